"""All that is shipped on the left, what its licence says on the right."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from desktop import theme
from desktop.core import licences
from desktop.widgets.clearing import offer_clearing
from desktop.widgets.section import title

_LIST = 26  # letters across


class LicenceReader(QWidget):
    """Reads a text when it is chosen: there are some thousand pages of them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._components = licences.components()
        self.filter = _Filter(self)
        self.filter.setPlaceholderText(self.tr("Name or licence"))
        self.filter.setAccessibleName(self.tr("Filter by name or licence"))
        offer_clearing(self.filter)
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("What is shipped"))
        self.list.setWordWrap(True)
        self.list.setSpacing(theme.STEP // 2)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.name = title("", 1.25, self)
        self.text = QPlainTextEdit(self)
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        for component in self._components:
            self.list.addItem(QListWidgetItem(f"{component.name}\n{component.licence}"))
        self.filter.textChanged.connect(self._narrow)
        self.filter.beyond = self.list
        self.list.currentRowChanged.connect(self._show)
        self._lay_out()
        self.list.setCurrentRow(0)

    @property
    def shown(self) -> list[str]:
        """The names that are listed, from above."""
        return [
            component.name
            for row, component in enumerate(self._components)
            if not self._item(row).isHidden()
        ]

    def _item(self, row: int) -> QListWidgetItem:
        item = self.list.item(row)
        assert item is not None  # noqa: S101 - there is one for each component
        return item

    def _narrow(self, typed: str) -> None:
        words = typed.casefold().split()
        for row, component in enumerate(self._components):
            said = f"{component.name} {component.licence} {component.inside}".casefold()
            self._item(row).setHidden(not all(word in said for word in words))
        here = self.list.currentRow()
        if here < 0 or self._item(here).isHidden():
            rows = range(len(self._components))
            self.list.setCurrentRow(next((r for r in rows if not self._item(r).isHidden()), -1))

    def _show(self, row: int) -> None:
        if row < 0:
            self.name.setText(self.tr("Nothing here is called so"))
            self.text.setPlainText(self.tr("Take words away from the filter to see more."))
            return
        component = self._components[row]
        version = licences.version(component)
        self.name.setText(f"{component.name} {version}".rstrip())
        about = [component.licence, component.site]
        if component.inside:
            about.insert(1, self.tr("comes inside {}").format(component.inside))
        head = "\n".join((component.does, " · ".join(part for part in about if part)))
        self.text.setPlainText(f"{head}\n\n{licences.text(component)}")
        self.text.setAccessibleName(self.tr("Licence of {}").format(component.name))

    def _lay_out(self) -> None:
        left, right = QVBoxLayout(), QVBoxLayout()
        for column in (left, right):
            column.setSpacing(2 * theme.STEP)
        left.addWidget(self.filter)
        left.addWidget(self.list, 1)
        right.addWidget(self.name)
        right.addWidget(self.text, 1)
        beside = QHBoxLayout(self)
        beside.setContentsMargins(0, 3 * theme.STEP, 0, 0)
        beside.setSpacing(4 * theme.STEP)
        beside.addLayout(left)
        beside.addLayout(right, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        letters = _LIST * self.fontMetrics().averageCharWidth()
        for part in (self.filter, self.list):
            part.setFixedWidth(min(letters, self.width() * 2 // 5))


class _Filter(QLineEdit):
    """Down goes on to what it filters."""

    beyond: QWidget | None = None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down and self.beyond is not None:
            self.beyond.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()  # first the filter, then the dialog
            return
        super().keyPressEvent(event)
