"""Folders, workspaces and plans that cannot be used: a sentence, and as much as still works."""

from __future__ import annotations

import os
import random
from pathlib import Path

import pytest
from PySide6.QtWidgets import QMessageBox

import db
from db.checklists import State
from desktop.core import paths
from tests.gui.conftest import Start
from tests.gui.desk import Desk

ROOT = not hasattr(os, "geteuid") or os.geteuid() == 0


def _noise(seed: int, size: int) -> bytes:
    return random.Random(seed).randbytes(size)  # noqa: S311 - noise, not a secret


def _reads_the_plan(desk: Desk) -> None:
    """The plan is all there: list, search, filter, details, links."""
    assert len(desk.listed) == 236
    desk.search("labor")
    assert 0 < len(desk.listed) < 236
    desk.click_row(desk.listed[0])
    desk.settle()
    assert desk.detail.plan_id == desk.selected
    assert "Sources" in desk.texts(desk.detail)
    desk.keys("Ctrl+Backspace")
    desk.settle()


def _refuses_to_tick(desk: Desk) -> None:
    """A tick stays off and the sentence says why."""
    row = desk.records.visible_rows()[1]
    desk.click(row.box)
    desk.settle()
    assert not row.box.isChecked()
    assert desk.warning


def test_a_data_folder_that_is_a_file(start: Start, tmp_path: Path) -> None:
    place = tmp_path / "file"
    place.write_text("mine")
    desk = start(place)
    assert "is a file" in desk.warning
    assert str(place) in desk.warning
    _reads_the_plan(desk)
    _refuses_to_tick(desk)
    desk.leave()
    assert place.read_text() == "mine"


