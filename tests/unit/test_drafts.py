"""Drafts hold what was chosen, in its order, and the store makes lists of them as they are."""

from __future__ import annotations

import pytest

from db.checklists import (
    OWN,
    Checklist,
    Edit,
    Item,
    ItemField,
    ListField,
    State,
    SubStep,
    steps_text,
)
from db.plan.catalogue import Plan
from db.workspace.store import Workspace
from desktop.core import drafts, finder, list_names
from desktop.core.drafts import Draft
from desktop.core.filters import FacetIndex, Filter
from desktop.core.query import Field

DHS = Filter(frozenset({(Field.AGENCY, "dhs")}))


def keys(draft: Draft) -> list[str]:
    return [edit.key for edit in draft.edits]


# -- where they come from --


def test_an_empty_page_has_nothing_but_a_name() -> None:
    made = drafts.empty()
    assert (made.name, made.purpose, made.edits, made.whole) == ("New checklist", "", (), False)
    assert Draft({}).name == Draft({}).purpose == ""


def test_the_whole_plan_is_a_whole_list_that_fills_itself() -> None:
    made = drafts.whole_plan()
    assert made.whole
    assert made.edits == ()


def test_what_is_shown_stands_in_its_order_and_says_how_it_was_found() -> None:
    made = drafts.from_records(["COM-20", "PRE-1"], "Agency: DHS.")
    assert keys(made) == ["COM-20", "PRE-1"]
    assert made.purpose == "Agency: DHS."
    assert all(edit.values == {} for edit in made.edits)
    assert drafts.from_records([], name="Mine").name == "Mine"


@pytest.mark.parametrize(
    ("chosen", "search"),
    [
        (DHS, ""),
        (Filter(), "agency:dhs"),
        (Filter(frozenset({(Field.AGENCY, "dhs"), (Field.AGENCY, "doj")})), "agency:dhs"),
    ],
)
def test_a_filter_and_a_search_must_both_hold(plan: Plan, chosen: Filter, search: str) -> None:
    index = FacetIndex(plan)
    made = drafts.from_search(plan, chosen, search)
    assert keys(made) == index.ids(index.select(DHS))
    assert search in made.purpose
    assert finder.in_words(plan, chosen) in made.purpose


def test_words_of_a_search_count_as_well(plan: Plan) -> None:
    found = keys(drafts.from_search(plan, DHS, "labor -chinese"))
    every = drafts.select(plan, DHS)
    assert 0 < len(found) < len(every)
    assert found == [each for each in every if each in found]
    assert all("labor" in _text(plan, each) for each in found)
    assert drafts.select(plan, DHS, "xyzzy") == []


def test_a_condition_nothing_meets_finds_nothing(plan: Plan) -> None:
    assert drafts.select(plan, Filter(), "topic:cooking") == []


def test_an_index_that_knows_my_work_finds_by_it(plan: Plan) -> None:
    index = FacetIndex(plan)
    index.set_items([Item("COM-20", State.DONE)])
    assert drafts.select(plan, Filter(), "is:done", index) == ["COM-20"]
    assert drafts.select(plan, Filter(), "is:done") == []


def test_an_agency_brings_everything_below_it(plan: Plan) -> None:
    made = drafts.from_agency(plan, "dot")
    assert made.name == "Department of Transportation"
    below = {"dot", *(a.id for a in plan.agencies.values() if a.parent == "dot")}
    for each in keys(made):
        record = plan.records[each]
        assert below & {record.lead, *record.partners, *record.components}
    assert "COM-48" in keys(made)  # of the committee below it


def test_a_topic_brings_its_records(plan: Plan) -> None:
    made = drafts.from_topic(plan, "housing")
    assert made.name == plan.topics["housing"].label
    assert keys(made) == [r.id for r in plan.records.values() if "housing" in r.topics]


# -- about them --


def test_saying_more_about_a_draft_leaves_its_items() -> None:
    made = drafts.from_records(["PRE-1"], "scope")
    said = made.saying({ListField.NAME: "Mine", ListField.OWNER: "Maria"})
    assert (said.name, said.purpose) == ("Mine", "scope")
    assert said.values[ListField.OWNER] == "Maria"
    assert said.edits == made.edits
    assert made.name != "Mine"


