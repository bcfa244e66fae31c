"""What the item models over trees share: nodes that know their place, and Qt's way of asking."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Generic, Self, TypeVar

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex

Index = QModelIndex | QPersistentModelIndex
N = TypeVar("N", bound="Node")


@dataclass(eq=False, kw_only=True)
class Node:
    """One row of a tree. `parent` is None for the root alone, which no view shows."""

    parent: Self | None = None
    row: int = 0
    children: list[Self] = field(default_factory=list)

    def add(self, child: Self) -> Self:
        child.parent, child.row = self, len(self.children)
        self.children.append(child)
        return child


class TreeModel(QAbstractItemModel, Generic[N]):
    """One column over nodes of one kind. What a row says is for the model to know."""

    def __init__(self, root: N, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._root = root

    def node(self, index: Index) -> N:
        """The node at an index; the root for an invalid one."""
        found: N = index.internalPointer() if index.isValid() else self._root
        return found

    def below(self, node: N) -> Iterator[N]:
        """A node and everything under it."""
        yield node
        for child in node.children:
            yield from self.below(child)

    def replace_children(self, node: N, children: list[N]) -> None:
        """Put other rows under a node."""
        at = self.index_at(node)
        if node.children:
            self.beginRemoveRows(at, 0, len(node.children) - 1)
            node.children = []
            self.endRemoveRows()
        if children:
            self.beginInsertRows(at, 0, len(children) - 1)
            for child in children:
                node.add(child)
            self.endInsertRows()

    def told_place(self, node: N) -> str:
        """How deep a row stands and which it is there: a screen reader sees no indents."""
        level, above = 0, node.parent
        while above is not None:
            level, above = level + 1, above.parent
        beside = len(node.parent.children) if node.parent else 1
        words = self.tr("Level {level}, {row} of {count}")
        return words.format(level=level, row=node.row + 1, count=beside)

    def index_at(self, node: Node | None) -> QModelIndex:
        """Where a node stands; invalid for the root and for none."""
        if node is None or node.parent is None:
            return QModelIndex()
        return self.createIndex(node.row, 0, node)

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008 - Qt's own signature
        if column != 0 or not 0 <= row < self.rowCount(parent):
            return QModelIndex()
        return self.index_at(self.node(parent).children[row])

    def parent(self, index: Index = QModelIndex()) -> QModelIndex:  # type: ignore[override] # noqa: B008 - Qt overloads it
        return self.index_at(self.node(index).parent) if index.isValid() else QModelIndex()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.column() > 0 else len(self.node(parent).children)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: ARG002, B008 - Qt's own
        return 1
