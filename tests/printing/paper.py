"""Reads a PDF back: what a reader sees, and what a screen reader is told."""

from __future__ import annotations

import re
import subprocess
import tempfile
from collections import Counter
from collections.abc import Iterator
from functools import cached_property
from io import BytesIO
from pathlib import Path
from typing import Any

import pikepdf


class Paper:
    """A PDF in memory, opened by a library that had no part in making it."""

    def __init__(self, data: bytes) -> None:
        self.data = data
        self.pdf = pikepdf.open(BytesIO(data))

    @property
    def title(self) -> str:
        return str(self.pdf.docinfo["/Title"])

    @property
    def size(self) -> tuple[float, float]:
        """Width and height of every page, in points; they are all the same."""
        sizes = {tuple(float(edge) for edge in page.mediabox) for page in self.pdf.pages}
        ((left, bottom, right, top),) = sizes
        return right - left, top - bottom

    @property
    def pages(self) -> int:
        return len(self.pdf.pages)

    @cached_property
    def elements(self) -> list[tuple[str, Any]]:
        """The structure tree, depth first, as pairs of tag and element."""
        return list(_walk(self.pdf.Root.StructTreeRoot))

    @property
    def tags(self) -> list[str]:
        return [tag for tag, _ in self.elements]

    @property
    def alt_texts(self) -> list[str]:
        """What a screen reader says for each picture."""
        return [str(element.Alt) for tag, element in self.elements if tag == "Figure"]

    @property
    def links(self) -> list[tuple[str, str]]:
        """Where every link leads, and what a screen reader says of it. There is nothing else that
        can be pressed."""
        found = [note for page in self.pdf.pages for note in page.obj.get("/Annots", [])]
        assert all(note.Subtype == "/Link" and note.A.S == "/URI" for note in found)
        return [(str(note.A.URI), str(note.Contents)) for note in found]

    @property
    def letter_size(self) -> float:
        """The size in points that most runs of text on the first page have."""
        sizes = Counter(
            abs(float(each.operands[1]))
            for each in pikepdf.parse_content_stream(self.pdf.pages[0])
            if str(each.operator) == "Tf"
        )
        return sizes.most_common(1)[0][0]

    @property
    def headings(self) -> list[int]:
        """The levels of all headings in the order of reading."""
        return [int(tag[1:]) for tag in self.tags if tag[0] == "H" and tag[1:].isdecimal()]

    @property
    def bookmarks(self) -> list[str]:
        """What stands in the outline, from top to bottom."""
        with self.pdf.open_outline() as outline:
            return [title for item in outline.root for title in _titles(item)]

    @property
    def fonts(self) -> dict[str, Any]:
        """Every font of every page by its name."""
        found = {}
        for page in self.pdf.pages:
            for font in page.resources.get("/Font", {}).values():
                found[str(font.BaseFont)] = font
        return found

    def text(self) -> str:
        """All pages as text in the order of the content, white space folded."""
        return " ".join(" ".join(self.page_texts()).split())

    def letters(self) -> str:
        """All pages without white space, as `as_extracted` gives what is looked for in them."""
        return as_extracted(" ".join(self.page_texts()), written=False)

    def complaints(self) -> list[str]:
        """What qpdf finds wrong with the file."""
        return list(self.pdf.check_pdf_syntax())

    def page_texts(self) -> list[str]:
        """The text of each page in the order of the content: cell after cell, then the footer."""
        return self._read("-raw").split("\f")[:-1]

    def places(self, word: str) -> list[tuple[float, float]]:
        """Where on the pages a word begins, in millimetres from the left and the top."""
        found = re.findall(
            rf'xMin="([0-9.]+)" yMin="([0-9.]+)"[^>]*>{re.escape(word)}<', self._read("-bbox")
        )
        return [(float(x) / 72 * 25.4, float(y) / 72 * 25.4) for x, y in found]

    @property
    def words(self) -> list[tuple[float, float, float, float]]:
        """Left, top, right and bottom of every word, in points from the top left."""
        edges = r'xMin="([0-9.-]+)" yMin="([0-9.-]+)" xMax="([0-9.-]+)" yMax="([0-9.-]+)"'
        found = re.findall(edges, self._read("-bbox"))
        return [(float(a), float(b), float(c), float(d)) for a, b, c, d in found]

    def _read(self, how: str) -> str:
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "paper.pdf"
            path.write_bytes(self.data)
            done = subprocess.run(
                ["pdftotext", how, str(path), "-"], capture_output=True, check=True
            )
        return done.stdout.decode()


def squeezed(text: str) -> str:
    """`text` without white space, so that no line's end stands in the way."""
    return "".join(text.split())


def as_extracted(text: str, *, written: bool = True) -> str:
    """`text` without white space and marks of direction, its Arabic words as poppler gives them.

    Poppler turns a line from the right letter by letter, so that the two of a ligature of lam and
    alef change places; `written` text is brought into that order.
    """
    if written:
        text = re.sub("ل([اأإآ])", r"\1ل", text)
    return _DIRECTIONS.sub("", squeezed(text))


_DIRECTIONS = re.compile("[\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069]")


def _titles(item: pikepdf.OutlineItem) -> Iterator[str]:
    yield item.title
    for child in item.children:
        yield from _titles(child)


def _walk(element: Any) -> Iterator[tuple[str, Any]]:
    kids = element.get("/K", [])
    for kid in kids if isinstance(kids, pikepdf.Array) else [kids]:
        if isinstance(kid, pikepdf.Dictionary) and "/S" in kid:
            yield str(kid.S).removeprefix("/"), kid
            yield from _walk(kid)
