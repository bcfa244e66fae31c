"""The head of a list says how far it is, and every tool of it asks for what it says."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QPushButton

from db.checklists import ListField
from desktop.core.arrangement import Arrangement, Grouping
from tests.gui.list_desk import CTRL, ListDesk


@pytest.fixture
def page(lists: ListDesk) -> ListDesk:
    lists.make(
        "Shelter partners",
        "abcdef",
        purpose="What we agreed with the county.",
        owner="Maria",
        place="Main office",
        starts="2026-10-01",
        ends="2026-12-31",
    )
    return lists


def _more(page: ListDesk) -> list[str]:
    page.click(page.head.more)
    texts = [a.text().replace("&", "") for a in page.popup().actions() if a.isVisible()]
    page.keys("Esc")
    return texts


def test_the_head_says_what_the_list_is_about(page: ListDesk) -> None:
    head = page.head
    assert head.name.text() == "Shelter partners"
    assert head.purpose.text() == "What we agreed with the county."
    assert head.about.text() == "Maria · Main office · October 1, 2026 to December 31, 2026"
    assert not head.standing.isVisible()


def test_what_was_not_said_takes_no_room(lists: ListDesk) -> None:
    lists.make("Bare", "a")
    for label in (lists.head.purpose, lists.head.about, lists.head.standing):
        assert not label.isVisible()


def test_progress_follows_every_tick_and_leaves_out_what_does_not_apply(page: ListDesk) -> None:
    head = page.head
    assert head.progress.text() == "0 of 6 done"
    page.click(page.row("a").box)
    page.settle()
    assert head.progress.text() == "1 of 6 done"
    assert (head.strip.value(), head.strip.maximum()) == (1, 6)
    page.set("b", state="na")
    page.set("c", state="na")
    assert head.progress.text() == "1 of 4 done"
    assert head.left_out.text() == "2 not applicable"
    assert head.strip.maximum() == 4
    assert head.strip.accessibleDescription() == "25 percent"
    page.undo()
    assert head.progress.text() == "1 of 5 done"
    assert head.left_out.text() == "1 not applicable"


def test_what_is_overdue_stands_out_with_word_and_sign(page: ListDesk) -> None:
    head = page.head
    assert not head.overdue.isVisible()
    page.set("a", due="2020-01-01")
    page.set("b", due="2020-01-02")
    assert head.overdue.words.text() == "2 overdue"
    assert head.overdue.words.property("warning") is True
    page.set("a", state="done")
    page.set("b", due="9999-01-01")
    assert not head.overdue.isVisible()


def test_items_are_grouped_and_the_button_says_how(page: ListDesk) -> None:
    page.set("b", who="Maria")
    page.set("d", who="Adam")
    page.click(page.head.group)
    page.choose("Who")
    assert page.titles == ["[Adam (1)]", "d", "[Maria (1)]", "b", "[Nobody (4)]", *"acef"]
    assert page.head.group.text() == "Group: who ▾"
    assert page.head.group.accessibleName() == "Group the items by, now who"
    assert page.head.grouping_action(Grouping.WHO).isChecked()
    page.click(page.head.group)
    page.choose("None")
    assert page.order == "abcdef"


@pytest.mark.parametrize(
    ("choice", "first"),
    [
        ("Pillar", "[Protection (2)]"),
        ("Agency", "[Department of"),
        ("Due", "[Overdue (1)]"),
        ("State", "[To do"),
    ],
)
def test_every_grouping_has_its_headings(page: ListDesk, choice: str, first: str) -> None:
    page.set("c", due="2020-01-01", pillar="protection")
    page.pane.addToListRequested.emit(["COM-20"])
    page.settle()
    page.click(page.head.group)
    page.choose(choice)
    headings = [title for title in page.titles if title.startswith("[")]
    assert any(heading.startswith(first) for heading in headings), headings
    assert len([title for title in page.titles if not title.startswith("[")]) == 7


def test_a_single_group_has_its_heading_too(page: ListDesk) -> None:
    page.head.groupRequested.emit(Grouping.WHO)
    assert page.titles == ["[Nobody (6)]", *"abcdef"]
    page.head.groupRequested.emit(Grouping.NONE)
    assert page.titles == list("abcdef")


def test_a_ticked_row_moves_to_its_group_and_takes_the_keyboard_along(page: ListDesk) -> None:
    page.set("f", state="done")
    page.head.groupRequested.emit(Grouping.STATE)
    page.rows.focus_current()
    page.click_row("b")
    page.keys("Space")
    page.settle()
    assert page.titles == ["[To do (4)]", *"acde", "[Done (2)]", *"bf"]
    assert page.focused_row() == "b"


def test_what_is_done_is_hidden_and_shown_again(page: ListDesk) -> None:
    page.set("b", state="done")
    page.set("d", state="na")
    page.click(page.head.hide_done)
    assert page.order == "acdef"
    page.rows.focus_current()
    page.click_row("c")
    page.keys("Space")  # it leaves, the next has the keyboard
    page.settle()
    assert page.order == "adef"
    assert page.focused_row() == "d"
    page.click(page.head.hide_done)
    assert page.order == "abcdef"


def test_showing_a_list_asks_for_nothing(page: ListDesk) -> None:
    page.arrangement = Arrangement(Grouping.NONE, hide_done=True)
    heard: list[object] = []
    page.head.hideDoneRequested.connect(heard.append)
    page.head.groupRequested.connect(heard.append)
    page.refresh()
    assert page.head.hide_done.isChecked()
    assert heard == []


def test_when_everything_is_done_and_hidden_the_way_on_is_to_show_it(page: ListDesk) -> None:
    page.rows.focus_current()
    page.keys("Ctrl+A", "Space")
    page.settle()
    page.click(page.head.hide_done)
    assert page.titles == []
    assert page.pane.clear.text() == "Show what is done"
    page.click(page.pane.clear)
    assert page.order == "abcdef"
    assert not page.head.hide_done.isChecked()


def test_every_tool_asks_for_what_it_says(page: ListDesk) -> None:
    head = page.head
    for tool in (head.print, head.share, head.export):
        page.click(tool)
    for entry in (
        *("Add records from the plan…", "Start again…", "Properties…", "Archive", "Delete"),
    ):
        page.click(head.more)
        page.choose(entry)
    assert page.asked == [
        *("print", "share", "export", "plan", "start_again", "list_properties"),
        *("archive_list", "remove_list"),
    ]


def test_every_tool_is_reached_by_keyboard_and_has_a_name(page: ListDesk) -> None:
    head = page.head
    tools = [head.group, head.hide_done, head.add, head.print, head.share, head.export, head.more]
    head.group.setFocus()
    seen = []
    for _ in tools:
        assert page.focus is not None
        assert page.focus.accessibleName() or page.focus.property("text")
        seen.append(page.focus)
        page.keys("Tab")
    assert seen == tools


def test_the_menus_open_by_keyboard(page: ListDesk) -> None:
    page.head.group.setFocus()
    page.keys("Space")
    page.popup()
    page.keys("Down", "Down", "Return")
    page.settle()
    assert page.arrangement.grouping is Grouping.PILLAR


def test_only_what_makes_sense_is_offered(page: ListDesk) -> None:
    assert _more(page) == [
        *("Add records from the plan…", "Start again…", "Properties…", "Archive", "Delete"),
    ]
    first = page.board.checklist
    assert first is not None
    page.close_run()
    assert "Compare with the run before" in _more(page)
    page.open(first.id)
    assert _more(page) == ["Archive", "Delete"]


def test_a_closed_run_says_since_when_and_offers_to_start_again(page: ListDesk) -> None:
    first = page.board.checklist
    assert first is not None
    page.close_run()
    page.open(first.id)
    head = page.head
    assert head.standing.text().startswith("Closed on ")
    assert head.standing.text().endswith(": it can be read, not changed.")
    assert not head.add.isVisible()
    page.click(head.again)
    assert page.asked == ["start_again"]


def test_a_list_in_the_archive_can_be_taken_out(page: ListDesk) -> None:
    mine = page.board.checklist
    assert mine is not None
    values = {ListField.ARCHIVED: "2026-11-01T10:00:00Z"}
    page.board.do(lambda store, mine: store.edit_checklist(mine.id, values))
    page.settle()
    assert page.head.standing.text() == "In the archive since November 1, 2026."
    assert "Take out of the archive" in _more(page)


def test_a_hostile_name_is_text_and_nothing_else(lists: ListDesk) -> None:
    lists.make("<b>Bold</b> & <img src=x>", ["<i>x</i> & y"], purpose="<a href='file:///'>a</a>")
    assert lists.head.name.text() == "<b>Bold</b> & <img src=x>"
    plain = lists.head.grab().toImage()
    lists.make("Bold & ", ["x & y"], purpose="a")
    assert lists.head.grab().toImage() != plain
    lists.show_plan()
    lists.rows.focus_current()
    lists.keys("Shift+Down")
    assert "Bold &&" in lists.bar.add_to.text()


def test_in_a_low_pane_the_details_make_way_and_are_in_the_tool_tip(page: ListDesk) -> None:
    head = page.head
    assert head.about.isVisible()
    assert head.name.toolTip() == ""
    page.window.resize(640, 400)
    page.settle()
    assert not head.about.isVisible()
    assert "Main office" in head.name.toolTip()
    page.window.resize(640, 800)
    page.settle()
    assert head.about.isVisible()
    assert head.name.toolTip() == ""


def test_the_plan_has_no_head(page: ListDesk) -> None:
    page.show_plan()
    assert not page.head.isVisible()
    page.click(page.rows.visible_rows()[1])
    page.click(page.rows.visible_rows()[2], CTRL)
    assert page.bar.isVisible()
    assert not [b for b in page.head.findChildren(QPushButton) if b.isVisible()]


def test_a_search_that_finds_nothing_in_a_list_leads_back_to_all_of_it(page: ListDesk) -> None:
    page.go(replace(page.place, search="is:done"))
    assert page.titles == []
    assert page.pane.clear.text() == "Show the whole list"
    page.click(page.pane.clear)
    assert page.order == "abcdef"


def test_an_empty_run_that_is_closed_offers_nothing(lists: ListDesk) -> None:
    first = lists.make("Empty")
    lists.close_run()
    lists.open(first)
    lists.pane.take_keyboard()
    texts = [b.text() for b in lists.pane.findChildren(QPushButton) if b.isVisible() and b.text()]
    assert texts == ["Start again…"]
    assert lists.focus is not None
    assert lists.focus.accessibleName() == "This run had no items."
