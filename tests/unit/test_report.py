"""A checklist as one value: what stands on paper, before any paper."""

from __future__ import annotations

import json

import pytest

from db.checklists import Item, State, SubStep
from db.plan.catalogue import Plan
from db.records import PlanRecord
from desktop.core import describe
from desktop.core.design import Boxes, Design
from desktop.core.report import Report, build
from desktop.core.words import HOTLINE, STATE_NAMES

BLANK = Design(boxes=Boxes.BLANK)


def made(
    plan: Plan,
    records: list[PlanRecord],
    items: dict[str, Item] | None = None,
    *,
    title: str = "Shelter partners",
    blank: bool = False,
) -> Report:
    return build(
        plan,
        records,
        items or {},
        BLANK if blank else Design(),
        title=title,
        scope="Year: 2022.",
        printed="2026-01-02",
    )


@pytest.fixture(scope="module")
def everything(plan: Plan) -> list[PlanRecord]:
    return list(plan.records.values())


def one_of_each(records: list[PlanRecord]) -> dict[str, Item]:
    states = zip(records, State, strict=False)
    return {record.id: Item(record.id, state, None, "", None) for record, state in states}


def test_every_record_stands_once_under_its_pillar(
    plan: Plan, everything: list[PlanRecord]
) -> None:
    report = made(plan, everything)
    rows = [row.id for section in report.sections for row in section.rows]
    assert rows == [record.id for record in everything]
    pillars = [pillar.name for pillar in plan.pillars.values()]
    assert [section.heading.rpartition(" (")[0] for section in report.sections] == pillars
    for section in report.sections:
        assert section.heading.endswith(f" ({len(section.rows)} items)")
        assert {plan.pillars[plan.records[r.id].pillar].name for r in section.rows} == {
            section.heading.rpartition(" (")[0]
        }


def test_a_row_says_what_who_when_and_where_from(plan: Plan) -> None:
    row = made(plan, [plan.records["COM-20"]]).sections[0].rows[0]
    assert row.heading == "Public online training on trauma"
    assert row.summary == plan.records["COM-20"].summary
    assert row.lead == "State"
    assert (
        row.agencies == "Department of State (State), Human Trafficking Expert Consultant Network"
    )
    assert row.meta == "COM-20 · Commitment · 2022 · Planned as of January 25, 2022"
    assert row.sources == ("Task force fact sheet, January 2022, lines 115-122",)
    assert (row.state, row.state_name) == ("todo", "To do")


def test_a_record_without_status_leaves_no_trace_of_one(plan: Plan) -> None:
    row = made(plan, [plan.records["PRE-1"]]).sections[0].rows[0]
    assert row.meta == "PRE-1 · Principle · 2021"
    assert (row.agencies, row.lead) == ("", "")


def test_boxes_hold_my_states_or_are_blank(plan: Plan, everything: list[PlanRecord]) -> None:
    items = one_of_each(everything)
    report = made(plan, everything[:6], items)
    rows = [row for section in report.sections for row in section.rows]
    assert [row.state for row in rows] == [*State, "todo", "todo"]
    assert all(row.state_name == STATE_NAMES[State(row.state)] for row in rows)
    assert report.summary.endswith("; 1 of 5 done")
    blank = made(plan, everything[:6], items, blank=True)
    assert {row.state for section in blank.sections for row in section.rows} == {"todo"}
    assert "done" not in blank.summary


def test_every_document_cited_is_listed_once(plan: Plan, everything: list[PlanRecord]) -> None:
    report = made(plan, everything)
    cited = {citation.source for record in everything for citation in record.sources}
    assert list(report.documents) == [describe.reference(plan.sources[s]) for s in sorted(cited)]
    assert len(made(plan, [plan.records["COM-20"]]).documents) == 1


