"""A button on one line that loses the end of its words where there is no room."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from desktop import theme
from desktop.core.tips import plain_tip


class ElidedButton(QPushButton):
    """Looks like a link. The tip has all of its words; so has a screen reader."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._whole, self._tip = "", ""
        self.setProperty("link", True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def show_whole(self, text: str, tip: str = "", spoken: str = "") -> None:
        """Show a text; `tip` is shown where the text itself needs none."""
        self._whole, self._tip = text, tip
        self.setAccessibleName(spoken or text)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def sizeHint(self) -> QSize:
        return QSize(30 * theme.STEP, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(10 * theme.STEP, super().minimumSizeHint().height())

    def _fit(self) -> None:
        picture = 0 if self.icon().isNull() else self.iconSize().width() + theme.STEP
        room = self.width() - picture - 3 * theme.STEP
        shown = self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, room)
        self.setText(shown.replace("&", "&&"))
        self.setToolTip(plain_tip(self._whole if shown != self._whole else self._tip))
