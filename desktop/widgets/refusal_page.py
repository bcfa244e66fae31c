"""What is shown across the window while the workspace cannot be opened."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame


class RefusalPage(QFrame):
    """The page of one cause: what happened, what is safe, what can be done.

    `reason` is told meanwhile to whoever wants to write something; by default what was refused.
    """

    reason = ""

    def show_refusal(self, refusal: Exception) -> None:
        """It was refused, for the first time or once more."""
        raise NotImplementedError

    def take_keyboard(self) -> None:
        """Put the keyboard where the person goes on."""
        raise NotImplementedError
