"""Workbooks as programs save them: made by a library, and by hand where it has no way."""

from __future__ import annotations

import datetime
from io import BytesIO
from typing import Any

import openpyxl
import pytest
from openpyxl.styles import numbers
from openpyxl.worksheet.worksheet import Worksheet

from desktop.core import tables
from desktop.core.tables import Sheet, Table, TableError
from tests.workbooks import BOOK, SHEET, STRINGS, STYLES, archive, parts, sheet_of, workbook

MOMENT = datetime.datetime(2026, 12, 1, 14, 30)  # noqa: DTZ001 - as workbooks have them


def saved(book: openpyxl.Workbook) -> bytes:
    stream = BytesIO()
    book.save(stream)
    return stream.getvalue()


def a_book(*rows: tuple[Any, ...]) -> tuple[openpyxl.Workbook, Worksheet]:
    book = openpyxl.Workbook()
    sheet = book.active
    assert isinstance(sheet, Worksheet)
    sheet.title = "Plan"
    for row in rows:
        sheet.append(row)
    return book, sheet


def read(data: bytes, sheet: str = "") -> Table:
    return tables.read_bytes(data, "list.xlsx", sheet)


def cells(*xml: str, **more: Any) -> tuple[str, ...]:
    """The cells of a row below a header, each from its XML."""
    rows = sheet_of(["h"] * len(xml)) + f"<row>{''.join(xml)}</row>"
    return read(archive(parts(rows, **more))).rows[0]


def test_values_are_read_as_people_see_them() -> None:
    day = datetime.date(2026, 12, 1)
    book, _ = a_book(
        ("Title", "Due", "At", "Hour", "Count", "Rate", "Done", "Big", "Long"),
        ("Call", day, MOMENT, datetime.time(9, 5), 3, 0.1 + 0.2,
         True, 123456789012345, "é\n中"),
        ("Write", None, None, datetime.time(9, 5, 7), -2.50, 1e300, False, 0, " x "),
    )  # fmt: skip
    found = read(saved(book))
    assert found.headers[:3] == ("Title", "Due", "At")
    assert found.rows == (
        ("Call", "2026-12-01", "2026-12-01 14:30", "09:05", "3", "0.3", "yes",
         "123456789012345", "é\n中"),
        ("Write", "", "", "09:05:07", "-2.5", "1e+300", "no", "0", " x "),
    )  # fmt: skip
    assert found.where == (2, 3)
    assert (found.unit, found.sheet, found.sheets) == ("row", "Plan", (Sheet("Plan"),))


@pytest.mark.parametrize(
    ("shown", "read_as"),
    [
        ("yyyy-mm-dd", "2026-12-01"),
        ("d. mmmm", "2026-12-01"),
        ("[$-409]d-mmm-yy;@", "2026-12-01"),
        (numbers.FORMAT_DATE_XLSX14, "2026-12-01"),
        ('0 "days"', "46357"),
        ("[Red]0", "46357"),
        ("General", "46357"),
        ("0\\d", "46357"),
        ("[h]:mm", "46357"),
    ],
)
def test_the_format_says_whether_a_number_is_a_day(shown: str, read_as: str) -> None:
    book, sheet = a_book(("Due", "x"), (46357, "x"))
    sheet["A2"].number_format = shown
    assert read(saved(book)).rows[0][0] == read_as


def test_days_are_counted_from_1904_where_the_workbook_says_so() -> None:
    more = '<workbookPr date1904="1"/><sheets><sheet name="P" r:id="rId1"/></sheets>'
    assert cells('<c s="1"><v>0</v></c>', '<c s="1"><v>44895</v></c>', book=more) == (
        "00:00",
        "2026-12-01",
    )


@pytest.mark.parametrize(
    ("serial", "read_as"),
    [
        ("1", "1900-01-01"),
        ("59", "1900-02-28"),
        ("61", "1900-03-01"),
        ("0.5", "12:00"),
        ("46356.999999999", "2026-12-01"),
        ("2958465", "9999-12-31"),
        ("2958466", "2958466"),
        ("1e300", "1e+300"),
        ("-1", "-1"),
        ("nan", "nan"),
        ("inf", "inf"),
        ("x", "x"),
        ("-007", "-7"),
    ],
)
def test_a_number_that_is_no_day_stays_one(serial: str, read_as: str) -> None:
    assert cells(f'<c s="1"><v>{serial}</v></c>') == (read_as,)


def test_a_formula_counts_as_what_it_came_to_last() -> None:
    assert cells("<c><f>1+1</f><v>2</v></c>", '<c t="str"><f>cmd()</f><v>=cmd()</v></c>') == (
        "2",
        "=cmd()",
    )
    assert cells("<c><f>NOW()</f></c>", "<c><v>1</v></c>") == ("", "1")


def test_texts_are_read_from_wherever_they_stand() -> None:
    rich = "<is><r><t>for</t></r><r><t>ced</t></r><rPh><t>aside</t></rPh><t>!</t></is>"
    assert cells(
        '<c t="s"><v>1</v></c>',
        f'<c t="inlineStr">{rich}<v>no</v></c>',
        '<c t="str"><v>a_x000D__x000A_b_x0041_</v><is><t>no</t></is></c>',
        '<c t="e"><v>#REF!</v></c>',
        '<c t="b"><v>2</v></c>',
        '<c t="s"/><c><v>9</v></c>',
        strings=["zero", "one"],
    ) == ("one", "forced!", "a\nbA", "#REF!", "2", "", "9")


