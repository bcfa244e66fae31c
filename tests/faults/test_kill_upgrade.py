"""A program killed at any moment of an upgrade leaves the old workspace or the new one, whole."""

from __future__ import annotations

import json
import os
import shutil
import signal
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from types import FrameType
from typing import Any

import pytest

import db
from db.workspace import backup, engine, upgrade
from db.workspace.engine import FILE_NAME, verify
from db.workspace.keyed_file import KeyedFile
from db.workspace.schema import SCHEMA_VERSION
from tests.upgrades.make import everything, stored, written
from tests.upgrades.standing import OLD, version_of

WATCHED = {str(Path(module.__file__ or "")) for module in (backup, engine, upgrade)}


@pytest.fixture
def fresh(tmp_path: Path) -> Callable[[], Path]:
    """Makes a folder with a workspace of version 1, again and again."""
    (tmp_path / "warm-up").mkdir()
    shutil.copy(stored(OLD), tmp_path / "warm-up" / FILE_NAME)
    db.open_workspace(tmp_path / "warm-up").close()  # so that a child has all modules at once

    def make() -> Path:
        folder = tmp_path / "data"
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir()
        shutil.copy(stored(OLD), folder / FILE_NAME)
        return folder

    return make


def upgrade_in_child(folder: Path, arm: Callable[[], object]) -> tuple[int, int]:
    """Open `folder` in a child. Its process id, and where a byte tells that it is about to."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            os.close(reading)
            arm()
            os.write(writing, b".")
            db.open_workspace(folder).close()
            os._exit(0)
        finally:
            os._exit(1)
    os.close(writing)
    return child, reading


def judge(folder: Path) -> int:
    """The version that stood in the folder; it and every backup are whole, and it opens."""
    found = version_of(folder / FILE_NAME)
    verify(KeyedFile(folder / FILE_NAME, wait=0))
    copies = list((folder / backup.FOLDER).glob("*.db"))
    for copy in copies:
        assert version_of(copy) == OLD
        verify(KeyedFile(copy, wait=0))
    assert found == OLD or len(copies) == 1  # nothing was upgraded without one
    with closing(db.open_workspace(folder)) as workspace:
        workspace.verify()
        assert json.loads(json.dumps(everything(workspace))) == written(OLD)
    assert version_of(folder / FILE_NAME) == SCHEMA_VERSION
    assert list((folder / backup.FOLDER).glob("*.part")) == []
    return found


def struck_at_line(number: int) -> None:
    """Kill this process before the n-th line of ours that it comes to."""
    seen = 0

    def trace(frame: FrameType, event: str, _: Any) -> Any:
        nonlocal seen
        if frame.f_code.co_filename not in WATCHED:
            return None
        if event == "line":
            seen += 1
            if seen == number:
                os.kill(os.getpid(), signal.SIGKILL)
        return trace

    sys.settrace(trace)


def test_a_kill_before_any_line_of_the_upgrade_loses_nothing(fresh: Callable[[], Path]) -> None:
    found: list[int] = []
    number = 0
    while True:
        number += 1
        folder = fresh()
        child, reading = upgrade_in_child(folder, lambda number=number: struck_at_line(number))  # type: ignore[misc] # mypy knows no default in a lambda
        status = os.waitpid(child, 0)[1]
        os.close(reading)
        if os.WIFEXITED(status):
            assert os.WEXITSTATUS(status) == 0
            break
        assert os.WTERMSIG(status) == signal.SIGKILL
        found.append(judge(folder))
    assert judge(folder) == SCHEMA_VERSION
    assert set(found) == {OLD, SCHEMA_VERSION}
    assert found == sorted(found)  # once upgraded, always upgraded
