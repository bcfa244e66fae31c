"""Shows the recovery code of my notes, and puts it on paper."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QDialogButtonBox, QFileDialog, QLabel, QPushButton, QWidget

from desktop import theme
from desktop.core import recovery_sheet, whole_file
from desktop.core.designs import Designs
from desktop.core.file_names import safe_name
from desktop.printing.press import Press
from desktop.widgets import system_print
from desktop.widgets.check_box import CheckBox
from desktop.widgets.sheet_dialog import SheetDialog
from desktop.work.rendering import Made, Renderer

if TYPE_CHECKING:
    from desktop.core.recovery_sheet import RecoverySheet

_PER_LINE = 4  # groups
_KEY = "recovery-sheet"  # of its design: the paper that was chosen last


class RecoveryDialog(SheetDialog):
    """The code opens everything, so it is not to be copied unless that is asked for."""

    def __init__(self, code: str, folder: Path, today: date, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Recovery code"), parent)
        self._folder = folder
        self._paper = self._make_paper(code, today)
        self._then: Callable[[Made], None] | None = None  # what waits for the pages
        self._renderer = Renderer(Press(), self)
        self._renderer.rendered.connect(self._use)
        self._renderer.failed.connect(self._fail)
        self.about = self.sentence()
        self.about.setText(
            self.tr(
                "This code opens your notes when the password is forgotten. Whoever has it can "
                "read them: keep it on paper, away from this computer. It is good until the "
                "password is changed."
            )
        )
        self.code = QLabel(_in_lines(code), self)
        self.code.setTextFormat(Qt.TextFormat.PlainText)
        fixed = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        self.code.setStyleSheet(f"font-family: '{fixed.family()}'")
        self.code.setAccessibleName(self.tr("Recovery code: {}").format(code.replace("-", ", ")))
        self.code.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.code.setContentsMargins(*[2 * theme.STEP] * 4)
        self.copy_box = CheckBox(self)
        self.copy_box.setText(self.tr("Let me select and copy it here"))
        self.copy_box.toggled.connect(self._let_copy)
        self.main_button.setText(self.tr("Pr&int the sheet…"))
        self.main_button.clicked.connect(lambda: self._with_pages(self._print))
        self.save_button = QPushButton(self.tr("&Save it as PDF…"), self)
        self.save_button.setAutoDefault(False)
        self.save_button.clicked.connect(self._ask_where)
        self.buttons.addButton(self.save_button, QDialogButtonBox.ButtonRole.ActionRole)
        for part in (self.about, self.code, self.copy_box):
            self.column.addWidget(part)
        self.column.addStretch(1)

    def save(self, path: Path) -> None:
        """Write the sheet, and say so, or why not."""
        self._with_pages(lambda made: self._write(made, path))

    def done(self, result: int) -> None:
        self._renderer.close()
        super().done(result)

    def _make_paper(self, code: str, today: date) -> Callable[[], RecoverySheet]:
        design = Designs(self._folder).last(_KEY)
        folder, day = self._folder, today.isoformat()
        return lambda: recovery_sheet.build(code, folder, day, design)

    def _let_copy(self, allowed: bool) -> None:
        flags = Qt.TextInteractionFlag
        self.code.setTextInteractionFlags(
            flags.TextSelectableByMouse | flags.TextSelectableByKeyboard
            if allowed
            else flags.NoTextInteraction
        )
        self.code.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # the flags have set another

    # -- paper --

    def _with_pages(self, then: Callable[[Made], None]) -> None:
        self._then = then
        self.say(self.tr("The sheet is being made…"))
        self._renderer.render(self._paper)

    def _use(self, made: Made) -> None:
        self.say("")
        then, self._then = self._then, None
        if then is not None:
            then(made)

    def _fail(self, why: str) -> None:
        self._then = None
        self.say(why, warning=True)

    def _ask_where(self) -> None:
        documents = QStandardPaths.StandardLocation.DocumentsLocation
        start = Path(QStandardPaths.writableLocation(documents)) / safe_name(
            self.tr("Recovery sheet"), ".pdf"
        )
        chosen, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save as PDF"), str(start), self.tr("PDF document (*.pdf)")
        )
        if chosen:
            self.save(Path(chosen if chosen.lower().endswith(".pdf") else chosen + ".pdf"))

    def _write(self, made: Made, path: Path) -> None:
        try:
            whole_file.write(path, made.pages.data, whole_file.OWNER)
        except OSError as error:
            self.say(whole_file.why_not(path, error), warning=True)
            return
        said = self.tr(
            "Saved {}. Print it and delete the file: whoever has it can read your notes."
        )
        self.say(said.format(path))

    def _print(self, made: Made) -> None:
        title = self.tr("Recovery sheet")
        told = system_print.print_pdf(made.pages.to_show(), title, self, self._folder)
        self.say(told or "")


def _in_lines(code: str) -> str:
    groups = code.split("-")
    lines = [groups[at : at + _PER_LINE] for at in range(0, len(groups), _PER_LINE)]
    return "\n".join("  ".join(line) for line in lines)
