"""What the program refuses: one line saying why, and the exit code that says what kind."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from desktop import __version__
from desktop.cli_library import PARTS
from desktop.cli_output import BAD_INPUT, DONE, NO_SUCH_THING, REFUSED, STOPPED, USAGE
from tests.cli.program import Call, one_line


def test_the_exit_codes_are_those_that_are_documented() -> None:
    assert (DONE, USAGE, NO_SUCH_THING, BAD_INPUT, REFUSED, STOPPED) == (0, 2, 3, 4, 5, 130)


@pytest.mark.parametrize(
    ("command", "reason"),
    [
        ("show COM-999", "Nothing here is called 'COM-999'"),
        ("tick PRE-99", "There is no record 'PRE-99'"),
        ("note nothing x", "There is no record 'nothing'"),
        ("list --agency zzz", "Agency 'zzz' is not known; there are: "),
        ("list --agency office", "Agency 'office' could be: "),
        ("list --agency zzz --role lead", "Lead 'zzz' is not known"),
        ("list --agency zzz --role partner", "Partner 'zzz' is not known"),
        ("list --pillar 5", "Pillar '5' is not known; there are: partnership"),
        ("list --topic zzz", "Topic 'zzz' is not known"),
        ("list --kind zzz", "Kind 'zzz' is not known"),
        ("list --year 1999", "Year '1999' is not known; there are: 2021, 2022, 2023, 2024."),
        (
            "list --state zzz",
            "My state 'zzz' is not known; there are: doing, done, na, open, overdue, todo.",
        ),
        ("list --checklist none", "There is no checklist named 'none'."),
        ("print --agency zzz --to x.pdf", "Agency 'zzz' is not known"),
        ("print --checklist none --to x.pdf", "There is no checklist named 'none'."),
    ],
)
def test_no_such_thing(call: Call, command: str, reason: str) -> None:
    answer = call(*command.split())
    assert (answer.code, answer.out) == (NO_SUCH_THING, "")
    assert reason in one_line(answer.err)
    assert not Path("x.pdf").exists()


@pytest.mark.parametrize(
    ("command", "reason"),
    [
        ("frobnicate", "invalid choice: 'frobnicate'"),
        ("show", "the following arguments are required: ID"),
        ("tick", "the following arguments are required: ID"),
        ("note", "the following arguments are required: ID"),
        ("search", "the following arguments are required: TEXT"),
        ("library", "the following arguments are required"),
        ("library zebras", "invalid choice: 'zebras'"),
        ("tick COM-20 --state ticked", "invalid choice: 'ticked'"),
        ("search x --limit 0", "'0' is not a whole number above 0"),
        ("search x --limit -1", "'-1' is not a whole number above 0"),
        ("search x --limit ten", "'ten' is not a whole number above 0"),
        ("search x --limit 9999999999", "is not a whole number above 0"),
        ("list --agency dhs --role boss", "invalid choice: 'boss'"),
        ("list --role lead", "--role says how an agency takes part: it needs --agency"),
        ("print", "the following arguments are required: --to"),
        ("print --to x.docx", "'x.docx' does not end in .pdf"),
        ("print --to x.pdf --layout huge", "invalid choice: 'huge'"),
        ("print --to x.pdf --paper a3", "invalid choice: 'a3'"),
        ("list --jsn", "unrecognized arguments: --jsn"),
        ("show COM-20 COM-21", "unrecognized arguments: COM-21"),
    ],
)
def test_wrong_usage_shows_how_it_is_used(call: Call, command: str, reason: str) -> None:
    answer = call(*command.split())
    assert (answer.code, answer.out) == (USAGE, "")
    assert answer.err.startswith("usage: four-pillars")
    assert reason in answer.err


def test_help_names_every_command_and_every_exit_code(call: Call) -> None:
    answer = call("--help")
    assert (answer.code, answer.err) == (0, "")
    for name in ("list", "show", "search", "library", "tick", "note", "print", "doctor", "recover"):
        assert f"\n    {name} " in answer.out
        assert call(name, "--help").code == 0
    codes = "0 done, 1 a fault of the program, 2 usage, 3 no such thing, 4 bad input"
    assert f"{codes}, 5 the store refused" in " ".join(answer.out.split())
    assert all(kind in call("library", "--help").out for kind in PARTS)


def test_the_version_is_told(call: Call) -> None:
    assert call("--version").out == f"Four Pillars {__version__}\n"


@pytest.mark.parametrize("command", ["list", "show COM-20", "tick COM-20", "search labor"])
def test_a_data_folder_that_is_a_file(call: Call, tmp_path: Path, command: str) -> None:
    file = tmp_path / "file"
    file.write_text("mine")
    answer = call("--data-dir", str(file), *command.split())
    assert (answer.code, answer.out) == (REFUSED, "")
    assert "is a file. It was left as it is." in one_line(answer.err)
    assert file.read_text() == "mine"


def test_a_data_folder_inside_a_file(call: Call, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("mine")
    answer = call("list", "--data-dir", str(tmp_path / "file" / "inside"))
    assert answer.code == REFUSED
    assert "cannot be used" in one_line(answer.err)


def test_a_data_folder_with_lines_in_its_name_is_told_in_one_line(
    call: Call, tmp_path: Path
) -> None:
    file = tmp_path / "two\nlines"
    file.write_text("mine")
    answer = call("list", "--data-dir", str(file))
    assert "two lines" in one_line(answer.err)


@pytest.mark.parametrize("garbage", [b"SQLite format 3\0" + b"x" * 5000, b"\0" * 8192, b"hello"])
def test_a_workspace_that_is_none_is_left_as_it_is(
    call: Call, data_dir: Path, garbage: bytes
) -> None:
    data_dir.mkdir()
    file = data_dir / "workspace.db"
    file.write_bytes(garbage)
    answer = call("tick", "COM-20")
    assert (answer.code, answer.out) == (REFUSED, "")
    assert "was left as it is" in one_line(answer.err)
    assert file.read_bytes() == garbage


def test_the_data_folder_may_be_named_before_or_after_the_command(
    call: Call, tmp_path: Path, data_dir: Path
) -> None:
    here = str(tmp_path / "here")
    assert call("--data-dir", here, "tick", "COM-20").code == 0
    assert call("tick", "COM-21", "--data-dir", here).code == 0
    done = call("list", "--state", "done", "--data-dir", here, "--json").data
    assert {row["id"] for row in done} == {"COM-20", "COM-21"}
    assert not data_dir.exists()


def test_doctor_says_all_is_well(call: Call, data_dir: Path) -> None:
    answer = call("doctor")
    assert (answer.code, answer.err) == (0, "")
    assert [line[:4] for line in answer.out.splitlines()] == ["ok  "] * 7
    assert str(data_dir) in answer.out
    data = call("doctor", "--json").data
    assert [check["name"] for check in data] == [
        "version", "plan", "data folder", "workspace", "backups", "kept aside", "fonts",
    ]  # fmt: skip
    assert all(check["ok"] for check in data)


def test_doctor_fails_aloud(call: Call, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("mine")
    answer = call("doctor", "--data-dir", str(tmp_path / "file"))
    assert answer.code == REFUSED
    assert answer.out.count("FAIL ") == 2
    assert answer.out.count("ok  ") == 5
    answer = call("doctor", "--data-dir", str(tmp_path / "file"), "--json")
    assert answer.code == REFUSED
    assert [check["ok"] for check in answer.data] == [True, True, False, False, True, True, True]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="a device that is always full")
@pytest.mark.parametrize("command", ["list", "list --json", "doctor"])
def test_a_full_disk_behind_the_answer_is_told(
    call: Call, monkeypatch: pytest.MonkeyPatch, command: str
) -> None:
    with Path("/dev/full").open("w") as full, monkeypatch.context() as redirected:
        redirected.setattr("sys.stdout", full)
        answer = call(*command.split())
        assert answer.code == REFUSED
        assert "No space left on device" in one_line(answer.err)


def test_a_reader_who_leaves_early_is_no_error(call: Call, monkeypatch: pytest.MonkeyPatch) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    with os.fdopen(writing, "w") as pipe, monkeypatch.context() as redirected:
        redirected.setattr("sys.stdout", pipe)
        answer = call("list", "--json")
    assert (answer.code, answer.out, answer.err) == (0, "", "")


def test_stopping_it_is_no_error_of_ours(call: Call, monkeypatch: pytest.MonkeyPatch) -> None:
    class Impatient:
        def read(self) -> bytes:
            raise KeyboardInterrupt

        @property
        def buffer(self) -> Impatient:
            return self

    monkeypatch.setattr("sys.stdin", Impatient())
    answer = call("note", "COM-20", "-")
    assert (answer.code, answer.out, answer.err) == (STOPPED, "", "")
