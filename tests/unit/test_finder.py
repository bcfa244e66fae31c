"""From what a person typed to what is found in plan, library and notes."""

from __future__ import annotations

from collections.abc import Iterable

import pytest
from hypothesis import given

from db import NotFound
from db.checklists import Item, State
from db.plan.catalogue import Plan
from db.records import Hit, Kind, Word
from desktop.core.filters import Filter
from desktop.core.finder import (
    Found,
    choice_name,
    choose,
    conditions,
    find,
    hit_for,
    in_words,
    meanings,
    texts,
)
from desktop.core.finder import search as search_everything
from desktop.core.query import Condition, Field, parse
from desktop.core.words import LIBRARY_NAMES
from tests.unit.test_query import TEXTS

NO_WORK: dict[str, Item] = {}


def no_notes(_: Iterable[Word]) -> list[Hit]:
    return []


class Notes:
    """Notes found the slow way: whole words, all of them."""

    def __init__(self, notes: dict[str, str], rank: float = -100.0) -> None:
        self.notes, self.rank = notes, rank

    def __call__(self, words: Iterable[Word]) -> list[Hit]:
        wanted = [word.text for word in words]
        return [
            Hit(plan_id, "note", self.rank)
            for plan_id, note in self.notes.items()
            if all(word in note.split() for word in wanted)
        ]


def search(
    plan: Plan, text: str, items: dict[str, Item] = NO_WORK, notes: Notes | None = None
) -> Found:
    return search_everything(plan, items, notes or no_notes, parse(text))


def ids(found: Found) -> list[str]:
    return [hit.id for hit in found.hits]


def everything(plan: Plan) -> set[str]:
    return {*plan.records, *(r.id for kind in LIBRARY_NAMES for r in plan.table(kind))}


@given(TEXTS)
def test_no_search_fails_and_every_hit_is_listed_once(plan: Plan, text: str) -> None:
    found = search(plan, text)
    assert len(set(ids(found))) == len(found.hits)
    assert set(ids(found)) <= everything(plan)


def test_nothing_typed_finds_nothing(plan: Plan) -> None:
    assert search(plan, "") == search(plan, '  "" -') == Found((), ())


def test_words_are_found_in_plan_and_library_best_first(plan: Plan) -> None:
    found = search(plan, "forced labor")
    assert {hit.kind for hit in found.hits} >= {"commitment", "priority_action", "term", "topic"}
    assert [hit.rank for hit in found.hits] == sorted(hit.rank for hit in found.hits)
    assert "forced-labor" in ids(found)[:20]
    assert set(ids(search(plan, '"forced labor"'))) < set(ids(found))


def test_an_unwanted_word_is_in_none_of_what_is_found(plan: Plan) -> None:
    children = set(ids(search(plan, "child")))
    labor = set(ids(search(plan, "labor")))
    assert labor & children
    assert set(ids(search(plan, "labor -child"))) == labor - children
    assert set(ids(search(plan, "-child"))) == everything(plan) - children
    assert set(ids(search(plan, "-child kind:glossary"))) == {
        term.id for term in plan.table("term") if term.id not in children
    }


def test_hits_of_an_exclusion_alone_name_their_kind(plan: Plan) -> None:
    kinds = {hit.id: hit.kind for hit in search(plan, "-child").hits}
    assert all(kinds[i] == plan.records[i].kind for i in kinds if i in plan.records)
    told = {hit.id: hit.kind for hit in find(plan, no_notes, parse("-child")) or []}
    assert told == kinds
    assert set(kinds.values()) >= {"term", "agency", "figure"}


@pytest.mark.parametrize("table", ["term", "figure", "event", "person", "bullet", "topic"])
def test_an_id_alone_finds_what_has_it_before_all(plan: Plan, table: str) -> None:
    for record in plan.table(table):
        for typed in (record.id, record.id.upper(), record.id.lower(), f'"{record.id}"'):
            first = (find(plan, no_notes, parse(typed)) or [])[0]
            assert (first.id, first.kind) == (record.id, table)
    both = ids(search(plan, f"{record.id} zzzz"))
    assert record.id not in both


