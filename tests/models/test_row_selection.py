"""Which rows are chosen: by key, over any change of the rows."""

from __future__ import annotations

import random
from collections.abc import Sequence

import pytest
from PySide6.QtCore import QStringListModel, Qt

from desktop.models.record_list import KEY_ROLE as MODEL_ROLE
from desktop.widgets.row_selection import KEY_ROLE, RowSelection


class Rows(QStringListModel):
    """Rows that are their own keys; those in brackets are headings, which have none."""

    def __init__(self, rows: Sequence[str]) -> None:
        super().__init__(list(rows))

    def data(self, index: object, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        text = super().data(index, Qt.ItemDataRole.DisplayRole)  # type: ignore[arg-type] # an index
        if role == KEY_ROLE:
            return None if text.startswith("[") else text
        return text

    def become(self, rows: Sequence[str]) -> None:
        """Have other rows: a reset."""
        self.setStringList(list(rows))


@pytest.fixture
def rows(qapp: object) -> Rows:
    return Rows(["[one]", "a", "b", "c", "[two]", "d", "e"])


@pytest.fixture
def selection(rows: Rows) -> RowSelection:
    return RowSelection(rows)


@pytest.fixture
def changes(selection: RowSelection) -> list[str]:
    told: list[str] = []
    selection.changed.connect(lambda: told.append("".join(selection.keys)))
    return told


def _chosen(selection: RowSelection) -> str:
    return "".join(selection.keys)


def test_the_list_and_its_model_mean_the_same_role() -> None:
    assert KEY_ROLE == MODEL_ROLE


def test_nothing_is_chosen_at_first_and_headings_never_are(selection: RowSelection) -> None:
    assert _chosen(selection) == ""
    assert not len(selection)
    assert selection.order == list("abcde")
    selection.take_all()
    assert _chosen(selection) == "abcde"
    selection.toggle("[one]")
    selection.extend("[two]", "a")
    assert _chosen(selection) == "abcde"


def test_what_is_meant_is_all_that_is_chosen_or_the_row_alone(selection: RowSelection) -> None:
    assert selection.acted_on("c") == ("c",)
    assert selection.acted_on("[one]") == ()
    assert selection.acted_on("gone") == ()
    selection.begin("b")
    selection.toggle("d")
    assert selection.acted_on("d") == ("b", "d")
    assert selection.acted_on("c") == ("c",)


def test_one_change_is_told_once_and_none_is_not_told(
    selection: RowSelection, changes: list[str]
) -> None:
    selection.begin("a")
    selection.extend("c", "")
    selection.extend("c", "")
    selection.clear()
    selection.clear()
    assert changes == ["abc", ""]


def test_the_row_where_a_person_was_is_the_first(
    selection: RowSelection, changes: list[str]
) -> None:
    selection.begin("b")
    selection.toggle("b")
    assert _chosen(selection) == "b"
    selection.toggle("b")
    assert _chosen(selection) == ""
    selection.toggle("d")  # `b` was let go of
    assert _chosen(selection) == "bd"


def test_a_stretch_turns_around_where_it_began(selection: RowSelection) -> None:
    selection.begin("c")
    for key, chosen in (("e", "cde"), ("a", "abc"), ("c", "c")):
        selection.extend(key, "")
        assert _chosen(selection) == chosen


def test_without_a_beginning_a_stretch_begins_at_the_current_row(selection: RowSelection) -> None:
    selection.extend("d", "b")
    assert _chosen(selection) == "bcd"
    selection.forget()
    selection.extend("d", "")
    assert _chosen(selection) == "d"
    selection.extend("e", "")
    assert _chosen(selection) == "de"


def test_rows_that_go_are_let_go_of_and_the_rest_stays(
    rows: Rows, selection: RowSelection, changes: list[str]
) -> None:
    selection.begin("a")
    selection.extend("d", "")
    changes.clear()
    rows.become(["d", "x", "b"])
    assert _chosen(selection) == "db"
    assert changes == ["db"]
    rows.become(["b", "y", "d"])
    assert _chosen(selection) == "bd"
    assert changes == ["db"]
    rows.become([])
    assert _chosen(selection) == ""
    assert changes == ["db", ""]
    rows.become(["b"])
    assert _chosen(selection) == ""


def test_a_beginning_that_is_gone_is_none(rows: Rows, selection: RowSelection) -> None:
    selection.begin("b")
    rows.become(["a", "c", "d"])
    selection.toggle("d")
    assert _chosen(selection) == "d"
    selection.begin("c")
    rows.become(["a", "d"])
    selection.extend("d", "a")
    assert _chosen(selection) == "ad"


def test_any_walk_keeps_what_is_chosen_within_the_rows(rows: Rows, selection: RowSelection) -> None:
    dice = random.Random(4)  # noqa: S311 - a walk, not a secret
    every = [*"abcdefgh", "[x]", "[y]"]
    wanted: set[str] = set()
    for _ in range(2000):
        key = dice.choice(every)
        match dice.randrange(5):
            case 0:
                listed = dice.sample(every, dice.randint(0, len(every)))
                rows.become(listed)
                wanted &= set(listed)
            case 1:
                selection.begin(key)
                wanted = set()
            case 2:
                selection.toggle(key)
                wanted = set(selection.keys)
            case 3:
                selection.extend(key, dice.choice(every))
                wanted = set(selection.keys)
            case _:
                selection.clear()
                wanted = set()
        assert set(selection.keys) == wanted
        assert len(selection) == len(wanted)
        assert list(selection.keys) == [key for key in selection.order if key in wanted]
        assert not any(key.startswith("[") for key in wanted)
