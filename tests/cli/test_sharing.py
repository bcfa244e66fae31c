"""export and import of share files: what is said, what is kept, and every refusal."""

from __future__ import annotations

import getpass
import json
import sys
from pathlib import Path

import pytest

from desktop.cli_output import BAD_INPUT, DONE, NO_SUCH_THING, USAGE
from desktop.core.paths import HOME_VARIABLE
from tests.cli.program import Answer, Call, one_line

WORD = "long and secret"


class Office:
    """Two people, each with their own data, who hand one file to and fro."""

    def __init__(self, call: Call, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self._call, self._folder, self._patch = call, folder, monkeypatch
        self.file = str(folder / "list.fourpillars")
        self.word = str(folder / "word.txt")
        Path(self.word).write_text(f"{WORD}\nnot this line\n", "utf-8")

    def ada(self, *arguments: str) -> Answer:
        return self._as("ada", *arguments)

    def ben(self, *arguments: str) -> Answer:
        return self._as("ben", *arguments)

    def _as(self, name: str, *arguments: str) -> Answer:
        self._patch.setenv(HOME_VARIABLE, str(self._folder / name))
        return self._call(*arguments)


@pytest.fixture
def office(call: Call, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Office:
    made = Office(call, tmp_path, monkeypatch)
    assert made.ada("note", "COM-20", "Call Maria").code == DONE
    assert made.ada("list").code == DONE  # opened: all of the plan is in it now
    return made


def test_a_list_goes_out_and_comes_in(office: Office) -> None:
    saved = office.ada("export", "--to", office.file)
    assert (saved.code, saved.err) == (DONE, "")
    assert saved.out == f"Saved {office.file}: 1 list, 236 items, 1 note.\n"
    taken = office.ben("import", office.file)
    assert taken.out == "My checklist: new, 236 items\nImported.\n"
    assert office.ben("note", "COM-20").out == "Call Maria\n"
    again = office.ben("import", office.file)
    assert "All of it is here already." in again.out
    assert "Imported" not in again.out


def test_what_names_people_and_places_is_said_and_can_be_left_out(office: Office) -> None:
    made = office.ada("checklist", "new", "Partners")
    assert made.code == DONE, made.err
    data = json.loads(Path(_exported(office, "Partners")).read_text("utf-8"))
    data["lists"][0]["fields"]["owner"] = {"value": "Ada"}
    data["lists"][0]["items"] = [
        {"key": "PRE-1", "fields": {"links": {"value": "/srv/ada/a.pdf\nhttps://example.org"}}}
    ]
    Path(office.file).write_text(json.dumps(data), "utf-8")
    assert office.ben("import", office.file).code == DONE
    said = office.ben("export", "--checklist", "partners", "--to", office.file)
    assert "People named in it: Ada.\n" in said.out
    assert "A link to a place on your computer: /srv/ada/a.pdf\n" in said.out
    said = office.ben(
        "export", "--checklist", "partners", "--to", office.file, "--without", "Names, links"
    )
    assert said.code == DONE
    assert "Ada" not in said.out
    assert "/srv/ada" not in Path(office.file).read_text("utf-8")


def _exported(office: Office, name: str) -> str:
    assert office.ada("export", "--checklist", name, "--to", office.file).code == DONE
    return office.file


def test_a_dry_run_says_all_and_imports_nothing(office: Office) -> None:
    office.ada("export", "--to", office.file)
    office.ben("import", office.file)
    office.ada("note", "COM-20", "Maria called")
    office.ada("export", "--to", office.file)
    said = office.ben("import", office.file, "--dry-run")
    assert said.code == DONE
    assert said.out.startswith("My checklist: 235 the same, 1 changed there\n")
    assert "Changed there. Here: “Call Maria”" in said.out
    assert "There: “Maria called”. Stands: theirs" in said.out
    assert said.out.endswith("Nothing was imported: --dry-run.\n")
    assert office.ben("note", "COM-20").out == "Call Maria\n"


@pytest.mark.parametrize(
    ("choose", "left"),
    [
        ((), "Ada's\n-----\nBen's\n"),
        (("--choose", "mine"), "Ben's\n"),
        (("--choose", "theirs"), "Ada's\n"),
        (("--choose", "both"), "Ada's\n-----\nBen's\n"),
    ],
)
def test_what_both_changed_becomes_what_is_chosen(
    office: Office, choose: tuple[str, ...], left: str
) -> None:
    office.ada("export", "--to", office.file)
    office.ben("import", office.file)
    office.ada("note", "COM-20", "Ada's")
    office.ben("note", "COM-20", "Ben's")
    office.ada("export", "--to", office.file)
    assert office.ben("import", office.file, *choose).code == DONE
    assert office.ben("note", "COM-20").out == left


def test_json_tells_every_value_and_what_stands(office: Office) -> None:
    office.ada("export", "--to", office.file, "--without", "history,links")
    new = office.ben("import", office.file, "--dry-run", "--json").data
    assert (new["imported"], new["counts"]) == (False, {"new": 236})
    assert (
        new["missing"] == "The file leaves out earlier notes and links; what is here of them stays."
    )
    office.ben("import", office.file)
    office.ada("note", "COM-20", "x" * 100)
    office.ada("export", "--to", office.file)
    data = office.ben("import", office.file, "--json").data
    assert data["imported"] is True
    [of_list] = data["lists"]
    assert (of_list["name"], of_list["change"]) == ("My checklist", "changed there")
    [row] = data["rows"]
    assert (row["key"], row["field"], row["choice"]) == ("COM-20", "note", "theirs")
    assert (row["mine"], row["theirs"]) == ("Call Maria", "x" * 100)


def test_a_name_that_is_in_use_is_remarked_on(office: Office) -> None:
    office.ada("export", "--to", office.file)
    office.ben("note", "COM-20", "A list of my own")
    said = office.ben("import", office.file)
    assert "Another list of yours has this name" in said.out


def test_a_password_locks_the_file(office: Office) -> None:
    locked = office.ada("export", "--to", office.file, "--password-file", office.word)
    assert locked.code == DONE
    assert b"Maria" not in Path(office.file).read_bytes()
    refused = office.ben("import", office.file)
    assert refused.code == BAD_INPUT
    assert "The file is locked. Nothing was imported." in one_line(refused.err)
    Path(office.word).write_text("wrong\n", "utf-8")
    refused = office.ben("import", office.file, "--password-file", office.word)
    assert (refused.code, refused.out) == (BAD_INPUT, "")
    assert "The password does not fit, or the file is damaged." in one_line(refused.err)
    Path(office.word).write_bytes(b"\xef\xbb\xbf" + WORD.encode() + b"\r\n")
    assert office.ben("import", office.file, "--password-file", office.word).code == DONE
    assert office.ben("note", "COM-20").out == "Call Maria\n"


def test_a_password_is_asked_for_where_there_is_somebody(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def answer(prompt: str) -> str:
        asked.append(prompt)
        return WORD

    monkeypatch.setattr(sys.stdin, "isatty", lambda: True, raising=False)
    monkeypatch.setattr(getpass, "getpass", answer)
    assert office.ada("export", "--to", office.file, "--password").code == DONE
    assert office.ben("import", office.file).code == DONE
    assert asked == ["Password for the file: ", "The same again: ", "Password of the file: "]


def test_a_password_that_was_mistyped_is_not_used(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers = iter(["one", "another"])
    monkeypatch.setattr(sys.stdin, "isatty", lambda: True, raising=False)
    monkeypatch.setattr(getpass, "getpass", lambda _: next(answers))
    refused = office.ada("export", "--to", office.file, "--password")
    assert refused.code == BAD_INPUT
    assert "Nothing was written." in one_line(refused.err)
    assert not Path(office.file).exists()


def test_a_password_needs_somebody_to_ask(office: Office) -> None:
    refused = office.ada("export", "--to", office.file, "--password")
    assert refused.code == BAD_INPUT
    assert "--password-file" in one_line(refused.err)


@pytest.mark.parametrize("content", [b"", b"\nsecond", b"\xff\xfe"])
def test_a_file_without_a_password_is_no_password_file(office: Office, content: bytes) -> None:
    Path(office.word).write_bytes(content)
    refused = office.ada("export", "--to", office.file, "--password-file", office.word)
    assert refused.code == BAD_INPUT
    assert "password" in one_line(refused.err)
    assert not Path(office.file).exists()


def test_a_password_file_that_is_not_there_is_named(office: Office, tmp_path: Path) -> None:
    gone = str(tmp_path / "gone.txt")
    refused = office.ada("export", "--to", office.file, "--password-file", gone)
    assert refused.code == BAD_INPUT
    assert gone in one_line(refused.err)


@pytest.mark.parametrize(
    ("arguments", "code", "told"),
    [
        (("export", "--to", "list.txt"), BAD_INPUT, "ends in .fourpillars"),
        (("import", "list.doc"), BAD_INPUT, "Nothing was imported."),
        (("import", "gone.fourpillars"), BAD_INPUT, "could not be read"),
        (("import", "calendar.ics"), BAD_INPUT, "a file to import ends in"),
        (("export", "--to", "workbook.xls"), BAD_INPUT, "a file to export to ends in"),
        (("export", "--to", "a.fourpillars", "--without", "dates"), BAD_INPUT, "'dates'"),
        (("export", "--to", "a.fourpillars", "--checklist", "Nope"), NO_SUCH_THING, "'Nope'"),
        (("export", "--to", "a.fourpillars", "--year", "2022"), BAD_INPUT, "holds whole lists"),
        (("export", "--to", "gone/a.fourpillars"), BAD_INPUT, "could not be written"),
    ],
)
def test_what_cannot_be_done_is_one_line(
    office: Office,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    arguments: tuple[str, ...],
    code: int,
    told: str,
) -> None:
    monkeypatch.chdir(tmp_path)
    answer = office.ada(*arguments)
    assert (answer.code, answer.out) == (code, "")
    assert told in one_line(answer.err)
    assert list(tmp_path.glob("**/*.fourpillars")) == []


def test_options_that_make_no_sense_are_usage(office: Office) -> None:
    for arguments in (("export",), ("import",), ("import", "a.fourpillars", "--choose", "none")):
        assert office.ada(*arguments).code == USAGE


def test_a_damaged_file_changes_nothing(office: Office) -> None:
    office.ada("export", "--to", office.file)
    office.ben("import", office.file)
    before = office.ben("checklist", "list", "--json").data
    whole = Path(office.file).read_bytes()
    for cut in (0, 1, len(whole) // 2, len(whole) - 1):
        Path(office.file).write_bytes(whole[:cut])
        refused = office.ben("import", office.file)
        assert refused.code == BAD_INPUT
        assert "Nothing was imported." in one_line(refused.err)
    assert office.ben("checklist", "list", "--json").data == before
