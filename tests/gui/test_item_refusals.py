"""What the store refuses stays typed, with the reason; and nothing typed is ever lost."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLineEdit

from db.checklists import Edit, ItemField, State, SubStep
from tests.gui.desk import Desk
from tests.gui.panel import (
    FULL,
    RTL,
    add_list,
    edit,
    item,
    list_id,
    open_item,
    refuse,
    show_list,
    write,
)
from tests.gui.unsaved import close, is_open, rescued, wait_closed

NAME = "Ann Baker"


def _paste(line: QLineEdit, text: str) -> None:
    line.setFocus()
    line.selectAll()
    line.insert(text)


@pytest.mark.parametrize("text", [RTL, "a" * 1001, "a\u2066b"])
def test_a_name_that_cannot_be_kept_stays_typed_with_the_reason(desk: Desk, text: str) -> None:
    form = open_item(desk)
    write(desk, form.who, NAME, "Return")
    _paste(form.who, text)
    desk.keys("Tab")
    assert item(desk).who == NAME
    assert form.who.text() == text
    assert form.problem(ItemField.WHO).startswith("A person's name ")
    assert desk.warning == form.problem(ItemField.WHO)
    assert list(form.unkept().values()) == [text]


def test_a_refused_name_waits_where_it_was_written(desk: Desk) -> None:
    form = open_item(desk)
    first, second = desk.listed[:2]
    _paste(form.who, RTL)
    desk.click_row(second)
    desk.settle()
    assert form.who.text() == ""
    assert form.problem(ItemField.WHO) == ""
    write(desk, form.who, "Bea", "Return")
    assert item(desk, second).who == "Bea"
    desk.click_row(first)
    assert form.who.text() == RTL
    assert form.problem(ItemField.WHO)
    write(desk, form.who, "", "Tab")
    desk.settle()
    assert form.problem(ItemField.WHO) == ""
    assert form.unkept() == {}


def test_what_was_refused_is_not_asked_for_at_every_turn_but_with_enter(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    form = open_item(desk)
    allow = refuse(desk, monkeypatch)
    asked: list[str] = []
    form.who.textRequested.connect(lambda _, text: asked.append(text))
    write(desk, form.who, NAME, "Tab")
    desk.settle()
    desk.keys("Shift+Tab", "Tab", "Shift+Tab")
    desk.settle()
    assert asked == [NAME]
    assert form.problem(ItemField.WHO) == FULL
    allow()
    desk.keys("Return")
    assert item(desk).who == NAME
    assert form.problem(ItemField.WHO) == ""


def test_half_characters_show_as_such_and_are_kept_so(desk: Desk) -> None:
    form = open_item(desk)
    _paste(form.who, "a\0b")
    desk.keys("Return")
    assert item(desk).who in ("a\ufffdb", "ab")
    assert form.unkept() == {}


# -- tags, steps, links --------------------------------------------------------------------------


def test_a_tag_that_is_refused_stands_in_the_line_again(desk: Desk) -> None:
    form = open_item(desk)
    write(desk, form.tags.add, "good", "Return")
    _paste(form.tags.add, RTL)
    desk.keys("Return")
    desk.settle()
    assert item(desk).tags == ("good",)
    assert len(form.tags.chips) == 1
    assert form.tags.add.text().strip() == RTL
    assert form.problem(ItemField.TAGS).startswith("A tag cannot hold character 1")
    desk.keys("Tab")  # it is not asked for again
    desk.settle()
    write(desk, form.tags.add, "better", "Return")
    assert item(desk).tags == ("better", "good")
    assert form.problem(ItemField.TAGS) == ""
    assert form.unkept() == {}


def test_a_step_refused_while_the_next_is_typed_stands_before_it(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    form = open_item(desk)
    allow = refuse(desk, monkeypatch)
    desk.click(form.steps.add)
    desk.type("Call")
    desk.keys("Return")
    desk.type("Write")
    desk.settle()
    assert form.steps.rows == []
    allow()
    desk.keys("Return")
    assert item(desk).steps == (SubStep("Call"), SubStep("Write"))
    assert form.steps.add.text() == ""


def test_a_refused_tick_of_a_step_shows_what_is_kept(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    form = open_item(desk)
    write(desk, form.steps.add, "Call", "Return")
    desk.settle()
    refuse(desk, monkeypatch)
    desk.click(form.steps.rows[0].box)
    desk.settle()
    assert not form.steps.rows[0].box.isChecked()
    assert desk.warning == FULL


def test_a_refused_choice_shows_what_is_kept(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    form = open_item(desk)
    refuse(desk, monkeypatch)
    form.priority.setFocus()
    desk.keys("Down")
    desk.settle()
    assert form.priority.currentText() == "None"
    assert desk.warning == FULL


def test_more_steps_than_an_item_can_have_are_refused_and_stay_typed(desk: Desk) -> None:
    form = open_item(desk)
    many = "\n".join(f"step {number}" for number in range(501))
    _paste(form.steps.add, many)
    desk.keys("Return")
    desk.settle()
    assert item(desk).steps == ()
    assert form.problem(ItemField.STEPS).startswith("An item can have 500 of these at most")
    assert len(form.unkept()) == 1


def test_five_hundred_steps_can_be_worked_with(desk: Desk) -> None:
    form = open_item(desk)
    edit(desk, desk.selected, {ItemField.STEPS: "\n".join(f"- step {n}" for n in range(500))})
    assert len(form.steps.rows) == 500
    desk.click(form.steps.rows[499].box)
    assert item(desk).steps[499].done
    form.steps.rows[250].box.setFocus()
    desk.keys("Del")
    assert len(item(desk).steps) == 499
    desk.click_row(desk.listed[1])
    assert form.steps.rows == []


# -- other lists, and the end --------------------------------------------------------------------


def test_what_is_typed_when_the_list_is_switched_goes_to_the_old_one(desk: Desk) -> None:
    first, mine = desk.listed[0], list_id(desk)
    other = add_list(desk, "Other", first)
    form = open_item(desk)
    desk.click(form.who)
    desk.type(NAME)
    show_list(desk, other)
    assert form.who.text() == ""
    desk.click(form.tags.add)
    desk.type("a tag")
    show_list(desk, mine)
    desk.settle()
    assert form.who.text() == NAME
    assert form.tags.add.text() == ""
    store = desk.board.workspace
    assert store is not None
    assert store.items(mine)[first].who == NAME
    assert store.items(other)[first].who == ""
    assert store.items(other)[first].tags == ("a tag",)


def test_what_was_refused_in_another_list_is_asked_for_when_the_window_is_left(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, mine = desk.listed[0], list_id(desk)
    other = add_list(desk, "Other", first)
    form = open_item(desk)
    edit(desk, first, {ItemField.TAGS: "old", ItemField.STEPS: "x done"})
    allow = refuse(desk, monkeypatch)
    write(desk, form.who, NAME, "Tab")
    write(desk, form.tags.add, "new", "Return")
    write(desk, form.steps.add, "more", "Return")
    show_list(desk, other)
    assert len(form.unkept()) == 3
    desk.detail.save_all()
    desk.settle()
    assert len(form.unkept()) == 3
    allow()
    desk.detail.save_all()
    desk.settle()
    assert form.unkept() == {}
    store = desk.board.workspace
    assert store is not None
    kept = store.items(mine)[first]
    assert (kept.who, kept.tags) == (NAME, ("new", "old"))
    assert kept.steps == (SubStep("done", done=True), SubStep("more"))


@pytest.mark.parametrize("part", ["who", "due", "tags", "steps", "links"])
def test_the_window_keeps_what_is_being_typed_when_it_closes(desk: Desk, part: str) -> None:
    form = open_item(desk)
    first = desk.selected
    line = getattr(form, part)
    typed = "2026-12-01" if part == "due" else "typed last"
    desk.click(getattr(line, "add", getattr(line, "line", line)))
    desk.type(typed)
    desk.program.window.close()
    wait_closed(desk)
    desk.leave()
    kept = desk.stored(first)
    assert typed in (kept.who, kept.due, *kept.tags, *kept.links, *(s.text for s in kept.steps))
    assert rescued(desk.folder) == []


def test_a_step_being_changed_is_kept_when_the_window_closes(desk: Desk) -> None:
    form = open_item(desk)
    first = desk.selected
    write(desk, form.steps.add, "Call", "Return")
    desk.settle()
    desk.click(form.steps.rows[0].change)
    desk.type("Call again")
    assert list(form.unkept().values()) == ["Call again"]
    desk.program.window.close()
    wait_closed(desk)
    desk.leave()
    assert desk.stored(first).steps == (SubStep("Call again"),)


def test_the_window_asks_about_a_day_that_is_none(desk: Desk) -> None:
    form = open_item(desk)
    desk.click(form.due.line)
    desk.type("someday")
    dialog = close(desk)
    assert is_open(desk)
    assert dialog.heading.text().endswith("(Due)” is not saved.")
    assert "is a day like 2026-12-01" in dialog.why.text()
    assert dialog.file_name() == f"Four Pillars notes {desk.selected} due.txt"
    dialog.reject()
    assert form.due.line.text() == "someday"


def test_what_nobody_can_be_asked_about_goes_into_a_file(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    form = open_item(desk)
    refuse(desk, monkeypatch)
    write(desk, form.who, NAME, "Tab")
    write(desk, form.links.add, "https://example.org", "Return")
    desk.settle()
    desk.leave()
    assert sorted(rescued(desk.folder)) == [NAME, "https://example.org"]


def test_a_tick_elsewhere_does_not_disturb_what_is_typed(desk: Desk) -> None:
    form = open_item(desk)
    desk.click(form.tags.add)
    desk.type("hal")
    first = desk.selected
    desk.board.do(
        lambda store, mine: store.edit(mine.id, [Edit(first, {ItemField.STATE: State.DOING})])
    )
    desk.settle()
    assert form.tags.add.text() == "hal"
    assert form.tags.add.hasFocus()
