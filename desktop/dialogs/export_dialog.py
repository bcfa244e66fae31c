"""The open list as a table or a calendar, and the parts of it that stay at home."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QPushButton, QWidget

from db.checklists import Checklist, Item
from desktop import theme
from desktop.core import whole_file
from desktop.core.file_names import safe_name
from desktop.core.tables import csv_writer
from desktop.core.tables.mapping import Target
from desktop.core.words import count
from desktop.widgets.check_box import CheckBox
from desktop.widgets.choice_switch import ChoiceSwitch
from desktop.widgets.flow_layout import FlowLayout
from desktop.widgets.sheet_dialog import SheetDialog
from desktop.work.board import Board

if TYPE_CHECKING:
    from db.plan.catalogue import Plan

CSV, ICS = ".csv", ".ics"


class ExportDialog(SheetDialog):
    """Asks what for and what of; writes nothing before Save."""

    saved = Signal(str)  # the path

    def __init__(
        self,
        board: Board,
        name: str,
        entries: Iterable[tuple[Checklist, Item]],
        parent: QWidget | None = None,
        *,
        only_calendar: bool = False,
    ) -> None:
        """`entries` are the items with the lists they stand in; `name` is what they are called."""
        super().__init__(self.tr("Export"), parent)
        self._board, self._name, self._entries = board, name, list(entries)
        self._path: Path | None = None
        self.kind = ChoiceSwitch(
            self.tr("Kind of file"),
            {CSV: self.tr("Table (CSV)"), ICS: self.tr("Calendar (ICS)")},
            self,
        )
        self.suffix = ICS if only_calendar else CSV
        self.kind.setVisible(not only_calendar)
        self.kind.choiceRequested.connect(self._change)
        self.about = self.sentence()
        self.parts = {
            (Target.NOTE,): self._part(self.tr("My notes")),
            (Target.WHO, Target.DONE_BY): self._part(self.tr("Names and initials")),
            (Target.LINKS,): self._part(self.tr("Links")),
        }
        self.main_button.setText(self.tr("&Save…"))
        self.main_button.clicked.connect(self._ask_where)
        self.folder_button = QPushButton(self.tr("Open the &folder"), self)
        self.folder_button.clicked.connect(self._open_folder)
        self.folder_button.hide()
        parts = QWidget(self)
        row = FlowLayout(parts, spacing=3 * theme.STEP)
        for box in self.parts.values():
            row.addWidget(box)
        for widget in (self.kind, self.about, parts, self.folder_button):
            self.column.addWidget(widget)
        self.column.addStretch(1)
        self._follow()

    def _part(self, name: str) -> CheckBox:
        box = CheckBox(self)
        box.setText(name)
        return box

    def _change(self, suffix: str) -> None:
        self.suffix = suffix
        self._follow()

    def _follow(self) -> None:
        """A calendar is looked at by others: notes stay out of it unless they are asked for."""
        self.kind.show_choice(self.suffix)
        due = sum(bool(item.due) for _, item in self._entries)
        calendar = self.suffix == ICS
        for targets, box in self.parts.items():
            box.setChecked(not calendar or Target.NOTE not in targets)
        words = self.tr("{items} with a due day, each as an event of a whole day.")
        self.about.setText(
            words.format(items=count(due, "item"))
            if calendar
            else self.tr("{items}, a row each.").format(items=count(len(self._entries), "item"))
        )
        self.main_button.setEnabled(bool(due) if calendar else bool(self._entries))

    # -- saving --

    def save(self, path: Path) -> None:
        """Write what is shown."""
        kept_back = [targets for targets, box in self.parts.items() if not box.isChecked()]
        without = [target for targets in kept_back for target in targets]
        try:
            whole_file.write(path, self._bytes(without))
        except (OSError, ValueError) as error:
            said = self.tr("{path} could not be written ({why}). Choose another place.")
            self.say(said.format(path=path, why=error), warning=True)
            return
        self._path = path
        self.folder_button.show()
        self.say(self.tr("Saved: {}").format(path))
        self.saved.emit(str(path))

    def _bytes(self, without: list[Target]) -> bytes:
        plan: Plan = self._board.plan
        if self.suffix == CSV:
            return csv_writer.write(plan, {item.key: item for _, item in self._entries}, without)
        from desktop.core.tables import ics_writer  # with the library, which only calendars need

        return ics_writer.write_all(plan, self._name, self._entries, without)

    def _ask_where(self) -> None:
        documents = QStandardPaths.StandardLocation.DocumentsLocation
        name = safe_name(self._name, self.suffix)
        start = Path(QStandardPaths.writableLocation(documents)) / name
        chosen, _ = QFileDialog.getSaveFileName(
            self, self.tr("Export"), str(start), f"*{self.suffix}"
        )
        if chosen:
            ends = chosen.lower().endswith(self.suffix)
            self.save(Path(chosen if ends else chosen + self.suffix))

    def _open_folder(self) -> None:
        if self._path is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._path.parent)))