def test_the_page_says_how_much_of_the_plan_is_named_and_where_to_call(plan: Plan) -> None:
    report = made(plan, [plan.records["COM-20"]])
    assert report.coverage == "30 of the plan's 61 priority actions are named in these sources."
    assert report.frame.foot == HOTLINE
    assert report.frame.edition == describe.EDITION
    assert report.frame.printed == "January 2, 2026"
    assert report.scope == "Year: 2022."
    assert report.frame.design == Design()


def test_nothing_to_show_is_said(plan: Plan) -> None:
    report = made(plan, [])
    assert not report.sections
    assert not report.documents
    assert report.summary == "Nothing to show; 0 of 0 done"
    assert made(plan, [], blank=True).summary == "Nothing to show"


def test_a_report_is_plain_data(plan: Plan, everything: list[PlanRecord]) -> None:
    report = made(plan, everything[:3])
    data = json.loads(json.dumps(report.as_data(), default=list))
    assert data["frame"]["design"]["layout"] == "compact"
    assert data["sections"][0]["rows"][0]["id"] == everything[0].id
    assert data["frame"]["title"] == "Shelter partners"


# -- items of a person's own ----------------------------------------------------------------------


def test_own_items_stand_under_their_pillar_or_at_the_end(plan: Plan) -> None:
    own = [
        Item("own-1", State.DONE, title="Call Anna", pillar="protection", who="Ben"),
        Item("own-2", title="", steps=(SubStep("ring", True), SubStep("write"))),
    ]
    record = plan.records["PRE-1"]
    items = {each.key: each for each in own}
    report = build(plan, [record, *own], items, title="x", scope="", printed="2026-01-02")
    assert [section.heading for section in report.sections] == [
        "Prevention (1 item)",
        "Protection (1 item)",
        "No pillar (1 item)",
    ]
    rows = {row.heading: row for section in report.sections for row in section.rows}
    assert (rows["Call Anna"].meta, rows["Call Anna"].work) == ("My own", "Ben")
    assert rows["Call Anna"].state == "done"
    assert [(step.text, step.done) for step in rows["Untitled item"].steps] == [
        ("ring", True),
        ("write", False),
    ]
    assert report.summary == "1 principle, 2 own items; 1 of 3 done"


def test_a_blank_one_tells_nothing_of_what_i_wrote(plan: Plan) -> None:
    own = Item("own-1", State.DONE, "", "secret", title="Call Anna", who="Ben", tags=("beds",))
    record = plan.records["COM-16"]
    items = {"own-1": own, "COM-16": Item("COM-16", State.DONE, who="Maria", due="2026-02-01")}
    report = build(plan, [record, own], items, BLANK, title="x", scope="", printed="2026-01-02")
    text = json.dumps(report.as_data(), default=list)
    for private in ("secret", "Ben", "beds", "Maria", "Feb"):
        assert private not in text
    rows = [row for section in report.sections for row in section.rows]
    assert {row.state for row in rows} == {"todo"}
    assert {row.heading for row in rows} >= {"Call Anna"}


def test_who_is_to_do_it_by_when_stands_on_the_row(plan: Plan) -> None:
    record = plan.records["COM-16"]
    item = Item("COM-16", State.DOING, who="Maria", due="2026-02-01")
    report = build(plan, [record], {"COM-16": item}, title="x", scope="", printed="2026-01-02")
    assert report.sections[0].rows[0].work == "Due Feb 1 · Maria"


def test_what_the_plan_has_no_more_is_told_so_and_not_counted_as_my_own(plan: Plan) -> None:
    lost, own = Item("OLD-1", State.DONE, note="kept"), Item("own-1", title="Call Anna")
    for entries, summary in (
        ([lost], "1 no longer in the plan; 1 of 1 done"),
        ([own, lost], "1 own item, 1 no longer in the plan; 1 of 2 done"),
    ):
        items = {each.key: each for each in entries}
        made = build(plan, entries, items, title="x", scope="", printed="2026-01-02")
        assert made.summary == summary
        row = made.sections[0].rows[-1]
        assert row.heading == "OLD-1 (no longer in the plan)"
        assert row.meta == "No longer in the plan"
