"""What the head of a checklist says, in words."""

from __future__ import annotations

import pytest

from db.checklists import Checklist, State, Summary
from desktop.core.list_words import (
    about,
    left_out_words,
    overdue_words,
    progress_of,
    progress_words,
    standing,
)
from desktop.core.progress import Progress


def _list(**values: str) -> Checklist:
    return Checklist("1", "Shelter partners", **values)  # type: ignore[arg-type] # texts, all of them


def _summary(overdue: int = 0, soon: int = 0, **states: int) -> Summary:
    return Summary("1", {State(name): number for name, number in states.items()}, overdue, soon)


@pytest.mark.parametrize(
    ("values", "words"),
    [
        ({}, ""),
        ({"owner": "Maria"}, "Maria"),
        ({"owner": "Maria", "place": "Main office"}, "Maria · Main office"),
        ({"starts": "2026-10-01"}, "from October 1, 2026"),
        ({"ends": "2026-10-01"}, "until October 1, 2026"),
        ({"starts": "2026-10-01", "ends": "2026-10-01"}, "October 1, 2026"),
        (
            {"place": "Online", "starts": "2026-10-01", "ends": "2026-12-31"},
            "Online · October 1, 2026 to December 31, 2026",
        ),
    ],
)
def test_only_what_was_said_is_repeated(values: dict[str, str], words: str) -> None:
    assert about(_list(**values)) == words


def test_a_list_says_since_when_it_is_over_or_put_away() -> None:
    assert standing(_list()) == ""
    assert (
        standing(_list(archived="2026-11-01T10:00:00Z")) == "In the archive since November 1, 2026."
    )
    over = _list(closed="2026-10-31T10:00:00Z", archived="2026-11-01T10:00:00Z")
    assert standing(over) == "Closed on October 31, 2026: it can be read, not changed."


def test_progress_leaves_out_what_does_not_apply_and_says_so() -> None:
    summary = _summary(todo=1200, doing=3, done=34, na=2)
    assert progress_of(summary) == Progress(34, 1237)
    assert progress_words(summary) == "34 of 1,237 done"
    assert left_out_words(summary) == "2 not applicable"
    assert left_out_words(_summary(done=1)) == ""


def test_an_empty_list_has_no_progress_and_one_of_what_does_not_apply_has_none_to_make() -> None:
    assert progress_words(_summary()) == "No items yet"
    assert progress_words(_summary(na=3)) == "0 of 0 done"


def test_what_is_overdue_comes_before_what_is_due_soon() -> None:
    assert overdue_words(_summary()) == ""
    assert overdue_words(_summary(soon=1)) == "1 item due within a week"
    assert overdue_words(_summary(soon=4)) == "4 items due within a week"
    assert overdue_words(_summary(overdue=1000, soon=4)) == "1,000 overdue"
