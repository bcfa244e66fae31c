"""A disk that turns a single bit of a closed workspace is found out, and no note is misread."""

from __future__ import annotations

from pathlib import Path

import pytest

from db.workspace.engine import FILE_NAME
from tests.faults import flips
from tests.faults.flips import NOTICED, Used, noticed, used

FLIPS_PER_FAULT = 12  # a flip takes a few milliseconds, a kill many more


@pytest.fixture
def closed(data_dir: Path) -> Used:
    """A workspace that was used for a while."""
    return used(data_dir)


def test_every_flipped_bit_is_noticed_and_no_note_is_misread(tmp_path: Path, faults: int) -> None:
    told = flips.strike(faults * FLIPS_PER_FAULT, 20211203, tmp_path)
    assert "0 unnoticed" in told


@pytest.mark.parametrize("page", [0, 1, -1])
@pytest.mark.parametrize("place", [0, 15, 16, 100, 4095 - 80, 4095 - 64, 4095])
def test_no_byte_of_a_page_is_unguarded(closed: Used, page: int, place: int) -> None:
    path = closed.folder / FILE_NAME
    data = bytearray(path.read_bytes())
    data[(page % (len(data) // 4096)) * 4096 + place] ^= 0x80
    path.write_bytes(data)
    assert noticed(closed) in NOTICED


def test_pages_that_changed_places_are_noticed(closed: Used) -> None:
    path = closed.folder / FILE_NAME
    data = path.read_bytes()
    pages = [data[at : at + 4096] for at in range(0, len(data), 4096)]
    pages[2], pages[3] = pages[3], pages[2]
    path.write_bytes(b"".join(pages))
    assert noticed(closed) in NOTICED
