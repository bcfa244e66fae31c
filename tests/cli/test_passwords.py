"""The password on the command line: set, asked for, changed, removed, and its recovery code."""

from __future__ import annotations

import builtins
import getpass
import io
import stat
import sys
from argparse import Namespace
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from types import SimpleNamespace

import pytest

import db
from desktop import cli_secrets
from desktop.cli_output import BAD_INPUT, DONE, REFUSED, USAGE
from desktop.cli_password import SENTENCE
from tests.cli.program import Answer, Call, one_line
from tests.printing.paper import Paper

WORD, OTHER = "correct horse", "battery st\u00e4ple"


@pytest.fixture
def secret(tmp_path: Path) -> Callable[[str], str]:
    """Makes a file with a password in its first line, and says where."""

    def make(password: str) -> str:
        path = tmp_path / f"{abs(hash(password))}.txt"
        path.write_bytes(password.encode() + b"\r\nand more\n")
        return str(path)

    return make


@pytest.fixture
def locked(call: Call, secret: Callable[[str], str]) -> str:
    """The file with the password of a workspace that has a note on COM-20."""
    call("note", "COM-20", "Call Maria")
    done = call("password", "set", "--i-understand", "--new-password-file", secret(WORD))
    assert done.code == DONE
    assert "open with the password only" in done.out
    assert "four-pillars password recovery --to" in done.out
    return secret(WORD)


@pytest.fixture
def person(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """Somebody at the terminal, who types what is in the list."""
    answers: list[str] = []
    monkeypatch.setattr(sys.stdin, "isatty", lambda: True, raising=False)

    def answer(_: str = "") -> str:
        if not answers:
            raise EOFError
        return answers.pop(0)

    monkeypatch.setattr(getpass, "getpass", answer)
    monkeypatch.setattr(builtins, "input", answer)
    yield answers
    assert answers == []


def refused(answer: Answer, code: int) -> str:
    assert (answer.code, answer.out) == (code, "")
    for word in (WORD, OTHER):
        assert word not in answer.err
    return one_line(answer.err)


def test_a_locked_workspace_opens_with_the_password_only(
    call: Call, locked: str, secret: Callable[[str], str]
) -> None:
    assert "--password-file" in refused(call("note", "COM-20"), REFUSED)
    told = refused(call("note", "COM-20", "--password-file", secret(OTHER)), REFUSED)
    assert "This is not the password" in told
    for arguments in (
        ("note", "COM-20", "--password-file", locked),
        ("--password-file", locked, "note", "COM-20"),
    ):
        assert call(*arguments).out == "Call Maria\n"
    assert "COM-20" in call("checklist", "show", "--password-file", locked).out


def test_a_person_is_asked_once(call: Call, locked: str, person: list[str]) -> None:
    person[:] = [WORD]
    assert call("note", "COM-20").out == "Call Maria\n"
    person[:] = [OTHER]
    assert "not the password" in refused(call("note", "COM-20"), REFUSED)
    assert "needs a password" in refused(call("note", "COM-20"), REFUSED)  # says nothing
    person[:] = ["wrong"]
    examined = call("doctor")
    assert examined.code == REFUSED
    assert "FAIL workspace" in examined.out


def test_nobody_is_asked_where_there_is_no_password(call: Call, person: list[str]) -> None:
    assert call("note", "COM-20", "words").code == DONE
    assert person == []


def test_a_person_sets_changes_and_removes_it(
    call: Call, person: list[str], secret: Callable[[str], str]
) -> None:
    call("note", "COM-20", "Call Maria")
    person[:] = [" A Lost password  means lost notes. ", WORD, WORD]
    said = call("password", "set")
    assert said.code == DONE
    assert f"Type: {SENTENCE}" not in said.err
    person[:] = [WORD, OTHER, OTHER]
    assert call("password", "change").code == DONE
    assert call("note", "COM-20", "--password-file", secret(OTHER)).out == "Call Maria\n"
    person[:] = [OTHER]
    said = call("password", "remove")
    assert said.code == DONE
    assert "whoever has the files can read" in said.out
    assert call("note", "COM-20").out == "Call Maria\n"


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        (["yes"], "not the sentence"),
        ([], "not the sentence"),
        ([SENTENCE, WORD, OTHER], "not the same"),
        ([SENTENCE, WORD], "No password was typed"),
        ([SENTENCE, "", ""], "The password is empty"),
    ],
)
def test_who_does_not_go_through_with_it_sets_nothing(
    call: Call, person: list[str], typed: list[str], told: str
) -> None:
    call("note", "COM-20", "Call Maria")
    person[:] = typed
    answer = call("password", "set")
    assert answer.code == BAD_INPUT
    assert told in one_line(answer.err)
    assert call("note", "COM-20").out == "Call Maria\n"


