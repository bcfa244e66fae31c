"""A program killed while it backs up or restores leaves the old state or the new one, and every
backup whole."""

from __future__ import annotations

import os
import random
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
from db.workspace import backup, backups, keeping, ledger, restoring
from db.workspace.engine import verify
from db.workspace.keyed_file import KeyedFile
from db.workspace.store import Workspace
from tests.faults.killing import killed_at_work
from tests.lists import setting

WATCHED = {str(Path(m.__file__ or "")) for m in (backup, backups, keeping, restoring, ledger)}
NOTE = "é words " * 50
KEYS = [f"COM-{number}" for number in range(40)]


def notes(workspace: Workspace) -> dict[str, str]:
    mine = workspace.ensure_checklist().id
    return {each.key: each.note for each in workspace.items(mine).values() if each.note}


def write(workspace: Workspace, text: str) -> None:
    """The same note on many items, in one transaction."""
    mine = workspace.ensure_checklist().id
    workspace.edit(mine, [setting(key, note=text) for key in KEYS])


def judge(folder: Path, allowed: tuple[str, ...]) -> str:
    """Which state stands in the folder; it and every backup are whole, nothing half done stays."""
    for each in (folder / backup.FOLDER).glob("*.db"):
        verify(KeyedFile(each, wait=0))
    with closing(db.open_workspace(folder)) as workspace:
        workspace.verify()
        found = notes(workspace)
        with workspace._reading() as connection:
            assert ledger.noted(connection) is None, "no commit is missed"
        workspace.back_up()
        assert list((folder / backup.FOLDER).glob("*.part*")) == [], "what was left is swept"
        assert all(each.is_whole for each in workspace.backups())
    (text,) = set(found.values())
    assert set(found) == set(KEYS)
    assert text in allowed
    return text


@pytest.fixture
def fresh(tmp_path: Path) -> Callable[[], tuple[Path, str]]:
    """Makes a folder with a backup of `then` where `now` stands, again and again."""
    stored = tmp_path / "stored"
    with closing(db.open_workspace(stored)) as workspace:
        write(workspace, f"then {NOTE}")
        name = workspace.back_up().name
        write(workspace, f"now {NOTE}")

    def make() -> tuple[Path, str]:
        folder = tmp_path / "data"
        shutil.rmtree(folder, ignore_errors=True)
        shutil.copytree(stored, folder)
        return folder, name

    return make


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


def restored_in_child(folder: Path, name: str, number: int) -> int:
    """How a program ended that was struck at a line of its restore."""
    child = os.fork()
    if child == 0:
        try:
            workspace = db.open_workspace(folder)
            struck_at_line(number)
            workspace.restore(name)
            os._exit(0)
        finally:
            os._exit(1)
    return os.waitpid(child, 0)[1]


def test_a_kill_before_any_line_of_a_restore_leaves_one_state_or_the_other(
    fresh: Callable[[], tuple[Path, str]],
) -> None:
    then, now = f"then {NOTE}", f"now {NOTE}"
    found: list[str] = []
    number = 0
    while True:
        number += 3  # every third line; the ones between are struck at random below
        folder, name = fresh()
        status = restored_in_child(folder, name, number)
        if os.WIFEXITED(status):
            assert os.WEXITSTATUS(status) == 0
            break
        assert os.WTERMSIG(status) == signal.SIGKILL
        found.append(judge(folder, (then, now)))
    assert judge(folder, (then,)) == then
    assert found == sorted(found), "once restored, always restored"
    assert now in found


def work(folder: Path, seed: int, acknowledge: Callable[[], object]) -> None:
    """Back up, write and restore for ever; one byte for each that was acknowledged."""
    with closing(db.open_workspace(folder)) as workspace:
        for number, what in enumerate(_deeds(seed)):
            if what == "write":
                write(workspace, f"{seed} {number} {NOTE}")
            elif what == "restore":
                workspace.restore(workspace.backups()[0].name)
            else:
                workspace.back_up()
            acknowledge()


def _deeds(seed: int) -> list[str]:
    chance = random.Random(seed)
    deeds = ["write", "back up"]
    return deeds + [chance.choice(["write", "back up", "restore"]) for _ in range(500)]


def _standing(seed: int, done: int) -> tuple[str, ...]:
    """What may stand after so many deeds: as it was then, or with the one on its way."""
    states, copies = ["x"], list[str]()
    for number, what in enumerate(_deeds(seed)[: done + 1]):
        now = states[-1]
        if what == "write":
            states.append(f"{seed} {number} {NOTE}")
        elif what == "back up":
            copies.append(now)
            states.append(now)
        else:  # the newest is what was backed up last; a restore backs up what it takes away
            states.append(copies[-1])
            copies.append(now)
    return states[done], states[-1]


def test_a_kill_at_any_moment_of_backups_and_restores_loses_nothing(
    tmp_path: Path, faults: int
) -> None:
    chance = random.Random(20240214)
    for round_ in range(max(4, faults // 4)):
        folder = tmp_path / f"data-{round_}"
        with closing(db.open_workspace(folder)) as workspace:
            write(workspace, "x")
        count = killed_at_work(
            work, folder, round_, chance.randrange(1, 12), chance.randrange(900_000)
        )
        judge(folder, _standing(round_, count))
