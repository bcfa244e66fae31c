"""The texts of a workbook, which its cells refer to by their number."""

from __future__ import annotations

import re

from desktop.core.tables import guard
from desktop.core.tables.package import Attributes

# How a workbook writes a character that XML has no place for.
_ESCAPED = re.compile("_x([0-9A-Fa-f]{4})_")


class Strings:
    """Collects texts from the elements of their part: `si` is one, in pieces `t`."""

    def __init__(self) -> None:
        self.found: list[str] = []
        self._pieces: list[str] = []
        self._aside = False  # how the characters before it are read aloud
        self._here = False

    def start(self, name: str, _: Attributes) -> None:
        if name == "si":
            self._pieces = []
        elif name == "rPh":
            self._aside = True
        elif name == "t":
            self._here = not self._aside

    def end(self, name: str) -> None:
        if name == "si":
            self.found.append(guard.undo(plain("".join(self._pieces))))
        elif name == "rPh":
            self._aside = False
        elif name == "t":
            self._here = False

    def text(self, text: str) -> None:
        if self._here:
            self._pieces.append(text)


def plain(text: str) -> str:
    """A text with the characters that were written as their numbers."""
    decoded = _ESCAPED.sub(lambda found: chr(int(found[1], 16)), text) if "_x" in text else text
    return decoded.replace("\r\n", "\n").replace("\r", "\n")
