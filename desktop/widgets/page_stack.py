"""The middle of the window: the list of the plan and the pages of the library, one at a time."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget

from desktop.widgets.library_page import LibraryPage


class PageStack(QStackedWidget):
    """Makes a page when it is first shown. The first widget is the list."""

    def __init__(
        self, first: QWidget, make: Callable[[str], LibraryPage], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._make = make
        self._pages: dict[str, LibraryPage] = {}
        self.addWidget(first)

    @property
    def page(self) -> LibraryPage | None:
        """The page of the library that is shown, None for the list."""
        shown = self.currentWidget()
        return shown if isinstance(shown, LibraryPage) else None

    def show_page(self, name: str) -> LibraryPage | None:
        """Show a page; an empty name shows the list. The keyboard does not stay on a hidden page,
        from where Qt would pass it to whatever comes next."""
        if not name:
            self.setCurrentIndex(0)
            return None
        page = self._pages.get(name)
        if page is None:
            page = self._pages[name] = self._make(name)
            self.addWidget(page)
        if self.currentWidget() is not page:
            focus = QApplication.focusWidget()
            had_keyboard = focus is not None and self.isAncestorOf(focus)
            self.setCurrentWidget(page)
            if had_keyboard:
                page.take_keyboard()
        return page
