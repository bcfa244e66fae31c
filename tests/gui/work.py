"""A person at one of the pages about their own work, over the lists of an office."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QEvent, QEventLoop, QPoint, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

import db
from db.checklists import Item, State
from db.plan.catalogue import Plan
from desktop.core.trail import Place
from desktop.views import work_pages
from desktop.widgets.work_page import WorkPage
from desktop.work.board import Board
from desktop.work.worker import Worker
from tests import ngo
from tests.gui.desk import window_of

PageT = TypeVar("PageT", bound=WorkPage)
LEFT = Qt.MouseButton.LeftButton


@dataclass
class Office:
    """The board of an office and the pages opened over it; what was asked for and refused."""

    plan: Plan
    bot: QtBot
    folder: Path
    worker: Worker
    board: Board
    ids: ngo.Office
    places: list[Place] = field(default_factory=list)
    failures: list[str] = field(default_factory=list)
    pages: list[WorkPage] = field(default_factory=list)

    def open(self, name: str, kind: type[PageT], width: int = 600, height: int = 800) -> PageT:
        """Show a page and give it the keyboard."""
        page = work_pages.make(name, self.board)
        assert isinstance(page, kind)
        self.pages.append(page)
        page.placeRequested.connect(self.places.append)
        page.resize(width, height)
        page.show()
        page.activateWindow()
        self.bot.waitUntil(page.isActiveWindow)
        self.settle()
        page.take_keyboard()
        return page

    def settle(self) -> None:
        """Wait until every change has been read and shown."""
        for _ in range(2):
            self._answers()
            self.bot.waitUntil(lambda: not any(page._later.isActive() for page in self.pages))
        self._answers()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    def _answers(self) -> None:
        loop = QEventLoop()
        self.worker.submit(lambda: None, lambda _: loop.quit(), lambda _: loop.quit())
        loop.exec()

    def set_state(self, checklist_id: str, key: str, state: State) -> None:
        """What another part of the window does to an item."""
        self.board.do(lambda store, _: store.set_state(checklist_id, [key], state))

    def remove_list(self, checklist_id: str) -> None:
        self.board.do(lambda store, _: store.remove_checklist(checklist_id))

    def items(self, checklist_id: str) -> dict[str, Item]:
        """What another program reads."""
        with closing(db.open_workspace(self.folder)) as store:
            return store.items(checklist_id)

    def click(self, widget: QWidget, at: QPoint | None = None) -> None:
        """Scroll to a place of a widget and click whatever lies there."""
        point = at or widget.rect().center()
        above = widget.parentWidget()
        while above is not None and not isinstance(above, QScrollArea):
            above = above.parentWidget()
        if isinstance(above, QScrollArea):
            inside = above.widget()
            assert inside is not None
            if inside.isAncestorOf(widget):
                where = widget.mapTo(inside, point)
                above.ensureVisible(where.x(), where.y(), 0, 40)
        top = widget.window()
        assert widget.isVisible(), widget
        QTest.mouseClick(window_of(top), LEFT, pos=widget.mapTo(top, point))

    def keys(self, *sequences: str) -> None:
        for keys in sequences:
            window = QApplication.activePopupWidget() or QApplication.activeWindow()
            assert window is not None
            QTest.keySequence(window_of(window), QKeySequence(keys))

    @property
    def focus(self) -> QWidget | None:
        return QApplication.focusWidget()


def texts(inside: QWidget) -> list[str]:
    """Every label that can be read in a part of the window, from above."""
    labels = [w for w in inside.findChildren(QLabel) if w.isVisibleTo(inside) and w.text()]
    labels.sort(key=lambda w: (w.mapTo(inside, QPoint()).y(), w.mapTo(inside, QPoint()).x()))
    return [label.text() for label in labels]


def begin(
    plan: Plan,
    bot: QtBot,
    folder: Path,
    fill: Callable[..., ngo.Office] = ngo.fill,
) -> Iterator[Office]:
    """An office whose workspace is open; everything is closed at the end."""
    with closing(db.open_workspace(folder)) as store:
        ids = fill(store, plan, date.today())  # noqa: DTZ011 - the person's own day
    worker = Worker("store")
    board = Board(plan, worker)
    office = Office(plan, bot, folder, worker, board, ids)
    board.failed.connect(office.failures.append)
    board.open(lambda: db.open_workspace(folder))
    office.settle()
    yield office
    for page in office.pages:
        page.hide()
        page.deleteLater()
    office.pages.clear()
    board.close()
    office.settle()
    worker.close()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture
def office(
    qapp: QApplication, quiet: list[str], plan: Plan, qtbot: QtBot, data_dir: Path
) -> Iterator[Office]:
    """An office with six lists and the pages over them."""
    yield from begin(plan, qtbot, data_dir)
