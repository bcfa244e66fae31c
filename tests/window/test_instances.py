"""Two starts, and every way in which the first can end: real processes in real windows."""

from __future__ import annotations

import os
import signal
import stat
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from subprocess import Popen

import pytest

import db
from db.workspace.engine import FILE_NAME
from db.workspace.keyed_file import KeyedFile
from db.workspace.unsaved import FILE_NAME as JOURNAL
from db.workspace.unsaved import Journal
from desktop.core import belongings, crash_report, settings
from desktop.core.instance import FILE_NAME as LOCK
from desktop.core.instance import take
from tests.window.screen import Screen, until

pytestmark = pytest.mark.window

NOTE = "Ring the shelter on Tuesday"
End = Callable[[Screen, "Popen[str]"], None]


def _is_open(folder: Path) -> bool:
    """Whether the program has opened its workspace, made a list, and hears of second starts."""
    if not (folder / FILE_NAME).is_file() or not (folder / "requests").is_dir():
        return False
    with closing(db.open_workspace(folder)) as workspace:
        return bool(workspace.checklists())


def _stored(folder: Path) -> list[str]:
    """Every note that is stored."""
    with closing(db.open_workspace(folder)) as store:
        items = store.items(store.checklists()[0].id).values()
    return [item.note for item in items if item.note]


def _windows(screen: Screen) -> list[str]:
    return screen.hands("search", "--onlyvisible", "--name", "^Four Pillars$").split()


def _ready(screen: Screen, folder: Path) -> None:
    window = screen.window()
    until(lambda: _is_open(folder))
    screen.hands("windowfocus", "--sync", window)


def _write(screen: Screen, text: str) -> None:
    for key in ("ctrl+f", "Down", "ctrl+n"):
        screen.hands("key", key)
    screen.hands("type", "--delay", "15", text)


def _ask(number: signal.Signals) -> End:
    return lambda _, running: running.send_signal(number)


def _quit(screen: Screen, _: Popen[str]) -> None:
    screen.hands("key", "ctrl+q")


ENDS: dict[str, End] = {"quit": _quit} | {
    name: _ask(signal.Signals[name]) for name in ("SIGTERM", "SIGHUP", "SIGINT", "SIGKILL")
}


# -- two starts ---------------------------------------------------------------------------------


def test_the_second_start_ends_and_the_first_shows_what_it_was_for(
    desktop_screen: Screen, data_dir: Path, tmp_path: Path
) -> None:
    link = tmp_path / "linked to it"
    link.symlink_to(data_dir)
    with desktop_screen.program("--data-dir", str(data_dir)) as first:
        _ready(desktop_screen, data_dir)
        with desktop_screen.program("--data-dir", str(link), "--open", "COM-20") as second:
            assert second.communicate(timeout=60) == ("", "")
            assert second.returncode == 0
        assert len(_windows(desktop_screen)) == 1
        assert first.poll() is None
        first.send_signal(signal.SIGTERM)
        assert first.communicate(timeout=60) == ("", "")
    assert settings.load(data_dir).selected == "COM-20"
    assert list((data_dir / "requests").iterdir()) == []


def test_commands_work_beside_the_window(desktop_screen: Screen, data_dir: Path) -> None:
    with desktop_screen.program("--data-dir", str(data_dir)):
        _ready(desktop_screen, data_dir)
        with desktop_screen.program("--data-dir", str(data_dir), "note", "PRE-1", NOTE) as command:
            out, err = command.communicate(timeout=60)
        assert (command.returncode, err) == (0, "")
        assert out.startswith("Saved: note on PRE-1")
        assert _stored(data_dir) == [NOTE]


def test_a_killed_first_is_followed_by_a_second_with_a_window(
    desktop_screen: Screen, tmp_path: Path
) -> None:
    folder = tmp_path / "data of ü \N{ARABIC LETTER ALEF}" / "in here"
    options = ("--data-dir", str(folder))
    with desktop_screen.program(*options) as first:
        _ready(desktop_screen, folder)
        assert take(folder) is None
        first.send_signal(signal.SIGKILL)
        first.wait()
    assert (folder / LOCK).exists()
    until(lambda: not _windows(desktop_screen))
    with desktop_screen.program(*options) as second:
        _ready(desktop_screen, folder)
        second.send_signal(signal.SIGTERM)
        assert second.communicate(timeout=60) == ("", "")
    seat = take(folder)
    assert seat is not None
    seat.leave()


# -- the end ------------------------------------------------------------------------------------


