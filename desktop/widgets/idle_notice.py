"""A minute's warning before notes are locked because nobody is there."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.core.language import tr
from desktop.widgets.banner import Banner


class IdleNotice(Banner):
    """Any key or movement puts it off; so does its button."""

    SIGN, COLOUR = "lock", "accent"  # nothing went wrong

    stayRequested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.close_button.setText(self.tr("Stay unlocked"))
        self.close_button.setAccessibleName(self.tr("Stay unlocked"))
        self.close_button.clicked.connect(self.stayRequested)
        self.show_sentence(sentence())

    def lie_over(self, window: QWidget) -> None:
        """Stand at the foot of a window that covers its usual place, before what is there: only
        till somebody moves."""
        width = window.width()
        height = self.heightForWidth(width)  # its hint is that of narrow lines
        self.setGeometry(0, window.height() - height, width, height)
        self.raise_()


def sentence() -> str:
    """What it says."""
    return tr(
        "Your notes will be locked in a minute, as nobody has touched the program for a while. "
        "Press any key to stay.",
    )
