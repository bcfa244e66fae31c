"""A page of the library for a tree view: its headings, their entries, entries within entries."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, Qt

from desktop.core.language import tr_n
from desktop.core.library.outline import Entry, Group
from desktop.core.tips import plain_tip
from desktop.models.tree import Index, Node, TreeModel

ENTRY_ROLE = Qt.ItemDataRole.UserRole  # an Entry, None for a heading


@dataclass(eq=False)
class Line(Node):
    """A heading (`entry` is None) or an entry."""

    heading: str = ""
    entry: Entry | None = None

    @property
    def name(self) -> str:
        return self.entry.title if self.entry else self.heading


class OutlineModel(TreeModel[Line]):
    """Entries of a group without a heading stand at the top."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(Line(), parent)

    def show_groups(self, groups: tuple[Group, ...]) -> None:
        """Show these groups instead of whatever is shown."""
        self.beginResetModel()
        self._root = Line()
        for group in groups:
            above = self._root.add(Line(group.heading)) if group.heading else self._root
            for entry in group.entries:
                self._add(above, entry)
        self.endResetModel()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        node = self.node(index)
        if role == Qt.ItemDataRole.DisplayRole:
            return node.name
        if role == ENTRY_ROLE:
            return node.entry
        if role == Qt.ItemDataRole.ToolTipRole and node.entry and node.entry.text:
            return plain_tip(node.entry.text)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(node)
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return self.told_place(node)
        return None

    def _spoken(self, node: Line) -> str:
        if node.entry is None:
            number = tr_n("{n} entries", "{n} entry", len(node.children))
            return self.tr("{heading}, {number}").format(heading=node.heading, number=number)
        assert node.parent is not None  # noqa: S101 - every entry stands under something
        place = self.tr("{row} of {count}").format(
            row=node.row + 1, count=len(node.parent.children)
        )
        said = (node.entry.title, node.entry.line, place)
        return ". ".join(part.removesuffix(".") for part in said if part)

    def _add(self, above: Line, entry: Entry) -> None:
        node = above.add(Line(entry=entry))
        for child in entry.children:
            self._add(node, child)