@pytest.mark.parametrize("end", ENDS)
def test_however_it_ends_what_was_typed_is_there_at_the_next_start(
    desktop_screen: Screen, data_dir: Path, end: str
) -> None:
    options = ("--data-dir", str(data_dir))
    with desktop_screen.program(*options) as first:
        _ready(desktop_screen, data_dir)
        with closing(KeyedFile(data_dir / FILE_NAME, wait=30).connect("rw")) as other:
            other.execute("BEGIN IMMEDIATE")  # another program keeps the store from taking it
            _write(desktop_screen, NOTE)
            until(lambda: NOTE in _journalled(data_dir))
            if end == "quit":
                other.execute("ROLLBACK")  # else a person would be asked
            ENDS[end](desktop_screen, first)
            first.communicate(timeout=60)
    until(lambda: not _windows(desktop_screen))
    with desktop_screen.program(*options) as second:
        _ready(desktop_screen, data_dir)
        until(lambda: _stored(data_dir) == [NOTE])
        second.send_signal(signal.SIGTERM)
        assert second.communicate(timeout=60) == ("", "")
    assert _stored(data_dir) == [NOTE]
    assert not (data_dir / JOURNAL).exists()


def _journalled(folder: Path) -> list[str]:
    """What is noted down, read without opening the workspace, which is kept."""
    return [row.text for row in Journal(KeyedFile(folder / JOURNAL)).read()]


# -- what is left -------------------------------------------------------------------------------


def test_whatever_the_system_allows_nobody_else_can_read_what_is_made(
    desktop_screen: Screen, data_dir: Path, tmp_path: Path
) -> None:
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    desktop_screen.environ["TMPDIR"] = str(temporary)
    (data_dir / "backups").mkdir(parents=True)
    (data_dir / "backups" / "old.db").write_bytes(b"")
    (data_dir / "backups" / "old.db").chmod(0o666)
    before = os.umask(0)  # as careless as can be
    try:
        with desktop_screen.program("--data-dir", str(data_dir)) as running:
            _ready(desktop_screen, data_dir)
            _write(desktop_screen, NOTE)
            until(lambda: NOTE in _stored(data_dir))
            desktop_screen.hands("key", "ctrl+p")  # starts what sets type, and keeps the design
            until(lambda: len(desktop_screen.hands("search", "--onlyvisible", "--name", "Print")))
            running.send_signal(signal.SIGTERM)
            running.communicate(timeout=60)
    finally:
        os.umask(before)
    modes = {
        str(path.relative_to(data_dir)): stat.S_IMODE(path.stat().st_mode)
        for path in (data_dir, *data_dir.rglob("*"))
    }
    wanted = {name: 0o700 if (data_dir / name).is_dir() else 0o600 for name in modes}
    assert modes == wanted
    assert belongings.strangers(data_dir) == []
    assert list(temporary.iterdir()) == []


def test_a_window_that_ends_well_leaves_no_report(desktop_screen: Screen, data_dir: Path) -> None:
    with desktop_screen.program("--data-dir", str(data_dir)) as running:
        _ready(desktop_screen, data_dir)
        assert (data_dir / "reports" / crash_report.HARD).exists()
        running.send_signal(signal.SIGTERM)
        running.communicate(timeout=60)
    assert list((data_dir / "reports").iterdir()) == []


def test_a_window_that_dies_at_one_stroke_says_at_the_next_start_where(
    desktop_screen: Screen, data_dir: Path
) -> None:
    options = ("--data-dir", str(data_dir))
    with desktop_screen.program(*options) as first:
        _ready(desktop_screen, data_dir)
        first.send_signal(signal.SIGABRT)
        assert first.wait() == -signal.SIGABRT
    until(lambda: not _windows(desktop_screen))
    with desktop_screen.program(*options):
        hands = desktop_screen.hands
        until(lambda: hands("search", "--onlyvisible", "--name", "^A fault in Four Pillars$"))
    (path,) = crash_report.kept(data_dir)
    assert "Fatal Python error: Aborted" in path.read_text()


# -- odd ground ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "folder", ["/proc/no such place", "/" + "x" * 300], ids=["read-only", "too long"]
)
def test_where_nothing_can_be_kept_there_is_a_window_that_says_so(
    desktop_screen: Screen, folder: str
) -> None:
    for name in ("HOME", "DBUS_SESSION_BUS_ADDRESS", "XDG_RUNTIME_DIR"):
        desktop_screen.environ.pop(name, None)
    with desktop_screen.program("--data-dir", folder) as running:
        desktop_screen.window()
        running.send_signal(signal.SIGTERM)
        running.communicate(timeout=60)
    assert running.returncode == 0