def test_a_data_folder_below_a_file(start: Start, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("mine")
    desk = start(tmp_path / "file" / "data")
    assert "cannot be used" in desk.warning
    _reads_the_plan(desk)
    _refuses_to_tick(desk)


@pytest.mark.skipif(ROOT, reason="root may write anywhere")
def test_a_data_folder_that_cannot_be_written_to(start: Start, data_dir: Path) -> None:
    data_dir.mkdir(mode=0o500)
    desk = start()
    assert "cannot be used" in desk.warning
    _reads_the_plan(desk)
    _refuses_to_tick(desk)


def test_a_workspace_that_is_a_folder(start: Start, data_dir: Path) -> None:
    (data_dir / "workspace.db").mkdir(parents=True)
    desk = start()
    assert "cannot be used" in desk.warning
    _reads_the_plan(desk)


@pytest.mark.parametrize("damage", ["noise", "zeros", "cut", "text", "half"])
def test_a_damaged_workspace_is_left_as_it_is(start: Start, data_dir: Path, damage: str) -> None:
    store = db.open_workspace(data_dir)
    store.set_state(store.ensure_checklist().id, ["PRE-1"], State.DONE)
    store.close()
    path = data_dir / "workspace.db"
    whole = path.read_bytes()
    broken = {
        "noise": _noise(1, len(whole)),
        "zeros": bytes(len(whole)),
        "cut": whole[:1000],
        "text": b"Dear diary",
        "half": whole[:4096] + _noise(2, len(whole) - 4096),
    }[damage]
    path.write_bytes(broken)
    desk = start()
    assert "damaged" in desk.warning
    assert str(path) in desk.warning
    _reads_the_plan(desk)
    _refuses_to_tick(desk)
    desk.leave()
    assert path.read_bytes() == broken


def test_a_workspace_of_a_newer_program_is_left_as_it_is(start: Start, data_dir: Path) -> None:
    store = db.open_workspace(data_dir)
    with store._writing() as work:
        work.connection.exec_driver_sql("PRAGMA user_version = 99")
    store.close()
    before = (data_dir / "workspace.db").read_bytes()
    desk = start()
    assert "newer" in desk.warning
    _reads_the_plan(desk)
    desk.leave()
    assert (data_dir / "workspace.db").read_bytes() == before


def test_what_cannot_be_kept_cannot_be_typed(start: Start, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    desk = start(tmp_path / "file")
    desk.settle()  # the page that tells of it has its place, and the rows have theirs
    desk.click_row(desk.listed[0])
    assert not desk.note.isEnabled()
    assert not desk.detail.state.button(State.DONE).isEnabled()
    for keys in ("Ctrl+3", "Ctrl+N", "Ctrl+Z", "Ctrl+Shift+Z", "F6"):
        desk.keys(keys)
    desk.settle()
    assert desk.warning
    assert desk.state_shown() == [State.TODO]


def test_a_workspace_damaged_while_it_is_open_is_a_sentence(desk: Desk) -> None:
    first, second = desk.listed[:2]
    desk.click(desk.row(first).box)
    desk.settle()
    path = desk.folder / "workspace.db"
    size = path.stat().st_size
    for name in ("workspace.db", "workspace.db-wal", "workspace.db-shm"):
        if (desk.folder / name).exists():
            (desk.folder / name).write_bytes(b"\xff" * size)
    desk.click(desk.row(second).box)
    desk.settle()
    desk.click_row(second)
    desk.write_note("typed all the same")
    desk.settle()
    desk.search("labor")
    assert desk.status


# -- the plan --


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What a message box says when the program cannot start."""
    heard: list[str] = []
    monkeypatch.setattr(QMessageBox, "critical", lambda *args: heard.append(args[2]))
    return heard


def _wait_for_the_end(desk: Desk, said: list[str]) -> str:
    """The program says one sentence and goes. Returns it."""
    desk.bot.waitUntil(lambda: bool(said) and not desk.program.window.isVisible(), timeout=20_000)
    desk.leave()
    assert len(said) == 1
    return said[0]


@pytest.fixture
def shipped(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """A plan as it is shipped, without the content to build it anew from."""
    plan = tmp_path / "plan.db"
    db.open_plan(plan, paths.RESOURCES / "content").close()
    monkeypatch.setattr(paths, "PLAN", plan)
    monkeypatch.setattr(paths, "content", lambda: None)
    return plan


def test_a_missing_plan(program: Start, said: list[str], shipped: Path) -> None:
    shipped.unlink()
    sentence = _wait_for_the_end(program(), said)
    assert "missing" in sentence
    assert "Your notes are safe" in sentence
    assert str(shipped) in sentence


@pytest.mark.parametrize("damage", ["empty", "text", "cut", "noise"])
def test_a_damaged_plan(
    program: Start, said: list[str], shipped: Path, data_dir: Path, damage: str
) -> None:
    whole = shipped.read_bytes()
    shipped.write_bytes(
        {
            "empty": b"",
            "text": b"Dear diary",
            "cut": whole[: len(whole) // 2],
            "noise": whole[:8192] + _noise(1, len(whole) - 8192),
        }[damage]
    )
    sentence = _wait_for_the_end(program(), said)
    assert str(shipped) in sentence
    assert "\n" not in sentence
    assert not (data_dir / "workspace.db").exists()


@pytest.mark.parametrize("part", [0, 3, 7])
def test_a_plan_damaged_somewhere_inside_never_ends_in_a_traceback(
    program: Start, said: list[str], shipped: Path, part: int
) -> None:
    """Twenty pages of noise: either the plan is refused, or what is shown can be used."""
    whole = bytearray(shipped.read_bytes())
    pages = len(whole) // 4096
    at = 4096 * (1 + part * (pages - 21) // 8)
    whole[at : at + 20 * 4096] = _noise(part, 20 * 4096)
    shipped.write_bytes(whole)
    desk = program()
    desk.bot.waitUntil(lambda: bool(said) or desk.is_complete(), timeout=20_000)
    if not said:
        desk.enter()
        _reads_the_plan(desk)


def test_a_shipped_plan_needs_no_content(start: Start, shipped: Path) -> None:
    before = shipped.stat().st_mtime_ns
    _reads_the_plan(start())
    assert shipped.stat().st_mtime_ns == before
