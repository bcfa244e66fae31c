"""What is double-clicked on macOS comes as an event, before the window is there or long after."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from tests.conftest import ROOT


def test_files_that_are_double_clicked_are_shown_one_after_another(tmp_path: Path) -> None:
    share, table, again = (tmp_path / name for name in ("a b.fourpillars", "é.csv", "b.tsv"))
    share.write_text("{}", encoding="utf-8")
    for each in (table, again):
        each.write_text("Title\nRing the shelter\n", encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "tests.double_clicks", tmp_path / "data", share, table, again],
        capture_output=True,
        text=True,
        check=False,
        cwd=ROOT,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines() == [
        "ImportDialog: Take over shared checklists",
        "TableDialog: Import a table",
        "TableDialog: Import a table",
        "Four Pillars",  # one window, for all of them
    ]
    assert "Traceback" not in done.stderr
