"""Other users and other programs, as tests meet them."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.conftest import ROOT

NOBODY = 65534
_ABOVE = (ROOT, *ROOT.parents)


@contextmanager
def shared_folder() -> Iterator[Path]:
    """A folder that other users may enter, unlike those pytest makes."""
    folder = Path(tempfile.mkdtemp(prefix="four-pillars-"))
    folder.chmod(0o755)
    try:
        yield folder
    finally:
        for path in [folder, *folder.rglob("*")]:
            if path.is_dir():
                path.chmod(0o700)
        shutil.rmtree(folder)


def unprivileged(job: Callable[[], str]) -> str:
    """What `job` returns, or the exception it raises, when done by a user without privileges.

    Skips where this checkout lies in a folder that only its owner may enter.
    """
    if os.getuid() == 0 and not all(folder.stat().st_mode & 0o005 == 0o005 for folder in _ABOVE):
        pytest.skip("other users may not read this checkout")
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            if os.getuid() == 0:
                os.setgroups([])
                os.setgid(NOBODY)
                os.setuid(NOBODY)
            answer = job()
        except BaseException as error:  # noqa: BLE001 - whatever it is, the parent must hear of it
            answer = f"{type(error).__name__}: {error}"
        os.write(writing, answer.encode())
        os._exit(0)
    os.close(writing)
    with open(reading, encoding="utf-8") as pipe:  # noqa: PTH123 - a pipe has no path
        answer = pipe.read()
    assert os.waitpid(child, 0)[1] == 0
    return answer


def program(code: str, *arguments: str) -> subprocess.Popen[str]:
    """Another Python program over the same code, to be talked to line by line."""
    return subprocess.Popen(
        [sys.executable, "-c", code, *arguments],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def lines_of(running: subprocess.Popen[str]) -> list[str]:
    """Wait for the program to end well; the lines it still had to say."""
    out, err = running.communicate()
    assert (running.returncode, err) == (0, ""), err
    return out.splitlines()
