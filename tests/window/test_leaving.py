"""A real window that is to close while another program keeps the notes from being saved."""

from __future__ import annotations

import signal
from contextlib import closing
from pathlib import Path

import pytest

import db
from db.workspace.engine import FILE_NAME
from db.workspace.keyed_file import KeyedFile
from desktop.core import rescue
from tests.window.screen import Screen, until

pytestmark = pytest.mark.window

NOTE = "Ring the shelter on Tuesday"


def _is_open(folder: Path) -> bool:
    """Whether the program has made its workspace, and so opened it."""
    if not (folder / FILE_NAME).is_file():
        return False
    with closing(db.open_workspace(folder)) as workspace:
        return bool(workspace.checklists())


def test_a_request_to_end_under_an_open_question_rescues_what_was_typed(
    desktop_screen: Screen, data_dir: Path
) -> None:
    hands = desktop_screen.hands
    with desktop_screen.program("--data-dir", str(data_dir)) as running:
        window = desktop_screen.window()
        until(lambda: _is_open(data_dir))
        hands("windowfocus", "--sync", window)
        with closing(KeyedFile(data_dir / FILE_NAME, wait=30).connect("rw")) as other:
            other.execute("BEGIN IMMEDIATE")
            hands("key", "ctrl+f")
            hands("key", "Down")
            hands("key", "ctrl+n")
            hands("type", "--delay", "15", NOTE)
            hands("key", "ctrl+q")
            until(lambda: hands("search", "--onlyvisible", "--name", "^Not saved$"))
            assert running.poll() is None
            running.send_signal(signal.SIGTERM)
            out, err = running.communicate(timeout=60)
    assert (running.returncode, out, err) == (0, "", "")
    with closing(db.open_workspace(data_dir)) as workspace:
        (noted,) = db.journal_of(workspace).read()
    assert noted.text == NOTE
    assert rescue.left(data_dir) == []
