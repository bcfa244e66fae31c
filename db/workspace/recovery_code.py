"""The key to a workspace as a code that a person can keep on paper and type.

32 letters and digits that are hard to confuse (Douglas Crockford's base 32), in 14 groups of five:
13 with four letters of the key each, and one with the beginning of its SHA-256. The fifth of each
group is a check: a weighted sum in GF(32), as in Reed and Solomon's codes. With weights that all
differ it finds any one wrong letter, any two that changed places, and groups that did.
"""

from __future__ import annotations

import hashlib

from db.errors import BadText
from db.phrase import Phrase
from db.workspace.keyed_file import Key

GROUPS, LENGTH = 14, 5
LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_MEANT = str.maketrans({"O": "0", "I": "1", "L": "1"})
_BETWEEN = str.maketrans(dict.fromkeys(" \t\r\n-–—.,:;_|\u00a0\u202f\u200b\ufeff"))
_KEY_BITS, _SPARE = 256, 4  # 13 groups hold 260 bits; the last ones are 0


def _doubled(value: int) -> int:
    """`value` times 2 in GF(32), by x⁵ + x² + 1."""
    return (value << 1) ^ (0b100101 if value & 0b10000 else 0)


def _check(number: int, values: list[int]) -> int:
    """The check of the group with that number (from 1) and the values of its other letters."""
    total = 0
    for value in (number, *values):
        total = _doubled(total) ^ value
    return _doubled(total)


def code_of(key: Key) -> str:
    """The groups, with a hyphen between."""
    values = _values(int(key.raw, 16) << _SPARE, 52) + _values(_digest(key.raw), 4)
    groups = [values[at : at + 4] for at in range(0, len(values), 4)]
    return "-".join(
        "".join(LETTERS[value] for value in (*group, _check(number, group)))
        for number, group in enumerate(groups, 1)
    )


def key_of(text: str) -> Key:
    """The key of a code as a person typed it: small letters, spaces and O for 0 are understood.

    Raises BadText, which tells the group that is wrong and quotes nothing.
    """
    given = text.translate(_BETWEEN).upper().translate(_MEANT)
    wrong = _wrong_groups(given)
    if len(given) != GROUPS * LENGTH:
        raise BadText(
            Phrase(
                "The recovery code has {groups} groups of {length} letters and digits, {all} in "
                "all; {given} were given. {where}",
                groups=GROUPS,
                length=LENGTH,
                all=GROUPS * LENGTH,
                given=len(given),
                where=_where(wrong[0] if wrong else len(given) // LENGTH + 1),
            )
        )
    if wrong:
        which = ", ".join(map(str, wrong))
        raise BadText(
            Phrase(
                "The recovery code is not right in group {which} (of {groups}). Compare it "
                "with the paper, letter by letter.",
                which=which,
                groups=GROUPS,
            )
        )
    values = [LETTERS.index(given[at]) for at in range(len(given)) if at % LENGTH < 4]
    whole, digest = _number(values[:52]), _number(values[52:])
    raw = f"{whole >> _SPARE:064x}"
    if whole % (1 << _SPARE) or _digest(raw) != digest:
        raise BadText(
            Phrase(
                "The recovery code is not right as a whole, more than one letter is wrong. "
                "Compare it with the paper, letter by letter."
            )
        )
    return Key(raw)


def _where(start: int) -> Phrase:
    """Where to look for what is missing or too much, if it begins with the group `start`."""
    if start == 1:
        return Phrase("Compare it from the start.")
    if start > GROUPS:
        return Phrase("Up to group {last} all is right: leave out what follows.", last=GROUPS)
    return Phrase(
        "Up to group {last} all is right: compare from group {start} on.",
        last=start - 1,
        start=start,
    )


def _wrong_groups(given: str) -> list[int]:
    """The numbers of the groups that are not what they were printed as."""
    return [
        number
        for number in range(1, -(-len(given) // LENGTH) + 1)
        if not _is_right(number, given[(number - 1) * LENGTH : number * LENGTH])
    ]


def _is_right(number: int, group: str) -> bool:
    if len(group) != LENGTH or number > GROUPS or not set(group) <= set(LETTERS):
        return False
    *values, check = (LETTERS.index(letter) for letter in group)
    return _check(number, values) == check


def _values(number: int, count: int) -> list[int]:
    """`number` in base 32, in `count` places."""
    return [number >> 5 * place & 31 for place in reversed(range(count))]


def _number(values: list[int]) -> int:
    total = 0
    for value in values:
        total = total << 5 | value
    return total


def _digest(raw: str) -> int:
    """The first 20 bits of the key's SHA-256."""
    return int(hashlib.sha256(bytes.fromhex(raw)).hexdigest()[:5], 16)
