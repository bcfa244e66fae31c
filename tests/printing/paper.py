"""Reads a PDF back: what a reader sees, and what a screen reader is told."""

from __future__ import annotations

import subprocess
import tempfile
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

    def page_texts(self) -> list[str]:
        """The text of each page in the order of the content: cell after cell, then the footer."""
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "paper.pdf"
            path.write_bytes(self.data)
            done = subprocess.run(
                ["pdftotext", "-raw", str(path), "-"], capture_output=True, check=True
            )
        return done.stdout.decode().split("\f")[:-1]


def squeezed(text: str) -> str:
    """`text` without white space, so that no line's end stands in the way."""
    return "".join(text.split())


def _walk(element: Any) -> Iterator[tuple[str, Any]]:
    kids = element.get("/K", [])
    for kid in kids if isinstance(kids, pikepdf.Array) else [kids]:
        if isinstance(kid, pikepdf.Dictionary) and "/S" in kid:
            yield str(kid.S).removeprefix("/"), kid
            yield from _walk(kid)
