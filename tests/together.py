"""Every test, in two processes side by side: `python -m tests.together`.

Tests of windows wait more than they work. What they say follows what the others say while they run.
At the end stands how much of db and desktop.core all of them reached; what has to be measured, and
how much is enough, stands in pyproject.toml.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

import coverage

ROOT = Path(__file__).resolve().parents[1]
WINDOWS = ("tests/gui", "tests/window", "tests/atspi")


def main() -> int:
    """Run them. Returns 0 if all passed and enough was covered."""
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        said = place / "windows.txt"
        with said.open("wb") as into:
            windows = _begin(place / ".coverage.windows", WINDOWS, into.fileno())
            others = _begin(
                place / ".coverage.others", ["tests", *(f"--ignore={each}" for each in WINDOWS)]
            )
            codes = [others.wait(), windows.wait()]
        sys.stdout.write(f"\n== tests of windows\n{said.read_text('utf-8', 'replace')}")
        sys.stdout.flush()
        return max(*codes, 0 if _is_covered(place) else 1)


def _begin(
    covered: Path, arguments: tuple[str, ...] | list[str], to: int | None = None
) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-m", "pytest", "-p", "tests.covered", *arguments]
    environ = {**os.environ, "COVERED": str(covered)}
    return subprocess.Popen(command, cwd=ROOT, env=environ, stdout=to, stderr=to)


def _is_covered(place: Path) -> bool:
    measured = coverage.Coverage(data_file=str(place / ".coverage"))
    measured.combine([str(place)])
    sys.stdout.write("\n== branch coverage of db and desktop.core\n")
    total, required = measured.report(file=sys.stdout), measured.get_option("report:fail_under")
    enough = isinstance(required, float | int) and total >= required
    if not enough:
        sys.stdout.write(f"That is not the {required}% this house asks for.\n")
    return enough


if __name__ == "__main__":
    sys.exit(main())
