"""What the list shows: the plan and what is around it, in groups, best first."""

from __future__ import annotations

from collections.abc import Iterable

import pytest

from db.checklists import Item, State
from db.plan.catalogue import Plan
from db.records import Hit, Kind, Word
from desktop.core import finder, query
from desktop.core.filters import FacetIndex, Filter
from desktop.core.library.library import Library
from desktop.core.listing import NARROWS, Listing, listing
from desktop.core.query import Field
from desktop.core.rows import RowKind, entry_row, heading_row
from desktop.core.trail import Place
from desktop.core.words import LIBRARY_NAMES

COMMITMENTS = Filter(frozenset({(Field.KIND, "commitment")}))
DHS = Filter(frozenset({(Field.AGENCY, "dhs")}))


@pytest.fixture(scope="module")
def index(plan: Plan) -> FacetIndex:
    return FacetIndex(plan)


def no_notes(_: Iterable[Word]) -> list[Hit]:
    return []


def shown(plan: Plan, index: FacetIndex, search: str, chosen: Filter | None = None) -> Listing:
    hits = finder.find(plan, no_notes, query.parse(search))
    return listing(plan, index, Place(chosen or Filter(), search), hits)


def kinds(made: Listing) -> list[str]:
    return [group.target.removeprefix(NARROWS) for group in made.groups]


# -- groups --


def test_without_a_search_the_list_is_the_plan_in_its_order(plan: Plan, index: FacetIndex) -> None:
    made = shown(plan, index, "")
    assert made.ids == tuple(plan.records)
    assert [group.name for group in made.groups] == ["Plan"]
    assert made.beside == 0
    assert made.words == ()
    assert made.problems == ()


def test_a_search_finds_the_plan_and_everything_around_it(plan: Plan, index: FacetIndex) -> None:
    made = shown(plan, index, "labor")
    hits = plan.find([Word("labor")])
    listed = [each for group in made.groups for each in group.ids]
    assert sorted(listed) == sorted(hit.id for hit in hits)
    assert made.beside == len([hit for hit in hits if hit.kind in LIBRARY_NAMES])
    assert made.beside + len(made.ids) == len(hits)
    assert [word.text for word in made.words] == ["labor"]


@pytest.mark.parametrize("search", ["labor", "trafficking", "verité", "15 million", "hotline"])
def test_groups_stand_as_their_best_was_found_and_each_is_in_that_order(
    plan: Plan, index: FacetIndex, search: str
) -> None:
    made = shown(plan, index, search)
    rank = {hit.id: n for n, hit in enumerate(plan.find(query.parse(search).words))}
    firsts = [rank[group.ids[0]] for group in made.groups]
    assert firsts == sorted(firsts)
    assert len(firsts) > 1
    for group in made.groups:
        ranks = [rank[each] for each in group.ids]
        assert ranks == sorted(ranks)


def test_every_group_has_the_name_of_its_kind_and_one_kind_of_record(
    plan: Plan, index: FacetIndex
) -> None:
    library = Library(plan)
    seen = set()
    for search in ("labor", "trafficking", "harris", "the"):
        for group in shown(plan, index, search).groups:
            tables = {library.found(each).table for each in group.ids}
            table = group.target.removeprefix(NARROWS)
            if group.name == "Plan":
                assert tables == {"record"}
                assert set(table.split(",")) == set(Kind)
            else:
                assert tables == {table}
                assert group.name == LIBRARY_NAMES[table]
            seen |= tables
    assert len(seen) > 15


def test_what_is_looked_for_in_vain_leaves_no_group(plan: Plan, index: FacetIndex) -> None:
    made = shown(plan, index, "xyzzy")
    assert (made.groups, made.ids, made.beside) == ((), (), 0)


# -- narrowing --


def test_the_condition_of_a_group_narrows_to_just_that_group(plan: Plan, index: FacetIndex) -> None:
    for search in ("labor", "trafficking"):
        for group in shown(plan, index, search).groups:
            assert shown(plan, index, f"{search} {group.target}").groups == (group,)


@pytest.mark.parametrize("kind", list(LIBRARY_NAMES))
def test_a_kind_alone_lists_all_there_is_of_it(plan: Plan, index: FacetIndex, kind: str) -> None:
    made = shown(plan, index, f"kind:{kind}")
    assert kinds(made) == [kind]
    assert made.groups[0].ids == tuple(record.id for record in plan.table(kind))
    assert made.ids == ()


def test_kinds_of_both_stand_together(plan: Plan, index: FacetIndex) -> None:
    made = shown(plan, index, "kind:glossary,principle labor")
    assert set(kinds(made)) == {"term", ",".join(Kind)}
    assert {plan.records[each].kind for each in made.ids} == {Kind.PRINCIPLE}


def test_a_kind_left_out_is_gone(plan: Plan, index: FacetIndex) -> None:
    whole, without = shown(plan, index, "labor"), shown(plan, index, "labor -kind:glossary")
    assert set(kinds(whole)) - set(kinds(without)) == {"term"}
    assert without.ids == whole.ids


def test_an_unwanted_word_leaves_out_entries_as_well(plan: Plan, index: FacetIndex) -> None:
    barred = {hit.id for hit in plan.find([Word("forced")])}
    every = {term.id for term in plan.table("term")}
    (group,) = shown(plan, index, "kind:glossary -forced").groups
    assert set(group.ids) == every - barred
    assert every & barred


