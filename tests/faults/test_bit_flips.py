"""A disk that turns a single bit of a closed workspace is found out, and no note is misread."""

from __future__ import annotations

import random
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

import db
from db.checklists import State
from db.errors import Cause, Known
from db.records import Word
from db.workspace.engine import FILE_NAME

NOTICED = {"opening", "reading", "finding", "verifying"}
FLIPS_PER_FAULT = 12  # a flip takes a few milliseconds, a kill many more


@pytest.fixture
def closed(data_dir: Path) -> tuple[Path, str, Any]:
    """A workspace that was used for a while: its folder, its checklist, and what is in it."""
    with closing(db.open_workspace(data_dir)) as workspace:
        mine = workspace.ensure_checklist().id
        for number in range(40):
            workspace.set_note(mine, f"COM-{number}", f"Note {number}: é \U0001f469\n" * 12)
        workspace.set_note(mine, "PRE-1", "a long note " * 2000)
        workspace.set_state(mine, [f"COM-{number}" for number in range(0, 40, 3)], State.DONE)
        workspace.set_note(mine, "PRE-1", "a longer note " * 3000)
        workspace.undo()
        workspace.set_state(mine, ["PRE-1"], State.DONE)  # forgets that note: pages become free
        with workspace._reading() as connection:
            assert connection.exec_driver_sql("PRAGMA freelist_count").scalar_one() > 5
        return (
            data_dir,
            mine,
            (workspace.items(mine), workspace.next_actions(), workspace.checklists()),
        )


def noticed(folder: Path, checklist: str, whole: Any) -> str:
    """What noticed the damage; what was read before that is as it was written."""
    done = "opening"
    try:
        with closing(db.open_workspace(folder)) as workspace:
            done = "reading"
            read = workspace.items(checklist), workspace.next_actions(), workspace.checklists()
            assert read == whole
            done = "finding"
            assert len(workspace.find_notes(checklist, [Word("note")])) == 41
            done = "verifying"
            workspace.verify()
    except Known as error:
        first_page = done == "opening" and error.cause is Cause.LOCKED  # as if under another key
        return done if first_page or error.cause is Cause.DAMAGED else f"nothing but {error.cause}"
    return "nothing"


def test_every_flipped_bit_is_noticed_and_no_note_is_misread(
    closed: tuple[Path, str, Any], faults: int
) -> None:
    folder, mine, whole = closed
    path = folder / FILE_NAME
    data = path.read_bytes()
    assert noticed(folder, mine, whole) == "nothing"
    chance = random.Random(20211203)  # noqa: S311 - noise, no secret
    by: list[str] = []
    for _ in range(faults * FLIPS_PER_FAULT):
        at = chance.randrange(len(data) * 8)
        flipped = bytearray(data)
        flipped[at // 8] ^= 1 << at % 8
        for left in folder.iterdir():
            left.unlink()
        path.write_bytes(flipped)
        by.append(noticed(folder, mine, whole))
        if by[-1] == "opening":  # refused before anything was written
            assert path.read_bytes() == flipped
    assert set(by) <= NOTICED
    assert len(by) == faults * FLIPS_PER_FAULT


@pytest.mark.parametrize("page", [0, 1, -1])
@pytest.mark.parametrize("place", [0, 15, 16, 100, 4095 - 80, 4095 - 64, 4095])
def test_no_byte_of_a_page_is_unguarded(
    closed: tuple[Path, str, Any], page: int, place: int
) -> None:
    folder, mine, whole = closed
    path = folder / FILE_NAME
    data = bytearray(path.read_bytes())
    data[(page % (len(data) // 4096)) * 4096 + place] ^= 0x80
    path.write_bytes(data)
    assert noticed(folder, mine, whole) in NOTICED


def test_pages_that_changed_places_are_noticed(closed: tuple[Path, str, Any]) -> None:
    folder, mine, whole = closed
    path = folder / FILE_NAME
    data = path.read_bytes()
    pages = [data[at : at + 4096] for at in range(0, len(data), 4096)]
    pages[2], pages[3] = pages[3], pages[2]
    path.write_bytes(b"".join(pages))
    assert noticed(folder, mine, whole) in NOTICED
