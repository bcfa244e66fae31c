"""Draws plain text on at most so many lines, cut with an ellipsis, with found words marked."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QTextLayout

Spans = Sequence[tuple[int, int]]


def draw_lines(
    painter: QPainter,
    text: str,
    rect: QRect,
    lines: int,
    *,
    marks: Spans = (),
    mark: QColor | None = None,
) -> int:
    """Draw `text` from the top of `rect` in the painter's pen and font. Returns the height used.

    Text drawn here can never be read as markup.
    """
    font = painter.font()
    metrics = QFontMetrics(font)
    layout = _layout(text, font, marks, mark)
    height = metrics.lineSpacing()
    used = 0
    layout.beginLayout()
    while used < lines and (line := layout.createLine()).isValid():
        line.setLineWidth(rect.width())
        y = rect.top() + used * height
        used += 1
        if used == lines and line.textStart() + line.textLength() < len(text):
            start = line.textStart()
            cut = metrics.elidedText(text[start:], Qt.TextElideMode.ElideRight, rect.width())
            kept = len(cut) - 1
            inside = [(max(a - start, 0), min(b - start, kept)) for a, b in marks]
            last = _layout(cut, font, [(a, b) for a, b in inside if a < b], mark)
            last.beginLayout()
            only = last.createLine()
            only.setLineWidth(2 * rect.width())  # it fits; rounding must not break it again
            only.draw(painter, QPointF(rect.left(), y))
            last.endLayout()
        else:
            line.draw(painter, QPointF(rect.left(), y))
    layout.endLayout()
    return used * height


def lines_needed(text: str, font: QFont, width: int, lines: int) -> int:
    """How many lines, at most `lines`, `text` takes at `width`."""
    layout = _layout(text, font, (), None)
    used = 0
    layout.beginLayout()
    while used < lines and (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        used += 1
    layout.endLayout()
    return used


def _layout(text: str, font: QFont, marks: Spans, mark: QColor | None) -> QTextLayout:
    layout = QTextLayout(text, font)
    if marks:
        layout.setFormats(_formats(marks, mark))
    return layout


def _formats(marks: Spans, mark: QColor | None) -> list[QTextLayout.FormatRange]:
    from PySide6.QtGui import QTextCharFormat  # when first needed: the window waits for every class

    formats = []
    for start, end in marks:
        found = QTextLayout.FormatRange()
        found.start, found.length = start, end - start
        ground = QTextCharFormat()
        if mark is not None:
            ground.setBackground(mark)
        found.format = ground
        formats.append(found)
    return formats
