"""The words of the program in another language where there is no Qt: on the command line.

Reads the files that `packaging/translations.py` makes and Qt reads for the window. A file has a
table of the hashes of texts, and behind each the text in the other language, once for every form
of a number; where two texts share a hash, what tells them apart stands there as well.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from desktop.core import paths
from desktop.core.language import Find, Language, Tongue

_MAGIC = bytes.fromhex("3cb86418caef9c95cd211cbf60a1bddd")
_HASHES, _MESSAGES = 0x42, 0x69
_END, _TRANSLATION, _SOURCE, _CONTEXT, _COMMENT = 1, 3, 6, 7, 8
_NO_TEXT = 0xFFFFFFFF


@dataclass(frozen=True, slots=True)
class _Message:
    """Its forms, and what it must be: `said` are the source, context and comment, if told."""

    forms: tuple[str, ...]
    said: dict[int, bytes]


def tongue(wanted: Language) -> Tongue:
    """A language for `desktop.core.language`."""
    return Tongue(wanted, _find(wanted), tongue)


@cache
def _find(wanted: Language) -> Find:
    path = paths.RESOURCES / "i18n" / f"four-pillars_{wanted}.qm"
    if wanted is Language.ENGLISH or not path.is_file():
        return lambda _text, _note, _number: ""
    messages = _read(path)

    def find(text: str, note: str, number: int) -> str:
        source, comment = text.encode(), note.encode()
        asked = {_SOURCE: source, _CONTEXT: b"", _COMMENT: comment}
        for message in messages.get(_hash(source + comment), ()):
            if all(asked[tag] == told for tag, told in message.said.items()):
                return message.forms[_form(wanted, number, len(message.forms))]
        return ""

    return find


def _read(path: Path) -> dict[int, list[_Message]]:
    """The messages of a file by their hashes; none of a file that is something else."""
    data = path.read_bytes()
    sections = dict(_sections(data)) if data.startswith(_MAGIC) else {}
    table, messages = sections.get(_HASHES, b""), sections.get(_MESSAGES, b"")
    found: dict[int, list[_Message]] = {}
    for digest, offset in struct.iter_unpack(">II", table):
        found.setdefault(digest, []).append(_message(messages, offset))
    return found


def _sections(data: bytes) -> Iterator[tuple[int, bytes]]:
    at = len(_MAGIC)
    while at < len(data):
        tag, length = struct.unpack_from(">BI", data, at)
        yield tag, data[at + 5 : at + 5 + length]
        at += 5 + length


def _message(data: bytes, at: int) -> _Message:
    forms: list[str] = []
    said: dict[int, bytes] = {}
    while (tag := data[at]) != _END:
        (length,) = struct.unpack_from(">I", data, at + 1)
        length = 0 if length == _NO_TEXT else length
        value = data[at + 5 : at + 5 + length]
        at += 5 + length
        if tag == _TRANSLATION:
            forms.append(value.decode("utf-16-be"))
        else:
            said[tag] = value
    return _Message(tuple(forms), said)


def _hash(text: bytes) -> int:
    """The one that Qt takes, of the ELF format."""
    found = 0
    for byte in text:
        found = (found << 4) + byte
        high = found & 0xF0000000
        found = (found ^ high >> 24) & ~high
    return found or 1


def _form(language: Language, number: int, forms: int) -> int:
    """Which of the forms of a number is said; a text that does not count has one."""
    if number < 0 or forms == 1:
        return 0
    if language is Language.ARABIC:
        return min(_arabic_form(number), forms - 1)
    return int(number > 1 if language is Language.FRENCH else number != 1)


def _arabic_form(number: int) -> int:
    if number < 3:
        return number
    return 3 if 3 <= number % 100 <= 10 else 4 if number % 100 > 10 else 5
