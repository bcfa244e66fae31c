"""A check box whose text runs over as many lines as it needs."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from desktop import sides, theme
from desktop.widgets.check_box import BOX, draw_box

_BESIDE = 4 + 2 * theme.STEP  # from the box to the text
_TOP = 3


class StepBox(QCheckBox):
    """A real check box; done is told by its mark and by the line through its words."""

    editRequested = Signal()
    removeRequested = Signal()
    moveRequested = Signal(int)  # by how many places

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._heights: dict[int, int] = {}  # by width
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleDescription(
            self.tr("Space ticks, Enter changes, Delete removes, Alt with Up or Down moves")
        )

    def show_step(self, text: str, *, done: bool) -> None:
        self.setChecked(done)
        if text != self.accessibleName():
            self.setText(text.replace("&", "&&"))
            self.setAccessibleName(text)
            self._heights.clear()
            self.updateGeometry()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.FontChange:
            self._heights.clear()
        super().changeEvent(event)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        if width not in self._heights:  # layouts ask very often
            self._heights[width] = max(
                self._side() + 6, ceil(self._laid_out(width).boundingRect().height()) + 2 * _TOP
            )
        return self._heights[width]

    def sizeHint(self) -> QSize:
        return QSize(40 * theme.STEP, self.heightForWidth(max(self.width(), 40 * theme.STEP)))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._left() + 12 * theme.STEP, self._side() + 6)

    def _side(self) -> int:
        return theme.grown(BOX, self.fontMetrics())

    def _left(self) -> int:
        """Where the text begins."""
        return self._side() + _BESIDE

    def hitButton(self, position: object) -> bool:  # noqa: ARG002 - the whole widget answers
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys, alt = Qt.Key, bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if alt and event.key() in (keys.Key_Up, keys.Key_Down):
            self.moveRequested.emit(-1 if event.key() == keys.Key_Up else 1)
        elif event.key() in (keys.Key_Return, keys.Key_Enter):
            self.editRequested.emit()
        elif event.key() == keys.Key_Delete:
            self.removeRequested.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's own signature
        t = theme.tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line = self.fontMetrics().height() + 6
        side = self._side()
        place = QRectF(3.5, (max(line, side + 6) - side) / 2 + 0.5, side - 1, side - 1)
        box = sides.seen_exactly(place, QRectF(self.rect()))
        done = self.isChecked()
        quiet = t.control if self.isEnabled() else t.na
        draw_box(painter, box, self.checkState(), QColor(t.accent if done else quiet))
        painter.setPen(QColor(t.quiet if done else t.text))
        left = theme.STEP if sides.turned() else self._left()
        self._laid_out(self.width(), struck=done).draw(painter, QPointF(left, _TOP))
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(t.accent), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)
        painter.end()

    def _laid_out(self, width: int, *, struck: bool = False) -> QTextLayout:
        """The text in a box of that width, broken within words only where it must."""
        font = QFont(self.font())
        font.setStrikeOut(struck)
        layout = QTextLayout(self.accessibleName(), font)
        option = sides.option()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        top = 0.0
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(12 * theme.STEP, width - self._left() - theme.STEP))
            line.setPosition(QPointF(0, top))
            top += line.height()
        layout.endLayout()
        return layout
