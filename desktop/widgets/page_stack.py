"""The middle of the window: the list of the plan and the pages of the library, one at a time."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget

if TYPE_CHECKING:  # pages are made behind the first paint
    from desktop.widgets.library_page import LibraryPage


class PageStack(QStackedWidget):
    """Makes a page when it is first shown. The first widget is the list."""

    def __init__(
        self, first: QWidget, make: Callable[[str], LibraryPage], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._first, self._make = first, make
        self._pages: dict[str, LibraryPage] = {}
        self._name = ""
        self.addWidget(first)

    @property
    def page(self) -> LibraryPage | None:
        """The page of the library that is shown, None for the list."""
        return self._pages.get(self._name)

    def show_page(self, name: str) -> LibraryPage | None:
        """Show a page; an empty name shows the list. The keyboard does not stay on a hidden page,
        from where Qt would pass it to whatever comes next: it waits here."""
        shown = self._widget(name)
        focus = QApplication.focusWidget()
        if shown is not self.currentWidget() and focus is not None and self.isAncestorOf(focus):
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.setCurrentWidget(shown)
        self._name = name
        return self.page

    def add_page(self, name: str, page: LibraryPage) -> None:
        """Have a page that somebody else has made."""
        self._pages[name] = page
        self.addWidget(page)

    def _widget(self, name: str) -> QWidget:
        if not name:
            return self._first
        if name not in self._pages:
            self.add_page(name, self._make(name))
        return self._pages[name]
