"""The bits of the items that have a number in the file, against a dictionary."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from db.checklists import Item
from desktop.core.stored_numbers import StoredNumbers
from tests.numbers import flagged

KEYS = [f"own-{n}" for n in range(40)]
AT = {key: n + 3 for n, key in enumerate(KEYS)}
SIZE = len(KEYS) + 3

numbers = st.sets(st.integers(1, 90), max_size=30)


@given(numbers, st.lists(st.tuples(st.integers(0, 39), st.integers(0, 90))), numbers)
def test_what_the_file_found_becomes_the_bits_of_the_items(
    start: set[int], changes: list[tuple[int, int]], found: set[int]
) -> None:
    items = {key: Item(key, number=n) for key, n in zip(KEYS, sorted(start), strict=False)}
    stored = StoredNumbers(items.values(), AT)
    for at, number in changes:
        key = KEYS[at]
        if any(each.number == number for each in items.values()):
            continue
        was, now = items.pop(key, None), Item(key, number=number) if number else None
        if now is not None:
            items[key] = now
        stored.change(was, now, AT[key])
    held = sorted(item.number for item in items.values())
    for among in (range(91), range(20, 60)):
        there = flagged(found, among)
        mine = [item for item in items.values() if item.number in among]
        expected = sum(1 << AT[item.key] for item in mine if item.number in found)
        assert stored.mask(there, SIZE) == expected
        assert StoredNumbers(items.values(), AT).mask(there, SIZE) == expected
    assert list(stored.span) == (list(range(held[0], held[-1] + 1)) if held else [])
    assert list(stored.block) == (held if held == list(stored.span) else [])


@given(st.integers(1, 50), st.integers(0, 20), st.integers(0, 20), numbers)
def test_items_made_in_one_go_need_no_looking_up(
    first: int, start: int, length: int, found: set[int]
) -> None:
    made = KEYS[start : start + length]
    items = [Item(key, number=first + n) for n, key in enumerate(made)]
    for among in (range(91), range(first, first + length), range(10, 30), range(0)):
        mine = [item for item in items if item.number in among]
        expected = sum(1 << AT[item.key] for item in mine if item.number in found)
        assert StoredNumbers(items, AT).mask(flagged(found, among), SIZE) == expected


def test_an_item_that_is_the_same_row_changes_nothing() -> None:
    stored = StoredNumbers([Item("own-1", number=5)], AT)
    stored.change(Item("own-1", number=5), Item("own-1", note="new", number=5), AT["own-1"])
    assert stored.span == range(5, 6)
