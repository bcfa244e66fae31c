"""Items that the plan does not speak of: a person's own, and records it no longer has."""

from __future__ import annotations

from db.checklists import ItemField, State
from tests.gui.desk import Desk
from tests.gui.panel import edit, item, open_item, write

OLD = "Old title\nWhat it said before."


def _add_own(desk: Desk, values: dict[ItemField, str]) -> str:
    key = "own-00000000000000000000000000000001"
    edit(desk, key, values)
    desk.bench.navigator.select(key)
    desk.settle()
    return key


def test_an_own_item_is_shown_and_changed(desk: Desk) -> None:
    open_item(desk)
    key = _add_own(desk, {ItemField.TITLE: "Book the room"})
    form = desk.detail.mine.form
    assert "Book the room" in desk.texts(desk.detail)
    assert form.title.isVisible()
    write(desk, form.title, "Book two rooms", "Return")
    desk.settle()
    assert "Book two rooms" in desk.texts(desk.detail)
    form.pillar.setFocus()
    desk.keys("Down")
    desk.settle()
    pillar = next(iter(desk.plan.table("pillar")))
    names = [form.principle.itemText(at) for at in range(form.principle.count())]
    assert len(names) < 21
    form.principle.setFocus()
    desk.keys("Down")
    kept = item(desk, key)
    assert kept.title == "Book two rooms"
    assert kept.pillar == pillar.id
    assert desk.plan.records[kept.principle].pillar == pillar.id
    assert form.principle.currentText() == desk.plan.records[kept.principle].title
    assert f"Pillar: {pillar.name}" in desk.texts(desk.detail)
    desk.detail.state.button(State.DONE).click()
    assert item(desk, key).state is State.DONE


def test_only_own_items_have_a_title_of_their_own(desk: Desk) -> None:
    form = open_item(desk)
    assert not form.title.isVisible()
    assert not form.pillar.isVisible()


def test_a_title_that_is_refused_stays_typed(desk: Desk) -> None:
    open_item(desk)
    _add_own(desk, {ItemField.TITLE: "Book the room"})
    form = desk.detail.mine.form
    form.title.setFocus()
    form.title.setText("\u202eBook")
    desk.keys("Return")
    desk.settle()
    assert form.title.text() == "\u202eBook"
    assert form.problem(ItemField.TITLE).startswith("The title of an item ")
    assert "Book the room" in desk.texts(desk.detail)


def test_a_place_that_this_edition_lacks_is_shown_as_it_is(desk: Desk) -> None:
    open_item(desk)
    _add_own(desk, {ItemField.TITLE: "x", ItemField.PILLAR: "fifth"})
    form = desk.detail.mine.form
    assert form.pillar.currentText() == "fifth"
    form.pillar.setFocus()
    desk.keys("Home")
    desk.settle()
    assert form.pillar.currentText() == "None"


def test_a_record_that_this_edition_lacks_is_shown_as_it_was(desk: Desk) -> None:
    open_item(desk)
    edit(desk, "PRE-99", {ItemField.WORDING: OLD, ItemField.NOTE: "mine"})
    desk.bench.navigator.select("PRE-99")
    desk.settle()
    texts = desk.texts(desk.detail)
    assert "Old title" in texts
    assert "What it said before." in texts
    assert any("This edition of the plan has no such record." in text for text in texts)
    assert desk.note.toPlainText() == "mine"
    assert desk.detail.mine.strip.sentences == []


def test_a_record_gone_without_its_text_is_shown_by_its_id(desk: Desk) -> None:
    desk.click_row(desk.listed[0])
    edit(desk, "PRE-99", {ItemField.NOTE: "mine"})
    desk.bench.navigator.select("PRE-99")
    desk.settle()
    assert "PRE-99" in desk.texts(desk.detail)
    desk.detail.show_item("PRE-99")
    assert desk.detail.mine.isVisible()
