"""Rows of a checklist: what a person made of a record, and items that are no records."""

from __future__ import annotations

from db.checklists import Item, Priority, State, SubStep, wording_hash
from db.plan.catalogue import Plan
from db.records import Word
from desktop.core import wording
from desktop.core.row_parts import PartKind
from desktop.core.rows import RowKind, item_row, row_view

TODAY = "2026-11-21"


def test_a_record_shows_and_says_what_was_made_of_it(plan: Plan) -> None:
    item = Item(
        "COM-24",
        who="Maria",
        due="2026-11-01",
        priority=Priority.LOW,
        steps=(SubStep("a"),),
        note="x",
    )
    row = row_view(plan, plan.records["COM-24"], item, (), TODAY)
    assert [part.kind for part in row.parts] == [
        *(PartKind.DUE, PartKind.WHO, PartKind.PRIORITY, PartKind.STEPS),
    ]
    assert row.spoken == (
        f"{row.title}. {row.meta}. To do. has a note. overdue since November 1, 2026. "
        "who: Maria. low priority. 0 of 1 step done. sources differ"
    )


def test_a_record_whose_text_is_another_by_now_says_so(plan: Plan) -> None:
    record = plan.records["COM-24"]
    known = Item("COM-24", State.DONE, wording=wording_hash(wording.text_of(record)))
    other = Item("COM-24", State.DONE, wording=wording_hash("what it said in 2021"))
    assert row_view(plan, record, known, (), TODAY).parts == ()
    row = row_view(plan, record, other, (), TODAY)
    assert [part.kind for part in row.parts] == [PartKind.CHANGED]
    assert "text changed: look again" in row.spoken


def test_an_own_item_says_whose_it_is_and_under_which_pillar(plan: Plan) -> None:
    row = item_row(plan, Item("own-1", title="Call Anna", pillar="protection"), (), TODAY)
    assert (row.kind, row.plan_id) == (RowKind.RECORD, "own-1")
    assert (row.title, row.meta) == ("Call Anna", "My own · Protection")
    assert row.spoken == "Call Anna. My own · Protection. To do"
    row = item_row(plan, Item("own-1", State.NA, title="Call Anna", who="Ben"), (), TODAY)
    assert row.spoken == "Call Anna. My own. Not applicable. who: Ben"


def test_a_record_of_another_edition_and_a_lost_pillar_stay_readable(plan: Plan) -> None:
    row = item_row(plan, Item("OLD-99", State.DONE, pillar="gone"), (), TODAY)
    assert (row.title, row.meta) == ("OLD-99 (no longer in the plan)", "")
    assert row.spoken == "OLD-99 (no longer in the plan). Done"


def test_found_words_are_marked_where_they_stand(plan: Plan) -> None:
    item = Item("own-1", title="Call Anna", note="ring Maria first")
    row = item_row(plan, item, (Word("anna"),), TODAY)
    assert [row.title[a:b] for a, b in row.title_marks] == ["Anna"]
    assert row.meta == "My own"
    row = item_row(plan, item, (Word("maria"),), TODAY)
    assert row.meta == "Note: ring Maria first"
    assert [row.meta[a:b] for a, b in row.meta_marks] == ["Maria"]
    assert row.spoken == "Call Anna. My own. To do. has a note"
    assert item_row(plan, item, (Word("nothing"),), TODAY).meta == "My own"
