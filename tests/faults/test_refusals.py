"""A disk that refuses is told of in a line, and takes nothing away that was acknowledged."""

from __future__ import annotations

from pathlib import Path

import pytest

from db.errors import Cause
from tests.faults import refusals
from tests.faults.recording import can_trace

needs_trace = pytest.mark.skipif(not can_trace(), reason="nobody may trace a program here")


@needs_trace
@pytest.mark.parametrize("name", ["saves", "upgrades", "restores"])
def test_a_refused_call_is_told_and_loses_nothing(name: str, tmp_path: Path, faults: int) -> None:
    count = max(2, faults // 8)
    told = refusals.strike(count, 20211203, tmp_path, refusals.SOME, (name,))
    assert f"{name} {4 * count} (of " in told


@needs_trace
def test_each_call_is_refused_where_it_was_asked_for(tmp_path: Path) -> None:
    with refusals.refusing("saves", ("pwrite64", "EIO", "for good"), 500) as programs:
        first = programs.ask(tmp_path / "first", 0, 1)
        later = programs.ask(tmp_path / "later", 0, 200)
    assert first["done"] == 0
    assert 0 < later["done"] < 6
    assert first["ended"]
    assert later["ended"]


@pytest.mark.parametrize("name", ["saves", "upgrades", "restores"])
def test_a_file_that_may_not_grow_is_told_and_loses_nothing(name: str, tmp_path: Path) -> None:
    sizes = (4096, 40_000, 100_000, 170_000, 10_000_000)
    refused = [refusals.limited(name, 4, tmp_path / str(size), size) for size in sizes]
    assert refused[0]
    assert not refused[-1]


def test_a_refusal_is_one_line_of_the_right_cause() -> None:
    assert refusals.is_told(Cause.FULL, "The disk is full. Nothing was changed.")
    assert not refusals.is_told(Cause.DAMAGED, "The disk is full. Nothing was changed.")
    assert not refusals.is_told(Cause.FULL, "The disk is full.\nNothing was changed.")
