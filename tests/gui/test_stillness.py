"""Nothing moves by itself, whatever the system says of motion; nothing makes a sound."""

from __future__ import annotations

from functools import partial

import pytest
from PySide6.QtCore import QAbstractAnimation, QPropertyAnimation
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtWidgets import QApplication, QDialog, QProgressBar, QTreeView, QWidget
from pytestqt.qtbot import QtBot

from desktop import theme
from desktop.core.library.pages import PAGES
from desktop.core.work_pages import WORK_PAGES
from desktop.widgets.busy_bar import BusyBar
from tests.gui.desk import Desk, while_dialog

DIALOGS = ("print", "new_list", "share", "cite", "shortcuts", "password", "about")


def moving(inside: QWidget) -> list[str]:
    """What runs in a window. Qt lets the cross of a search line fade in: it stays in its place."""
    found = inside.findChildren(QAbstractAnimation)
    return [
        f"{type(each.parent()).__name__}: {each.metaObject().className()}"
        for each in found
        if each.state() is QAbstractAnimation.State.Running
        and not (isinstance(each, QPropertyAnimation) and each.propertyName() == b"opacity")
    ]


@pytest.mark.parametrize("scheme", ["light", "dark", "contrast"])
def test_work_that_takes_its_time_is_told_by_a_bar_that_stands_still(
    qtbot: QtBot, qapp: QApplication, scheme: str
) -> None:
    before = qapp.palette()
    theme.apply(qapp, scheme)
    window = QWidget()
    qtbot.addWidget(window)
    bar, running = BusyBar(window), QProgressBar(window)
    running.setRange(0, 0)
    running.move(0, 40)
    window.show()
    qtbot.waitUntil(lambda: bool(moving(window)))  # Qt's own, which is why ours is there
    assert moving(window) == [f"{QProgressBar.__name__}: QProgressStyleAnimation"]
    bar.setAccessibleName("Reading")
    told = QAccessible.queryAccessibleInterface(bar)
    assert told.role() is QAccessible.Role.ProgressBar
    assert (bar.minimum(), bar.maximum()) == (0, 0)
    picture: QImage = bar.grab().toImage()
    seen = {picture.pixelColor(x, picture.height() // 2).name() for x in range(picture.width())}
    t = theme.tokens()
    assert {t.accent, t.base} <= seen, "stripes"
    qapp.setPalette(before)


def test_nothing_in_the_window_moves_by_itself(desk: Desk) -> None:
    desk.click_row(desk.listed[0])
    desk.settle()
    for place in ("", *PAGES, *WORK_PAGES):
        if place:
            desk.bench.navigator.follow(place)
        desk.settle()
        assert moving(desk.program.window) == [], place
    for tree in desk.program.window.findChildren(QTreeView):
        assert not tree.isAnimated()


def test_no_dialog_moves_by_itself(desk: Desk) -> None:
    desk.click_row(desk.listed[0])
    desk.settle()
    for name in DIALOGS:
        found: list[str] = ["it never came"]
        with while_dialog(desk, QDialog, partial(_look, found)):
            desk.bench.action(name).trigger()
        assert found == [], name


def _look(found: list[str], dialog: QDialog) -> None:
    for bar in dialog.findChildren(QProgressBar):
        assert bar.maximum() or isinstance(bar, BusyBar)
        bar.show()  # as while the work is being done
    found[:] = moving(dialog)
    dialog.reject()
