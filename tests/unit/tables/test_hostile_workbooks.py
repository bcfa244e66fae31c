"""Workbooks made to harm: each is refused in one line, soon, and nothing of it is kept."""

from __future__ import annotations

import struct
import zipfile
import zlib
from io import BytesIO

import pytest

from desktop.core import tables
from desktop.core.tables import TableError, package, sheet, table
from tests.workbooks import BOOK, SHEET, STRINGS, STYLES, archive, parts, sheet_of

LAUGHS = "".join(f'<!ENTITY l{at} "{f"&l{at - 1};" * 10}">' for at in range(1, 10))
BILLION_LAUGHS = f'<!DOCTYPE x [<!ENTITY l0 "lol">{LAUGHS}]>'
QUADRATIC = f'<!DOCTYPE x [<!ENTITY a "{"a" * 50_000}">]>'
OUTSIDE = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>'


def refusal(data: bytes) -> str:
    with pytest.raises(TableError) as refused:
        tables.read_bytes(data, "list.xlsx")
    said = str(refused.value)
    assert said.startswith("list.xlsx ")
    assert "Nothing was imported." in said
    assert len(said.splitlines()) == 1
    return said


def spoiled(part: str, old: str, new: str) -> bytes:
    """A workbook in one part of which `old` is `new`."""
    made = parts(sheet_of(["h"], ["x"]), strings=["s"])
    assert old in made[part]
    made[part] = made[part].replace(old, new, 1)
    return archive(made)


@pytest.mark.parametrize("doctype", [BILLION_LAUGHS, QUADRATIC, OUTSIDE, "<!DOCTYPE x>"])
@pytest.mark.parametrize("part", [SHEET, BOOK, STRINGS, STYLES, "_rels/.rels"])
def test_a_document_type_is_refused_in_every_part(doctype: str, part: str) -> None:
    made = parts(sheet_of(["h"], ["x"]))
    made[part] = doctype + made[part]
    assert "has a document type, which no workbook needs" in refusal(archive(made))


def test_a_bomb_in_the_archive_is_refused_by_what_its_directory_says() -> None:
    made: dict[str, str | bytes] = {**parts("")}
    made[SHEET] = b" " * (package.INFLATED_LIMIT + 1)
    data = archive(made)
    assert len(data) < 100_000
    assert "more than 60 MB once it is unpacked" in refusal(data)


def test_parts_are_counted_together(monkeypatch: pytest.MonkeyPatch) -> None:
    made = parts(sheet_of(["h"], ["x"]), strings=["s" * 4000])
    monkeypatch.setattr(package, "INFLATED_LIMIT", 5000)
    assert "once it is unpacked" in refusal(archive(made))


def lying(data: bytes, part: str, size: int) -> bytes:
    """The archive, whose directory gives `size` for a part."""
    lied = bytearray(data)
    name = part.encode()
    at = data.rindex(name) - 46  # the entry of the central directory
    assert data[at : at + 4] == b"PK\1\2"
    struct.pack_into("<I", lied, at + 24, size)
    return bytes(lied)


def test_a_directory_that_says_less_than_there_is_is_not_believed() -> None:
    made = parts(sheet_of(["h"], ["x" * 50_000]))
    assert "cannot be read" in refusal(lying(archive(made), SHEET, 100))


def test_a_directory_that_says_more_than_there_is_is_not_believed() -> None:
    made = parts(sheet_of(["h"], ["x"]))
    assert "more than 60 MB" in refusal(lying(archive(made), SHEET, 0xFFFFFFF0))


