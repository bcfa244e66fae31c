"""Checklists leave in files and come back: every dialog over a file, by mouse and by keyboard."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from db.checklists import OWN, Edit, ItemField
from db.plan.catalogue import Plan
from desktop import theme
from desktop.core.exchange.parts import Part
from desktop.core.exchange.values import Choice
from desktop.core.tables.days import Order
from desktop.core.tables.mapping import Target
from desktop.dialogs.import_dialog import ImportDialog
from desktop.dialogs.share_dialog import ShareDialog
from desktop.dialogs.table_dialog import TableDialog
from desktop.work.board import Board
from tests.gui.boards import add_list, click, open_board, press, settle

OWN_KEY = OWN + "0" * 32
ITEMS = (
    Edit("COM-16", {ItemField.WHO: "Anna", ItemField.DUE: "2026-12-01"}),
    Edit(
        OWN_KEY,
        {
            ItemField.TITLE: "=cmd() call",
            ItemField.NOTE: "private words",
            ItemField.LINKS: "/media/stick/beds.pdf",
        },
    ),
)


@pytest.fixture
def board(plan: Plan, data_dir: Path, qapp: QApplication, quiet: list[str]) -> Iterator[Board]:
    theme.load_fonts()
    with open_board(plan, data_dir) as made:
        yield made


@pytest.fixture
def other(plan: Plan, tmp_path: Path, qapp: QApplication, quiet: list[str]) -> Iterator[Board]:
    """The board of a colleague."""
    with open_board(plan, tmp_path / "colleague") as made:
        yield made


@pytest.fixture
def shelter(board: Board) -> str:
    return add_list(board, "Shelter partners", *ITEMS)


def shown(dialog: QDialog, qtbot: QtBot, board: Board) -> None:
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    settle(board)


def share(board: Board, chosen: str, qtbot: QtBot) -> ShareDialog:
    dialog = ShareDialog(board, board.lists, chosen)
    shown(dialog, qtbot, board)
    return dialog


def taking(board: Board, path: Path, qtbot: QtBot) -> ImportDialog:
    dialog = ImportDialog(board, path)
    shown(dialog, qtbot, board)
    return dialog


def table(board: Board, path: Path, qtbot: QtBot, into: str = "") -> TableDialog:
    dialog = TableDialog(board, path, into=into)
    shown(dialog, qtbot, board)
    return dialog


def cells(dialog: ShareDialog | ImportDialog | TableDialog) -> list[tuple[str, ...]]:
    model = dialog.rows
    columns = range(model.columnCount())
    return [tuple(model.index(r, c).data() for c in columns) for r in range(model.rowCount())]


def named(board: Board, name: str) -> str:
    return next(each.id for each in board.lists if each.name == name)


# -- sharing --------------------------------------------------------------------------------------


def test_everything_that_leaves_is_shown_first(board: Board, shelter: str, qtbot: QtBot) -> None:
    dialog = share(board, shelter, qtbot)
    assert dialog.about.text() == "In the file: 1 list, 2 items (1 your own), 1 note, 1 link."
    assert dialog.names.text() == "People named in it: Anna."
    assert "/media/stick/beds.pdf" in dialog.paths.text()
    texts = {row[3] for row in cells(dialog)}
    assert {"Shelter partners", "Anna", "private words", "=cmd() call"} <= texts


def test_what_is_left_out_is_neither_shown_nor_written(
    board: Board, shelter: str, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = share(board, shelter, qtbot)
    for part in (Part.NOTES, Part.NAMES, Part.LINKS):
        dialog.parts[part].setFocus()
        press(Qt.Key.Key_Space)
    settle(board)
    assert not dialog.names.isVisible()
    assert not dialog.paths.isVisible()
    dialog.save(tmp_path / "out.fourpillars")
    settle(board)
    written = (tmp_path / "out.fourpillars").read_text("utf-8")
    for secret in ("private words", "Anna", "beds.pdf"):
        assert secret not in written
        assert secret not in {text for row in cells(dialog) for text in row}
    assert set(json.loads(written)["without"]) == {"notes", "names", "history", "links"}


def test_nothing_ticked_cannot_be_saved(board: Board, shelter: str, qtbot: QtBot) -> None:
    dialog = share(board, shelter, qtbot)
    assert dialog.main_button.isEnabled()
    click(dialog.lists[shelter])
    settle(board)
    assert dialog.about.text() == "Tick at least one checklist."
    assert not dialog.main_button.isEnabled()
    for box in dialog.lists.values():
        click(box)
    settle(board)
    assert len(dialog.chosen_lists()) == len(board.lists) == 2
    assert dialog.file_name() == "Checklists.fourpillars"


def test_a_password_is_typed_twice(board: Board, shelter: str, qtbot: QtBot) -> None:
    dialog = share(board, shelter, qtbot)
    click(dialog.lock)
    assert not dialog.main_button.isEnabled()
    QTest.keyClicks(dialog.password, "open sesame")
    QTest.keyClicks(dialog.again, "open sesam")
    assert "not the same" in dialog.warning.text()
    assert not dialog.main_button.isEnabled()
    QTest.keyClicks(dialog.again, "e")
    assert "cannot be found again" in dialog.warning.text()
    assert dialog.main_button.isEnabled()
    assert dialog.password.displayText() != "open sesame"
    click(dialog.reveal)
    assert dialog.password.displayText() == "open sesame"
    click(dialog.lock)
    assert dialog.main_button.isEnabled()


def test_a_place_that_cannot_be_written_to_is_told(
    board: Board, shelter: str, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = share(board, shelter, qtbot)
    dialog.save(tmp_path / "no such folder" / "x.fourpillars")
    settle(board)
    assert "no such folder" in dialog.message.text()
    assert dialog.main_button.isEnabled()
    dialog.save(tmp_path / "x.fourpillars")
    settle(board)
    assert dialog.message.text() == f"Saved: {tmp_path / 'x.fourpillars'}"
    assert dialog.folder_button.isVisible()


def test_a_name_that_no_file_can_have_is_made_one(board: Board, qtbot: QtBot) -> None:
    made = add_list(board, 'a/b: "c"?')
    assert share(board, made, qtbot).file_name() == "a-b- -c--.fourpillars"


# -- taking over ----------------------------------------------------------------------------------


def saved(board: Board, chosen: str, path: Path, qtbot: QtBot, password: str = "") -> Path:
    dialog = share(board, chosen, qtbot)
    if password:
        click(dialog.lock)
        QTest.keyClicks(dialog.password, password)
        QTest.keyClicks(dialog.again, password)
    dialog.save(path)
    settle(board)
    dialog.close()
    return path


def test_a_list_goes_to_a_colleague_and_comes_back_with_both_sides(
    board: Board, other: Board, shelter: str, qtbot: QtBot, tmp_path: Path
) -> None:
    there = taking(other, saved(board, shelter, tmp_path / "a.fourpillars", qtbot), qtbot)
    assert there.about.text() == "1 checklist, 1 of them new. Items: 2 new."
    click(there.main_button)
    settle(other)
    assert not there.isVisible()
    assert named(other, "Shelter partners") == shelter
    other.do(lambda s, _: s.set_note(shelter, "COM-16", "theirs"))
    other.do(lambda s, _: s.edit(shelter, [Edit("COM-16", {ItemField.WHO: "Ben"})]))
    board.do(lambda s, _: s.edit(shelter, [Edit("COM-16", {ItemField.WHO: "Carla"})]))
    settle(other)
    settle(board)
    back = saved(other, shelter, tmp_path / "b.fourpillars", qtbot)
    here = taking(board, back, qtbot)
    rows = {row[2]: row for row in cells(here)}
    assert rows["Note"][3:] == ("–", "theirs", "Changed there", "Theirs")
    assert rows["Who"][3:6] == ("Carla", "Ben", "Changed on both sides")
    click(here.only_open)
    assert [row[2] for row in cells(here)] == ["Who"]
    here.table.selectRow(0)
    assert here.whole.toPlainText() == "Here:\nCarla\n\nIn the file:\nBen"
    click(here.choices[Choice.THEIRS])
    assert cells(here)[0][6] == "Theirs"
    click(here.main_button)
    settle(board)
    assert not here.isVisible(), here.message.text()
    assert board.workspace is not None
    item = board.workspace.items(shelter)["COM-16"]
    assert (item.who, item.note) == ("Ben", "theirs")
    board.undo()
    settle(board)
    item = board.workspace.items(shelter)["COM-16"]
    assert (item.who, item.note) == ("Carla", "")


def test_the_same_file_once_more_changes_nothing(
    board: Board, shelter: str, qtbot: QtBot, tmp_path: Path
) -> None:
    path = saved(board, shelter, tmp_path / "a.fourpillars", qtbot)
    dialog = taking(board, path, qtbot)
    assert "nothing to import" in dialog.message.text()
    assert not dialog.main_button.isEnabled()


def test_a_locked_file_asks_for_its_password(
    board: Board, other: Board, shelter: str, qtbot: QtBot, tmp_path: Path
) -> None:
    path = saved(board, shelter, tmp_path / "a.fourpillars", qtbot, "open sesame")
    assert b"Shelter" not in path.read_bytes()
    dialog = taking(other, path, qtbot)
    assert dialog.password_row.isVisible()
    assert not dialog.main_button.isEnabled()
    QTest.keyClicks(dialog.password, "wrong")
    QTest.keyClick(dialog.password, Qt.Key.Key_Return)
    settle(other)
    assert dialog.message.property("warning") is True
    assert dialog.password.isEnabled()
    assert dialog.password.selectedText() == "wrong"
    QTest.keyClicks(dialog.password, "open sesame")
    click(dialog.unlock)
    settle(other)
    assert not dialog.password_row.isVisible()
    assert dialog.main_button.isEnabled()


@pytest.mark.parametrize(
    "content", [b"", b"{", b"\xff\xfe", b"{}", b'{"format": "four-pillars-share", "version": 99}']
)
def test_a_bad_file_is_told_in_a_line_and_nothing_is_imported(
    board: Board, qtbot: QtBot, tmp_path: Path, content: bytes
) -> None:
    path = tmp_path / "bad.fourpillars"
    path.write_bytes(content)
    before = board.lists
    dialog = taking(board, path, qtbot)
    assert "Nothing was imported" in dialog.message.text()
    assert "\n" not in dialog.message.text()
    needed = dialog.message.heightForWidth(dialog.message.width())
    assert dialog.message.height() >= needed, "a small dialog cuts no sentence"
    assert dialog.height() < 300
    assert not dialog.main_button.isEnabled()
    assert not dialog.table.isVisible()
    assert board.lists == before
    missing = taking(board, tmp_path / "missing.fourpillars", qtbot)
    assert missing.message.property("warning") is True


# -- tables ---------------------------------------------------------------------------------------

CSV_TEXT = "Task,Who,Due,Remark\nCall Anna,Ben,2026-12-01,soon\nCOM-20,,,\nWrite,Eve,tomorrowish,\n"


def test_a_table_is_mapped_reported_and_imported_in_one_step(
    board: Board, shelter: str, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "tasks.csv"
    path.write_text(CSV_TEXT, "utf-8")
    dialog = table(board, path, qtbot, into=shelter)
    assert dialog.into.currentText() == "Shelter partners"
    assert [box.currentData() for box in dialog.targets[:3]] == [
        Target.TITLE,
        Target.WHO,
        Target.DUE,
    ]
    assert [row[2] for row in cells(dialog)][-1] == "Cannot be imported"
    assert not dialog.main_button.isEnabled()
    assert "mend them, or leave them out" in dialog.message.text()
    click(dialog.only_bad)
    assert len(cells(dialog)) == 1
    click(dialog.skip_bad)
    assert dialog.main_button.isEnabled()
    click(dialog.main_button)
    settle(board)
    assert board.workspace is not None
    items = board.workspace.items(shelter)
    added = [item for key, item in items.items() if key not in ("COM-16", OWN_KEY)]
    assert {(item.title, item.who, item.due) for item in added} >= {
        ("Call Anna", "Ben", "2026-12-01")
    }
    board.undo()
    settle(board)
    assert set(board.workspace.items(shelter)) == {"COM-16", OWN_KEY}


def test_another_meaning_of_a_column_is_followed_at_once(
    board: Board, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "tasks.csv"
    path.write_text("Task,Extra\nCall,beds\n", "utf-8")
    dialog = table(board, path, qtbot)
    box = dialog.targets[1]
    box.setCurrentIndex(box.findData(Target.TAGS))
    box.activated.emit(box.currentIndex())
    settle(board)
    click(dialog.main_button)
    settle(board)
    assert board.workspace is not None
    items = board.workspace.items(named(board, "tasks"))
    assert [(item.title, item.tags) for item in items.values()] == [("Call", ("beds",))]
    again = table(board, path, qtbot)
    click(again.main_button)
    settle(board)
    assert {each.name for each in board.lists} >= {"tasks", "tasks (2)"}


def test_a_day_that_reads_two_ways_is_asked_about(
    board: Board, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "tasks.csv"
    path.write_text("Task,Due\nCall,03/04/2026\n", "utf-8")
    dialog = table(board, path, qtbot)
    assert dialog.order.isVisible()
    assert not dialog.main_button.isEnabled()
    dialog.order.setCurrentIndex(dialog.order.findData(Order.DAY_FIRST))
    settle(board)
    assert dialog.main_button.isEnabled()
    click(dialog.main_button)
    settle(board)
    assert board.workspace is not None
    (item,) = board.workspace.items(named(board, "tasks")).values()
    assert item.due == "2026-04-03"


@pytest.mark.parametrize("content", [b"", b"\xff", b"a\x00b"])
def test_a_bad_table_is_told_and_nothing_is_imported(
    board: Board, qtbot: QtBot, tmp_path: Path, content: bytes
) -> None:
    path = tmp_path / "bad.csv"
    path.write_bytes(content)
    dialog = table(board, path, qtbot)
    assert dialog.message.property("warning") is True
    assert not dialog.main_button.isEnabled()
    assert not dialog.table.isVisible()


def test_without_titles_nothing_can_be_imported(board: Board, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "x.csv"
    path.write_text("Apples,Pears\n1,2\n", "utf-8")
    dialog = table(board, path, qtbot)
    assert "which column holds the titles" in dialog.message.text()
    assert not dialog.main_button.isEnabled()
