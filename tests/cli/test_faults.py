"""A fault of ours on the command line: one sentence, a report without notes, exit code 1."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from desktop.core import crash_report
from tests.cli.program import environment, one_line
from tests.conftest import ROOT

NOTE = "Anna Petrova, Elm Street"
BROKEN = f"""
import sys
from desktop.core import search_all
def search(*_):
    try:
        raise KeyError({NOTE!r})
    except KeyError as error:
        raise ValueError(f"cannot find {NOTE}") from error
search_all.search = search
from desktop.__main__ import main
sys.exit(main(sys.argv[1:]))
"""


def broken(*arguments: str, cwd: Path, home: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", BROKEN, *arguments],
        cwd=cwd,
        env=environment(home, PYTHONPATH=str(ROOT)),
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.parametrize("chosen", [False, True], ids=["usual folder", "chosen folder"])
def test_it_is_one_line_and_a_report_that_tells_nothing(tmp_path: Path, chosen: bool) -> None:
    home = tmp_path / "home"
    folder = tmp_path / "other" if chosen else home
    before = ["--data-dir", str(folder)] if chosen else []
    ended = broken(*before, "search", NOTE, cwd=tmp_path, home=home)
    assert (ended.returncode, ended.stdout) == (1, "")
    (path,) = crash_report.kept(folder)
    assert one_line(ended.stderr) == (
        "there is a fault in the program. What was saved before is safe. A report of it, without "
        f"anything of yours, is in {path}"
    )
    said = path.read_text()
    assert "Anna" not in said + ended.stderr
    assert "builtins.ValueError\n  " in said
    assert path.stat().st_mode & 0o777 == 0o600


def test_where_no_report_can_be_kept_that_is_said(tmp_path: Path) -> None:
    (tmp_path / "home").write_text("")
    ended = broken("search", "x", cwd=tmp_path, home=tmp_path / "home")
    assert ended.returncode == 1
    assert one_line(ended.stderr).endswith(f"could not be kept in {tmp_path / 'home'}.")
    assert os.listdir(tmp_path) == ["home"]  # noqa: PTH208 - names alone
