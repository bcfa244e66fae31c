"""The cross in a line that empties it."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QToolButton


def offer_clearing(line: QLineEdit) -> None:
    """Let a press empty the line, and say so: Qt gives its button no name."""
    line.setClearButtonEnabled(True)
    for button in line.findChildren(QToolButton):
        if not button.accessibleName():
            button.setAccessibleName(line.tr("Clear"))
