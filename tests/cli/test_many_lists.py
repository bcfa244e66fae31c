"""Several lists at once: a file for each in a folder, whatever the lists are called."""

from __future__ import annotations

import io
import os
import sys
from pathlib import Path

import pytest

import db
from db.checklists import OWN, Edit, ItemField, ListField
from desktop.cli_lists import unique_names
from desktop.cli_output import BAD_INPUT, DONE, NO_SUCH_THING, REFUSED, STOPPED, USAGE
from desktop.core.design import PrintError
from desktop.core.whole_file import EVERYBODY
from desktop.printing import pdf
from tests.cli.program import Call, one_line
from tests.printing.paper import Paper

HOSTILE = ("CON", "a/b", "a\\b", "A:B", "ends in dots...", "x" * 200, "caf\u00e9", "مأوى")


def lists_called(folder: Path, *names: str) -> None:
    """Lists of one item each, called after the list."""
    with_items = db.open_workspace(folder)
    for number, name in enumerate(names):
        own = Edit(f"{OWN}{number:032x}", {ItemField.TITLE: f"Call {number}"})
        with_items.add_checklist({ListField.NAME: name}, [own])
    with_items.close()


def of(*names: str) -> list[str]:
    return [argument for name in names for argument in ("--checklist", name)]


@pytest.fixture
def three(data_dir: Path) -> tuple[str, ...]:
    lists_called(data_dir, "One", "Two", "Three")
    return ("One", "Two", "Three")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "papers" / "of today"


def test_several_lists_are_a_pdf_each(call: Call, three: tuple[str, ...], folder: Path) -> None:
    answer = call("print", *of("two", "One", "TWO"), "--to", str(folder))
    assert (answer.code, answer.err) == (DONE, "")
    assert answer.out.splitlines() == [
        f"Saved {folder / name}.pdf: 1 item, compact layout." for name in ("Two", "One")
    ]
    assert {path.name for path in folder.iterdir()} == {"One.pdf", "Two.pdf"}
    paper = Paper((folder / "Two.pdf").read_bytes())
    assert paper.title == "Two"
    assert "Call 1" in paper.text()


def test_all_are_those_in_use(call: Call, three: tuple[str, ...], folder: Path) -> None:
    call("checklist", "archive", "Two")
    call("checklist", "again", "Three")
    assert call("print", "--all", "--to", str(folder)).code == DONE
    kept = {Paper(path.read_bytes()).title for path in folder.iterdir()}
    assert kept == {"One", "Three"}
    assert len(list(folder.iterdir())) == 2  # not the run of Three that is over


def test_names_that_no_folder_takes_are_files_all_the_same(
    call: Call, data_dir: Path, folder: Path
) -> None:
    lists_called(data_dir, *HOSTILE)
    answer = call("print", *of(*HOSTILE), "--to", str(folder))
    assert (answer.code, answer.err) == (DONE, "")
    files = sorted(path.name for path in folder.iterdir())
    assert len(files) == len(HOSTILE) == len(answer.out.splitlines())
    assert {Paper((folder / name).read_bytes()).title for name in files} == set(HOSTILE)
    assert "a-b.pdf" in files
    assert "a-b (2).pdf" in files
    assert "A-B (3).pdf" in files  # the same file where the case of letters does not count
    for name in files:
        stem = name.removesuffix(".pdf")
        assert stem == stem.rstrip(". ")
        assert stem.upper() != "CON"
        assert not set(name) & set('<>:"/\\|?*')
        assert len(name.encode()) < 200


def test_no_two_lists_are_the_same_file() -> None:
    long = "x" * 300
    names = ["Ünder", "U\u0308nder", "ünder", long, long + "y", "   ", "...", "", "Ünder (2)"]
    made = list(unique_names(names, ".xlsx"))
    assert len({name.casefold() for name in made}) == len(names)
    assert all(name.endswith(".xlsx") and len(name.encode()) < 200 for name in made)


def test_one_list_of_all_goes_into_a_folder_too(call: Call, folder: Path) -> None:
    answer = call("print", "--all", "--year", "2022", "--to", str(folder))
    assert answer.code == DONE
    assert [path.name for path in folder.iterdir()] == ["My checklist.pdf"]


def test_filters_narrow_down_every_list(
    call: Call, three: tuple[str, ...], data_dir: Path, folder: Path
) -> None:
    call("checklist", "add", "One", "COM-20")
    call("print", *of("One", "Two"), "--year", "2022", "--to", str(folder))
    assert "COM-20" in Paper((folder / "One.pdf").read_bytes()).text()
    assert "Call 0" not in Paper((folder / "One.pdf").read_bytes()).text()
    assert "Nothing to show" in Paper((folder / "Two.pdf").read_bytes()).text()


