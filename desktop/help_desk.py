"""F1: opens the help where it explains what a person has in front of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QIcon, QWindow
from PySide6.QtWidgets import QApplication, QDialog, QDialogButtonBox, QWidget

from desktop.views.main_window import MainWindow
from desktop.views.workbench import Workbench
from desktop.widgets.explained import help_page_of
from desktop.widgets.refusal_page import RefusalPage

if TYPE_CHECKING:
    from desktop.views.help_window import HelpWindow

_ZOOMS = ("zoom_in", "zoom_out", "zoom_reset")


class HelpDesk(QObject):
    """Makes the help window when it is first asked for, and keeps it: it knows where it was left.

    Dialogs get F1, and a button where they name a page of help and have a row of buttons.
    """

    def __init__(self, window: MainWindow, bench: Workbench) -> None:
        super().__init__(bench)
        self._window, self._bench = window, bench
        self.help: HelpWindow | None = None
        self._asking = QAction(self)
        self._take_keys()
        self._asking.triggered.connect(self.explain)
        bench.action("help").changed.connect(self._take_keys)
        bench.helpRequested.connect(self.explain)
        bench.helpContentsRequested.connect(self.open)
        bench.zoomed.connect(self._fit)
        cast("QApplication", QApplication.instance()).focusChanged.connect(self._meet)

    def _take_keys(self) -> None:
        """The same keys in dialogs as in the window, whatever a person made them."""
        self._asking.setShortcuts(self._bench.action("help").shortcuts())

    def explain(self) -> None:
        """Open the help at what has the keyboard, or at what the window shows."""
        inside = QApplication.focusWidget() or QApplication.activeWindow()
        self.open(help_page_of(inside) or help_page_of(self._seen_most()))

    def _seen_most(self) -> QWidget:
        """What the window shows first: why the notes are not open, else the list or a page."""
        bench = self._bench
        refused = (page for page in bench.findChildren(RefusalPage) if page.isVisible())
        return next(refused, bench.stack.page or bench.list_pane)

    def open(self, page: str = "") -> None:
        """Show the help at a page; without one, where it was left."""
        popup = QApplication.activePopupWidget()
        if popup is not None:
            popup.close()
        made = self.help = self.help or self._make()
        if page:
            made.explain(page)
        made.winId()  # a window of the system's, that can be told whose it is
        modal = QApplication.activeModalWidget()
        self._stand_with(modal.windowHandle() if modal else None)
        if isinstance(modal, QDialog):
            modal.finished.connect(self._stand_alone)
        if made.isMinimized():
            made.showNormal()
        made.show()
        made.raise_()
        made.activateWindow()
        made.take_keyboard()

    def end(self) -> None:
        """The main window goes or is locked, and the help with it."""
        if self.help is not None:
            self.help.close()
            self.help.deleteLater()
            self.help = None

    def _make(self) -> HelpWindow:
        from desktop.core.help.book import Book
        from desktop.views.help_window import HelpWindow

        made = HelpWindow(Book())
        made.setWindowIcon(self._window.windowIcon())
        made.stand_beside(self._window)
        made.addActions([self._asking, *(self._bench.action(name) for name in _ZOOMS)])
        made.targetRequested.connect(self._follow)
        made.printRequested.connect(lambda page: self._bench.handoutRequested.emit(page, None))
        return made

    def _follow(self, target: str) -> None:
        """Show what a link in the help leads to, in the window or, when asked, in a browser."""
        self._window.raise_()
        self._window.activateWindow()
        self._bench.read(target)

    def _fit(self) -> None:
        if self.help is not None:
            self.help.fit()

    # -- dialogs --

    def _stand_with(self, window: QWindow | None) -> None:
        """A dialog lets nothing be touched but itself and what belongs to it."""
        handle = self.help.windowHandle() if self.help is not None else None
        if handle is not None:
            handle.setTransientParent(window)  # type: ignore[arg-type] # Qt takes none as well

    def _stand_alone(self) -> None:
        self._stand_with(None)

    def _explain_dialog(self) -> None:
        self.open(help_page_of(QApplication.activeModalWidget() or QApplication.activeWindow()))

    def _meet(self, before: QWidget | None, now: QWidget | None) -> None:  # noqa: ARG002 - the signal's
        """The keyboard has moved: if to a dialog or a panel, F1 works in it from now on."""
        window = now.window() if now is not None else None
        if window is None or not _hides_the_rest(window) or self._asking in window.actions():
            return
        window.addAction(self._asking)
        named: str = getattr(window, "help_page", "")
        row = window.findChild(QDialogButtonBox)
        if named and row is not None:
            button = row.addButton(QDialogButtonBox.StandardButton.Help)
            button.setIcon(QIcon())
            button.setAutoDefault(False)
            button.clicked.connect(self._explain_dialog)  # which must not be held by this
            # Qt lets the row stand for one of its buttons now, and Tab would skip those before.
            row.setFocusProxy(None)  # type: ignore[arg-type] # Qt takes none as well


def _hides_the_rest(window: QWidget) -> bool:
    """Whether the keys of the main window do nothing in it. What fills the screen is before a room:
    nothing pops up there."""
    if window.isFullScreen():
        return False
    return isinstance(window, QDialog) or window.windowType() is Qt.WindowType.Popup
