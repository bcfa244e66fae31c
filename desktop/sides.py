"""Which side lines begin at: in Arabic at the right, and with them everything that follows.

Qt turns its layouts by itself. What is placed or drawn by hand is thought of from the left, and
asks here where it is seen. A text has the direction of its own first letter, so that English in an
Arabic window ends with its full stop; but every text begins at the side the window begins at.
"""

from __future__ import annotations

from unicodedata import bidirectional

from PySide6.QtCore import QMargins, QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QPainter, QTextOption

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute


def turned() -> bool:
    """Whether lines begin at the right."""
    return QGuiApplication.isRightToLeft()


def start() -> Qt.AlignmentFlag:
    """Where texts begin, for whatever draws them."""
    return _RIGHT if turned() else _LEFT


def end() -> Qt.AlignmentFlag:
    """The other side: numbers, keys, what stands at the end of a line."""
    return _LEFT if turned() else _RIGHT


def is_from_the_right(text: str) -> bool:
    """Whether the first letter that has a direction is one of Arabic or its like."""
    found = (bidirectional(letter) for letter in text)
    return next((each for each in found if each in ("L", "R", "AL")), "L") != "L"


def option() -> QTextOption:
    """For a text that is laid out by hand: its own direction, the side of the window."""
    made = QTextOption(start())
    made.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    return made


def free(painter: QPainter) -> None:
    """Let each text that is painted have its own direction; views give them that of the window."""
    painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)


def seen(place: QRect, whole: QRect) -> QRect:
    """Where a place within `whole` is seen."""
    if not turned():
        return place
    return QRect(
        QPoint(whole.left() + whole.right() - place.right(), place.top()), QSize(place.size())
    )


def seen_exactly(place: QRectF, whole: QRectF) -> QRectF:
    """The same between the pixels."""
    if not turned():
        return place
    return QRectF(
        whole.left() + whole.right() - place.right(), place.top(), place.width(), place.height()
    )


def seen_point(point: QPointF, width: float) -> QPointF:
    """Where a point of something that is so wide is seen; also the point of one that is seen."""
    return QPointF(width - point.x(), point.y()) if turned() else point


def margins(before: int, top: int, after: int, bottom: int) -> QMargins:
    """Room around something: `before` it and `after` it, as one reads."""
    left, right = (after, before) if turned() else (before, after)
    return QMargins(left, top, right, bottom)


def ahead(key: Qt.Key) -> int:
    """1 for the arrow that goes on as lines do, -1 for the one that goes back, else 0."""
    if key not in (Qt.Key.Key_Left, Qt.Key.Key_Right):
        return 0
    return 1 if (key == Qt.Key.Key_Right) != turned() else -1
