"""What is due, under its days, and what a person is reminded of."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.checklists import Checklist, Item, Listed, State, Summary
from db.plan.catalogue import Plan
from desktop.core import agenda
from desktop.core.agenda import Errand, Reminder
from desktop.core.item_title import item_title

TODAY = date(2026, 11, 21)  # a Saturday
LISTS = (Checklist("a", "Shelter partners"), Checklist("b", "Training"))


def due(ahead: int, key: str = "PRE-1", checklist: str = "a", who: str = "") -> Listed:
    day = (TODAY + timedelta(days=ahead)).isoformat()
    return Listed(checklist, Item(key, title="Call Elm Street", due=day, who=who))


def errands(plan: Plan, *listed: Listed) -> tuple[Errand, ...]:
    return agenda.errands(plan, LISTS, listed, TODAY)


def test_every_item_tells_its_list_its_title_and_how_late_it_is(plan: Plan) -> None:
    found = errands(plan, due(-1), due(-12, "own-1", "b"), due(0, "GONE-4"), due(3))
    assert [(e.list_name, e.days, e.late) for e in found] == [
        ("Shelter partners", -1, "1 day late"),
        ("Training", -12, "12 days late"),
        ("Shelter partners", 0, ""),
        ("Shelter partners", 3, ""),
    ]
    assert [e.title for e in found[:3]] == [
        f"“{plan.records['PRE-1'].title}”",
        "Call Elm Street",
        "GONE-4 (no longer in the plan)",
    ]
    assert found[1].id == ("b", "own-1")
    assert agenda.when(found[0]) == "due November 20, 2026, 1 day late"
    assert agenda.when(found[3]) == "due November 24, 2026"


def test_an_own_item_without_a_title_says_so(plan: Plan) -> None:
    assert item_title(plan, Item("own-2")) == "Untitled item"


def test_an_item_whose_list_has_just_gone_is_left_out(plan: Plan) -> None:
    assert errands(plan, due(0, checklist="gone"), due(0)) == errands(plan, due(0))


def test_each_day_of_a_week_has_its_heading(plan: Plan) -> None:
    found = agenda.agenda(errands(plan, *(due(n) for n in (-40, -1, 0, 1, 2, 6, 7, 30))), TODAY)
    assert [(each.heading, len(each.errands), each.dated) for each in found] == [
        ("Overdue", 2, True),
        ("Today, Saturday, November 21", 1, False),
        ("Tomorrow, Sunday, November 22", 1, False),
        ("Monday, November 23", 1, False),
        ("Friday, November 27", 1, False),
        ("Later", 2, True),
    ]
    assert agenda.agenda((), TODAY) == ()


@given(st.lists(st.integers(-400, 30)))
def test_nothing_is_lost_between_the_days(plan: Plan, days: list[int]) -> None:
    found = errands(plan, *(due(n) for n in sorted(days)))
    placed = [e for each in agenda.agenda(found, TODAY) for e in each.errands]
    assert placed == list(found)


def test_on_paper_each_says_what_its_heading_does_not(plan: Plan) -> None:
    found = errands(plan, due(-2, who="Anna"), due(0, "own-1", "b"))
    page = agenda.outline(agenda.agenda(found, TODAY), TODAY)
    assert [group.heading for group in page.groups] == ["Overdue", "Today, Saturday, November 21"]
    late, today = page.entries()
    assert late.target == "PRE-1"
    assert late.meta == "due November 19, 2026, 2 days late · Shelter partners · Anna"
    assert (today.target, today.meta) == ("", "Training")
    assert "December 21, 2026" in page.intro


@pytest.mark.parametrize(
    ("overdue", "soon", "sentence"),
    [
        (3, 5, "3 items are overdue, 5 are due in the next seven days."),
        (1, 1, "1 item is overdue, 1 is due in the next seven days."),
        (0, 1, "1 item is due in the next seven days."),
        (0, 1234, "1,234 items are due in the next seven days."),
        (2, 0, "2 items are overdue."),
        (0, 0, "Nothing is due this week."),
    ],
)
def test_the_reminder_is_a_plain_sentence(overdue: int, soon: int, sentence: str) -> None:
    told = Reminder(overdue, soon)
    assert told.sentence == sentence
    assert bool(told) == bool(overdue or soon)


def test_only_lists_in_use_remind_of_anything() -> None:
    lists = (
        *LISTS,
        Checklist("c", "Old", archived="2026"),
        Checklist("d", "Over", closed="2026"),
        Checklist("e", "Just made"),
    )
    states = dict.fromkeys(State, 1)
    told = {each: Summary(each, states, 2, 3) for each in "abcd"}
    assert agenda.reminder(lists, told) == Reminder(4, 6)
    assert not agenda.reminder((), told)
