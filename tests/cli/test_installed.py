"""The program as it is installed: no content to build the plan from, only the plan itself."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as sqlite

from db.plan.catalogue import Plan
from tests.cli.program import ROOT, Call, one_line, start


@pytest.fixture(scope="module")
def shipped(plan: Plan, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folders a package holds, side by side."""
    folder = tmp_path_factory.mktemp("installed")
    for package in ("db", "desktop"):
        shutil.copytree(
            ROOT / package, folder / package, ignore=shutil.ignore_patterns("__pycache__")
        )
    for part in ("fonts", "print"):
        shutil.copytree(ROOT / "resources" / part, folder / "resources" / part)
    shutil.copy(plan.path, folder / "resources" / "plan.db")
    return folder


@pytest.fixture
def plan_file(shipped: Path) -> Path:
    return shipped / "resources" / "plan.db"


@pytest.fixture
def installed(shipped: Path, plan_file: Path, plan: Plan, data_dir: Path) -> Call:
    """The installed program, its plan whole at the start of each test."""
    shutil.copy(plan.path, plan_file)
    return partial(start, home=data_dir, cwd=shipped)


def test_it_works_from_what_is_shipped(installed: Call, tmp_path: Path) -> None:
    assert installed("tick", "COM-20").code == 0
    assert installed("list", "--state", "done").out.splitlines()[0].startswith("[x] COM-20")
    assert installed("doctor").code == 0
    assert installed("print", "--year", "2022", "--to", str(tmp_path / "x.pdf")).code == 0


def cut_short(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:-5000])


def overwritten(path: Path) -> None:
    path.write_bytes(b"\xa5" * path.stat().st_size)


def emptied(path: Path) -> None:
    path.write_bytes(b"")


def a_text(path: Path) -> None:
    path.write_text("this is not a plan")


def another_database(path: Path) -> None:
    path.unlink()
    connection = sqlite.connect(str(path))
    connection.execute("CREATE TABLE record (id TEXT)")
    connection.close()


def a_folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


def missing(path: Path) -> None:
    path.unlink()


@pytest.mark.parametrize(
    "harm", [cut_short, overwritten, emptied, a_text, another_database, a_folder, missing]
)
def test_a_plan_that_cannot_be_used_is_told_and_notes_are_safe(
    installed: Call, plan_file: Path, harm: Callable[[Path], None]
) -> None:
    harm(plan_file)
    answer = installed("list")
    assert (answer.code, answer.out) == (5, "")
    assert "safe" in one_line(answer.err)
    assert "Install Four Pillars again" in answer.err
    doctor = installed("doctor")
    assert doctor.code == 5
    assert [line[:4] for line in doctor.out.splitlines()] == ["ok  ", "FAIL", *["ok  "] * 5]
    if plan_file.is_dir():
        plan_file.rmdir()


@pytest.mark.parametrize(
    "command",
    ["show COM-20", "library glossary", "search labor", "tick COM-20", "print --to x.pdf"],
)
def test_no_command_goes_on_without_a_plan(
    installed: Call, plan_file: Path, shipped: Path, command: str
) -> None:
    plan_file.unlink()
    answer = installed(*command.split())
    assert (answer.code, answer.out) == (5, "")
    assert "is missing. Your notes are safe." in one_line(answer.err)
    assert not (shipped / "x.pdf").exists()


def test_notes_made_before_are_there_when_the_plan_is_back(
    installed: Call, plan_file: Path, plan: Plan
) -> None:
    installed("note", "COM-20", "called")
    plan_file.unlink()
    assert installed("note", "COM-20").code == 5
    shutil.copy(plan.path, plan_file)
    assert installed("note", "COM-20").out == "called\n"


def test_missing_fonts_are_told_before_anything_is_written(
    installed: Call, shipped: Path, tmp_path: Path
) -> None:
    font = shipped / "resources" / "fonts" / "NotoSans-Regular.ttf"
    kept = font.read_bytes()
    font.unlink()
    target = tmp_path / "x.pdf"
    answer = installed("print", "--to", str(target))
    assert answer.code == 4
    assert "Install Four Pillars again." in one_line(answer.err)
    assert not target.exists()
    assert installed("doctor").code == 5
    font.write_bytes(kept)
