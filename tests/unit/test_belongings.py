"""Which files are the program's, and who may read them."""

from __future__ import annotations

import os
import stat
import time
from pathlib import Path

import pytest

from desktop.core import belongings
from desktop.core.belongings import Kind, files, folders, loose, strangers, sweep, tighten

OURS = {
    "workspace.db": Kind.WORK,
    "workspace.db-wal": Kind.WORK,
    "workspace.count": Kind.WORK,
    "workspace.locked": Kind.WORK,
    "unsaved.db": Kind.UNSAVED,
    "rescued-note-PRE-1-20261122T063000.txt": Kind.UNSAVED,
    "window.json": Kind.SETTINGS,
    "designs.json": Kind.DESIGNS,
    "window.lock": Kind.REST,
    ".print-1f-7f00.pdf": Kind.REST,
    "backups/before-4-20261122.db": Kind.BACKUPS,
    "backups/daily.db.rekeyed": Kind.BACKUPS,
    "set-aside/20261122T063000Z/workspace.db": Kind.ASIDE,
    "recovering/made/workspace.db": Kind.WORK,
    "reports/problem-20261122T063000-2.txt": Kind.REPORTS,
    "requests/18f-1.request": Kind.REST,
}
THEIRS = ("letter.txt", "workspace.db.old", "my designs.json", "photos/a.jpg", "backups/mine.zip")


@pytest.fixture
def folder(data_dir: Path) -> Path:
    """A data folder with one file of everything, readable by all."""
    for name in (*OURS, *THEIRS):
        path = data_dir / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("x")
        path.chmod(0o644)
    for path in (data_dir, *(each for each in data_dir.rglob("*") if each.is_dir())):
        path.chmod(0o755)
    return data_dir


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_they_are_told_by_their_names(folder: Path) -> None:
    found = {path.relative_to(folder).as_posix(): kind for kind, path in files(folder)}
    assert found == OURS
    assert [path.relative_to(folder).as_posix() for path in strangers(folder)] == [
        "backups/mine.zip",
        "letter.txt",
        "my designs.json",
        "photos",
        "workspace.db.old",
    ]


def test_a_folder_that_is_not_there_holds_nothing(tmp_path: Path) -> None:
    assert list(files(tmp_path / "no")) == []
    assert folders(tmp_path / "no") == []
    (tmp_path / "file").write_text("")
    assert loose(tmp_path / "file") == []
    assert strangers(tmp_path / ("x" * 300)) == []


def test_a_link_is_ours_and_what_it_leads_to_is_not(data_dir: Path, tmp_path: Path) -> None:
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "problem-1.txt").write_text("theirs")
    data_dir.mkdir()
    (data_dir / "reports").symlink_to(outside)
    assert folders(data_dir) == []
    assert [path.name for path in strangers(data_dir)] == ["reports"]


def test_what_others_could_read_they_cannot_any_more(folder: Path) -> None:
    tighten(folder)
    assert {mode(folder / name) for name in OURS} == {0o600}
    assert {mode(path) for path in folders(folder)} == {0o700}
    assert {mode(folder / name) for name in THEIRS} == {0o644}
    assert mode(folder) == 0o755  # it is not ours alone
    assert loose(folder) == []
    for path in strangers(folder):
        path.rename(folder.parent / path.name)
    assert loose(folder) == [folder]
    tighten(folder)
    assert mode(folder) == 0o700


def test_a_folder_on_a_stick_is_ours_alone_with_its_marker(folder: Path) -> None:
    for path in strangers(folder):
        path.rename(folder.parent / path.name)
    marker = folder / "portable.txt"
    marker.touch()
    marker.chmod(0o644)
    folder.chmod(0o755)
    tighten(folder)
    assert (mode(folder), mode(marker)) == (0o700, 0o600)
    assert strangers(folder) == [marker]  # it is not erased


def test_a_mode_that_cannot_be_changed_stays(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise PermissionError

    monkeypatch.setattr(Path, "chmod", refuse)
    before = loose(folder)
    tighten(folder)
    assert loose(folder) == before


def test_what_goes_while_it_is_looked_at_is_passed_over(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    there = list(files(folder))
    monkeypatch.setattr(belongings, "files", lambda _: iter(there))
    for _, path in there:
        path.unlink()
    assert loose(folder) == folders(folder)
    sweep(folder)


def test_elsewhere_a_mode_says_nothing(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "name", "nt")
    assert loose(folder) == []


def test_a_folder_nobody_may_list_is_empty(data_dir: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    data_dir.mkdir()

    def refuse(_: Path) -> None:
        raise PermissionError

    monkeypatch.setattr(Path, "iterdir", refuse)
    assert list(files(data_dir)) == []


def test_what_a_killed_program_left_half_written_is_swept(
    data_dir: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    left = (".1f.part", "window.json.part", "designs.json.1f.part", "requests/1-1.part")
    stays = ("workspace.db", "window.json", "notes.part", "requests/1-1.request")
    for name in (*left, *stays):
        path = data_dir / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("x")
    sweep(data_dir)
    assert all((data_dir / name).exists() for name in left)  # somebody may be writing
    now = time.time()
    monkeypatch.setattr(time, "time", lambda: now + 61)
    sweep(data_dir)
    assert not any((data_dir / name).exists() for name in left)
    assert all((data_dir / name).exists() for name in stays)
