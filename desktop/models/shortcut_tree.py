"""Every action below its menu with its keys, for a tree view of two columns."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel

NAME_ROLE = Qt.ItemDataRole.UserRole  # the action's name; empty for a heading and for fixed keys


class Row(NamedTuple):
    """A line of the sheet. Without a name its keys are what they are."""

    name: str
    title: str
    keys: str  # as they are shown
    changed: bool = False


class ShortcutTree(QStandardItemModel):
    """Headings with their rows below them."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.setHorizontalHeaderLabels([self.tr("What it does"), self.tr("Keys")])

    def show_groups(self, groups: Iterable[tuple[str, Iterable[Row]]]) -> None:
        """Show these groups instead of whatever is shown; one without rows is left out."""
        self.removeRows(0, self.rowCount())
        for heading, rows in groups:
            above = _item(heading, heading)
            strong = above.font()
            strong.setBold(True)
            above.setFont(strong)
            for row in rows:
                above.appendRow(self._cells(row))
            if above.rowCount():
                self.appendRow([above, _item("", heading)])

    def _cells(self, row: Row) -> list[QStandardItem]:
        none = self.tr("no keys")
        keys = self.tr("{}  (changed)").format(row.keys or none) if row.changed else row.keys
        spoken = f"{row.title}: {keys or none}"
        cells = [_item(row.title, spoken), _item(keys, keys or none)]
        for cell in cells:
            cell.setData(row.name, NAME_ROLE)
        return cells


def _item(text: str, spoken: str) -> QStandardItem:
    item = QStandardItem(text)
    item.setData(spoken, Qt.ItemDataRole.AccessibleTextRole)
    item.setEditable(False)
    return item
