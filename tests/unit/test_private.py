"""A program that dies leaves no image of its memory."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from desktop.core import private
from tests.conftest import ROOT

LOOK = """
import os, resource, sys
from desktop.core import private
private.leave_no_core()
print(*resource.getrlimit(resource.RLIMIT_CORE))
print(open("/proc/self/coredump_filter").read().strip("0\\n") == "")
if sys.argv[1:]:
    os.abort()
"""


def test_the_limit_is_nothing_and_a_dump_would_be_empty() -> None:
    told = subprocess.run(
        [sys.executable, "-c", LOOK], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert told.stdout == "0 0\nTrue\n"


def test_a_process_that_aborts_leaves_no_core(tmp_path: Path) -> None:
    ended = subprocess.run(
        [sys.executable, "-c", LOOK, "abort"],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        check=False,
    )
    assert ended.returncode == -6
    assert list(tmp_path.iterdir()) == []


def test_this_process_is_asked_for_the_same() -> None:
    private.leave_no_core()
    import resource

    assert resource.getrlimit(resource.RLIMIT_CORE) == (0, 0)


def test_a_system_without_such_things_is_left_as_it_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "resource", None)
    monkeypatch.setattr(private, "_FILTER", tmp_path / "no" / "filter")
    private.leave_no_core()
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("given", "left"), [(0o777, 0o077), (0o700, 0o000), (0o022, 0o022), (0o000, 0o000)]
)
def test_what_is_made_stays_open_to_its_owner_and_no_more_open_to_others(
    given: int, left: int
) -> None:
    before = os.umask(given)
    try:
        private.keep_own_rights()
    finally:
        assert os.umask(before) == left
