"""Rows on their way to another place: a line shows where they would go, the edges scroll."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPointF, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QScrollBar, QWidget

from desktop import sides, theme

_EDGE = 36  # pixels from an edge within which the list scrolls
_TICK_MS = 30
_LINE = 10  # pixels high, the circle at its beginning


class DropLine(QWidget):
    """Where the rows would be dropped. The mouse does not meet it."""

    def __init__(self, view: QWidget) -> None:
        super().__init__(view)
        self._view = view
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def show_at(self, y: int) -> None:
        """Show the line in the middle of `y`, within sight."""
        around = self._view.rect()
        y = min(max(y, _LINE // 2), around.height() - _LINE // 2)
        self.setGeometry(0, y - _LINE // 2, around.width(), _LINE)
        self.show()
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's own signature
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(theme.tokens().accent), 3))
        painter.setBrush(QColor(theme.tokens().base))
        middle = self.height() / 2
        ends = (QPointF(_LINE, middle), QPointF(self.width(), middle))
        painter.drawLine(*(sides.seen_point(point, self.width()) for point in ends))
        circle = sides.seen_point(QPointF(_LINE / 2 + 2, middle), self.width())
        painter.drawEllipse(circle, 3, 3)
        painter.end()


class RowDrag(QObject):
    """One drag, from the first move to the drop. The list says where the mouse is."""

    def __init__(
        self, keys: tuple[str, ...], view: QWidget, bar: QScrollBar, row_height: int, rows: int
    ) -> None:
        """Of `rows` rows in `view`, each `row_height` high, scrolled by `bar`."""
        super().__init__(view)
        self.keys = keys
        self._view, self._bar = view, bar
        self._height, self._rows = row_height, rows
        self._y = 0
        self._line = DropLine(view)
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self._scroll)
        view.setCursor(Qt.CursorShape.ClosedHandCursor)

    @property
    def target(self) -> int:
        """The row before which it would go; one more than the last for the end."""
        y = self._y + self._bar.value() + self._height // 2
        return min(max(y // self._height, 0), self._rows)

    def move(self, y: int) -> None:
        """The mouse is at this height of the view, or beyond it."""
        self._y = y
        self._show()
        if self._pull():
            self._timer.start()
        else:
            self._timer.stop()

    def end(self) -> None:
        """Let go, wherever it is."""
        self._timer.stop()
        self._view.unsetCursor()
        self._line.hide()
        self._line.deleteLater()
        self.deleteLater()

    def _pull(self) -> int:
        """How many pixels to scroll in a tick: the more, the nearer to the edge or beyond."""
        edge = min(_EDGE, self._view.height() // 4)
        above, below = edge - self._y, self._y - (self._view.height() - edge)
        if above > 0:
            return -min(above, 2 * edge)
        return min(below, 2 * edge) if below > 0 else 0

    def _scroll(self) -> None:
        was = self._bar.value()
        self._bar.setValue(was + self._pull())
        if self._bar.value() == was:
            self._timer.stop()  # the end is reached
        self._show()

    def _show(self) -> None:
        self._line.show_at(self.target * self._height - self._bar.value())
