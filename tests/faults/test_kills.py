"""A program killed at any moment loses nothing it had acknowledged and leaves nothing half done."""

from __future__ import annotations

import random
from contextlib import closing
from pathlib import Path

import pytest

import db
from tests.faults import kills
from tests.faults.killing import killed_at_work
from tests.faults.stories import NAMES, saves

SLOW = {"rekeys": 8, "two at once": 4}  # a key takes its time, and who waits for another too


@pytest.mark.parametrize("name", [*NAMES, kills.TOGETHER])
def test_nothing_acknowledged_is_lost_to_a_kill(name: str, tmp_path: Path, faults: int) -> None:
    count = max(2, faults // (2 * SLOW.get(name, 1)))
    told = kills.strike(count, 20211203, tmp_path, (name,))
    assert told.startswith(f"{count:,} kills ({name} {count:,}): 0 of ")


def test_undo_goes_on_where_a_kill_left_off(data_dir: Path, faults: int) -> None:
    chance = random.Random(20240214)
    for round_ in range(max(1, faults // 5)):
        after, moment = chance.randrange(2, saves.LONGEST), chance.randrange(9999)
        killed_at_work(saves.work, data_dir, round_, after, moment)
        with closing(db.open_workspace(data_dir)) as workspace:
            now = saves.standing(workspace)
            undo, _ = workspace.next_actions()
            changes = workspace.undo()
            assert changes is not None
            assert changes.redo == undo
            assert saves.standing(workspace) != now
            workspace.redo()
            assert saves.standing(workspace) == now
            workspace.verify()


def test_a_loss_would_be_seen(data_dir: Path) -> None:
    count = killed_at_work(saves.work, data_dir, 0, 8, 0)
    saves.judge(data_dir, 0, count)
    with pytest.raises(AssertionError, match=f"{count + 9} were acknowledged"):
        saves.judge(data_dir, 0, count + 9)
