"""Runs the command line: as a program of its own, or within the test."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

from desktop.core.paths import HOME_VARIABLE

ROOT = Path(__file__).resolve().parents[2]
COMMAND = (sys.executable, "-m", "desktop")
NOT_OURS = ("PYTHONIOENCODING", "PYTHONUTF8", HOME_VARIABLE)


class Answer(NamedTuple):
    """What the program said, and its exit code."""

    code: int
    out: str
    err: str

    @property
    def data(self) -> Any:
        """What it said, as JSON."""
        return json.loads(self.out)


Call = Callable[..., Answer]


def environment(home: Path, **more: str) -> dict[str, str]:
    """The environment of a person whose data is in `home`."""
    mine = {name: value for name, value in os.environ.items() if name not in NOT_OURS}
    return mine | {HOME_VARIABLE: str(home), "PYTHONIOENCODING": "utf-8"} | more


def start(
    *arguments: str | bytes,
    home: Path,
    stdin: bytes = b"",
    cwd: Path = ROOT,
    prefix: tuple[str, ...] = (),
    options: dict[str, Any] | None = None,
    **variables: str,
) -> Answer:
    """Run the program to its end. `options` go to subprocess, `prefix` before the command."""
    done = subprocess.run(
        [*prefix, *COMMAND, *arguments],
        input=stdin,
        capture_output=True,
        cwd=cwd,
        env=environment(home, **variables),
        check=False,
        **options or {},
    )
    return Answer(done.returncode, done.stdout.decode(), done.stderr.decode())


def one_line(text: str) -> str:
    """The one line that stands on stderr, and nothing of a traceback."""
    assert text.endswith("\n"), text
    assert text.count("\n") == 1, text
    assert "Traceback" not in text
    assert text.startswith("four-pillars: "), text
    return text.removeprefix("four-pillars: ").rstrip("\n")
