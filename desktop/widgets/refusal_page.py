"""What is shown across the window while the workspace cannot be opened."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame

from db.errors import StoreError


class RefusalPage(QFrame):
    """The page of one cause: what happened, what is safe, what can be done."""

    def show_refusal(self, refusal: StoreError) -> None:
        """It was refused, for the first time or once more."""
        raise NotImplementedError
