"""What every dialog that makes a PDF has in common: title, paper, where to save it, opening it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, QUrl
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QDesktopServices,
    QIcon,
)
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

from desktop import theme
from desktop.core.design import Paper, PrintError

_UNSAFE = '<>:"/\\|?*'
_WIDTH = 400
_LONGEST = 80  # characters of a title in a file name, far below what systems allow


class PdfDialog(QDialog):
    """Asks for title and paper and where to save; says what came of it; offers to open it.

    Who derives from it adds what else is to be asked, calls `finish` and answers `write`.
    """

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._saved: Path | None = None
        theme.dress(self)
        self.setWindowTitle(self.tr("Print or save as PDF"))
        self.title = QLineEdit(title, self)
        self.paper_box = QComboBox(self)
        self.paper_box.addItem(self.tr("Letter"), Paper.LETTER)
        self.paper_box.addItem("A4", Paper.A4)
        self.about = self._sentence()
        self.about.setProperty("quiet", True)
        self.message = self._sentence()
        self.save_button = QPushButton(self.tr("Save as PDF…"), self)
        self.save_button.setProperty("primary", True)
        self.save_button.setDefault(True)
        self.save_button.clicked.connect(self._ask_where)
        self.open_button = QPushButton(self.tr("Open the PDF to print it"), self)
        self.open_button.clicked.connect(self._open)
        self.open_button.setEnabled(False)

    # -- what each dialog answers for itself --

    def write(self, path: Path) -> tuple[str, ...]:
        """Make the PDF; returns the letters no font here shows. Raises PrintError."""
        raise NotImplementedError

    def day(self) -> str:
        """The ISO day that ends the name of the file."""
        raise NotImplementedError

    # -- what all share --

    @property
    def paper(self) -> Paper:
        return Paper(self.paper_box.currentData())

    def save(self, path: Path) -> None:
        """Write the PDF and say so, or say why not."""
        try:
            replaced = self.write(path)
        except PrintError as error:
            self._say(str(error), warning=True)
            return
        self._saved = path
        self.open_button.setEnabled(True)
        said = self.tr("Saved {}").format(path)
        if replaced:
            shown = " ".join(replaced)
            said += "\n" + self.tr("No font here can print {}: a box stands instead.").format(shown)
        self._say(said, warning=False)

    def file_name(self) -> str:
        """A name that every system accepts, from title and day."""
        title = self.title.text()[:_LONGEST]
        safe = "".join("-" if c in _UNSAFE or ord(c) < 32 else c for c in title)
        return f"{safe.strip(' .') or 'Four Pillars'} {self.day()}.pdf"

    def finish(self, about: str, form: QFormLayout) -> None:
        """Lay out what is printed, the questions, the answer and the buttons."""
        self.about.setText(about)
        form.setSpacing(2 * theme.STEP)
        buttons = QDialogButtonBox(self)
        buttons.addButton(self.save_button, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(self.open_button, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(QDialogButtonBox.StandardButton.Close).setIcon(QIcon())
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[5 * theme.STEP] * 4)
        column.setSpacing(3 * theme.STEP)
        column.addWidget(self.about)
        column.addLayout(form)
        column.addWidget(self.message)
        column.addWidget(buttons)
        column.addStrut(_WIDTH)  # a minimum of the dialog's own would let large letters be cut

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

    def _sentence(self) -> QLabel:
        label = QLabel(self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        return label

    def _say(self, sentence: str, *, warning: bool) -> None:
        self.message.setProperty("warning", warning)
        theme.dress(self)  # the property counts when the sheet is set anew
        self.message.setText(sentence)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, sentence))
