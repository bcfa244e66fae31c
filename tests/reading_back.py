"""What a person reads in a file that left, whatever kind it is."""

from __future__ import annotations

import io
import json
from html.parser import HTMLParser

import docx
import openpyxl

XLSX, DOCX, HTML, JSON = ".xlsx", ".docx", ".html", ".json"


def words(suffix: str, data: bytes) -> str:
    """What a person reads in a file."""
    if suffix == XLSX:
        book = openpyxl.load_workbook(io.BytesIO(data))
        cells = [c.value for s in book.worksheets for row in s.iter_rows() for c in row]
        return "\n".join(str(value) for value in cells if value is not None)
    if suffix == DOCX:
        document = docx.Document(io.BytesIO(data))
        lines = [p.text for p in document.element.body.iter() if p.tag.endswith("}t")]
        return "\n".join(filter(None, lines))
    if suffix == HTML:
        reader = _Reader()
        reader.feed(data.decode())
        return "\n".join(reader.texts)
    if suffix == JSON:
        return json.dumps(json.loads(data), ensure_ascii=False)
    return data.decode()


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.texts: list[str] = []

    def handle_data(self, data: str) -> None:
        self.texts.append(data)
