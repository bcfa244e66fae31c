"""The real window on a real screen: a password at its keys, a lock, a clipboard, an end."""

from __future__ import annotations

import signal
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

import db
from db.errors import StoreError
from tests.conftest import ROOT
from tests.gui import vault
from tests.window.screen import Screen, comes, until

pytestmark = pytest.mark.window

READ = """
from PySide6.QtWidgets import QApplication
from PySide6.QtCore import QTimer
app = QApplication([])
QTimer.singleShot(300, app.quit)  # the system asks its owner for it
app.exec()
print(app.clipboard().text(), end="")
"""


def _note(folder: Path) -> str:
    """The note as who has the password reads it."""
    try:
        key = db.key_for(folder, vault.PASSWORD)
        with closing(db.open_workspace(folder, key)) as store:
            return store.items(store.ensure_checklist().id)["PRE-1"].note
    except StoreError:  # the program is writing just now
        return ""


def _clipboard(on: Screen) -> str:
    """What another program pastes."""
    done = subprocess.run(
        [sys.executable, "-c", READ], env=on.environ, cwd=ROOT, capture_output=True, check=True
    )
    return done.stdout.decode()


def test_a_password_is_typed_and_the_notes_are_locked_again(
    desktop_screen: Screen, data_dir: Path
) -> None:
    vault.fill(data_dir)
    vault.lock_up(data_dir)
    hands = desktop_screen.hands
    with desktop_screen.program("--data-dir", str(data_dir)) as running:
        window = desktop_screen.window()
        hands("windowfocus", "--sync", window)

        def unlock() -> bool:
            """The field has the keyboard as soon as it is there; a log tells of open notes."""
            hands("key", "ctrl+a")
            hands("type", "--delay", "15", vault.PASSWORD)
            hands("key", "Return")
            # Not typed anew while it is tried: it would go to whatever has the keyboard then.
            return comes((data_dir / "workspace.db-wal").is_file)

        def write() -> bool:
            """The note takes what is typed as soon as the notes are shown."""
            hands("key", "ctrl+f", "ctrl+a", "BackSpace", "Down", "ctrl+n", "ctrl+a")
            hands("type", "--delay", "15", "Ring Okapi")
            return comes(lambda: _note(data_dir) == "Ring Okapi")

        until(unlock)
        until(write)
        hands("key", "ctrl+a")
        hands("key", "ctrl+c")
        until(lambda: _clipboard(desktop_screen) == "Ring Okapi")
        hands("key", "ctrl+l")
        until(lambda: _clipboard(desktop_screen) == "")
        assert hands("getwindowname", window) == "Four Pillars"
        hands("key", "ctrl+n")
        hands("type", "--delay", "15", "nobody writes this")
        running.send_signal(signal.SIGTERM)
        out, err = running.communicate(timeout=60)
    assert (running.returncode, out, err) == (0, "", "")
    assert _note(data_dir) == "Ring Okapi"
    assert not any(
        word.encode() in path.read_bytes()
        for word in (*vault.SECRETS, vault.PASSWORD, "nobody")
        for path in data_dir.rglob("*")
        if path.is_file()
    )
