"""Where I am and how I get back: the tree, the trail, and links between records."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtTest import QTest

from db.checklists import State
from desktop.core.filters import Filter
from desktop.core.query import Field
from desktop.models.plan_tree import NODE_ROLE, PlanNode, PlanTreeModel
from tests.gui.desk import LEFT, Desk


def _model(desk: Desk) -> PlanTreeModel:
    return desk.bench.plan_pane.model


def _at(desk: Desk, *names: str) -> QModelIndex:
    """The tree row reached by these beginnings of names."""
    model = _model(desk)
    index = model.index(0, 0)
    for name in names:
        rows = [model.index(row, 0, index) for row in range(model.rowCount(index))]
        index = next(i for i in rows if str(i.data()).startswith(name))
    return index


def _click_tree(desk: Desk, *names: str) -> None:
    tree = desk.bench.plan_pane.tree
    index = _at(desk, *names)
    for n in range(1, len(names)):
        tree.expand(_at(desk, *names[:n]))
    tree.scrollTo(index)
    desk.click(tree.viewport(), tree.visualRect(index).center())
    desk.settle()


def _chosen_in_tree(desk: Desk) -> list[PlanNode]:
    return [index.data(NODE_ROLE) for index in desk.bench.plan_pane.tree.selectedIndexes()]


def test_clicking_a_pillar_filters_and_clicking_the_whole_plan_unfilters(desk: Desk) -> None:
    _click_tree(desk, "Protection")
    assert desk.bench.place.filter == Filter(frozenset({(Field.PILLAR, "protection")}))
    assert {desk.plan.records[i].pillar for i in desk.listed} == {"protection"}
    assert [chip.text() for chip in desk.bench.bar.chips()] == ["Pillar: Protection  ✕"]
    _click_tree(desk)
    assert len(desk.listed) == 236


def test_clicking_a_principle_shows_it_and_what_stands_under_it(desk: Desk) -> None:
    _click_tree(desk, "Prosecution", "“")
    principle = next(value for field, value in desk.bench.place.filter.chosen)
    assert principle in desk.listed
    assert {desk.plan.records[i].principle for i in desk.listed} <= {principle}
    assert [node.choice for node in _chosen_in_tree(desk)] == [(Field.PRINCIPLE, principle)]


def test_the_tree_filters_within_the_other_filters(desk: Desk) -> None:
    desk.choose(Field.YEAR, "2022")
    _click_tree(desk, "Prevention")
    narrow = desk.listed
    _click_tree(desk, "Protection")
    assert narrow
    assert desk.listed
    assert not set(narrow) & set(desk.listed)
    assert {desk.plan.records[i].year for i in desk.listed} == {2022}
    assert len(desk.bench.bar.chips()) == 2


def test_clicking_a_record_in_the_tree_shows_it_and_keeps_the_list(desk: Desk) -> None:
    desk.choose(Field.YEAR, "2024")
    before = desk.listed
    model = _model(desk)
    principle = _at(desk, "Prevention", "“")
    desk.bench.plan_pane.tree.expand(_at(desk, "Prevention"))
    desk.bench.plan_pane.tree.expand(principle)
    node: PlanNode = next(
        n
        for row in range(model.rowCount(principle))
        if (n := model.index(row, 0, principle).data(NODE_ROLE)).record not in before
    )
    index = model.index(node.row, 0, principle)
    tree = desk.bench.plan_pane.tree
    tree.scrollTo(index)
    desk.click(tree.viewport(), tree.visualRect(index).center())
    desk.settle()
    assert desk.selected == desk.detail.plan_id == node.record
    assert desk.listed == before
    assert tree.currentIndex() == index  # the tree does not run away from who clicked


def test_arrows_in_the_tree_go_on_from_the_record_that_was_chosen(desk: Desk) -> None:
    tree = desk.bench.plan_pane.tree
    desk.keys("Ctrl+F", "F6")
    assert tree.hasFocus()
    desk.keys("Home", "Down", "Right", "Down", "Right", "Down", "Return")
    desk.settle()
    chosen: PlanNode = tree.currentIndex().data(NODE_ROLE)
    assert chosen.record
    assert desk.selected == chosen.record
    desk.keys("Down", "Return")
    desk.settle()
    after: PlanNode = tree.currentIndex().data(NODE_ROLE)
    assert after.row == chosen.row + 1
    assert desk.selected == after.record
    assert tree.hasFocus()


def test_a_tick_elsewhere_does_not_move_the_tree(desk: Desk) -> None:
    _click_tree(desk, "Prevention")
    tree = desk.bench.plan_pane.tree
    tree.setFocus()
    desk.keys("Right", "Down", "Down")
    there = tree.currentIndex()
    desk.board.set_state([desk.listed[0]], State.DONE)
    desk.settle()
    assert tree.currentIndex() == there


def test_what_fits_no_principle_opens_and_closes(desk: Desk) -> None:
    names = ("Partnerships", "No single principle")
    before = desk.listed
    _click_tree(desk, *names)
    tree = desk.bench.plan_pane.tree
    assert tree.isExpanded(_at(desk, *names))
    assert desk.listed == before
    _click_tree(desk, *names)
    assert not tree.isExpanded(_at(desk, *names))
    at = tree.visualRect(_at(desk, *names)).center()
    QTest.mouseDClick(tree.viewport(), LEFT, pos=at)
    desk.settle()
    assert desk.listed == before


def test_back_and_forward_restore_filter_search_and_choice(desk: Desk) -> None:
    second = desk.listed[1]
    desk.click_row(second)
    start = desk.bench.place
    desk.choose(Field.AGENCY, "dol")
    desk.search("labor")
    found = desk.listed
    desk.click_row(found[1])
    end = desk.bench.place
    assert end.selected == found[1]
    desk.keys("Alt+Left")
    desk.settle()
    assert desk.selected == second
    assert desk.listed == found
    desk.keys("Alt+Left")
    desk.settle()
    assert desk.bench.bar.search.text() == ""
    assert len(desk.bench.bar.chips()) == 1
    desk.keys("Alt+Left")
    desk.settle()
    assert desk.bench.place == start
    assert len(desk.listed) == 236
    assert desk.bench.bar.chips() == []
    desk.keys("Alt+Right", "Alt+Right", "Alt+Right")
    desk.settle()
    assert desk.bench.place == end
    assert desk.listed == found
    assert desk.bench.bar.search.text() == "labor"
    assert desk.detail.plan_id == found[1]


def test_back_ends_where_it_began(desk: Desk) -> None:
    back, forward = desk.bench.action("back"), desk.bench.action("forward")
    assert not back.isEnabled()
    desk.click_row(desk.listed[0])
    assert back.isEnabled()
    desk.keys("Alt+Left", "Alt+Left", "Alt+Left")
    assert desk.selected == ""
    assert not back.isEnabled()
    assert forward.isEnabled()
    assert "Where to begin" in desk.texts(desk.detail)


def test_going_somewhere_new_forgets_what_lay_ahead(desk: Desk) -> None:
    first, second, third = desk.listed[:3]
    desk.click_row(first)
    desk.click_row(second)
    desk.keys("Alt+Left")
    assert desk.selected == first
    desk.click_row(third)
    assert not desk.bench.action("forward").isEnabled()
    desk.keys("Alt+Right")
    assert desk.selected == third


def test_other_mouse_buttons_choose_and_tick_nothing(desk: Desk) -> None:
    first = desk.listed[0]
    desk.click_row(first)
    row = desk.row(first)
    for button in (Qt.MouseButton.RightButton, Qt.MouseButton.MiddleButton):
        QTest.mouseClick(desk.row(desk.listed[2]), button, pos=QPoint(200, 20))
    assert desk.selected == first
    assert row.box.checkState() is Qt.CheckState.Unchecked


def test_the_chosen_row_of_the_tree_stays_in_sight_when_there_is_less_room(desk: Desk) -> None:
    tree = desk.bench.plan_pane.tree
    for name in ("Prevention", "Protection", "Prosecution"):
        tree.expand(_at(desk, name))
    lowest = tree.indexAt(tree.viewport().rect().bottomLeft() - QPoint(-1, 60))
    tree.setCurrentIndex(lowest)
    desk.settle()
    room, shown = desk.program.window.size(), tree.viewport().rect()
    assert shown.contains(tree.visualRect(lowest))
    desk.program.window.resize(room.width(), room.height() - 150)
    desk.settle()
    assert tree.viewport().height() < shown.height()
    assert tree.viewport().rect().contains(tree.visualRect(lowest).center())
    tree.verticalScrollBar().setValue(0)  # whoever has gone elsewhere stays there
    tree.setCurrentIndex(_at(desk))
    tree.verticalScrollBar().setValue(tree.verticalScrollBar().maximum())
    desk.program.window.resize(room)
    desk.settle()
    assert not tree.viewport().rect().intersects(tree.visualRect(_at(desk)))
