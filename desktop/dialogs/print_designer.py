"""The print designer: choices on the left, the very pages on the right; saved as PDF or printed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

from PySide6.QtCore import QSize, QStandardPaths, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QLayout,
    QPushButton,
    QScrollArea,
    QTabWidget,
    QWidget,
)

from desktop import theme
from desktop.core import whole_file
from desktop.core.design import Design
from desktop.core.designs import Designs
from desktop.core.file_names import safe_name
from desktop.core.language import tr_n
from desktop.core.subject import Draft, Subject, text_of
from desktop.printing.press import Press
from desktop.widgets import system_print
from desktop.widgets.design_form import DesignForm
from desktop.widgets.document_text import DocumentText
from desktop.widgets.pdf_preview import PdfPreview
from desktop.widgets.preset_button import PresetButton
from desktop.widgets.sheet_dialog import SheetDialog
from desktop.work.rendering import Made, Renderer

_ROOM = QSize(1280, 900)
_LEAST = QSize(460, 400)
_CHOICES = 46  # letters across
_ANY = 16_777_215  # Qt's own word for no limit
_PAGES = 400  # pixels across that pages need beside the choices, or they come by turns


class PrintDesigner(SheetDialog):
    """Every change asks for the pages anew, and the window stays usable meanwhile. What was chosen
    is remembered for the subject when the dialog closes."""

    help_page = "printing"

    def __init__(
        self, subject: Subject, designs: Designs, today: date, parent: QWidget | None = None
    ) -> None:
        super().__init__(self.tr("Print or save as PDF"), parent)
        self._subject, self._designs, self._today = subject, designs, today
        self._begun_with = designs.last(subject.key)
        self._logos: dict[str, bytes] = {}
        self._draft: Draft | None = None
        self._number = 0  # of what was asked for last
        self._made: Made | None = None  # what is shown
        self._then: Callable[[Made], None] | None = None  # what waits for the pages
        self._saved: Path | None = None
        self.form = DesignForm(subject, self)
        self.presets = PresetButton(designs, self)
        self.preview = PdfPreview(self)
        self.text = DocumentText(self)
        self.text.button.hide()  # its tab does that
        self.amount = self.sentence(quiet=True)
        self._renderer = Renderer(Press(), self)
        self._lay_out()
        self._make_buttons()
        self._connect()
        self.form.show_design(self._begun_with)
        self._take_room()
        self.form.first.setFocus()

    # -- what a person can do --

    def save(self, path: Path) -> None:
        """Write what is chosen, as soon as its pages are made, and say so, or say why not."""
        self._with_pages(lambda made: self._write(made, path))

    def file_name(self) -> str:
        """A name that every system accepts, from title and day."""
        title = self.form.design.title or self._subject.name
        return safe_name(title, ".pdf", self._today.isoformat())

    @property
    def is_up_to_date(self) -> bool:
        """Whether the pages shown are those of what is chosen, typed text included."""
        made, draft = self._made, self._draft
        asked = draft is not None and draft.design == self.form.design
        return asked and made is not None and made.number == self._number

    def done(self, result: int) -> None:
        """Remember what is chosen, and stop what is under way."""
        chosen = self.form.design
        if chosen != self._begun_with:
            self._designs.remember(self._subject.key, chosen)
        self._renderer.close()
        super().done(result)

    # -- the parts --

    def _lay_out(self) -> None:
        self._scroll = QScrollArea(self)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(self.form)
        self.tabs = QTabWidget(self)
        self.tabs.setDocumentMode(True)
        self.tabs.setAccessibleName(self.tr("The paper as pages or as text"))
        self.tabs.addTab(self.preview, self.tr("Pages"))
        self.tabs.addTab(self.text, self.tr("Text"))
        self._beside = QHBoxLayout()
        self._beside.setSpacing(3 * theme.STEP)
        self._beside.addWidget(self._scroll)
        self._beside.addWidget(self.tabs, 1)
        self.column.addLayout(self._beside, 1)
        below = QHBoxLayout()
        below.setSpacing(3 * theme.STEP)
        below.addWidget(self.presets)
        below.addWidget(self.amount, 1)
        self.column.addLayout(below)

    def _make_buttons(self) -> None:
        self.save_button = self.main_button
        self.save_button.setText(self.tr("Sa&ve as PDF…"))
        self.print_button = QPushButton(self.tr("Pr&int…"), self)
        self.open_button = QPushButton(self.tr("Open"), self)
        self.open_button.setAccessibleName(self.tr("Open the PDF"))
        for button in (self.print_button, self.open_button):
            button.setAutoDefault(False)
            self.buttons.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
        self.open_button.hide()  # until there is one
        self.close_button.setAutoDefault(False)

    def _connect(self) -> None:
        self.form.designChanged.connect(self._ask)
        self.form.logo.pathChanged.connect(self._logos.clear)
        self.presets.designRequested.connect(self._use)
        self.presets.keepRequested.connect(lambda: self.presets.keep(self.form.design))
        self.presets.told.connect(self.say)
        self.presets.refused.connect(lambda why: self.say(why, warning=True))
        self.tabs.currentChanged.connect(lambda _: self._show_text())
        self._renderer.rendered.connect(self._show)
        self._renderer.failed.connect(self._fail)
        self._renderer.busyChanged.connect(self.preview.set_busy)
        self.save_button.clicked.connect(self._ask_where)
        self.print_button.clicked.connect(self._print)
        self.open_button.clicked.connect(self._open)
        keys = QKeySequence.StandardKey
        QShortcut(QKeySequence(keys.Print), self, self._print)
        QShortcut(QKeySequence(keys.Save), self, self._ask_where)

    def _take_room(self) -> None:
        parent = self.parentWidget()
        room = parent.window().size() if parent else _ROOM
        self.resize(room.boundedTo(_ROOM) - QSize(24, 24))
        self._share_room()
        # Side by side both keep it from becoming so narrow that they come by turns.
        layout = self.layout()
        if layout is not None:
            layout.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self.setMinimumSize(_LEAST)

    def _make_room(self) -> None:
        """Choices and pages scroll, and so make way for what is said: the dialog need not grow."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_room()

    def _share_room(self) -> None:
        """Choices beside the pages; where there is no room for both, they come by turns."""
        width = _CHOICES * self.fontMetrics().averageCharWidth()
        together = self.width() >= width + _PAGES
        self._scroll.setMinimumWidth(width if together else 0)
        self._scroll.setMaximumWidth(width if together else _ANY)
        if together == (self.tabs.indexOf(self._scroll) < 0):
            return
        if together:
            self.tabs.removeTab(self.tabs.indexOf(self._scroll))
            self._beside.insertWidget(0, self._scroll)
            self._scroll.show()
        else:
            self._beside.removeWidget(self._scroll)
            self.tabs.insertTab(0, self._scroll, self.tr("Choices"))
            self.tabs.setCurrentIndex(0)

    # -- the pages --

    def _use(self, design: Design) -> None:
        """Take over a kept design; what this paper is called stays its own."""
        self._logos.clear()
        self.form.show_design(replace(design, title=self.form.design.title))

    def _ask(self) -> None:
        extent = self._subject.extents[self.form.extent]
        draft = self._draft = Draft(extent, self.form.design, self._logos)
        self._number = self._renderer.render(draft.make)

    def _show(self, made: Made) -> None:
        self._made = made
        self.preview.show_pdf(made.pages.to_show())
        self.form.rows["logo"].say(self._draft.problem if self._draft else "")
        self._show_text()
        self._say_amount(made)
        self._do_then(made)

    def _say_amount(self, made: Made) -> None:
        said = tr_n("{n} pages", "{n} page", self.preview.page_count)
        if made.pages.replaced:
            letters = " ".join(made.pages.replaced[:20])
            said += ". " + self.tr("No font here can print {}: a box stands instead.").format(
                letters
            )
        self.amount.setText(said)

    def _show_text(self) -> None:
        """Put the paper into words, for whoever looks there."""
        if self._made is not None and self.tabs.currentWidget() is self.text:
            self.text.show_text(text_of(self._made.paper))

    def _fail(self, why: str) -> None:
        """The pages shown are no longer those of what is chosen."""
        self._then = self._made = None
        self.amount.clear()
        self.preview.show_error(why)
        self.say(why, warning=True)

    def _with_pages(self, then: Callable[[Made], None]) -> None:
        """Do something with the pages of what is chosen now, once they are made."""
        self.form.flush()
        if self._made is not None and self.is_up_to_date:
            then(self._made)
            return
        self._then = then
        if not self._renderer.busy:  # it failed: perhaps it does not now
            self._ask()

    def _do_then(self, made: Made) -> None:
        then, self._then = self._then, None
        if then is not None:
            then(made)

    # -- where they go --

    def _ask_where(self) -> None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        start = str(Path(folder) / self.file_name())
        chosen, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save as PDF"), start, self.tr("PDF document (*.pdf)")
        )
        if chosen:
            self.save(Path(chosen if chosen.lower().endswith(".pdf") else chosen + ".pdf"))

    def _write(self, made: Made, path: Path) -> None:
        try:
            whole_file.write(path, made.pages.data)
        except OSError as error:
            said = self.tr("{} could not be written ({}). Choose another place.")
            self.say(said.format(path, error.strerror), warning=True)
            return
        self._saved = path
        self.open_button.show()
        self.say(self.tr("Saved {}").format(path))

    def _print(self) -> None:
        self._with_pages(self._hand_over)

    def _hand_over(self, made: Made) -> None:
        """Print through the system's own dialog; what comes of it is said, if anything."""
        title = self.form.design.title or self._subject.name
        folder = self._designs.folder
        self.say(system_print.print_pdf(made.pages.to_show(), title, self, folder) or "")

    def _open(self) -> None:
        if self._saved and not QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._saved))):
            self.say(self.tr("No program for PDF was found. It is at {}").format(self._saved))
