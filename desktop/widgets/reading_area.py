"""What scrolls a page to be read: with the arrows, by pages, from end to end."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractSlider, QWidget

from desktop import theme
from desktop.widgets.section import Page
from desktop.widgets.tall_area import TallArea

_ABOVE = 3 * theme.STEP


class ReadingArea(TallArea):
    """Holds one page at a time."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Page(), parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("read", True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)  # see DetailPane

    def show_page(self, page: QWidget, name: str) -> None:
        """Show another page in place of the one there is, which goes."""
        old = self.takeWidget()
        if old is not None:
            old.deleteLater()
        self._inside = page
        self.setWidget(page)
        self.setAccessibleName(name)

    def show_from(self, part: QWidget | None) -> None:
        """Bring a part of the page to the top; without one, its beginning."""
        y = part.mapTo(self._inside, QPoint(0, 0)).y() - _ABOVE if part else 0
        self.verticalScrollBar().setValue(y)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar, action = self.verticalScrollBar(), QAbstractSlider.SliderAction
        wanted = {
            Qt.Key.Key_Home: action.SliderToMinimum,
            Qt.Key.Key_End: action.SliderToMaximum,
            Qt.Key.Key_Space: action.SliderPageStepAdd,
        }.get(Qt.Key(event.key()))
        if wanted is None:
            super().keyPressEvent(event)
        else:
            bar.triggerAction(wanted)
