"""The system ends the real program at any moment: what was there stays, and it says nothing."""

from __future__ import annotations

import signal
from contextlib import closing
from pathlib import Path

import pytest

import db
from tests.faults.stories import saves
from tests.window.screen import Screen, until

pytestmark = pytest.mark.window

MOMENTS = ("at once", "on screen", "once it is open", "amid keys", "twice")


@pytest.mark.parametrize("moment", MOMENTS)
def test_a_request_to_end_at_any_moment_takes_nothing_away(
    moment: str, desktop_screen: Screen, data_dir: Path
) -> None:
    seed = 2 if moment in ("at once", "on screen") else 1  # as a kill left it, or closed
    folder = data_dir.with_name("kept")  # not the one that every test here begins with
    saves.begin(folder, seed)
    options = ("--data-dir", str(folder))
    with desktop_screen.program(*options) as running:
        if moment != "at once":
            window = desktop_screen.window()
        if moment in ("once it is open", "amid keys", "twice"):
            until((folder / "workspace.db-wal").exists)
        if moment == "amid keys":
            desktop_screen.hands("windowfocus", "--sync", window)
            desktop_screen.hands("key", "ctrl+f")
            desktop_screen.hands("type", "--delay", "1", "shelter partners")
        running.send_signal(signal.SIGTERM)
        if moment == "twice":
            running.send_signal(signal.SIGTERM)
        out, err = running.communicate(timeout=60)
    assert running.returncode in ((0, -signal.SIGTERM) if moment == "at once" else (0,))
    assert (out, err) == ("", "")
    saves.judge(folder, seed, 0)
    with closing(db.open_workspace(folder)) as workspace:
        assert workspace.lost() is None
