"""Tags: a chip for each, which a press removes, and a line to add more."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QPushButton, QWidget

from desktop import theme
from desktop.core.particulars import with_tags
from desktop.core.tips import plain_tip
from desktop.widgets.flow_layout import FlowLayout
from desktop.widgets.line_field import AddLine
from desktop.widgets.lines_edit import LinesEdit
from desktop.widgets.tab_order import call_up

_CROSS = "  ✕"
_FRAME = 7 * theme.STEP  # of a chip around its words


class TagEdit(LinesEdit):
    """Enter and comma add what is typed."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(_TagLine(name), parent)
        self.add.setAccessibleName(self.tr("Add a tag"))
        self.add.setPlaceholderText(self.tr("Add a tag"))
        self._chips: list[_Chip] = []
        self._row = QWidget(self)
        self._row.setAccessibleName(name)
        self._flow = FlowLayout(self._row)
        self._row.hide()
        self.column.addWidget(self._row)
        self.column.addWidget(self.add)

    @property
    def chips(self) -> list[QPushButton]:
        return list(self._chips[: len(self.lines)])

    def with_added(self, lines: Sequence[str], typed: str) -> list[str]:
        return with_tags(lines, typed)

    def draw(self) -> None:
        while len(self._chips) < len(self.lines):
            self._chips.append(self._make_chip(len(self._chips)))
        while len(self._chips) > len(self.lines):
            chip = self._chips.pop()
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        for chip, tag in zip(self._chips, self.lines, strict=True):
            chip.show_tag(tag, self.width())
            chip.setEnabled(self._writable)
            chip.show()
        call_up(self._chips, before=self.add)
        self._row.setVisible(bool(self.lines))
        self._row.updateGeometry()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for chip in self._chips:
            chip.fit(event.size().width())

    def _make_chip(self, at: int) -> _Chip:
        chip = _Chip(self._row)
        chip.clicked.connect(lambda: self._remove(at))
        self._flow.addWidget(chip)
        return chip

    def _remove(self, at: int) -> None:
        had = any(chip.hasFocus() for chip in self._chips)
        lines = self.lines
        del lines[at]
        self.ask(lines)
        if had:  # the keyboard stays near
            near = self._chips[min(at, len(lines) - 1)] if lines else self.add
            near.setFocus(Qt.FocusReason.OtherFocusReason)


class _TagLine(AddLine):
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text() == "," and not self.isReadOnly():
            self.save_again()
        else:
            super().keyPressEvent(event)


class _Chip(QPushButton):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("chip", True)
        self._tag = ""

    def show_tag(self, tag: str, room: int) -> None:
        self._tag = tag
        self.setAccessibleName(self.tr("Remove the tag {}").format(tag))
        self.setToolTip(plain_tip(self.accessibleName()))
        self.fit(room)

    def fit(self, room: int) -> None:
        """Take no more than this room."""
        metrics, right = self.fontMetrics(), Qt.TextElideMode.ElideRight
        left = max(8 * theme.STEP, room - _FRAME - metrics.horizontalAdvance(_CROSS))
        self.setText((metrics.elidedText(self._tag, right, left) + _CROSS).replace("&", "&&"))
