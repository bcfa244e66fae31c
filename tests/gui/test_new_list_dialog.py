"""The dialog of a new checklist: every way to begin, by mouse and by keyboard, and what it asks."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from db.checklists import OWN, Edit, ItemField, ListField, State
from db.plan.catalogue import Plan
from desktop import theme
from desktop.core import drafts
from desktop.core.drafts import Draft
from desktop.core.templates import shipped
from desktop.core.ways import Kind
from desktop.dialogs.new_list_dialog import NewListDialog
from desktop.work.board import Board
from tests.gui import looks
from tests.gui.boards import (
    add_list,
    click,
    click_way,
    created,
    make,
    open_board,
    press,
    settle,
    spoken,
    write,
)

TODAY = date(2026, 3, 4)
SHOWN = ("COM-20", "PRE-1", "COM-17")
Open = Callable[..., NewListDialog]


@pytest.fixture
def board(plan: Plan, data_dir: Path, qapp: QApplication, quiet: list[str]) -> Iterator[Board]:
    with open_board(plan, data_dir) as made:
        yield made


@pytest.fixture
def open_dialog(board: Board, qtbot: QtBot) -> Open:
    """Opens the dialog as the program does, and makes the list that it asks for."""
    theme.load_fonts()

    def begin(*shown: str, scope: str = "") -> NewListDialog:
        dialog = NewListDialog(board, TODAY, shown=shown, scope=scope)
        qtbot.addWidget(dialog)
        dialog.createRequested.connect(lambda draft: make(board, dialog, draft))
        dialog.show()
        dialog.activateWindow()
        qtbot.waitUntil(dialog.isActiveWindow)
        return dialog

    return begin


# -- what it begins with --


def test_what_was_narrowed_down_is_what_it_begins_with(open_dialog: Open, board: Board) -> None:
    dialog = open_dialog(*SHOWN, scope="Topic: Housing.")
    assert dialog.ways.hasFocus()
    assert dialog.ways.currentItem().text() == "What is shown now (3)"
    assert dialog.summary.text() == "3 items: 1 principle, 2 commitments"
    assert dialog.titles.lines[0] == "Public online training on trauma"
    assert dialog.fields.purpose.toPlainText() == "Topic: Housing."
    assert list(created(board, dialog)) == list(SHOWN)


def test_where_nothing_was_narrowed_down_it_begins_with_an_empty_page(
    open_dialog: Open, plan: Plan
) -> None:
    assert open_dialog(*plan.records).ways.way.kind is Kind.EMPTY
    dialog = open_dialog()
    assert dialog.ways.way.kind is Kind.EMPTY
    assert Kind.SHOWN not in {
        dialog.ways.item(row).data(Qt.ItemDataRole.UserRole).kind for row in range(5)
    }
    assert dialog.summary.text() == "No items"
    assert dialog.titles.lines == []


def test_an_empty_page_makes_an_empty_list(open_dialog: Open, board: Board) -> None:
    dialog = open_dialog()
    assert dialog.fields.name.text() == "New checklist"
    assert created(board, dialog) == {}


@pytest.mark.parametrize("template", shipped(), ids=lambda each: each.id)
def test_a_click_on_a_template_shows_and_makes_it(
    open_dialog: Open, board: Board, plan: Plan, template: object
) -> None:
    assert hasattr(template, "name")
    dialog = open_dialog()
    click_way(dialog, template.name)
    draft = drafts.from_template(plan, dialog._templates[dialog.ways.way.template])
    held = drafts.preview(plan, draft)
    assert dialog.summary.text() == f"{len(held.titles)} items: {held.summary}"
    assert dialog.titles.lines[:-1] == list(held.titles[:6])
    assert dialog.titles.lines[-1] == f"and {len(held.titles) - 6} more"
    assert dialog.fields.name.text() == template.name
    assert dialog.fields.purpose.toPlainText() == draft.purpose == dialog.about.text()
    items = created(board, dialog).values()
    assert [i.title or i.key for i in items] == [
        edit.values.get(ItemField.TITLE, edit.key) for edit in draft.edits
    ]


def test_the_whole_plan_makes_a_whole_list(open_dialog: Open, board: Board, plan: Plan) -> None:
    dialog = open_dialog()
    click_way(dialog, f"The whole plan ({len(plan.records)})")
    assert dialog.summary.text().startswith(f"{len(plan.records)} items: 21 principles, ")
    assert dialog.titles.lines[-1] == f"and {len(plan.records) - 6} more"
    created(board, dialog)
    assert next(e for e in board.lists if e.name == "The whole plan").whole


@pytest.mark.parametrize(("way", "wanted"), [("A topic", "housing"), ("An agency", "dot")])
def test_a_topic_and_an_agency_are_chosen_beside(
    open_dialog: Open, board: Board, plan: Plan, way: str, wanted: str
) -> None:
    dialog = open_dialog()
    assert not dialog.parts.isVisible()
    click_way(dialog, way)
    assert dialog.parts.isVisible()
    assert dialog.parts.count() > 10
    dialog.parts.setCurrentIndex(dialog.parts.findData(wanted))
    name = plan.topics[wanted].label if way == "A topic" else plan.agencies[wanted].name
    assert dialog.fields.name.text() == name
    number = int(dialog.parts.currentText().rsplit("(")[-1].rstrip(")"))
    assert dialog.summary.text().startswith(f"{number} items: ")
    assert len(created(board, dialog)) == number


def test_another_list_is_read_and_copied_with_what_is_to_be_kept(
    open_dialog: Open, board: Board
) -> None:
    done = {ItemField.STATE: "done", ItemField.NOTE: "called", ItemField.DONE_BY: "MR"}
    source = add_list(
        board, "Shelter", Edit("COM-17", done), Edit(f"{OWN}1", {ItemField.TITLE: "Call"}),
        purpose="weekly",
    )  # fmt: skip
    dialog = open_dialog()
    click_way(dialog, "Another checklist")
    assert board.checklist is not None
    assert dialog.parts.currentData() == board.checklist.id
    dialog.parts.setCurrentIndex(dialog.parts.findData(source))
    assert dialog.summary.text() == "Reading the checklist…"
    assert not dialog.create_button.isEnabled()
    board.finish_work()
    assert dialog.summary.text() == "2 items: 1 commitment, 1 item of your own"
    assert dialog.titles.lines == ["About $15 million for victim housing", "Call"]
    assert dialog.fields.name.text() == "Shelter (copy)"
    assert dialog.fields.purpose.toPlainText() == "weekly"
    boxes = list(dialog.keep.values())
    assert [box.isVisible() for box in boxes] == [True, True]
    boxes[0].setFocus()
    press(Qt.Key.Key_Space)
    items = list(created(board, dialog).values())
    assert (items[0].state, items[0].done_by, items[0].note) == (State.DONE, "MR", "")
    assert items[1].title == "Call"


def test_an_answer_about_a_list_that_is_no_longer_chosen_changes_nothing(
    open_dialog: Open, board: Board
) -> None:
    add_list(board, "Shelter", Edit("COM-17", {}))
    dialog = open_dialog()
    click_way(dialog, "Another checklist")
    click_way(dialog, "An empty page")
    board.finish_work()
    assert dialog.summary.text() == "No items"
    assert dialog.create_button.isEnabled()
    assert not any(box.isVisible() for box in dialog.keep.values())


def test_a_list_that_changed_meanwhile_is_read_again(open_dialog: Open, board: Board) -> None:
    source = add_list(board, "Shelter", Edit("COM-17", {}))
    dialog = open_dialog()
    click_way(dialog, "Another checklist")
    dialog.parts.setCurrentIndex(dialog.parts.findData(source))
    board.finish_work()
    board.do(lambda store, _: store.edit(source, [Edit("PRE-1", {})]))
    settle(board)
    assert dialog.parts.currentData() == source
    assert dialog.summary.text() == "2 items: 1 principle, 1 commitment"
    board.do(lambda store, _: store.remove_checklist(source))
    settle(board)
    assert dialog.parts.findData(source) == -1
    assert dialog.parts.currentText() == "My checklist"
    assert dialog.summary.text().startswith("236 items: ")


def test_an_answer_after_the_dialog_is_gone_finds_nobody(board: Board, qtbot: QtBot) -> None:
    dialog = NewListDialog(board, TODAY)
    dialog.ways.choose(Kind.LIST)
    delete(dialog)
    board.finish_work()
    assert board.can_undo is False


def test_create_is_asked_for_once_and_its_own_list_takes_no_name_away(
    board: Board, qtbot: QtBot
) -> None:
    dialog = NewListDialog(board, TODAY)
    qtbot.addWidget(dialog)
    asked: list[Draft] = []
    dialog.createRequested.connect(asked.append)
    dialog.show()
    click(dialog.create_button)
    click_way(dialog, "Transportation")
    click(dialog.create_button)
    assert [draft.name for draft in asked] == ["New checklist"]
    add_list(board, "Transportation")
    assert not dialog.fields.name_problem.isVisible()
    dialog.refuse("It could not be kept.")
    assert dialog.fields.name_problem.isVisible()
    assert dialog.message.text() == "It could not be kept."
    assert dialog.create_button.isEnabled()


def test_a_shared_file_is_asked_for_elsewhere(open_dialog: Open, qtbot: QtBot) -> None:
    dialog = open_dialog()
    with qtbot.waitSignal(dialog.openFileRequested):
        click(dialog.file_button)
    assert dialog.isVisible()


# -- what it is called --


def test_what_a_person_wrote_stays_when_the_way_to_begin_changes(open_dialog: Open) -> None:
    dialog = open_dialog()
    dialog.fields.name.setFocus()
    dialog.fields.name.selectAll()
    write("Tuesday group")
    click_way(dialog, "Transportation")
    assert dialog.fields.name.text() == "Tuesday group"
    assert dialog.fields.purpose.toPlainText() == dialog.about.text()
    dialog.fields.purpose.setFocus()
    write("! ")
    click_way(dialog, "Housing and services")
    assert dialog.fields.purpose.toPlainText().startswith("! For airports")


def test_a_name_in_use_is_proposed_with_a_number(open_dialog: Open, board: Board) -> None:
    add_list(board, "Transportation")
    dialog = open_dialog()
    click_way(dialog, "Transportation")
    assert dialog.fields.name.text() == "Transportation (2)"


def test_a_name_in_use_is_told_while_typing_and_keeps_the_dialog_open(
    open_dialog: Open, board: Board
) -> None:
    dialog = open_dialog()
    dialog.fields.name.setFocus()
    dialog.fields.name.selectAll()
    write("my checklis")
    assert not dialog.fields.name_problem.isVisible()
    write("t")
    said = "There is a checklist named “My checklist” already."
    assert dialog.fields.name_problem.isVisible()
    assert dialog.fields.name_problem.text() == said
    assert dialog.fields.name.accessibleDescription() == said
    click(dialog.create_button)
    board.finish_work()
    assert dialog.isVisible()
    assert dialog.fields.name.hasFocus()
    assert len(board.lists) == 1
    write("s")
    press(Qt.Key.Key_Return)
    board.finish_work()
    assert not dialog.isVisible()
    assert {each.name for each in board.lists} == {"My checklist", "my checklists"}


def test_a_name_taken_meanwhile_is_told_at_once(open_dialog: Open, board: Board) -> None:
    dialog = open_dialog()
    assert not dialog.fields.name_problem.isVisible()
    add_list(board, "New checklist")
    assert dialog.fields.name_problem.isVisible()


def test_what_the_store_refuses_is_told_and_can_be_mended(open_dialog: Open, board: Board) -> None:
    dialog = open_dialog()
    dialog.fields.name.setText("turned \u202e around")
    click(dialog.create_button)
    assert not dialog.create_button.isEnabled()
    board.finish_work()
    assert dialog.isVisible()
    assert "U+202E" in dialog.message.text()
    assert dialog.create_button.isEnabled()
    dialog.fields.name.setText("straight")
    created(board, dialog)


def test_everything_that_is_said_is_kept(open_dialog: Open, board: Board) -> None:
    dialog = open_dialog()
    dialog.fields.name.setFocus()
    dialog.fields.name.selectAll()
    for text in ("  Group ", "Why\nso", "Maria", "Office", "12/1", "", "", "dec 24", "", ""):
        write(text.replace("\n", " "))
        press(Qt.Key.Key_Tab)
    assert dialog.cancel_button.hasFocus()
    assert dialog.fields.starts.iso == "2026-12-01"
    created_values = dialog.fields.values()
    click(dialog.create_button)
    board.finish_work()
    made = next(each for each in board.lists if each.name == "Group")
    assert (made.owner, made.place) == ("Maria", "Office")
    assert (made.starts, made.ends) == ("2026-12-01", "2026-12-24")
    assert created_values[ListField.PURPOSE] == made.purpose == "Why so"


# -- keyboard, names, looks --


def test_it_is_used_by_keyboard_alone(open_dialog: Open, board: Board) -> None:
    dialog = open_dialog(*SHOWN)
    press(Qt.Key.Key_End)
    assert dialog.ways.currentItem().text() == "What agencies promised for 2024"
    for _ in range(9):
        press(Qt.Key.Key_Up)
    assert dialog.ways.currentItem().text() == "Another checklist"  # past the heading
    press(Qt.Key.Key_Up)
    reached = []
    for _ in range(13):
        focus = QApplication.focusWidget()
        assert focus is not None
        reached.append(spoken(focus))
        press(Qt.Key.Key_Tab)
    assert reached == [
        "Begin with", "From a shared file…", "Agency", "Name", "Purpose", "Owner", "Place",
        "First day", "First day: choose in a calendar (Alt+Down)",
        "Last day", "Last day: choose in a calendar (Alt+Down)",
        "Cancel", "Create",
    ]  # fmt: skip
    press(Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert len(board.lists) == 1


def test_cancel_makes_nothing(open_dialog: Open, board: Board, qtbot: QtBot) -> None:
    dialog = open_dialog(*SHOWN)
    with qtbot.assertNotEmitted(dialog.createRequested):
        click(dialog.cancel_button)
    assert not dialog.isVisible()


@pytest.mark.parametrize("zoom", [80, 100, 200])
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [380, 720, 1100])
def test_nothing_is_clipped_or_nameless(
    open_dialog: Open, board: Board, qapp: QApplication, zoom: int, scheme: str, width: int
) -> None:
    palette = qapp.palette()
    try:
        theme.apply(qapp, scheme)
        qapp.setFont(theme.font(zoom))
        dialog = open_dialog(*SHOWN)
        assert dialog.width() <= dialog.screen().availableSize().width()
        assert dialog.height() <= dialog.screen().availableSize().height()
        dialog.resize(width, 700)
        dialog.ways.choose(Kind.LIST)
        board.finish_work()
        dialog.fields.name.setText("my checklist")
        dialog.fields.starts.line.setText("soon")
        click(dialog.create_button)
        QApplication.sendPostedEvents()
        assert looks.cut_off(dialog) == []
        for row in range(dialog.ways.count()):
            seen = dialog.ways.visualItemRect(dialog.ways.item(row))
            padding = 16  # Qt lays the words out first
            assert seen.width() - padding <= dialog.ways.viewport().width()
        assert looks.nameless(dialog) == []
        assert dialog.fields.days_problem.text() != ""
        labels = dialog.findChildren(QLabel)
        assert all(
            label.textFormat() == Qt.TextFormat.PlainText or not label.wordWrap()
            for label in labels
        )
    finally:
        qapp.setFont(theme.font(100))
        qapp.setPalette(palette)
