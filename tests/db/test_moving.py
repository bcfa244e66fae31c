"""Items are brought to another place of their list: order as a person sees it, whatever it took."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import db
from db.checklists import Deed, Edit, ItemField, ListField
from db.errors import BadText, NotFound
from db.workspace import order
from db.workspace.store import Workspace

KEYS = list("abcdefgh")


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Workspace]:
    with closing(db.open_workspace(tmp_path)) as made:
        yield made


@pytest.fixture
def mine(store: Workspace) -> str:
    edits = [Edit(key, {ItemField.TITLE: key}) for key in KEYS]
    return store.add_checklist({ListField.NAME: "Shelter partners"}, edits).made


def _order(store: Workspace, mine: str) -> str:
    return "".join(store.items(mine))


@pytest.mark.parametrize(
    ("keys", "before", "then"),
    [
        ("a", "c", "bacdefgh"),
        ("h", "a", "habcdefg"),
        ("a", "", "bcdefgha"),
        ("db", "g", "acefbdgh"),
        ("ca", "", "bdefghac"),
        ("bcd", "c", "abcdefgh"),  # among themselves: they stay
        ("bd", "d", "acbdefgh"),
        ("a", "gone", "bcdefgha"),
        ("", "a", "abcdefgh"),
        ("x", "a", "abcdefgh"),
    ],
)
def test_items_go_where_they_are_told_in_the_order_they_have(
    store: Workspace, mine: str, keys: str, before: str, then: str
) -> None:
    store.move_items(mine, keys, before)
    assert _order(store, mine) == then


def test_a_move_is_one_undo_and_tells_what_moved(store: Workspace, mine: str) -> None:
    changes = store.move_items(mine, ["b", "c"], "g")
    assert changes.keys(mine) == {"b", "c"}
    assert changes.undo is not None
    assert (changes.undo.what, changes.undo.items) == (Deed.MOVE, 2)
    store.undo()
    assert _order(store, mine) == "abcdefgh"
    store.redo()
    assert _order(store, mine) == "adefbcgh"


def test_a_move_to_where_it_stands_leaves_no_step_to_undo(store: Workspace, mine: str) -> None:
    store.move_items(mine, ["c"], "e")
    before = store.next_actions()
    changes = store.move_items(mine, ["c"], "e")
    assert changes.keys(mine) == frozenset()
    assert store.next_actions() == before


def test_a_closed_run_is_not_reordered(store: Workspace, mine: str) -> None:
    store.start_again(mine, {ListField.NAME: "Shelter partners"}, [])
    with pytest.raises(BadText, match="closed"):
        store.move_items(mine, ["a"], "")
    assert _order(store, mine) == "abcdefgh"


def test_a_list_that_is_not_there_is_not_reordered(store: Workspace) -> None:
    with pytest.raises(NotFound):
        store.move_items("gone", ["a"], "")


def test_items_at_the_same_place_can_be_told_apart(store: Workspace, mine: str) -> None:
    """Two replicas may have moved items to the same place."""
    store.edit(mine, [Edit(key, {ItemField.POSITION: "V"}) for key in "abcdef"])
    assert _order(store, mine) == "ghabcdef" or _order(store, mine).startswith("abcdef")
    before = _order(store, mine)
    store.move_items(mine, [before[-1]], before[3])
    assert _order(store, mine) == before[:3] + before[-1] + before[3:-1]


def test_what_lies_in_the_bin_does_not_stand_in_the_way(store: Workspace, mine: str) -> None:
    store.remove_items(mine, ["b", "d"])
    store.move_items(mine, ["h"], "c")
    assert _order(store, mine) == "ahcefg"
    store.restore_items(mine, ["b", "d"])
    assert sorted(_order(store, mine)) == KEYS
    store.move_items(mine, ["g"], "a")
    assert _order(store, mine).startswith("ga")


_PLACES = st.lists(st.sampled_from(["", "1", "V", "V1", "k", "kV", "z", "zzz"]), max_size=8)


@given(_PLACES, st.sets(st.integers(0, 7)), st.integers(-1, 8))
def test_any_places_and_any_move_end_in_the_order_that_was_meant(
    given_places: list[str], numbers: set[int], target: int
) -> None:
    places = {f"{n}": place for n, place in enumerate(sorted(given_places))}
    keys = {f"{n}" for n in numbers}
    before = str(target)
    new = order.moved(places, keys, before)
    rest = [key for key in places if key not in keys]
    moving = [key for key in places if key in keys]
    after = [key for key in list(places)[target:] if key not in keys] if before in places else []
    at = rest.index(after[0]) if after else len(rest)
    wanted = rest[:at] + moving + rest[at:]
    if wanted == list(places):
        assert new == {}
        return
    then = places | new
    assert all(order.is_place(place) for place in new.values())
    # What is told apart by place stands where it was meant; ties among the others may stay.
    touched = [i for i, key in enumerate(wanted) if key in new]
    for i in range(max(touched[0], 1), min(touched[-1] + 2, len(wanted))):
        assert then[wanted[i - 1]] < then[wanted[i]]
    assert [then[key] for key in wanted] == sorted(then.values())
