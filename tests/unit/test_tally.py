"""Progress in every way of looking at it, held against counting one item after the other."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.checklists import LATE, LATER, Checklist, State, Summary, Tallied
from db.plan.catalogue import Plan
from desktop.core import tally, tally_text
from desktop.core.filters import FacetIndex
from desktop.core.query import Field
from desktop.core.tally import Bar, By, Counts
from desktop.core.trail import Place

TODAY = date(2026, 11, 21)


def day(ahead: int) -> str:
    return (TODAY + timedelta(days=ahead)).isoformat()


def some(
    key: str = "",
    state: State = State.TODO,
    number: int = 1,
    *,
    pillar: str = "",
    principle: str = "",
    who: str = "",
    done_on: str = "",
    due: str = "",
) -> Tallied:
    return Tallied(key, pillar, principle, who, state, done_on, due, number)


def rows(plan: Plan, by: By, *tallied: Tallied) -> dict[str, Counts]:
    return {bar.name: bar.counts for bar in tally.bars(plan, tallied, by, TODAY)}


def test_all_together_is_the_sum_of_everything() -> None:
    counts = tally.total(
        [
            some("PRE-1", State.DONE, 3, done_on=day(-2)),
            some("PRE-1", State.DONE, 4),
            some("PRE-2", State.DOING, 2, due=LATE),
            some("PRE-2", State.TODO, 5, due=day(3)),
            some("PRE-2", State.TODO, 6, due=LATER),
        ]
    )
    assert counts == Counts(done=7, doing=2, todo=11, overdue=2, soon=5, lately=3)
    assert (counts.base, counts.percent) == (20, 35)
    assert tally.total([]) == Counts()
    assert Counts().percent == 0


def test_a_percentage_is_100_only_when_everything_is_done() -> None:
    assert Counts(done=999, todo=1).percent == 99
    assert Counts(done=7).percent == 100


def test_pillars_stand_in_their_order_with_own_items_among_them(plan: Plan) -> None:
    protection = next(r.id for r in plan.records.values() if r.pillar == "protection")
    found = rows(
        plan,
        By.PILLAR,
        some(protection, State.DONE),
        some("PRE-1"),
        some(pillar="prevention", state=State.DOING),
        some(pillar="no such pillar"),
        some(),
        some("LOST-9", State.DONE),
    )
    assert list(found) == [
        *("Prevention", "Protection"),
        *("No pillar", "No longer in the plan"),
    ]
    assert found["Prevention"] == Counts(doing=1, todo=1)
    assert found["No pillar"] == Counts(todo=2)
    assert found["No longer in the plan"] == Counts(done=1)


def test_principles_carry_their_official_words_in_quotation_marks(plan: Plan) -> None:
    without = next(r.id for r in plan.records.values() if r.principle is None)
    found = rows(
        plan,
        By.PRINCIPLE,
        some("PRE-1", State.DONE),
        some(principle="PRE-1"),
        some(without),
        some(principle="nonsense"),
        some("LOST-9"),
    )
    assert found == {
        f"“{plan.records['PRE-1'].title}”": Counts(done=1, todo=1),
        "No principle": Counts(todo=2),
        "No longer in the plan": Counts(todo=1),
    }


def test_components_stand_below_their_department_which_includes_them(plan: Plan) -> None:
    part = next(r for r in plan.records.values() if r.lead == "hhs" and "hhs-tf" in r.components)
    whole = next(r for r in plan.records.values() if r.lead == "hhs" and not r.components)
    bars = tally.bars(
        plan, [some(part.id, State.DONE, 2), some(whole.id), some("PRE-1")], By.AGENCY, TODAY
    )
    at = {bar.search: n for n, bar in enumerate(bars)}
    parent, child = bars[at["lead:hhs"]], bars[at["lead:hhs agency:hhs-tf"]]
    assert parent.counts == Counts(done=2, todo=1)
    assert child.counts == Counts(done=2)
    assert child.depth == parent.depth + 1
    assert at[child.search] > at[parent.search]
    assert bars[-1] == Bar("No lead named", Counts(todo=1), "lead:none")


def test_a_person_is_one_however_the_name_is_written(plan: Plan) -> None:
    found = rows(
        plan,
        By.PERSON,
        some(who="Ben Ortiz", number=2),
        some(who="Anna", number=2),
        some(who="ANNA", state=State.DONE, number=3),
        some(who="Ben  Ortiz"),
        some(number=90),
    )
    assert list(found) == ["Anna", "Ben Ortiz", "Nobody"]
    assert found["Anna"] == Counts(done=3, todo=2)
    assert found["Ben Ortiz"] == Counts(todo=3)


@pytest.mark.parametrize(
    ("who", "search"),
    [
        ("Anna", "who:Anna"),
        ("Ben Ortiz", 'who:"Ben Ortiz"'),
        ("A, B", 'who:"A, B"'),
        ('Ben "B" O', 'who:"Ben B O"'),
        ("-x:“y", 'who:"-x:y"'),
        ("Zoë", "who:Zoë"),
    ],
)
def test_any_name_can_be_searched_for(plan: Plan, who: str, search: str) -> None:
    (bar,) = tally.bars(plan, [some(who=who)], By.PERSON, TODAY)
    assert bar.search == search


def test_a_week_is_told_by_its_days(plan: Plan) -> None:
    bars = tally.bars(
        plan,
        [
            some("PRE-1", State.DONE, 2, done_on=day(0)),
            some("PRE-1", State.DONE, done_on=day(-6)),
            some("PRE-1", State.DONE, 50),
            some("PRE-1", State.TODO, 4, due=LATE),
            some("PRE-1", State.DOING, due=day(0)),
            some("PRE-1", State.TODO, due=day(1)),
            some("PRE-1", State.TODO, due=day(7)),
            some("PRE-1", State.TODO, 60, due=LATER),
            some("PRE-1", State.TODO, 70),
        ],
        By.WEEK,
        TODAY,
    )
    assert [(bar.name, bar.counts.base, bar.search) for bar in bars] == [
        ("Done on Sunday, November 15", 1, None),
        ("Done today", 2, None),
        ("Overdue", 4, "is:overdue"),
        ("Due today", 1, "is:open due:2026-11-21"),
        ("Due tomorrow", 1, "is:open due:2026-11-22"),
        ("Due on Saturday, November 28", 1, "is:open due:2026-11-28"),
    ]
    assert {bar.length for bar in bars} == {4}, "all days are drawn to the same scale"
    assert tally.bars(plan, [some("PRE-1")], By.WEEK, TODAY) == ()


def test_a_row_for_each_list_in_use_that_has_something(plan: Plan) -> None:
    states = {State.DONE: 1, State.DOING: 2, State.TODO: 3, State.NA: 9}
    lists = (
        Checklist("a", "Shelter"),
        Checklist("b", "Old", archived="2026"),
        Checklist("c", "Over", closed="2026"),
        Checklist("d", "Empty"),
        Checklist("e", "Just made"),
    )
    told = {each.id: Summary(each.id, states, 2, 1) for each in lists[:3]}
    told["d"] = Summary("d", dict.fromkeys(State, 0) | {State.NA: 4}, 0, 0)
    assert tally.list_bars(lists, told) == (
        Bar("Shelter", Counts(1, 2, 3, overdue=2, soon=1), "", checklist="a"),
    )


# -- any work at all, counted slowly --

_keys = st.sampled_from(["", "LOST-1", "PRE-1", "PRE-4", "PA-DOJ-08", "COM-20", "COM-03", "COM-15"])
_any = st.lists(
    st.builds(
        some,
        _keys,
        st.sampled_from([State.TODO, State.DOING, State.DONE]),
        st.integers(1, 5),
        pillar=st.sampled_from(["", "protection", "x"]),
        principle=st.sampled_from(["", "PRE-1", "x"]),
        who=st.sampled_from(["", "Anna", "anna", "Ben"]),
        due=st.sampled_from(["", LATE, LATER, day(0), day(5)]),
    ),
    max_size=12,
)


@given(_any)
def test_every_way_of_looking_counts_everything_once(plan: Plan, tallied: list[Tallied]) -> None:
    for by in (By.PILLAR, By.PRINCIPLE, By.AGENCY, By.PERSON):
        bars = tally.bars(plan, tallied, by, TODAY)
        top = sum((bar.counts for bar in bars if not bar.depth), Counts())
        assert top == tally.total(tallied), by
        assert all(bar.counts.base for bar in bars)


@given(_any)
def test_the_row_of_an_agency_counts_what_its_search_lists(
    plan: Plan, tallied: list[Tallied]
) -> None:
    index = FacetIndex(plan)
    for bar in tally.bars(plan, tallied, By.AGENCY, TODAY):
        if bar.search in (None, "lead:none"):
            continue
        place = tally_text.place(plan, str(bar.search))
        assert place.search == "", bar
        listed = set(index.ids(index.select(place.filter)))
        assert bar.counts == tally.total(each for each in tallied if each.key in listed)


# -- what a row leads to --


def searches(bar: Bar) -> list[str | None]:
    return [tally_text.search_for(bar, state) for state in ("", "done", "doing", "todo", "overdue")]


def test_a_part_of_a_row_is_listed_by_its_state() -> None:
    bar = Bar("Protection", Counts(1, 2, 3, overdue=1), "pillar:protection")
    assert searches(bar) == [
        "pillar:protection",
        "pillar:protection is:done",
        "pillar:protection is:doing",
        "pillar:protection is:todo",
        "pillar:protection is:overdue",
    ]
    assert searches(Bar("List", Counts(1, 2, 3, overdue=1), "")) == [
        "",
        "is:done",
        "is:doing",
        "is:todo",
        "is:overdue",
    ]


def test_a_day_says_only_once_where_it_stands() -> None:
    late = Bar("Overdue", Counts(0, 2, 3, overdue=5), "is:overdue")
    assert searches(late) == [
        "is:overdue",
        None,
        "due:overdue is:doing",
        "due:overdue is:todo",
        "due:overdue is:overdue",
    ]
    on = Bar("Due today", Counts(0, 0, 3), "is:open due:2026-11-21")
    assert searches(on)[:1] + searches(on)[3:] == [
        "is:open due:2026-11-21",
        "due:2026-11-21 is:todo",
        None,
    ]


def test_what_cannot_be_said_or_is_not_there_leads_nowhere() -> None:
    assert searches(Bar("No longer in the plan", Counts(1, 2, 3, 4))) == [None] * 5
    assert searches(Bar("Protection", Counts(), "pillar:protection")) == [None] * 5


def test_conditions_become_a_filter_of_the_list_or_of_the_whole(plan: Plan) -> None:
    place = tally_text.place(plan, "pillar:protection is:todo", "abc")
    assert place.page == "checklist/abc"
    assert place.search == ""
    assert place.filter.chosen == {(Field.PILLAR, "protection"), (Field.STATE, "todo")}
    everywhere = tally_text.place(plan, "lead:doj")
    assert everywhere.page == ""
    states = {value for field, value in everywhere.filter.chosen if field is Field.STATE}
    assert states == {"todo", "doing", "done"}, "what does not apply is not counted"
    late = tally_text.place(plan, "lead:doj is:overdue")
    assert late.filter.values(Field.STATE) == {"overdue"}
    assert tally_text.place(plan, "", "abc") == Place(page="checklist/abc")


@pytest.mark.parametrize("search", ["pillar:nowhere is:todo", "shelter is:todo"])
def test_what_no_filter_can_hold_stays_a_search(plan: Plan, search: str) -> None:
    assert tally_text.place(plan, search, "abc") == Place(search=search, page="checklist/abc")


# -- in words and on paper --


def test_amounts_name_only_what_there_is() -> None:
    assert tally_text.amounts(Counts(12, 3, 15, 2)) == (
        "12 of 30 done (40%) · 3 in progress · 15 to do · 2 overdue"
    )
    assert tally_text.amounts(Counts(2)) == "2 of 2 done (100%)"
    assert tally_text.amounts(Counts(1200, todo=34)) == "1,200 of 1,234 done (97%) · 34 to do"


def test_on_paper_components_stand_within_their_department() -> None:
    def bar(name: str, depth: int) -> Bar:
        return Bar(name, Counts(1), "lead:x", depth)

    names = (("A", 0), ("A1", 1), ("A1a", 2), ("A2", 1), ("B", 0))
    page = tally_text.outline(
        By.AGENCY, "Shelter partners", Counts(5, soon=2, lately=1), (bar(*each) for each in names)
    )
    assert page.title == "Progress: Shelter partners"
    assert "2 due in the next seven days, 1 done in the last seven" in page.intro
    (group,) = page.groups
    assert group.heading == "By lead"
    assert tree(group.entries) == [["A", [["A1", [["A1a", []]]], ["A2", []]]], ["B", []]]
    assert {entry.meta for entry in page.entries()} == {"1 of 1 done (100%)"}


def tree(entries: Iterable[object]) -> list[object]:
    return [[e.title, tree(e.children)] for e in entries]  # type: ignore[attr-defined] # entries
