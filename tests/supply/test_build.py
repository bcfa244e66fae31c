"""What one command makes, on each system: the tools of the others are stood in for."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import pytest

import build
import bundle
import macos_signing
import windows_files
from desktop import __version__


@pytest.fixture
def made(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A bundle, which takes no minute to make."""
    folder = tmp_path / "dist" / "four-pillars"

    def make(out: Path) -> Path:
        assert out == folder.parent
        folder.mkdir(parents=True)
        (folder / "four-pillars").write_bytes(b"x" * 2_000_000)
        return folder

    monkeypatch.setattr(build, "ROOT", tmp_path)
    monkeypatch.setattr(bundle, "make", make)
    return folder


def written(path: Path) -> Path:
    path.write_bytes(b"x" * 1_000_000)
    return path


def test_on_windows_an_installer_comes_of_it(
    made: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def make(version: str, folder: Path, out: Path, machine: str) -> Path:
        assert (version, folder, machine) == (__version__, made, "AMD64")
        return written(out / "setup.exe")

    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr("platform.machine", lambda: "AMD64")
    monkeypatch.setattr(windows_files, "make", make)
    build.main()
    assert capsys.readouterr().out == "dist/four-pillars  2.0 MB\ndist/setup.exe  1.0 MB\n"


def test_on_macos_what_signs_is_made_ready_first(
    made: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    known = object()

    def prepare() -> object:
        assert not made.exists()
        return known

    def make(version: str, app: Path, out: Path, machine: str, told: object) -> Path:
        assert (version, app.name, machine) == (__version__, "Four Pillars.app", "arm64")
        assert told is known
        return written(out / "it.dmg")

    monkeypatch.setattr(sys, "platform", "darwin")
    monkeypatch.setattr("platform.machine", lambda: "arm64")
    monkeypatch.setattr(macos_signing, "prepare", prepare)
    monkeypatch.setattr(macos_signing, "make", make)
    build.main()
    assert capsys.readouterr().out == "dist/four-pillars  2.0 MB\ndist/it.dmg  1.0 MB\n"


@pytest.mark.parametrize(
    ("platform", "programs"),
    [
        ("linux", [("four-pillars", True)]),
        ("win32", [("Four Pillars", False), ("four-pillars", True)]),
        ("darwin", [("four-pillars", False)]),
    ],
)
def test_each_system_has_its_programs(
    platform: str,
    programs: list[tuple[str, bool]],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(sys, "platform", platform)
    told: list[dict[str, Any]] = bundle.programs(tmp_path)
    assert [(each["name"], each["console"]) for each in told] == programs
