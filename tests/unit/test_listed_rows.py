"""An item of another list: as a row among what was found, and in the details."""

from __future__ import annotations

from db.checklists import Item, Priority, State
from db.plan.catalogue import Plan
from db.records import Word
from desktop.core.library import item_document
from desktop.core.rows import RowKind, listed_row

TODAY = "2026-11-21"
TARGET = "checklist/b#own-1"
OWN = Item(
    "own-1", State.DOING, note="ring\nMaria", title="Call Anna", who="Ben", priority=Priority.HIGH
)


def test_its_row_opens_and_is_not_ticked(plan: Plan) -> None:
    row = listed_row(plan, TARGET, OWN, today=TODAY)
    assert (row.plan_id, row.kind) == (TARGET, RowKind.ENTRY)
    assert (row.title, row.meta) == ("Call Anna", "In progress")
    assert row.has_note
    assert row.spoken == "Call Anna. In progress. who: Ben. high priority"
    assert listed_row(plan, TARGET, Item("own-1"), today=TODAY).spoken == "Untitled item. To do"


def test_what_was_found_in_its_note_is_shown(plan: Plan) -> None:
    row = listed_row(plan, TARGET, OWN, (Word("maria"),), today=TODAY)
    assert "Note: " in row.meta
    assert [row.meta[slice(*mark)] for mark in row.meta_marks] == ["Maria"]
    assert listed_row(plan, TARGET, OWN, (Word("anna"),), today=TODAY).meta == "In progress"


def test_its_sheet_leads_there(plan: Plan) -> None:
    sheet = item_document.elsewhere(TARGET, OWN, "Beds", plan, TODAY)
    assert (sheet.id, sheet.kicker, sheet.title) == (TARGET, "In Beds", "Call Anna")
    assert sheet.links() == [TARGET]
    text = " ".join(span.text for span in sheet.spans())
    assert text == "Open it in Beds In progress, Ben, High ring Maria"
    record = plan.records["COM-20"]
    other = item_document.elsewhere("checklist/b#COM-20", Item("COM-20"), "Beds", plan, TODAY)
    assert record.summary in [span.text for span in other.spans()]
    assert len(other.parts) == 1
