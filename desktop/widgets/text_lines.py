"""Draws plain text on at most so many lines, cut with an ellipsis, with found words marked."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QTextLayout, QTextLine

from desktop import sides

Spans = Sequence[tuple[int, int]]


class Lines:
    """Plain text broken at a width into `most` lines at most: laid out once, to be counted and to
    be drawn.

    Text drawn here can never be read as markup.
    """

    def __init__(self, text: str, font: QFont, width: int, most: int) -> None:
        self._text, self._font, self._width = text, font, width
        self._layout = QTextLayout(text, font)
        self._layout.setTextOption(sides.option())
        self._layout.setCacheEnabled(True)  # or its letters are shaped once more to be drawn
        self._lines: list[QTextLine] = []
        self._layout.beginLayout()
        while len(self._lines) < most and (line := self._layout.createLine()).isValid():
            line.setLineWidth(width)
            self._lines.append(line)
        self._layout.endLayout()

    def __len__(self) -> int:
        return len(self._lines)

    def draw(
        self,
        painter: QPainter,
        left: float,
        top: float,
        *,
        marks: Spans = (),
        mark: QColor | None = None,
    ) -> int:
        """Draw them in the painter's pen. Returns the height used."""
        height = QFontMetrics(self._font).lineSpacing()
        for line in self._lines:
            start, end = line.textStart(), line.textStart() + line.textLength()
            if line is self._lines[-1]:
                end = len(self._text)
            # A word that is wider than the room would run into what stands beside it.
            if end > start + line.textLength() or line.naturalTextWidth() > self._width:
                self._draw_cut(painter, QPointF(left, top), (start, end), marks, mark)
            else:
                _draw_line(painter, QPointF(left, top), line, (start, end), marks, mark)
            top += height
        return len(self) * height

    def _draw_cut(
        self,
        painter: QPainter,
        at: QPointF,
        span: tuple[int, int],
        marks: Spans,
        mark: QColor | None,
    ) -> None:
        """A line of which there is more than fits."""
        start, end = span
        elide, whole = Qt.TextElideMode.ElideRight, self._text[start:end]
        text = QFontMetrics(self._font).elidedText(whole, elide, self._width)
        # It fits; rounding must not break it again.
        only = Lines(text, self._font, 2 * self._width, 1)
        inside = [(a - start, b - start) for a, b in marks]
        if sides.turned():
            at -= QPointF(self._width, 0)
        for line in only._lines:
            _draw_line(painter, at, line, (0, len(text) - 1), inside, mark)


def draw_lines(
    painter: QPainter,
    text: str,
    rect: QRect,
    lines: int,
    *,
    marks: Spans = (),
    mark: QColor | None = None,
) -> int:
    """Draw `text` from the top of `rect` in the painter's pen and font. Returns the height used."""
    broken = Lines(text, painter.font(), rect.width(), lines)
    return broken.draw(painter, rect.left(), rect.top(), marks=marks, mark=mark)


def whole_lines(text: str, font: QFont, width: int, lines: int) -> str:
    """As much of `text` as stands on so many lines at `width`, with an ellipsis where it is cut."""
    broken = Lines(text, font, width, max(1, lines))
    last = broken._lines[-1]
    if last.textStart() + last.textLength() >= len(text):
        return text
    rest, cut = text[last.textStart() :], Qt.TextElideMode.ElideRight
    return text[: last.textStart()] + QFontMetrics(font).elidedText(rest, cut, width)


def lines_needed(text: str, font: QFont, width: int, lines: int) -> int:
    """How many lines, at most `lines`, `text` takes at `width`."""
    return len(Lines(text, font, width, lines))


def _draw_line(
    painter: QPainter,
    at: QPointF,
    line: QTextLine,
    within: tuple[int, int],
    marks: Spans,
    mark: QColor | None,
) -> None:
    """A line, and below its letters the ground of what is marked of those `within`. As formats of
    the text they would have it shaped piece by piece."""
    first, last = within
    for start, end in marks:
        if mark is not None and start < last and end > first:
            left, right = _x(line, max(start, first)), _x(line, min(end, last))
            room = QRectF(at.x() + left, at.y(), right - left, line.height())
            painter.fillRect(room.normalized(), mark)
    line.draw(painter, at)


def _x(line: QTextLine, place: int) -> float:
    """Where a letter begins; PySide gives its place in the text beside it."""
    found = line.cursorToX(place)
    return float(found[0]) if isinstance(found, tuple) else 0.0
