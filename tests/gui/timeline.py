"""A person in front of the timeline page: clicks, keys, and looking at what is shown."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from db.library import Event
from db.plan.catalogue import Plan
from desktop import theme
from desktop.views.timeline_page import TimelinePage
from desktop.widgets.mark_button import MarkButton
from desktop.widgets.time_axis import TimeAxis
from desktop.work.board import Board
from desktop.work.worker import Worker
from tests.gui.desk import LEFT


def board_of(plan: Plan, qapp: QApplication) -> Iterator[Board]:
    """The plan on a board without a workspace: the timeline needs none."""
    theme.apply(qapp, "light")
    theme.load_fonts()
    qapp.setFont(theme.font(100))
    worker = Worker("store")
    yield Board(plan, worker)
    worker.close()
    qapp.setFont(theme.font(100))


class Reader:
    """The page in a window of its own, whose requests are answered as the window does."""

    def __init__(self, board: Board, bot: QtBot, size: tuple[int, int] = (700, 800)) -> None:
        self.page = TimelinePage(board)
        self.asked: list[str] = []
        self.page.targetRequested.connect(self.asked.append)
        self.page.targetRequested.connect(self.page.show_target)
        bot.addWidget(self.page)
        self.page.resize(*size)
        self.page.show()
        self.page.activateWindow()
        bot.waitUntil(self.page.isActiveWindow)
        self.events: dict[str, Event] = {e.id: e for e in board.plan.table("event")}

    # -- looking --

    @property
    def axis(self) -> TimeAxis:
        return self.page.axis

    @property
    def focus(self) -> QWidget | None:
        return QApplication.focusWidget()

    @property
    def focused(self) -> str:
        """The key of the mark that has the keyboard."""
        return self.focus.key if isinstance(self.focus, MarkButton) else ""

    @property
    def held(self) -> int:
        """How many events the mark with the keyboard holds."""
        mark = self.focus.mark if isinstance(self.focus, MarkButton) else None
        return len(mark.events) if mark else 0

    @property
    def position(self) -> int:
        return self.axis.verticalScrollBar().value()

    def mark(self, event_id: str) -> MarkButton:
        """The mark in view that holds an event."""
        return next(
            mark
            for mark in self.axis.visible_marks()
            if mark.mark and event_id in [one.id for one in mark.mark.events]
        )

    def in_view(self, event_id: str) -> bool:
        """Whether the beginning of an event's mark can be seen."""
        marks = self.axis.visible_marks()
        found = [m for m in marks if m.mark and event_id in [one.id for one in m.mark.events]]
        return bool(found) and 0 <= found[0].y() < self.axis.viewport().height() - 20

    def row_in_view(self, event_id: str) -> bool:
        """Whether an event's row of the list can be seen, chosen."""
        index = self.page.list.currentIndex()
        rect = self.page.list.visualRect(index)
        is_it = index.data(Qt.ItemDataRole.UserRole) == self.events[event_id]
        return is_it and self.page.list.viewport().rect().contains(rect.center())

    def check(self) -> None:
        """What is on screen is what should be: each mark once, at its place, and one tab stop."""
        axis, top = self.axis.axis, self.position
        view = self.axis.viewport().height()
        wanted = [p for p in axis.marks if p.bottom > top and p.top < top + view]
        shown = self.axis.visible_marks()
        assert [mark.mark for mark in shown] == [placed.mark for placed in wanted]
        assert [mark.y() + top for mark in shown] == [placed.top for placed in wanted]
        assert [m.height() for m in shown] == [p.bottom - p.top for p in wanted]
        stops = [m for m in shown if m.focusPolicy() & Qt.FocusPolicy.TabFocus]
        assert len(stops) == min(1, len(shown))
        if self.focused:
            assert axis.index_of(self.focused) == axis.index_of(self.axis.current)
            assert self.focus in stops

    # -- doing --

    def click(self, widget: QWidget, at: QPoint | None = None) -> None:
        window = self.page.windowHandle()
        assert window is not None
        assert widget.isVisible()
        place = widget.mapTo(self.page, at or widget.rect().center())
        QTest.mouseClick(window, LEFT, pos=place)

    def keys(self, *sequences: str) -> None:
        window = self.page.windowHandle()
        assert window is not None
        for keys in sequences:
            QTest.keySequence(window, QKeySequence(keys))

    def resize(self, width: int, height: int) -> None:
        """Make the window as large as this, with all in its place."""
        self.page.resize(width, height)
        self.page.grab()  # nothing is drawn before it is laid out

    def wheel(self, notches: int, at: QPoint | None = None, *, ctrl: bool = False) -> None:
        """Turn the wheel over the axis; down is positive."""
        window, view = self.page.windowHandle(), self.axis.viewport()
        assert window is not None
        held = Qt.KeyboardModifier.ControlModifier if ctrl else Qt.KeyboardModifier.NoModifier
        place = view.mapTo(self.page, at or view.rect().center())
        QTest.wheelEvent(window, place, QPoint(0, -120 * notches), stateKey=held)


def heard(widget: QWidget) -> QAccessibleInterface:
    """What assistive technology is given for a widget."""
    return QAccessible.queryAccessibleInterface(widget)
