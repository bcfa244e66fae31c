"""Tables in text files: separated by commas, semicolons or tabs, as spreadsheets save them."""

from __future__ import annotations

import codecs
import csv
import re
from collections import Counter
from collections.abc import Iterator
from itertools import islice

from desktop.core.language import figures, tr, tr_noop
from desktop.core.tables import guard
from desktop.core.tables.table import FILE_LIMIT, Line, Table, TableError, build

# Python's own limit is on characters of a field, for the whole process, and tells no place: ours
# are in `table`. A field can never be longer than the file.
csv.field_size_limit(FILE_LIMIT)

_SEPARATORS = "\t;,"  # of two that may be it the one that prose has less
_SAMPLE_CHARACTERS = 64 * 1024
_SAMPLE_ROWS = 50
_MARKS = (
    (codecs.BOM_UTF8, "UTF-8"),
    (codecs.BOM_UTF16_LE, "UTF-16-LE"),
    (codecs.BOM_UTF16_BE, "UTF-16-BE"),
)
_TOLD = re.compile(r'"?sep=([,;\t])"?\n', re.IGNORECASE)  # a first line that Excel understands
_UTF8 = tr_noop("Save it as “CSV UTF-8” and try again.")


def read(data: bytes, name: str) -> Table:
    """The table in the bytes of a file. Raises TableError."""
    return build(name, _lines(_decoded(data, name), name), unit="line")


def _decoded(data: bytes, name: str) -> str:
    """The text in `data`, every line of it ended by a line feed."""
    mark, encoding = next((each for each in _MARKS if data.startswith(each[0])), (b"", "UTF-8"))
    try:
        text = data[len(mark) :].decode(encoding)
    except UnicodeDecodeError as error:
        at = len(mark) + error.start
        line = data.count(b"\n", 0, at) + 1
        raise TableError(
            tr(
                "{name} is not text in {encoding}: what begins with byte {at}, in line "
                "{line}, is no letter of it."
            ).format(name=name, encoding=encoding, at=figures(at + 1), line=figures(line)),
            tr(_UTF8),
        ) from error
    # Only these end a line; splitlines would cut at what a text may hold.
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    at = text.find("\0")
    if at >= 0:
        line = text.count("\n", 0, at) + 1
        raise TableError(
            tr("{name} has a character in line {line} that no text has (NUL).").format(
                name=name, line=figures(line)
            ),
            tr(_UTF8),
        )
    return text


def _separator(text: str, name: str) -> tuple[str, int]:
    """What separates the cells, and where the table begins."""
    told = _TOLD.match(text)
    if told:
        return told[1], told.end()
    if name.lower().endswith(".tsv"):
        return "\t", 0
    sample = text[:_SAMPLE_CHARACTERS].split("\n")
    return max(_SEPARATORS, key=lambda each: _likeness(sample, each)), 0


def _likeness(sample: list[str], separator: str) -> tuple[float, int]:
    """How much `sample` looks like a table with that separator: how many of its rows have the
    most usual number of cells, and how many cells that is."""
    rows = csv.reader((f"{line}\n" for line in sample), delimiter=separator)
    widths = Counter(len(row) for row in islice(rows, _SAMPLE_ROWS) if row)
    several = {width: often for width, often in widths.items() if width > 1}
    if not several:
        return 0, 0
    width = max(several, key=several.__getitem__)
    return several[width] / widths.total(), width


def _lines(text: str, name: str) -> Iterator[Line]:
    separator, start = _separator(text, name)
    lines = (f"{line}\n" for line in text[start:].split("\n"))
    found = csv.reader(lines, delimiter=separator, strict=True)
    while True:
        begins = found.line_num + 1 + (start > 0)
        try:
            row = next(found, None)
        except csv.Error as error:
            raise TableError(
                tr(
                    "{name} has quotation marks that do not match, in the row that begins in line "
                    "{begins}."
                ).format(name=name, begins=figures(begins)),
                tr("Within a quoted cell each has to be doubled, and one has to end it."),
            ) from error
        if row is None:
            return
        yield begins, [guard.undo(cell) for cell in row]
