"""One place of a chain as a real button: a small line above, a title that is a link below."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QTextCharFormat,
    QTextLayout,
)
from PySide6.QtWidgets import QAbstractButton, QWidget

from desktop import sides, theme
from desktop.core.chains import Outcome
from desktop.widgets.outcome_mark import colour, draw_ring

PAD = 4  # around the texts, where the ring of the keyboard stands


@dataclass(frozen=True, slots=True)
class Run:
    """A piece of the line above the title: in the colour of an outcome and bold, or quiet."""

    text: str
    outcome: Outcome | None = None


class ChainLink(QAbstractButton):
    """Asks for its target when it is clicked or with Space; with Enter, to read it.

    `marked` says that the details show it; `strong` sets the title of a start apart.
    """

    readRequested = Signal(str)  # the target: to be read, not only shown

    def __init__(
        self,
        target: str,
        above: Sequence[Run],
        title: str,
        parent: QWidget | None = None,
        *,
        strong: bool = False,
    ) -> None:
        super().__init__(parent)
        self.target, self.title = target, title
        self._above, self._strong = tuple(above), strong
        self._marked = False
        self._heights: dict[int, int] = {}
        self.setText(title.replace("&", "&&"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)

    @property
    def marked(self) -> bool:
        return self._marked

    @marked.setter
    def marked(self, marked: bool) -> None:
        if marked != self._marked:
            self._marked = marked
            self.update()

    @property
    def above(self) -> str:
        """The words of the line above the title."""
        return "".join(run.text for run in self._above)

    def width_above(self, width: int) -> int:
        """How far that line reaches at this width."""
        lines = self._lines_above(width)
        return round(max(lines.lineAt(i).naturalTextWidth() for i in range(lines.lineCount())))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        if width not in self._heights:  # asked for several times at every change
            texts = _height(self._lines_above(width)) + _height(self._lines_title(width))
            self._heights[width] = round(texts) + 2 * PAD
        return self._heights[width]

    def sizeHint(self) -> QSize:
        widest = QFontMetrics(self._title_font()).horizontalAdvance(self.title)
        wide = min(320, widest) + 2 * PAD
        return QSize(wide, self.heightForWidth(wide))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._heights.clear()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.readRequested.emit(self.target)
        elif event.key() == Qt.Key.Key_Space:
            super().keyPressEvent(event)
        else:
            event.ignore()  # arrows move among places, which the list knows about

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's own signature
        t = theme.tokens()
        painter = QPainter(self)
        ground = t.selected if self._marked else t.sunken if self.underMouse() else ""
        if ground:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(ground))
            painter.drawRoundedRect(QRectF(self.rect()), 5, 5)
        above = self._lines_above(self.width())
        painter.setPen(QColor(t.quiet))
        above.draw(painter, QPointF(PAD, PAD))
        painter.setPen(QColor(t.text if self._strong else t.accent))
        self._lines_title(self.width(), underlined=self.underMouse()).draw(
            painter, QPointF(PAD, PAD + _height(above))
        )
        if self.hasFocus():
            draw_ring(painter, QRectF(self.rect()))
        painter.end()

    def _title_font(self, *, underlined: bool = False) -> QFont:
        font = QFont(self.font())
        font.setBold(self._strong)
        font.setUnderline(underlined)
        return font

    def _lines_title(self, width: int, *, underlined: bool = False) -> QTextLayout:
        return _broken(self.title, self._title_font(underlined=underlined), width, [])

    def _lines_above(self, width: int) -> QTextLayout:
        small = QFont(self.font())
        small.setPointSizeF(small.pointSizeF() * 0.9)
        formats, at = [], 0
        for run in self._above:
            if run.outcome is not None:
                made = QTextLayout.FormatRange()
                made.start, made.length = at, len(run.text)
                look = QTextCharFormat()
                look.setForeground(colour(run.outcome))
                look.setFontWeight(QFont.Weight.Bold)
                made.format = look
                formats.append(made)
            at += len(run.text)
        return _broken(self.above, small, width, formats)


def _broken(
    text: str, font: QFont, width: int, formats: list[QTextLayout.FormatRange]
) -> QTextLayout:
    """`text` broken into the lines it takes at `width`; drawn, it can never be read as markup."""
    layout = QTextLayout(text, font)
    layout.setTextOption(sides.option())
    layout.setFormats(formats)
    room, y, spacing = max(20, width - 2 * PAD), 0.0, QFontMetrics(font).lineSpacing()
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(room)
        line.setPosition(QPointF(0, y))
        y += spacing
    layout.endLayout()
    return layout


def _height(layout: QTextLayout) -> float:
    return layout.lineCount() * QFontMetrics(layout.font()).lineSpacing()
