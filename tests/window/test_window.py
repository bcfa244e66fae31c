"""The real program in a real window: clicked, typed into, killed, and started again."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

import db
from db.checklists import Item, State
from tests.window.screen import ROOT, Screen, until

pytestmark = pytest.mark.window

NOTE = "Ring the shelter on Tuesday"


def _items(folder: Path) -> dict[str, Item]:
    """What is in the workspace, read by another program."""
    if not (folder / "workspace.db").is_file():
        return {}
    opened = db.open_workspace(folder)
    try:
        lists = opened.checklists()
        return opened.items(lists[0].id) if lists else {}
    finally:
        opened.close()


def _ready(screen: Screen, folder: Path) -> str:
    """The window, once the workspace is open and the keyboard is in it."""
    window = screen.window()
    until(lambda: (folder / "workspace.db-wal").is_file())
    screen.hands("windowfocus", "--sync", window)
    return window


def _find(screen: Screen, text: str) -> None:
    screen.hands("key", "ctrl+f")
    screen.hands("type", "--delay", "15", text)
    screen.hands("key", "Down")


def _tick_found(screen: Screen, folder: Path, text: str, plan_id: str) -> None:
    """Search, go to the list, tick: again until the answer of the search was there in time."""

    def ticked() -> bool:
        return plan_id in _items(folder) and _items(folder)[plan_id].state is State.DONE

    _find(screen, text)
    screen.hands("key", "space")
    until(ticked)


def test_what_was_typed_survives_a_kill_a_moment_later(
    desktop_screen: Screen, data_dir: Path
) -> None:
    options = ("--data-dir", str(data_dir))
    with desktop_screen.program(*options) as running:
        _ready(desktop_screen, data_dir)
        _tick_found(desktop_screen, data_dir, "blue lightning kind:commitment", "COM-47")
        desktop_screen.hands("key", "ctrl+n")
        desktop_screen.hands("type", "--delay", "15", NOTE)
        until(lambda: _items(data_dir)["COM-47"].note == NOTE)
        running.send_signal(signal.SIGKILL)
        running.wait()
    assert _items(data_dir)["COM-47"].note == NOTE
    with desktop_screen.program(*options) as running:
        _ready(desktop_screen, data_dir)
        desktop_screen.hands("key", "ctrl+f")
        desktop_screen.hands("type", "--delay", "15", "shelter tuesday")
        desktop_screen.hands("key", "Down")
        desktop_screen.hands("key", "ctrl+4")
        until(lambda: _items(data_dir)["COM-47"].state is State.NA)


def test_a_request_to_end_keeps_what_is_typed_and_leaves_without_a_word(
    desktop_screen: Screen, data_dir: Path
) -> None:
    with desktop_screen.program("--data-dir", str(data_dir)) as running:
        _ready(desktop_screen, data_dir)
        _tick_found(desktop_screen, data_dir, "blue lightning kind:commitment", "COM-47")
        desktop_screen.hands("key", "ctrl+n")
        desktop_screen.hands("type", NOTE)
        # No one can tell when the last key has reached the program but by what it made of it.
        until(lambda: _items(data_dir)["COM-47"].note == NOTE)
        running.send_signal(signal.SIGTERM)
        out, err = running.communicate(timeout=30)
        assert (running.returncode, out, err) == (0, "", "")
    assert _items(data_dir)["COM-47"].note == NOTE
    assert (data_dir / "window.json").is_file()


@pytest.mark.parametrize("display", ["", ":4077"])
def test_without_a_display_one_line_says_so_and_points_to_the_help(
    display: str, data_dir: Path
) -> None:
    bare = {k: v for k, v in os.environ.items() if k not in ("WAYLAND_DISPLAY", "QT_QPA_PLATFORM")}
    done = subprocess.run(
        [sys.executable, "-m", "desktop", "--data-dir", str(data_dir)],
        cwd=ROOT,
        env={**bare, "DISPLAY": display},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 1
    assert done.stdout == ""
    assert len(done.stderr.splitlines()) == 1, done.stderr
    assert "four-pillars --help" in done.stderr
    assert {path.name for path in data_dir.iterdir()} <= {
        "window.json",
        "window.lock",
    }  # nothing is begun