def test_without_words_everything_stands(plan: Plan) -> None:
    assert find(plan, no_notes, parse("")) is None
    assert find(plan, no_notes, parse("agency:dhs")) is None


def test_notes_are_merged_and_each_record_is_listed_once(plan: Plan) -> None:
    by_text = ids(search(plan, "shelter"))
    assert "COM-20" not in by_text
    known = next(i for i in by_text if i in plan.records)
    notes = Notes({"COM-20": "shelter called", known: "shelter", "OLD-1": "shelter"})
    found = search(plan, "shelter", notes=notes)
    assert {"COM-20", known, "OLD-1"} <= set(ids(found))
    assert ids(found).count(known) == 1
    assert {hit.id: hit.kind for hit in found.hits}["COM-20"] == "note"
    assert {hit.id: hit.kind for hit in found.hits}[known] == "note"  # the better of the two
    worse = search(plan, "shelter", notes=Notes(notes.notes, rank=100.0))
    assert {hit.id: hit.kind for hit in worse.hits}[known] == plan.records[known].kind
    assert ids(worse)[-1] in notes.notes


def test_a_word_unwanted_in_a_note_bars_the_record(plan: Plan) -> None:
    known = next(i for i in ids(search(plan, "shelter")) if i in plan.records)
    notes = Notes({known: "closed"})
    assert known not in ids(search(plan, "shelter -closed", notes=notes))
    assert known not in ids(search(plan, "-closed", notes=notes))
    assert known in ids(search(plan, "shelter -closed"))


def test_conditions_alone_list_what_meets_them(plan: Plan) -> None:
    found = search(plan, "agency:dhs year:2022 kind:commitment")
    assert ids(found) == [
        r.id
        for r in plan.records.values()
        if r.year == 2022
        and r.kind is Kind.COMMITMENT
        and any(agency.startswith("dhs") for agency in (r.lead or "", *r.partners, *r.components))
    ]
    assert found.hits


def test_a_kind_of_the_library_narrows_to_it(plan: Plan) -> None:
    assert ids(search(plan, "kind:glossary")) == [term.id for term in plan.table("term")]
    found = search(plan, "kind:glossary labor")
    assert found.hits
    assert {hit.kind for hit in found.hits} == {"term"}
    both = search(plan, "kind:glossary,commitment labor")
    assert {hit.kind for hit in both.hits} == {"term", "commitment"}


def test_a_kind_left_out_is_gone_from_plan_and_library(plan: Plan) -> None:
    whole = search(plan, "labor")
    without = search(plan, "labor -kind:glossary -kind:commitment")
    assert without.hits == tuple(h for h in whole.hits if h.kind not in ("term", "commitment"))
    assert len(without.hits) < len(whole.hits)


def test_other_conditions_leave_the_library_out(plan: Plan) -> None:
    assert set(ids(search(plan, "labor year:2022"))) <= set(plan.records)
    assert set(ids(search(plan, "labor -year:2022"))) <= set(plan.records)


def test_where_i_stand_is_a_condition(plan: Plan) -> None:
    items = {
        "COM-20": Item("COM-20", State.DONE, None, "", None),
        "COM-21": Item("COM-21", State.TODO, None, "x", None),
    }
    assert ids(search(plan, "is:done", items)) == ["COM-20"]
    assert ids(search(plan, "has:note", items)) == ["COM-21"]
    assert ids(search(plan, "is:done has:note", items)) == []
    assert len(ids(search(plan, "-is:done", items))) == len(plan.records) - 1


