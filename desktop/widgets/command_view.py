"""The rows of the palette: a title, quietly where it stands, and its keys at the end."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractItemModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import (
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from desktop import sides, theme
from desktop.core.palette import Entry

_GAP = 3 * theme.STEP
_LEAST_BESIDE = 60  # pixels for the menu or kind; below that it is left out


class _RowPainter(QStyledItemDelegate):
    def sizeHint(
        self, option: QStyleOptionViewItem, _: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(120, QFontMetrics(option.font).lineSpacing() + 3 * theme.STEP)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        t = theme.tokens()
        entry: Entry = index.data(Qt.ItemDataRole.UserRole)
        painter.save()
        sides.free(painter)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, QColor(t.selected))
            edge = QRect(option.rect.topLeft(), QSize(3, option.rect.height()))
            painter.fillRect(sides.seen(edge, option.rect), QColor(t.accent))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(option.rect, QColor(t.sunken))
        painter.setFont(option.font)
        metrics = QFontMetrics(option.font)
        room: QRect = option.rect.adjusted(_GAP, 0, -_GAP, 0)
        if entry.keys:
            used = _draw_keys(painter, metrics, sides.seen(room, option.rect), entry.keys)
            room.setRight(room.right() - used - _GAP)
        used = min(metrics.horizontalAdvance(entry.title), room.width())
        painter.setPen(QColor(t.na if entry.why else t.text))
        _draw(painter, metrics, sides.seen(room, option.rect), entry.title)
        room.setLeft(room.left() + used + _GAP)
        if room.width() >= _LEAST_BESIDE:
            painter.setPen(QColor(t.na if entry.why else t.quiet))
            _draw(painter, metrics, sides.seen(room, option.rect), entry.why or entry.beside)
        painter.restore()


def _draw(painter: QPainter, metrics: QFontMetrics, room: QRect, text: str) -> None:
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room.width())
    line = sides.start() | Qt.AlignmentFlag.AlignVCenter
    painter.drawText(room, line | Qt.TextFlag.TextSingleLine, shown)


def _draw_keys(painter: QPainter, metrics: QFontMetrics, room: QRect, keys: str) -> int:
    """A frame as of a key at the end. Returns how wide it is."""
    t = theme.tokens()
    width, height = metrics.horizontalAdvance(keys) + 3 * theme.STEP, metrics.height() + 2
    top = room.center().y() - height / 2 + 0.5
    place = QRectF(room.right() - width + 0.5, top, width, height)
    frame = sides.seen_exactly(place, QRectF(room))
    painter.setPen(QPen(QColor(t.control), 1))
    painter.setBrush(QColor(t.base))
    painter.drawRoundedRect(frame, theme.STEP, theme.STEP)
    painter.setPen(QColor(t.quiet))
    painter.drawText(frame, Qt.AlignmentFlag.AlignCenter, keys)
    return width


class CommandView(QListView):
    """Shows a model of entries; the keyboard may stay elsewhere and walk it from there."""

    def __init__(self, model: QAbstractItemModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setItemDelegate(_RowPainter(self))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # Qt dies when assistive technology asks for a bar that has just gone: it always stays.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
