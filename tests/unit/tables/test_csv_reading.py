"""Text files as people's spreadsheets save them, and as they should not be."""

from __future__ import annotations

import codecs
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core import tables
from desktop.core.tables import Table, TableError, csv_reader, guard, table

ROWS = "Title,Due\nCall,2026-12-01\n"


def read(data: bytes | str, name: str = "list.csv") -> Table:
    return tables.read_bytes(data.encode() if isinstance(data, str) else data, name)


def refusal(data: bytes | str, name: str = "list.csv") -> str:
    """The one line with which it is refused."""
    with pytest.raises(TableError) as refused:
        read(data, name)
    said = str(refused.value)
    assert said.startswith(name)
    assert "Nothing was imported." in said
    assert len(said.splitlines()) == 1
    return said


@pytest.mark.parametrize(
    "data",
    [
        ROWS.encode(),
        codecs.BOM_UTF8 + ROWS.encode(),
        codecs.BOM_UTF16_LE + ROWS.encode("utf-16-le"),
        codecs.BOM_UTF16_BE + ROWS.encode("utf-16-be"),
        ROWS.replace("\n", "\r\n").encode(),
        ROWS.replace("\n", "\r").encode(),
        ROWS.rstrip().encode(),
        ROWS.replace(",", ";").encode(),
        ROWS.replace(",", "\t").encode(),
        f"\n \n\n{ROWS}\n\n".encode(),
        ROWS.replace("\n", ",,,\n").encode(),
    ],
)
def test_a_table_is_the_same_however_it_was_saved(data: bytes) -> None:
    found = read(data)
    assert found.headers == ("Title", "Due")
    assert found.rows == (("Call", "2026-12-01"),)
    assert found.unit == "line"


def test_each_row_knows_the_line_it_begins_in() -> None:
    found = read('Title,Note\nA,"one\ntwo\n"\n\nB,x\n')
    assert found.rows == (("A", "one\ntwo\n"), ("B", "x"))
    assert found.where == (2, 6)


def test_a_quoted_cell_keeps_what_would_end_it() -> None:
    assert read('a,b\n"say ""hi"", twice","1;2"\n').rows == (('say "hi", twice', "1;2"),)


def test_only_a_line_feed_ends_a_line() -> None:
    odd = "a\u2028b\x0bc\x85d"
    assert read(f"x,y\n{odd},1\n").rows == ((odd, "1"),)


@pytest.mark.parametrize("separator", list(",;\t"))
def test_the_separator_is_found_though_others_stand_in_the_cells(separator: str) -> None:
    lines = ["Title|Note|Who", 'A|"x, y; z\tw"|Ana', 'B|"p, q"|Bo', 'C|"r; s"|Cy']
    assert read("\n".join(lines).replace("|", separator)).headers == ("Title", "Note", "Who")


def test_of_two_separators_the_one_that_prose_has_less_is_it() -> None:
    assert read("Title;Note, long\nA;b, c\n").headers == ("Title", "Note, long")
    assert read("Title\tNote, long\nA\tb, c\n").headers == ("Title", "Note, long")


def test_what_excel_is_told_about_the_separator_counts() -> None:
    found = read("sep=;\r\na,b;c\r\n1,2;3\r\n")
    assert found.headers == ("a,b", "c")
    assert found.where == (3,)
    assert read('"SEP=\t"\na\tb\n').headers == ("a", "b")
    assert read("sep=|\na,b\n1,2\n").headers == ("a", "b")


def test_a_file_of_tabs_is_one_whatever_else_stands_in_it() -> None:
    assert read("a, b, c\td\n", "list.TSV").headers == ("a, b, c", "d")


def test_one_column_is_a_table() -> None:
    found = read("Task\nCall\nWrite\n")
    assert (found.headers, found.rows) == (("Task",), (("Call",), ("Write",)))


def test_rows_are_made_as_wide_as_the_widest() -> None:
    found = read("a,b\n1\n1,2,3\n")
    assert found.headers == ("a", "b", "Column C")
    assert found.rows == (("1", "", ""), ("1", "2", "3"))


def test_what_stands_above_the_headers_is_kept_apart() -> None:
    found = read("Our year 2026\nfor the board\nTitle,Due\nCall,2026-12-01\n")
    assert found.above == ("Our year 2026", "for the board")
    assert found.headers == ("Title", "Due")


def test_headers_alone_are_a_table_without_rows() -> None:
    assert read("Title,Due\n").rows == ()


def test_what_we_guarded_is_read_as_it_was() -> None:
    assert read("a,b\n'=1+1,''-x\n'plain,=1\n").rows == (("=1+1", "'-x"), ("'plain", "=1"))


