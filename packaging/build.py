"""Makes what people install, for the system it runs on: `python packaging/build.py`.

Everything goes to dist/: first the bundle, a folder with the program and its own Python, then what
is made of it here.
"""

from __future__ import annotations

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))  # this checkout, whatever is installed

import bundle  # noqa: E402 - found by the line above

MB = 1_000_000


def main() -> None:
    made = bundle.make(ROOT / "dist")
    _tell(made, bundle.size(made))


def _tell(made: Path, size: int) -> None:
    sys.stdout.write(f"{made.relative_to(ROOT).as_posix()}  {size / MB:.1f} MB\n")


if __name__ == "__main__":
    main()
