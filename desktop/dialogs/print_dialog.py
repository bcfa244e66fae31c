"""How the list is to look on paper, and where the PDF goes."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from PySide6.QtWidgets import QComboBox, QFormLayout, QWidget

from db.checklists import Item
from db.records import PlanRecord
from desktop.core import report
from desktop.core.design import Boxes, Design, Layout
from desktop.core.words import count
from desktop.printing import pdf
from desktop.widgets.check_box import CheckBox
from desktop.widgets.pdf_dialog import PdfDialog
from desktop.work.board import Board


class PrintDialog(PdfDialog):
    """Asks for layout, paper and boxes; saves an accessible PDF and offers to open it."""

    def __init__(
        self,
        board: Board,
        entries: Sequence[PlanRecord | Item],
        scope: str,
        today: date,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(board.checklist.name if board.checklist else "Four Pillars", parent)
        self._board, self._entries, self._scope, self._today = board, entries, scope, today
        self.layout_box = QComboBox(self)
        for layout, name in (
            (Layout.COMPACT, self.tr("Compact: one line an item")),
            (Layout.FULL, self.tr("Full: with plain words and sources")),
            (Layout.FACILITATOR, self.tr("Facilitator: with room to write")),
            (Layout.LARGE, self.tr("Large print: 18 point")),
            (Layout.OVERVIEW, self.tr("Overview: all pillars on one page")),
        ):
            self.layout_box.addItem(name, layout)
        self.blank = CheckBox(self)
        self.blank.setText(self.tr("Blank boxes instead of my ticks"))
        form = QFormLayout()
        form.addRow(self.tr("&Title"), self.title)
        form.addRow(self.tr("&Layout"), self.layout_box)
        form.addRow(self.tr("&Paper"), self.paper_box)
        form.addRow("", self.blank)
        what = count(len(entries), "item")
        self.finish(f"{what}. {scope}" if scope else what, form)

    def write(self, path: Path) -> tuple[str, ...]:
        made = report.build(
            self._board.plan,
            self._entries,
            self._board.items,
            Design(
                layout=Layout(self.layout_box.currentData()),
                paper=self.paper,
                boxes=Boxes.BLANK if self.blank.isChecked() else Boxes.TICKS,
                title=self.title.text(),
            ),
            title="Four Pillars",
            scope=self._scope,
            printed=self.day(),
        )
        return pdf.save(made, path).replaced

    def day(self) -> str:
        return self._today.isoformat()
