"""A button that opens and closes what stands below it, and says in one line what is in there."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from desktop import icons, theme

_ICON = 16


class Disclosure(QPushButton):
    """Down while open. Elides what it says; the tip and a screen reader have all of it."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._said = name, ""
        self.setCheckable(True)
        self.setProperty("link", True)
        self.setIconSize(QSize(_ICON, _ICON))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.toggled.connect(self._turn)
        self._turn(open_=False)

    def say(self, summary: str) -> None:
        """What is inside, while it is closed."""
        self._said = summary
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def sizeHint(self) -> QSize:
        return QSize(30 * theme.STEP, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(10 * theme.STEP, super().minimumSizeHint().height())

    def _turn(self, open_: bool) -> None:
        t = theme.tokens()
        name = "chevron-down" if open_ else "chevron-right"
        self.setIcon(icons.icon(name, t.accent, t.na))
        self._fit()

    def _fit(self) -> None:
        whole = self._name if self.isChecked() or not self._said else self._said
        room = self.width() - _ICON - 4 * theme.STEP
        shown = self.fontMetrics().elidedText(whole, Qt.TextElideMode.ElideRight, room)
        self.setText(shown.replace("&", "&&"))
        self.setToolTip(whole if shown != whole else "")
        hide_or_show = self.tr("Hide details") if self.isChecked() else self.tr("Show details")
        self.setAccessibleName(f"{hide_or_show}: {self._said or self._name}")
