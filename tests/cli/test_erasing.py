"""`four-pillars erase`: says what would go, and does it only when told to."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.core import erasing, instance
from tests.cli.program import Call, one_line

NOTE = "Ring the shelter on Tuesday"


def test_without_yes_it_only_tells(call: Call, data_dir: Path) -> None:
    call("note", "PRE-1", NOTE)
    told = call("erase")
    assert told.code == 0
    assert f"In {data_dir}:\n  Your checklists, ticks and notes, with their history: " in told.out
    assert erasing.PLAINLY in told.out
    assert "To erase all of this: four-pillars erase --yes" in told.out
    assert call("note", "PRE-1").out == f"{NOTE}\n"


def test_with_yes_all_is_gone_and_the_rest_stays(call: Call, data_dir: Path) -> None:
    call("note", "PRE-1", NOTE)
    (data_dir / "letter.txt").write_text("theirs")
    done = call("erase", "--yes")
    assert (done.code, done.err) == (0, "")
    assert done.out == (
        "Everything Four Pillars kept was erased. Not Four Pillars' own, and left: letter.txt.\n"
    )
    assert sorted(path.name for path in data_dir.iterdir()) == ["letter.txt", "window.lock"]
    assert call("note", "PRE-1").out == "No note on PRE-1.\n"


def test_where_there_is_nothing_that_is_said(call: Call, data_dir: Path) -> None:
    assert call("erase", "--yes").out == f"There is nothing to erase in {data_dir}.\n"


def test_an_open_window_keeps_it(call: Call, data_dir: Path) -> None:
    call("note", "PRE-1", NOTE)
    seat = instance.take(data_dir)
    assert seat is not None
    refused = call("erase", "--yes")
    assert refused.code == 5
    assert one_line(refused.err).endswith("Nothing was erased. Close that window first.")
    seat.leave()
    assert call("note", "PRE-1").out == f"{NOTE}\n"


def test_a_folder_that_takes_no_mark_keeps_everything(
    call: Call, data_dir: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    call("note", "PRE-1", NOTE)

    def refuse(_: Path) -> None:
        raise OSError(30, "Read-only file system")

    monkeypatch.setattr(erasing, "_begin", refuse)
    refused = call("erase", "--yes")
    assert refused.code == 5
    assert "(Read-only file system). Nothing was erased." in one_line(refused.err)
    assert call("note", "PRE-1").out == f"{NOTE}\n"


def test_what_stays_makes_the_exit_code(
    call: Call, data_dir: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    call("note", "PRE-1", NOTE)

    def refuse(_: Path) -> None:
        raise PermissionError

    monkeypatch.setattr(erasing, "_erase", refuse)
    done = call("erase", "--yes")
    assert done.code == 5
    assert done.out.startswith("These could not be erased: ")
