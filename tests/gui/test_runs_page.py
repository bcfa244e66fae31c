"""What moved between two runs: read, narrowed, walked, and any two of them chosen."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt

from db.checklists import ListField, State
from desktop.core import runs
from desktop.core.runs import Move
from desktop.core.trail import Place
from desktop.core.work_pages import checklist_page, runs_page
from desktop.views.runs_page import RunsPage
from tests.gui.work import Office


@pytest.fixture
def page(office: Office) -> RunsPage:
    return office.open(runs_page(office.ids.shelter), RunsPage, 700)


def test_it_begins_with_the_run_beside_the_one_before(office: Office, page: RunsPage) -> None:
    assert page.before.currentData() == office.ids.last_run
    assert page.now.currentData() == office.ids.shelter
    assert page.intro.text() == "Two runs of “Shelter partners”, side by side."
    every = runs.compare(
        office.plan, office.items(office.ids.last_run), office.items(office.ids.shelter)
    )
    assert page.summary.text() == runs.summary(every)
    assert page.model.lines == tuple(line for line in every if line.moves)


def test_the_same_page_is_reached_from_the_run_that_is_over(office: Office, page: RunsPage) -> None:
    other = office.open(runs_page(office.ids.last_run), RunsPage)
    assert other.model.lines == page.model.lines


def test_everything_can_be_shown_or_only_what_moved(office: Office, page: RunsPage) -> None:
    moved = page.model.rowCount()
    office.click(page.moved)
    assert page.model.rowCount() > moved
    assert any(not line.moves for line in page.model.lines)
    page.moved.setFocus()
    office.keys("Space")
    assert page.model.rowCount() == moved


def test_the_row_with_the_keyboard_stays_when_others_come(office: Office, page: RunsPage) -> None:
    office.keys("Down", "Down", "Down")
    key = page.model.line(page.table.currentIndex()).key
    page.moved.setChecked(False)
    assert page.model.line(page.table.currentIndex()).key == key


def test_the_runs_can_be_turned_round(office: Office, page: RunsPage) -> None:
    forth = page.model.lines
    page.before.setFocus()
    office.keys("Down")
    office.settle()
    assert not page.model.rowCount()
    assert page.summary.text() == "Nothing moved between these two runs."
    assert page.nothing.isVisible()
    page.take_keyboard()
    assert page.moved.hasFocus()
    page.now.setFocus()
    office.keys("Up")
    office.settle()
    assert (page.before.currentData(), page.now.currentData()) == (
        office.ids.shelter,
        office.ids.last_run,
    )
    back = {line.key: line for line in page.model.lines}
    assert set(back) == {line.key for line in forth}
    for line in forth:
        assert (line.before, line.now) == (back[line.key].now, back[line.key].before)


def test_arrows_walk_it_and_enter_leads_to_the_list_of_now(office: Office, page: RunsPage) -> None:
    assert page.table.hasFocus()
    office.keys("Down", "Right", "Return")
    line = page.model.lines[1]
    assert office.places == [Place(page=checklist_page(office.ids.shelter), selected=line.key)]


def test_what_was_left_out_is_shown_in_the_run_that_had_it(office: Office, page: RunsPage) -> None:
    row = next(n for n, line in enumerate(page.model.lines) if line.now is None)
    rect = page.table.visualRect(page.model.index(row, 0))
    office.click(page.table.viewport(), QPoint(rect.left() + 10, rect.top() + 10))
    assert office.places[0].page == checklist_page(office.ids.last_run)


def test_a_tick_shows_as_a_move(office: Office, page: RunsPage) -> None:
    line = next(
        each
        for each in page._read.lines
        if each.before
        and each.now
        and each.now.state is State.TODO
        and each.before.state is State.TODO
    )
    office.board.do(lambda store, _: store.set_state(office.ids.shelter, [line.key], State.DONE))
    office.settle()
    now = page.model.lines[page.model.row_of(line.key)]
    assert Move.DONE in now.moves
    assert now.states == ("To do", "Done")


def test_a_third_run_joins_the_choice(office: Office, page: RunsPage) -> None:
    office.board.do(
        lambda store, _: store.start_again(
            office.ids.shelter, {ListField.NAME: "Shelter partners, spring"}, []
        )
    )
    office.settle()
    assert page.before.count() == page.now.count() == 3
    names = [page.now.itemText(n) for n in range(3)]
    assert names[2].startswith("Shelter partners, spring, since ")
    assert page.now.currentData() == office.ids.shelter


def test_a_list_with_one_run_says_how_to_begin_the_next(office: Office) -> None:
    page = office.open(runs_page(office.ids.council), RunsPage)
    assert "Start it again" in page.nothing.text()
    assert page.nothing.isVisible()
    for part in (page.before, page.now, page.moved, page.summary, page.table):
        assert not part.isVisible()
    assert page.shown_outline().groups == ()


def test_a_run_that_is_gone_shows_nothing_and_breaks_nothing(office: Office) -> None:
    page = office.open(runs_page("no-such-list"), RunsPage)
    assert page.model.lines == ()
    assert page.nothing.isVisible()


def test_what_the_details_show_is_marked(office: Office, page: RunsPage) -> None:
    key = page.model.lines[4].key
    page.show_target(key)
    assert page.table.currentIndex().row() == 4
    page.show_target("PRE-1" if page.model.row_of("PRE-1") < 0 else "nothing")
    assert page.table.currentIndex().row() == 4
    assert office.places == [], "being shown something asks for nothing"


def test_it_folds_where_there_is_little_room_and_says_the_same(
    office: Office, page: RunsPage
) -> None:
    assert not page.table.folded
    assert not page.table.isColumnHidden(1)
    office.keys("Right", "Right")
    assert page.table.currentIndex().column() == 2
    page.resize(380, 700)
    office.bot.waitUntil(lambda: page.table.folded)
    assert page.table.isColumnHidden(1)
    assert page.table.currentIndex().column() == 0
    said = page.model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    for state in page.model.lines[0].states:
        assert (state or "not there") in said
    page.resize(700, 700)
    office.bot.waitUntil(lambda: not page.table.folded)


def test_paper_has_what_is_shown(office: Office, page: RunsPage) -> None:
    outline = page.shown_outline()
    assert outline.title == "What moved: Shelter partners"
    assert [entry.title for entry in outline.entries()] == [line.title for line in page.model.lines]
    assert page.summary.text() in outline.intro
