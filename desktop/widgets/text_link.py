"""A link inside a painted text: a real button laid over its words, which the text paints."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QEnterEvent,
    QFocusEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QRegion,
)
from PySide6.QtWidgets import QAbstractButton, QWidget

from desktop import theme
from desktop.core.library.document import Span
from desktop.core.library.links import LinkKind, link_kind
from desktop.widgets.hint_bubble import bubble_of

_AROUND = 2  # room for the ring to the left and right of the words
_BY_KEYS = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)


@dataclass(frozen=True, slots=True)
class Piece:
    """The part of a link on one line: its words, and at which y the writing runs."""

    rect: QRectF
    baseline: float

    def moved(self, by: QPoint) -> Piece:
        return Piece(self.rect.translated(by.toPointF()), self.baseline + by.y())


class TextLink(QAbstractButton):
    """Tab reaches it, Space and Enter follow it, its hint opens on focus and hover."""

    targetRequested = Signal(str)

    def __init__(self, span: Span, parent: QWidget) -> None:
        super().__init__(parent)
        self.target = span.target
        self.hint = span.hint
        self.kind = link_kind(span.target)
        self._pieces: tuple[Piece, ...] = ()
        self._rings: tuple[QRectF, ...] = ()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(self._spoken(span.text))
        self.setAccessibleDescription(span.hint)
        self.clicked.connect(self._ask)

    def lay(self, pieces: Sequence[Piece], room: QRect) -> None:
        """Lie over these pieces of the text, given in its coordinates, within `room`."""
        taken = [p.rect.adjusted(-_AROUND, 0, _AROUND, 0).toAlignedRect() & room for p in pieces]
        region = QRegion()
        for rect in taken:
            region += rect
        whole = region.boundingRect()
        at = whole.topLeft()
        self._pieces = tuple(piece.moved(-at) for piece in pieces)
        self._rings = tuple(QRectF(rect.translated(-at)) for rect in taken)
        self.setGeometry(whole)
        if len(taken) > 1:
            self.setMask(region.translated(-at))
        else:
            self.clearMask()
        self.update()

    def sizeHint(self) -> QSize:
        return self.size()

    # -- following it --

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() == Qt.Key.Key_Space:
            super().keyPressEvent(event)
        else:
            event.ignore()  # arrows scroll the page; a button would walk to its neighbour

    def _ask(self) -> None:
        bubble_of(self).dismiss()
        self.targetRequested.emit(self.target)

    # -- its hint --

    def enterEvent(self, event: QEnterEvent) -> None:
        if self.hint:
            bubble_of(self).show_soon(self, self.hint)
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        if self.hint:
            bubble_of(self).leave(self)
        super().leaveEvent(event)
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self.hint and event.reason() in _BY_KEYS:
            bubble_of(self).show_for(self, self.hint)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if self.hint and not self.underMouse():
            bubble_of(self).leave(self)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        event.ignore()  # the text has the menu

    # -- its looks --

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's own signature
        t = theme.tokens()
        painter = QPainter(self)
        strong = self.underMouse() or self.hasFocus()
        term = self.kind is LinkKind.TERM
        pen = QPen(QColor(t.text if term else t.accent), 1.5 if strong else 1)
        if term and not strong:
            pen.setDashPattern([1.5, 2])
        painter.setPen(pen)
        for piece in self._pieces:
            y = round(piece.baseline) + 2.5
            painter.drawLine(QPointF(piece.rect.left(), y), QPointF(piece.rect.right(), y))
        if self.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(t.accent), 2))
            for ring in self._rings:
                painter.drawRoundedRect(ring.adjusted(1, 1, -1, -1), 3, 3)
        painter.end()

    def _spoken(self, text: str) -> str:
        if self.kind is LinkKind.TERM:
            return self.tr("{}, term").format(text)
        if self.kind is LinkKind.OUTSIDE:
            return self.tr("{}, web address").format(text)
        return text
