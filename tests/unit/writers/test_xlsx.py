"""A checklist as a workbook, read back by libraries and a program that had no part in it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from io import BytesIO
from pathlib import Path

import openpyxl
import pytest
from openpyxl.worksheet.worksheet import Worksheet

from db.checklists import State, SubStep
from db.plan.catalogue import Plan
from desktop.core import tables
from desktop.core.design import Boxes, Design, Gather, Layout, Paper
from desktop.core.language import Language
from desktop.core.tables import mapping
from desktop.core.writers.xlsx_file import xlsx_file
from desktop.core.writers.xlsx_parts import CELL_LIMIT
from tests import office
from tests.unit.writers.papers import OWN_KEY, own, report

SHEET = "xl/worksheets/sheet1.xml"


def opened(data: bytes, sheet: str = "Checklist") -> Worksheet:
    found = openpyxl.load_workbook(BytesIO(data))[sheet]
    assert isinstance(found, Worksheet)
    return found


def head(sheet: Worksheet) -> list[str]:
    return [str(cell.value) for cell in sheet[1]]


def column(sheet: Worksheet, name: str) -> Sequence[object]:
    at = head(sheet).index(name) + 1
    return [sheet.cell(down, at).value for down in range(2, sheet.max_row + 1)]


def facts(data: bytes) -> dict[str, str]:
    rows = opened(data, "About").iter_rows(values_only=True)
    return {str(label): str(text) for label, text in rows if label}


# -- what stands in it ----------------------------------------------------------------------------


def test_every_item_has_a_row_under_a_line_of_names(plan: Plan) -> None:
    sheet = opened(xlsx_file(report(plan, own(steps=(SubStep("ring", True), SubStep("write"))))))
    assert head(sheet) == [
        *("Tick", "State", "Id", "Title", "Pillar", "Kind", "Lead and partners", "Who", "Due"),
        *("Note", "Steps", "Sources"),
    ]
    ids = [*list(plan.records)[:4], OWN_KEY]
    assert column(sheet, "Id") == ids
    assert column(sheet, "Pillar")[:4] == ["Prevention"] * 4
    assert column(sheet, "Steps")[-1] == "[x] ring\n[ ] write"
    assert column(sheet, "Note")[0] == "Ring first"
    assert column(sheet, "Kind")[0] == "Principle · 2021"
    assert "fact sheet" in str(column(sheet, "Sources")[0])


def test_boxes_are_native_and_the_word_beside_follows_them(plan: Plan) -> None:
    data = xlsx_file(report(plan))
    sheet = opened(data)
    assert column(sheet, "Tick") == [False, False, True, False]
    assert column(sheet, "State") == [
        '=IF($A2,"Done","To do")',
        '=IF($A3,"Done","In progress")',
        '=IF($A4,"Done","To do")',
        '=IF($A5,"Done","Not applicable")',
    ]
    assert "xl/featurePropertyBag/featurePropertyBag.xml" in office.parts(data)
    (choice,) = sheet.data_validations.dataValidation
    assert (str(choice.sqref), choice.type) == ("B2:B5", "list")
    assert choice.formula1 == '"To do,In progress,Done,Not applicable"'


def test_days_are_days(plan: Plan) -> None:
    sheet = opened(xlsx_file(report(plan)))
    assert column(sheet, "Due")[0] == datetime(2026, 12, 1)  # noqa: DTZ001 - a day on paper
    assert sheet.cell(2, head(sheet).index("Due") + 1).number_format == "yyyy-mm-dd"


@pytest.mark.parametrize("day", ["1900-02-28", "0001-01-01"])
def test_a_day_that_excel_cannot_count_stays_a_text(plan: Plan, day: str) -> None:
    assert column(opened(xlsx_file(report(plan, own(due=day)))), "Due")[-1] == day


def test_it_is_set_up_to_be_filtered_and_printed(plan: Plan) -> None:
    data = xlsx_file(report(plan, design=Design(paper=Paper.A4), title="You & I"))
    sheet = opened(data)
    assert sheet.freeze_panes == "A2"
    assert sheet.auto_filter.ref == "A1:K5"
    assert sheet.print_title_rows == "$1:$1"
    assert (sheet.page_setup.orientation, sheet.page_setup.paperSize) == ("landscape", 9)
    # As many pages wide as the format takes for granted: one.
    assert (sheet.page_setup.fitToWidth or 1, sheet.page_setup.fitToHeight) == (1, 0)
    footer = office.parts(data)[SHEET].find(".//s:oddFooter", office.NAMESPACES)
    assert footer is not None
    assert footer.text == "&L&8 You && I&R&8 Page &P of &N"
    assert opened(xlsx_file(report(plan))).page_setup.paperSize == 1


def test_columns_that_say_nothing_are_left_out(plan: Plan) -> None:
    bare = Design(gather=Gather.NONE, sources=False)
    sheet = opened(xlsx_file(report(plan, records=1, design=bare)))
    assert head(sheet) == ["Tick", "State", "Id", "Title", "Kind", "Who", "Due", "Note"]


def test_the_fuller_layouts_have_plain_words(plan: Plan) -> None:
    design = Design(layout=Layout.FULL, gather=Gather.STATE)
    sheet = opened(xlsx_file(report(plan, design=design)))
    assert column(sheet, "In plain words")[0] == next(iter(plan.records.values())).summary
    assert column(sheet, "Group") == ["To do", "In progress", "Done", "Not applicable"]


def test_what_has_no_pillar_has_an_empty_cell(plan: Plan) -> None:
    assert not column(opened(xlsx_file(report(plan, own()))), "Pillar")[-1]


def test_a_second_sheet_tells_about_it(plan: Plan) -> None:
    made = report(plan)
    data = xlsx_file(made)
    told = facts(data)
    assert told["Title"] == "Shelter"
    assert told["Organization"] == "Casa & Hope"
    assert told["What it shows"] == "All of it."
    assert told["In numbers"] == made.summary
    assert told["How complete"] == made.coverage
    assert told["Date"] == "January 2, 2026"
    texts = [row[1] for row in opened(data, "About").iter_rows(values_only=True)]
    assert set(made.documents) <= set(texts)
    assert "Cut" not in told
    assert openpyxl.load_workbook(BytesIO(data)).properties.title == "Shelter"
    assert "Sources" not in facts(xlsx_file(report(plan, design=Design(sources=False))))


def test_blank_boxes_tell_nothing_of_my_work(plan: Plan) -> None:
    sheet = opened(xlsx_file(report(plan, own(who="Ben"), design=Design(boxes=Boxes.BLANK))))
    assert set(column(sheet, "Tick")) == {False}
    assert not {*column(sheet, "Who"), *column(sheet, "Due"), *column(sheet, "Note")} - {None, ""}


@pytest.mark.parametrize("language", [Language.SPANISH, Language.FRENCH, Language.ARABIC])
def test_its_own_words_are_in_the_language_of_the_paper(plan: Plan, language: Language) -> None:
    data = xlsx_file(report(plan, design=Design(language=language)))
    book = openpyxl.load_workbook(BytesIO(data))
    assert "Checklist" not in book.sheetnames
    sheet = book.worksheets[0]
    assert bool(sheet.sheet_view.rightToLeft) is (language is Language.ARABIC)
    assert "Title" not in [cell.value for cell in sheet[1]]


def test_a_telephone_is_not_read_backwards_from_the_right(plan: Plan) -> None:
    item = own(note="هاتف 1-888")
    data = xlsx_file(report(plan, item, design=Design(language=Language.ARABIC, notes=True)))
    book = openpyxl.load_workbook(BytesIO(data))
    texts = [str(row[1]) for row in book.worksheets[1].iter_rows(values_only=True)]
    assert any("\u200e1-888-373-7888\u200e" in text for text in texts)
    assert item.note in [cell.value for cell in book.worksheets[0][6]]  # which is the person's


# -- who would do it harm -------------------------------------------------------------------------


@pytest.mark.parametrize("text", ["=cmd()", "@SUM(A1)", "+1", "-1", "\ttext", " =1+1", "=1\n=2"])
def test_no_text_is_run_not_even_after_it_was_saved_as_csv(plan: Plan, text: str) -> None:
    data = xlsx_file(report(plan, own(title=text, who=text, note=text), title=text))
    sheet = opened(data)
    for name in ("Title", "Who", "Note"):
        assert column(sheet, name)[-1] == f"'{text}"
    formulas = office.parts(data)[SHEET].findall(".//s:c/s:f", office.NAMESPACES)
    assert all(str(each.text).startswith("IF($A") for each in formulas)
    assert len(formulas) == 5
    assert not office.outside(data)


def test_addresses_are_no_links(plan: Plan) -> None:
    data = xlsx_file(report(plan, own(note="https://a.example internal:Sheet2!A1 file://x")))
    assert not office.outside(data)
    assert not office.parts(data)[SHEET].findall(".//s:hyperlink", office.NAMESPACES)


def test_what_is_no_text_has_a_sign(plan: Plan) -> None:
    note = "a\x00b\x1bc\ud800d\uffffe\r\nf\rg _x0041_ 👩\u200d👧 ملجأ"
    sheet = opened(xlsx_file(report(plan, own(note=note, title=" "), title="\x00\n")))
    assert column(sheet, "Note")[-1] == "a�b�c�d�e\nf\ng _x0041_ 👩\u200d👧 ملجأ"


@pytest.mark.parametrize("letter", ["x", "👩"])
def test_a_cell_that_is_too_long_is_cut_visibly_and_that_is_said(plan: Plan, letter: str) -> None:
    data = xlsx_file(report(plan, own(note=letter * 40_000)))
    note = str(column(opened(data), "Note")[-1])
    assert note.endswith(f"{letter}…")
    assert CELL_LIMIT - 2 <= len(note.encode("utf-16-le")) // 2 <= CELL_LIMIT
    assert facts(data)["Cut"].startswith("1 cells")


def test_a_cell_as_long_as_can_be_is_whole(plan: Plan) -> None:
    data = xlsx_file(report(plan, own(note="x" * CELL_LIMIT)))
    assert column(opened(data), "Note")[-1] == "x" * CELL_LIMIT
    assert "Cut" not in facts(data)


def test_a_title_of_ten_thousand_letters_fits_the_foot(plan: Plan) -> None:
    data = xlsx_file(report(plan, title="&" * 10_000, design=Design(organization="9" * 200)))
    footer = office.parts(data)[SHEET].find(".//s:oddFooter", office.NAMESPACES)
    assert footer is not None
    assert len(str(footer.text)) <= 255
    assert set(facts(data)["Title"]) == {"&"}


def test_nothing_to_show_is_a_workbook_too(plan: Plan) -> None:
    sheet = opened(xlsx_file(report(plan, records=0)))
    assert sheet.max_row == 1
    assert not sheet.data_validations.dataValidation


# -- what comes back ------------------------------------------------------------------------------


def test_our_own_import_reads_it(plan: Plan) -> None:
    item = own(title="=cmd() call", note="@home\nring", state=State.DOING, due="2026-12-02")
    table = tables.read_bytes(xlsx_file(report(plan, item)), "list.xlsx")
    targets = mapping.guess(table.headers, table.rows).targets
    told = [str(target) for target in targets]
    assert told[:4] == ["", "state", "id", "title"]
    last = dict(zip(told, table.rows[-1], strict=True))
    assert (last["id"], last["title"], last["note"]) == (OWN_KEY, item.title, item.note)
    assert (last["state"], last["due"]) == ("In progress", "2026-12-02")


@pytest.mark.parametrize("number", [3, 30, 300])
def test_libreoffice_opens_it(plan: Plan, tmp_path: Path, number: int) -> None:
    made = report(plan, own(note="Zimmer frei 👩 ملجأ"), records=number)
    text = office.text_of(office.pdf_of(xlsx_file(made), ".xlsx", tmp_path))
    keys = [row.id for section in made.sections for row in section.rows if row.id]
    assert all(key in text for key in keys)
    assert "Page 1 of" in text
    assert "Zimmer frei" in text
