"""A form that was filled in on a tablet comes back: shown first, then taken over in one step."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from db.checklists import Edit, ItemField, State
from db.plan.catalogue import Plan
from desktop import theme
from desktop.core.exchange.values import Choice
from desktop.dialogs.import_dialog import ImportDialog
from desktop.work.board import Board
from tests.forms import fill, printed
from tests.gui.boards import add_list, click, open_board, settle

FILLED = {"state/COM-16": "Yes", "note/COM-16": "Anna was there"}


@pytest.fixture
def board(plan: Plan, data_dir: Path, qapp: QApplication, quiet: list[str]) -> Iterator[Board]:
    theme.load_fonts()
    with open_board(plan, data_dir) as made:
        yield made


@pytest.fixture
def shelter(board: Board) -> str:
    return add_list(board, "Shelter partners", Edit("COM-16", {ItemField.NOTE: "Call Anna"}))


@pytest.fixture
def form(plan: Plan, board: Board, shelter: str, tmp_path: Path) -> Path:
    assert board.workspace is not None
    path = tmp_path / "form.pdf"
    path.write_bytes(fill(printed(plan, board.workspace, shelter), FILLED))
    return path


def taking(board: Board, path: Path, qtbot: QtBot) -> ImportDialog:
    dialog = ImportDialog(board, path)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    settle(board)
    return dialog


def rows(dialog: ImportDialog) -> dict[str, tuple[str, ...]]:
    """What is shown by the name of the value."""
    model = dialog.rows
    texts = [
        tuple(model.index(row, column).data() for column in range(model.columnCount()))
        for row in range(model.rowCount())
    ]
    return {text[2]: text[3:] for text in texts}


def test_a_filled_form_is_shown_and_imported_and_one_undo_takes_it_back(
    board: Board, shelter: str, form: Path, qtbot: QtBot
) -> None:
    assert board.workspace is not None
    dialog = taking(board, form, qtbot)
    assert rows(dialog) == {
        "State": ("To do", "Done", "Changed there", "Theirs"),
        "Note": ("Call Anna", "Anna was there", "Changed there", "Theirs"),
    }
    assert not dialog.lists_row.isVisible()
    click(dialog.main_button)
    settle(board)
    assert not dialog.isVisible(), dialog.message.text()
    item = board.workspace.items(shelter)["COM-16"]
    assert (item.state, item.note) == (State.DONE, "Anna was there")
    assert item.done_on
    assert "nothing to import" in taking(board, form, qtbot).message.text()
    board.undo()
    settle(board)
    item = board.workspace.items(shelter)["COM-16"]
    assert (item.state, item.note, item.done_on) == (State.TODO, "Call Anna", "")


def test_what_was_changed_here_too_can_be_decided(
    board: Board, shelter: str, form: Path, qtbot: QtBot
) -> None:
    assert board.workspace is not None
    board.do(lambda store, _: store.set_note(shelter, "COM-16", "Anna has left"))
    settle(board)
    dialog = taking(board, form, qtbot)
    here, there, difference, stands = rows(dialog)["Note"]
    assert (here, there) == ("Anna has left", "Anna was there")
    assert (difference, stands) == ("Changed on both sides", "Both")
    click(dialog.only_open)
    dialog.table.selectRow(0)
    click(dialog.choices[Choice.THEIRS])
    click(dialog.main_button)
    settle(board)
    assert board.workspace.items(shelter)["COM-16"].note == "Anna was there"


def test_a_form_of_a_list_that_is_not_here_asks_for_another(
    plan: Plan, form: Path, qtbot: QtBot, tmp_path: Path
) -> None:
    with open_board(plan, tmp_path / "colleague") as other:
        into = add_list(other, "Visits", Edit("COM-16", {ItemField.NOTE: "Ben goes"}))
        dialog = taking(other, form, qtbot)
        assert "is not here. Nothing was imported. Choose" in dialog.message.text()
        assert dialog.lists_row.isVisible()
        assert dialog.into.hasFocus()
        assert dialog.lists_row.height() >= dialog.use_list.sizeHint().height(), "cut off"
        assert dialog.into.accessibleName()
        assert not dialog.main_button.isEnabled()
        dialog.into.setCurrentIndex(dialog.into.findData(into))
        QTest.keyClick(dialog.into, Qt.Key.Key_Tab)
        assert dialog.use_list.hasFocus()
        QTest.keyClick(dialog.use_list, Qt.Key.Key_Space)
        settle(other)
        assert rows(dialog)["Note"] == (
            *("Ben goes", "Anna was there", "Changed on both sides", "Both"),
        )
        click(dialog.main_button)
        settle(other)
        assert other.workspace is not None
        assert other.workspace.items(into)["COM-16"].state is State.DONE
        dialog.close()


@pytest.mark.parametrize("content", [b"", b"%PDF-1.7\nx"])
def test_a_bad_file_is_told_in_a_line(
    board: Board, qtbot: QtBot, tmp_path: Path, content: bytes
) -> None:
    path = tmp_path / "bad.pdf"
    path.write_bytes(content)
    dialog = taking(board, path, qtbot)
    assert "Nothing was imported" in dialog.message.text()
    assert "\n" not in dialog.message.text()
    assert not dialog.main_button.isEnabled()
    assert not dialog.lists_row.isVisible()
