"""Choosing in a box as a person does."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.dialogs.export_dialog import ExportDialog


def choose_kind(dialog: ExportDialog, suffix: str) -> None:
    """Open the box of kinds and click on the one with this ending."""
    box = dialog.kind
    box.showPopup()  # by a click it would take no other for the length of a double one
    QApplication.processEvents()
    view = box.view()
    place = view.visualRect(box.model().index(box.findData(suffix), 0)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert dialog.suffix == suffix
