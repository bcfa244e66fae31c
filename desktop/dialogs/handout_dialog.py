"""A page or a record of the library on paper, and where the PDF goes."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QComboBox, QFormLayout, QWidget

from desktop.core.design import Design
from desktop.core.handout import Handout
from desktop.printing import pdf
from desktop.widgets.pdf_dialog import PdfDialog

Make = Callable[[Design], Handout]


class HandoutDialog(PdfDialog):
    """Asks for title and paper; saves an accessible PDF and offers to open it.

    `make` gives the handout of a design. Where a page is filtered, `make` gives what is left and
    `whole` everything: then it is asked which of the two.
    """

    def __init__(
        self,
        make: Make,
        file_title: str,
        day: str,
        parent: QWidget | None = None,
        *,
        whole: Make | None = None,
    ) -> None:
        super().__init__(file_title, parent)
        self._first = make(Design())
        self._day = day
        self.extent_box = QComboBox(self)
        self.extent_box.addItem(self.tr("Only what the filter shows"), make)
        form = QFormLayout()
        form.addRow(self.tr("&Title"), self.title)
        if whole:
            self.extent_box.addItem(self.tr("Everything on the page"), whole)
            form.addRow(self.tr("&Contents"), self.extent_box)
        else:
            self.extent_box.hide()
        form.addRow(self.tr("&Paper"), self.paper_box)
        self.finish(self._first.kicker, form)
        self.extent_box.currentIndexChanged.connect(self._say_what)

    def write(self, path: Path) -> tuple[str, ...]:
        return pdf.save(self._made(), path).replaced

    def day(self) -> str:
        return self._day

    def _made(self) -> Handout:
        make: Make = self.extent_box.currentData()
        return make(Design(paper=self.paper, title=self.title.text()))

    def _say_what(self) -> None:
        self.about.setText(self._made().kicker)
