"""A checklist in the running program: opened from the tree, filled, worked through, left again."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QMenu

from db.checklists import Edit, Item, ItemField, ListField, State
from desktop.core.library.pages import PLAN
from desktop.core.work_pages import checklist_page
from desktop.views.checklist_head import ChecklistHead
from tests.gui.desk import Desk
from tests.gui.library import open_page

TITLES = "abcd"


def _open(desk: Desk, page: str) -> None:
    """Click a page in the tree on the left."""
    tree, model = desk.bench.plan_pane.tree, desk.bench.plan_pane.model
    at = model.index_of_page(page)
    assert at.isValid(), page
    tree.scrollTo(at)
    desk.click(tree.viewport(), tree.visualRect(at).center())
    desk.settle()


@pytest.fixture
def partners(desk: Desk) -> str:
    """The page of a list of four own items, which is open."""
    edits = [Edit(f"own-{title}", {ItemField.TITLE: title}) for title in TITLES]
    made: list[str] = []
    desk.board.do(
        lambda store, _: store.add_checklist({ListField.NAME: "Shelter partners"}, edits),
        lambda changes: made.append(changes.made),
    )
    desk.settle()
    page = checklist_page(made[0])
    _open(desk, page)
    return page


def _titles(desk: Desk) -> list[str]:
    model = desk.bench.list_pane.model
    return [str(model.index(row).data()) for row in range(model.rowCount())]


def _head(desk: Desk) -> ChecklistHead:
    found = desk.bench.list_pane.findChild(ChecklistHead)
    assert found is not None
    assert found.isVisible()
    return found


def _items(desk: Desk) -> dict[str, Item]:
    return {item.title: item for item in desk.board.items.values() if item.is_own}


def test_a_list_is_opened_from_the_tree_and_the_plan_again(desk: Desk, partners: str) -> None:
    assert desk.bench.place.page == partners
    assert _head(desk).name.text() == "Shelter partners"
    assert _titles(desk) == list(TITLES)
    desk.keys("Alt+Left")
    desk.settle()
    assert desk.bench.place.page == PLAN
    assert len(desk.listed) == len(desk.plan.records)
    assert not desk.bench.list_pane.findChild(ChecklistHead).isVisible()  # type: ignore[union-attr] # made above
    desk.keys("Alt+Right")
    desk.settle()
    assert _titles(desk) == list(TITLES)
    assert _head(desk).isVisible()


def test_a_whole_story_without_a_mouse(desk: Desk, partners: str) -> None:
    """Add two items, bring the last to the top, tick three at once, undo all of it."""
    desk.keys("Ctrl+I")
    desk.type("e")
    desk.keys("Return")
    desk.settle()
    desk.type("f")
    desk.keys("Return")
    desk.settle()
    assert _titles(desk) == list("abcdef")
    assert _items(desk)["f"].key == desk.selected
    desk.keys("Esc")  # from the line to the list, where the new item is current
    desk.keys("Alt+Shift+Home")
    desk.settle()
    assert _titles(desk) == list("fabcde")
    desk.keys("Shift+Down", "Shift+Down", "Space")
    desk.settle()
    done = {title for title, item in _items(desk).items() if item.state is State.DONE}
    assert done == set("fab")
    assert _head(desk).progress.text() == "3 of 6 done"
    desk.keys(*["Ctrl+Z"] * 4)
    desk.settle()
    assert _titles(desk) == list(TITLES)
    assert all(item.state is State.TODO for item in _items(desk).values())


def test_the_keys_of_the_states_are_for_all_that_is_selected(desk: Desk, partners: str) -> None:
    desk.records.focus_current()
    desk.keys("Home", "Shift+Down", "Ctrl+2")
    desk.settle()
    states = {title: item.state for title, item in _items(desk).items()}
    assert states == dict.fromkeys("ab", State.DOING) | dict.fromkeys("cd", State.TODO)
    desk.keys("Down", "Ctrl+3")
    desk.settle()
    states = {title: item.state for title, item in _items(desk).items()}
    assert [states[title] for title in "abcd"] == [
        *(State.DOING, State.DOING, State.DONE, State.TODO),
    ]


def test_the_details_follow_and_a_removed_item_hands_them_on(desk: Desk, partners: str) -> None:
    desk.click_row("own-b")
    desk.settle()
    assert desk.selected == "own-b"
    desk.keys("Del")
    desk.settle()
    assert _titles(desk) == list("acd")
    assert desk.selected == "own-c"
    assert desk.row("own-c").box.hasFocus()
    desk.keys("Ctrl+Z")
    desk.settle()
    assert _titles(desk) == list("abcd")


def test_records_of_the_plan_are_selected_and_added(desk: Desk, partners: str) -> None:
    open_page(desk, "")
    desk.records.focus_current()
    desk.keys("Home", "Shift+Down")
    chosen = list(desk.records.selection.keys)
    bar = desk.bench.list_pane.bar
    assert bar is not None
    desk.click(bar.add_to)
    desk.settle()
    assert desk.status == "2 records added to Shelter partners"
    _open(desk, partners)
    assert list(desk.bench.list_pane.model.targets) == [f"own-{t}" for t in TITLES] + chosen


def test_a_search_finds_within_the_list_and_cannot_be_reordered(desk: Desk, partners: str) -> None:
    desk.search("b")
    assert desk.bench.place.page == partners
    assert _titles(desk)[:1] == ["b"]
    desk.keys("Down", "Alt+Shift+Down")
    assert desk.status.startswith("Reorder in the full list")


def test_leaving_a_list_lets_go_of_the_selection(desk: Desk, partners: str) -> None:
    desk.records.focus_current()
    desk.keys("Ctrl+A")
    bar = desk.bench.list_pane.bar
    assert bar is not None
    assert bar.isVisible()
    open_page(desk, "")
    assert not bar.isVisible()
    assert not desk.records.selection.keys


def test_drag_and_menu_work_in_the_window(desk: Desk, partners: str) -> None:
    row, target = desk.row("own-d"), desk.row("own-a")
    start = row.rect().center()
    desk.drag(row, start, row.mapFromGlobal(target.mapToGlobal(QPoint(start.x(), 3))))
    desk.settle()
    assert _titles(desk) == list("dabc")
    desk.keys("Shift+F10")
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    desk.keys("Esc")
    assert desk.records.isAncestorOf(desk.focus or desk.records) or desk.focus is desk.records
    assert desk.row("own-d").box.focusPolicy() & Qt.FocusPolicy.TabFocus
