"""The program on whatever a computer may be like, and its own picture of what a person sees."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from PySide6.QtGui import QImage

from tests.cli.program import Answer
from tests.conftest import ROOT
from tests.frozen import smoke
from tests.window.screen import Screen, need

SOURCE = (sys.executable, "-m", "desktop")
PATIENCE = 30.0  # seconds for a server to begin
NOTHING = '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig/>'


@dataclass(frozen=True)
class Ground:
    """A place to stand on: a folder, what the environment says, and the program."""

    place: Path
    environ: Mapping[str, str]
    command: tuple[str, ...] = SOURCE
    cwd: Path = ROOT
    options: Mapping[str, Any] = field(default_factory=dict)  # of subprocess

    @property
    def data(self) -> Path:
        return self.place / "data"

    def start(self, *words: str, **changes: str | None) -> Answer:
        """Run the program to its end; what is None is not in its environment."""
        environ = {**self.environ, "FOUR_PILLARS_HOME": str(self.data), **changes}
        done = subprocess.run(
            [*self.command, *words],
            cwd=self.cwd,
            env={name: value for name, value in environ.items() if value is not None},
            capture_output=True,
            check=False,
            timeout=smoke.TOO_LONG,
            **self.options,
        )
        return Answer(done.returncode, done.stdout.decode(), done.stderr.decode())

    def picture(self, *words: str, **changes: str | None) -> QImage:
        """The window, which opened without a word on stderr, with something drawn in each part: on
        a record, for the page of a first start names the folder of the data."""
        to = self.place / "window.png"
        shown = words or ("--open", "COM-23")
        answer = self.start("--screenshot", str(to), *shown, **changes)
        assert (answer.code, answer.err) == (0, ""), answer
        image = QImage(str(to)).convertToFormat(QImage.Format.Format_RGB32)
        line, data = image.bytesPerLine(), bytes(image.constBits())
        rows = [data[at : at + line] for at in range(0, len(data), line)]
        smoke.look_over(str(to), image.width(), image.height(), rows)
        return image


def ground(place: Path, screen: Screen) -> Ground:
    """What most people have: a home, a folder for the run, a screen, and nothing of the tests."""
    home, run = place / "home", place / "run"
    for folder in (home, run):
        folder.mkdir(mode=0o700)
    kept = {name: screen.environ[name] for name in ("PATH", "DISPLAY")}
    more = {"HOME": str(home), "XDG_RUNTIME_DIR": str(run), "LANG": "C.UTF-8"}
    return Ground(place, {**kept, **more})


def copied(program: Path, to: Path) -> Path:
    """A second place for a program, without a second time its size where that can be."""
    try:
        return Path(shutil.copytree(program, to, symlinks=True, copy_function=os.link))
    except OSError:  # another disk
        shutil.rmtree(to, ignore_errors=True)
        return Path(shutil.copytree(program, to, symlinks=True))


def source(to: Path) -> Path:
    """The source as somebody has unpacked it: what runs, and no more."""
    for name in ("db", "desktop", "resources"):
        shutil.copytree(ROOT / name, to / name, ignore=shutil.ignore_patterns("__pycache__"))
    return to


@contextmanager
def wayland() -> Iterator[dict[str, str]]:
    """A Wayland compositor nobody sees; what leads to it."""
    need("weston")
    with tempfile.TemporaryDirectory(
        prefix="way"
    ) as folder:  # short: it is part of a socket's name
        server = subprocess.Popen(
            ["weston", "--backend=headless-backend.so", "--width=1400", "--height=900",
             "--socket=screen", "--idle-time=0", f"--log={folder}/log"],
            env={**os.environ, "XDG_RUNTIME_DIR": folder},
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )  # fmt: skip
        try:
            end = time.monotonic() + PATIENCE
            while not (Path(folder) / "screen").is_socket():
                assert server.poll() is None
                assert time.monotonic() < end
                os.sched_yield()
            yield {"XDG_RUNTIME_DIR": folder, "WAYLAND_DISPLAY": "screen"}
        finally:
            server.terminate()
            server.wait()
