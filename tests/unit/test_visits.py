"""What a second start leaves for the first: read once, strictly, and never carried out."""

from __future__ import annotations

import json
import os
import stat
import time
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core import visits
from desktop.core.visits import LARGEST, STALE, Visit, asked, collect, leave, parsed, spelled_out

ALL = Visit("/home/her/a b/ü.fourpillars", "PRE-1", "token")
GOOD: dict[str, Any] = {"file": "/x.csv", "target": "", "token": ""}


def put(folder: Path, name: str, data: bytes) -> Path:
    path = visits.ready(folder) / name
    path.write_bytes(data)
    return path


def test_what_is_left_is_read_once_and_in_order(data_dir: Path) -> None:
    second = Visit(target="COM-20")
    paths = [leave(data_dir, ALL), leave(data_dir, second)]
    assert [stat.S_IMODE(path.stat().st_mode) for path in paths] == [0o600, 0o600]
    assert stat.S_IMODE(paths[0].parent.stat().st_mode) == 0o700
    assert collect(data_dir, time.time()) == [ALL, second]
    assert collect(data_dir, time.time()) == []
    assert list(visits.ready(data_dir).iterdir()) == []


def test_where_nothing_was_ever_left_there_is_nothing(data_dir: Path) -> None:
    assert collect(data_dir, time.time()) == []


@pytest.mark.parametrize("shift", [STALE + 1, -STALE - 1], ids=["old", "of the future"])
def test_what_nobody_waits_for_any_more_is_taken_away_unheard(data_dir: Path, shift: float) -> None:
    leave(data_dir, ALL)
    assert collect(data_dir, time.time() + shift) == []
    assert collect(data_dir, time.time()) == []


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\xff\xfe",
        b"[]",
        b"null",
        b"[" * 5000,
        json.dumps({**GOOD, "more": ""}).encode(),
        json.dumps({"file": "/x"}).encode(),
        json.dumps({**GOOD, "file": 7}).encode(),
        json.dumps({**GOOD, "file": "x.csv"}).encode(),
        json.dumps({**GOOD, "file": "/x\0.csv"}).encode(),
        json.dumps({**GOOD, "file": "/" + "x" * 4096}).encode(),
        json.dumps({**GOOD, "target": "x" * 501}).encode(),
        json.dumps({**GOOD, "token": "x" * 201}).encode(),
        json.dumps(GOOD).encode() + b" " * LARGEST,
    ],
)
def test_what_makes_no_sense_is_taken_away_unheard(data_dir: Path, data: bytes) -> None:
    path = put(data_dir, "1-1.request", data)
    assert collect(data_dir, time.time()) == []
    assert not path.exists()


@given(st.binary(max_size=300))
def test_any_bytes_are_a_visit_or_nothing(data: bytes) -> None:
    visit = parsed(data)
    assert visit is None or Path(visit.file or "/").is_absolute()


def test_a_link_a_folder_and_a_half_written_file_are_no_requests(data_dir: Path) -> None:
    secret = data_dir.parent / "secret"
    secret.write_text(json.dumps(GOOD))
    place = visits.ready(data_dir)
    (place / "1.request").symlink_to(secret)
    (place / "2.request").mkdir()
    part = put(data_dir, "3.part", json.dumps(GOOD).encode())
    assert collect(data_dir, time.time()) == []
    assert secret.exists()
    assert not (place / "1.request").is_symlink()
    assert part.exists()


def test_what_somebody_else_left_is_not_heard(
    data_dir: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    leave(data_dir, ALL)
    monkeypatch.setattr(os, "getuid", lambda: 12345)
    assert collect(data_dir, time.time()) == []


def test_where_there_are_no_users_every_request_is_mine(
    data_dir: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    leave(data_dir, ALL)
    monkeypatch.delattr(os, "getuid")
    assert collect(data_dir, time.time()) == [ALL]


def test_a_name_of_half_letters_does_not_break_the_request(data_dir: Path) -> None:
    leave(data_dir, Visit(file="/x\udcff.csv"))
    (visit,) = collect(data_dir, time.time())
    assert visit.file.endswith(".csv")


# -- what was given to a start ------------------------------------------------------------------


def test_a_file_is_told_from_an_id(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "mine").write_text("")
    assert asked("mine") == Visit(file=str(tmp_path / "mine"))
    gone = str(tmp_path / "gone.FourPillars")
    assert asked("gone.FourPillars", "t") == Visit(gone, "", "t")
    assert asked("PRE-1", "t") == Visit("", "PRE-1", "t")
    assert asked("four-pillars://PRE-1") == Visit(target="PRE-1")
    assert asked("/data/due.csv") == Visit(file="/data/due.csv")


@pytest.mark.parametrize(
    ("given_", "meant"),
    [
        ([], []),
        (["x.fourpillars"], ["--open", "x.fourpillars"]),
        (["x y.PDF"], ["--open", "x y.PDF"]),
        (["four-pillars://PRE-1"], ["--open", "four-pillars://PRE-1"]),
        (["--data-dir", "d", "x.csv"], ["--data-dir", "d", "--open", "x.csv"]),
        (["--data-dir=d", "x.csv"], ["--data-dir=d", "--open", "x.csv"]),
        (["import", "x.csv"], ["import", "x.csv"]),
        (["--data-dir", "d", "list"], ["--data-dir", "d", "list"]),
        (["--data-dir", "d.csv"], ["--data-dir", "d.csv"]),
        (["--open=x.csv"], ["--open=x.csv"]),
        (["list"], ["list"]),
    ],
)
def test_a_file_alone_is_opened(given_: list[str], meant: list[str]) -> None:
    assert spelled_out(given_) == meant
