"""`make faults` prints a line for each kind, and tells what fails."""

from __future__ import annotations

import subprocess
import sys

import pytest

from tests.conftest import ROOT
from tests.faults import fuzzed
from tests.fuzz import runner


def test_it_prints_what_was_done() -> None:
    command = [sys.executable, "-m", "tests.faults", "--kind", "misplaced", "--count", "8"]
    ran = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert (ran.returncode, ran.stderr) == (0, "")
    assert ran.stdout.startswith("misplaced: 8 games (cut, ")
    assert len(ran.stdout.splitlines()) == 1


def test_what_fuzzing_finds_is_a_failure(monkeypatch: pytest.MonkeyPatch) -> None:
    assert fuzzed.strike(1, 4, ("csv",)).startswith(f"{runner.BLOCK} fuzzed (csv): 0 crashes")
    monkeypatch.setattr(runner, "check", lambda *_: "broken")
    with pytest.raises(AssertionError, match="csv, block 0: broken"):
        fuzzed.strike(1, 4, ("csv",))
