"""Nothing here talks to anybody: not the window, not the command line, at no time."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest

from tests.conftest import ROOT
from tests.test_house import NETWORK

INTERNET = re.compile(r"AF_INET6?|AF_PACKET|AF_VSOCK|AF_BLUETOOTH")
IN_USE = ("-m", "tests.tour")
COMMANDS = (
    ("list", "--agency", "dhs", "--json"),
    ("show", "PRE-1"),
    ("search", "forced labor"),
    ("library", "glossary"),
    ("tick", "COM-23"),
    ("note", "COM-23", "Ask for the form."),
    ("doctor",),
    ("print", "--to", "printed.pdf"),
    ("export", "--to", "list.csv"),
    ("export", "--to", "due.ics"),
)
AN_INTERNET_SOCKET = ("-c", "import socket; socket.socket(socket.AF_INET).close()")


def python(*arguments: str, folder: Path, before: tuple[str, ...] = ()) -> str:
    """What a Python program over this code prints; it must end well."""
    ran = subprocess.run(
        [*before, sys.executable, *arguments],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(ROOT), "FOUR_PILLARS_HOME": str(folder)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert ran.returncode == 0, ran.stderr
    return ran.stdout


def traced(*arguments: str, folder: Path) -> str:
    """Every system call about the network that a Python program and its children make."""
    log = folder / "calls"
    strace = ("strace", "-f", "-qq", "-e", "trace=network", "-o", str(log))
    python(*arguments, folder=folder, before=strace)
    return log.read_text()


@cache
def can_trace() -> bool:
    """Whether this machine lets a process be watched. The one that decides must."""
    if os.environ.get("CI") == "true":
        return True
    strace = shutil.which("strace")
    if strace is None:
        return False
    return subprocess.run([strace, "-qq", "true"], capture_output=True, check=False).returncode == 0


needs_strace = pytest.mark.skipif(not can_trace(), reason="needs strace and leave to trace")


def test_the_window_takes_no_network_module(tmp_path: Path) -> None:
    """SQLAlchemy takes asyncio for its exceptions, and that takes sockets; nothing else may.

    QtPdf is linked to Qt's library for the network, which is therefore there; that nobody calls it
    is seen below, and that nobody can, by PySide's module for it not being there.
    """
    used = set(python(*IN_USE, str(tmp_path), folder=tmp_path).split())
    names = "import sqlalchemy, sys; print(*sys.modules)"
    brought = set(python("-c", names, folder=tmp_path).split())
    assert {"desktop.app", "sqlalchemy", "desktop.printing.press", "libQt6Gui.so.6"} <= used
    assert (used & NETWORK) - brought == set()
    assert used & {"http", "urllib.request", "PySide6.QtNetwork"} == set()
    assert {name for name in used if "Qt6Network" in name} <= {"libQt6Network.so.6"}
    assert {name for name in used if name.startswith("socket.")} == set()


def test_what_sets_type_in_a_process_of_its_own_takes_no_network_module(tmp_path: Path) -> None:
    used = set(python("-c", "import typst, sys; print(*sys.modules)", folder=tmp_path).split())
    assert "typst" in used
    assert used & NETWORK == set()


@needs_strace
def test_the_window_opens_no_internet_socket(tmp_path: Path) -> None:
    assert INTERNET.findall(traced(*IN_USE, str(tmp_path), folder=tmp_path)) == []


@needs_strace
@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command[0])
def test_the_command_line_opens_no_socket_at_all(command: tuple[str, ...], tmp_path: Path) -> None:
    calls = traced("-m", "desktop", *command, folder=tmp_path)
    assert re.findall(r"socket\(.*", calls) == []


@needs_strace
def test_an_internet_socket_would_be_seen(tmp_path: Path) -> None:
    assert INTERNET.findall(traced(*AN_INTERNET_SOCKET, folder=tmp_path))
