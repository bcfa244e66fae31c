"""Due days in a calendar: read back by the library that others read calendars with."""

from __future__ import annotations

from collections.abc import Collection
from datetime import UTC, date, datetime
from typing import Any

import pytest
from icalendar import Calendar

from db.checklists import Checklist, Item, Priority, State, SubStep
from db.plan.catalogue import Plan
from desktop.core.tables import ics_writer
from desktop.core.tables.mapping import Target

LIST = Checklist("0f0f", "Shelter partners")
NOW = datetime(2026, 11, 21, 9, 15, 30, 123, UTC)
KEY = "own-" + "0a" * 16


def events(plan: Plan, *items: Item, without: Collection[Target] = (Target.NOTE,)) -> list[Any]:
    """The events that another program finds."""
    data = ics_writer.write(plan, LIST, {item.key: item for item in items}, without, now=NOW)
    return list(Calendar.from_ical(data).walk("VEVENT"))


def test_an_item_that_is_due_is_an_event_of_that_day(plan: Plan) -> None:
    item = Item(
        KEY,
        title="Call, then write; \u4e2d",
        due="2026-12-31",
        who="Ana",
        pillar="protection",
        priority=Priority.HIGH,
        tags=("a,b", "c"),
        steps=(SubStep("one"), SubStep("two", done=True)),
        note="private",
    )
    (event,) = events(plan, item)
    assert event["SUMMARY"] == "Call, then write; \u4e2d"
    assert event["DTSTART"].dt == date(2026, 12, 31)
    assert event["DTEND"].dt == date(2027, 1, 1)
    assert event["DTSTAMP"].dt == NOW.replace(microsecond=0)
    assert event["UID"] == f"{KEY}.0f0f@four-pillars"
    assert event["TRANSP"] == "TRANSPARENT"
    assert event["STATUS"] == "CONFIRMED"
    assert event["PRIORITY"] == 1
    assert [str(tag) for tag in event["CATEGORIES"].cats] == ["a,b", "c"]
    assert event["DESCRIPTION"].split("\n") == [
        "Shelter partners",
        "Pillar: Protection",
        "State: To do",
        "Who: Ana",
        "Priority: High",
        "[ ] one",
        "[x] two",
    ]


def test_a_record_of_the_plan_is_called_as_the_plan_calls_it(plan: Plan) -> None:
    (event,) = events(plan, Item("COM-14", State.DONE, due="2026-12-01"))
    assert event["SUMMARY"] == f"Done: {plan.records['COM-14'].title}"
    assert "COM-14\nPillar: Prevention\nState: Done" in event["DESCRIPTION"]
    assert "CATEGORIES" not in event
    assert "PRIORITY" not in event


def test_what_is_not_due_is_no_event(plan: Plan) -> None:
    assert events(plan, Item("COM-14"), Item(KEY, title="x")) == []


def test_what_is_not_applicable_any_more_is_taken_out_of_the_calendar(plan: Plan) -> None:
    (event,) = events(plan, Item(KEY, State.NA, title="x", due="2026-12-01"))
    assert event["STATUS"] == "CANCELLED"


def test_an_item_without_a_title_is_called_by_its_id(plan: Plan) -> None:
    (event,) = events(plan, Item("GONE-1", due="2026-12-01"))
    assert event["SUMMARY"] == "GONE-1"


def test_a_private_note_stays_out_unless_it_is_asked_for(plan: Plan) -> None:
    item = Item(KEY, title="x", due="2026-12-01", note="said in\r\nconfidence\x07\x1b", who="Ana")
    (event,) = events(plan, item)
    assert "confidence" not in event["DESCRIPTION"]
    (event,) = events(plan, item, without=())
    assert event["DESCRIPTION"].endswith("\n\nsaid in\nconfidence")
    (event,) = events(plan, item, without=(Target.NOTE, Target.WHO))
    assert "Ana" not in event["DESCRIPTION"]


def test_the_same_item_is_the_same_event_the_next_time(plan: Plan) -> None:
    (before,) = events(plan, Item(KEY, title="x", due="2026-12-01"))
    moved = {KEY: Item(KEY, State.DONE, title="y", due="2026-12-05")}
    later = ics_writer.write(plan, LIST, moved, now=NOW.replace(day=22))
    after: Any
    (after,) = Calendar.from_ical(later).walk("VEVENT")
    assert after["UID"] == before["UID"]
    assert after["SEQUENCE"] > before["SEQUENCE"]
    assert after["DTSTAMP"].dt > before["DTSTAMP"].dt


def test_the_same_item_of_two_lists_is_two_events(plan: Plan) -> None:
    items = {"COM-14": Item("COM-14", due="2026-12-01")}
    written = [ics_writer.write(plan, Checklist(each, "L"), items) for each in ("a", "b")]
    names = {str(Calendar.from_ical(each).walk("VEVENT")[0]["UID"]) for each in written}
    assert len(names) == 2


@pytest.mark.parametrize("due", ["9999-12-31", "0001-01-01", "2028-02-29"])
def test_any_day_can_be_due(plan: Plan, due: str) -> None:
    (event,) = events(plan, Item(KEY, title="x", due=due))
    assert event["DTSTART"].dt == date.fromisoformat(due)
    assert ("DTEND" in event) is (due != "9999-12-31")


def test_lines_are_folded_and_nothing_can_be_slipped_in(plan: Plan) -> None:
    tags = ("\u4e2d" * 300, "a\nB:c")
    title = "x\r\nEND:VEVENT\r\nATTACH:file"
    evil = Item(KEY, title=title, due="2026-12-01", tags=tags)
    data = ics_writer.write(plan, LIST, {KEY: evil}, now=NOW)
    lines = data.split(b"\r\n")
    assert max(map(len, lines)) <= 75
    assert lines.count(b"END:VEVENT") == 1
    assert not any(line.startswith((b"ATTACH", b"B:c")) for line in lines)
    (event,) = events(plan, evil)
    assert str(event["CATEGORIES"].cats[0]) == "\u4e2d" * 300


def test_the_calendar_says_what_it_is(plan: Plan) -> None:
    read = Calendar.from_ical(ics_writer.write(plan, LIST, {}))
    assert (read["VERSION"], read["METHOD"]) == ("2.0", "PUBLISH")
    assert read["X-WR-CALNAME"] == "Shelter partners"
