"""A kill while the password changes: the file opens with the old key or the new one, whole."""

from __future__ import annotations

import os
import random
import shutil
import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from types import FrameType
from typing import Any

import pytest

import db
from db.errors import Cause, Known
from db.workspace import backup, backups, lockable, passwords, rekeyed, vault
from db.workspace.engine import FILE_NAME, verify
from db.workspace.keyed_file import NO_PASSWORD, Key, KeyedFile
from tests.faults.killing import killed_at_work

# Derived ones would take most of the time, in which nothing can go wrong.
KEYS = [NO_PASSWORD, *(Key(f"{number:064x}") for number in range(1, 4))]
ROUNDS_IN_A_FOLDER = 5
MOST_WRITES = 4
WATCHED = {str(each.__file__) for each in (vault, rekeyed, lockable, backup, backups)}


@dataclass(frozen=True)
class Standing:
    key: int
    note: str


def writes(seed: int) -> Iterator[tuple[str, int]]:
    """What is done, the same for the same seed: notes, and a lock that is set, changed, removed."""
    chance = random.Random(seed)
    number = 0
    while True:
        number += 1
        yield ("note", number) if chance.random() < 0.3 else ("key", chance.randrange(len(KEYS)))


def apply(standing: Standing, seed: int, write: tuple[str, int]) -> Standing:
    what, number = write
    if what == "key":
        return Standing(number, standing.note)
    return Standing(standing.key, text(seed, number))


def text(seed: int, number: int) -> str:
    return f"{seed} {number} \u00e9 " * 400


def keys_that_open(folder: Path) -> list[int]:
    file = folder / FILE_NAME
    return [at for at, key in enumerate(KEYS) if KeyedFile(file, key, wait=0).opens()]


def work(folder: Path, seed: int, acknowledge: Callable[[], object]) -> None:
    (now,) = keys_that_open(folder)
    workspace = db.open_workspace(folder, KEYS[now])
    mine = workspace.ensure_checklist().id
    for what, number in writes(seed):
        if what == "note":
            workspace.set_note(mine, "COM-1", text(seed, number))
        else:
            salt = passwords.salt_of(workspace.path)
            raw = KEYS[number].raw
            workspace._bring_under(Key(raw, salt) if number else NO_PASSWORD)
        acknowledge()


def judge(folder: Path) -> Standing:
    """What stands in the folder once it has been opened; of all that was under way nothing."""
    (key,) = keys_that_open(folder)
    if key:
        with pytest.raises(Known) as refused:
            db.open_workspace(folder)
        assert refused.value.cause is Cause.LOCKED
    with closing(db.open_workspace(folder, KEYS[key])) as workspace:
        workspace.verify()
        assert workspace.has_password == bool(key)
        mine = workspace.ensure_checklist().id
        note = workspace.items(mine)["COM-1"].note
    assert db.needs_password(folder) == bool(key)
    copies = [each for each in (folder / backup.FOLDER).iterdir() if ".part" not in each.name]
    assert all(each.suffix == ".db" for each in copies)
    for each in copies:
        verify(KeyedFile(each, KEYS[key], wait=0))
        if key:
            assert not KeyedFile(each, NO_PASSWORD, wait=0).opens()
    return Standing(key, note)


def make(folder: Path, notes: int) -> Standing:
    with closing(db.open_workspace(folder)) as workspace:
        mine = workspace.ensure_checklist().id
        for number in range(notes):
            workspace.set_note(mine, f"COM-{number}", text(0, number))
        workspace._bring_under(NO_PASSWORD)  # so that there is a backup
    return judge(folder)


def test_a_kill_at_any_moment_leaves_the_old_key_or_the_new_one(
    tmp_path: Path, faults: int
) -> None:
    chance = random.Random(20211203)
    seen = set()
    before = Standing(0, "")
    for round_ in range(faults):
        folder = tmp_path / f"data-{round_ // ROUNDS_IN_A_FOLDER}"
        if not folder.exists():
            before = make(folder, 60)
        count = killed_at_work(
            work, folder, round_, chance.randrange(MOST_WRITES), chance.randrange(3_000_000)
        )
        for write in islice(writes(round_), count):
            before = apply(before, round_, write)
        on_its_way = apply(before, round_, next(islice(writes(round_), count, None)))
        found = judge(folder)
        assert found in (before, on_its_way), f"round {round_}, {count} acknowledged"
        seen.add(found.key)
        before = found
    assert len(seen) > 1


def struck_at_line(number: int, folder: Path, old: int, new: int) -> int:
    """Change the key in a child that is killed before the n-th line of ours; how it ended."""
    child = os.fork()
    if child:
        return os.waitpid(child, 0)[1]
    try:
        workspace = db.open_workspace(folder, KEYS[old])
        salt = passwords.salt_of(workspace.path)
        sys.settrace(_killer(number))
        workspace._bring_under(Key(KEYS[new].raw, salt) if new else NO_PASSWORD)
        os._exit(0)
    finally:
        os._exit(1)


def _killer(number: int) -> Callable[[FrameType, str, Any], Any]:
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

    return trace


@pytest.mark.parametrize(("old", "new"), [(0, 1), (1, 2), (1, 0)], ids=["set", "change", "remove"])
def test_a_kill_before_any_line_of_ours_loses_nothing(
    tmp_path: Path, data_dir: Path, faults: int, old: int, new: int
) -> None:
    before = make(tmp_path / "as-it-was", 3)
    with closing(db.open_workspace(tmp_path / "as-it-was")) as workspace:
        workspace._bring_under(KEYS[old])
    found: list[int] = []
    step = 1 if faults >= 100 else 7
    while True:
        shutil.rmtree(data_dir, ignore_errors=True)
        shutil.copytree(tmp_path / "as-it-was", data_dir)
        status = struck_at_line(len(found) * step + 1, data_dir, old, new)
        stands = judge(data_dir)
        assert stands.note == before.note
        found.append(stands.key)
        if os.WIFEXITED(status):
            assert os.WEXITSTATUS(status) == 0
            break
        assert os.WTERMSIG(status) == signal.SIGKILL
    assert set(found) == {old, new}
    assert found == sorted(found, key=[old, new].index)  # once changed, always changed
