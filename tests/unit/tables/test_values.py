"""What cells say; and that the workspace keeps it exactly as it was read."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.checklists import Item, ItemField, Priority, State, SubStep
from db.plan.catalogue import Plan
from db.workspace import fields
from desktop.core.tables.days import Order
from desktop.core.tables.values import Problem, Reader, as_text, visible
from tests.fuzz.mutate import NASTY
from tests.fuzz.text_tables import CELLS

READ = tuple(f for f in ItemField if f not in ("position", "wording", "binned"))


@pytest.fixture
def reader(plan: Plan) -> Reader:
    return Reader(plan, Order.DAY_FIRST)


@pytest.mark.parametrize(
    ("field", "cell", "said"),
    [
        (ItemField.TITLE, "  Call \n the\tshelter ", "Call the shelter"),
        (ItemField.TITLE, "=cmd()", "=cmd()"),
        (ItemField.PILLAR, "prevention", "prevention"),
        (ItemField.PILLAR, " Pillar  2 ", "protection"),
        (ItemField.PILLAR, "4", "partnerships"),
        (ItemField.PRINCIPLE, "pre-1", "PRE-1"),
        (ItemField.PRINCIPLE, "enhance education and outreach efforts, including for at-risk "
         "populations", "PRE-1"),
        (ItemField.STATE, "To do", "todo"),
        (ItemField.STATE, "IN PROGRESS", "doing"),
        (ItemField.STATE, "yes", "done"),
        (ItemField.STATE, "\u2713", "done"),
        (ItemField.STATE, "N/A", "na"),
        (ItemField.WHO, "Ana  Mar\u00eda", "Ana Mar\u00eda"),
        (ItemField.DUE, "3/4/2026", "2026-04-03"),
        (ItemField.DONE_ON, "December 1, 2026", "2026-12-01"),
        (ItemField.PRIORITY, "Urgent", "high"),
        (ItemField.PRIORITY, "2", "medium"),
        (ItemField.PRIORITY, "none", ""),
        (ItemField.TAGS, "b, a; B ,", "a\nB"),
        (ItemField.TAGS, "one, two\n three ", "one, two\nthree"),
        (ItemField.STEPS, "one\n[x] two\n[ ] three\n- four\n\u2022 five\n\u2611 six\n[]seven\n[X]",
         "- one\nx two\n- three\n- four\n- five\nx six\n- seven"),
        (ItemField.STEPS, "- [x] one\n* [ ] two\n[x] - three\n[x] -",
         "x one\n- two\nx - three\nx -"),
        (ItemField.STEPS, "-5 degrees\nx marks", "- -5 degrees\n- x marks"),
        (ItemField.LINKS, "https://a.org/x, y\n\n file:///etc ", "https://a.org/x, y\nfile:///etc"),
        (ItemField.NOTE, " <b>hi</b>\u202e\nfile:///etc\n", " <b>hi</b>\u202e\nfile:///etc\n"),
        (ItemField.DONE_BY, "AM", "AM"),
        *((field, cell, "") for field in READ for cell in ("", "  \n ")),
    ],
)  # fmt: skip
def test_a_cell_is_read_as_it_was_meant(
    reader: Reader, field: ItemField, cell: str, said: str
) -> None:
    assert reader.read(field, cell) == said


@pytest.mark.parametrize(
    ("field", "cell", "problem"),
    [
        (
            ItemField.PILLAR,
            "Pillar 5",
            "Pillar: “Pillar 5” is no pillar. They are Prev",
        ),
        (
            ItemField.PRINCIPLE,
            "PRE-99",
            "Principle: “PRE-99” is no principle of the plan.",
        ),
        (ItemField.PRINCIPLE, "COM-20", "is no principle"),
        (ItemField.STATE, "maybe", "State: “maybe” is no state. Write to do, in progress, done or"),
        (ItemField.PRIORITY, "9", "Priority: “9” is no priority. Write high, medium, low or none."),
        (ItemField.DUE, "soon", "Due: “soon” is not read as a day. Write it as 2026-12-01"),
        (ItemField.DONE_ON, "31/02/2026", "Done on: There is no day “31/02/2026”."),
        (ItemField.WHO, "Bob\u202e", "Who: character 4 turns the direction of the text (U+202E)"),
        (ItemField.TITLE, "a\u2066b", "Title: character 2 turns"),
        (ItemField.TITLE, "a\x07b", "Title: character 2 cannot be kept (U+0007)."),
        (ItemField.TAGS, "ok, a\x1bb", "Tags: character 2 cannot be kept (U+001B)."),
        (ItemField.STEPS, "[x] a\u202db", "Steps: character 6 turns"),
        (ItemField.LINKS, "https://a\x85b", "Links: character 10 cannot be kept"),
        (ItemField.TITLE, "x" * 1001, "Title: 1,001 characters are too many; there can be 1,000."),
        (ItemField.TAGS, "x" * 1001, "1,001 characters"),
        (ItemField.STEPS, "[x] " + "x" * 1001, "1,001 characters"),
        (ItemField.LINKS, "x" * 2001, "2,001 characters are too many; there can be 2,000."),
        (ItemField.STEPS, "a\n" * 501, "Steps: 501 are too many; an item can have 500."),
    ],
)
def test_a_cell_that_cannot_be_taken_over_says_why(
    reader: Reader, field: ItemField, cell: str, problem: str
) -> None:
    with pytest.raises(Problem) as refused:
        reader.read(field, cell)
    assert problem in str(refused.value)


@given(
    st.sampled_from(READ),
    st.text(st.characters(codec="utf-8", exclude_characters="\0"))
    | st.sampled_from([nasty for nasty in NASTY if "\0" not in nasty])
    | st.sampled_from(CELLS),
)
def test_what_is_read_is_kept_as_it_is(plan: Plan, field: ItemField, cell: str) -> None:
    try:
        said = Reader(plan, Order.MONTH_FIRST).read(field, cell)
    except Problem:
        return
    if said or field is not ItemField.STATE:  # an empty one says nothing
        assert fields.checked(field, said) == said


def test_an_item_reads_as_the_text_it_is_kept_in() -> None:
    item = Item(
        "own-1",
        State.DONE,
        title="Call",
        priority=Priority.HIGH,
        tags=("b", "A"),
        steps=(SubStep("one"), SubStep("two", done=True)),
        links=("https://a.org", "https://b.org"),
        due="2026-12-01",
    )
    said = as_text(item)
    assert set(said) == set(READ)
    assert said[ItemField.TAGS] == "A\nb"
    assert said[ItemField.STEPS] == "- one\nx two"
    for field, value in said.items():
        assert fields.checked(field, value) == value


def test_what_would_act_on_a_line_is_shown_as_a_sign() -> None:
    assert visible("a\x1b[2J\u202eb\n\u00e9\u200d") == "a\ufffd[2J\ufffdb\ufffd\u00e9\u200d"