@pytest.mark.parametrize(
    ("arguments", "code", "reason"),
    [
        ((*of("One", "Two"), "--to", "x.pdf"), USAGE, "several lists go into a folder"),
        (("--all", "--to", "x.PDF"), USAGE, "several lists go into a folder"),
        (("--all", *of("One"), "--to", "x"), USAGE, "not allowed with"),
        ((*of("One"), "--to", "x"), USAGE, "'x' does not end in .pdf"),
        ((*of("One", "None"), "--to", "x"), NO_SUCH_THING, "no checklist named 'None'"),
        ((*of("One", "Two"), "--to", "x", "--agency", "zzz"), NO_SUCH_THING, "is not known"),
    ],
)
def test_what_makes_no_sense_writes_nothing(
    call: Call,
    three: tuple[str, ...],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    arguments: tuple[str, ...],
    code: int,
    reason: str,
) -> None:
    monkeypatch.chdir(tmp_path)
    answer = call("print", *arguments)
    assert (answer.code, answer.out) == (code, "")
    assert reason in answer.err
    assert answer.err.count("four-pillars: ") <= 1  # once, not for each list
    assert [path.name for path in tmp_path.iterdir()] == ["data"]


@pytest.mark.parametrize("where", ["file", "file/below"])
def test_a_file_in_place_of_the_folder_is_told_once(
    call: Call, three: tuple[str, ...], tmp_path: Path, where: str
) -> None:
    (tmp_path / "file").write_text("mine")
    answer = call("print", "--all", "--to", str(tmp_path / where))
    assert (answer.code, answer.out) == (BAD_INPUT, "")
    assert "cannot be used as a folder" in one_line(answer.err)
    assert (tmp_path / "file").read_text() == "mine"


@pytest.mark.skipif(
    sys.platform == "win32" or os.geteuid() == 0, reason="nothing is forbidden to this person"
)
def test_a_folder_that_cannot_be_written_to_is_told(
    call: Call, three: tuple[str, ...], folder: Path
) -> None:
    folder.mkdir(parents=True)
    folder.chmod(0o500)
    answer = call("print", *of("One", "Two"), "--to", str(folder))
    folder.chmod(0o700)
    assert (answer.code, answer.out) == (BAD_INPUT, "")
    assert answer.err.count("could not be written") == 2
    assert list(folder.iterdir()) == []


def test_one_that_fails_does_not_stop_the_others(
    call: Call, three: tuple[str, ...], folder: Path
) -> None:
    (folder / "Two.pdf").mkdir(parents=True)  # a folder of that name
    answer = call("print", *of(*three), "--to", str(folder))
    assert answer.code == BAD_INPUT
    assert one_line(answer.err).startswith(f"Two: {folder / 'Two.pdf'} could not be written")
    assert [line.split(":")[0] for line in answer.out.splitlines()] == [
        f"Saved {folder / name}.pdf" for name in ("One", "Three")
    ]
    assert sorted(path.name for path in folder.iterdir()) == ["One.pdf", "Three.pdf", "Two.pdf"]


def test_the_worst_that_happened_is_the_answer(
    call: Call, three: tuple[str, ...], folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    said = iter([db.StoreError("The store is shut."), PrintError("No paper."), None])
    save = pdf.save

    def failing(paper: pdf.Printable, path: Path, mode: int = EVERYBODY) -> pdf.Rendered:
        if (error := next(said)) is not None:
            raise error
        return save(paper, path, mode)

    monkeypatch.setattr(pdf, "save", failing)
    answer = call("print", *of(*three), "--to", str(folder))
    assert answer.code == REFUSED
    assert answer.err.splitlines() == [
        "four-pillars: One: The store is shut.",
        "four-pillars: Two: No paper.",
    ]
    assert [path.name for path in folder.iterdir()] == ["Three.pdf"]


def test_a_break_leaves_whole_files_only(
    call: Call, three: tuple[str, ...], folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sync = os.fsync

    def broken(handle: int) -> None:
        if (folder / "One.pdf").exists():  # the second has all its bytes, and not yet its name
            raise KeyboardInterrupt
        sync(handle)

    monkeypatch.setattr(os, "fsync", broken)
    answer = call("print", *of(*three), "--to", str(folder))
    assert answer.code == STOPPED
    assert answer.out == f"Saved {folder / 'One.pdf'}: 1 item, compact layout.\n"
    assert [path.name for path in folder.iterdir()] == ["One.pdf"]
    assert Paper((folder / "One.pdf").read_bytes()).title == "One"


class _Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_on_a_terminal_it_is_told_how_far_it_is(
    call: Call, three: tuple[str, ...], folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    terminal = _Terminal()
    monkeypatch.setattr(sys, "stderr", terminal)
    assert call("print", *of(*three), "--to", str(folder)).code == DONE
    said = terminal.getvalue()
    assert [part for part in said.split("\r") if part.strip()] == ["1 of 3", "2 of 3", "3 of 3"]
    assert said.endswith("\r")  # and wiped off again
