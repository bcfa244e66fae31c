"""A bit that turns in a locked workspace is noticed as well, and told apart where it can be."""

from __future__ import annotations

import random
from contextlib import closing
from pathlib import Path

import pytest

import db
from db.errors import Cause, Known
from db.workspace.engine import FILE_NAME, PAGE
from db.workspace.keyed_file import Key
from db.workspace.ledger import FILE_NAME as COUNT
from tests.db.locked import SECRET, note, use

KEY = Key("5e" * 32)
FLIPS_PER_FAULT = 6


@pytest.fixture
def locked(data_dir: Path) -> Path:
    """A closed workspace under `KEY`."""
    with closing(db.open_workspace(data_dir)) as workspace:
        mine = use(workspace)
        for number in range(30):
            workspace.set_note(mine, f"COM-1{number}", f"Note {number}: \u00e9\n" * 30)
        workspace._bring_under(KEY)
    (data_dir / COUNT).unlink()
    return data_dir


def caught(folder: Path) -> Cause | None:
    try:
        with closing(db.open_workspace(folder, KEY)) as workspace:
            assert note(workspace) == SECRET
            workspace.verify()
    except Known as error:
        return error.cause
    return None


def test_every_flipped_bit_is_noticed_and_only_the_first_page_looks_like_a_wrong_key(
    locked: Path, faults: int
) -> None:
    path = locked / FILE_NAME
    data = path.read_bytes()
    assert caught(locked) is None
    chance = random.Random(20211203)
    for round_ in range(faults * FLIPS_PER_FAULT):
        page = 0 if round_ % 4 == 0 else chance.randrange(1, len(data) // PAGE)
        at = page * PAGE * 8 + chance.randrange(PAGE * 8)
        flipped = bytearray(data)
        flipped[at // 8] ^= 1 << at % 8
        for left in locked.glob(f"{FILE_NAME}*"):
            left.unlink()
        path.write_bytes(flipped)
        assert caught(locked) is (Cause.DAMAGED if page else Cause.LOCKED)
        if not page:
            assert path.read_bytes() == flipped


@pytest.mark.parametrize("size", [PAGE - 1, PAGE + 100, -1])
def test_a_cut_that_no_key_explains_is_damage(locked: Path, size: int) -> None:
    path = locked / FILE_NAME
    path.write_bytes(path.read_bytes()[:size])
    assert caught(locked) is Cause.DAMAGED
    with pytest.raises(Known) as refused:
        db.open_workspace(locked)
    assert refused.value.cause in (Cause.DAMAGED, Cause.LOCKED)
