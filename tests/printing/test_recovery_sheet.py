"""The recovery sheet can be read, typed and heard, and says nothing about anybody."""

from __future__ import annotations

from pathlib import Path

import pytest

import db
from desktop.core import recovery_sheet
from desktop.core.design import Design
from desktop.core.design import Paper as PaperSize
from desktop.printing import pdf
from tests.printing.paper import Paper


@pytest.fixture(scope="module")
def code() -> str:
    from db.workspace.keyed_file import Key
    from db.workspace.recovery_code import code_of

    return code_of(Key("0123456789abcdef" * 4))


def sheet(code: str, folder: str = "/data/Four Pillars", **design: object) -> Paper:
    made = recovery_sheet.build(code, Path(folder), "2026-11-22", Design(**design))  # type: ignore[arg-type] # any of them
    rendered = pdf.render(made)
    assert rendered.replaced == ()
    return Paper(rendered.data)


def test_the_code_is_read_back_from_the_paper(code: str) -> None:
    text = sheet(code).text()
    line = next(word for word in text.split() if word.count("-") == 13)
    assert line == code
    assert db.key_from_code(line).raw == "0123456789abcdef" * 4
    groups = [word for word in text.split() if word in code.split("-")]
    assert groups == code.split("-")


def test_it_is_accessible_and_in_order(code: str) -> None:
    paper = sheet(code)
    assert paper.title == "Recovery sheet"
    assert paper.complaints() == []
    assert paper.headings == [1, 2, 2, 2, 2]
    assert paper.pages == 1


def test_it_says_for_what_of_when_and_how(code: str) -> None:
    text = " ".join(sheet(code).text().split())
    for words in (
        "/data/Four Pillars",
        "November 22, 2026",
        "type the code instead",
        "Keep it away from the computer",
        "until the password is changed or removed",
    ):
        assert words in text


@pytest.mark.parametrize("size", PaperSize)
@pytest.mark.parametrize(
    "folder",
    [
        "/x",
        "/" + "long" * 60,
        "D:\\Jos\u00e9\\Four Pillars",
        "/\u0645\u062c\u0644\u062f/\u0628\u064a\u0627\u0646\u0627\u062a",
    ],
)
def test_any_folder_fits_on_one_page(code: str, size: PaperSize, folder: str) -> None:
    paper = sheet(code, folder, paper=size)
    assert paper.pages == 1
    for left, _, right, _ in paper.words:
        assert left > 40
        assert right < paper.size[0] - 40


def test_what_a_person_says_on_their_papers_is_not_on_it(code: str) -> None:
    text = sheet(code, title="Shelter of Maria", organization="Maria", footer="Maria").text()
    assert "Maria" not in text
