"""Texts that no row of a workbook is high enough for: they are told of, and printed whole."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import openpyxl
import pytest

from db.plan.catalogue import Plan
from desktop.core import tables
from desktop.core.design import Design
from desktop.core.language import Language
from desktop.core.tables import mapping
from desktop.core.writers.xlsx_file import xlsx_file
from desktop.core.writers.xlsx_parts import TALLEST, height, is_too_tall, pieces
from tests import office
from tests.unit.writers.papers import OWN_KEY, own, report

LONG = " ".join(f"word{n}" for n in range(900))
TALL = "\n".join(f"line {n}" for n in range(90))
TEXTS = [LONG, TALL, "x" * 9000, f"{LONG}\n\n{TALL}\n", "\n" * 80]


@pytest.mark.parametrize("text", TEXTS, ids=["words", "lines", "one word", "both", "breaks"])
def test_pieces_are_the_whole_text_in_rows_that_excel_has(text: str) -> None:
    made = list(pieces(text, 90))
    assert len(made) > 1
    assert all(height([(90, piece)]) <= TALLEST for piece in made)
    assert not any(is_too_tall(piece, 90) for piece in made)
    assert "".join("".join(made).split()) == "".join(text.split())
    assert sum(piece.count("\n") + 1 for piece in made) >= text.count("\n") + 1


def test_what_fits_is_one_piece() -> None:
    assert list(pieces("a\nb", 90)) == ["a\nb"]
    assert list(pieces("", 90)) == [""]


@pytest.mark.parametrize("language", Language)
def test_a_long_note_stands_whole_on_a_sheet_of_its_own(plan: Plan, language: Language) -> None:
    made = report(plan, own(note=LONG), design=Design(notes=True, language=language))
    book = openpyxl.load_workbook(BytesIO(xlsx_file(made)))
    checklist, long, _ = book.worksheets
    rows = list(checklist.iter_rows(values_only=True))
    assert rows[0][-1] == long.title
    assert [row[-1] or "" for row in rows[1:-1]] == [""] * 4
    assert long.title in str(rows[-1][-1])
    assert LONG in rows[-1]  # to be edited and read back
    head, first, *others = long.iter_rows(values_only=True)
    assert len(head) == 4
    assert first[0] == OWN_KEY
    assert all(row[:3] in ((None,) * 3, ("",) * 3) for row in others)
    assert " ".join(str(row[3]) for row in (first, *others)) == LONG


def test_without_long_texts_there_is_no_such_sheet(plan: Plan) -> None:
    book = openpyxl.load_workbook(BytesIO(xlsx_file(report(plan))))
    assert book.sheetnames == ["Checklist", "About"]


def test_a_piece_is_no_formula_either(plan: Plan) -> None:
    book = openpyxl.load_workbook(BytesIO(xlsx_file(report(plan, own(note="=1+1 " * 2000)))))
    texts = [row[3] for row in book["Long texts"].iter_rows(min_row=2, values_only=True)]
    assert len(texts) > 1
    assert all(str(text).startswith("'=1+1") for text in texts)


def test_our_own_import_still_reads_the_list(plan: Plan) -> None:
    item = own(note=LONG)
    table = tables.read_bytes(xlsx_file(report(plan, item)), "list.xlsx")
    told = [str(target) for target in mapping.guess(table.headers, table.rows).targets]
    last = dict(zip(told, table.rows[-1], strict=True))
    assert (last["id"], last["note"]) == (OWN_KEY, LONG)
    assert len(table.rows) == 5


def test_nothing_of_it_is_missing_in_print(plan: Plan, tmp_path: Path) -> None:
    text = office.text_of(office.pdf_of(xlsx_file(report(plan, own(note=LONG))), ".xlsx", tmp_path))
    assert all(f"word{n}" in text for n in range(900))


def test_a_long_title_is_told_whole_about_it(plan: Plan) -> None:
    book = openpyxl.load_workbook(BytesIO(xlsx_file(report(plan, title=LONG))))
    rows = list(book["About"].iter_rows(values_only=True))
    title = [str(row[1]) for row in rows[: [row[0] for row in rows].index("Organization")]]
    assert len(title) > 1
    assert " ".join(title) == LONG
