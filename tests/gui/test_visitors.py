"""What a second start was for is shown by the first: at once, or when nothing stands before it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QDialog

from db.errors import Cause, Known
from desktop.app import Program
from desktop.core import instance, visits
from desktop.core.visits import Visit
from desktop.dialogs.import_dialog import ImportDialog
from desktop.dialogs.shortcuts import ShortcutsDialog
from desktop.dialogs.table_dialog import TableDialog
from tests.gui.conftest import Start
from tests.gui.desk import Desk, while_dialog


@pytest.fixture
def first(start: Start, data_dir: Path, monkeypatch: pytest.MonkeyPatch) -> Desk:
    """The window that has the seat of its folder."""
    seat = instance.take(data_dir)
    assert seat is not None
    monkeypatch.setattr(Program, "_watch_for_faults", lambda _: None)  # pytest hears of faults
    plain = Program.__init__

    def seated(program: Program, qt: QApplication, folder: str) -> None:
        plain(program, qt, folder, seat)

    monkeypatch.setattr(Program, "__init__", seated)
    return start()


def call(desk: Desk, visit: Visit) -> None:
    """A second start, until the first has taken notice."""
    path = visits.leave(desk.folder, visit)
    desk.bot.waitUntil(lambda: not path.exists())


def test_an_id_selects_its_record(first: Desk) -> None:
    wanted = first.listed[5]
    call(first, Visit(target=wanted))
    first.bot.waitUntil(lambda: first.selected == wanted)


def test_an_address_leads_there_and_never_out_of_the_window(
    first: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[object] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    call(first, Visit(target="glossary"))
    first.bot.waitUntil(lambda: first.bench.place.page == "glossary")
    call(first, Visit(target="https://example.org/"))
    first.bot.waitUntil(lambda: first.problem != "")
    call(first, Visit(target="no such thing"))
    assert opened == []
    assert first.bench.place.page == "glossary"


def test_a_window_that_is_put_away_comes_back(first: Desk) -> None:
    window = first.program.window
    window.showMinimized()
    first.bot.waitUntil(lambda: bool(window.windowState() & Qt.WindowState.WindowMinimized))
    call(first, Visit(token="to-the-front"))  # noqa: S106 - lets a window come to the front
    assert not window.windowState() & Qt.WindowState.WindowMinimized
    first.bot.waitUntil(window.isActiveWindow)


@pytest.mark.parametrize(
    ("name", "kind"), [("due.csv", TableDialog), ("list.fourpillars", ImportDialog)]
)
def test_a_file_is_shown_before_anything_of_it_is_taken_over(
    first: Desk, tmp_path: Path, name: str, kind: type[QDialog]
) -> None:
    path = tmp_path / f"with space ü {name}"
    path.write_text("title\nRing\n")
    before = dict(first.board.items)
    met: list[QDialog] = []
    visits.leave(first.folder, Visit(file=str(path)))
    with while_dialog(first, kind, met.append):
        first.bot.waitUntil(lambda: bool(met))
    first.settle()
    assert first.board.items == before


def test_what_is_no_file_is_only_told(first: Desk, tmp_path: Path) -> None:
    call(first, Visit(file=str(tmp_path)))
    first.bot.waitUntil(lambda: first.status == f"{tmp_path} is not a file.")


def test_it_waits_until_the_dialog_before_it_is_closed(first: Desk) -> None:
    wanted = first.listed[5]
    seen: list[str] = []

    def look(dialog: ShortcutsDialog) -> None:
        call(first, Visit(target=wanted))
        seen.append(first.selected)
        assert QApplication.activeModalWidget() is dialog

    with while_dialog(first, ShortcutsDialog, look):
        first.bench.action("shortcuts").trigger()
    assert seen != [wanted]
    first.bot.waitUntil(lambda: first.selected == wanted)


def test_two_visits_are_served_one_after_the_other(first: Desk) -> None:
    wanted = first.listed[3:5]
    for each in wanted:
        visits.leave(first.folder, Visit(target=each))
    first.bot.waitUntil(lambda: first.selected == wanted[1])


def test_where_the_notes_are_not_open_a_file_is_not_either(
    start: Start, data_dir: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    seat = instance.take(data_dir)

    def refuse(*_: object) -> None:
        raise Known(Cause.READ_ONLY, "It cannot be written to.")

    monkeypatch.setattr("db.open_workspace", refuse)
    plain = Program.__init__
    visit = Visit(file=str(tmp_path / "due.csv"))

    def visited(program: Program, qt: QApplication, folder: str) -> None:
        plain(program, qt, folder, None, visit)

    monkeypatch.setattr(Program, "__init__", visited)
    desk = start()
    desk.bot.waitUntil(lambda: "was not opened, because your notes are not open" in desk.status)
    assert seat is not None
    seat.leave()
