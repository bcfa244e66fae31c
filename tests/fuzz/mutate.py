"""Small damage to texts and bytes: what a careless program, a bad disk or an enemy does to them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from random import Random

# What has broken readers of text before.
NASTY = (
    *("\0", "\ufeff", "\u202e", "\u2066", "\u2028", "\x85", "\x1b[2J", "\r", "\n", "\r\n", "\t"),
    *('"', '""', "'", "'=", "''-", "\\", "=cmd|'/c calc'!A0", "@SUM(1)", "+1", "-1", "<b>", "&lt;"),
    *("file:///etc/passwd", "javascript:alert(1)", "%s%n", "{0}", "\ud7ff", "\U0010ffff", "\ufffe"),
    *("NaN", "Infinity", "-0", "1e999", "9" * 400, "0x41", "null", "true", "I\u0307", "\u00df"),
    *("a" * 1001, "\u0301" * 300, "_x0000_", "_xD800_", "_x000D_", "\u2713", "[x] ", "- ", "x "),
)
_BYTES = (b"\0", b"\xff", b"\xfe\xff", b"\xef\xbb\xbf", b"\xed\xa0\x80", b"\xc0\x80", b"\r\n", b'"')


def text(rng: Random) -> str:
    """A short text, now and then a nasty one."""
    if rng.random() < 0.3:
        return rng.choice(NASTY)
    letters = rng.choices("abc XYZ0123,;.-/\u00e9\u0436\u4e2d", k=rng.randrange(12))
    return "".join(letters)


def spoil(rng: Random, data: bytes, times: int) -> bytes:
    """`data` with so many small damages."""
    spoiled = bytearray(data)
    for _ in range(times):
        rng.choice(_DAMAGES)(rng, spoiled)
    return bytes(spoiled)


def spoil_text(rng: Random, text: str, words: Sequence[str]) -> str:
    """`text` with one of `words` or something nasty in it, or with a part twice or missing."""
    a, b = sorted(rng.randrange(len(text) + 1) for _ in range(2))
    how = rng.randrange(4)
    if how == 0:
        return text[:a] + rng.choice(words) + text[a:]
    if how == 1:
        return text[:a] + rng.choice(NASTY) + text[b if b - a < 20 else a :]
    if how == 2:
        return text[:a] + text[b:]
    return text[:b] + text[a:]


def _flip(rng: Random, data: bytearray) -> None:
    if data:
        data[rng.randrange(len(data))] ^= 1 << rng.randrange(8)


def _overwrite(rng: Random, data: bytearray) -> None:
    if data:
        data[rng.randrange(len(data))] = rng.choice((0, 1, 0x7F, 0x80, 0xFF, rng.randrange(256)))


def _insert(rng: Random, data: bytearray) -> None:
    at = rng.randrange(len(data) + 1)
    data[at:at] = rng.choice(_BYTES)


def _remove(rng: Random, data: bytearray) -> None:
    at = rng.randrange(len(data) + 1)
    del data[at : at + rng.choice((1, 2, 4, 16))]


def _repeat(rng: Random, data: bytearray) -> None:
    at = rng.randrange(len(data) + 1)
    data[at:at] = data[at : at + rng.choice((1, 4, 64))] * rng.choice((1, 2, 30))


def _cut(rng: Random, data: bytearray) -> None:
    del data[rng.randrange(len(data) + 1) :]


def _number(rng: Random, data: bytearray) -> None:
    """A count, a size or an offset that is as large as it can be, or nothing."""
    at = rng.randrange(len(data) + 1)
    size = rng.choice((2, 4, 8))
    data[at : at + size] = rng.choice((b"\xff", b"\x7f", b"\0")) * size


_DAMAGES: tuple[Callable[[Random, bytearray], None], ...] = (
    *(_flip, _overwrite, _insert, _remove, _repeat, _cut, _number),
)