def test_never_more_is_inflated_than_was_said(monkeypatch: pytest.MonkeyPatch) -> None:
    asked = []
    read = zipfile.ZipExtFile.read

    def noted(stream: zipfile.ZipExtFile, size: int | None = -1) -> bytes:
        asked.append(size)
        return read(stream, size)

    monkeypatch.setattr(zipfile.ZipExtFile, "read", noted)
    bomb = archive(parts(sheet_of(["h"], ["x" * 10_000_000])))
    assert "cannot be read" in refusal(lying(bomb, SHEET, 100))
    assert asked[-1] == 101
    assert all(size is not None and 0 < size < 10_000 for size in asked)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"Title,Due\n",
        b"PK\3\4" + b"\0" * 100,
        b"\xff" * 1000,
        archive(parts(""))[:-30],
        archive(parts(""))[:200],
        archive({}),
        archive({"a.txt": "x"}),
    ],
)
def test_what_is_no_workbook_is_refused(data: bytes) -> None:
    assert "save it as .xlsx again" in refusal(data)


def test_old_and_locked_workbooks_are_told_apart() -> None:
    ole = bytes.fromhex("d0cf11e0a1b11ae1") + b"\0" * 600
    assert "is a workbook of the older format (.xls)" in refusal(ole)
    locked = ole + "EncryptedPackage".encode("utf-16-le")
    assert "is locked with a password" in refusal(locked)


def test_a_part_that_is_locked_is_refused() -> None:
    data = bytearray(archive(parts(sheet_of(["h"]))))
    at = data.rindex(BOOK.encode()) - 46
    data[at + 8] |= 1  # encrypted
    assert "cannot be read" in refusal(bytes(data))


@pytest.mark.parametrize("name", ["../../evil.xml", "/etc/passwd", "..\\..\\evil", "C:\\evil"])
def test_names_that_lead_out_of_the_archive_lead_nowhere(name: str) -> None:
    made = parts(sheet_of(["h"], ["x"]))
    made[name] = "evil"
    assert tables.read_bytes(archive(made), "list.xlsx").rows == (("x",),)
    made["xl/_rels/workbook.xml.rels"] = made["xl/_rels/workbook.xml.rels"].replace(
        "worksheets/sheet1.xml", "../../../../../../etc/shadow"
    )
    assert "lacks a part that a workbook has ('etc/shadow')" in refusal(archive(made))


def test_two_parts_of_one_name_are_refused() -> None:
    made = parts(sheet_of(["h"]))
    made[SHEET.upper()] = made[SHEET]
    assert "two parts of one name" in refusal(archive(made))


def test_too_many_parts_are_refused() -> None:
    many = {f"p{at}": "" for at in range(package.PARTS_LIMIT + 1)}
    assert "has 5,001 parts" in refusal(archive(many))


@pytest.mark.parametrize(
    ("part", "old", "new", "said"),
    [
        (SHEET, "<sheetData>", "<sheetData", "'xl/worksheets/sheet1.xml' is not XML"),
        (SHEET, "<sheetData>", "<sheetData>&#0;", "is not XML"),
        (SHEET, "<worksheet", '<?xml version="1.0" encoding="nope"?><worksheet', "is not XML"),
        (SHEET, "<worksheet", '<?xml version="1.0" encoding="utf-7"?><worksheet', "is not XML"),
        (SHEET, "x</t>", "\ud800</t>", "is not XML"),
        (SHEET, "<row>", "<a>" * 70 + "<row>", "nested deeper than 64 levels"),
        (SHEET, "<row>", '<row r="-1">', "says '-1' where a number has to stand"),
        (SHEET, "<row>", f'<row r="{"9" * 5000}">', "where a number has to stand"),
        (SHEET, "<row>", '<row r="\u0663">', "where a number has to stand"),
        (SHEET, "<row>", '<row><c r="1A"><v>1</v></c>', "has a cell in '1A', which is no place"),
        (SHEET, "<row>", '<row><c r="ABCD1"><v>1</v></c>', "which is no place"),
        (SHEET, "<row>", '<row><c t="s"><v>7</v></c>', "refers to text 7, which is not there"),
        (SHEET, "<row>", '<row><c t="s"><v>x</v></c>', "says 'x' where a number"),
        (SHEET, "<row>", '<row><c s="x"><v>1</v></c>', "says 'x' where a number"),
        (SHEET, "<row>", '<row><c r="XFD1"><v>1</v></c>', "has 16,384 columns in row 1; 200 can"),
        (SHEET, "x</t>", "_x0000_</t>", "row 2, column A that is not a character (U+0000)"),
        (SHEET, "x</t>", "_xD800_</t>", "that is not a character (U+D800)"),
        (BOOK, "<sheets>", "<sheets/><no>", "is not XML"),
        (BOOK, 'r:id="rId1"', "", "without a sheet of cells"),
    ],
)
def test_a_sheet_made_by_hand_is_refused(part: str, old: str, new: str, said: str) -> None:
    assert said in refusal(spoiled(part, old, new))


