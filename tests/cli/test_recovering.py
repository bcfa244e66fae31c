"""`four-pillars recover` and what refused commands say of it."""

from __future__ import annotations

import json
import shutil
from contextlib import closing
from pathlib import Path

import pytest

import db
from desktop.cli_output import BAD_INPUT, DONE, REFUSED, USAGE
from tests.cli.program import Call


@pytest.fixture
def used(data_dir: Path) -> Path:
    with closing(db.open_workspace(data_dir)) as workspace:
        mine = workspace.ensure_checklist().id
        workspace.set_note(mine, "COM-20", "called")
        workspace.back_up("asked")
        workspace.set_note(mine, "COM-20", "called twice")
    return data_dir


def damage(folder: Path, page: int) -> None:
    path = folder / "workspace.db"
    data = bytearray(path.read_bytes())
    data[page * 4096 + 700] ^= 1
    path.write_bytes(data)


def test_there_is_nothing_to_recover(call: Call, used: Path, tmp_path: Path) -> None:
    answer = call("recover")
    assert (answer.code, answer.err) == (DONE, "")
    assert answer.out.startswith("Nothing is wrong with")
    assert call("recover", "--json").data == {"cause": None, "lost": None}
    for way in ("--salvage", "--empty", "--from-backup=x"):
        refused = call("recover", way)
        assert refused.code == BAD_INPUT
        assert "there is nothing to recover" in refused.err
    assert call("note", "COM-20").out == "called twice\n"
    assert "will be made" in call("recover", "--data-dir", str(tmp_path / "new")).out
    assert not (tmp_path / "new").exists()


def test_a_damaged_workspace_is_recovered_each_way(call: Call, used: Path) -> None:
    damage(used, 0)
    before = {path: path.read_bytes() for path in used.rglob("*") if path.is_file()}
    refused = call("note", "COM-20")
    assert refused.code == REFUSED
    assert refused.err.count("\n") == 1
    assert "four-pillars recover" in refused.err
    told = call("recover")
    assert told.code == REFUSED
    assert "The newest whole one is of" in told.out
    assert "four-pillars recover --salvage" in told.out
    data = call("recover", "--json").data
    assert data["cause"] == "locked"
    (backup,) = data["backups"]
    assert (backup["lists"], backup["notes"], backup["state"]) == (1, 1, "whole")
    for way in ("--salvage", "--empty", f"--from-backup={backup['name']}"):
        assert "Nothing was changed." in call("recover", way, "--dry-run").out
    assert {path: path.read_bytes() for path in used.rglob("*") if path.is_file()} == before

    done = call("recover", "--salvage")
    assert (done.code, done.err) == (DONE, "")
    assert "1 of " in done.out
    assert "page" in done.out
    assert call("note", "COM-20").out == "called twice\n"
    damage(used, 0)
    done = call("recover", "--from-backup", backup["name"], "--json")
    assert done.data["done"] == "backup"
    assert Path(done.data["set_aside"]).is_dir()
    assert call("note", "COM-20").out == "called\n"
    damage(used, 0)
    assert "Your notes begin anew." in call("recover", "--empty").out
    assert call("note", "COM-20").out == "No note on COM-20.\n"


def test_a_backup_that_is_not_there_is_refused(call: Call, used: Path) -> None:
    damage(used, 0)
    answer = call("recover", "--from-backup", "none.db")
    assert answer.code == REFUSED
    assert "There is no backup called none.db" in answer.err
    assert call("recover", "--salvage", "--empty").code == USAGE


def test_missing_changes_are_told_until_they_are_understood(
    call: Call, used: Path, tmp_path: Path
) -> None:
    shutil.copy(used / "workspace.db", tmp_path / "earlier")
    assert call("note", "COM-21", "gone soon").code == DONE
    shutil.copy(tmp_path / "earlier", used / "workspace.db")
    for _ in range(2):
        answer = call("note", "COM-20")
        assert (answer.code, answer.out) == (DONE, "called twice\n")
        assert "missing" in answer.err
        assert "four-pillars recover --understood" in answer.err
    told = call("recover")
    assert told.code == REFUSED
    assert "missing" in told.out
    assert call("doctor").code == REFUSED
    assert call("recover", "--json").data["lost"]["commits"] > 0
    assert call("recover", "--understood", "--dry-run").code == REFUSED
    assert call("recover", "--understood").code == DONE
    assert call("note", "COM-20").err == ""
    assert call("recover").code == DONE


def test_a_locked_workspace_is_recovered_with_its_password(
    call: Call, used: Path, tmp_path: Path
) -> None:
    with closing(db.open_workspace(used)) as workspace:
        workspace.set_password("a long password")
        code = workspace.recovery_code()
    for name, text in (("password", "a long password"), ("code", code)):
        (tmp_path / name).write_text(text + "\n")
        given = ("--password-file", str(tmp_path / name))
        assert call("recover", *given).code == DONE
        damage(used, 9)
        told = call("recover", *given)
        assert (told.code, json.loads(call("recover", "--json", *given).out)["cause"]) == (
            REFUSED,
            "damaged",
        )
        assert call("recover", "--salvage", *given).code == DONE
        assert call("note", "COM-20", *given).out == "called twice\n"
    assert "--password-file" in call("recover").out
