"""The mark of an outcome: a disc with a sign of its own. Full if stated, a ring if our reading."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen

from desktop import icons, theme
from desktop.core.chains import Outcome

_LEAST = 20  # pixels: the mark beside small text
_SIGN = 0.7  # of a mark is its sign
_SIGNS = {
    Outcome.FULFILLED: "check",
    Outcome.PROGRESSED: "arrow-up",
    Outcome.CONTINUED: "arrow-right",
    Outcome.RESTATED: "rotate-cw",
    Outcome.CHANGED: "shuffle",
}


def colour(outcome: Outcome) -> QColor:
    """The colour of an outcome in the palette in use: for its word, its ring, its ground."""
    t = theme.tokens()
    return QColor(
        {
            Outcome.FULFILLED: t.done,
            Outcome.PROGRESSED: t.progressed,
            Outcome.CONTINUED: t.continued,
            Outcome.RESTATED: t.doing,
            Outcome.CHANGED: t.changed,
            Outcome.SILENT: t.na,
        }[outcome]
    )


def mark_size(metrics: QFontMetrics) -> int:
    """How wide a mark is beside a text: it grows with it."""
    return max(_LEAST, metrics.lineSpacing())


def draw_mark(
    painter: QPainter, centre: QPointF, size: int, outcome: Outcome, *, stated: bool
) -> None:
    """Draw the mark of a reading around `centre`; silence is a dashed ring without a sign."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    ground = QColor(theme.tokens().base)
    ink = colour(outcome)
    pen = QPen(ink, 1.5)
    if outcome is Outcome.SILENT:
        pen.setDashPattern([2.0, 2.2])
    painter.setPen(pen)
    full = stated and outcome is not Outcome.SILENT
    painter.setBrush(ink if full else ground)
    radius = (size - 2) / 2
    if outcome is Outcome.SILENT:
        radius *= 0.7
    painter.drawEllipse(centre, radius, radius)
    draw_sign(painter, centre, outcome, theme.tokens().on_accent if stated else ink.name(), size)


def draw_sign(
    painter: QPainter, centre: QPointF, outcome: Outcome, ink: str, size: int = _LEAST
) -> None:
    """Draw only the sign of an outcome in the colour `ink`; silence has none."""
    if outcome in _SIGNS:
        wide = round(size * _SIGN)
        ratio = painter.device().devicePixelRatioF()
        place = centre - QPointF(wide / 2, wide / 2)
        painter.drawPixmap(place, icons.pixmap(_SIGNS[outcome], ink, wide, ratio))


def draw_start(painter: QPainter, centre: QPointF, size: int) -> None:
    """Draw where a chain begins."""
    t = theme.tokens()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(t.quiet), 1.5))
    painter.setBrush(QColor(t.base))
    painter.drawEllipse(centre, size * 0.3, size * 0.3)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(t.quiet))
    painter.drawEllipse(centre, size * 0.13, size * 0.13)


def draw_ring(painter: QPainter, rect: QRectF) -> None:
    """Draw what says that the keyboard is here."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(theme.tokens().accent), 2))
    painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), 5, 5)
