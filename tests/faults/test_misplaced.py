"""Files cut off, emptied, swapped, deleted or of another day are noticed, or take nothing away."""

from __future__ import annotations

from pathlib import Path

from tests.faults import misplaced


def test_nothing_goes_missing_without_a_word(tmp_path: Path, faults: int) -> None:
    told = misplaced.strike(faults * 4, 20211203, tmp_path)
    assert "0 unnoticed" in told


def test_what_is_missing_would_be_seen(tmp_path: Path) -> None:
    whole = misplaced._make(tmp_path / "kept")
    closed = tmp_path / "kept" / "closed"
    assert misplaced.noticed(closed, whole) == "all is there"
    assert misplaced.noticed(closed, {}) == ""
