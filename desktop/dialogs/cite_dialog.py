"""Citations of what is chosen: look at them in a format, copy them, or save them as a file."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, QStandardPaths, Qt
from PySide6.QtGui import (
    QGuiApplication,
    QIcon,
    QTextOption,
)
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QListWidgetItem,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop import theme
from desktop.core import citation
from desktop.core.citation import CitationError, Style
from desktop.core.language import retold, tr_n
from desktop.core.words import CITATION_STYLES, CITATION_USES
from desktop.widgets.announcing import announce
from desktop.widgets.choice_list import ChoiceList

if TYPE_CHECKING:
    from db.plan.catalogue import Plan


class CiteDialog(QDialog):
    """Shows the documents that the records with `ids` rest on, as they are cited."""

    help_page = "library#how-do-i-quote-it"

    def __init__(
        self,
        plan: Plan,
        ids: Sequence[str],
        today: date,
        parent: QWidget | None = None,
        chosen: Style = Style.PLAIN,
    ) -> None:
        """Raises NotFound where the plan has no such id."""
        super().__init__(parent)
        self._plan, self._ids, self._today = plan, tuple(ids), today
        documents = len(citation.items(plan, self._ids, today))
        self._text = ""
        theme.dress(self)
        self.setWindowTitle(self.tr("Cite"))
        self.about = QLabel(tr_n("{n} documents", "{n} document", documents), self)
        self.formats = ChoiceList(self.tr("Format"), self)
        for style in Style:
            item = QListWidgetItem(CITATION_STYLES[style], self.formats)
            item.setToolTip(CITATION_USES[style])
            item.setData(Qt.ItemDataRole.AccessibleDescriptionRole, CITATION_USES[style])
        self.use = QLabel(self)
        self.preview = QPlainTextEdit(self)
        self.preview.setAccessibleName(self.tr("Citation"))
        self.message = QLabel(self)
        self.copy_button = QPushButton(self.tr("&Copy"), self)
        self.copy_button.clicked.connect(self._copy)
        self.save_button = QPushButton(self.tr("&Save to file…"), self)
        self.save_button.clicked.connect(self._ask_where)
        self._lay_out()
        self.formats.currentRowChanged.connect(self._show)
        self.formats.setCurrentRow(list(Style).index(chosen))
        self.formats.setFocus()

    @property
    def chosen(self) -> Style:
        """The format that is shown: what to begin with the next time."""
        return list(Style)[self.formats.currentRow()]

    def save(self, path: Path) -> None:
        """Write the file and say so, or say why not."""
        try:
            citation.save(self._text, path)
        except CitationError as error:
            self._say(retold(error), warning=True)
            return
        self._say(self.tr("Saved {}").format(path), warning=False)

    def file_name(self) -> str:
        """A name that every system accepts."""
        return f"Four Pillars citations {self._today.isoformat()}{self.chosen.extension}"

    def _show(self) -> None:
        self._say("", warning=False)
        self.use.setText(CITATION_USES[self.chosen])
        try:
            self._text = citation.cite(self._plan, self._ids, self.chosen, self._today)
        except CitationError as error:
            self._text = ""
            self._say(retold(error), warning=True)
        self.preview.setPlainText(self._text.rstrip("\r\n"))
        for button in (self.copy_button, self.save_button):
            button.setEnabled(bool(self._text))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._text)
        self._say(self.tr("Copied"), warning=False)

    def _ask_where(self) -> None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        extension = self.chosen.extension
        kind = f"{CITATION_STYLES[self.chosen]} (*{extension})"
        chosen, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save citations"), str(Path(folder) / self.file_name()), kind
        )
        if not chosen:
            return
        path = Path(chosen)
        if not chosen.lower().endswith(extension):
            path = Path(chosen + extension)
            if path.exists():  # which nobody was asked about
                said = self.tr("{} is there already. Give its whole name to replace it.")
                self._say(said.format(path), warning=True)
                return
        self.save(path)

    def _say(self, sentence: str, *, warning: bool) -> None:
        self.message.setProperty("warning", warning)
        theme.dress(self)  # the property counts when the sheet is set anew
        self.message.setText(sentence)
        if sentence:
            announce(self.message, sentence)

    def _lay_out(self) -> None:
        for label in (self.about, self.use, self.message):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        for label in (self.about, self.use):
            label.setProperty("quiet", True)
        self.preview.setReadOnly(True)
        self.preview.setTabChangesFocus(True)
        self.preview.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.copy_button.setProperty("primary", True)
        self.copy_button.setDefault(True)
        self.preview.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        letter = self.fontMetrics().averageCharWidth()
        self.formats.setFixedWidth(self.formats.natural_width())
        self.preview.setMinimumWidth(36 * letter)
        shown = QVBoxLayout()
        shown.setSpacing(2 * theme.STEP)
        shown.addWidget(self.use)
        shown.addWidget(self.preview, 1)
        middle = QHBoxLayout()
        middle.setSpacing(3 * theme.STEP)
        middle.addWidget(self.formats)
        middle.addLayout(shown, 1)
        buttons = QDialogButtonBox(self)
        buttons.addButton(self.copy_button, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(self.save_button, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(QDialogButtonBox.StandardButton.Close).setIcon(QIcon())
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[5 * theme.STEP] * 4)
        column.setSpacing(3 * theme.STEP)
        column.addWidget(self.about)
        column.addLayout(middle, 1)
        column.addWidget(self.message)
        column.addWidget(buttons)
        wanted = QSize(84 * letter, 30 * self.fontMetrics().lineSpacing())
        self.resize(wanted.boundedTo(self.screen().availableSize() * 0.9))