def test_a_preview_counts_and_names_what_will_be_there(plan: Plan) -> None:
    edits = (
        Edit("PRE-1", {}),
        Edit(f"{OWN}1", {ItemField.TITLE: "Call the city"}),
        Edit(f"{OWN}2", {ItemField.TITLE: "Write"}),
        Edit("OLD-1", {}),
        Edit("COM-20", {ItemField.BINNED: "2026-01-01"}),
    )
    shown = drafts.preview(plan, Draft({}, edits))
    assert shown.summary == "1 principle, 2 items of your own, 1 no longer in the plan"
    assert shown.titles[0].startswith("“Enhance education")
    assert shown.titles[1:] == ("Call the city", "Write", "OLD-1 (no longer in the plan)")


def test_a_preview_of_one_own_item_and_of_nothing(plan: Plan) -> None:
    one = Draft({}, (Edit(f"{OWN}1", {ItemField.TITLE: "x"}),))
    assert drafts.preview(plan, one).summary == "1 item of your own"
    assert drafts.preview(plan, drafts.empty()) == drafts.Preview((), "")


def test_a_preview_of_a_whole_list_has_what_it_will_take_in(plan: Plan) -> None:
    assert len(drafts.preview(plan, drafts.whole_plan()).titles) == len(plan.records)
    edits = (Edit(f"{OWN}1", {ItemField.TITLE: "x"}), Edit("PRE-1", {ItemField.BINNED: "2026"}))
    shown = drafts.preview(plan, Draft({}, edits, whole=True))
    assert shown.titles[0] == "x"
    assert len(shown.titles) == len(plan.records)


def test_steps_are_written_as_the_store_reads_them(workspace: Workspace) -> None:
    steps = (SubStep("one"), SubStep("two", done=True), SubStep("x three"))
    text = steps_text(steps)
    made = workspace.add_checklist({ListField.NAME: "A"}, [Edit("k", {ItemField.STEPS: text})])
    assert workspace.items(made.made)["k"].steps == steps
    assert steps_text(()) == ""


def test_own_keys_are_own_and_never_the_same() -> None:
    made = {drafts.own_key() for _ in range(100)}
    assert len(made) == 100
    assert all(Item(key).is_own for key in made)


def test_the_store_keeps_the_order_of_a_draft(plan: Plan, workspace: Workspace) -> None:
    order = list(plan.records)[::-1]
    draft = drafts.from_records(order)
    made = workspace.add_checklist(draft.values, draft.edits, whole=draft.whole)
    assert list(workspace.items(made.made)) == order
    assert workspace.checklist_named("What I am looking at").whole is False


# -- names and days --


LISTS = (
    Checklist("1", "Shelter"),
    Checklist("2", "Shelter (2)", archived="2026-01-01"),
    Checklist("3", "Old", closed="2026-01-01"),
)


def test_a_free_name_is_what_the_store_would_take(workspace: Workspace) -> None:
    assert list_names.free_name("Shelter", LISTS) == "Shelter (3)"
    assert list_names.free_name("SHELTER", LISTS) == "SHELTER (3)"
    assert list_names.free_name("Old", LISTS) == "Old"
    for _ in range(3):
        name = list_names.free_name("Mine", workspace.checklists())
        workspace.add_checklist({ListField.NAME: name})
    assert {each.name for each in workspace.checklists()} == {"Mine", "Mine (2)", "Mine (3)"}


@pytest.mark.parametrize("name", ["", "  ", "\t"])
def test_a_list_needs_a_name(name: str) -> None:
    assert list_names.name_problem(name, LISTS) == "A checklist needs a name."


def test_a_name_in_use_is_told_letter_case_aside() -> None:
    problem = list_names.name_problem(" sheLTer ", LISTS)
    assert problem == "There is a checklist named “Shelter” already."
    assert list_names.name_problem("Shelter", LISTS, but="1") == ""
    assert list_names.name_problem("Old", LISTS) == ""
    assert list_names.name_problem("New", LISTS) == ""


@pytest.mark.parametrize(
    ("starts", "ends", "wrong"),
    [
        ("", "", False),
        ("2026-01-01", "", False),
        ("", "2026-01-01", False),
        ("2026-01-01", "2026-01-01", False),
        ("2026-01-02", "2026-01-01", True),
    ],
)
def test_the_last_day_is_not_before_the_first(starts: str, ends: str, wrong: bool) -> None:
    assert bool(list_names.days_problem(starts, ends)) is wrong


def _text(plan: Plan, plan_id: str) -> str:
    record = plan.records[plan_id]
    return f"{record.title} {record.summary} {record}".casefold()
