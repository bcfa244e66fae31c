"""The panel "My work": which list it speaks of, and what can be done in it there."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QMenu

from db.checklists import Edit, Item, ItemField, ListField, State
from desktop.core import wording
from desktop.dialogs.note_versions import NoteVersionsDialog
from desktop.dialogs.text_changed import TextChangedDialog
from tests.gui.desk import Desk, while_dialog
from tests.gui.panel import (
    add_list,
    close_list,
    edit,
    item,
    list_id,
    open_item,
    show_list,
    write,
)

OLD = "Old title\nWhat it said before."


def _mine(desk: Desk, checklist: str) -> dict[str, Item]:
    store = desk.board.workspace
    assert store is not None
    return store.items(checklist)


# -- details on demand ---------------------------------------------------------------------------


def test_the_details_are_closed_until_they_are_asked_for(desk: Desk) -> None:
    mine = desk.detail.mine
    told: list[bool] = []
    mine.detailsToggled.connect(told.append)
    desk.click_row(desk.listed[0])
    assert not mine.details.isChecked()
    assert not mine._area.isVisible()
    assert desk.note.isVisible()
    mine.details.setFocus()
    desk.keys("Space")
    assert mine.form.isVisible()
    desk.click_row(desk.listed[1])
    assert mine.form.isVisible()
    desk.click(mine.details)
    assert not mine._area.isVisible()
    assert told == [True, False]


def test_closing_the_details_keeps_what_is_typed_in_them(desk: Desk) -> None:
    form = open_item(desk)
    desk.click(form.who)
    desk.type("Ann")
    desk.detail.mine.details.toggle()  # as assistive technology does, without taking the keyboard
    assert item(desk).who == "Ann"


def test_closed_details_say_in_one_line_what_is_in_them(desk: Desk) -> None:
    first = desk.listed[0]
    desk.click_row(first)
    details = desk.detail.mine.details
    assert details.accessibleName().startswith("Show details: Who, due day")
    edit(desk, first, {ItemField.WHO: "Ann & Bea", ItemField.STEPS: "x a\n- b"})
    assert details.text() == "Ann && Bea · 1 of 2 steps"
    assert details.accessibleName() == "Show details: Ann & Bea · 1 of 2 steps"
    desk.click(details)
    assert details.accessibleName() == "Hide details: Ann & Bea · 1 of 2 steps"


def test_a_long_line_is_cut_and_its_tip_has_all_of_it(desk: Desk) -> None:
    first = desk.listed[0]
    desk.click_row(first)
    edit(desk, first, {ItemField.WHO: "Ann " * 60})
    details = desk.detail.mine.details
    assert details.text().endswith("…")
    assert details.toolTip() == ("Ann " * 60).strip()


# -- lists ---------------------------------------------------------------------------------------


def test_the_panel_names_the_list_and_offers_the_others(desk: Desk) -> None:
    mine = desk.detail.mine
    first, here = desk.listed[0], list_id(desk)
    other = add_list(desk, "Shelter & partners", first)
    asked: list[str] = []
    mine.listRequested.connect(asked.append)
    desk.click_row(first)
    assert mine.list_button.text() == "in My checklist"
    mine.list_button.setFocus()
    desk.keys("Space")
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert [(a.text(), a.isChecked()) for a in menu.actions()] == [
        ("My checklist", True),
        ("Shelter && partners", False),
    ]
    desk.keys("Down", "Down", "Return")
    assert asked == [other]
    desk.settle()
    assert list_id(desk) == other
    assert mine.list_button.accessibleName() == "in Shelter & partners"
    desk.click(mine.list_button)
    desk.keys("Down", "Return")
    desk.settle()
    assert list_id(desk) == here
    assert mine.list_button.accessibleName() == "in My checklist"


def test_archived_lists_are_not_offered(desk: Desk) -> None:
    old = add_list(desk, "Old")
    desk.board.do(lambda store, _: store.edit_checklist(old, {ListField.ARCHIVED: "2026-11-01"}))
    desk.settle()
    desk.click_row(desk.listed[0])
    desk.click(desk.detail.mine.list_button)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert [action.text() for action in menu.actions()] == ["My checklist"]
    desk.keys("Esc")


def _elsewhere(desk: Desk) -> tuple[str, str]:
    """A record that the open list has not: the list and the record."""
    inside, outside = desk.listed[:2]
    other = add_list(desk, "Other", inside)
    desk.click_row(outside)
    show_list(desk, other)
    desk.detail.show_document(desk.board.library.document(outside))
    return other, outside


def test_a_record_that_is_not_in_the_list_says_so_and_can_be_added(desk: Desk) -> None:
    other, outside = _elsewhere(desk)
    mine = desk.detail.mine
    assert mine.strip.sentences == ["Not in Other"]
    assert desk.state_shown() == [State.TODO]
    desk.click(desk.button("Add to Other"))
    desk.settle()
    assert mine.strip.sentences == []
    kept = _mine(desk, other)[outside]
    store = desk.board.workspace
    assert store is not None
    text = wording.text_of(desk.plan.records[outside])
    assert store.wordings()[kept.wording] == text


@pytest.mark.parametrize("how", ["state", "note", "who", "tag"])
def test_whatever_is_made_of_a_record_adds_it(desk: Desk, how: str) -> None:
    other, outside = _elsewhere(desk)
    if how == "state":
        desk.click_state(State.DOING)
    elif how == "note":
        desk.write_note("mine")
        desk.detail.save_all()
    else:
        if not desk.detail.mine.details.isChecked():
            desk.click(desk.detail.mine.details)
        form = desk.detail.mine.form
        write(desk, form.who if how == "who" else form.tags.add, "word", "Return")
    desk.settle()
    assert outside in _mine(desk, other)
    assert desk.detail.mine.strip.sentences == []


def test_an_item_in_the_bin_comes_back_when_it_is_added(desk: Desk) -> None:
    here, first = list_id(desk), desk.listed[0]
    edit(desk, first, {ItemField.WHO: "Ann"})
    desk.click_row(desk.listed[1])
    desk.board.do(lambda store, mine: store.remove_items(mine.id, [first]))
    desk.settle()
    desk.detail.show_document(desk.board.library.document(first))
    assert desk.detail.mine.strip.sentences == ["Not in My checklist"]
    desk.click(desk.button("Add to My checklist"))
    desk.settle()
    assert _mine(desk, here)[first].who == "Ann"


# -- a run that is over --------------------------------------------------------------------------


def test_a_run_that_is_over_can_only_be_read_and_says_why(desk: Desk) -> None:
    first = desk.listed[0]
    form = open_item(desk)
    edit(
        desk,
        first,
        {
            ItemField.WHO: "Ann",
            ItemField.STEPS: "- a",
            ItemField.TAGS: "t",
            ItemField.LINKS: "https://example.org",
            ItemField.NOTE: "note",
            ItemField.STATE: State.DONE,
            ItemField.DONE_ON: "2026-11-01",
        },
    )
    over = close_list(desk)
    mine = desk.detail.mine
    desk.detail.show_document(desk.board.library.document(first))
    desk.settle()
    assert mine.strip.sentences[0].startswith("“My checklist” was closed on ")
    assert mine.strip.sentences[0].endswith(" It can only be read.")
    for line in (form.who, form.done_by, form.due.line, form.done_on.line, desk.note):
        assert line.isReadOnly()
    for box in (form.priority, desk.detail.state.button(State.TODO), form.steps.rows[0].box):
        assert not box.isEnabled()
    for part in (form.steps.add, form.tags.add, form.links.add, form.links.choose, form.due.pick):
        assert not part.isVisible()
    assert not form.tags.chips[0].isEnabled()
    assert not form.steps.rows[0].remove.isVisible()
    assert form.links.rows[0].open.isVisible()
    form.steps.rows[0].begin()
    assert form.steps.rows[0].editor is None
    desk.click(form.who)
    desk.type("x")
    assert form.who.text() == "Ann"
    asked: list[str] = []
    mine.startAgainRequested.disconnect()  # what it begins has tests of its own
    mine.startAgainRequested.connect(asked.append)
    desk.click(desk.button("Start again…"))
    desk.settle()
    assert asked == [over]


def test_an_open_list_can_be_written_to_after_a_closed_one(desk: Desk) -> None:
    other = add_list(desk, "Other", *desk.listed[:2])
    form = open_item(desk)
    close_list(desk)
    show_list(desk, other)
    assert desk.detail.mine.strip.sentences == []
    write(desk, form.who, "Ann", "Return")
    desk.settle()
    assert _mine(desk, other)[desk.detail.target].who == "Ann"
    assert form.steps.add.isVisible()


# -- the text has changed ------------------------------------------------------------------------


def test_a_changed_text_is_marked_and_told_with_both_texts(desk: Desk) -> None:
    first = desk.listed[0]
    desk.click_row(first)
    assert desk.detail.mine.strip.sentences == []
    edit(desk, first, {ItemField.STATE: State.DONE, ItemField.WORDING: OLD})
    mine = desk.detail.mine
    assert mine.strip.sentences == ["Text changed since you ticked this: look again."]
    now = wording.text_of(desk.plan.records[first])

    def put_off(dialog: TextChangedDialog) -> None:
        assert dialog.before.toPlainText() == OLD
        assert dialog.now.toPlainText() == now
        assert "[removed: Old title" in dialog.compared.accessibleName()
        desk.keys("Esc")

    with while_dialog(desk, TextChangedDialog, put_off):
        desk.click(desk.button("Compare…"))
        desk.settle()
    assert mine.strip.sentences == ["Text changed since you ticked this: look again."]
    with while_dialog(desk, TextChangedDialog, lambda dialog: desk.click(dialog.looked_button)):
        desk.button("Compare…").setFocus()
        desk.keys("Space")
        desk.settle()
    desk.settle()
    assert mine.strip.sentences == []
    assert not wording.is_changed(desk.board.item(first), desk.plan)
    assert desk.detail.state.button(State.DONE).hasFocus()
    desk.keys("Ctrl+Z")
    desk.settle()
    assert mine.strip.sentences == ["Text changed since you ticked this: look again."]


def test_the_keyboard_stays_on_a_button_that_is_still_there(desk: Desk) -> None:
    first = desk.listed[0]
    desk.click_row(first)
    edit(desk, first, {ItemField.WORDING: OLD})
    button = desk.button("Compare…")
    button.setFocus()
    edit(desk, first, {ItemField.WHO: "Ann"})
    assert button.hasFocus()
    assert desk.button("Compare…") is button


def test_a_changed_text_of_what_is_still_open_is_marked_too(desk: Desk) -> None:
    first = desk.listed[0]
    desk.click_row(first)
    edit(desk, first, {ItemField.WORDING: OLD})
    said = desk.detail.mine.strip.sentences
    assert said == ["Text changed since you last looked at this: look again."]


def test_a_tick_is_a_look(desk: Desk) -> None:
    first = desk.listed[0]
    desk.click_row(first)
    edit(desk, first, {ItemField.WORDING: OLD})
    desk.click_state(State.DONE)
    desk.settle()
    assert desk.detail.mine.strip.sentences == []


# -- earlier versions ----------------------------------------------------------------------------


def test_earlier_versions_are_offered_once_there_are_some(desk: Desk) -> None:
    first, second = desk.listed[:2]
    mine = desk.detail.mine
    desk.click_row(first)
    desk.write_note("one")
    desk.settle()
    assert not mine.versions.isVisible()
    desk.click_row(second)
    desk.board.do(lambda store, mine: store.edit(mine.id, [Edit(first, {ItemField.NOTE: "two"})]))
    desk.settle()
    assert not mine.versions.isVisible()
    desk.click_row(first)
    desk.settle()
    assert mine.versions.isVisible()
    with while_dialog(desk, NoteVersionsDialog, lambda _: desk.keys("Esc")):
        desk.click(mine.versions)
