"""What is said about this copy: plain, and not who the person is."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import db
from db.plan.catalogue import Plan
from desktop import __version__
from desktop.core import about


def test_the_content_is_told_with_its_latest_day(plan: Plan) -> None:
    days = {record.status_as_of for record in plan.records.values() if record.status_as_of}
    said = about.content_line(plan)
    assert "December 2021" in said
    assert said.endswith(max(days)[:4])


def test_the_details_name_every_part_one_needs_to_help(
    plan: Plan, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path / "jane"))
    said = about.details(plan, tmp_path / "jane" / "data").splitlines()
    assert said[0] == f"Four Pillars {__version__}"
    engine = db.binaries()
    assert f"SQLite {engine.sqlite}, SQLCipher {engine.sqlcipher}" in said[3]
    assert said[2] == f"Data folder: {Path('~') / 'data'}"
    assert "jane" not in "\n".join(said)


def test_a_folder_elsewhere_is_named_as_it_is(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path / "jane"))
    assert about.without_home(tmp_path / "stick") == str(tmp_path / "stick")

    def nobody() -> Path:
        raise RuntimeError("Could not determine home directory.")

    monkeypatch.setattr(Path, "home", nobody)
    assert about.without_home(tmp_path / "jane") == str(tmp_path / "jane")


def test_the_driver_tells_what_is_in_it() -> None:
    told = db.binaries()
    assert all(re.fullmatch(r"\d+\.\d+\.\d+", each) for each in told)
    assert told.sqlite >= "3.50"
