"""The text of a checklist row: a title on up to two lines, and a quiet line below it."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.widgets.text_lines import Spans, draw_lines, lines_needed

_TITLE_LINES = 2


class RowText(QWidget):
    """Says nothing to a screen reader: the check box of its row speaks for the whole row."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = ""
        self.meta = ""
        self._title_marks: Spans = ()
        self._meta_marks: Spans = ()
        self._mark = QColor()
        self._dim = self._bold = False
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)

    def show_texts(
        self,
        title: str,
        meta: str,
        marks: tuple[Spans, Spans],
        mark: QColor,
        *,
        dim: bool,
        bold: bool = False,
    ) -> None:
        """Show both texts with found words on the ground colour `mark`."""
        self.title, self.meta = title, meta
        self._title_marks, self._meta_marks = marks
        self._mark, self._dim, self._bold = mark, dim, bold
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, self.fontMetrics().lineSpacing() * (_TITLE_LINES + 1))

    def minimumSizeHint(self) -> QSize:
        return QSize(40, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's own signature
        painter = QPainter(self)
        font = self.font()
        font.setBold(self._bold)
        painter.setFont(font)
        quiet = self.palette().color(QPalette.ColorRole.PlaceholderText)
        full = self.palette().color(QPalette.ColorRole.WindowText)
        line = self.fontMetrics().lineSpacing()
        needed = lines_needed(self.title, font, self.width(), _TITLE_LINES) + bool(self.meta)
        top = max(0, (self.height() - needed * line) // 2)
        painter.setPen(quiet if self._dim else full)
        rect = QRect(0, top, self.width(), self.height())
        rect.setTop(
            top
            + draw_lines(
                painter, self.title, rect, _TITLE_LINES, marks=self._title_marks, mark=self._mark
            )
        )
        painter.setPen(quiet)
        draw_lines(painter, self.meta, rect, 1, marks=self._meta_marks, mark=self._mark)
        painter.end()
