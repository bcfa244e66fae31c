"""The first of many titles, one a line: what does not fit is cut and read out in full."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop import sides, theme
from desktop.core.language import figures

_GAP = 2 * theme.STEP


class TitleLines(QWidget):
    """Shows up to `most` titles, each after an empty box, and how many there are beyond."""

    def __init__(self, most: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._most = most
        self._titles: tuple[str, ...] = ()
        self._more = ""
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def show_titles(self, titles: Sequence[str]) -> None:
        self._titles = tuple(titles[: self._most])
        beyond = len(titles) - len(self._titles)
        self._more = self.tr("and {} more").format(figures(beyond)) if beyond else ""
        self.setAccessibleName("\n".join(self.lines))
        self.updateGeometry()
        self.update()

    @property
    def lines(self) -> list[str]:
        """What is shown, uncut."""
        return [*self._titles, self._more] if self._more else [*self._titles]

    def sizeHint(self) -> QSize:
        return QSize(0, self._height() * len(self.lines))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's own signature
        t = theme.tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = self.fontMetrics().ascent() * 2 // 3
        for number, line in enumerate(self.lines):
            row, whole = (
                QRect(0, number * self._height(), self.width(), self._height()),
                self.rect(),
            )
            if number < len(self._titles):
                box = QRect(1, row.center().y() - side // 2, side, side)
                painter.setPen(QPen(QColor(t.control), 1.2))
                painter.drawRoundedRect(sides.seen(box, whole), 2, 2)
            painter.setPen(QColor(t.text if number < len(self._titles) else t.quiet))
            row.setLeft(side + _GAP)
            cut = self.fontMetrics().elidedText(line, Qt.TextElideMode.ElideRight, row.width())
            place = sides.seen(row, whole)
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | sides.start(), cut)
        painter.end()

    def _height(self) -> int:
        return self.fontMetrics().lineSpacing() + theme.STEP
