"""The drawn axis: walked, zoomed and opened by keyboard, mouse and screen reader."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from db.plan.catalogue import Plan
from desktop import theme
from desktop.core.event_dates import Unit, ordered
from desktop.views.timeline_page import Mode
from desktop.widgets.axis_painter import break_words
from desktop.widgets.text_lines import lines_needed
from desktop.work.board import Board
from tests.gui.timeline import Reader, board_of, heard


@pytest.fixture
def board(quiet: list[str], qapp: QApplication, plan: Plan) -> Iterator[Board]:
    yield from board_of(plan, qapp)


@pytest.fixture
def reader(board: Board, qtbot: QtBot) -> Reader:
    return Reader(board, qtbot)


# -- the keyboard --------------------------------------------------------------------------------


def test_arrows_walk_every_event_there_and_back(reader: Reader) -> None:
    reader.page.axis.set_zoom(Unit.DAY)
    reader.page.take_keyboard()
    walked = [reader.focused]
    for _ in range(77):
        reader.keys("Down")
        reader.check()
        assert reader.in_view(reader.focused)
        walked.append(reader.focused)
    assert walked == [one.id for one in ordered(reader.events.values())]
    for event_id in reversed(walked[:-1]):
        reader.keys("Up")
        assert reader.focused == event_id
    assert reader.asked == []  # walking opens nothing


def test_arrows_stop_at_both_ends(reader: Reader) -> None:
    reader.page.take_keyboard()
    reader.keys("Up", "Left")
    assert reader.focused == "TL-01"
    reader.keys("End", "Down", "Right")
    assert reader.focused == "TL-78"
    reader.keys("Home")
    assert (reader.focused, reader.position) == ("TL-01", 0)


def test_pages_go_a_screenful_and_on_to_the_end(reader: Reader) -> None:
    reader.page.take_keyboard()
    seen = [reader.focused]
    while reader.focused != "TL-78":
        reader.keys("PgDown")
        reader.check()
        assert reader.focused not in seen
        seen.append(reader.focused)
    assert 3 < len(seen) < 20
    for _ in seen:
        reader.keys("PgUp")
    assert reader.focused == "TL-01"


def test_enter_opens_an_event_and_space_does_too(reader: Reader) -> None:
    reader.page.take_keyboard()
    reader.keys("Down", "Return")
    assert reader.asked == ["TL-43"]
    assert reader.mark("TL-43").is_shown
    reader.keys("Down", "Space")
    assert reader.asked == ["TL-43", "TL-02"]
    assert [m.key for m in reader.axis.visible_marks() if m.is_shown] == ["TL-02"]


def test_enter_on_a_group_opens_it_where_it_is(reader: Reader) -> None:
    reader.axis.set_zoom(Unit.DECADE)
    reader.page.take_keyboard()
    reader.keys("End")
    assert reader.held == 74
    zooms: list[Unit] = []
    reader.axis.zoomChanged.connect(zooms.append)
    while reader.axis.zoom is not Unit.DAY:
        while reader.held == 1:
            reader.keys("Down")
        reader.keys("Return")
        reader.check()
        assert reader.focused == reader.axis.current
        assert reader.in_view(reader.focused)
    assert zooms == [Unit.YEAR, Unit.MONTH, Unit.DAY]
    assert reader.asked == []


def test_plus_and_minus_zoom_around_the_current_event_and_end_somewhere(reader: Reader) -> None:
    reader.page.show_target("TL-30")
    reader.page.take_keyboard()
    for key, zoom in [("+", 3), ("+", 3), ("-", 2), ("-", 1), ("-", 0), ("-", 0), ("=", 1)]:
        reader.keys(key)
        assert reader.axis.zoom is Unit(zoom)
        assert reader.in_view("TL-30")
        assert reader.focus is reader.mark("TL-30")
        reader.check()
    assert reader.axis.current == "TL-30"  # not the first of the group it was in


def test_the_windows_own_keys_are_left_to_the_window(reader: Reader) -> None:
    reader.page.take_keyboard()
    reader.keys("Ctrl++", "Ctrl+Down", "Alt+Left", "Ctrl+Return", "x")
    assert reader.axis.zoom is Unit.MONTH
    assert (reader.focused, reader.asked) == ("TL-01", [])


def test_tab_stops_once_and_comes_back_to_where_one_was(reader: Reader) -> None:
    reader.page.take_keyboard()
    reader.keys("Down", "Down", "Tab")
    assert reader.focus not in reader.axis.visible_marks()
    reader.keys("Shift+Tab")
    assert reader.focused == "TL-02"


def test_the_keyboard_stays_when_its_mark_is_scrolled_away(reader: Reader) -> None:
    reader.page.take_keyboard()
    reader.keys("Down")
    reader.wheel(40)
    assert not any(mark.key == "TL-43" for mark in reader.axis.visible_marks())
    assert reader.focus is reader.axis
    reader.keys("Down")
    assert reader.focused == "TL-02"
    assert reader.in_view("TL-02")


# -- the mouse -----------------------------------------------------------------------------------


def test_a_click_opens_and_hovering_tells_the_whole_text(reader: Reader) -> None:
    mark = reader.mark("TL-02")
    assert reader.events["TL-02"].event.replace("'", "&#x27;") in mark.toolTip()
    reader.click(mark)
    assert reader.asked == ["TL-02"]
    assert reader.axis.current == reader.focused == "TL-02"


def test_a_click_on_a_group_zooms_in_to_its_first_event(reader: Reader) -> None:
    reader.page.show_target("TL-17")
    reader.click(reader.mark("TL-17"))
    assert reader.axis.zoom is Unit.DAY
    assert reader.in_view("TL-17")
    assert reader.asked == []


def test_ctrl_wheel_zooms_at_the_pointer_and_the_wheel_alone_scrolls(reader: Reader) -> None:
    held = reader.axis.visible_marks()[3]
    key, y = held.key, held.y()
    reader.wheel(-1, QPoint(200, y + 10), ctrl=True)
    assert reader.page.zoom_name.text() == "Days"
    assert reader.mark(key).y() == y
    reader.wheel(2, ctrl=True)
    assert reader.page.zoom_name.text() == "Years"
    reader.wheel(-9, ctrl=True)
    reader.wheel(3)
    assert reader.page.zoom_name.text() == "Days"
    assert reader.position > 0
    reader.check()


def test_the_zoom_buttons_say_where_they_are_and_keep_the_keyboard(reader: Reader) -> None:
    page = reader.page
    assert page.zoom_name.text() == "Months"
    reader.click(page.zoom_in)
    assert page.zoom_name.text() == "Days"
    assert not page.zoom_in.isEnabled()
    assert reader.focus is page.zoom_out
    assert page.zoom_out.accessibleName() == "Zoom out, now days"
    for name in ("Months", "Years", "Decades"):
        reader.click(page.zoom_out)
        assert page.zoom_name.text() == name
    assert not page.zoom_out.isEnabled()
    assert reader.focus is page.zoom_in


# -- a screen reader -----------------------------------------------------------------------------


def test_every_mark_is_a_named_button_in_the_order_of_time(reader: Reader) -> None:
    reader.page.show_target("TL-30")
    around = heard(reader.axis.viewport())
    told = [around.child(n) for n in range(around.childCount())]
    said = [one.text(QAccessible.Text.Name) for one in told if not one.state().invisible]
    assert said == [mark.accessibleName() for mark in reader.axis.visible_marks()]
    assert {one.role() for one in told} == {QAccessible.Role.Button}
    assert any(
        name.startswith("11 events, December 2021. 6 publications, 5 events. From") for name in said
    )
    assert reader.mark("TL-30").accessibleDescription() == "Zooms in to show them"
    reader.axis.set_zoom(Unit.DAY)
    assert reader.mark("TL-30").accessibleDescription() == ""
    assert reader.mark("TL-30").accessibleName() == (
        "December 3, 2021, 9:00 a.m. Publication. The embargo ends, and the White House publishes "
        "the plan fact sheet. 35 of 78"
    )


def test_a_screen_reader_presses_a_mark(reader: Reader, qtbot: QtBot) -> None:
    action = heard(reader.mark("TL-43")).actionInterface()
    assert "Press" in action.actionNames()
    action.doAction("Press")
    qtbot.waitUntil(lambda: reader.asked == ["TL-43"])  # it shows the press first


# -- ground --------------------------------------------------------------------------------------


@pytest.mark.parametrize("zoom", [80, 100, 200])
@pytest.mark.parametrize("width", [380, 700, 1200])
def test_texts_fit_at_every_width_and_size(
    board: Board, qtbot: QtBot, qapp: QApplication, width: int, zoom: int
) -> None:
    qapp.setFont(theme.font(zoom))
    reader = Reader(board, qtbot, (width, 900))
    line = reader.axis.fontMetrics().lineSpacing()
    for unit in Unit:
        reader.axis.set_zoom(unit)
        reader.check()
        for mark in reader.axis.visible_marks():
            assert mark.x() + mark.width() <= reader.axis.viewport().width()
            assert mark.height() >= 2 * line
            assert mark.width() >= 150
        columns = reader.axis._columns()
        for gap in reader.axis.axis.breaks:
            said, room = break_words(gap.label), columns.width - columns.text
            needed = lines_needed(said, reader.axis.font(), room, 9) * line
            assert needed <= gap.bottom - gap.top
    for control in (*reader.page.kinds.values(), *reader.page.modes.values()):
        assert control.mapTo(reader.page, control.rect().bottomRight()).x() <= width


def test_a_larger_text_and_a_narrower_window_stay_at_the_same_event(
    reader: Reader, qapp: QApplication, qtbot: QtBot
) -> None:
    reader.page.show_target("TL-59")
    reader.resize(400, 700)
    assert reader.in_view("TL-59")
    before = reader.axis.axis.height
    reader.page.setStyleSheet("")  # as the window does it
    qapp.setFont(theme.font(150))
    qtbot.waitUntil(lambda: reader.axis.font().pointSizeF() == 15)
    theme.dress(reader.page)
    assert reader.axis.axis.height > before
    assert reader.in_view("TL-59")
    reader.check()


_ACTIONS = st.one_of(
    st.tuples(
        st.sampled_from(["Down", "Up", "PgDown", "PgUp", "Home", "End", "+", "-", "Return", "Tab"]),
        st.just(0),
    ),
    st.tuples(st.sampled_from(["wheel", "ctrl"]), st.integers(-6, 6).filter(bool)),
    st.tuples(st.sampled_from(["kind", "mode", "click", "show"]), st.integers(0, 99)),
    st.tuples(st.just("size"), st.integers(380, 1200)),
)


def _act(reader: Reader, action: str, number: int) -> None:
    page = reader.page
    if action in ("wheel", "ctrl"):
        if reader.axis.isVisible():
            reader.wheel(number, ctrl=action == "ctrl")
    elif action == "kind":
        reader.click(list(page.kinds.values())[number % 5])
    elif action == "mode":
        reader.click(page.modes[list(Mode)[number % 2]])
    elif action == "show":
        page.show_target(f"TL-{number:02}")
    elif action == "size":
        reader.resize(number, 400 + number // 2)
    elif action == "click":
        view = reader.axis.viewport().rect()
        marks = [m for m in reader.axis.visible_marks() if m.isVisible()]
        if marks := [m for m in marks if view.contains(m.mapToParent(QPoint(30, 8)))]:
            reader.click(marks[number % len(marks)], QPoint(30, 8))
    else:
        reader.keys(action)


@settings(
    max_examples=25,
    deadline=None,
    database=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(st.lists(_ACTIONS, min_size=4, max_size=20))
def test_whatever_one_does_the_marks_stay_true(
    reader: Reader, actions: list[tuple[str, int]]
) -> None:
    reader.page.set_mode(Mode.AXIS)
    reader.page.take_keyboard()
    for action, number in actions:
        _act(reader, action, number)
        if reader.page.mode is Mode.AXIS:
            reader.check()
    assert set(reader.asked) <= set(reader.events)
