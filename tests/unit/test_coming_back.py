"""What was typed and not kept comes back over nothing that was written since."""

from __future__ import annotations

import pytest

import db
from db import BadText, NotFound
from db.checklists import Edit, Item, ItemField, ListField, SubStep, steps_text
from db.plan.catalogue import Plan
from db.workspace.store import Workspace
from desktop.core.coming_back import parts, put_back, value_of

KEY = "PRE-1"


class Desk:
    """A list, and what comes back to it."""

    def __init__(self, store: Workspace, plan: Plan) -> None:
        self.store, self.plan = store, plan
        self.list = store.ensure_checklist().id

    def give(self, field: str, text: str, base: str = "", key: str = KEY) -> bool:
        """Whether something was changed by it."""
        typed = db.unsaved((self.list, key, field), text, base)
        return put_back(self.store, self.plan, typed, "") is not None

    def set(self, **values: str) -> None:
        edit = Edit(KEY, {ItemField(name): value for name, value in values.items()})
        self.store.edit(self.list, [edit])

    @property
    def item(self) -> Item:
        return self.store.items(self.list)[KEY]


@pytest.fixture
def desk(workspace: Workspace, plan: Plan) -> Desk:
    return Desk(workspace, plan)


def test_a_name_tells_list_key_and_field() -> None:
    assert parts("list/PRE-1") == ("list", "PRE-1", "note")
    assert parts("list/PRE-1/who") == ("list", "PRE-1", "who")


def test_what_the_store_holds_is_compared_as_text() -> None:
    item = Item(KEY, note="n", who="w", tags=("a",))
    assert [value_of(item, field) for field in ("note", "who", "tags")] == ["n", "w", ""]
    assert value_of(None, "note") == ""


def test_it_stands_where_it_was_typed(desk: Desk) -> None:
    assert desk.give("note", "Ring on Tuesday")
    assert desk.give("who", "Anna")
    assert (desk.item.note, desk.item.who) == ("Ring on Tuesday", "Anna")
    assert desk.item.wording  # it came into the list as a record does


def test_a_text_that_went_on_takes_the_place_of_its_beginning(desk: Desk) -> None:
    desk.set(note="Ring", who="An")
    assert desk.give("note", "Ring on Tuesday", "Ring")
    assert desk.give("who", "Anna", "An")
    assert (desk.item.note, desk.item.who) == ("Ring on Tuesday", "Anna")


def test_what_is_there_is_not_given_twice(desk: Desk) -> None:
    desk.set(note="Before. Ring on Tuesday. After.", who="Anna", tags="housing", links="")
    assert not desk.give("note", "Ring on Tuesday", "Ring")
    assert not desk.give("who", "Anna", "An")
    assert not desk.give("tags", "housing")
    assert not desk.give("steps", "")


def test_what_was_written_since_stays_and_the_text_stands_below_the_note(desk: Desk) -> None:
    desk.set(note="Mine\n", who="Bo")
    assert desk.give("note", "Ring on Tuesday", "old")
    assert desk.give("who", "Anna", "An")
    assert desk.item.note == "Mine\n\nRing on Tuesday\n\nWho: Anna"
    assert desk.item.who == "Bo"


def test_without_a_note_it_becomes_one(desk: Desk) -> None:
    desk.set(who="Bo")
    assert desk.give("who", "Anna", "An")
    assert desk.item.note == "Who: Anna"


def test_lines_are_added_to_those_that_are_there(desk: Desk) -> None:
    desk.set(tags="housing", steps=steps_text([SubStep("ring", done=True)]))
    assert desk.give("tags", "housing\nfood")
    assert desk.give("steps", "ring\nwrite")
    assert desk.give("links", "https://example.org")
    assert desk.item.tags == ("food", "housing")
    assert desk.item.steps == (SubStep("ring", done=True), SubStep("write"))
    assert desk.item.links == ("https://example.org",)


def test_what_the_field_cannot_take_stands_in_the_note(desk: Desk) -> None:
    assert desk.give("due", "some day soon")
    assert (desk.item.due, desk.item.note) == ("", "Due: some day soon")


def test_an_own_item_gets_its_text_too(desk: Desk) -> None:
    key = "own:" + "a" * 32
    desk.store.edit(desk.list, [Edit(key, {ItemField.TITLE: "Mine"})])
    assert desk.give("title", "Mine and more", "Mine", key)
    assert desk.store.items(desk.list)[key].title == "Mine and more"


def test_one_undo_takes_it_out(desk: Desk) -> None:
    desk.set(note="Mine")
    desk.give("note", "Ring on Tuesday", "old")
    desk.store.undo()
    assert desk.item.note == "Mine"


def test_a_text_that_names_no_list_goes_to_the_open_one(desk: Desk) -> None:
    typed = db.unsaved(("", KEY, "note"), "Ring", "")
    assert put_back(desk.store, desk.plan, typed, desk.list) is not None
    assert desk.item.note == "Ring"


def test_a_list_that_is_gone_or_over_takes_nothing(desk: Desk) -> None:
    gone = db.unsaved(("no-such-list", KEY, "note"), "Ring", "")
    with pytest.raises(NotFound):
        put_back(desk.store, desk.plan, gone, "")
    desk.store.edit_checklist(desk.list, {ListField.CLOSED: "2026-11-22T06:00:00+00:00"})
    with pytest.raises(BadText, match="was closed"):
        desk.give("note", "Ring")
    with pytest.raises(BadText, match="was closed"):
        desk.give("who", "Anna")
