"""The bundle that is tried, made once: a person's own from dist/, if nothing has changed since."""

from __future__ import annotations

import subprocess
import sys
from functools import cache
from pathlib import Path

from tests import house
from tests.conftest import ROOT

PARTS = ("db", "desktop", "packaging", "resources")


@cache
def bundle() -> Path:
    """The folder of the frozen program."""
    made = ROOT / "dist" / "four-pillars"
    program = made / "four-pillars"
    newest = max((ROOT / path).stat().st_mtime for path in house.within(*PARTS))
    if not program.is_file() or program.stat().st_mtime < newest:
        subprocess.run(
            [sys.executable, "-c", "import sys; from pathlib import Path; import bundle; "
             "bundle.make(Path(sys.argv[1]))", str(made.parent)],
            cwd=ROOT / "packaging",
            check=True,
        )  # fmt: skip
    return made
