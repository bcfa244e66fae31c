"""What became of it, in front of a person with a mouse, a keyboard, or a screen reader."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QWidget

from desktop.core.chains import YEARS, Grouping, Outcome, chains
from desktop.core.library import outcomes
from desktop.views.outcomes_page import OutcomesPage
from desktop.widgets.chain_link import ChainLink
from desktop.widgets.chain_notes import QuietNote
from desktop.widgets.chain_row import ChainRow
from tests.gui.desk import LEFT, Desk


@pytest.fixture
def page(desk: Desk) -> Iterator[OutcomesPage]:
    made = OutcomesPage(desk.board)
    made.resize(900, 800)
    made.show()
    made.activateWindow()
    desk.bot.waitUntil(made.isActiveWindow)
    yield made
    made.hide()
    made.deleteLater()


@pytest.fixture
def asked(page: OutcomesPage) -> list[str]:
    """The targets the page asked for."""
    heard: list[str] = []
    page.targetRequested.connect(heard.append)
    return heard


def starts(page: OutcomesPage) -> list[str]:
    """The chains that are shown, from above, as the layout has them."""
    shown = [row for row in page.list.findChildren(ChainRow) if row.isVisibleTo(page)]
    return [row.chain.start.id for row in sorted(shown, key=lambda row: row.y())]


def row(page: OutcomesPage, start: str) -> ChainRow:
    return next(each for each in page.list.rows if each.chain.start.id == start)


def choose(desk: Desk, box: QComboBox, data: object) -> None:
    """Choose in a combo box with the keyboard."""
    desk.click(box)
    desk.keys("Esc")
    box.setFocus()
    desk.keys("Home", *["Down"] * box.findData(data))
    assert box.currentData() == data


def at(desk: Desk) -> ChainLink:
    """The place of a chain that has the keyboard."""
    assert isinstance(desk.focus, ChainLink), desk.focus
    return desk.focus


def in_view(page: OutcomesPage, widget: QWidget) -> bool:
    top = widget.mapTo(page.area.viewport(), QPoint(0, 0)).y()
    return top >= -1 and top + widget.height() <= page.area.viewport().height() + 1


# -- what is shown -------------------------------------------------------------------------------


def test_it_opens_with_every_commitment_of_2022_by_outcome(page: OutcomesPage) -> None:
    assert len(starts(page)) == len(set(starts(page))) == 55
    assert page.list.headings == [
        *("Fulfilled  4", "Progressed  10", "Continued  4"),
        *("Restated  2", "Changed  2", "Nothing said later  33"),
    ]
    assert page.counts.text().startswith("Of 55 commitments of 2022: 4 fulfilled")
    assert "Silence is not failure" in page.caution.text()
    assert "February 14, 2024" in page.caution.text()


@pytest.mark.parametrize("year", YEARS)
def test_each_year_shows_its_chains_in_words(desk: Desk, page: OutcomesPage, year: int) -> None:
    choose(desk, page.year, year)
    assert set(starts(page)) == {each.start.id for each in chains(desk.plan, year)}
    for shown in page.list.rows:
        told = [(step.opens, step.title) for step in shown.chain.steps]
        assert [(link.target, link.title) for link in shown.steps] == told
        for step, link in zip(shown.chain.steps, shown.steps, strict=True):
            assert str(step.year) in link.above
            assert step.relation.capitalize() in link.above
            assert ("our reading" in link.above) == (step.basis == "inferred")
        silent = shown.chain.outcome is Outcome.SILENT
        assert not silent or (shown.note is not None and "Looked for" in shown.note.text())


def test_a_word_that_is_not_followed_ends_in_a_quiet_silence(page: OutcomesPage) -> None:
    ends_early, reaches = row(page, "COM-03"), row(page, "COM-14")
    assert ends_early.note is not None
    assert ends_early.note.text() == "Nothing said later"
    assert reaches.note is None


@pytest.mark.parametrize("by", list(Grouping))
def test_chains_are_put_together_as_chosen(desk: Desk, page: OutcomesPage, by: Grouping) -> None:
    choose(desk, page.grouping, by.value)
    assert len(starts(page)) == 55
    heads = {"outcome": "Fulfilled  4", "agency": "Department of Justice  13"}
    assert heads.get(by.value, "Prosecution  15") in page.list.headings


# -- why ----------------------------------------------------------------------------------------


def told(shown: ChainRow) -> list[str]:
    """The quiet texts of a chain, from above."""
    notes = [note for note in shown.findChildren(QuietNote) if note.isVisibleTo(shown)]
    return [note.text() for note in sorted(notes, key=lambda note: (note.x(), note.y()))]


def test_the_reasons_are_shown_when_asked_for_and_go_again(desk: Desk, page: OutcomesPage) -> None:
    thread, silent = row(page, "COM-14"), row(page, "COM-30")
    assert told(thread) == []
    before = told(silent)
    low = thread.height()
    desk.click(page.reasons)
    assert told(thread) == [step.reason for step in thread.chain.steps]
    assert "Outside these documents" in told(silent)[0]
    assert "Looked for: “National Strategy”" in told(silent)[0]
    desk.bot.waitUntil(lambda: thread.height() > 2 * low)
    desk.keys("Space")
    assert (told(thread), told(silent)) == ([], before)
    desk.bot.waitUntil(lambda: thread.height() == low)


def test_what_appears_later_shows_its_reasons_too(desk: Desk, page: OutcomesPage) -> None:
    desk.click(page.search)
    desk.type("webinar")
    desk.click(page.reasons)
    page.search.clear()
    choose(desk, page.year, 2021)
    for shown in page.list.rows:
        reasons = {step.reason for step in shown.chain.steps}
        assert reasons <= set(told(shown)), shown.chain.start.id
    choose(desk, page.year, 2022)
    desk.click(page.reasons)
    assert told(row(page, "COM-20")) == []


# -- narrowing -----------------------------------------------------------------------------------


def test_typing_narrows_live_and_the_counts_go_along(desk: Desk, page: OutcomesPage) -> None:
    desk.click(page.search)
    desk.type("webinar")
    assert starts(page) == ["COM-14"]
    assert page.bar.button(Outcome.FULFILLED).accessibleName() == "Fulfilled: 1"
    assert page.bar.button(Outcome.SILENT).accessibleName() == "Nothing said later: 0"
    desk.keys("Ctrl+A", "Del")
    assert len(starts(page)) == 55


def test_words_that_nothing_has_leave_a_sentence(desk: Desk, page: OutcomesPage) -> None:
    desk.click(page.search)
    desk.type("zebra <b>")
    assert starts(page) == []
    assert page.nothing.isVisible()
    assert "zebra <b>" in page.nothing.text()
    assert page.nothing.textFormat() is Qt.TextFormat.PlainText
    page.take_keyboard()
    assert desk.focus is page.search


def test_a_part_of_the_bar_filters_and_lets_go_again(desk: Desk, page: OutcomesPage) -> None:
    button = page.bar.button(Outcome.CHANGED)
    desk.click(button)
    assert (starts(page), button.isChecked()) == (["COM-07", "COM-21"], True)
    desk.click(page.bar.button(Outcome.RESTATED))
    assert page.list.headings == ["Restated  2", "Changed  2"]
    button.setFocus()
    desk.keys("Space")
    assert page.list.headings == ["Restated  2"]
    desk.click(page.bar.button(Outcome.RESTATED))
    assert len(starts(page)) == 55


def test_the_drawn_bar_answers_to_the_mouse(desk: Desk, page: OutcomesPage) -> None:
    strip = page.bar.strip
    parts = dict(strip.parts())
    assert list(parts) == list(Outcome)
    assert parts[Outcome.SILENT].right() == pytest.approx(strip.width(), abs=1)
    desk.click(strip, parts[Outcome.CONTINUED].center().toPoint())
    assert page.list.headings == ["Continued  4"]
    assert page.bar.button(Outcome.CONTINUED).isChecked()
    gap = QPointF(parts[Outcome.FULFILLED].right() + 1, 5).toPoint()
    desk.click(strip, gap)
    QTest.mouseClick(
        strip, Qt.MouseButton.RightButton, pos=parts[Outcome.CHANGED].center().toPoint()
    )
    assert page.list.headings == ["Continued  4"]


def test_an_outcome_that_the_words_leave_none_of_says_so(desk: Desk, page: OutcomesPage) -> None:
    desk.click(page.bar.button(Outcome.RESTATED))
    desk.click(page.search)
    desk.type("webinar")
    assert starts(page) == []
    assert "chosen outcome" in page.nothing.text()


def test_another_year_begins_with_all_its_outcomes(desk: Desk, page: OutcomesPage) -> None:
    desk.click(page.bar.button(Outcome.RESTATED))
    choose(desk, page.year, 2023)
    assert len(starts(page)) == 65
    assert not any(page.bar.button(outcome).isChecked() for outcome in Outcome)
    assert page.bar.button(Outcome.RESTATED).number == 0
    assert Outcome.RESTATED not in dict(page.bar.strip.parts())


# -- going there ---------------------------------------------------------------------------------


def test_every_title_is_a_link_for_the_mouse(
    desk: Desk, page: OutcomesPage, asked: list[str]
) -> None:
    thread = row(page, "COM-14")
    for link in thread.links:
        desk.click(link)
    assert asked == ["COM-14", "COM23-18", "COM24-19"]
    passage = row(page, "COM-15").steps[0]
    desk.click(passage)
    assert asked[-1] == "u2023"


def test_every_target_is_there_to_go_to(desk: Desk, page: OutcomesPage) -> None:
    known = {*desk.plan.records, *desk.plan.sources}
    for year in YEARS:
        choose(desk, page.year, year)
        assert {link.target for shown in page.list.rows for link in shown.links} <= known


def test_arrows_walk_chains_and_places(desk: Desk, page: OutcomesPage, asked: list[str]) -> None:
    page.take_keyboard()
    first, second = page.list.rows[:2]
    assert at(desk) is first.start
    desk.keys("Left", "Up")
    assert at(desk) is first.start
    desk.keys("Right")
    assert at(desk) is first.steps[0]
    desk.keys("Right", "Right", "Right")
    assert at(desk) is first.steps[-1]
    desk.keys("Space", "Left", "Space", "Down")
    assert asked == [first.steps[-1].target, first.steps[0].target]
    assert at(desk) is second.start


def test_enter_asks_to_read_the_place(desk: Desk, page: OutcomesPage, asked: list[str]) -> None:
    read: list[str] = []
    page.readRequested.connect(read.append)
    page.take_keyboard()
    desk.keys("Return", "Right", "Enter")
    assert read == ["COM-14", "COM23-18"]
    assert asked == []


def test_in_the_window_a_place_is_shown_and_read_in_the_details(desk: Desk) -> None:
    QGuiApplication.clipboard().setText("four-pillars://outcomes")
    desk.keys("Ctrl+F", "Ctrl+V", "Return")
    desk.settle()
    page = desk.page
    assert isinstance(page, OutcomesPage)
    desk.click(page.search)
    desk.type("webinar")
    desk.click(row(page, "COM-14").start)
    assert desk.selected == "COM-14"
    assert row(page, "COM-14").start.marked
    desk.keys("Right", "Return")
    assert desk.selected == "COM23-18"
    assert desk.focus is not None
    assert desk.detail.isAncestorOf(desk.focus)


def test_paper_shows_what_the_page_shows(desk: Desk, page: OutcomesPage) -> None:
    choose(desk, page.grouping, Grouping.AGENCY.value)
    desk.click(page.bar.button(Outcome.FULFILLED))
    outline = page.shown_outline()
    assert [group.heading for group in outline.groups] == [
        "Office of the U.S. Trade Representative (1)",
        "Department of State (1)",
        "Department of Homeland Security (1)",
        "Department of Education (1)",
    ]
    assert "Of 55 commitments of 2022" in outline.intro
    assert [entry.target for entry in outline.entries()] == starts(page)


def test_long_ways_by_keyboard_stay_in_view(desk: Desk, page: OutcomesPage) -> None:
    page.take_keyboard()
    rows = page.list.rows
    for key, index in (("PgDown", 5), ("End", 54), ("Down", 54), ("PgUp", 49), ("Home", 0)):
        desk.keys(key)
        assert at(desk) is rows[index].start, key
        assert in_view(page, at(desk)), key


def test_the_tabulator_stops_once_in_the_list_and_comes_back_there(
    desk: Desk, page: OutcomesPage
) -> None:
    page.take_keyboard()
    desk.keys("Down", "Right")
    here = at(desk)
    desk.keys("Shift+Tab")
    assert not isinstance(desk.focus, ChainLink)
    desk.keys("Tab")
    assert at(desk) is here
    links = page.list.findChildren(ChainLink)
    assert [link for link in links if link.focusPolicy() & Qt.FocusPolicy.TabFocus] == [here]


def test_everything_is_reached_with_the_tabulator(desk: Desk, page: OutcomesPage) -> None:
    page.search.setFocus()
    met: list[QWidget | None] = []
    while desk.focus not in met:
        met.append(desk.focus)
        desk.keys("Tab")
    buttons = [page.bar.button(outcome) for outcome in Outcome]
    tools = (page.search, page.grouping, page.year, page.reasons)
    for control in (*tools, *buttons, page.list.rows[0].start):
        assert control in met


def test_what_is_filtered_away_gives_the_tab_stop_to_what_is_left(
    desk: Desk, page: OutcomesPage
) -> None:
    page.take_keyboard()
    desk.keys("End")
    desk.click(page.bar.button(Outcome.FULFILLED))
    page.take_keyboard()
    assert at(desk) is page.list.rows[0].start
    desk.keys("Up", "End")
    assert at(desk) is page.list.rows[3].start


def test_other_keys_and_keys_with_others_held_do_nothing(
    desk: Desk, page: OutcomesPage, asked: list[str]
) -> None:
    page.take_keyboard()
    desk.keys("Ctrl+Down", "X", "Shift+Right")
    assert at(desk) is page.list.rows[0].start
    assert asked == []


# -- with the details ----------------------------------------------------------------------------


def test_what_the_details_show_is_marked_wherever_it_stands(
    desk: Desk, page: OutcomesPage, asked: list[str]
) -> None:
    page.show_target("COM23-62")
    marked = [link for shown in page.list.rows for link in shown.links if link.marked]
    assert [link.target for link in marked] == ["COM23-62"] * 3
    page.take_keyboard()
    assert at(desk) is marked[0]
    page.show_target("COM-07")
    assert at(desk) is marked[0], "the keyboard stays where it is"
    assert marked[0].focusPolicy() is Qt.FocusPolicy.StrongFocus
    page.show_target("COM23-62")
    choose(desk, page.year, 2023)
    assert row(page, "COM23-62").start.marked
    page.show_target("glossary")
    assert not any(link.marked for shown in page.list.rows for link in shown.links)
    assert asked == []


def test_it_comes_back_to_where_it_was_scrolled(desk: Desk, page: OutcomesPage) -> None:
    desk.wheel(page.area.viewport(), 6)
    here = page.scroll_position()
    assert here > 0
    page.scroll_to(0)
    assert page.scroll_position() == 0
    page.scroll_to(here)
    assert page.scroll_position() == here


# -- for the ear ---------------------------------------------------------------------------------


def test_a_screen_reader_hears_the_chain_and_each_of_its_places(
    desk: Desk, page: OutcomesPage
) -> None:
    for shown in page.list.rows:
        heard = QAccessible.queryAccessibleInterface(shown.start)
        assert heard.text(QAccessible.Text.Name) == outcomes.spoken(desk.plan, shown.chain)
        for step, link in zip(shown.chain.steps, shown.steps, strict=True):
            heard = QAccessible.queryAccessibleInterface(link)
            assert heard.text(QAccessible.Text.Name) == outcomes.spoken_step(step)
            assert heard.text(QAccessible.Text.Description) == step.reason
    silent = row(page, "COM-17").start
    assert "Office for Victims of Crime" in silent.accessibleDescription()


def test_a_part_of_the_bar_says_its_word_its_number_and_what_it_means(page: OutcomesPage) -> None:
    button = page.bar.button(Outcome.PROGRESSED)
    heard = QAccessible.queryAccessibleInterface(button)
    assert heard.text(QAccessible.Text.Name) == "Progressed: 10"
    assert "further step" in heard.text(QAccessible.Text.Description)
    assert heard.state().checkable
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in page.findChildren(QLabel))


def test_clicking_the_empty_ground_asks_for_nothing(
    desk: Desk, page: OutcomesPage, asked: list[str]
) -> None:
    thread = row(page, "COM-20")
    QTest.mouseClick(thread, LEFT, pos=QPoint(thread.width() // 2, thread.height() // 2))
    assert asked == []
