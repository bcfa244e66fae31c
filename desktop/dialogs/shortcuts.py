"""The shortcut sheet, read from the same registry as the menus."""

from __future__ import annotations

from PySide6.QtGui import QIcon, QKeySequence
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QLabel, QVBoxLayout, QWidget

from desktop import theme
from desktop.actions import SPECS, translated


class ShortcutsDialog(QDialog):
    """Every action with its keys, and the keys of the list."""

    help_page = "keyboard"

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.dress(self)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        rows = [(translated(s.text).replace("&", "").rstrip("…"), s.keys) for s in SPECS if s.keys]
        rows += [
            (self.tr("In the list: move"), "Up"),
            (self.tr("In the list: tick or untick"), "Space"),
            (self.tr("In the list: go to the note"), "Return"),
            (self.tr("In the search: empty it"), "Esc"),
        ]
        grid = QGridLayout()
        grid.setHorizontalSpacing(8 * theme.STEP)
        half = (len(rows) + 1) // 2
        for n, (text, keys) in enumerate(rows):
            shown = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
            key = QLabel(shown.replace("Up", self.tr("Up, Down")) if keys == "Up" else shown)
            key.setProperty("quiet", True)
            column = 2 * (n // half)
            grid.addWidget(QLabel(text), n % half, column)
            grid.addWidget(key, n % half, column + 1)
        buttons = QDialogButtonBox()
        buttons.addButton(QDialogButtonBox.StandardButton.Close).setIcon(QIcon())
        buttons.rejected.connect(self.reject)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(*[5 * theme.STEP] * 4)
        outer.setSpacing(4 * theme.STEP)
        outer.addLayout(grid)
        outer.addWidget(buttons)
