"""Groups as rows, against a plain list of the same."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.group_rows import GroupRows
from desktop.core.listing import Group

ids = st.lists(st.sampled_from([f"PRE-{n}" for n in range(30)]), max_size=6, unique=True)
some_groups = st.lists(ids, max_size=5).map(
    lambda made: [Group(f"kind:{n}", f"Kind {n}", tuple(each)) for n, each in enumerate(made)]
)


def plain(groups: Sequence[Group], *, headed: bool) -> list[str]:
    return [row for each in groups for row in ([each.target] if headed else []) + list(each.ids)]


@given(some_groups, st.booleans(), st.slices(40), st.sampled_from(["PRE-3", "kind:1", "", "zebra"]))
def test_rows_are_what_a_list_of_all_of_them_would_be(
    groups: list[Group], headed: bool, part: slice, wanted: str
) -> None:
    rows, expected = GroupRows(groups, headed=headed), plain(groups, headed=headed)
    assert list(rows) == expected
    assert [rows[row] for row in range(-len(rows), len(rows))] == expected * 2
    assert rows[part] == expected[part]
    assert list(reversed(rows)) == expected[::-1]
    assert rows.find(wanted) == (expected.index(wanted) if wanted in expected else -1)
    beyond = plain(groups[1:], headed=headed)
    start = len(expected) - len(beyond)
    row = start + beyond.index(wanted) if wanted in beyond else -1
    assert rows.find(wanted, 1) == row
    assert rows.headings == ({each.target: each for each in groups} if headed else {})
    for beside in (len(rows), -len(rows) - 1):
        with pytest.raises(IndexError):
            rows[beside]


def test_alike_is_what_shows_the_same() -> None:
    one, other = Group("kind:a", "A", ("PRE-1",)), Group("kind:b", "B", ("PRE-1",))
    assert GroupRows([one]) == GroupRows([other]), "nothing is said of a group without a heading"
    assert GroupRows([one], headed=True) != GroupRows([other], headed=True)
    assert GroupRows([one], headed=True) == GroupRows([one], headed=True)
    assert GroupRows([one]) != GroupRows([one], headed=True)
    assert GroupRows([one]) != ["PRE-1"]
    assert GroupRows() == GroupRows([])
