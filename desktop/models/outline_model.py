"""A page of the library for a tree view: its headings, their entries, entries within entries."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop.core.library.outline import Entry, Group

Index = QModelIndex | QPersistentModelIndex

ENTRY_ROLE = Qt.ItemDataRole.UserRole  # an Entry, None for a heading


@dataclass(eq=False)
class Node:
    """A heading (`entry` is None) or an entry."""

    heading: str = ""
    entry: Entry | None = None
    parent: Node | None = None
    row: int = 0
    children: list[Node] = field(default_factory=list)

    def add(self, child: Node) -> Node:
        child.parent, child.row = self, len(self.children)
        self.children.append(child)
        return child

    @property
    def name(self) -> str:
        return self.entry.title if self.entry else self.heading


class OutlineModel(QAbstractItemModel):
    """One column. Entries of a group without a heading stand at the top."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._root = Node()

    def show_groups(self, groups: tuple[Group, ...]) -> None:
        """Show these groups instead of whatever is shown."""
        self.beginResetModel()
        self._root = Node()
        for group in groups:
            above = self._root.add(Node(group.heading)) if group.heading else self._root
            for entry in group.entries:
                self._add(above, entry)
        self.endResetModel()

    def headings(self) -> list[QModelIndex]:
        return [self._index(node) for node in self._root.children if node.entry is None]

    def node(self, index: Index) -> Node:
        """The node at an index; the root for an invalid one."""
        node = index.internalPointer() if index.isValid() else self._root
        assert isinstance(node, Node)  # noqa: S101 - tells the type checker what Qt cannot
        return node

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008 - Qt's own signature
        if column != 0 or not 0 <= row < self.rowCount(parent):
            return QModelIndex()
        return self._index(self.node(parent).children[row])

    def parent(self, index: Index = QModelIndex()) -> QModelIndex:  # type: ignore[override] # noqa: B008 - Qt overloads it
        above = self.node(index).parent if index.isValid() else None
        return self._index(None if above is self._root else above)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.column() > 0 else len(self.node(parent).children)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: ARG002, B008 - Qt's own
        return 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        enabled = Qt.ItemFlag.ItemIsEnabled
        return enabled | Qt.ItemFlag.ItemIsSelectable if index.isValid() else enabled

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        node = self.node(index)
        if role == Qt.ItemDataRole.DisplayRole:
            return node.name
        if role == ENTRY_ROLE:
            return node.entry
        if role == Qt.ItemDataRole.ToolTipRole and node.entry and node.entry.text:
            return node.entry.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(node)
        return None

    def _spoken(self, node: Node) -> str:
        if node.entry is None:
            return self.tr("{heading}, {count} entries").format(
                heading=node.heading, count=len(node.children)
            )
        assert node.parent is not None  # noqa: S101 - every entry stands under something
        place = self.tr("{row} of {count}").format(
            row=node.row + 1, count=len(node.parent.children)
        )
        return ". ".join(filter(None, (node.entry.title, node.entry.line, place)))

    def _add(self, above: Node, entry: Entry) -> None:
        node = above.add(Node(entry=entry))
        for child in entry.children:
            self._add(node, child)

    def _index(self, node: Node | None) -> QModelIndex:
        return self.createIndex(node.row, 0, node) if node else QModelIndex()
