"""Installs into this Python what is locked, by its hashes: `python packaging/set_up.py build|test`.

For machines that are there for one task, as those of CI; on your own, `make` makes a place for it
first. It runs on every system, with the standard library alone.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PURPOSES = ("build", "test")


def commands(purpose: str, platform: str = sys.platform) -> list[list[str]]:
    """What is run, in order. Raises ValueError for a purpose there is not."""
    if purpose not in PURPOSES:
        raise ValueError(f"python packaging/set_up.py {'|'.join(PURPOSES)}")
    pip = [sys.executable, "-m", "pip", "install", "--disable-pip-version-check", "--no-input"]
    lock = ROOT / "packaging" / "requirements-dev.txt"
    system = [[str(ROOT / "packaging" / "system_packages.sh"), purpose]]
    return [
        *(system if platform == "linux" else []),
        # Nothing is built here of what others wrote: what has no wheel is an error.
        [*pip, "--require-hashes", "--only-binary=:all:", "-r", str(lock)],
        [*pip, "--no-deps", "--no-build-isolation", "-e", str(ROOT)],
        [sys.executable, "-m", "db.plan.build"],
        [sys.executable, str(ROOT / "packaging" / "translations.py"), "release"],
    ]


def main(purpose: str) -> int:
    """Run it, until something fails. Returns the exit code of that."""
    for command in commands(purpose):
        sys.stdout.write(f"+ {' '.join(command)}\n")
        sys.stdout.flush()
        code = subprocess.run(command, cwd=ROOT, check=False).returncode  # noqa: S603 - ours
        if code:
            return code
    return 0


if __name__ == "__main__":
    try:
        sys.exit(main("".join(sys.argv[1:])))
    except ValueError as error:
        sys.exit(str(error))
