"""What a screen reader is told of widgets that Qt says too little of."""

from __future__ import annotations

import gc

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QComboBox, QLineEdit, QToolButton, QTreeView, QWidget
from pytestqt.qtbot import QtBot

from desktop.icons import icon
from desktop.widgets.choice_box import call
from desktop.widgets.clearing import offer_clearing, show_sign
from desktop.widgets.roles import tell_roles
from desktop.widgets.section import paragraph, title
from tests.gui.desk import Desk

NAME, ABOUT = QAccessible.Text.Name, QAccessible.Text.Description


def told(widget: QWidget, text: QAccessible.Text = NAME) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(text)


def test_a_heading_is_told_as_one_with_the_words_it_has_now(qtbot: QtBot) -> None:
    tell_roles()
    tell_roles()  # once is enough
    page = QWidget()
    qtbot.addWidget(page)
    heading, text = title("Sources", 1.0, page), paragraph("Sources", parent=page)
    gc.collect()  # what tells of it belongs to Qt
    assert QAccessible.queryAccessibleInterface(heading).role() is QAccessible.Role.Heading
    assert QAccessible.queryAccessibleInterface(text).role() is QAccessible.Role.StaticText
    assert told(heading) == "Sources"
    heading.setText("What became of it")
    assert told(heading) == "What became of it"


def test_the_cross_and_the_sign_in_a_line_are_called_something(qtbot: QtBot) -> None:
    line = QLineEdit()
    qtbot.addWidget(line)
    line.setAccessibleName("Search the help")
    show_sign(line, icon("search"))
    offer_clearing(line)
    names = [told(button) for button in line.findChildren(QToolButton)]
    assert names == ["Search the help", "Clear"]


def test_a_box_without_a_label_is_explained(qtbot: QtBot) -> None:
    box = QComboBox()
    qtbot.addWidget(box)
    call(box, "Which list is counted")
    assert told(box, ABOUT) == "Which list is counted"


def test_a_row_of_a_tree_tells_its_level_and_its_place_there(desk: Desk) -> None:
    tree = desk.bench.plan_pane.findChild(QTreeView)
    assert tree is not None
    model = tree.model()
    role = Qt.ItemDataRole.AccessibleDescriptionRole
    whole = model.index(0, 0)
    assert whole.data(role) == f"Level 1, 1 of {model.rowCount()}"
    last = model.index(model.rowCount(whole) - 1, 0, whole)
    assert last.data(role) == f"Level 2, {model.rowCount(whole)} of {model.rowCount(whole)}"
    deeper = model.index(0, 0, last)
    assert str(deeper.data(role)).startswith("Level 3, 1 of ")
