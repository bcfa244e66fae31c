"""A sentence across the window: what went wrong, what is safe, what to do. Nothing else stops."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from desktop import icons, theme

_ICON = 18


class Banner(QFrame):
    """Hidden until there is something to say, and until it is closed or things go well again."""

    SIGN, COLOUR = "triangle-alert", "warning"  # an icon, a colour of the theme

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.dress(self)
        theme.tint(self, Window="base")
        self.setAutoFillBackground(True)
        sign = QLabel(self)
        icons.put(sign, self.SIGN, self.COLOUR, _ICON)
        self.sentence = QLabel(self)
        self.sentence.setTextFormat(Qt.TextFormat.PlainText)
        self.sentence.setWordWrap(True)
        self.sentence.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.close_button = QPushButton(self.tr("Close"), self)
        self.close_button.setAccessibleName(self.tr("Close this message"))
        self.close_button.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(3 * theme.STEP, 2 * theme.STEP, 3 * theme.STEP, 2 * theme.STEP)
        row.setSpacing(3 * theme.STEP)
        row.addWidget(sign)
        row.addWidget(self.sentence, 1)
        row.addWidget(self.close_button)
        self.hide()

    def show_sentence(self, sentence: str) -> None:
        self.sentence.setText(sentence)
        self.sentence.setAccessibleName(sentence)
        self.show()
