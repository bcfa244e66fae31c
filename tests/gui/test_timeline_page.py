"""The page of the timeline: axis or list, all events or one kind, and what is selected."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from db.plan.catalogue import Plan
from desktop.core.event_dates import Unit, ordered
from desktop.views.timeline_page import ALL, Mode
from desktop.work.board import Board
from tests.gui.timeline import Reader, board_of, heard


@pytest.fixture
def board(quiet: list[str], qapp: QApplication, plan: Plan) -> Iterator[Board]:
    yield from board_of(plan, qapp)


@pytest.fixture
def reader(board: Board, qtbot: QtBot) -> Reader:
    return Reader(board, qtbot)


def test_the_list_tells_all_events_under_their_years(reader: Reader) -> None:
    reader.click(reader.page.modes[Mode.LIST])
    assert reader.page.mode is Mode.LIST
    model = reader.page.list.model()
    rows = [model.index(n, 0) for n in range(model.rowCount())]
    years = [r.data() for r in rows if not r.data(Qt.ItemDataRole.UserRole)]
    assert years == ["1930", "1993", "2000", "2019", *(str(y) for y in range(2020, 2025)), "2027"]
    listed = [r.data(Qt.ItemDataRole.UserRole) for r in rows]
    assert [one for one in listed if one] == ordered(reader.events.values())
    said = [r.data(Qt.ItemDataRole.AccessibleTextRole) for r in rows]
    assert said[1].startswith("1930. Law. The Tariff Act")
    assert all(said)


def test_the_list_is_walked_and_opened_by_keyboard_past_the_years(reader: Reader) -> None:
    reader.page.set_mode(Mode.LIST)
    reader.page.take_keyboard()
    read: list[str] = []
    reader.page.readRequested.connect(read.append)
    for event_id in ("TL-01", "TL-43", "TL-02"):
        assert reader.page.list.currentIndex().data(Qt.ItemDataRole.UserRole).id == event_id
        reader.keys("Down")
    assert reader.asked == ["TL-43", "TL-02", "TL-03"]
    reader.keys("Return")
    assert read == ["TL-03"]


def test_a_click_in_the_list_opens_an_event_but_no_year(reader: Reader) -> None:
    reader.page.set_mode(Mode.LIST)
    view, model = reader.page.list, reader.page.list.model()
    for row in (0, 1):
        reader.click(view.viewport(), view.visualRect(model.index(row, 0)).center())
    assert reader.asked == ["TL-01"]


def test_what_is_selected_stays_in_view_whatever_is_shown(reader: Reader) -> None:
    page = reader.page
    page.show_target("TL-70")
    assert reader.in_view("TL-70")
    reader.click(page.modes[Mode.LIST])
    assert reader.row_in_view("TL-70")
    reader.click(page.kinds["event"])
    assert reader.row_in_view("TL-70")
    reader.click(page.modes[Mode.AXIS])
    assert reader.in_view("TL-70")
    assert reader.mark("TL-70").is_shown
    reader.click(page.kinds[ALL])
    assert reader.in_view("TL-70")
    page.axis.set_zoom(Unit.YEAR)
    assert reader.mark("TL-70").is_shown  # as the group that holds it


def test_a_filter_leaves_its_kind_and_says_how_many(reader: Reader) -> None:
    page = reader.page
    assert page.count.text() == "78 events"
    for kind in ("law", "publication", "event", "planned"):
        reader.click(page.kinds[kind])
        marks = [one for placed in page.axis.axis.marks for one in placed.mark.events]
        assert {one.kind for one in marks} == {kind}
        assert page.count.text() == f"{len(marks)} of 78 events"
        reader.check()
    reader.click(page.kinds[ALL])
    assert page.count.text() == "78 events"


def test_what_a_filter_hides_is_chosen_again_when_it_is_back(reader: Reader) -> None:
    reader.page.show_target("TL-30")
    reader.click(reader.page.kinds["law"])
    assert not any(mark.is_shown for mark in reader.axis.visible_marks())
    assert reader.in_view("TL-56")  # the next law: one stays where one was
    reader.page.take_keyboard()
    assert reader.focused == "TL-56"
    reader.click(reader.page.kinds[ALL])
    assert reader.mark("TL-30").is_shown
    assert reader.in_view("TL-30")


def test_a_filter_past_the_last_of_its_kind_goes_to_that_one(reader: Reader) -> None:
    reader.page.show_target("TL-78")
    reader.click(reader.page.kinds["law"])
    assert reader.axis.current == "TL-56"


def test_a_mode_is_told_once(reader: Reader) -> None:
    told: list[str] = []
    reader.page.modeChanged.connect(told.append)
    for mode in (Mode.LIST, Mode.LIST, Mode.AXIS):
        reader.click(reader.page.modes[mode])
    assert told == ["list", "axis"]
    assert reader.page.zoom_out.isEnabled()


def test_the_list_has_no_zoom(reader: Reader) -> None:
    reader.page.set_mode(Mode.LIST)
    assert not reader.page.zoom_in.isEnabled()
    assert not reader.page.zoom_out.isEnabled()


def test_unknown_targets_select_nothing(reader: Reader) -> None:
    reader.page.show_target("TL-43")
    for target in ("PRE-1", "", "TL-99"):
        reader.page.show_target(target)
        assert not any(mark.is_shown for mark in reader.axis.visible_marks())
        assert not reader.page.list.selectedIndexes()


def test_a_page_date_is_told_apart_by_its_word(reader: Reader) -> None:
    reader.axis.set_zoom(Unit.DAY)
    reader.page.show_target("TL-42")
    assert ". Page date. " in reader.mark("TL-42").accessibleName()


def test_scrolling_is_remembered_for_coming_back(reader: Reader) -> None:
    for mode in (Mode.AXIS, Mode.LIST):
        reader.page.set_mode(mode)
        reader.page.scroll_to(321)
        assert reader.page.scroll_position() == 321


def test_a_plan_without_events_says_so(
    board: Board, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(board.plan, "table", lambda _: ())
    reader = Reader(board, qtbot)
    shown = [w.text() for w in reader.page.findChildren(QLabel) if w.isVisible()]
    assert "Nothing is dated here." in shown
    reader.page.take_keyboard()
    assert reader.focus is reader.page.kinds[ALL]
    reader.axis.focus_current()
    reader.axis.step_zoom(1)
    reader.check()
    assert reader.page.count.text() == "0 events"


def test_every_control_of_the_page_has_a_name(reader: Reader) -> None:
    page = reader.page
    controls = [*page.modes.values(), *page.kinds.values(), page.zoom_in, page.zoom_out]
    names = [heard(one).text(QAccessible.Text.Name) for one in [*controls, page.list, reader.axis]]
    assert all(len(name) > 1 for name in names)
    assert len(set(names)) == len(names)
    assert heard(page.modes[Mode.AXIS]).state().checked
