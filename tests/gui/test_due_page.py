"""What is due: ticked where it stands, walked by keyboard, led to its list, and told on start."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from pytestqt.qtbot import QtBot

from db.checklists import Deed, Edit, ItemField, ListField, State
from desktop.core.agenda import Reminder, reminder
from desktop.core.trail import Place
from desktop.core.work_pages import DUE, checklist_page
from desktop.views import due_page
from desktop.views.due_page import DuePage
from desktop.widgets.due_notice import DueNotice
from desktop.widgets.errand_row import ErrandRow
from tests.gui.work import Office, texts

TODAY = date.today()  # noqa: DTZ011 - the person's own day


@pytest.fixture
def page(office: Office) -> DuePage:
    return office.open(DUE, DuePage)


def rows(page: DuePage) -> list[ErrandRow]:
    return list(page.rows.values())


def stored(office: Office, row: ErrandRow) -> State:
    checklist, key = row.errand.id
    return office.items(checklist)[key].state


def first_open(page: DuePage) -> ErrandRow:
    return next(row for row in rows(page) if row.errand.item.state is State.TODO)


def test_it_tells_days_lists_and_people(page: DuePage) -> None:
    told = texts(page)
    assert "Overdue" in told
    assert "Later" in told
    late = [row for row in rows(page) if row.errand.days < 0]
    assert late == rows(page)[: len(late)], "what is late stands first"
    for row in rows(page):
        assert row.link.isVisible()
        assert row.late.isVisible() == (row.errand.days < 0)
        assert row.day.isVisible() == (row.errand.days < 0 or row.errand.days >= 7)
        assert row.who.isVisible() == bool(row.errand.item.who)
    assert page.amount.text() == f"{len(rows(page))} items open"


def test_only_lists_in_use_are_told(office: Office, page: DuePage) -> None:
    shown = {row.errand.checklist for row in rows(page)}
    assert office.ids.shelter in shown
    assert not shown & {office.ids.last_run, office.ids.archived}


def test_a_screen_reader_hears_all_of_a_row(page: DuePage) -> None:
    row = rows(page)[0]
    name = row.box.accessibleName()
    for part in (row.errand.title, row.errand.late, row.errand.list_name, "due "):
        assert part in name
    assert row.link.accessibleName().startswith(f"Show in {row.errand.list_name}")


# -- ticking --


def test_a_click_ticks_an_item_in_its_own_list(office: Office, page: DuePage) -> None:
    office.board.initials = "AK"
    row = first_open(page)
    before = len(rows(page))
    office.click(row.box)
    assert not row.box.isChecked(), "until it is done, what is true is shown"
    office.settle()
    assert stored(office, row) is State.DONE
    item = office.items(row.errand.checklist)[row.errand.item.key]
    assert (item.done_on, item.done_by) == (TODAY.isoformat(), "AK")
    assert row.box.isChecked()
    assert row.state.text() == "Done"
    assert len(rows(page)) == before, "it stays where it was"
    assert page.amount.text() == f"{before - 1} items open"


def test_a_second_click_takes_the_tick_back(office: Office, page: DuePage) -> None:
    row = first_open(page)
    for state in (State.DONE, State.TODO, State.DONE):
        office.click(row.box)
        office.settle()
        assert stored(office, row) is state


def test_what_is_in_progress_is_ticked_too(office: Office, page: DuePage) -> None:
    row = next(row for row in rows(page) if row.errand.item.state is State.DOING)
    assert row.state.text() == "In progress"
    office.click(row.box)
    office.settle()
    assert stored(office, row) is State.DONE


def test_a_tick_is_one_step_to_undo(office: Office, page: DuePage) -> None:
    row = first_open(page)
    office.click(row.box)
    office.settle()
    assert office.board.undo_action is not None
    assert office.board.undo_action.what is Deed.STATE
    office.board.undo()
    office.settle()
    assert stored(office, row) is State.TODO
    assert not page.rows[row.errand.id].box.isChecked()


def test_leaving_the_page_puts_ticked_items_away(office: Office, page: DuePage) -> None:
    row = first_open(page)
    gone = row.errand.id
    office.click(row.box)
    office.settle()
    page.hide()
    page.show()
    office.settle()
    assert gone not in page.rows


def test_a_refused_tick_changes_nothing_and_says_why(office: Office, page: DuePage) -> None:
    row = first_open(page)
    checklist = row.errand.checklist
    # Closed behind the page's back, as another program does.
    office.board.do(
        lambda store, _: store.edit_checklist(checklist, {ListField.CLOSED: "2026-01-01"})
    )
    office.click(row.box)
    office.settle()
    assert any("can only be read" in told for told in office.failures)
    assert checklist not in {each.errand.checklist for each in rows(page)}


# -- the keyboard --


def test_arrows_walk_the_boxes_and_space_ticks(office: Office, page: DuePage) -> None:
    every = rows(page)
    assert every[0].box.hasFocus()
    office.keys("Down", "Down")
    assert every[2].box.hasFocus()
    office.keys("Space")
    office.settle()
    assert stored(office, every[2]) is State.DONE
    assert rows(page)[2].box.hasFocus(), "the keyboard stays in the row"
    office.keys("End")
    assert rows(page)[-1].box.hasFocus()
    assert page.scroll_position() > 0
    office.keys("Down", "Home", "Up")
    assert rows(page)[0].box.hasFocus()


def test_the_tabulator_stops_at_one_row(office: Office, page: DuePage) -> None:
    office.keys("Down")
    office.keys("Tab")
    assert rows(page)[1].link.hasFocus()
    office.keys("Tab")
    assert not any(row.isAncestorOf(office.focus) for row in rows(page) if office.focus)


def test_enter_leads_to_the_list(office: Office, page: DuePage) -> None:
    office.keys("Down", "Return")
    row = rows(page)[1]
    assert office.places == [
        Place(page=checklist_page(row.errand.checklist), selected=row.errand.item.key)
    ]


def test_the_name_of_the_list_is_a_link_to_it(office: Office, page: DuePage) -> None:
    row = rows(page)[3]
    office.click(row.link)
    assert office.places[0].page == checklist_page(row.errand.checklist)


def test_the_keyboard_goes_to_the_neighbour_of_a_row_that_goes(
    office: Office, page: DuePage
) -> None:
    office.keys("Down", "Down")
    row = rows(page)[2]
    office.board.do(
        lambda store, _: store.remove_items(row.errand.checklist, [row.errand.item.key])
    )
    office.settle()
    assert rows(page)[2].errand.id != row.errand.id
    assert rows(page)[2].box.hasFocus()


# -- much, little, nothing --


def test_what_is_beyond_the_first_fifty_is_a_button_away(office: Office, page: DuePage) -> None:
    late = (TODAY - timedelta(days=3)).isoformat()
    edits = [
        Edit(f"own-{n:032x}", {ItemField.TITLE: f"Task {n}", ItemField.DUE: late})
        for n in range(250)
    ]
    office.board.do(lambda store, _: store.add_checklist({ListField.NAME: "Much"}, edits))
    office.settle()
    assert len(rows(page)) == due_page._MOST
    assert page.more.isVisible()
    assert page.more.text() == "Show 50 more"
    assert len(page.listed) > 250, "the calendar has all of them"
    office.click(page.more)
    assert len(rows(page)) == 100
    assert rows(page)[50].box.hasFocus()
    while page.more.isVisible():
        office.click(page.more)
    assert len(rows(page)) > 250
    assert not page.more.isVisible()


def test_an_office_with_nothing_due_is_told_so(office: Office, page: DuePage) -> None:
    for each in list(office.board.lists):
        office.remove_list(each.id)
    office.settle()
    assert rows(page) == []
    assert "Nothing is overdue" in page.nothing.text()
    assert page.nothing.isVisible()
    assert not page.ics.isEnabled()
    assert page.shown_outline().groups == ()


def test_the_calendar_is_asked_for_with_everything_open(office: Office, page: DuePage) -> None:
    asked: list[object] = []
    page.icsRequested.connect(asked.append)
    row = first_open(page)
    office.click(row.box)
    office.settle()
    office.click(page.ics)
    (listed,) = asked
    assert listed == page.listed
    assert len(page.listed) == len(rows(page)) - 1
    assert all(each.item.is_open and each.item.due for each in page.listed)


def test_paper_shows_what_is_still_open(office: Office, page: DuePage) -> None:
    office.click(first_open(page).box)
    office.settle()
    assert len(list(page.shown_outline().entries())) == len(rows(page)) - 1


def test_names_that_look_like_markup_are_shown_as_they_are(office: Office, page: DuePage) -> None:
    name = "<b>A & B</b> &amp; <img src=x>"
    values = {
        ItemField.TITLE: name,
        ItemField.WHO: name,
        ItemField.DUE: (TODAY - timedelta(days=99)).isoformat(),
    }
    office.board.do(
        lambda store, _: store.add_checklist({ListField.NAME: name}, [Edit("own-x", values)])
    )
    office.settle()
    row = rows(page)[0]
    assert (row.title.text(), row.who.text()) == (name, name)
    assert row.link.text().replace("\n", " ").replace("&&", "&") == name


# -- on start --


@pytest.fixture
def notice(qtbot: QtBot) -> DueNotice:
    made = DueNotice()
    qtbot.addWidget(made)
    made.resize(800, 60)
    return made


def test_the_reminder_says_what_the_page_will_show(office: Office, notice: DueNotice) -> None:
    told = reminder(office.board.lists, office.board.summaries)
    notice.show_reminder(told)
    assert notice.isVisible()
    assert notice.sentence.text() == told.sentence
    page = office.open(DUE, DuePage)
    assert told.overdue == sum(row.errand.days < 0 for row in rows(page))
    assert told.soon == sum(0 <= row.errand.days <= 7 for row in rows(page))


def test_with_nothing_due_there_is_no_reminder(notice: DueNotice) -> None:
    notice.show_reminder(Reminder())
    assert not notice.isVisible()
    notice.show_reminder(Reminder(1, 0))
    assert notice.isVisible()
    notice.show_reminder(Reminder())
    assert not notice.isVisible()


def test_the_reminder_is_followed_or_put_off(
    office: Office, notice: DueNotice, qtbot: QtBot
) -> None:
    asked: list[str] = []
    notice.showRequested.connect(lambda: asked.append("show"))
    notice.dismissed.connect(lambda: asked.append("not today"))
    for button, name in ((notice.show_button, "show"), (notice.later_button, "not today")):
        notice.show_reminder(Reminder(3, 5))
        office.click(button)
        assert asked[-1] == name
        assert not notice.isVisible()
    assert len(asked) == 2


def test_the_reminder_takes_no_keyboard_away(office: Office) -> None:
    page = office.open(DUE, DuePage)
    strip = DueNotice(page)
    strip.show_reminder(Reminder(3, 5))
    assert rows(page)[0].box.hasFocus()
    strip.deleteLater()
