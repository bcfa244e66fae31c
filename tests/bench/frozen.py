"""How long the bundle takes to its window beside the source, looked at from outside of both."""

from __future__ import annotations

import shutil
import statistics
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from tests.bench.clock import now
from tests.bench.line import Line

ROOT = Path(__file__).resolve().parents[2]
BUNDLE = ROOT / "dist" / "four-pillars" / "four-pillars"
STARTS = 9
TOO_LONG = 30.0  # seconds


def lines(environ: Mapping[str, str], data: Path, program: Path = BUNDLE) -> Iterator[Line]:
    """One line; none where there is no bundle, or nothing to see windows with."""
    if not program.is_file() or shutil.which("xdotool") is None:
        return
    both = ((str(program),), (sys.executable, "-m", "desktop"))
    for command in both:
        to_window(command, environ, data)  # warms the disk
    taken: dict[Sequence[str], list[float]] = {command: [] for command in both}
    for n in range(STARTS):
        for command in both if n % 2 else both[::-1]:
            taken[command].append(to_window(command, environ, data))
    frozen, source = (statistics.median(taken[command]) for command in both)
    yield Line("frozen window", f"{frozen:.0f} ms", f"{source:.0f} ms", frozen / source, "x", 1.3)


def to_window(command: Sequence[str], environ: Mapping[str, str], data: Path) -> float:
    """Milliseconds from a start until its window is on the screen."""
    began = now()
    running = subprocess.Popen([*command, "--data-dir", str(data)], cwd=ROOT, env=environ)
    try:
        while not _is_shown(environ):
            if running.poll() is not None or now() > began + TOO_LONG:
                raise RuntimeError(f"{command[0]} shows no window")
        return (now() - began) * 1000
    finally:
        running.terminate()
        running.wait()


def _is_shown(environ: Mapping[str, str]) -> bool:
    looked = subprocess.run(
        ["xdotool", "search", "--onlyvisible", "--name", "^Four Pillars$"],
        env=environ,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        check=False,
    )
    return looked.returncode == 0
