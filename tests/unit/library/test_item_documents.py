"""The sheets of items that the plan does not speak of: a person's own, and those it lost."""

from __future__ import annotations

from db.checklists import OWN, Item
from db.plan.catalogue import Plan
from desktop.core.library import item_document
from desktop.core.library.document import Document, plain
from desktop.core.words import UNTITLED

KEY = f"{OWN}1"


def _lines(document: Document) -> list[tuple[str, str]]:
    return [(p.label, plain(p.text)) for part in document.parts for p in part.paragraphs]


def test_an_own_item_is_told_with_its_place_in_the_plan(plan: Plan) -> None:
    item = Item(KEY, title="Book the room", pillar="prevention", principle="PRE-1")
    told = item_document.own(item, plan)
    assert (told.id, told.kicker, told.title) == (KEY, "Your own item", "Book the room")
    assert _lines(told)[1:] == [
        ("Pillar", "Prevention"),
        ("Principle", plan.records["PRE-1"].title),
    ]
    assert told.links() == ["prevention", "PRE-1"]


def test_an_own_item_without_anything_has_a_name_all_the_same(plan: Plan) -> None:
    told = item_document.own(Item(KEY), plan)
    assert told.title == UNTITLED
    assert len(_lines(told)) == 1
    assert told.links() == []


def test_a_place_this_edition_lacks_leads_nowhere(plan: Plan) -> None:
    told = item_document.own(Item(KEY, pillar="fifth", principle="PRE-99"), plan)
    assert _lines(told)[1:] == [("Pillar", "fifth"), ("Principle", "PRE-99")]
    assert told.links() == []


def test_a_record_that_went_is_told_as_it_was_last_seen() -> None:
    told = item_document.gone(Item("PRE-99"), "Old title\nWhat it said.\n\nAnd more.")
    assert told.id == "PRE-99"
    assert told.title == "Old title"
    assert "PRE-99" in told.kicker
    assert [text for _, text in _lines(told)][1:] == ["What it said.", "And more."]
    assert _lines(told)[0][1].endswith("the text is what you last saw.")


def test_a_record_that_went_without_a_trace_is_known_by_its_id() -> None:
    told = item_document.gone(Item("PRE-99"), "")
    assert told.title == "PRE-99"
    assert len(_lines(told)) == 1
    assert "kept" in _lines(told)[0][1]
