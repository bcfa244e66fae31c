"""Erase everything: what will go, what that can do, and a word that is typed and not clicked."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop import sides, theme
from desktop.core import erasing
from desktop.core.erasing import Holding
from desktop.core.language import tr

_STRANGERS = 5  # named; of more only how many


class EraseDialog(QDialog):
    """Accepted when everything is to be erased."""

    help_page = "privacy#what-erasing-does-and-what-it-cannot-do"

    def __init__(
        self,
        folder: Path,
        held: Sequence[Holding],
        strangers: Sequence[Path],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        theme.dress(self)
        self.setWindowTitle(self.tr("Erase everything"))
        self.word = self.tr("ERASE")
        self.heading = _label(self.tr("Erase everything Four Pillars keeps on this computer?"))
        self.heading.setProperty("strong", True)
        self.warning = _label(
            self.tr(
                "This cannot be undone, and nobody can bring it back. Four Pillars starts anew."
            )
        )
        self.warning.setProperty("warning", True)
        self.where = _label(self.tr("These will go from {}:").format(folder))
        self.held = _label("\n".join(f"•  {each.line}" for each in held))
        self.stays = _label(self._stays(strangers))
        self.plainly = _label(tr(erasing.PLAINLY))
        self.asked = _label(self.tr("To erase all of this, type {}:").format(self.word))
        self.field = QLineEdit(self)
        self.field.setAccessibleName(self.asked.text())
        self.erase_button = QPushButton(self.tr("Erase everything"), self)
        self.erase_button.setEnabled(False)
        self.erase_button.setAutoDefault(False)
        self.cancel_button = QPushButton(self.tr("&Cancel"), self)
        self.cancel_button.setDefault(True)
        self.field.textChanged.connect(self._typed)
        self.erase_button.clicked.connect(self.accept)
        self.cancel_button.clicked.connect(self.reject)
        self._lay_out()
        self.field.setFocus()

    def _typed(self, text: str) -> None:
        """The button comes with the word, and Enter never presses it."""
        self.erase_button.setEnabled(text.strip() == self.word)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter after the word goes on to the button. Closing here would look as if it was done."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and self.field.hasFocus():
            if self.erase_button.isEnabled():
                self.erase_button.setFocus(Qt.FocusReason.TabFocusReason)
            return
        super().keyPressEvent(event)

    def _stays(self, strangers: Sequence[Path]) -> str:
        if not strangers:
            return tr(erasing.ELSEWHERE)
        names = ", ".join(path.name for path in strangers[:_STRANGERS])
        if len(strangers) > _STRANGERS:
            names = self.tr("{names} and {count} more").format(
                names=names, count=len(strangers) - _STRANGERS
            )
        said = self.tr(
            "In the folder are also things that are not Four Pillars' own; they stay: {}."
        )
        return f"{tr(erasing.ELSEWHERE)} {said.format(names)}"

    def _lay_out(self) -> None:
        inside = QWidget()
        text = QVBoxLayout(inside)
        text.setContentsMargins(sides.margins(0, 0, 2 * theme.STEP, 0))
        text.setSpacing(3 * theme.STEP)
        for label in (
            *(self.heading, self.warning, self.where),
            *(self.held, self.stays, self.plainly),
        ):
            text.addWidget(label)
        text.addStretch()
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setAccessibleName(self.tr("What will be erased"))
        area.setProperty("read", True)  # shows that it has the keyboard, which scrolls it
        area.setWidget(inside)
        ask = QHBoxLayout()
        ask.setSpacing(2 * theme.STEP)
        ask.addWidget(self.asked, 1)
        ask.addWidget(self.field, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(2 * theme.STEP)
        buttons.addWidget(self.erase_button)
        buttons.addStretch()
        buttons.addWidget(self.cancel_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[5 * theme.STEP] * 4)
        column.setSpacing(4 * theme.STEP)
        column.addWidget(area, 1)
        column.addLayout(ask)
        column.addLayout(buttons)
        letter = self.fontMetrics().averageCharWidth()
        self.resize(max(620, 75 * letter), max(580, 60 * letter))


def _label(text: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label