def test_an_unwanted_word_alone_lists_the_plan_without_it(plan: Plan, index: FacetIndex) -> None:
    barred = {hit.id for hit in plan.find([Word("labor")])}
    made = shown(plan, index, "-labor")
    assert made.ids == tuple(each for each in plan.records if each not in barred)
    assert made.beside == 0


def test_everything_unwanted_leaves_nothing(plan: Plan, index: FacetIndex) -> None:
    every = [
        *(Hit(each, "record", 0) for each in plan.records),
        *(Hit(term.id, "term", 0) for term in plan.table("term")),
    ]
    asked = query.parse("kind:glossary -x")
    hits = finder.find(plan, lambda _: every, asked)
    assert listing(plan, index, Place(search="kind:glossary -x"), hits).groups == ()


# -- filters --


def test_a_filter_leaves_the_library_out(plan: Plan, index: FacetIndex) -> None:
    made = shown(plan, index, "labor", DHS)
    assert [group.name for group in made.groups] == ["Plan"]
    assert set(made.ids) < set(shown(plan, index, "labor").ids)
    excluded = shown(plan, index, "labor", Filter(excluded=frozenset({(Field.YEAR, "2022")})))
    assert excluded.beside == 0
    assert shown(plan, index, "labor agency:dhs").ids == made.ids


def test_the_kind_chosen_and_the_kind_typed_must_both_hold(plan: Plan, index: FacetIndex) -> None:
    assert shown(plan, index, "kind:glossary", COMMITMENTS).groups == ()
    assert shown(plan, index, "kind:glossary labor", COMMITMENTS).groups == ()
    terms = Filter(frozenset({(Field.KIND, "term")}))
    assert shown(plan, index, "kind:event labor", terms).groups == ()
    assert kinds(shown(plan, index, "", terms)) == ["term"]
    assert kinds(shown(plan, index, "labor", terms)) == ["term"]
    assert kinds(shown(plan, index, "kind:term,event", terms)) == ["term"]
    assert shown(plan, index, "-kind:term", terms).groups == ()


def test_an_unknown_value_is_told_and_finds_nothing(plan: Plan, index: FacetIndex) -> None:
    made = shown(plan, index, "kind:nonsense labor")
    assert (made.groups, made.ids) == ((), ())
    assert made.problems == ("Kind: nothing is called “nonsense”.",)


# -- counts --


def test_counts_are_what_each_choice_would_leave(plan: Plan, index: FacetIndex) -> None:
    made = shown(plan, index, "labor", COMMITMENTS)
    for value in ("commitment", "principle", "priority_action"):
        alone = Filter(frozenset({(Field.KIND, value)}))
        assert made.counts[Field.KIND][value] == len(shown(plan, index, "labor", alone).ids)
    for agency in made.counts[Field.AGENCY]:
        both = COMMITMENTS | Filter(frozenset({(Field.AGENCY, agency)}))
        assert made.counts[Field.AGENCY][agency] == len(shown(plan, index, "labor", both).ids)


def test_where_nothing_can_be_found_every_count_is_nothing(plan: Plan, index: FacetIndex) -> None:
    counts = shown(plan, index, "kind:nonsense").counts
    assert set(counts) == set(Field)
    assert not any(number for choices in counts.values() for number in choices.values())


def test_my_work_is_counted_and_filtered(plan: Plan) -> None:
    index = FacetIndex(plan)
    index.set_items([Item("COM-20", State.DONE, None, "call", None)])
    made = shown(plan, index, "is:done has:note")
    assert made.ids == ("COM-20",)
    assert made.counts[Field.STATE][State.DONE] == 1


def test_what_only_my_note_holds_is_listed(plan: Plan, index: FacetIndex) -> None:
    note, lost = Hit("COM-20", "note", -9.0), Hit("OLD-1", "note", -8.0)
    made = listing(plan, index, Place(search="xyzzy"), [note, lost])
    assert made.ids == ("COM-20",)
    assert [group.ids for group in made.groups] == [("COM-20",)]


# -- rows --


def test_an_entry_says_its_kind_and_a_line_around_what_was_found(plan: Plan) -> None:
    library = Library(plan)
    row = entry_row(library, "GLO-019", [Word("labor")])
    assert (row.kind, row.plan_id, row.state) == (RowKind.ENTRY, "GLO-019", State.TODO)
    assert row.title == "Labor trafficking"
    assert row.meta.startswith("Glossary · ")
    assert [row.title[start:end] for start, end in row.title_marks] == ["Labor"]
    assert {row.meta[start:end].casefold() for start, end in row.meta_marks} == {"labor"}


def test_every_entry_has_a_row_that_reads_well_aloud(plan: Plan) -> None:
    library = Library(plan)
    for table in LIBRARY_NAMES:
        for record in plan.table(table):
            row = entry_row(library, record.id)
            assert row.title == library.name(record.id)
            assert LIBRARY_NAMES[table] in row.spoken
            assert row.spoken.startswith(row.title.rstrip("."))
            assert ".." not in row.spoken.replace("...", "")
            assert " ." not in row.spoken
            assert row.differs is (record.id in plan.discrepancies)
            assert row.spoken.endswith("sources differ") is row.differs


def test_a_heading_says_what_and_how_many(plan: Plan) -> None:
    row = heading_row("kind:term", "Glossary", 7)
    assert (row.plan_id, row.title, row.kind) == ("kind:term", "Glossary (7)", RowKind.HEADING)
    assert row.spoken == "Glossary, 7 found"
    assert not row.differs
