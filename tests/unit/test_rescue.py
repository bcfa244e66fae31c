"""Text that the store refused is put into a file: whole, for its owner only, over no other."""

from __future__ import annotations

import errno
import os
import stat
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core import rescue

MOMENT = datetime(2026, 11, 21, 20, 15, 0, tzinfo=UTC)
ODD = "Ruf Ms. Ortiz an\r\n\t\u0645\u0631\u062d\u0628\u0627 \U0001f469\0\u2028 <b>"


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def refuse(number: int) -> object:
    def refusing(*_: object, **__: object) -> None:
        raise OSError(number, os.strerror(number))

    return refusing


# -- when nobody can be asked -------------------------------------------------------------------


def test_the_text_stands_in_a_file_named_for_its_note_and_the_moment(data_dir: Path) -> None:
    path = rescue.put(data_dir, "COM-47", ODD, MOMENT)
    assert path == data_dir / "rescued-note-COM-47-20261121T201500.txt"
    assert path.read_bytes() == ODD.encode()
    assert rescue.left(data_dir) == [path]


def test_only_its_owner_may_read_it_and_its_folder(data_dir: Path) -> None:
    before = os.umask(0)
    try:
        path = rescue.put(data_dir, "COM-47", "text", MOMENT)
    finally:
        os.umask(before)
    assert mode(path) == 0o600
    assert mode(data_dir) == 0o700


def test_one_never_replaces_another(data_dir: Path) -> None:
    texts = ["one", "two", "three"]
    paths = [rescue.put(data_dir, "COM-47", text, MOMENT) for text in texts]
    assert [path.name[-8:] for path in paths] == ["1500.txt", "00-2.txt", "00-3.txt"]
    assert [path.read_text() for path in paths] == texts
    assert rescue.left(data_dir) == sorted(paths)


def test_a_link_that_lies_in_wait_is_not_followed(data_dir: Path, tmp_path: Path) -> None:
    data_dir.mkdir()
    victim = tmp_path / "victim"
    (data_dir / "rescued-note-COM-47-20261121T201500.txt").symlink_to(victim)
    path = rescue.put(data_dir, "COM-47", "text", MOMENT)
    assert path.name.endswith("-2.txt")
    assert not victim.exists()


@given(st.text(max_size=200))
def test_any_id_makes_a_name_in_the_folder(
    tmp_path_factory: pytest.TempPathFactory, plan_id: str
) -> None:
    folder = tmp_path_factory.mktemp("rescue")
    path = rescue.put(folder, plan_id, "text", MOMENT)
    assert path.parent == folder
    assert path.name.isascii()
    assert len(path.name) < 120
    assert rescue.left(folder) == [path]


@pytest.mark.parametrize("step", ["write", "fsync"])
def test_a_part_of_a_text_is_not_left_behind(
    data_dir: Path, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    number = errno.ENOSPC if step == "write" else errno.EIO
    if step == "fsync":
        monkeypatch.setattr(os, "fsync", refuse(number))
        text = "x"
    else:
        opened = os.fdopen

        def full(handle: int, how: str) -> object:
            os.close(handle)
            return opened(os.open("/dev/full", os.O_WRONLY), how)

        if not Path("/dev/full").exists():
            pytest.skip("no device that is always full")
        monkeypatch.setattr(os, "fdopen", full)
        text = "x" * 100_000
    with pytest.raises(OSError) as refused:
        rescue.put(data_dir, "COM-47", text, MOMENT)
    assert refused.value.errno == number
    assert list(data_dir.iterdir()) == []


def test_a_folder_that_is_a_file_is_the_system_s_refusal(data_dir: Path) -> None:
    data_dir.write_text("mine")
    with pytest.raises(OSError):
        rescue.put(data_dir, "COM-47", "text", MOMENT)
    assert data_dir.read_text() == "mine"


def test_only_files_of_rescued_notes_are_left(data_dir: Path) -> None:
    assert rescue.left(data_dir) == []
    data_dir.mkdir()
    for name in ("rescued-note-COM-1.txt.part", "note.txt", "rescued-note.txt", "window.json"):
        (data_dir / name).write_text("")
    (data_dir / "rescued-note-folder.txt").mkdir()
    assert rescue.left(data_dir) == []


def test_a_folder_that_cannot_be_looked_into_holds_none(
    data_dir: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Path, "glob", refuse(errno.EACCES))
    assert rescue.left(data_dir) == []


# -- a file of the person's choosing ------------------------------------------------------------


def test_one_note_is_saved_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "note.txt"
    rescue.save(path, {"COM-47": ODD})
    assert path.read_bytes() == ODD.encode()
    assert mode(path) == 0o600
    assert list(tmp_path.iterdir()) == [path]


def test_several_notes_stand_each_below_its_id(tmp_path: Path) -> None:
    rescue.save(tmp_path / "notes.txt", {"COM-47": "one\n", "PRE-1": "two"})
    assert (tmp_path / "notes.txt").read_text() == "COM-47\n\none\n\n\nPRE-1\n\ntwo"


def test_a_file_that_was_there_is_replaced_and_no_longer_open_to_others(tmp_path: Path) -> None:
    path = tmp_path / "note.txt"
    path.write_text("a much longer text than the new one")
    path.chmod(0o644)
    rescue.save(path, {"COM-47": "new"})
    assert path.read_text() == "new"
    assert mode(path) == 0o600


def test_what_is_left_of_an_earlier_try_is_no_hindrance(tmp_path: Path) -> None:
    (tmp_path / f".{os.getpid():x}.part").write_text("half a")
    rescue.save(tmp_path / "note.txt", {"COM-47": "new"})
    assert [path.name for path in tmp_path.iterdir()] == ["note.txt"]


def test_a_file_that_was_there_is_kept_when_the_disk_refuses(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "note.txt"
    path.write_text("old")
    monkeypatch.setattr(os, "fsync", refuse(errno.ENOSPC))
    with pytest.raises(OSError):
        rescue.save(path, {"COM-47": "new"})
    assert path.read_text() == "old"
    assert list(tmp_path.iterdir()) == [path]


def test_half_a_character_breaks_nothing(tmp_path: Path) -> None:
    rescue.save(tmp_path / "note.txt", {"COM-47": "a\ud83dz"})
    assert (tmp_path / "note.txt").read_text("utf-8") == "a?z"
