"""Nothing here talks to anybody: not the window, not the command line, at no time."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from contextlib import closing
from functools import cache
from pathlib import Path

import pytest

import db
from tests.conftest import ROOT
from tests.lures import MARK, NAME, tables, write_list
from tests.test_house import NETWORK

INTERNET = re.compile(r"AF_INET6?|AF_PACKET|AF_VSOCK|AF_BLUETOOTH")
INTERFACES = "import socket; print(*(name for _, name in socket.if_nameindex()))"
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
# Over a list full of names of files and of other computers.
OVER_LURES = (
    ("list", "--checklist", NAME),
    ("search", MARK),
    ("checklist", "show", NAME),
    ("print", "--checklist", NAME, "--to", "printed.pdf"),
    *(("export", "--checklist", NAME, "--to", f"list.{kind}") for kind in ("docx", "html", "xlsx")),
    ("import", "table.csv"),
    ("import", "table.xlsx"),
)
A_RICH_LABEL = (
    "-c",
    "from tests.gui import offscreen; from PySide6.QtWidgets import QApplication, QLabel;"
    "from tests.lures import NAME; qt = QApplication([]); label = QLabel(NAME); label.show();"
    "label.grab()",
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


def traced(*arguments: str, folder: Path, calls: str = "%network") -> str:
    """The system calls of a kind that a Python program and its children make."""
    log = folder.with_name(f"{folder.name}-calls")  # what is in it is nobody's own data
    strace = ("strace", "-f", "-qq", "--seccomp-bpf", "-e", f"trace={calls}", "-o", str(log))
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


@cache
def alone() -> tuple[str, ...] | None:
    """What a command begins with to have no network at all; None where that is not allowed."""
    for way in (("unshare", "-n"), ("unshare", "-rn")):
        if shutil.which("unshare") is None:
            return None
        if subprocess.run([*way, "true"], capture_output=True, check=False).returncode == 0:
            return way
    return None


@pytest.fixture(scope="module")
def tour_calls(tmp_path_factory: pytest.TempPathFactory) -> str:
    """Every system call about files and the network that a whole tour makes."""
    folder = tmp_path_factory.mktemp("tour")
    return traced(*IN_USE, str(folder), folder=folder, calls="%network,%file")


needs_strace = pytest.mark.skipif(not can_trace(), reason="needs strace and leave to trace")


@pytest.fixture(scope="module")
def used(tmp_path_factory: pytest.TempPathFactory) -> set[str]:
    """The modules and libraries that a whole tour takes."""
    folder = tmp_path_factory.mktemp("used")
    return set(python(*IN_USE, str(folder), folder=folder).split())


def test_only_libraries_of_qt_that_the_lgpl_covers_are_loaded(used: set[str]) -> None:
    """The packages bring others, under the GPL alone; the last one here is for tests."""
    loaded = {name.split(".")[0] for name in used if name.startswith("libQt6")}
    parts = ("Core", "DBus", "Gui", "Network", "Pdf", "PrintSupport", "Svg", "Widgets", "Test")
    assert loaded == {f"libQt6{part}" for part in parts}


def test_the_window_takes_no_network_module(used: set[str], tmp_path: Path) -> None:
    """SQLAlchemy takes asyncio for its exceptions, and that takes sockets; nothing else may.

    QtPdf is linked to Qt's library for the network, which is therefore there; that nobody calls it
    is seen below, and that nobody can, by PySide's module for it not being there.
    """
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
def test_the_window_opens_no_internet_socket(tour_calls: str) -> None:
    assert INTERNET.findall(tour_calls) == []


@needs_strace
def test_nothing_that_a_text_names_is_looked_for(tour_calls: str) -> None:
    """Notes, links, lists, tables and share files that name files and other computers are shown,
    hovered, searched, pasted, dropped, printed, exported and imported on the tour."""
    assert "lures.fourpillars" in tour_calls, "the tour came as far as sharing them"
    assert "table.xlsx" in tour_calls, "and to what somebody sent"
    assert [line for line in tour_calls.splitlines() if MARK in line] == []


def test_the_window_works_without_any_network(tmp_path: Path) -> None:
    before = alone()
    if before is None:
        pytest.skip("may not make a network namespace here")
    seen = python("-c", INTERFACES, folder=tmp_path, before=before)
    assert seen.split() == ["lo"], "there is nothing but the loopback, and that is down"
    used = set(python(*IN_USE, str(tmp_path), folder=tmp_path, before=before).split())
    assert "desktop.app" in used


@needs_strace
def test_the_command_line_looks_for_nothing_that_a_text_names(tmp_path: Path) -> None:
    with closing(db.open_workspace(tmp_path)) as store:
        write_list(store)
    tables(tmp_path)
    for command in OVER_LURES:
        calls = traced("-m", "desktop", *command, folder=tmp_path, calls="%network,%file")
        touched = [line for line in calls.splitlines() if MARK in line and "execve(" not in line]
        assert touched == [], command
        assert re.findall(r"socket\(.*", calls) == [], command


@needs_strace
def test_a_lure_that_is_taken_would_be_seen(tmp_path: Path) -> None:
    calls = traced(*A_RICH_LABEL, folder=tmp_path, calls="%file")
    assert f"//{MARK}/share/h.png" in calls


@needs_strace
@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command[0])
def test_the_command_line_opens_no_socket_at_all(command: tuple[str, ...], tmp_path: Path) -> None:
    calls = traced("-m", "desktop", *command, folder=tmp_path)
    assert re.findall(r"socket\(.*", calls) == []


@needs_strace
def test_an_internet_socket_would_be_seen(tmp_path: Path) -> None:
    assert INTERNET.findall(traced(*AN_INTERNET_SOCKET, folder=tmp_path))
