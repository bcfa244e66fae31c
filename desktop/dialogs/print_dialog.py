"""How the list is to look on paper, and where the PDF goes."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QIcon
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from db.records import PlanRecord
from desktop import theme
from desktop.core import report
from desktop.core.report import Layout, Paper, PrintError
from desktop.core.words import count
from desktop.printing import pdf
from desktop.widgets.check_box import CheckBox
from desktop.work.board import Board

_UNSAFE = '<>:"/\\|?*'


class PrintDialog(QDialog):
    """Asks for layout, paper and boxes; saves an accessible PDF and offers to open it."""

    def __init__(
        self,
        board: Board,
        records: Sequence[PlanRecord],
        scope: str,
        today: date,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._board, self._records, self._scope, self._today = board, records, scope, today
        self._saved: Path | None = None
        theme.dress(self)
        self.setWindowTitle(self.tr("Print or save as PDF"))
        self.title = QLineEdit(board.checklist.name if board.checklist else "Four Pillars", self)
        self.layout_box = QComboBox(self)
        for layout, name in (
            (Layout.COMPACT, self.tr("Compact: one line an item")),
            (Layout.FULL, self.tr("Full: with plain words and sources")),
            (Layout.FACILITATOR, self.tr("Facilitator: with room to write")),
            (Layout.LARGE, self.tr("Large print: 18 point")),
        ):
            self.layout_box.addItem(name, layout)
        self.paper_box = QComboBox(self)
        self.paper_box.addItem(self.tr("Letter"), Paper.LETTER)
        self.paper_box.addItem("A4", Paper.A4)
        self.blank = CheckBox(self)
        self.blank.setText(self.tr("Blank boxes instead of my ticks"))
        self.message = QLabel(self)
        self.message.setTextFormat(Qt.TextFormat.PlainText)
        self.message.setWordWrap(True)
        self.save_button = QPushButton(self.tr("Save as PDF…"), self)
        self.save_button.setProperty("primary", True)
        self.save_button.setDefault(True)
        self.save_button.clicked.connect(self._ask_where)
        self.open_button = QPushButton(self.tr("Open the PDF to print it"), self)
        self.open_button.clicked.connect(self._open)
        self.open_button.setEnabled(False)
        self._lay_out()

    def save(self, path: Path) -> None:
        """Write the PDF and say so, or say why not."""
        made = report.build(
            self._board.plan,
            self._records,
            self._board.items,
            title=self.title.text().strip() or "Four Pillars",
            scope=self._scope,
            printed=self._today.isoformat(),
            layout=Layout(self.layout_box.currentData()),
            paper=Paper(self.paper_box.currentData()),
            blank=self.blank.isChecked(),
        )
        try:
            rendered = pdf.save(made, path)
        except PrintError as error:
            self._say(str(error), warning=True)
            return
        self._saved = path
        self.open_button.setEnabled(True)
        said = self.tr("Saved {}").format(path)
        if rendered.replaced:
            shown = " ".join(rendered.replaced)
            said += "\n" + self.tr("No font here can print {}: a box stands instead.").format(shown)
        self._say(said, warning=False)

    def file_name(self) -> str:
        """A name that every system accepts, from title and day."""
        safe = "".join("-" if c in _UNSAFE or ord(c) < 32 else c for c in self.title.text())
        return f"{safe.strip(' .') or 'Four Pillars'} {self._today.isoformat()}.pdf"

    def _ask_where(self) -> None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        start = str(Path(folder) / self.file_name())
        chosen, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save as PDF"), start, self.tr("PDF document (*.pdf)")
        )
        if chosen:
            self.save(Path(chosen if chosen.lower().endswith(".pdf") else chosen + ".pdf"))

    def _open(self) -> None:
        if self._saved and not QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._saved))):
            self._say(
                self.tr("No program for PDF was found. It is at {}").format(self._saved),
                warning=False,
            )

    def _say(self, sentence: str, *, warning: bool) -> None:
        self.message.setProperty("warning", warning)
        theme.dress(self)  # the property counts when the sheet is set anew
        self.message.setText(sentence)

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setSpacing(2 * theme.STEP)
        form.addRow(self.tr("&Title"), self.title)
        form.addRow(self.tr("&Layout"), self.layout_box)
        form.addRow(self.tr("&Paper"), self.paper_box)
        form.addRow("", self.blank)
        what = count(len(self._records), "item")
        about = QLabel(f"{what}. {self._scope}" if self._scope else what, self)
        about.setTextFormat(Qt.TextFormat.PlainText)
        about.setWordWrap(True)
        about.setProperty("quiet", True)
        buttons = QDialogButtonBox(self)
        buttons.addButton(self.save_button, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(self.open_button, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(QDialogButtonBox.StandardButton.Close).setIcon(QIcon())
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[5 * theme.STEP] * 4)
        column.setSpacing(3 * theme.STEP)
        column.addWidget(about)
        column.addLayout(form)
        column.addWidget(self.message)
        column.addWidget(buttons)
        self.setMinimumWidth(440)
