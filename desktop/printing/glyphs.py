"""What the fonts at hand can show.

Under PDF/UA Typst refuses a whole document for one letter no font holds; where one font holds a
letter and another its marks, it drops the letter without a word. So text is fitted to the fonts
first: whatever they lack becomes a sign that something stands there.
"""

from __future__ import annotations

import re
import struct
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from unicodedata import category, normalize

from desktop.core.design import PrintError
from desktop.core.language import tr
from desktop.core.paths import FONTS

SIGN = "□"

# The bundled families in the order the template names them; the styles of one hold the same.
FAMILIES = ("NotoSans", "NotoSansArabic", "NotoSansSymbols2")

# What the fonts inside Typst add to them, by first and last character.
TYPST_HAS = (("←⇿", "∀⋿", "①⓿", "─▓", "♀♀", "♂♂", "♩♯", "Ⅰⅿ"), ("את",), ("აჰ",), ("ԱՖ", "աֆ"))

# What breaks or turns lines works without a glyph.
_LINES = "\t\n\u2028\u2029"
_DIRECTIONS = "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
_ACTING = frozenset(map(ord, _LINES + _DIRECTIONS))
# Codes that are no text, some of which PDF/UA forbids, though fonts have glyphs for them.
_CODES = frozenset((*range(0x20), *range(0x7F, 0xA0), 0xFEFF, 0xFFFE))
# These and what Unicode calls default ignorable: without a glyph there is nothing to see.
_UNSEEN = re.compile(
    "[\0-\x08\x0b-\x1f\x7f-\x9f\u00ad\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200d"
    "\u2060-\u2065\u206a-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufff8"
    "\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e0fff]"
)
_JOINER = "\u200d"
_SKIN_TONES = range(0x1F3FB, 0x1F400)

Font = frozenset[int]


def fit(text: str) -> tuple[str, list[str]]:
    """`text` as it can be printed, and the letters for which SIGN stands in it.

    Raises PrintError when the bundled fonts cannot be read.
    """
    fonts = _fonts()
    if fonts[0].issuperset(map(ord, text)):
        return text, []
    shown: list[str] = []
    lost: list[str] = []
    for letter in _letters(text):
        shown.append(_fitted(letter, fonts))
        if SIGN in shown[-1] and SIGN not in letter:
            lost.append(letter)
    return "".join(shown), lost


def characters(font: Path) -> Font:
    """The code points for which a TrueType file has a glyph.

    Raises OSError or struct.error when it cannot be read.
    """
    data = font.read_bytes()
    return frozenset(_glyphs(data, _tables(data)))


def advances(font: bytes, letters: str) -> tuple[int, ...]:
    """How far each letter moves on what is written, in thousandths of the size of a TrueType font;
    one it has not as far as the sign for that. Raises struct.error or KeyError for what is none."""
    tables = _tables(font)
    glyphs = _glyphs(font, tables)
    (an_em,) = struct.unpack_from(">H", font, tables[b"head"] + 18)
    (own,) = struct.unpack_from(
        ">H", font, tables[b"hhea"] + 34
    )  # the rest are as the last of them
    widths = tables[b"hmtx"]

    def advance(letter: str) -> int:
        at = widths + 4 * min(glyphs.get(ord(letter), 0), own - 1)
        (width,) = struct.unpack_from(">H", font, at)
        return round(1000 * int(width) / int(an_em))

    return tuple(map(advance, letters))


def _tables(data: bytes) -> dict[bytes, int]:
    """Where each table of a font begins."""
    (tables,) = struct.unpack_from(">H", data, 4)
    entries = (struct.unpack_from(">4s3I", data, 12 + 16 * n) for n in range(tables))
    return {tag: start for tag, _, start, _ in entries}


def _glyphs(data: bytes, tables: dict[bytes, int]) -> dict[int, int]:
    """The glyph of each character there is one for."""
    cmap = tables.get(b"cmap", len(data))
    (maps,) = struct.unpack_from(">H", data, cmap + 2)
    found: dict[int, int] = {}
    for n in range(maps):
        (offset,) = struct.unpack_from(">I", data, cmap + 8 + 8 * n)
        (kind,) = struct.unpack_from(">H", data, cmap + offset)
        if kind in _READERS:  # the others, for single bytes and for variants, add nothing
            found.update(_READERS[kind](data, cmap + offset))
    return found


def _fonts() -> tuple[Font, ...]:
    """What each font shows, those asked first standing first."""
    try:
        return _read_fonts(FONTS)
    except (OSError, struct.error) as error:
        raise PrintError(
            tr(
                "The fonts in {folder} cannot be read ({error}). Nothing was written. Install "
                "Four Pillars again."
            ).format(folder=FONTS, error=error)
        ) from error


@cache
def _read_fonts(folder: Path) -> tuple[Font, ...]:
    bundled = [characters(folder / f"{family}-Regular.ttf") for family in FAMILIES]
    typst = [
        frozenset(code for span in spans for code in range(ord(span[0]), ord(span[1]) + 1))
        for spans in TYPST_HAS
    ]
    return tuple(font - _CODES | _ACTING for font in (*bundled, *typst))


def _letters(text: str) -> Iterator[str]:
    """`text` cut before every character that does not go with the one before it."""
    start = 0
    for at in range(1, len(text)):
        if not (
            category(text[at]).startswith("M")
            or ord(text[at]) in _SKIN_TONES
            or _JOINER in text[at - 1 : at + 1]
        ):
            yield text[start:at]
            start = at
    yield text[start:]


def _fitted(letter: str, fonts: tuple[Font, ...]) -> str:
    """`letter` if one font has it all, else what the font of its first character has, and SIGN."""
    seen = _UNSEEN.sub("", letter)
    for form in (letter, seen, normalize("NFC", seen), normalize("NFD", seen)):
        if any(font.issuperset(map(ord, form)) for font in fonts):
            return form
    parts = letter.split(_JOINER)
    if len(parts) > 1:
        return "".join(_fitted(part, fonts) for part in parts)
    base = next((font for font in fonts if ord(seen[0]) in font), frozenset())
    return "".join(character for character in seen if ord(character) in base) + SIGN


def _segments(data: bytes, at: int) -> Iterator[tuple[int, int]]:
    """Format 4: runs of 16-bit codes, each shifted to glyphs by a delta or looked up in a list."""
    (size,) = struct.unpack_from(">H", data, at + 6)
    ends, starts, deltas, offsets = (
        struct.unpack_from(f">{size // 2}H", data, at + place + n * size)
        for n, place in enumerate((14, 16, 16, 16))
    )
    for n, (first, last, delta, offset) in enumerate(
        zip(starts, ends, deltas, offsets, strict=True)
    ):
        for code in range(first, last + 1):
            glyph = code + delta
            if offset:
                listed = at + 16 + 3 * size + 2 * n + offset + 2 * (code - first)
                (glyph,) = struct.unpack_from(">H", data, listed)
                glyph += delta if glyph else 0
            if glyph & 0xFFFF:
                yield code, glyph & 0xFFFF


def _groups(data: bytes, at: int) -> Iterator[tuple[int, int]]:
    """Format 12: runs of codes of any size, each with its first glyph."""
    (count,) = struct.unpack_from(">I", data, at + 12)
    for n in range(count):
        first, last, glyph = struct.unpack_from(">3I", data, at + 16 + 12 * n)
        yield from zip(range(first, last + 1), range(glyph, glyph + last - first + 1), strict=True)


_READERS: dict[int, Callable[[bytes, int], Iterator[tuple[int, int]]]] = {4: _segments, 12: _groups}
