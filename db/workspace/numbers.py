"""Which numbers were found, however many: without making an integer for each of them."""

from __future__ import annotations

import sys
from array import array
from bisect import bisect_left
from collections.abc import Callable, Iterator

from sqlalchemy import Connection, text

from db.checklists import Numbers
from db.plan.search import match_text
from db.records import Word

# As one text: row by row, many numbers would take twice as long. With seven digits and what stands
# between two of them, each takes eight bytes.
_BASE = 1_000_000
_WIDE = 9 * _BASE  # numbers with so many digits
_RECORD = 8
_FIND = text(
    f"SELECT json_group_array(rowid + ({_BASE} - :first)) FROM item_index "  # noqa: S608 - a number
    "WHERE item_index MATCH :words AND rowid BETWEEN :first AND :last"
)
_BLOCK, _HEAD = 100, 5  # numbers that differ only in the two digits behind the head
_DIGITS = b"0123456789"
_ONES = bytes.maketrans(_DIGITS, bytes(range(10)))
_TENS = bytes.maketrans(_DIGITS, bytes(range(0, 100, 10)))
_THERE = b"\xff" * _BLOCK
_AS_FLAGS = bytes(255) + b"\1"
# What lets digits, read as numbers, ascend as those they stand for.
_IN_ORDER: dict[str, Callable[[array[int]], object]] = {"little": array.byteswap, "big": len}


def find_numbers(connection: Connection, words: tuple[Word, ...], among: range) -> Numbers:
    """The numbers of all items in which a person wrote all `words`, those in the bin and of other
    lists too."""
    values = {"words": match_text(words)}
    parts = []
    for first in among[::_WIDE]:
        size = min(_WIDE, among.stop - first)
        asked = values | {"first": first, "last": first + size - 1}
        parts.append(_flags(connection.execute(_FIND, asked).scalar_one(), size))
    return Numbers(among.start, b"".join(parts))


def _flags(found: str, size: int) -> bytes:
    """The numbers of a JSON array, less their base, as flags. They ascend, as the index does."""
    data = found[1 : 1 + len(found) // _RECORD * _RECORD].encode()
    return b"".join(_blocks(data)).translate(_AS_FLAGS).ljust(size, b"\0")[:size]


def _blocks(data: bytes) -> Iterator[bytes]:
    """Tables that hold `_THERE` in the places of the numbers that were found, and what lies between
    such blocks."""
    places = array("Q", data)
    _IN_ORDER[sys.byteorder](places)
    # All sums of tens and ones at a time, as the digits of two large numbers.
    tens, ones = (
        int.from_bytes(data[at::_RECORD].translate(values))
        for at, values in ((_HEAD, _TENS), (_HEAD + 1, _ONES))
    )
    rest = (tens + ones).to_bytes(len(places))
    at, end = 0, _BASE
    while at < len(places):
        start = _BLOCK * int(data[_RECORD * at : _RECORD * at + _HEAD])
        yield bytes(start - end)
        end = start + _BLOCK
        after = int.from_bytes(b"%d\0" % end)
        until = bisect_left(places, after, at, min(len(places), at + _BLOCK))
        yield bytes.maketrans(rest[at:until], _THERE[: until - at])[:_BLOCK]
        at = until
