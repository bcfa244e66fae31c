"""Places in an order: always room for one more, in few characters where people put things."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from db.workspace.order import LONG, between, is_place, moved, spread

DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
PLACES = st.text(DIGITS, max_size=8).filter(lambda text: not text.endswith("0"))


@given(PLACES, PLACES)
def test_between_any_two_there_is_room(one: str, other: str) -> None:
    before, after = sorted((one, other))
    assume(before != after or not before)
    made = between(before, after)
    assert made > before
    assert made < after or not after
    assert is_place(made)
    assert made


@given(PLACES)
def test_there_is_room_before_and_after_any(place: str) -> None:
    assume(place)
    assert "" < between("", place) < place < between(place, "")


@given(PLACES, PLACES, st.integers(0, 60))
def test_many_find_room_and_keep_their_order(one: str, other: str, number: int) -> None:
    before, after = sorted((one, other))
    assume(before != after or not before)
    made = spread(number, before, after)
    assert len(made) == number
    assert all(map(is_place, made))
    whole = [before, *made, *([after] if after else [])]
    assert whole == sorted(set(whole), key=whole.index)
    assert all(a < b for a, b in pairwise(whole))


@pytest.mark.parametrize(("before", "after"), [("V", "V"), ("k", "V"), ("V1", "V")])
def test_what_does_not_come_before_is_refused(before: str, after: str) -> None:
    with pytest.raises(ValueError, match="does not come before"):
        between(before, after)


def test_things_added_one_by_one_have_short_places() -> None:
    up = down = between("", "")
    for _ in range(20_000):
        higher, lower = between(up, ""), between("", down)
        assert lower < down
        assert up < higher
        up, down = higher, lower
    assert max(len(up), len(down)) <= 4


@pytest.mark.parametrize("edge", ["z", "zz", "zzzz", "zzzzz", "zzzy", "zzzzV"])
def test_there_is_room_beyond_the_last_digit(edge: str) -> None:
    for _ in range(200):
        beyond = between(edge, "")
        assert beyond > edge
        edge = beyond


@pytest.mark.parametrize("edge", ["1", "01", "0001", "00001", "0002", "0000V"])
def test_there_is_room_below_the_first_digit(edge: str) -> None:
    for _ in range(200):
        below = between("", edge)
        assert "" < below < edge
        edge = below


def test_a_hundred_thousand_places_are_short() -> None:
    made = spread(100_000)
    assert made == sorted(set(made))
    assert max(map(len, made)) <= 4


@pytest.mark.parametrize("text", ["V0", "0", "V ", "é", "V-1", "\u0661", "V\n"])
def test_what_is_no_place_is_told(text: str) -> None:
    assert not is_place(text)


# -- moving -------------------------------------------------------------------------------------


def put(places: dict[str, str], new: dict[str, str]) -> dict[str, str]:
    """The places after a move, in order."""
    return dict(sorted((places | new).items(), key=lambda pair: (pair[1], pair[0])))


@given(st.lists(PLACES, max_size=7), st.sets(st.integers(0, 7)), st.integers(0, 8))
def test_what_is_moved_stands_where_it_was_wanted(
    given_: list[str], moving: set[int], before: int
) -> None:
    """Even where several things have the same place, or none."""
    places = put({}, {f"k{number}": place for number, place in enumerate(given_)})
    order = list(places)
    keys = {f"k{number}" for number in moving} & set(order)
    target = f"k{before}"
    following = order[order.index(target) :] if target in order else []
    rest = [key for key in order if key not in keys]
    at = len(rest) - sum(key not in keys for key in following)
    wanted = rest[:at] + [key for key in order if key in keys] + rest[at:]
    new = moved(places, keys, target)
    after = put(places, new)
    assert list(after) == wanted
    assert all(map(is_place, new.values()))
    assert bool(new) == (wanted != order)


def test_one_thing_moved_changes_nothing_else() -> None:
    places = dict(zip("abcdef", spread(6), strict=True))
    assert set(moved(places, {"f"}, "b")) == {"f"}


def test_places_that_grew_long_are_made_anew() -> None:
    places = dict(zip("abc", spread(3), strict=True))
    longest = renewed = 0
    for turn in range(600):
        last, one = list(places)[1:]
        new = moved(places, {one}, last)
        renewed += len(new) > 1
        places = put(places, new)
        assert list(places)[1:] == [one, last], turn
        longest = max(longest, *map(len, places.values()))
    assert longest <= LONG
    assert renewed
