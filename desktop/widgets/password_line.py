"""A line for a password, with a button that shows what is typed."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QSizePolicy, QWidget

from desktop import theme

_WIDE = 24  # letters


class PasswordLine(QWidget):
    """Hidden until shown, and hidden again when it is cleared."""

    changed = Signal()
    entered = Signal()  # Enter was pressed

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = QLineEdit(self)
        # Nothing that suggests, learns or corrects words shall know these.
        self.line.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhNoPredictiveText
            | Qt.InputMethodHint.ImhNoAutoUppercase
        )
        self.line.textChanged.connect(self.changed)
        self.line.returnPressed.connect(self.entered)
        self.show_button = QPushButton(self)
        self.show_button.setCheckable(True)
        self.show_button.setAutoDefault(False)
        self.show_button.toggled.connect(self._follow)
        self.call(name)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2 * theme.STEP)
        row.addWidget(self.line, 1)
        row.addWidget(self.show_button)
        self.setFocusProxy(self.line)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._follow()

    def call(self, name: str) -> None:
        """What is wanted here."""
        self._name = name
        self.line.setAccessibleName(name)
        self.line.setPlaceholderText(name)
        self._follow()

    @property
    def text(self) -> str:
        return self.line.text()

    def clear(self) -> None:
        self.line.clear()
        self.show_button.setChecked(False)

    def set_shown(self, *, shown: bool) -> None:
        """Show what is typed, or dots."""
        self.show_button.setChecked(shown)

    def changeEvent(self, event: object) -> None:
        super().changeEvent(event)  # type: ignore[arg-type] # Qt's own event
        self.line.setMinimumWidth(_WIDE * self.fontMetrics().averageCharWidth())

    def _follow(self) -> None:
        shown = self.show_button.isChecked()
        modes = QLineEdit.EchoMode
        self.line.setEchoMode(modes.Normal if shown else modes.Password)
        self.show_button.setText(self.tr("Hide") if shown else self.tr("Show"))
        spoken = self.tr("Hide: {}") if shown else self.tr("Show: {}")
        self.show_button.setAccessibleName(spoken.format(self._name))
