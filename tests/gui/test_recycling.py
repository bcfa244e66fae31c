"""A list longer than the screen out of a screenful of widgets: none ever shows or ticks another's
record, and the keyboard never slips onto a record nobody chose."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication

from db.checklists import State
from desktop.core.query import Field
from desktop.widgets.check_row import StateBox
from tests.gui.desk import Desk

_BOXES = {State.TODO: Qt.CheckState.Unchecked, State.DONE: Qt.CheckState.Checked}

_ACTIONS = st.one_of(
    st.tuples(st.just("wheel"), st.integers(-40, 40).filter(bool)),
    st.tuples(st.just("drag"), st.integers(0, 100)),
    st.tuples(st.just("tick"), st.integers(0, 30)),
    st.tuples(st.just("choose"), st.integers(0, 30)),
    st.tuples(st.just("height"), st.integers(500, 1100)),
    st.tuples(
        st.sampled_from(["Down", "Up", "PgDown", "PgUp", "Home", "End", "Space", "Left"]),
        st.just(1),
    ),
)


class Model:
    """What should be: which record is current, and where I stand with every one."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self.states = dict.fromkeys(desk.plan.records, State.TODO)
        self.current = ""

    def toggle(self, plan_id: str) -> None:
        done = self.states[plan_id] is State.DONE
        self.states[plan_id] = State.TODO if done else State.DONE

    def carry_out(self, action: str, number: int) -> None:
        desk = self.desk
        ids = desk.listed
        if action == "wheel":
            desk.wheel(desk.records.viewport(), number)
        elif action == "drag":
            bar = desk.records.verticalScrollBar()
            bar.setValue(bar.maximum() * number // 100)
        elif action == "height":
            desk.program.window.resize(1280, number)
            desk.settle()
        elif action in ("tick", "choose"):
            view = desk.records.viewport().rect()
            rows = [
                row
                for row in desk.records.visible_rows()
                if view.contains(row.mapToParent(row.box.geometry().center()))
            ]
            row = rows[number % len(rows)]
            self.current = row.plan_id
            if action == "tick":
                self.toggle(row.plan_id)
                desk.click(row.box)
            else:
                desk.click(row, QPoint(row.width() // 2, row.box.geometry().center().y()))
        else:
            self.press(action, ids)

    def press(self, key: str, ids: list[str]) -> None:
        focus = self.desk.focus
        assert focus is not None
        assert focus is self.desk.records or self.desk.records.isAncestorOf(focus)
        if key == "Space" and isinstance(focus, StateBox):
            self.toggle(self.current)
        last = len(ids) - 1
        at = ids.index(self.current)
        to = {"Down": min(at + 1, last), "Up": max(at - 1, 0), "Home": 0, "End": last}.get(key, at)
        self.current = ids[to]
        self.desk.keys(key)
        if key in ("PgDown", "PgUp"):
            self.current = self.desk.selected
            assert (ids.index(self.current) - at) * (1 if key == "PgDown" else -1) >= 0

    def check(self) -> None:
        """Every row on screen is what it says, and the keyboard is with the current one."""
        desk = self.desk
        ids, plan = desk.listed, desk.plan
        assert desk.selected == self.current
        assert desk.detail.plan_id == self.current
        rows = desk.records.visible_rows()
        height, scrolled = rows[0].height(), desk.records.verticalScrollBar().value()
        for row in rows:
            place = (row.y() + scrolled) // height
            assert row.plan_id == ids[place]
            assert plan.records[row.plan_id].title in row.title
            assert row.box.accessibleName().endswith(f"{place + 1} of {len(ids)}")
            assert row.box.accessibleName().startswith(row.title)
            assert row.box.checkState() is _BOXES[self.states[row.plan_id]]
            assert row._current == (row.plan_id == self.current)
            assert not row.box.hasFocus() or row.plan_id == self.current
        assert len({row.plan_id for row in rows}) == len(rows)
        stops = [row for row in rows if row.box.focusPolicy() & Qt.FocusPolicy.TabFocus]
        assert len(stops) == 1
        shown_to = rows[-1].y() + height
        assert shown_to >= min(desk.records.viewport().height(), len(ids) * height)


@settings(
    max_examples=15,
    deadline=None,
    database=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(st.lists(_ACTIONS, min_size=4, max_size=25))
def _scroll_move_and_tick(model: Model, actions: list[tuple[str, int]]) -> None:
    desk = model.desk
    desk.program.window.resize(1280, 820)
    desk.keys("Ctrl+F", "Down", "Home")
    model.current = desk.listed[0]
    for action, number in actions:
        model.carry_out(action, number)
        desk.settle()
        model.check()


@pytest.mark.parametrize("narrow", [False, True])
def test_scrolling_moving_and_ticking_never_touches_a_wrong_record(
    desk: Desk, narrow: bool
) -> None:
    if narrow:
        desk.choose(Field.PILLAR, "prevention")
        desk.choose(Field.YEAR, "2022")
        assert 8 < len(desk.listed) < 30
    model = Model(desk)
    _scroll_move_and_tick(model)
    for plan_id, state in model.states.items():
        assert desk.board.item(plan_id).state is state
    ticked = [plan_id for plan_id, state in model.states.items() if state is State.DONE]
    for plan_id in ticked[:3]:
        assert desk.stored(plan_id).state is State.DONE


def test_the_keyboard_stays_with_the_list_when_its_row_is_scrolled_away(desk: Desk) -> None:
    desk.keys("Ctrl+F", "Down")
    first = desk.selected
    desk.wheel(desk.records.viewport(), 100)
    desk.settle()
    assert desk.selected == first
    desk.keys("Space")  # nothing on screen is meant
    desk.settle()
    assert all(item.state is State.TODO for item in desk.board.items.values())
    desk.keys("Down")
    assert desk.selected == desk.listed[1]
    assert desk.row(desk.selected).box.hasFocus()


def test_scrolling_to_the_very_end_leaves_the_choice_where_it_was(desk: Desk) -> None:
    desk.keys("Ctrl+F", "Down", "Down")
    second = desk.selected
    desk.records.verticalScrollBar().setValue(desk.records.verticalScrollBar().maximum())
    desk.settle()
    assert desk.selected == second
    desk.records.verticalScrollBar().setValue(0)
    desk.keys("Up")
    assert desk.selected == desk.listed[0]


def test_ticking_away_what_is_to_do_goes_on_with_the_next(desk: Desk) -> None:
    """With `To do` as filter a ticked row leaves the list under the keyboard."""
    desk.choose(Field.AGENCY, "doj-fbi")
    desk.choose(Field.STATE, State.TODO)
    before = desk.listed
    assert 3 <= len(before) < 12
    desk.keys("Ctrl+F", "Down", "Down")
    for n in range(len(before) - 1):
        ticked = desk.selected
        desk.keys("Space")
        desk.settle()
        assert desk.stored(ticked).state is State.DONE
        assert len(desk.listed) == len(before) - n - 1
        assert desk.selected == desk.detail.plan_id == desk.listed[min(1, len(desk.listed) - 1)]
        assert desk.row(desk.selected).box.hasFocus()
        assert desk.row(desk.selected)._current
    desk.keys("Space")
    desk.settle()
    assert desk.listed == []
    assert desk.bench.list_pane.clear.hasFocus()
    done = {i for i, item in desk.board.items.items() if item.state is State.DONE}
    assert done == set(before)


def test_undoing_brings_a_ticked_row_back_into_the_list(desk: Desk) -> None:
    desk.choose(Field.STATE, State.TODO)
    before = desk.listed
    desk.keys("Ctrl+F", "Down", "Space")
    desk.settle()
    assert desk.listed == before[1:]
    desk.keys("Ctrl+Z")
    desk.settle()
    assert desk.listed == before
    assert desk.stored(before[0]).state is State.TODO


def test_a_record_written_about_stays_though_it_leaves_the_list(desk: Desk) -> None:
    desk.search("-has:note")
    desk.keys("Down")
    first = desk.selected
    desk.keys("Ctrl+N")
    desk.type("note")
    desk.wait_stored(first, note="note")
    desk.settle()
    assert first not in desk.listed
    assert desk.selected == desk.detail.plan_id == first
    assert desk.note.hasFocus()


def test_space_held_down_touches_only_rows_that_had_the_keyboard(desk: Desk) -> None:
    desk.choose(Field.STATE, State.TODO)
    before = desk.listed
    desk.keys("Ctrl+F", "Down", "Space", "Space", "Space")
    desk.settle()
    done = {i for i, item in desk.board.items.items() if item.state is State.DONE}
    assert done <= {before[0]}


def test_a_click_lands_on_the_row_it_meets_after_scrolling(desk: Desk) -> None:
    desk.wheel(desk.records.viewport(), 25)
    row = desk.records.visible_rows()[4]
    meant = row.plan_id
    desk.click(row.box)
    desk.settle()
    assert desk.stored(meant).state is State.DONE
    assert [i for i, item in desk.board.items.items() if item.state is State.DONE] == [meant]
    assert QApplication.focusWidget() is desk.row(meant).box