def test_a_condition_nobody_meets_is_told_and_finds_nothing(plan: Plan) -> None:
    found = search(plan, "agency:zzz labor")
    assert found == Found((), ("Agency: nothing is called “zzz”.",))
    assert search(plan, "is:zzz").problems == ("My state: nothing is called “zzz”.",)
    assert search(plan, "agency:zzz is:zzz").hits == ()


def test_an_unknown_value_beside_a_known_one_is_only_told(plan: Plan) -> None:
    found = search(plan, "agency:dhs,zzz")
    assert found.hits == search(plan, "agency:dhs").hits
    assert found.problems == ("Agency: nothing is called “zzz”.",)


def test_an_unknown_value_left_out_leaves_nothing_out(plan: Plan) -> None:
    found = search(plan, "labor -agency:zzz")
    assert found.hits == search(plan, "labor").hits
    assert found.problems == ("Agency: nothing is called “zzz”.",)


def test_conditions_become_a_filter(plan: Plan) -> None:
    meant = conditions(plan, parse("agency:dhs -year:2021 is:done"))
    assert meant.filter == Filter(
        frozenset({(Field.AGENCY, "dhs"), (Field.STATE, "done")}),
        frozenset({(Field.YEAR, "2021")}),
    )
    assert not meant.impossible
    assert not meant.problems
    assert conditions(plan, parse("-agency:zzz")).impossible is False


@pytest.mark.parametrize(
    ("field", "text", "value"),
    [
        (Field.AGENCY, "dhs", "dhs"),
        (Field.AGENCY, "DHS", "dhs"),
        (Field.AGENCY, "Department of Homeland Security", "dhs"),
        (Field.AGENCY, "homeland security", "dhs"),
        (Field.AGENCY, "interior", "doi"),
        (Field.AGENCY, "blue camp", "dhs-blue-campaign"),
        (Field.LEAD, "labor", "dol"),
        (Field.PARTNER, "dol", "dol"),
        (Field.PILLAR, "Prevention", "prevention"),
        (Field.PILLAR, "prev", "prevention"),
        (Field.PILLAR, "1", "prevention"),
        (Field.TOPIC, "forced-labor", "forced-labor"),
        (Field.TOPIC, "housing", "housing"),
        (Field.KIND, "commitment", "commitment"),
        (Field.KIND, "Priority action", "priority_action"),
        (Field.KIND, "glossary", "term"),
        (Field.YEAR, "2022", "2022"),
        (Field.STATUS, "PLANNED", "planned"),
        (Field.STATE, "in progress", "doing"),
        (Field.STATE, "To do", "todo"),
        (Field.STATE, "not", "na"),
        (Field.HAS, "notes", "note"),
        (Field.PRINCIPLE, "pre-1", "PRE-1"),
    ],
)
def test_a_value_may_be_an_id_an_acronym_or_the_beginning_of_a_name(
    plan: Plan, field: Field, text: str, value: str
) -> None:
    assert meanings(plan, Condition(field, text)) == [value]
    assert choose(plan, field, text) == value


def test_every_agency_topic_and_pillar_answers_to_each_of_its_names(plan: Plan) -> None:
    names = [(Field.AGENCY, a.id, name) for a in plan.agencies.values() for name in (a.id, a.name)]
    names += [(Field.LEAD, a.id, a.acronym) for a in plan.agencies.values() if a.acronym]
    names += [(Field.TOPIC, t.id, name) for t in plan.topics.values() for name in (t.id, t.label)]
    names += [(Field.PILLAR, p.id, name) for p in plan.pillars.values() for name in (p.id, p.name)]
    for field, value, name in names:
        assert meanings(plan, Condition(field, name)) == [value], name


def test_what_could_be_several_means_all_of_them_in_a_search(plan: Plan) -> None:
    several = meanings(plan, Condition(Field.AGENCY, "office"))
    assert len(several) > 1
    assert all("office" in plan.agencies[agency].name.lower() for agency in several)


