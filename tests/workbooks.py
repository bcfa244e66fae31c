"""Workbooks made by hand, part by part, as no spreadsheet program would make them."""

from __future__ import annotations

import zipfile
from collections.abc import Iterable, Mapping
from io import BytesIO
from xml.sax.saxutils import escape

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
KINDS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
CONTENT_TYPES = "[Content_Types].xml"
SHEET = "xl/worksheets/sheet1.xml"
BOOK = "xl/workbook.xml"
BOOK_RELATIONS = "xl/_rels/workbook.xml.rels"
STRINGS = "xl/sharedStrings.xml"
STYLES = "xl/styles.xml"


def relations(*related: tuple[str, str]) -> str:
    """A part that refers to others: each by its kind and its name."""
    inner = "".join(
        f'<Relationship Id="rId{at}" Type="{KINDS}/{kind}" Target="{target}"/>'
        for at, (kind, target) in enumerate(related, 1)
    )
    return f'<Relationships xmlns="{RELATIONS}">{inner}</Relationships>'


def parts(
    rows: str,
    *,
    strings: Iterable[str] = (),
    merged: Iterable[str] = (),
    book: str = '<sheets><sheet name="Plan" sheetId="1" r:id="rId1"/></sheets>',
) -> dict[str, str]:
    """The parts of a workbook whose sheet has those `rows` (XML). Style 1 shows days, 2 hours."""
    ranges = "".join(f'<mergeCell ref="{each}"/>' for each in merged)
    texts = "".join(f"<si><t>{escape(each)}</t></si>" for each in strings)
    return {
        CONTENT_TYPES: "<Types/>",
        "_rels/.rels": relations(("officeDocument", BOOK)),
        BOOK: f'<workbook xmlns="{MAIN}" xmlns:r="{KINDS}">{book}</workbook>',
        BOOK_RELATIONS: relations(
            ("worksheet", "worksheets/sheet1.xml"),
            ("sharedStrings", "sharedStrings.xml"),
            ("styles", "styles.xml"),
        ),
        SHEET: f'<worksheet xmlns="{MAIN}"><sheetData>{rows}</sheetData>'
        f"<mergeCells>{ranges}</mergeCells></worksheet>",
        STRINGS: f'<sst xmlns="{MAIN}">{texts}</sst>',
        STYLES: f'<styleSheet xmlns="{MAIN}"><numFmts><numFmt numFmtId="164" '
        'formatCode="yyyy\\-mm\\-dd"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>'
        '<cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="20"/></cellXfs>'
        "</styleSheet>",
    }


def archive(made: Mapping[str, str | bytes], *, packed: bool = True) -> bytes:
    """The parts in a zip archive."""
    kind = zipfile.ZIP_DEFLATED if packed else zipfile.ZIP_STORED
    stream = BytesIO()
    with zipfile.ZipFile(stream, "w") as written:
        for name, part in made.items():
            data = part.encode("utf-8", "surrogatepass") if isinstance(part, str) else part
            entry = zipfile.ZipInfo(name)  # of 1980, so that the same parts are the same bytes
            entry.compress_type = kind
            written.writestr(entry, data)
    return stream.getvalue()


def sheet_of(*rows: Iterable[object]) -> str:
    """Rows of cells: texts as they are, numbers as numbers."""
    made = []
    for cells in rows:
        inner = "".join(
            f"<c><v>{cell}</v></c>"
            if isinstance(cell, int | float)
            else f'<c t="inlineStr"><is><t>{escape(str(cell))}</t></is></c>'
            for cell in cells
        )
        made.append(f"<row>{inner}</row>")
    return "".join(made)


def workbook(*rows: Iterable[object]) -> bytes:
    """A workbook with those rows."""
    return archive(parts(sheet_of(*rows)))
