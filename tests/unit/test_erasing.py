"""Erasing takes all that is the program's, and nothing of anybody else."""

from __future__ import annotations

import os
from contextlib import closing
from pathlib import Path

import pytest

import db
from db.workspace.engine import FILE_NAME
from desktop.core import belongings, erasing
from desktop.core.belongings import Kind
from desktop.core.erasing import erase, inventory, was_begun
from desktop.core.paths import ERASING

SECRET = b"Ring the shelter on Tuesday"


@pytest.fixture
def used(data_dir: Path) -> Path:
    """A folder that was worked with."""
    with closing(db.open_workspace(data_dir)) as store:
        store.set_note(store.ensure_checklist().id, "PRE-1", SECRET.decode())
        db.journal_of(store).write([db.unsaved(("", "PRE-1", "note"), "more", "")])
    (data_dir / "backups").mkdir()
    (data_dir / "backups" / "daily.db").write_bytes(SECRET * 100_000)
    (data_dir / "reports").mkdir()
    (data_dir / "reports" / "problem-1.txt").write_text("")
    (data_dir / "window.json").write_text("{}")
    (data_dir / "window.lock").write_text("")
    (data_dir / "letter.txt").write_text("theirs")
    return data_dir


def test_what_will_go_is_listed_by_kind(used: Path) -> None:
    held = {each.kind: each.line for each in inventory(used)}
    assert list(held) == [Kind.WORK, Kind.BACKUPS, Kind.UNSAVED, Kind.SETTINGS]
    assert held[Kind.BACKUPS] == "Backups of them: 1 file, 2.7 MB"
    assert held[Kind.SETTINGS] == "How the window was left: 1 file, 2 bytes"


def test_all_of_it_goes_and_what_is_not_ours_stays(used: Path) -> None:
    done = erase(used)
    assert sorted(path.name for path in used.iterdir()) == ["letter.txt", "window.lock"]
    assert done.failed == ()
    assert done.sentence == (
        "Everything Four Pillars kept was erased. Not Four Pillars' own, and left: letter.txt."
    )
    assert inventory(used) == []
    (used / "letter.txt").unlink()
    assert erase(used).sentence == "Everything Four Pillars kept was erased."
    with closing(db.open_workspace(used)) as store:
        assert store.items(store.ensure_checklist().id) == {}


def test_a_file_is_zeros_before_it_goes(used: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[bytes] = []
    truncate = os.fsync

    def look(handle: int) -> None:
        truncate(handle)
        if os.fstat(handle).st_size > len(SECRET) * 1000:
            with Path(f"/proc/self/fd/{handle}").open("rb") as file:
                seen.append(file.read())

    monkeypatch.setattr(os, "fsync", look)
    erase(used)
    assert bytes(len(SECRET) * 100_000) in seen
    assert not any(SECRET in each for each in seen)


def test_what_a_link_leads_to_and_what_has_another_name_is_not_written_over(
    used: Path, tmp_path: Path
) -> None:
    outside = tmp_path / "outside.db"
    outside.write_bytes(SECRET)
    (used / "designs.json").symlink_to(outside)
    other = tmp_path / "other-name"
    other.hardlink_to(used / "backups" / "daily.db")
    erase(used)
    assert outside.read_bytes() == SECRET
    assert other.read_bytes() == SECRET * 100_000
    assert not (used / "designs.json").is_symlink()


def test_what_cannot_go_is_told_and_the_rest_goes(
    used: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    unlink = Path.unlink

    def refuse(path: Path, missing_ok: bool = False) -> None:
        if path.name == "window.json":
            raise PermissionError
        unlink(path, missing_ok)

    monkeypatch.setattr(Path, "unlink", refuse)
    done = erase(used)
    assert done.failed == (used / "window.json",)
    assert done.sentence.startswith(f"These could not be erased: {used / 'window.json'}.")
    assert not (used / FILE_NAME).exists()
    assert not was_begun(used)


@pytest.mark.parametrize("after", range(5))
def test_a_kill_in_the_middle_leaves_a_mark_and_the_rest_can_be_erased(
    used: Path, after: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Killed(BaseException):
        pass

    done: list[Path] = []
    original = erasing._erase

    def strike(path: Path) -> None:
        if len(done) == after:
            raise Killed
        done.append(path)
        original(path)

    monkeypatch.setattr(erasing, "_erase", strike)
    with pytest.raises(Killed):
        erase(used)
    assert was_begun(used)
    monkeypatch.undo()
    erase(used)
    assert not was_begun(used)
    assert [path.name for _, path in belongings.files(used)] == ["window.lock"]


def test_a_mark_of_somebody_else_is_none(used: Path) -> None:
    assert not was_begun(used)
    (used / ERASING).write_text("a note of mine")
    assert not was_begun(used)
    assert not was_begun(used / "no such folder")


def test_nothing_goes_where_not_even_the_mark_can_be_written(used: Path) -> None:
    (used / ERASING).mkdir()
    with pytest.raises(IsADirectoryError):
        erase(used)
    assert (used / FILE_NAME).exists()
