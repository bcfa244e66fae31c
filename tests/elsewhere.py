"""Tests that need no more than Python and Qt, for other systems: `python tests/elsewhere.py`.

Left out is what needs Linux: a screen of Xvfb, AT-SPI, strace, printers, poppler, LibreOffice.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
FOLDERS = ("unit", "db", "cli", "models", "gui")


def command(options: list[str]) -> list[str]:
    """How they are run; the options are pytest's."""
    return [sys.executable, "-m", "pytest", *(f"tests/{name}" for name in FOLDERS), *options]


if __name__ == "__main__":
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONUTF8": "1"}
    sys.exit(
        subprocess.run(command(sys.argv[1:]), cwd=ROOT, env=environment, check=False).returncode
    )
