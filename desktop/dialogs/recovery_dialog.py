"""Shows the recovery code of my notes, to be put on paper."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QLabel, QWidget

from desktop import theme
from desktop.widgets.check_box import CheckBox
from desktop.widgets.sheet_dialog import SheetDialog

_PER_LINE = 4  # groups


class RecoveryDialog(SheetDialog):
    """The code opens everything, so it is not to be copied unless that is asked for."""

    def __init__(self, code: str, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Recovery code"), parent)
        self.about = self.sentence()
        self.about.setText(
            self.tr(
                "This code opens your notes when the password is forgotten. Whoever has it can "
                "read them: keep it on paper, away from this computer."
            )
        )
        self.code = QLabel(_in_lines(code), self)
        self.code.setTextFormat(Qt.TextFormat.PlainText)
        fixed = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        fixed.setPointSizeF(self.font().pointSizeF())
        self.code.setStyleSheet(f"font-family: '{fixed.family()}'")
        self.code.setAccessibleName(self.tr("Recovery code: {}").format(code.replace("-", ", ")))
        self.code.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.code.setContentsMargins(*[2 * theme.STEP] * 4)
        self.copy_box = CheckBox(self)
        self.copy_box.setText(self.tr("Let me select and copy it here"))
        self.copy_box.toggled.connect(self._let_copy)
        for part in (self.about, self.code, self.copy_box):
            self.column.addWidget(part)
        self.column.addStretch(1)
        self._code, self._folder = code, folder

    def _let_copy(self, allowed: bool) -> None:
        flags = Qt.TextInteractionFlag
        self.code.setTextInteractionFlags(
            flags.TextSelectableByMouse | flags.TextSelectableByKeyboard
            if allowed
            else flags.NoTextInteraction
        )


def _in_lines(code: str) -> str:
    groups = code.split("-")
    lines = [groups[at : at + _PER_LINE] for at in range(0, len(groups), _PER_LINE)]
    return "\n".join("  ".join(line) for line in lines)
