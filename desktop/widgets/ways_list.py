"""The ways to begin a checklist, one a line, the templates under a heading of their own."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidgetItem, QWidget

from desktop.core.ways import Kind, Way
from desktop.widgets.choice_list import ChoiceList


class WaysList(ChoiceList):
    """Shows ways to choose one of; a heading can neither be chosen nor reached."""

    def __init__(self, ways: Iterable[Way], parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setAccessibleName(self.tr("Begin with"))
        headed = False
        for way in ways:
            if way.kind is Kind.TEMPLATE and not headed:
                headed = True
                heading = QListWidgetItem(self.tr("Templates"), self)
                heading.setFlags(Qt.ItemFlag.NoItemFlags)
            item = QListWidgetItem(way.name, self)
            item.setData(Qt.ItemDataRole.UserRole, way)
            item.setData(Qt.ItemDataRole.AccessibleDescriptionRole, way.about)

    @property
    def way(self) -> Way:
        """The one that is chosen."""
        chosen: Way = self.currentItem().data(Qt.ItemDataRole.UserRole)
        return chosen

    def choose(self, kind: Kind, template: str = "") -> None:
        """Choose this one, if it is offered."""
        for row in range(self.count()):
            way = self.item(row).data(Qt.ItemDataRole.UserRole)
            if way is not None and (way.kind, way.template) == (kind, template):
                self.setCurrentRow(row)
