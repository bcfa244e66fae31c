"""What is said where the system lacks what a window needs, and that it is true."""

from __future__ import annotations

import ctypes
import os
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop import system
from tests.conftest import ROOT

XCB = (
    "This application failed to start because no Qt platform plugin could be initialized. "
    "Reinstalling the application may fix this problem.\n\nAvailable platform plugins are: xcb.\n"
)
LOADER = "libEGL.so.1: cannot open shared object file: No such file or directory"


def lacking(*libraries: str) -> Callable[[str], object]:
    """A loader that does not find these."""

    def load(name: str) -> object:
        if name in libraries:
            raise OSError(f"{name}: cannot open shared object file")
        return object()

    return load


@pytest.mark.parametrize("name", ["DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"])
def test_any_way_to_a_screen_counts(name: str) -> None:
    assert system.has_display({name: "x"}, "linux")


@pytest.mark.parametrize("environ", [{}, {"DISPLAY": ""}, {"HOME": "x", "WAYLAND_DISPLAY": ""}])
def test_without_one_there_is_no_screen(environ: dict[str, str]) -> None:
    assert not system.has_display(environ, "linux")


@pytest.mark.parametrize("platform", ["win32", "darwin"])
def test_windows_and_macs_always_have_a_screen(platform: str) -> None:
    assert system.has_display({}, platform)


def test_missing_libraries_are_named_as_packages_once_and_in_order(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    lost = ("libxcb-xkb.so.1", "libgthread-2.0.so.0", "libglib-2.0.so.0", "libEGL.so.1")
    monkeypatch.setattr(ctypes, "CDLL", lacking(*lost))
    assert system.missing_packages() == ["libegl1", "libglib2.0-0", "libxcb-xkb1"]


def test_the_advice_is_one_line_to_be_copied(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ctypes, "CDLL", lacking("libxcb-cursor.so.0", "libEGL.so.1"))
    advice = system.advice(LOADER)
    assert advice.endswith("sudo apt install libegl1 libxcb-cursor0")
    assert "\n" not in advice


def test_a_library_that_only_the_loader_missed_is_named_too(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(ctypes, "CDLL", lacking())
    assert system.advice(LOADER).endswith("sudo apt install libegl1")


def test_a_library_nobody_knows_is_named_as_it_is(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ctypes, "CDLL", lacking())
    assert system.advice("libodd-2.so.7: cannot open").endswith("sudo apt install libodd-2.so.7")


@pytest.mark.parametrize(
    ("environ", "reason"),
    [
        ({"DISPLAY": ":9"}, " (DISPLAY=:9 leads to none)"),
        (
            {"DISPLAY": ":9", "QT_QPA_PLATFORM": "no"},
            " (DISPLAY=:9, QT_QPA_PLATFORM=no leads to none)",
        ),
        ({"DISPLAY": "", "HOME": "x"}, ""),
    ],
)
def test_where_all_libraries_are_there_it_is_the_screen(
    monkeypatch: pytest.MonkeyPatch, environ: dict[str, str], reason: str
) -> None:
    """Qt itself would have the person reinstall the program."""
    monkeypatch.setattr(ctypes, "CDLL", lacking())
    assert system.advice(XCB, environ) == system.NO_DISPLAY + reason


def test_packages_and_installer_agree() -> None:
    """What the advice names is what `make run` installs, and nothing is missing from either."""
    script = (ROOT / "packaging" / "system_packages.sh").read_text()
    listed = re.search(r'^libraries="([^"]+)"', script, re.MULTILINE)
    assert listed
    assert set(listed[1].split()) == set(system._PACKAGES.values())


@pytest.mark.skipif(sys.platform != "linux", reason="names of Linux libraries")
def test_every_library_it_looks_for_exists_by_that_name() -> None:
    assert system.missing_packages() == []


def program(**environ: str) -> subprocess.CompletedProcess[str]:
    """Start the window in a place with no screen but what `environ` says."""
    lost = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    kept = {name: value for name, value in os.environ.items() if name not in lost}
    return subprocess.run(
        [sys.executable, "-m", "desktop"],
        cwd=ROOT,
        env={**kept, **environ},
        capture_output=True,
        text=True,
        check=False,
    )


def assert_nothing_is_begun(folder: Path) -> None:
    """But the lock, by which a second start would find the first."""
    assert {path.name for path in folder.iterdir()} <= {"window.lock"}


def test_the_program_says_in_one_line_that_there_is_no_screen(tmp_path: Path) -> None:
    ran = program(FOUR_PILLARS_HOME=str(tmp_path / "data"))
    assert (ran.returncode, ran.stdout) == (1, "")
    assert ran.stderr == system.NO_DISPLAY + "\n"
    assert_nothing_is_begun(tmp_path / "data")


@pytest.mark.skipif(sys.platform != "linux", reason="ways to a screen on Linux")
@pytest.mark.parametrize(("name", "value"), [("DISPLAY", ":9999"), ("QT_QPA_PLATFORM", "none")])
def test_the_program_says_in_one_line_that_the_screen_does_not_answer(
    tmp_path: Path, name: str, value: str
) -> None:
    ran = program(**{name: value}, FOUR_PILLARS_HOME=str(tmp_path / "data"))
    assert (ran.returncode, ran.stdout) == (1, "")
    assert ran.stderr == f"{system.NO_DISPLAY} ({name}={value} leads to none)\n"
    assert_nothing_is_begun(tmp_path / "data")


def test_windows_can_tell_its_uninstaller_that_a_window_is_open(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    asked: list[object] = []

    class Library:
        def __init__(self, name: str) -> None:
            asked.append(name)

        def CreateMutexW(self, *arguments: object) -> None:
            asked.extend(arguments)

    monkeypatch.setattr(ctypes, "WinDLL", Library, raising=False)
    system.tell_installer()
    assert asked == ["kernel32", None, False, system.OPEN]


def test_elsewhere_there_is_no_such_thing_to_tell() -> None:
    assert not hasattr(ctypes, "WinDLL")
    system.tell_installer()
