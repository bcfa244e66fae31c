"""A window with little room: the plan makes way for list and details, and comes when asked for."""

from __future__ import annotations

import json

import pytest

from desktop.widgets.plan_fold import PlanFold
from tests.gui.conftest import Start
from tests.gui.desk import Desk

ROOMY, NARROW = (1280, 800), (860, 600)


@pytest.fixture
def narrow(desk: Desk) -> Desk:
    resize(desk, NARROW)
    return desk


def resize(desk: Desk, size: tuple[int, int]) -> None:
    desk.program.window.resize(*size)
    desk.settle()


def shown(desk: Desk) -> list[bool]:
    bench = desk.bench
    return [part.isVisible() for part in (bench.plan_pane, bench.stack, bench.detail)]


def fold(desk: Desk) -> PlanFold:
    found = desk.bench.plan_pane.findChild(PlanFold)
    assert found is not None
    return found


def test_the_plan_goes_where_three_panes_have_no_room_and_is_back_where_they_have(
    desk: Desk,
) -> None:
    resize(desk, ROOMY)
    assert shown(desk) == [True] * 3
    assert desk.bench.plan_pane.findChild(PlanFold) is None, "made when it is needed"
    resize(desk, NARROW)
    assert shown(desk) == [False, True, True]
    assert fold(desk).button.isVisible()
    resize(desk, ROOMY)
    assert shown(desk) == [True] * 3
    assert not fold(desk).button.isVisible()


def test_large_letters_need_more_room(desk: Desk) -> None:
    resize(desk, ROOMY)
    for _ in range(20):
        desk.keys("Ctrl++")
    assert shown(desk) == [False, True, True]
    desk.keys("Ctrl+0")
    assert shown(desk) == [True] * 3


def test_its_button_brings_it_with_the_keyboard_and_puts_it_away(narrow: Desk) -> None:
    button = fold(narrow).button
    assert button.accessibleName()
    narrow.click(button)
    assert shown(narrow) == [True] * 3
    assert narrow.focus is narrow.bench.plan_pane.tree
    assert button.isChecked()
    narrow.click(button)
    assert shown(narrow) == [False, True, True]
    assert not button.isChecked()


def test_it_stays_while_a_person_walks_in_it_and_goes_with_the_keyboard(narrow: Desk) -> None:
    narrow.bench.take_middle()
    while narrow.focus is not narrow.bench.plan_pane.tree:
        narrow.keys("F6")
    narrow.keys("Down", "Return")
    narrow.settle()
    assert narrow.bench.place.filter, "the pillar that was chosen"
    assert shown(narrow) == [True] * 3
    narrow.keys("F6")
    assert shown(narrow) == [False, True, True]
    assert narrow.focus is not None
    assert narrow.bench.stack.isAncestorOf(narrow.focus)
    narrow.keys("Shift+F6")
    assert narrow.focus is narrow.bench.plan_pane.tree
    assert shown(narrow) == [True] * 3


def test_a_menu_does_not_put_it_away(narrow: Desk) -> None:
    narrow.click(fold(narrow).button)
    narrow.keys("Alt+R", "Esc")
    assert shown(narrow) == [True] * 3
    narrow.click_row(narrow.listed[0])
    assert shown(narrow) == [False, True, True]


def test_a_person_who_is_in_it_is_not_thrown_out_by_a_smaller_window(desk: Desk) -> None:
    resize(desk, ROOMY)
    desk.bench.take_plan()
    resize(desk, NARROW)
    assert desk.focus is desk.bench.plan_pane.tree
    assert shown(desk) == [True] * 3


def test_its_width_is_remembered_while_it_is_away(start: Start) -> None:
    desk = start()
    resize(desk, NARROW)
    splitter = desk.bench.plan_pane.parentWidget()
    desk.bench._splitter.moveSplitter(500, 2)
    kept = json.loads(f"[{desk.bench.sizes_text()}]")
    assert splitter is desk.bench._splitter
    assert all(kept)
    resize(desk, ROOMY)
    assert desk.bench.plan_pane.width() >= 180
