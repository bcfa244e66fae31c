"""A screen of its own for every test that needs a real window: Xvfb, and hands through xdotool."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PATIENCE = 60.0  # seconds until something that must come is given up; nothing is timed by it
NEEDED = ("Xvfb", "xdotool")


def need(*programs: str) -> None:
    """Skip where a program is not installed, but never in CI."""
    missing = [name for name in programs if shutil.which(name) is None]
    if missing and os.environ.get("CI") != "true":
        pytest.skip(f"not installed: {', '.join(missing)}")
    assert not missing, missing


def until(what: Callable[[], object]) -> None:
    """Ask again and again until `what` is true."""
    end = time.monotonic() + PATIENCE
    while not what():
        assert time.monotonic() < end, what
        _breathe()


def comes(what: Callable[[], object]) -> bool:
    """Whether `what` becomes true while a person would wait before trying anew."""
    end = time.monotonic() + PATIENCE / 6
    while not what():
        if time.monotonic() > end:
            return False
        _breathe()
    return True


def _breathe() -> None:
    """Leave the processor to the program that is waited for."""
    os.sched_yield() if hasattr(os, "sched_yield") else None


class Screen:
    """An X server and what a person does on it."""

    def __init__(self, display: str) -> None:
        self.environ = {
            **os.environ,
            "DISPLAY": display,
            "QT_QPA_PLATFORM": "xcb",
            "LC_ALL": "C.UTF-8",
        }

    def hands(self, *command: str) -> str:
        """Run xdotool and return what it says."""
        done = subprocess.run(
            ["xdotool", *command], env=self.environ, capture_output=True, text=True, check=False
        )
        return done.stdout.strip()

    @contextmanager
    def program(self, *options: str) -> Iterator[subprocess.Popen[str]]:
        """The real program; killed at the end if it is still there."""
        running = subprocess.Popen(
            [sys.executable, "-m", "desktop", *options],
            cwd=ROOT,
            env=self.environ,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        try:
            yield running
        finally:
            if running.poll() is None:
                running.send_signal(signal.SIGKILL)
            running.communicate()

    def window(self) -> str:
        """The number of the program's window, once it is on screen."""
        found: list[str] = []

        def look() -> bool:
            found[:] = self.hands("search", "--onlyvisible", "--name", "^Four Pillars$").split()
            return bool(found)

        until(look)
        return found[-1]


@contextmanager
def screen(room: str = "1400x900", *options: str) -> Iterator[Screen]:
    """An X server on a display nobody uses, of so many pixels. `options` are Xvfb's."""
    need(*NEEDED)
    reading, writing = os.pipe()
    size = f"{room}x24"
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", size, "-noreset", *options],
        pass_fds=(writing,),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    try:
        with os.fdopen(reading) as told:
            yield Screen(f":{told.readline().strip()}")
    finally:
        server.terminate()
        server.wait()