@given(st.text(st.characters(codec="utf-8")))
def test_guarding_is_undone_to_the_letter(text: str) -> None:
    cell = guard.put(text)
    assert guard.undo(cell) == text
    assert not cell.startswith(("=", "+", "-", "@", "\t", "\r"))


# -- refused --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"a,b\n\xe9,1\n", "is not text in UTF-8: what begins with byte 5, in line 2,"),
        (codecs.BOM_UTF8 + b"a,b\n1,\xff\n", "byte 10, in line 2"),
        (b"a,b\n\xed\xa0\x80,1\n", "byte 5, in line 2"),
        (
            codecs.BOM_UTF16_LE + b"a\0\n\0\0\xd8x\0",
            "not text in UTF-16-LE: what begins with byte 7",
        ),
        (codecs.BOM_UTF16_BE + b"\0a\0", "UTF-16-BE"),
        (b"a,b\n1,\0\n", "in line 2 that no text has (NUL)"),
        ("a,b\n".encode("utf-16-le"), "in line 1 that no text has (NUL)"),
        (b"", "there is nothing in it"),
        (b"\n , ,\n,\n", "there is nothing in it"),
        (b'a,b\n1,2\n"open,3\n4,5\n', "do not match, in the row that begins in line 3."),
        (b'a,b\n"x"y,2\n', "do not match, in the row that begins in line 2."),
        (b"a,b\n" + b"," * 1_000_000 + b"x\n", "has 1,000,001 columns in line 2; 200 can be read."),
    ],
)
def test_what_is_wrong_is_said_with_its_place(data: bytes, said: str) -> None:
    assert said in refusal(data)


def test_too_many_bytes_are_refused_before_they_are_looked_at() -> None:
    assert "larger than 20 MB" in refusal(b"a" * (table.FILE_LIMIT + 1))


def test_too_many_rows_are_refused() -> None:
    body = "x\n" * table.ROWS_LIMIT
    assert len(read(f"a\n{body}").rows) == table.ROWS_LIMIT
    assert "has more than 20,000 rows. Nothing was imported. Split it up" in refusal(f"a\n{body}x")


def test_too_many_filled_cells_are_refused() -> None:
    row = ",".join("x" * 100) + "\n"
    assert "more than 500,000 filled cells" in refusal(row * (table.CELLS_LIMIT // 100 + 1))


def test_too_long_a_cell_is_refused_with_its_place() -> None:
    long = "x" * table.CELL_LIMIT
    assert read(f"a,b\n1,{long}\n").rows == (("1", long),)
    said = refusal(f"a,b\n1,{long}x\n")
    assert "2,000,001 characters in line 2, column B; a cell can have 2,000,000" in said


def test_too_many_characters_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(table, "TEXT_LIMIT", 10)
    assert read("abcde\nabcde\n").rows == (("abcde",),)
    assert "holds more than 10 characters" in refusal("abcde\nabcdef\n")


def test_an_open_quotation_mark_in_a_large_file_is_found_at_once() -> None:
    said = refusal('a,b\n"' + "x,y\n" * 1_000_000)
    assert "begins in line 2." in said


def test_a_file_that_cannot_be_read_says_so(tmp_path: Path) -> None:
    with pytest.raises(TableError, match=r"gone\.csv could not be read \(No such file"):
        tables.read(tmp_path / "gone.csv")
    with pytest.raises(TableError, match="no file has such a name"):
        tables.read(tmp_path / "nul\0.csv")


def test_a_file_is_read_from_its_place(tmp_path: Path) -> None:
    path = tmp_path / "my list.csv"
    path.write_text(ROWS, encoding="utf-8")
    assert tables.read(path).name == "my list.csv"
    assert tables.read(path) == read(ROWS, "my list.csv")


def test_columns_are_named_as_spreadsheets_do() -> None:
    names = [table.column_letters(at) for at in (0, 25, 26, 51, 52, 701, 702)]
    assert names == ["A", "Z", "AA", "AZ", "BA", "ZZ", "AAA"]


@given(st.lists(st.lists(st.text("ab ,;\"'\n", max_size=5), min_size=2, max_size=4), max_size=4))
def test_whatever_is_read_has_a_cell_for_every_header(rows: list[list[str]]) -> None:
    text = "head,er\n" + "".join(",".join(row) + "\n" for row in rows)
    try:
        found = csv_reader.read(text.encode(), "x.csv")
    except TableError:
        return
    assert {len(row) for row in found.rows} <= {len(found.headers)}
