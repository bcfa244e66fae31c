"""What a screen reader is to say though nothing it looks at has changed."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget


def announce(widget: QWidget, sentence: str) -> None:
    """Say a sentence about `widget` to a screen reader, without showing it."""
    # Made when first needed: the window waits for every class that PySide has to make before.
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, sentence))
