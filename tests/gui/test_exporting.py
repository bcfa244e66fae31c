"""A list leaves as a file of any kind: by mouse and by keyboard, and what goes wrong with files."""

from __future__ import annotations

import errno
from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Event

import pytest
from icalendar import Calendar
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from db.checklists import OWN, Edit, ItemField, State
from db.plan.catalogue import Plan
from desktop import theme
from desktop.core import writers
from desktop.core.report import Report
from desktop.dialogs.export_dialog import (
    CSV,
    DOCX,
    HTML,
    ICS,
    JSON,
    LINKS,
    MARKDOWN,
    NAMES,
    NOTES,
    XLSX,
    ExportDialog,
)
from desktop.work.board import Board
from tests.gui.boards import add_list, click, open_board, press, settle
from tests.gui.choosing import choose_kind
from tests.reading_back import words

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
OF_REPORT = (XLSX, DOCX, HTML, MARKDOWN, JSON)


@pytest.fixture
def board(plan: Plan, data_dir: Path, qapp: QApplication, quiet: list[str]) -> Iterator[Board]:
    theme.load_fonts()
    with open_board(plan, data_dir) as made:
        yield made


Open = Callable[..., ExportDialog]


@pytest.fixture
def opened(board: Board, qtbot: QtBot) -> Open:
    def export(
        name: str = "Shelter partners",
        items: tuple[Edit, ...] = ITEMS,
        *,
        only_calendar: bool = False,
    ) -> ExportDialog:
        made = add_list(board, name, *items)
        assert board.workspace is not None
        mine = next(each for each in board.workspace.checklists() if each.id == made)
        entries = [(mine, item) for item in board.workspace.items(made).values()]
        dialog = ExportDialog(board, mine.name, entries, only_calendar=only_calendar)
        qtbot.addWidget(dialog)
        dialog.show()
        dialog.activateWindow()
        qtbot.waitUntil(dialog.isActiveWindow)
        settle(board)
        return dialog

    return export


@pytest.fixture
def saved(board: Board) -> Callable[[ExportDialog, Path], bytes]:
    """Saves and returns what was written."""

    def save(dialog: ExportDialog, path: Path) -> bytes:
        dialog.save(path)
        settle(board)
        assert dialog.message.text() == f"Saved: {path}"
        assert not dialog.message.property("warning")
        return path.read_bytes()

    return save


Save = Callable[[ExportDialog, Path], bytes]


# -- what is in it --------------------------------------------------------------------------------


def test_a_table_has_what_is_ticked_and_runs_nothing(
    opened: Open, saved: Save, tmp_path: Path
) -> None:
    dialog = opened()
    assert dialog.suffix == CSV
    assert dialog.about.text() == "2 items, a row each."
    for box in (*dialog.parts.values(), dialog.mark):
        assert box.isVisible()
        assert box.isChecked()
    click(dialog.parts[NOTES])
    data = saved(dialog, tmp_path / "x.csv")
    assert data.startswith(b"\xef\xbb\xbf")
    text = data.decode("utf-8-sig")
    assert "private words" not in text
    assert "Anna" in text
    assert "'=cmd() call" in text
    assert ",=cmd()" not in text
    click(dialog.mark)
    assert saved(dialog, tmp_path / "x.csv") == data[3:]


def test_a_calendar_has_the_due_days_and_no_notes_unless_asked(
    opened: Open, saved: Save, tmp_path: Path
) -> None:
    note = Edit("COM-16", {ItemField.NOTE: "private words"})
    dialog = opened(items=(*ITEMS, note))
    choose_kind(dialog, ICS)
    assert dialog.about.text().startswith("1 item with a due day")
    assert not dialog.parts[NOTES].isChecked()
    data = saved(dialog, tmp_path / "x.ics")
    events = Calendar.from_ical(data).walk("VEVENT")
    assert [event["DTSTART"].to_ical() for event in events] == [b"20261201"]
    assert b"private" not in data
    click(dialog.parts[NOTES])
    assert b"private words" in saved(dialog, tmp_path / "x.ics")


@pytest.mark.parametrize("suffix", OF_REPORT)
def test_what_is_ticked_is_in_every_kind(
    opened: Open, saved: Save, tmp_path: Path, suffix: str
) -> None:
    dialog = opened()
    choose_kind(dialog, suffix)
    assert dialog.suffix == suffix
    assert "2 items" in dialog.about.text()
    assert not dialog.parts[NOTES].isChecked()
    assert not dialog.parts[LINKS].isVisible()  # there are none in it
    assert not dialog.mark.isVisible()
    path = tmp_path / f"x{suffix}"
    text = words(suffix, saved(dialog, path))
    for there in ("Shelter partners", "COM-16", "Anna", "cmd() call"):
        assert there in text
    assert "private words" not in text
    click(dialog.parts[NOTES])
    click(dialog.parts[NAMES])
    text = words(suffix, saved(dialog, path))
    assert "private words" in text
    assert "Anna" not in text
    assert [each.name for each in tmp_path.iterdir() if each.is_file()] == [path.name]


def test_nothing_due_makes_no_calendar(opened: Open) -> None:
    calm = (Edit("COM-1", {ItemField.STATE: State.TODO}),)
    dialog = opened("Calm", calm, only_calendar=True)
    assert not dialog.kind.isVisible()
    assert not dialog.main_button.isEnabled()


def test_an_empty_list_makes_no_file(opened: Open) -> None:
    dialog = opened("Empty", ())
    for suffix in (CSV, *OF_REPORT, ICS):
        choose_kind(dialog, suffix)
        assert not dialog.main_button.isEnabled()


