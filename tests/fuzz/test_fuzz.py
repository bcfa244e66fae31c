"""Some of the made-up input in every run of the tests, and that a failure would be seen."""

from __future__ import annotations

import subprocess
import sys
from importlib import import_module
from itertools import islice
from pathlib import Path
from types import ModuleType

import pytest

from tests.conftest import ROOT
from tests.fuzz import runner

CASES = {"csv": 2000, "xlsx": 600, "search": 1000, "share": 600, "form": 600, "settings": 600}


@pytest.mark.parametrize("subject", runner.subjects())
def test_nothing_made_up_breaks_a_reader(subject: str) -> None:
    failure = runner.run_block(subject, seed=4, block=0, size=CASES[subject])
    assert failure is None, f"{failure.trace}\n{failure.data!r}" if failure else ""


@pytest.mark.parametrize("subject", runner.subjects())
def test_the_same_seed_makes_up_the_same(subject: str) -> None:
    module = import_module(runner._MODULES[subject])
    first, again, other = (list(islice(module.cases(seed), 30)) for seed in (7, 7, 8))
    assert first == again
    assert first != other
    assert len(set(first)) > 10


@pytest.fixture
def planted(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """A subject that breaks at the fourth case."""
    module = ModuleType("planted")

    def check(data: bytes) -> None:
        assert data != b"3", "broken"

    vars(module).update(cases=lambda _: iter([b"0", b"1", b"2", b"3", b"4"]), check=check)
    monkeypatch.setitem(sys.modules, "planted", module)
    monkeypatch.setitem(runner._MODULES, "planted", "planted")
    return module


def test_a_failure_is_told_and_kept(planted: ModuleType, tmp_path: Path) -> None:
    failure = runner.run_block("planted", seed=1, block=0)
    assert failure is not None
    assert (failure.number, failure.data) == (3, b"3")
    assert "AssertionError: broken" in failure.trace
    path = failure.save(tmp_path / "kept")
    assert path.read_bytes() == b"3"
    assert runner.run_block("planted", seed=1, block=0, size=3) is None


@pytest.mark.skipif(sys.platform == "win32", reason="has no such clock")
def test_what_does_not_come_to_an_end_is_a_failure(
    planted: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    def circle(data: bytes) -> None:
        while data:
            pass

    monkeypatch.setattr(planted, "check", circle)
    monkeypatch.setattr(runner, "TOO_LONG", 0.01)
    assert "TimeoutError" in runner.check("planted", b"x")


def run(*options: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "tests.fuzz", *options],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
    )


def test_it_runs_from_the_command_line(tmp_path: Path) -> None:
    ran = run("--only", "csv", "--cases", "600", "--seed", "9")
    assert ran.returncode == 0, ran.stdout + ran.stderr
    assert "csv           1,000 cases of seed 9, 0 blocks failed" in ran.stdout
    case = tmp_path / "case"
    case.write_bytes(b"Task,Who\nx,y\n")
    assert run("--only", "csv", "--input", str(case)).stdout == "All is well.\n"
    assert run("--input", str(case)).returncode == 2
