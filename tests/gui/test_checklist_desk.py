"""Whole checklists in the whole program: made, begun again, put away, handed on, taken in."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QInputDialog

import db
from db.checklists import Edit, ItemField, ListField, State
from desktop.core.work_pages import DUE, checklist_of, checklist_page, runs_page
from desktop.dialogs.export_dialog import ICS, ExportDialog
from desktop.dialogs.import_dialog import ImportDialog
from desktop.dialogs.list_properties import ListPropertiesDialog
from desktop.dialogs.new_list_dialog import NewListDialog
from desktop.dialogs.note_versions import NoteVersionsDialog
from desktop.dialogs.share_dialog import ShareDialog
from desktop.dialogs.table_dialog import TableDialog
from desktop.widgets.due_notice import DueNotice
from tests.gui.boards import add_list
from tests.gui.choosing import choose_kind
from tests.gui.conftest import Start
from tests.gui.desk import Desk, while_dialog

F = ItemField


@pytest.fixture
def partners(desk: Desk) -> str:
    """A list that is shown."""
    edits = Edit("COM-16", {F.WHO: "Ana", F.STATE: "done"}), Edit("COM-20", {F.DUE: "2031-01-02"})
    made = add_list(desk.board, "Partners", *edits, purpose="Mondays")
    desk.bench.navigator.follow(checklist_page(made))
    desk.settle()
    desk.settle()
    return made


def names(desk: Desk) -> list[str]:
    return [each.name for each in desk.board.lists]


def choose(desk: Desk, name: str) -> None:
    """An action of the menu."""
    desk.bench.action(name).trigger()
    desk.settle()
    desk.settle()


# -- made and changed -----------------------------------------------------------------------------


def test_a_new_list_is_made_and_shown(desk: Desk) -> None:
    def make(dialog: NewListDialog) -> None:
        dialog.fields.name.selectAll()
        QTest.keyClicks(dialog.fields.name, "Shelter")
        desk.click(dialog.create_button)
        desk.settle()
        assert not dialog.isVisible()

    with while_dialog(desk, NewListDialog, make):
        desk.keys("Ctrl+Shift+N")
    desk.settle()
    desk.settle()
    assert desk.board.checklist is not None
    assert desk.board.checklist.name == "Shelter"
    assert checklist_of(desk.bench.place.page) == desk.board.checklist.id
    assert desk.listed == []
    desk.keys("Ctrl+Z")
    desk.settle()
    assert names(desk) == ["My checklist"]
    assert desk.board.checklist.name == "My checklist"


def test_a_name_in_use_is_told_in_the_dialog(desk: Desk) -> None:
    def make(dialog: NewListDialog) -> None:
        dialog.fields.name.selectAll()
        QTest.keyClicks(dialog.fields.name, "my CHECKLIST")
        desk.click(dialog.create_button)
        desk.settle()
        assert dialog.isVisible()

    with while_dialog(desk, NewListDialog, make):
        desk.keys("Ctrl+Shift+N")
    assert names(desk) == ["My checklist"]


def test_properties_are_kept(desk: Desk, partners: str) -> None:
    def change(dialog: ListPropertiesDialog) -> None:
        dialog.fields.name.selectAll()
        QTest.keyClicks(dialog.fields.name, "Friends")
        desk.click(dialog.save_button)
        desk.settle()
        assert not dialog.isVisible()

    with while_dialog(desk, ListPropertiesDialog, change):
        choose(desk, "list_properties")
    assert "Friends" in names(desk)
    assert "Friends" in desk.texts(desk.bench.list_pane)


def test_a_list_starts_again_and_both_runs_can_be_compared(desk: Desk, partners: str) -> None:
    choose(desk, "start_again")
    mine = desk.board.checklist
    assert mine is not None
    assert (mine.name, mine.follows) == ("Partners", partners)
    assert desk.board.items["COM-16"].state is State.TODO
    assert "starts again" in desk.status
    choose(desk, "compare_runs")
    assert desk.bench.place.page == runs_page(mine.id)
    choose(desk, "undo")
    old = next(each for each in desk.board.lists if each.id == partners)
    assert not old.closed
    assert len(desk.board.lists) == 2


def test_a_run_that_is_over_can_only_be_read(desk: Desk, partners: str) -> None:
    choose(desk, "start_again")
    desk.bench.navigator.follow(checklist_page(partners))
    desk.settle()
    desk.settle()
    desk.click(desk.row("COM-20").box)
    desk.settle()
    assert desk.board.items["COM-20"].state is State.TODO
    assert desk.box_of("COM-20") is Qt.CheckState.Unchecked
    choose(desk, "start_again")
    assert desk.board.checklist is not None
    assert desk.board.checklist.name == "Partners (2)"


def test_without_a_run_before_there_is_nothing_to_compare(desk: Desk, partners: str) -> None:
    choose(desk, "compare_runs")
    assert "no run before" in desk.status


def test_a_list_goes_into_the_archive_and_back(desk: Desk, partners: str) -> None:
    choose(desk, "archive_list")
    assert desk.board.checklist is not None
    assert desk.board.checklist.archived
    choose(desk, "archive_list")
    assert desk.board.checklist.archived == ""


def test_a_removed_list_comes_back_by_undo(desk: Desk, partners: str) -> None:
    choose(desk, "remove_list")
    assert names(desk) == ["My checklist"]
    assert checklist_of(desk.bench.place.page) != partners
    assert "Undo brings it back" in desk.status
    choose(desk, "undo")
    assert "Partners" in names(desk)


def test_a_place_whose_list_is_gone_leads_to_the_plan(desk: Desk, partners: str) -> None:
    choose(desk, "remove_list")
    desk.bench.navigator.follow(checklist_page(partners))
    desk.settle()
    assert desk.bench.place.page == ""
    assert "no longer there" in desk.problem


def test_initials_stand_beside_a_tick_and_are_remembered(desk: Desk, partners: str) -> None:
    def give(dialog: QInputDialog) -> None:
        dialog.setTextValue("  M.O. ")
        dialog.accept()

    with while_dialog(desk, QInputDialog, give):
        choose(desk, "initials")
    desk.click(desk.row("COM-20").box)
    desk.settle()
    item = desk.board.items["COM-20"]
    assert (item.done_by, item.done_on) == ("M.O.", date.today().isoformat())  # noqa: DTZ011 - a person's day
    assert desk.bench.remembered().initials == "M.O."


# -- files ----------------------------------------------------------------------------------------


def test_a_list_is_shared_and_taken_over_again(
    desk: Desk, partners: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "partners.fourpillars"

    def save(dialog: ShareDialog) -> None:
        desk.settle()
        assert dialog.chosen_lists() == [partners]
        dialog.save(path)
        desk.settle()

    with while_dialog(desk, ShareDialog, save):
        desk.keys("Ctrl+Shift+S")
    assert path.is_file()
    desk.board.do(lambda store, _: store.remove_checklist(partners))
    desk.settle()

    def take(dialog: ImportDialog) -> None:
        desk.settle()
        desk.click(dialog.main_button)
        desk.settle()
        assert not dialog.isVisible()

    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    with while_dialog(desk, ImportDialog, take):
        desk.keys("Ctrl+O")
    desk.settle()
    desk.settle()
    assert "Partners" in names(desk)
    assert desk.board.checklist is not None
    assert desk.board.checklist.id == partners
    assert "Undo takes all of it back" in desk.status


def test_a_table_is_opened_as_one(
    desk: Desk, partners: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "tasks.CSV"
    path.write_text("Task\nCall Anna\n", "utf-8")

    def take(dialog: TableDialog) -> None:
        desk.settle()
        desk.click(dialog.main_button)
        desk.settle()

    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    with while_dialog(desk, TableDialog, take):
        choose(desk, "open_file")
    desk.settle()
    assert "Call Anna" in {item.title for item in desk.board.items.values()}
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: ("", ""))
    choose(desk, "open_file")  # and thought better of it


def test_the_open_list_is_exported(desk: Desk, partners: str, tmp_path: Path) -> None:
    def save(dialog: ExportDialog) -> None:
        choose_kind(dialog, ICS)
        dialog.save(tmp_path / "due.ics")
        desk.settle()

    with while_dialog(desk, ExportDialog, save):
        desk.bench.bar.search.setFocus()  # of which Ctrl+E is the way to the end, on some systems
        desk.keys("Ctrl+Shift+E")
    assert "20310102" in (tmp_path / "due.ics").read_text("utf-8")


# -- an item --------------------------------------------------------------------------------------


def test_earlier_texts_of_a_note_are_shown(desk: Desk, partners: str) -> None:
    desk.click_row("COM-16")
    for text in ("first", "second"):
        note = desk.board.note_id("COM-16")
        desk.board.set_note(note, text, going_on=False)
        desk.settle()

    def look(dialog: NoteVersionsDialog) -> None:
        desk.settle()
        assert dialog.times.count() == 1

    with while_dialog(desk, NoteVersionsDialog, look):
        desk.detail.mine.versionsRequested.emit(desk.board.note_id("COM-16"))
        desk.settle()  # it opens when the press is over


# -- every start ----------------------------------------------------------------------------------


def due(folder: Path, day: date) -> None:
    store = db.open_workspace(folder)
    store.add_checklist({ListField.NAME: "Late"}, [Edit("COM-1", {F.DUE: day.isoformat()})])
    store.close()


def notices(desk: Desk) -> list[str]:
    found = desk.bench.findChildren(DueNotice)
    return [each.sentence.text() for each in found if each.isVisible()]


def test_what_is_overdue_is_told_once_a_day(start: Start, data_dir: Path) -> None:
    due(data_dir, date(2020, 1, 1))
    desk = start()
    desk.settle()
    assert notices(desk) == ["1 item is overdue."]
    (notice,) = desk.bench.findChildren(DueNotice)
    desk.click(notice.later_button)
    assert notices(desk) == []
    desk.leave()
    again = start()
    again.settle()
    assert notices(again) == []


def test_the_word_on_what_is_due_leads_there(start: Start, data_dir: Path) -> None:
    due(data_dir, date(2020, 1, 1))
    desk = start()
    desk.settle()
    (notice,) = desk.bench.findChildren(DueNotice)
    desk.click(notice.show_button)
    desk.settle()
    assert desk.bench.place.page == DUE


def test_nothing_is_said_where_nothing_is_due(start: Start, data_dir: Path) -> None:
    due(data_dir, date(2031, 1, 1))
    desk = start()
    desk.settle()
    assert notices(desk) == []


def test_what_lay_in_the_bin_for_long_is_gone_after_a_start(start: Start, data_dir: Path) -> None:
    store = db.open_workspace(data_dir)
    mine = store.add_checklist({ListField.NAME: "Old"}, [Edit("COM-1", {F.NOTE: "words"})]).made
    long_ago = (datetime.now(UTC) - timedelta(days=31)).isoformat(timespec="seconds")
    store.edit(mine, [Edit("COM-1", {F.BINNED: long_ago})])
    store.edit_checklist(mine, {ListField.BINNED: long_ago})
    store.close()
    desk = start()
    desk.settle()
    desk.leave()
    store = db.open_workspace(data_dir)
    assert store.bin("") == ((), ())
    store.close()
