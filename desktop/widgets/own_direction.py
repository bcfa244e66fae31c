"""Cells of ordinary tables and lists, each in the direction of its own text."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QStyledItemDelegate, QStyleOptionViewItem

from desktop import sides


class _Delegate(QStyledItemDelegate):
    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().initStyleOption(option, index)
        if not sides.is_from_the_right(option.text):
            option.direction = Qt.LayoutDirection.LeftToRight
            option.displayAlignment = sides.start() | Qt.AlignmentFlag.AlignVCenter


def give_own_direction(view: QAbstractItemView) -> None:
    """Where the window begins at the right, English stands there too, but reads as English."""
    if sides.turned():
        view.setItemDelegate(_Delegate(view))
