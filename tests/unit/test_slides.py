"""What a room is shown of a record or an own item, and what it is not."""

from __future__ import annotations

from datetime import date

import pytest

from db.checklists import Item, State, SubStep
from db.plan.catalogue import Plan
from desktop.core.slides import Slide, slide

TODAY = date(2026, 11, 22)


def shown(plan: Plan, key: str, item: Item | None = None) -> Slide:
    return slide(plan, key, item or Item(key), TODAY)


def test_official_wording_stands_in_quotation_marks_with_its_source(plan: Plan) -> None:
    made = shown(plan, "PRE-1")
    assert made.kicker == "Prevention · Principle · 2021"
    assert made.title.startswith("“Enhance education")
    assert made.lines[-1].startswith("Plan fact sheet, December 2021, lines ")


def test_a_commitment_says_who_and_how_far(plan: Plan) -> None:
    made = shown(plan, "COM-11", Item("COM-11", State.DOING))
    assert made.text == plan.records["COM-11"].summary
    assert made.lines[:2] == ("DOD", "Done as of January 25, 2022")
    assert made.state is State.DOING


def test_every_record_can_be_shown(plan: Plan) -> None:
    for key in plan.records:
        made = shown(plan, key)
        assert made.title.strip()
        assert made.text.strip()
        assert made.lines
        assert made.private == ()


def test_notes_and_names_are_for_the_presenter_alone(plan: Plan) -> None:
    item = Item(
        "COM-11",
        note="  Ask Maria first.\n",
        who="Sam",
        due="2026-12-01",
        steps=(SubStep("Call", done=True), SubStep("Write")),
    )
    made = shown(plan, "COM-11", item)
    assert made.private == (
        "Who: Sam",
        "Due: Tuesday, December 1, 2026 (in 9 days)",
        "Done: Call",
        "To do: Write",
        "Ask Maria first.",
    )
    public = " ".join((made.kicker, made.title, made.text, *made.lines))
    assert not any(word in public for word in ("Maria", "Sam", "Call"))


@pytest.mark.parametrize(
    ("item", "kicker", "title"),
    [
        (Item("own-1", title="Book a room", pillar="prevention"), "Prevention", "Book a room"),
        (Item("own-1"), "", "Untitled item"),
        (Item("COM-999"), "", "COM-999 (no longer in the plan)"),
    ],
)
def test_what_is_not_in_the_plan_is_shown_by_its_title(
    plan: Plan, item: Item, kicker: str, title: str
) -> None:
    made = shown(plan, item.key, item)
    assert (made.kicker, made.title.casefold()) == (kicker, title.casefold())
    assert made.text == ""
    assert made.lines == ()
