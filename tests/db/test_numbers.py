"""Numbers of items out of the index of words, against plain ones."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.checklists import Edit, ItemField
from db.records import Word
from db.workspace import numbers
from db.workspace.store import Workspace
from tests.lists import new_list
from tests.numbers import plain

SHELTER = [Word("shelter")]


@given(st.integers(1, 1500), st.sets(st.integers(0, 1499)), st.booleans())
def test_any_numbers_become_a_flag_each(size: int, some: set[int], but: bool) -> None:
    """Few among many and many among few; with `but` all the others."""
    found = [n for n in range(size) if (n in some) != but]
    listed = json.dumps([1_000_000 + n for n in found], separators=(",", ":"))
    flags = numbers._flags(listed, size)
    assert len(flags) == size
    assert [n for n, flag in enumerate(flags) if flag] == found
    assert set(flags) <= {0, 1}


@pytest.mark.parametrize("found", [[], [0], [8_999_999], [0, 99, 100, 8_999_998]])
def test_as_many_numbers_as_one_question_reaches(found: list[int]) -> None:
    listed = json.dumps([1_000_000 + n for n in found], separators=(",", ":"))
    flags = numbers._flags(listed, numbers._WIDE)
    assert len(flags) == numbers._WIDE
    assert flags.count(1) == len(found)
    assert all(flags[n] for n in found)


@pytest.mark.parametrize("wide", [1, 3, 7, 1000])
def test_beyond_what_one_question_reaches_another_is_asked(
    workspace: Workspace, wide: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    keys = [f"own-{n}" for n in range(20)]
    mine = new_list(workspace, "Mine", *keys)
    workspace.edit(mine.id, [Edit(key, {ItemField.TITLE: "shelter beds"}) for key in keys[::3]])
    items = workspace.items(mine.id)
    written = sorted(items[key].number for key in keys[::3])
    among = range(items["own-0"].number, items["own-19"].number + 1)
    monkeypatch.setattr(numbers, "_WIDE", wide)
    found = workspace.find_numbers(SHELTER, among)
    assert (found.first, len(found.flags)) == (among.start, len(among))
    assert plain(found) == written
    inner = among[1:-1]
    assert plain(workspace.find_numbers(SHELTER, inner)) == [n for n in written if n in inner]
    assert workspace.find_numbers(SHELTER, range(0)).flags == b""
