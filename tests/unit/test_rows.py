"""A row of the list says on screen and aloud what it is and where I stand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.checklists import Item, State
from db.records import Word
from desktop.core.rows import row_view
from desktop.core.words import STATE_NAMES

if TYPE_CHECKING:
    from db.plan.catalogue import Plan


def test_a_commitment_names_its_agencies_kind_and_status_with_a_short_date(plan: Plan) -> None:
    row = row_view(plan, plan.records["COM-24"], Item("COM-24", State.TODO, None, "", None))
    assert row.title == plan.records["COM-24"].title
    assert row.meta == "DOJ with DHS · Commitment · Done as of Jan 25, 2022"
    assert not row.has_note


def test_a_principle_stands_in_quotation_marks_with_its_year(plan: Plan) -> None:
    row = row_view(plan, plan.records["PRE-1"], Item("PRE-1", State.TODO, None, "", None))
    assert row.title == f"“{plan.records['PRE-1'].title}”"
    assert row.meta == "Principle 2021"


def test_a_row_speaks_title_state_and_note(plan: Plan) -> None:
    for state in State:
        row = row_view(plan, plan.records["COM-24"], Item("COM-24", state, None, "call", None))
        assert row.has_note
        assert row.spoken.startswith(row.title)
        assert STATE_NAMES[state] in row.spoken
        assert ". has a note" in row.spoken


def test_words_found_in_the_title_are_marked_there(plan: Plan) -> None:
    item = Item("COM-24", State.TODO, None, "", None)
    row = row_view(plan, plan.records["COM-24"], item, [Word("alpha")])
    assert [row.title[start:end] for start, end in row.title_marks] == ["Alpha"]
    assert "Commitment" in row.meta


def test_words_found_in_my_note_show_the_note(plan: Plan) -> None:
    item = Item("COM-24", State.TODO, None, "x " * 200 + "ring Maria " + "y " * 200, None)
    row = row_view(plan, plan.records["COM-24"], item, [Word("mari")])
    assert row.meta.startswith("Note: ... ")
    assert [row.meta[start:end] for start, end in row.meta_marks] == ["Mari"]
    assert not row.title_marks


def test_words_found_only_in_the_plain_words_show_them(plan: Plan) -> None:
    item = Item("COM-24", State.TODO, None, "", None)
    record = plan.records["COM-24"]
    word = next(w for w in record.summary.split() if w.isalpha() and w not in record.title)
    row = row_view(plan, record, item, [Word(word, prefix=False)])
    assert row.meta_marks
    assert row.meta.strip(". ") in record.summary


def test_words_found_by_an_agency_leave_the_row_as_it_is(plan: Plan) -> None:
    item = Item("COM-24", State.TODO, None, "", None)
    row = row_view(plan, plan.records["COM-24"], item, [Word("homeland")])
    assert row.meta == "DOJ with DHS · Commitment · Done as of Jan 25, 2022"


def test_a_record_that_sources_differ_about_is_marked_and_says_so(plan: Plan) -> None:
    item = Item("COM-30", State.TODO, None, "", None)
    row = row_view(plan, plan.records["COM-30"], item)
    assert row.differs
    assert row.spoken.endswith(". sources differ")
    calm = next(each for each in plan.records if each not in plan.discrepancies)
    row = row_view(plan, plan.records[calm], Item(calm, State.TODO, None, "", None))
    assert not row.differs
    assert "differ" not in row.spoken