def test_a_script_has_to_say_that_it_understands(call: Call, secret: Callable[[str], str]) -> None:
    told = refused(call("password", "set", "--new-password-file", secret(WORD)), BAD_INPUT)
    assert "--i-understand" in told
    told = refused(call("password", "set", "--i-understand"), BAD_INPUT)
    assert "--new-password-file" in told
    assert call("note", "COM-20", "words").code == DONE


def test_the_one_option_for_passwords_is_enough_to_set_one(
    call: Call, secret: Callable[[str], str]
) -> None:
    done = call("--password-file", secret(WORD), "password", "set", "--i-understand")
    assert done.code == DONE
    assert call("password", "recovery", "--password-file", secret(WORD)).code == DONE


@pytest.mark.parametrize(
    "deed", [("change",), ("remove",), ("recovery",)], ids=["change", "remove", "recovery"]
)
def test_without_a_password_there_is_only_to_set_one(call: Call, deed: tuple[str, ...]) -> None:
    assert "password set" in refused(call("password", *deed), BAD_INPUT)


def test_a_password_is_not_set_over_another(call: Call, locked: str) -> None:
    told = refused(call("password", "set", "--password-file", locked), BAD_INPUT)
    assert "password change" in told


def test_the_recovery_code_opens_it_and_a_slip_is_told_with_its_group(
    call: Call, locked: str, secret: Callable[[str], str]
) -> None:
    code = call("password", "recovery", "--password-file", locked).out.strip()
    typed = secret(code.lower().replace("-", " ").replace("0", "o"))
    assert call("note", "COM-20", "--password-file", typed).out == "Call Maria\n"
    wrong = code[:12] + ("7" if code[12] != "7" else "8") + code[13:]
    told = refused(call("note", "COM-20", "--password-file", secret(wrong)), BAD_INPUT)
    assert "not right in group 3 (of 14)" in told
    done = call(
        *("password", "change", "--password-file", typed, "--new-password-file", secret(OTHER))
    )
    assert done.code == DONE
    assert call("note", "COM-20", "--password-file", secret(OTHER)).out == "Call Maria\n"
    told = refused(call("note", "COM-20", "--password-file", typed), REFUSED)
    assert "not the password" in told


def test_the_sheet_holds_the_code_that_opens_it(
    call: Call, locked: str, tmp_path: Path, secret: Callable[[str], str]
) -> None:
    to = tmp_path / "sheet.pdf"
    done = call("password", "recovery", "--to", str(to), "--paper", "a4", "--password-file", locked)
    assert done.code == DONE
    assert "the recovery sheet" in done.out
    assert "do not leave the file on this computer" in done.err
    assert stat.S_IMODE(to.stat().st_mode) == 0o600
    paper = Paper(to.read_bytes())
    line = next(each for each in paper.text().split() if each.count("-") == 13)
    assert line not in done.out
    assert call("note", "COM-20", "--password-file", secret(line)).out == "Call Maria\n"
    assert "Maria" not in paper.text()


def test_the_sheet_can_be_had_when_it_is_set(
    call: Call, tmp_path: Path, secret: Callable[[str], str]
) -> None:
    to = str(tmp_path / "sheet.pdf")
    done = call(
        *("password", "set", "--i-understand", "--new-password-file", secret(WORD), "--to", to)
    )
    assert done.code == DONE
    assert Paper(Path(to).read_bytes()).title == "Recovery sheet"


