"""The numbers of items as they are found, from plain ones and back."""

from __future__ import annotations

from collections.abc import Container
from itertools import compress, count

from db.checklists import Numbers


def flagged(found: Container[int], among: range) -> Numbers:
    return Numbers(among.start, bytes(number in found for number in among))


def plain(found: Numbers) -> list[int]:
    assert set(found.flags) <= {0, 1}
    return list(compress(count(found.first), found.flags))
