"""backup and restore on the command line: what is said, the exit codes, and every refusal."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.cli_output import DONE, NO_SUCH_THING, REFUSED, USAGE
from desktop.core.paths import HOME_VARIABLE
from tests.cli.program import Answer, Call, one_line


@pytest.fixture
def home(data_dir: Path) -> Path:
    return data_dir


@pytest.fixture
def then(call: Call) -> str:
    """The name of a backup, after which a note was written over."""
    assert call("note", "COM-20", "then").code == DONE
    name = str(call("backup", "--json").data["name"])
    assert call("note", "COM-20", "now").code == DONE
    return name


def test_a_backup_is_made_and_listed(home: Path, call: Call) -> None:
    call("note", "COM-20", "Call Maria")
    made = call("backup")
    (path,) = (home / "backups").iterdir()
    assert (made.code, made.err) == (DONE, "")
    assert made.out == f"Saved {path}: 1 list, 1 item, 1 note.\n"
    listed = call("backup", "list")
    first, last = listed.out.splitlines()
    assert first.startswith(f"{path.name}  ")
    assert "Made by you · 1 list, 1 item, 1 note" in first
    assert last == f"1 backup in {path.parent}"
    (data,) = call("backup", "list", "--json").data
    assert data["name"] == path.name
    assert (data["state"], data["why"], data["notes"]) == ("whole", "asked", 1)


def test_a_restore_is_shown_done_and_taken_back(call: Call, then: str) -> None:
    shown = call("restore", then, "--dry-run")
    assert shown.out.splitlines() == [
        f"{then}: 1 list, 1 item, 1 note.",
        "My checklist: 1 item is as it was then, 1 note among them.",
        "Nothing was restored: --dry-run.",
    ]
    assert call("note", "COM-20").out == "now\n"
    done = call("restore", then)
    assert done.code == DONE
    first, last = done.out.splitlines()
    assert first == f"Restored {then}: 1 list, 1 item, 1 note."
    assert call("note", "COM-20").out == "then\n"
    back = last.removeprefix("To take it back: four-pillars restore ")
    data = call("restore", back, "--json").data
    assert data["backup"]["name"] == back
    assert data["before"]["why"] == "restore"
    assert call("note", "COM-20").out == "now\n"


def test_a_copy_goes_to_another_computer(
    call: Call, then: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy = tmp_path / "stick.db"
    assert then
    saved = call("backup", "--to", str(copy))
    assert saved.out == f"Saved {copy}: 1 list, 1 item, 1 note.\n"
    monkeypatch.setenv(HOME_VARIABLE, str(tmp_path / "elsewhere"))
    found = call("restore", str(copy), "--dry-run", "--json").data
    assert (found["coming"], found["backup"]["why"]) == (["My checklist"], "")
    assert call("restore", str(copy)).code == DONE
    assert call("note", "COM-20").out == "now\n"
    monkeypatch.chdir(tmp_path)
    assert call("restore", "stick.db").code == DONE


def refused(answer: Answer, code: int) -> str:
    assert answer.code == code
    assert answer.out == ""
    return one_line(answer.err)


def test_what_cannot_be_restored_is_told_in_a_line(call: Call, then: str, tmp_path: Path) -> None:
    (tmp_path / "words.db").write_text("words")
    for source, code, said in (
        ("none", NO_SUCH_THING, "See: four-pillars backup list"),
        (str(tmp_path / "none.db"), NO_SUCH_THING, "There is no"),
        (str(tmp_path), REFUSED, "is not a backup of a Four Pillars workspace"),
        (str(tmp_path / "words.db"), REFUSED, "is not a backup of a Four Pillars workspace"),
    ):
        for more in ((), ("--dry-run",)):
            assert said in refused(call("restore", source, *more), code)
    assert then
    assert call("note", "COM-20").out == "now\n"


def test_a_copy_that_cannot_be_written_is_told_in_a_line(call: Call, then: str, home: Path) -> None:
    assert then
    said = refused(call("backup", "--to", str(home / "none" / "copy.db")), REFUSED)
    assert "in the folder of your data" in said
    said = refused(call("backup", "--to", str(home.parent / "none" / "copy.db")), REFUSED)
    assert said.startswith("Your work could not be copied to")


def test_a_list_goes_nowhere(call: Call, home: Path) -> None:
    answer = call("backup", "list", "--to", str(home))
    assert answer.code == USAGE
    assert "list and --to do not go together" in answer.err
