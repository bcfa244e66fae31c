"""The bin: everything can go back, each by one step; only emptying it asks, and only once."""

from __future__ import annotations

import pytest

from db.checklists import Deed, Edit, ItemField, ListField
from desktop.core.work_pages import BIN
from desktop.views import bin_page
from desktop.views.bin_page import BinPage
from desktop.widgets.binned_row import BinnedRow
from tests.gui.work import Office, texts


def throw(office: Office, checklist: str, how_many: int) -> list[str]:
    """Put the first items of a list into the bin."""
    keys = list(office.items(checklist))[:how_many]
    office.board.do(lambda store, _: store.remove_items(checklist, keys))
    office.settle()
    return keys


@pytest.fixture
def page(office: Office) -> BinPage:
    throw(office, office.ids.shelter, 3)
    office.board.do(lambda store, _: store.remove_checklist(office.ids.council))
    office.settle()
    return office.open(BIN, BinPage)


def row_of(page: BinPage, checklist: str, key: str = "") -> BinnedRow:
    return next(
        row
        for row in page.rows
        if (row.thing.checklist, bool(row.thing.key)) == (checklist, bool(key))
    )


def test_it_tells_what_each_thing_was(office: Office, page: BinPage) -> None:
    assert len(page.rows) == 4
    told = " ".join(texts(page))
    assert "Checklist · put here on" in told
    assert told.count("Item of Shelter partners") == 3
    assert told.count("30 days left") == 4
    for row in page.rows:
        assert row.restore.accessibleName() == f"Restore {row.thing.title}"


def test_a_list_goes_back_whole_with_one_step_to_undo(office: Office, page: BinPage) -> None:
    office.click(row_of(page, office.ids.council).restore)
    office.settle()
    assert office.ids.council in {each.id for each in office.board.lists}
    assert len(page.rows) == 3
    assert office.board.undo_action is not None
    assert office.board.undo_action.what is Deed.RESTORE_LIST
    office.board.undo()
    office.settle()
    assert len(page.rows) == 4
    assert office.ids.council not in {each.id for each in office.board.lists}


def test_an_item_goes_back_into_its_list(office: Office, page: BinPage) -> None:
    row = row_of(page, office.ids.shelter, "item")
    key = row.thing.key
    assert key not in office.items(office.ids.shelter)
    office.click(row.restore)
    office.settle()
    assert key in office.items(office.ids.shelter)
    assert key not in {row.thing.key for row in page.rows}
    assert office.failures == []


def test_a_list_whose_name_was_taken_meanwhile_goes_back_under_another(
    office: Office, page: BinPage
) -> None:
    office.board.do(lambda store, _: store.add_checklist({ListField.NAME: "Survivor council"}))
    office.click(row_of(page, office.ids.council).restore)
    office.settle()
    names = {each.name for each in office.board.lists}
    assert {"Survivor council", "Survivor council (2)"} <= names


def test_by_keyboard_one_after_the_other_goes_back(office: Office, page: BinPage) -> None:
    assert page.rows[0].restore.hasFocus()
    for left in (3, 2, 1):
        office.keys("Space")
        office.settle()
        assert len(page.rows) == left
        assert page.rows[0].restore.hasFocus(), "the next takes over"
    office.keys("Space")
    office.settle()
    assert page.rows == []
    assert page.nothing.isVisible()
    assert not page.empty.isEnabled()


def test_what_was_in_a_run_that_is_over_cannot_go_back(office: Office) -> None:
    throw(office, office.ids.council, 1)
    office.board.do(
        lambda store, _: store.start_again(
            office.ids.council, {ListField.NAME: "Survivor council"}, []
        )
    )
    office.settle()
    page = office.open(BIN, BinPage)
    (row,) = page.rows
    assert not row.restore.isEnabled()
    assert "can only be read" in row.told.text()
    assert page.empty.hasFocus()


# -- emptying it --


def test_emptying_asks_once_and_keeping_keeps_everything(office: Office, page: BinPage) -> None:
    office.click(page.empty)
    assert page.question_strip.isVisible()
    assert "Throw away 4 things for good?" in page.sure.text()
    assert page.keep.hasFocus(), "what does no harm is what Enter would do"
    office.keys("Space")
    office.settle()
    assert not page.question_strip.isVisible()
    assert len(page.rows) == 4
    assert page.empty.hasFocus()


def test_a_list_thrown_away_is_gone_for_good(office: Office, page: BinPage) -> None:
    office.click(page.empty)
    office.click(page.throw)
    office.settle()
    office.board.ask(lambda store: store.bin("2000"), lambda found: lists.append(found[0]))
    lists: list[object] = []
    office.settle()
    assert lists == [()]
    assert not page.question_strip.isVisible()
    assert office.ids.council not in {each.id for each in office.board.lists}
    assert office.failures == []
    while office.board.can_undo:
        office.board.undo()
        office.settle()
    assert office.ids.council not in {each.id for each in office.board.lists}


def test_a_question_about_nothing_goes_away(office: Office, page: BinPage) -> None:
    office.click(page.empty)
    for row in page.rows:
        row.restoreRequested.emit(row.thing)
    office.settle()
    assert not page.question_strip.isVisible()
    assert page.rows == []


# -- much, and as it is --


def test_what_is_beyond_the_first_fifty_is_a_button_away(office: Office) -> None:
    edits = [Edit(f"own-{n:032x}", {ItemField.TITLE: f"Task {n}"}) for n in range(130)]
    office.board.do(lambda store, _: store.add_checklist({ListField.NAME: "Much"}, edits))
    office.settle()
    much = next(each.id for each in office.board.lists if each.name == "Much")
    throw(office, much, 130)
    page = office.open(BIN, BinPage)
    assert len(page.rows) == bin_page._MOST
    assert page.more.text() == "Show 50 more"
    kept = page.rows[7]
    office.click(page.more)
    assert len(page.rows) == 100
    assert page.rows[50].restore.hasFocus()
    assert page.rows[7] is kept, "what is shown already is not made again"
    office.click(page.more)
    assert len(page.rows) == 130
    assert not page.more.isVisible()
    assert len(list(page.shown_outline().entries())) == 130


def test_an_empty_bin_says_so(office: Office) -> None:
    page = office.open(BIN, BinPage)
    assert page.nothing.text() == "The bin is empty."
    assert page.nothing.isVisible()
    assert not page.more.isVisible()
    assert page.shown_outline().title == "Bin"
    page.show_target("PRE-1")
    page.scroll_to(10)
    assert page.scroll_position() == 0


def test_a_title_that_looks_like_markup_is_shown_as_it_is(office: Office) -> None:
    name = "<h1>& &amp;"
    office.board.do(lambda store, _: store.add_checklist({ListField.NAME: name}))
    office.settle()
    made = next(each.id for each in office.board.lists if each.name == name)
    office.board.do(lambda store, _: store.remove_checklist(made))
    office.settle()
    page = office.open(BIN, BinPage)
    assert page.rows[0].title.text() == name
