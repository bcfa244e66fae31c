"""cite: the documents of any record, printed or saved, and every refusal with its own code."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime
from io import BytesIO, TextIOWrapper
from pathlib import Path

import pytest

from db.plan.catalogue import Plan
from desktop import cli_cite
from desktop.cli_output import BAD_INPUT, DONE, NO_SUCH_THING, REFUSED, USAGE
from desktop.core.citation import Style, cite
from tests.cli.program import Call, one_line

DAY = date(2024, 2, 14)
ON = ("--accessed", "2024-02-14")


@contextmanager
def closed_folder(folder: Path) -> Iterator[Path]:
    """A folder into which nobody may write."""
    folder.mkdir()
    folder.chmod(0o500)
    yield folder
    folder.chmod(0o700)


@pytest.mark.parametrize("style", list(Style))
def test_every_style_is_printed_as_it_is_made(call: Call, plan: Plan, style: Style) -> None:
    answer = call("cite", "pre-1", "COM-20", "REF-04", "--style", style, *ON)
    assert (answer.code, answer.err) == (DONE, "")
    text = cite(plan, ["PRE-1", "COM-20", "REF-04"], style, DAY)
    assert answer.out == (text if style.is_for_machines else text.removesuffix("\n") + "\n")


def test_plain_text_of_today_is_what_is_given_unasked(call: Call, plan: Plan) -> None:
    before = datetime.now(UTC).astimezone().date()
    answer = call("cite", "PRE-1")
    after = datetime.now(UTC).astimezone().date()
    assert answer.out.rstrip("\n") in {
        cite(plan, ["PRE-1"], Style.PLAIN, day) for day in (before, after)
    }


def test_another_program_gets_ris_with_its_line_ends_and_csl_json_with_its_letters(
    program: Call, plan: Plan
) -> None:
    ascii_only = {"PYTHONIOENCODING": "ascii"}
    data = program("cite", "001", "--style", "csl-json", *ON, **ascii_only).data
    assert data[0]["title"] == plan.sources["001"].title
    assert "‘evil practice’" in data[0]["title"]
    answer = program("cite", "001", "--style", "ris", *ON, **ascii_only)
    assert answer.out == cite(plan, ["001"], Style.RIS, DAY)


def test_a_console_that_lacks_letters_still_shows_a_citation(program: Call) -> None:
    answer = program("cite", "001", "--style", "apa", PYTHONIOENCODING="ascii")
    assert (answer.code, answer.err) == (DONE, "")
    assert "Feinberg, A. (2021, December 3). White House targets ?evil practice?" in answer.out


def test_where_there_is_no_console_a_file_is_written_all_the_same(
    call: Call, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "x.json"
    monkeypatch.setattr(sys, "stdout", None)
    assert call("cite", "004", "--style", "csl-json", "--to", str(target)).code == DONE
    assert json.loads(target.read_bytes())[0]["id"] == "four-pillars-004"
    assert call("cite", "004", "--style", "ris").code == DONE


def test_a_person_at_a_terminal_sees_lines_and_no_bytes(
    plan: Plan, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Terminal(TextIOWrapper):
        def isatty(self) -> bool:
            return True

    shown = Terminal(BytesIO(), encoding="utf-8", newline="")
    monkeypatch.setattr(sys, "stdout", shown)
    text = cite(plan, ["001"], Style.RIS, DAY)
    cli_cite._say(text, Style.RIS)
    shown.seek(0)
    assert shown.read() == text.replace("\r\n", "\n")


@pytest.mark.parametrize("style", list(Style))
def test_a_file_holds_the_citations_to_the_letter(
    call: Call, plan: Plan, tmp_path: Path, style: Style
) -> None:
    target = tmp_path / f"my list{style.extension}"
    target.write_bytes(b"before")
    answer = call("cite", "PRE-1", "PA-DOJ-08", "--style", style, *ON, "--to", str(target))
    assert (answer.code, answer.err) == (DONE, "")
    assert answer.out.startswith(f"Saved {target}: 2 documents, ")
    assert target.read_bytes() == cite(plan, ["PRE-1", "PA-DOJ-08"], style, DAY).encode()
    assert [path.name for path in tmp_path.iterdir() if path.suffix == ".part"] == []


@pytest.mark.parametrize("wanted", ["PRE-99", "", "é", "four-pillars://PRE-1"])
def test_an_id_that_is_not_there_is_refused_and_nothing_is_written(
    call: Call, tmp_path: Path, wanted: str
) -> None:
    target = tmp_path / "x.txt"
    answer = call("cite", "PRE-1", wanted, "--to", str(target))
    assert (answer.code, answer.out) == (NO_SUCH_THING, "")
    assert repr(wanted) in one_line(answer.err)
    assert not target.exists()


@pytest.mark.parametrize(
    "day",
    [
        *("2024-02-30", "2024-13-01", "0000-01-01", "14.2.2024", "2024-2-14", "2024-W07-3"),
        *("20240214", "2024-02-14T10:00", " 2024-02-14", "", "today", "٢٠٢٤-٠٢-١٤"),
    ],
)
def test_a_day_that_is_none_is_refused(call: Call, tmp_path: Path, day: str) -> None:
    target = tmp_path / "x.txt"
    answer = call("cite", "PRE-1", f"--accessed={day}", "--to", str(target))
    assert (answer.code, answer.out) == (BAD_INPUT, "")
    assert repr(day) in one_line(answer.err)
    assert not target.exists()


@pytest.mark.parametrize(
    "arguments",
    [[], ["PRE-1", "--style", "mla"], ["PRE-1", "--style"], ["PRE-1", "--json"], ["--to", "x"]],
)
def test_what_makes_no_sense_is_usage(call: Call, arguments: list[str]) -> None:
    answer = call("cite", *arguments)
    assert (answer.code, answer.out) == (USAGE, "")
    assert "usage: four-pillars" in answer.err


@pytest.mark.parametrize("target", ["missing/x.bib", ".", "x" * 300])
def test_a_file_that_is_refused_is_named_with_the_reason(
    call: Call, tmp_path: Path, target: str
) -> None:
    answer = call("cite", "PRE-1", "--style", "bibtex", "--to", str(tmp_path / target))
    assert (answer.code, answer.out) == (REFUSED, "")
    assert "could not be written" in one_line(answer.err)
    assert list(tmp_path.rglob("*.part")) == []


@pytest.mark.parametrize("target", ["", ".", "/"])
def test_what_is_no_name_of_a_file_is_refused(call: Call, target: str) -> None:
    answer = call("cite", "PRE-1", "--to", target)
    assert (answer.code, answer.out) == (REFUSED, "")
    assert "could not be written" in one_line(answer.err)


@pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write everywhere"
)
def test_a_folder_that_takes_nothing_is_refused(call: Call, tmp_path: Path) -> None:
    with closed_folder(tmp_path / "closed") as folder:
        answer = call("cite", "PRE-1", "--to", str(folder / "x.txt"))
        assert answer.code == REFUSED
        assert "Permission denied" in one_line(answer.err)
        assert list(folder.iterdir()) == []


def test_help_names_the_command_and_its_styles(call: Call) -> None:
    assert "cite " in call("--help").out
    told = call("cite", "--help").out
    assert all(style in told for style in Style)