def test_a_million_columns_are_refused() -> None:
    row = "<row>" + "<c><v>1</v></c>" * 1_000_000 + "</row>"
    assert "has 201 columns in row 1" in refusal(archive(parts(row)))


def test_a_million_rows_are_refused_before_they_are_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sheet, "CELLS_LIMIT", 1000)
    assert "filled cells" in refusal(archive(parts("<row><c><v>1</v></c></row>" * 1001)))
    more = sheet_of(*["x"] * (table.ROWS_LIMIT + 2))
    monkeypatch.setattr(sheet, "CELLS_LIMIT", table.CELLS_LIMIT)
    assert "more than 20,000 rows" in refusal(archive(parts(more)))


def test_one_long_text_that_is_said_often_is_refused() -> None:
    cell = '<row><c t="s"><v>0</v></c></row>'
    made = parts(cell * 1001, strings=["x" * (table.TEXT_LIMIT // 1000)])
    assert "holds more than 20,000,000 characters" in refusal(archive(made))


def test_merged_cells_that_lie_over_each_other_come_to_an_end() -> None:
    rows = sheet_of(*(["x", "y"] for _ in range(1000)))
    made = parts(rows, merged=["A1:A1048576"] * 501)
    assert "filled cells" in refusal(archive(made))


def test_counts_that_promise_too_much_are_not_believed() -> None:
    made = parts(sheet_of(["h"], ["x"]), strings=["s"])
    made[STRINGS] = made[STRINGS].replace(
        "<sst", '<sst count="4000000000" uniqueCount="4000000000"'
    )
    made[SHEET] = made[SHEET].replace("<sheetData>", '<dimension ref="A1:XFD1048576"/><sheetData>')
    assert tables.read_bytes(archive(made), "list.xlsx").rows == (("x",),)


def test_a_stray_cell_far_below_costs_nothing() -> None:
    rows = sheet_of(["h"]) + '<row r="1048576"><c r="B1048576"><v>1</v></c></row>'
    found = tables.read_bytes(archive(parts(rows)), "list.xlsx")
    assert (found.rows, found.where) == ((("", "1"),), (1_048_576,))


def test_a_stream_that_is_broken_is_refused() -> None:
    data = bytearray(archive(parts(sheet_of(["h"], ["x" * 500]))))
    with zipfile.ZipFile(BytesIO(bytes(data))) as opened:
        entry = opened.getinfo(SHEET)
    start = entry.header_offset + 30 + len(SHEET)
    data[start : start + entry.compress_size] = b"\xff" * entry.compress_size
    assert "cannot be read" in refusal(bytes(data))


def test_a_way_of_packing_nobody_uses_is_refused() -> None:
    data = bytearray(archive(parts(sheet_of(["h"]))))
    at = data.rindex(BOOK.encode()) - 46
    struct.pack_into("<H", data, at + 10, 97)
    assert "cannot be read" in refusal(bytes(data))


def test_a_wrong_checksum_is_refused() -> None:
    made = parts(sheet_of(["h"], ["harmless"]))
    data = archive(made, packed=False).replace(b"harmless", b"harmful!")
    assert zlib.crc32(made[SHEET].encode())
    assert "cannot be read" in refusal(data)
