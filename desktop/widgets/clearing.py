"""What stands inside a line to look for something: a sign before the words, a cross behind them."""

from __future__ import annotations

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QLineEdit, QToolButton

from desktop.core.language import tr


def offer_clearing(line: QLineEdit) -> None:
    """Let a press empty the line, and say so: Qt gives its button no name."""
    before = set(line.findChildren(QToolButton))
    line.setClearButtonEnabled(True)
    for button in set(line.findChildren(QToolButton)) - before:
        button.setAccessibleName(tr("Clear"))


def show_sign(line: QLineEdit, sign: QIcon) -> None:
    """Put a picture before the words. To Qt it is a button, which is called as the line is."""
    action = line.addAction(sign, QLineEdit.ActionPosition.LeadingPosition)
    action.setText(line.accessibleName())
