"""print, show and library: every choice of a design is an option, and reaches the paper."""

from __future__ import annotations

import struct
import zlib
from dataclasses import fields
from pathlib import Path

import pikepdf
import pytest

from desktop import cli, cli_design
from desktop.cli_output import BAD_INPUT, DONE, USAGE
from desktop.core.design import Boxes, Design, Gather, Layout, Order, Paper
from desktop.core.language import Language
from tests.cli.program import Call, one_line
from tests.printing.paper import Paper as Printed

CHOICES: list[tuple[str, str, object]] = [
    *(("--layout " + each, "layout", each) for each in Layout),
    *(("--paper " + each, "paper", each) for each in Paper),
    *(("--boxes " + each, "boxes", each) for each in Boxes),
    *(("--gather " + each, "gather", each) for each in Gather),
    *(("--order " + each, "order", each) for each in Order),
    *(("--language " + each, "language", each) for each in Language),
    ("--landscape", "landscape", True),
    ("--blank", "boxes", Boxes.BLANK),
    ("--notes", "notes", True),
    ("--no-hotline", "hotline", False),
    ("--no-sources", "sources", False),
    ("--no-date", "dated", False),
    ("--title Shelter", "title", "Shelter"),
    ("--organization Harbor", "organization", "Harbor"),
    ("--logo a.png", "logo", "a.png"),
    ("--footer Thanks", "footer", "Thanks"),
]


def designed(*arguments: str) -> Design:
    return cli_design.design(cli.parse(["print", "--to", "x.pdf", *arguments]))


@pytest.mark.parametrize(("option", "name", "value"), CHOICES)
def test_every_choice_is_an_option(option: str, name: str, value: object) -> None:
    made = designed(*option.split())
    assert getattr(made, name) == value
    assert type(getattr(made, name)) is type(getattr(Design(), name))
    others = [field.name for field in fields(Design) if field.name != name]
    assert all(getattr(made, other) == getattr(Design(), other) for other in others)


def test_nothing_that_can_be_chosen_has_no_option() -> None:
    assert {name for _, name, _ in CHOICES} == {field.name for field in fields(Design)}
    assert designed() == Design()


def test_a_title_is_one_line_that_fits() -> None:
    assert designed("--title", " Shelter \n partners\t") == Design(title="Shelter partners")
    assert designed("--title", "x" * 200).title == "x" * 200


@pytest.mark.parametrize(
    ("arguments", "reason"),
    [
        (("--title", "x" * 201), "it has 201 characters, 200 at most"),
        (("--blank", "--boxes", "ticks"), "not allowed with"),
        (("--gather", "color"), "invalid choice: 'color'"),
        (("--language", "de"), "invalid choice: 'de'"),
    ],
)
def test_what_cannot_be_is_wrong_usage(call: Call, arguments: tuple[str, ...], reason: str) -> None:
    answer = call("print", "--to", "x.pdf", *arguments)
    assert (answer.code, answer.out) == (USAGE, "")
    assert reason in answer.err


def test_what_was_chosen_is_on_paper(call: Call, tmp_path: Path) -> None:
    call("note", "COM-20", "Ask Anna")
    target = tmp_path / "x.pdf"
    wanted = ["--landscape", "--notes", "--gather", "state", "--title", "Beds for all"]
    answer = call("print", "--year", "2022", *wanted, "--footer", "Ring twice", "--to", str(target))
    assert (answer.code, answer.err) == (DONE, "")
    paper = Printed(target.read_bytes())
    assert paper.title == "Beds for all"
    assert paper.size == pytest.approx((792, 612), abs=0.5)
    text = paper.text()
    for said in ("Ask Anna", "To do (", "Ring twice"):
        assert said in text


@pytest.mark.parametrize("command", [("show", "COM-20"), ("library", "glossary")])
def test_papers_of_the_library_have_a_frame_as_well(
    call: Call, tmp_path: Path, command: tuple[str, ...]
) -> None:
    target = tmp_path / "x.pdf"
    (tmp_path / "logo.png").write_bytes(picture())
    wanted = ["--paper", "a4", "--landscape", "--title", "Words", "--footer", "Ring twice"]
    logo = ["--logo", str(tmp_path / "logo.png")]
    assert call(*command, "--to", str(target), *wanted, *logo).code == DONE
    with pikepdf.open(target) as pdf:
        assert len(pdf.pages[0].get_images()) == 1
    paper = Printed(target.read_bytes())
    assert paper.title == "Words"
    assert paper.size == pytest.approx((841.89, 595.28), abs=0.5)
    assert "Ring twice" in paper.text()


@pytest.mark.parametrize(("kind", "times"), [("wall", 1), ("cards", 8)])
def test_the_help_line_is_a_paper_too(call: Call, tmp_path: Path, kind: str, times: int) -> None:
    target = tmp_path / "x.pdf"
    answer = call("print", "--help-line", kind, "--language", "es", "--to", str(target))
    assert (answer.code, answer.err) == (DONE, "")
    assert answer.out == f"Saved {target}: the help line, {kind}.\n"
    assert Printed(target.read_bytes()).text().count("1-888-373-7888") >= times


@pytest.mark.parametrize("more", [("--all",), ("--checklist", "x"), ("--year", "2022")])
def test_the_help_line_is_no_list(call: Call, more: tuple[str, ...]) -> None:
    answer = call("print", "--help-line", "wall", "--to", "x.pdf", *more)
    assert (answer.code, answer.out) == (USAGE, "")
    assert "--help-line" in answer.err


def picture() -> bytes:
    """A small PNG."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        check = struct.pack(">I", zlib.crc32(kind + data))
        return struct.pack(">I", len(data)) + kind + data + check

    head = struct.pack(">IIBBBBB", 8, 8, 8, 2, 0, 0, 0)
    rows = (b"\0" + b"\x20\x60\xa0" * 8) * 8
    parts = chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + parts


def test_a_logo_is_read_once_and_shown(call: Call, tmp_path: Path) -> None:
    (tmp_path / "logo.png").write_bytes(picture())
    target = tmp_path / "x.pdf"
    wanted = ["--logo", str(tmp_path / "logo.png"), "--organization", "Harbor House"]
    answer = call("print", "--year", "2022", *wanted, "--to", str(target))
    assert (answer.code, answer.err) == (DONE, "")
    with pikepdf.open(target) as pdf:
        assert len(pdf.pages[0].get_images()) == 1
    assert "Harbor House" in Printed(target.read_bytes()).text()


@pytest.mark.parametrize("data", [None, b"", b"no picture", picture()[:45]])
def test_a_logo_that_is_none_stops_before_anything_is_written(
    call: Call, tmp_path: Path, data: bytes | None
) -> None:
    if data is not None:
        (tmp_path / "logo.png").write_bytes(data)
    logo, folder = str(tmp_path / "logo.png"), tmp_path / "papers"
    answer = call("print", "--all", "--logo", logo, "--to", str(folder))
    assert (answer.code, answer.out) == (BAD_INPUT, "")
    assert "logo" in one_line(answer.err)
    assert not folder.exists()
