"""The doctor looks at everything, and one failure does not hide the next."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from db.checklists import State
from db.plan.catalogue import Plan
from desktop import __version__
from desktop.core import doctor, paths
from desktop.core.doctor import FONT_FILES, Check, examine
from desktop.core.session import Session

NAMES = ["version", "plan", "data folder", "workspace", "backups", "kept aside", "fonts"]


def checked(data_dir: Path, plan: Path) -> dict[str, Check]:
    with Session(str(data_dir), plan=plan) as session:
        checks = examine(session)
    assert [check.name for check in checks] == NAMES
    return {check.name: check for check in checks}


def test_all_is_well(plan: Plan, data_dir: Path) -> None:
    with Session(str(data_dir), plan=plan.path) as session:
        first = session.checklist(None)
        session.workspace.set_state(first.id, ["COM-20", "COM-21", "COM-22"], State.DONE)
        session.workspace.set_state(first.id, ["COM-22"], State.DOING)
        session.workspace.set_note(first.id, "COM-20", "called")
    checks = checked(data_dir, plan.path)
    assert all(check.ok for check in checks.values())
    assert __version__ in checks["version"].says
    assert checks["plan"].says == (
        "236 records; 30 of the plan's 61 priority actions are named in these sources."
    )
    assert checks["data folder"].says == str(data_dir)
    assert checks["workspace"].says == "whole; 1 checklist, 2 ticks, 1 note"
    assert checks["fonts"].says == str(paths.FONTS)
    assert checks["fonts"].as_data() == {
        "name": "fonts",
        "ok": True,
        "says": str(paths.FONTS),
    }


def test_a_missing_plan(data_dir: Path, tmp_path: Path) -> None:
    checks = checked(data_dir, tmp_path / "none.db")
    assert [check.name for check in checks.values() if not check.ok] == ["plan"]
    assert "is missing. Your notes are safe." in checks["plan"].says


def test_a_plan_damaged_in_the_middle_is_noticed(
    plan: Plan, data_dir: Path, tmp_path: Path
) -> None:
    raw = bytearray(plan.path.read_bytes())
    middle = len(raw) // 2 // 4096 * 4096
    raw[middle : middle + 4096] = b"\xa5" * 4096
    damaged = tmp_path / "plan.db"
    damaged.write_bytes(raw)
    checks = checked(data_dir, damaged)
    assert not checks["plan"].ok
    assert "damaged" in checks["plan"].says
    assert checks["workspace"].ok


def test_a_data_folder_that_is_a_file(plan: Plan, tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.write_text("mine")
    checks = checked(file, plan.path)
    assert [check.name for check in checks.values() if not check.ok] == ["data folder", "workspace"]
    assert "is a file. It was left as it is." in checks["workspace"].says
    assert file.read_text() == "mine"


def test_a_damaged_workspace(plan: Plan, data_dir: Path) -> None:
    with Session(str(data_dir), plan=plan.path) as session:
        session.checklist(None)
    file = data_dir / "workspace.db"
    file.write_bytes(b"\xa5" * file.stat().st_size)
    checks = checked(data_dir, plan.path)
    assert not checks["workspace"].ok
    assert "damaged" in checks["workspace"].says
    assert checks["plan"].ok


@pytest.mark.parametrize("missing", FONT_FILES)
def test_a_missing_font(
    plan: Plan, data_dir: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, missing: str
) -> None:
    fonts = tmp_path / "fonts"
    shutil.copytree(paths.FONTS, fonts)
    (fonts / missing).unlink()
    monkeypatch.setattr(paths, "FONTS", fonts)
    checks = checked(data_dir, plan.path)
    assert [check.name for check in checks.values() if not check.ok] == ["fonts"]
    assert checks["fonts"].says == f"missing: {missing}. Install Four Pillars again."


def test_the_fonts_looked_for_are_those_that_ship() -> None:
    assert sorted(FONT_FILES) == sorted(path.name for path in paths.FONTS.glob("*.ttf"))


def test_what_is_not_well_is_told_with_what_to_do(
    plan: Plan, data_dir: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Session(str(data_dir), plan=plan.path) as session:
        mine = session.checklist(None)
        names = [session.workspace.back_up("asked").name for _ in range(2)]
        shutil.copy(data_dir / "workspace.db", tmp_path / "earlier")
        session.workspace.set_note(mine.id, "COM-20", "gone soon")
    assert "2 backups, all whole" in checked(data_dir, plan.path)["backups"].says
    shutil.copy(tmp_path / "earlier", data_dir / "workspace.db")
    (data_dir / "backups" / names[0]).write_bytes(b"x")
    (data_dir / "set-aside" / "20260101").mkdir(parents=True)
    (data_dir / "notes.txt").touch(0o644)
    (data_dir / "other.txt").touch(0o644)
    checks = checked(data_dir, plan.path)
    assert "missing" in checks["workspace"].says
    assert "four-pillars recover --understood" in checks["workspace"].says
    assert f"1 of 2 backups cannot be brought back: {names[0]} (damaged)" in checks["backups"].says
    assert "1 earlier file in" in checks["kept aside"].says
    assert "may be looked into by others" in checks["data folder"].says
    for path in data_dir.rglob("*"):
        path.chmod(0o700)
    data_dir.chmod(0o700)
    (data_dir / "notes.txt").chmod(0o644)
    said = "notes.txt may be looked into by others on this computer. Keep it to yourself: chmod"
    assert said in checked(data_dir, plan.path)["data folder"].says
    (data_dir / "notes.txt").chmod(0o600)
    room = shutil.disk_usage(data_dir)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: room._replace(free=1_000_000))
    assert "only 1 MB are free" in checked(data_dir, plan.path)["data folder"].says
    monkeypatch.setattr(doctor, "os", _NotPosix)
    assert "only 1 MB are free" in checked(data_dir, plan.path)["data folder"].says


class _NotPosix:
    name = "nt"


def test_the_backups_of_a_damaged_workspace_are_looked_at(plan: Plan, data_dir: Path) -> None:
    with Session(str(data_dir), plan=plan.path) as session:
        session.workspace.back_up("asked")
    (data_dir / "workspace.db").write_bytes(b"x")
    (data_dir / "set-aside").mkdir(mode=0o700)
    checks = checked(data_dir, plan.path)
    assert not checks["workspace"].ok
    assert "four-pillars recover" in checks["workspace"].says
    assert checks["backups"].ok
    assert checks["kept aside"].says == "nothing"
