"""Sentences about an item that a person should know before they write, each with what to do."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop import icons, theme
from desktop.widgets.link_button import LinkButton

_ICON = 16


class WorkStrip(QWidget):
    """Hidden while there is nothing to say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._told: list[tuple[str, str]] = []
        self._rows: list[QWidget] = []
        self.buttons: list[QPushButton] = []
        self.hide()

    @property
    def sentences(self) -> list[str]:
        """What is said."""
        return [sentence for sentence, _ in self._told]

    def clear(self) -> None:
        for row in self._rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows, self._told, self.buttons = [], [], []
        self.hide()

    def say(
        self,
        sentence: str,
        action: str = "",
        act: Callable[[], object] | None = None,
        *,
        warning: bool = False,
    ) -> None:
        """Say a sentence, with a button for what can be done about it."""
        row = QWidget(self)
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(2 * theme.STEP)
        if warning:
            sign = QLabel(row)
            colour, ratio = theme.tokens().warning, self.devicePixelRatioF()
            sign.setPixmap(icons.pixmap("triangle-alert", colour, _ICON, ratio))
            line.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        label = QLabel(sentence, row)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setProperty("warning" if warning else "quiet", True)
        line.addWidget(label, 1)
        if act is not None:
            button = LinkButton(action, parent=row)
            button.clicked.connect(act)
            line.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
            self.buttons.append(button)
        self._told.append((sentence, action))
        self._rows.append(row)
        self._column.addWidget(row)
        self.show()