def test_what_others_can_still_read_is_named(
    call: Call, data_dir: Path, secret: Callable[[str], str]
) -> None:
    call("note", "COM-20", "Call Maria")
    rescued = data_dir / "rescued-note-COM-1-20261122T101500.txt"
    rescued.write_text("Call Maria")
    done = call("password", "set", "--i-understand", "--new-password-file", secret(WORD))
    assert done.code == DONE
    assert str(rescued) in one_line("four-pillars: " + done.err)


def test_a_file_to_save_to_has_to_be_a_pdf(call: Call) -> None:
    assert call("password", "recovery", "--to", "sheet.txt").code == USAGE


def test_standard_input_gives_the_password_in_its_first_line(program: Call) -> None:
    assert program("note", "COM-20", "Call Maria").code == DONE
    word = f"{WORD}\n".encode()
    done = program("password", "set", "--i-understand", "--password-file", "-", stdin=word)
    assert done.code == DONE, done.err
    assert program("note", "COM-20", "--password-file", "-", stdin=word).out == "Call Maria\n"
    said = program("note", "COM-20", "-", "--password-file", "-", stdin=word + b"Call Ben\n")
    assert said.code == DONE
    assert program("note", "COM-20", "--password-file", "-", stdin=word).out == "Call Ben\n"
    both = word + OTHER.encode() + b"\n"
    said = program(
        *("password", "change", "--password-file", "-", "--new-password-file", "-"), stdin=both
    )
    assert said.code == DONE, said.err
    assert program("note", "COM-20", stdin=b"").code == REFUSED
    new = OTHER.encode() + b"\n"
    assert program("note", "COM-20", "--password-file", "-", stdin=new).out == "Call Ben\n"


def test_a_password_never_becomes_a_note_where_none_is_needed(program: Call) -> None:
    text = f"{WORD}\nCall Ben\n".encode()
    assert program("note", "COM-20", "-", "--password-file", "-", stdin=text).code == DONE
    assert program("note", "COM-20").out == "Call Ben\n"


def test_import_and_export_have_a_password_of_their_own(
    call: Call, locked: str, secret: Callable[[str], str], tmp_path: Path
) -> None:
    to = str(tmp_path / "list.fourpillars")
    done = call(
        *("--password-file", locked, "export", "--to", to, "--password-file", secret(OTHER))
    )
    assert done.code == DONE
    taken = call("--password-file", locked, "import", to, "--password-file", secret(OTHER))
    assert taken.code == DONE


def test_secrets_come_from_no_variable_and_no_argument(
    call: Call, locked: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("FOUR_PILLARS_PASSWORD", "FOUR_PILLARS_KEY", "PASSWORD"):
        monkeypatch.setenv(name, WORD)
    assert call("note", "COM-20").code == REFUSED
    assert "--password-file" in refused(call("note", "COM-20", "--password", WORD), BAD_INPUT)
    told = refused(call("password", "change", "--new-password", WORD), REFUSED)
    assert "needs a password" in told
    given = call("password", "change", "--password-file", locked, "--new-password", WORD)
    assert "--new-password-file" in refused(given, BAD_INPUT)


def test_without_a_console_nobody_is_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", None)
    assert cli_secrets.secret(Namespace(unlock_file=None))() is None
    with pytest.raises(db.BadText, match="no password in the first line"):
        cli_secrets.first_line("-")


def test_a_password_that_is_not_utf_8_is_not_quoted(tmp_path: Path) -> None:
    path = tmp_path / "word.txt"
    path.write_bytes(b"secret\xff\n")
    with pytest.raises(db.BadText, match="it is not UTF-8") as told:
        cli_secrets.first_line(str(path))
    assert "secret" not in str(told.value)
    assert told.value.__cause__ is None


def test_the_first_line_of_standard_input_is_all_that_is_taken(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    stream = SimpleNamespace(buffer=io.BytesIO(b"one\ntwo\nthree"))
    monkeypatch.setattr(sys, "stdin", stream)
    assert [cli_secrets.first_line("-") for _ in range(2)] == ["one", "two"]
    assert stream.buffer.read() == b"three"


def test_the_workspace_is_closed_again(call: Call, locked: str, data_dir: Path) -> None:
    call("note", "COM-20", "--password-file", locked)
    with closing(db.open_workspace(data_dir, db.key_for(data_dir, WORD))) as workspace:
        workspace.remove_password()  # which asks that nobody else has it open