def test_what_could_be_several_must_be_said_more_exactly_as_an_option(plan: Plan) -> None:
    with pytest.raises(NotFound, match=r"^Year '20' could be: 2021, 2022, 2023, 2024\.$"):
        choose(plan, Field.YEAR, "20")
    with pytest.raises(NotFound, match="Agency 'office' could be: "):
        choose(plan, Field.AGENCY, "office")


@pytest.mark.parametrize("field", [f for f in Field if f not in (Field.WHO, Field.TAG, Field.LIST)])
def test_an_unknown_value_is_refused_with_those_there_are(plan: Plan, field: Field) -> None:
    with pytest.raises(NotFound, match="'zzz' is not known; there are: ") as refused:
        choose(plan, field, "zzz")
    assert "\n" not in str(refused.value)
    offered = str(refused.value).rpartition(": ")[2].removesuffix(".").split(", ")
    assert all(value in meanings(plan, Condition(field, value)) for value in offered)


def test_what_was_found_has_a_title_and_a_text(plan: Plan) -> None:
    record = plan.records["PRE-1"]
    assert texts(plan, Hit("PRE-1", "principle", 0.0)) == (f"“{record.title}”", record.summary)
    assert texts(plan, Hit("PRE-1", "note", 0.0)) == (f"“{record.title}”", record.summary)
    question = plan.table("question")[0]
    assert texts(plan, hit_for("question", question)) == (
        question.question,
        " ".join(question.answers),
    )
    topic = plan.topics["housing"]
    assert texts(plan, hit_for("topic", topic)) == (topic.label, "")


def test_a_note_on_a_record_the_plan_no_longer_has_is_still_found(plan: Plan) -> None:
    found = search(plan, "shelter", notes=Notes({"OLD-1": "shelter"}))
    assert found.hits[0] == Hit("OLD-1", "note", -100.0)
    assert texts(plan, found.hits[0]) == ("OLD-1 (no longer in the plan)", "")
    assert "OLD-1" not in ids(search(plan, "shelter year:2022", notes=Notes({"OLD-1": "shelter"})))


def test_a_filter_in_words(plan: Plan) -> None:
    assert in_words(plan, Filter()) == ""
    chosen = [(Field.YEAR, "2023"), (Field.YEAR, "2022"), (Field.AGENCY, "dhs")]
    excluded = [(Field.TOPIC, "housing"), (Field.STATE, "done")]
    assert in_words(plan, Filter(frozenset(chosen), frozenset(excluded))) == (
        "Agency: Department of Homeland Security. Year: 2022, 2023. "
        "Not my state: Done. Not topic: Housing and stability."
    )


@pytest.mark.parametrize(
    ("choice", "name"),
    [
        ((Field.LEAD, "dol"), "Department of Labor"),
        ((Field.PILLAR, "prevention"), "Prevention"),
        ((Field.KIND, "priority_action"), "Priority action"),
        ((Field.KIND, "term"), "Glossary"),
        ((Field.STATE, "na"), "Not applicable"),
        ((Field.STATUS, "planned"), "Planned"),
        ((Field.HAS, "note"), "Note"),
        ((Field.YEAR, "2022"), "2022"),
        ((Field.AGENCY, "gone"), "gone"),
        ((Field.TOPIC, "gone"), "gone"),
        ((Field.PILLAR, "gone"), "gone"),
        ((Field.PRINCIPLE, "gone"), "gone"),
        ((Field.KIND, "gone"), "Gone"),
        ((Field.STATE, "gone"), "Gone"),
    ],
)
def test_every_choice_has_a_name_even_one_the_plan_no_longer_has(
    plan: Plan, choice: tuple[Field, str], name: str
) -> None:
    assert choice_name(plan, choice) == name


def test_a_principle_is_called_by_its_title(plan: Plan) -> None:
    assert choice_name(plan, (Field.PRINCIPLE, "PRE-1")) == plan.records["PRE-1"].title
