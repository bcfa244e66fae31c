"""Draws the lines of the help's index; each wraps, and is as high as it takes."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop import sides, theme

_PAD = 2 * theme.STEP
_WRAP = int(Qt.TextFlag.TextWordWrap)
_Index = QModelIndex | QPersistentModelIndex


class HelpDelegate(QStyledItemDelegate):
    """A page is one line. What was found is the place in bold, and below it the words. What cannot
    be chosen is a heading."""

    def __init__(self, parent: QListView) -> None:
        super().__init__(parent)
        self._list = parent

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:  # noqa: ARG002 - Qt's own signature
        first, rest = self._rooms(index, self._list.viewport().width())
        return QSize(first.width(), rest.bottom() + _around(index) + 1)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        t = theme.tokens()
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        first, rest = self._rooms(index, option.rect.width())
        head, _, said = str(index.data()).partition("\n")
        painter.save()
        sides.free(painter)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(t.accent))
            painter.drawRoundedRect(option.rect, 4, 4)
        own = t.quiet if _is_heading(index) else t.text
        painter.setPen(QColor(t.on_accent if chosen else own))
        painter.setFont(self._font(index))
        where = _WRAP | int(sides.start())
        painter.drawText(first.translated(option.rect.topLeft()), where, head)
        painter.setPen(QColor(t.on_accent if chosen else t.quiet))
        painter.setFont(self._list.font())
        painter.drawText(rest.translated(option.rect.topLeft()), where, said)
        painter.restore()

    def _rooms(self, index: _Index, width: int) -> tuple[QRect, QRect]:
        """Where the first line and the rest stand in an item of that width."""
        head, _, said = str(index.data()).partition("\n")
        top = _around(index) * (3 if _is_heading(index) and index.row() else 1)
        room = QRect(_PAD, top, max(1, width - 2 * _PAD), 100_000)
        first = QFontMetrics(self._font(index)).boundingRect(room, _WRAP, head)
        room.moveTop(first.bottom() + 1)
        rest = self._list.fontMetrics().boundingRect(room, _WRAP, said) if said else QRect(first)
        for rect in (first, rest):
            rect.setLeft(room.left())
            rect.setWidth(room.width())
        return first, rest

    def _font(self, index: _Index) -> QFont:
        """Of the first line: bold for what has something below it."""
        made = QFont(self._list.font())
        made.setBold(_is_heading(index) or "\n" in str(index.data()))
        return made


def _is_heading(index: _Index) -> bool:
    return not index.flags() & Qt.ItemFlag.ItemIsSelectable


def _around(index: _Index) -> int:
    """Room above and below."""
    return _PAD if "\n" in str(index.data()) else 3
