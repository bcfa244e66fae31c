"""Shows the plain list of the timeline. For navigation only: a row opens its record."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractItemModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSignalBlocker,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from db.library import Event
from desktop import sides, theme
from desktop.core.event_dates import date_words
from desktop.core.words import EVENT_KIND_NAMES
from desktop.widgets.event_glyph import draw_glyph
from desktop.widgets.text_lines import draw_lines, lines_needed

_LEFT = 9 * theme.STEP  # room for the shape
_WIDEST = 760
_ALL = 40  # lines: a text is never cut

Index = QModelIndex | QPersistentModelIndex


class _RowPainter(QStyledItemDelegate):
    """A year, or the text of an event with its date and kind above."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        width = self._view.viewport().width()
        line = option.fontMetrics.lineSpacing()
        event: Event | None = index.data(Qt.ItemDataRole.UserRole)
        if event is None:
            return QSize(width, line + 5 * theme.STEP)
        lines = sum(lines_needed(text, option.font, _room(width), _ALL) for text in _texts(event))
        return QSize(width, lines * line + 3 * theme.STEP)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        event: Event | None = index.data(Qt.ItemDataRole.UserRole)
        painter.save()
        sides.free(painter)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if event is None:
            self._paint_year(painter, option, str(index.data()))
        else:
            self._paint_event(painter, option, event)
        painter.restore()

    @staticmethod
    def _paint_year(painter: QPainter, option: QStyleOptionViewItem, year: str) -> None:
        t, rect = theme.tokens(), QRect(option.rect)
        font = QFont(option.font)
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(QColor(t.line))
        y = rect.bottom() - theme.STEP
        painter.drawLine(theme.STEP, y, rect.right() - theme.STEP, y)
        painter.setPen(QColor(t.text))
        rect.adjust(theme.STEP, 0, -theme.STEP, -2 * theme.STEP)
        painter.drawText(rect, Qt.AlignmentFlag.AlignBottom | sides.start(), year)

    @staticmethod
    def _paint_event(painter: QPainter, option: QStyleOptionViewItem, event: Event) -> None:
        t, whole = theme.tokens(), QRect(option.rect)
        state = option.state
        whole.setWidth(min(whole.width(), _WIDEST))
        whole = sides.seen(whole, option.rect)
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(whole, QColor(t.selected))
            edge = QRect(whole.left(), whole.top(), 3, whole.height())
            painter.fillRect(sides.seen(edge, whole), QColor(t.accent))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(whole, QColor(t.sunken))
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(t.accent), 2))
            painter.drawRect(whole.adjusted(1, 1, -1, -1))
        line = option.fontMetrics.lineSpacing()
        rect = QRect(
            whole.left() + _LEFT, whole.top() + theme.STEP, _room(option.rect.width()), 1000
        )
        rect = sides.seen(rect, whole)
        is_page = event.kind == "page furniture"
        sign = QRectF(whole.left() + 1, rect.top(), _LEFT, line)
        centre = sides.seen_exactly(sign, QRectF(whole)).center()
        draw_glyph(painter, event.kind, centre, t.na if is_page else t.accent, t.base)
        painter.setFont(option.font)
        dateline, text = _texts(event)
        painter.setPen(QColor(t.quiet))
        rect.setTop(rect.top() + draw_lines(painter, dateline, rect, _ALL))
        painter.setPen(QColor(t.quiet if is_page else t.text))
        draw_lines(painter, text, rect, _ALL)


class EventList(QListView):
    """Shows a list model whose user role is an Event, or None for a heading.

    Clicking a row or coming to it with the keyboard asks for its record, Enter to read it; `choose`
    follows what the details show.
    """

    targetRequested = Signal(str)
    readRequested = Signal(str)

    def __init__(self, model: QAbstractItemModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = ""  # the event that the details show
        self.setModel(model)
        self.setItemDelegate(_RowPainter(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.clicked.connect(self._ask)
        self.activated.connect(self._read)

    def choose(self, index: QModelIndex) -> None:
        """Select a row and bring it into view; nothing for an invalid one. Asks for nothing."""
        event = _event(index)
        self._shown = event.id if event else ""
        if index.isValid():
            with QSignalBlocker(self):
                self.setCurrentIndex(index)
            self.scrollTo(index)
        else:
            self.clearSelection()

    def focus_current(self) -> None:
        """Give the keyboard to the list, at the selected row or the first below a heading."""
        if not self.currentIndex().isValid():
            self.setCurrentIndex(self.model().index(1, 0))
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()  # texts wrap at another width

    def currentChanged(
        self,
        current: QModelIndex | QPersistentModelIndex,
        previous: QModelIndex | QPersistentModelIndex,
    ) -> None:
        super().currentChanged(current, previous)
        if self.hasFocus():  # walked with the keyboard; a click is told by its own signal
            self._ask(current)

    def _ask(self, index: QModelIndex | QPersistentModelIndex) -> None:
        event = _event(index)
        if event and event.id != self._shown:  # a click comes to a row first, and is told then
            self._shown = event.id
            self.targetRequested.emit(event.id)

    def _read(self, index: QModelIndex) -> None:
        if event := _event(index):
            self.readRequested.emit(event.id)


def _event(index: QModelIndex | QPersistentModelIndex) -> Event | None:
    event: Event | None = index.data(Qt.ItemDataRole.UserRole) if index.isValid() else None
    return event


def _texts(event: Event) -> tuple[str, str]:
    return f"{date_words(event)} · {EVENT_KIND_NAMES[event.kind]}", event.event


def _room(width: int) -> int:
    return max(80, min(width, _WIDEST) - _LEFT - 2 * theme.STEP)