# -- by keyboard, and where to ---------------------------------------------------------------------


def test_all_is_done_by_keyboard(
    board: Board, opened: Open, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = opened('A/B: "beds"?')
    asked: list[str] = []

    def choose(*arguments: object) -> tuple[str, str]:
        asked.extend(map(str, arguments[2:]))
        return str(tmp_path / "mine"), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    dialog.kind.setFocus()
    QTest.keyClicks(dialog.kind, "Web")
    assert dialog.suffix == HTML
    press(Qt.Key.Key_Tab)
    assert dialog.parts[NOTES].hasFocus()
    press(Qt.Key.Key_Space)
    assert dialog.parts[NOTES].isChecked()
    press(Qt.Key.Key_S, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: bool(asked))
    settle(board)
    assert dialog.message.text() == f"Saved: {tmp_path / 'mine.html'}"
    assert asked[0].endswith("A-B- -beds.html") or asked[0].endswith("A-B- -beds--.html")
    assert asked[1] == "Web page (*.html)"
    assert "private words" in words(HTML, (tmp_path / "mine.html").read_bytes())
    assert dialog.main_button.hasFocus()


@pytest.mark.parametrize(
    ("chosen", "written"),
    [("x.docx", "x.docx"), ("x.DOCX", "x.DOCX"), ("x", "x.docx"), ("x.csv", "x.docx"),
     ("v1.2", "v1.2.docx")],
)  # fmt: skip
def test_the_ending_follows_the_kind(
    board: Board,
    opened: Open,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    chosen: str,
    written: str,
) -> None:
    dialog = opened()
    choose_kind(dialog, DOCX)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / chosen), ""))
    click(dialog.main_button)
    settle(board)
    assert "COM-16" in words(DOCX, (tmp_path / written).read_bytes())


def test_a_file_nobody_agreed_to_replace_stays(
    board: Board, opened: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = opened()
    (tmp_path / "x.csv").write_text("mine")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "x"), ""))
    click(dialog.main_button)
    settle(board)
    assert "is there already. Nothing was written." in dialog.message.text()
    assert (tmp_path / "x.csv").read_text() == "mine"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    click(dialog.main_button)  # and thought better of it
    settle(board)
    assert "is there already" in dialog.message.text()


# -- what goes wrong -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (PermissionError(errno.EACCES, "Permission denied"), "another program has it open"),
        (OSError(errno.ENOSPC, "No space left on device"), "there is no room left there"),
        (OSError(errno.EIO, "Input/output error"), "(Input/output error)"),
    ],
)
def test_a_place_that_takes_no_file_is_told_and_an_older_one_is_kept(
    board: Board,
    opened: Open,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    error: OSError,
    said: str,
) -> None:
    dialog = opened()
    path = tmp_path / "x.csv"
    path.write_text("older")

    def refuse(*_: object) -> None:
        raise error

    with monkeypatch.context() as patch:
        patch.setattr(Path, "replace", refuse)
        dialog.save(path)
        settle(board)
    assert said in dialog.message.text()
    assert dialog.message.property("warning")
    assert path.read_text() == "older"
    assert [each.name for each in tmp_path.iterdir() if each.is_file()] == ["x.csv"]
    assert not dialog.folder_button.isVisible()
    assert dialog.main_button.isEnabled()  # to try again elsewhere


def test_a_folder_that_is_gone_is_told(board: Board, opened: Open, tmp_path: Path) -> None:
    dialog = opened()
    dialog.save(tmp_path / "none" / "x.csv")
    settle(board)
    assert "could not be written" in dialog.message.text()


# -- what takes long -------------------------------------------------------------------------------


@pytest.fixture
def slow(monkeypatch: pytest.MonkeyPatch) -> Iterator[Event]:
    """A writer that waits until it is let go."""
    go, write = Event(), writers.write

    def wait(suffix: str, made: Report) -> bytes:
        assert go.wait(30)
        return write(suffix, made)

    monkeypatch.setattr(writers, "write", wait)
    yield go
    go.set()


def test_what_takes_long_is_shown_and_the_window_lives(
    board: Board, opened: Open, qtbot: QtBot, slow: Event, tmp_path: Path
) -> None:
    dialog = opened()
    choose_kind(dialog, DOCX)
    dialog.save(tmp_path / "x.docx")
    assert not dialog.main_button.isEnabled()
    qtbot.waitUntil(dialog.work.isVisible)
    assert dialog.message.text() == "The file is being made."
    slow.set()
    settle(board)
    assert not dialog.work.isVisible()
    assert "COM-16" in words(DOCX, (tmp_path / "x.docx").read_bytes())


@pytest.mark.parametrize("how", ["button", "escape"])
def test_what_is_cancelled_is_not_written(
    board: Board, opened: Open, qtbot: QtBot, slow: Event, tmp_path: Path, how: str
) -> None:
    dialog = opened()
    choose_kind(dialog, DOCX)
    dialog.save(tmp_path / "x.docx")
    qtbot.waitUntil(dialog.work.isVisible)
    if how == "button":
        click(dialog.cancel_button)
    else:
        press(Qt.Key.Key_Escape)
    slow.set()
    settle(board)
    assert [each.name for each in tmp_path.iterdir() if each.is_file()] == []
    if how == "button":
        assert dialog.message.text() == "Cancelled. Nothing was written."
        assert dialog.main_button.isEnabled()
    else:
        assert not dialog.isVisible()