def test_how_a_text_is_read_aloud_is_no_part_of_it() -> None:
    made = parts(sheet_of(["h"]) + '<row><c t="s"><v>0</v></c></row>')
    spoken = "<si><r><t>to</t></r><rPh sb='0'><t>TOO</t></rPh><t>kyo</t><phoneticPr/></si>"
    made[STRINGS] = f"<sst>{spoken}</sst>"
    assert read(archive(made)).rows == (("tokyo",),)


def test_iso_days_are_days() -> None:
    assert cells('<c t="d"><v>2026-12-01T00:00:00Z</v></c>', '<c t="d"><v>2026-12-01</v></c>') == (
        "2026-12-01",
        "2026-12-01",
    )


def test_cells_and_rows_stand_where_they_say() -> None:
    rows = '<row r="3"><c r="B3"><v>1</v></c><c><v>2</v></c></row><row><c r="B9"><v>7</v></c></row>'
    found = read(archive(parts(rows)))
    assert found.headers == ("Column A", "1", "2")
    assert (found.rows, found.where) == ((("", "7", ""),), (9,))


def test_cells_merged_over_rows_say_the_same_in_each() -> None:
    book, sheet = a_book(
        ("Plan of 2026", None),
        ("Pillar", "Title"),
        ("Prevention", "A"),
        (None, "B"),
        (None, None),
        (None, "C"),
        ("Protection", "D"),
    )
    for place in ("A1:B1", "A3:A6", "C1:C3"):
        sheet.merge_cells(place)
    found = read(saved(book))
    assert found.above == ("Plan of 2026",)
    assert found.rows == (
        ("Prevention", "A"),
        ("Prevention", "B"),
        ("Prevention", "C"),
        ("Protection", "D"),
    )
    assert found.where == (3, 4, 6, 7)


def test_what_names_no_range_merges_nothing() -> None:
    made = parts(sheet_of(["h", "i"], ["x", "y"], ["z"]), merged=["", "B2", "A2:", "B9:B10"])
    assert read(archive(made)).rows == (("x", "y"), ("z", ""))


def test_the_first_sheet_in_sight_is_read_unless_another_is_named() -> None:
    book, sheet = a_book(("Hidden", "x"))
    sheet.sheet_state = "hidden"
    book.create_sheet("Work")["A1"] = "work"
    book.create_sheet("More")["A1"] = "more"
    data = saved(book)
    found = read(data)
    assert (found.sheet, found.headers) == ("Work", ("work",))
    assert found.sheets == (Sheet("Plan", hidden=True), Sheet("Work"), Sheet("More"))
    assert read(data, "MORE").headers == ("more",)
    assert read(data, "plan").headers == ("Hidden", "x")
    with pytest.raises(TableError, match=r"no sheet named 'None'.*It has 'Plan', 'Work', 'More'"):
        read(data, "None")


def test_a_chart_is_no_sheet_of_cells() -> None:
    book, _ = a_book(("a", "b"))
    book.create_chartsheet("Chart", 0)
    assert read(saved(book)).sheets == (Sheet("Plan"),)


def test_cells_that_are_only_coloured_do_not_count() -> None:
    book, sheet = a_book(("a", "b"), (1, 2))
    for place in ("XFD1", "A1048576"):
        sheet[place].number_format = "0.00"
    assert read(saved(book)).rows == (("1", "2"),)


def test_what_other_programs_write_is_read_too() -> None:
    made = parts(sheet_of(["h"], ["x"]))
    strict = "http://purl.oclc.org/ooxml/spreadsheetml/main"
    made[SHEET] = made[SHEET].replace("schemas.openxmlformats.org/spreadsheetml/2006/main", strict)
    made = {name.replace("/", "\\").upper(): part for name, part in made.items()}
    assert read(archive(made)).rows == (("x",),)


def test_a_workbook_needs_neither_texts_nor_styles() -> None:
    made = parts('<row><c s="7"><v>1</v></c><c t="str"><v>x</v></c></row>')
    for name in (STRINGS, STYLES, "_rels/.rels"):
        del made[name]
    made["xl/_rels/workbook.xml.rels"] = (
        '<Relationships><Relationship Id="rId1" Type="x/worksheet" '
        'Target="/xl/worksheets/sheet1.xml"/>'
        '<Relationship Id="rId2" Type="x/styles" Target="http://x/" TargetMode="External"/>'
        "</Relationships>"
    )
    assert read(archive(made)).headers == ("1", "x")


def test_a_sheet_that_leads_nowhere_is_none() -> None:
    sheets = '<sheets><sheet name="No" r:id="rId9"/><sheet name="P" r:id="rId1"/></sheets>'
    assert read(archive(parts(sheet_of(["h"]), book=sheets))).sheets == (Sheet("P"),)
    assert BOOK in parts("")


def test_a_large_workbook_is_read_whole() -> None:
    found = read(workbook(["n", "t"], *([at, "text"] for at in range(2000))))
    assert len(found.rows) == 2000
    assert found.rows[-1] == ("1999", "text")
