"""The open list as a file of any kind, and the parts of it that stay at home."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPushButton, QWidget

from db import BadText
from db.checklists import Checklist, Item
from desktop import theme
from desktop.core import report, whole_file, writers
from desktop.core.design import Design, PrintError
from desktop.core.file_names import safe_name
from desktop.core.kept_back import kept_back
from desktop.core.language import retold, spoken, tr, tr_n
from desktop.core.logo import read_logo
from desktop.core.tables import csv_writer
from desktop.core.tables.mapping import Target
from desktop.widgets.busy_bar import BusyBar
from desktop.widgets.check_box import CheckBox
from desktop.widgets.choice_box import ChoiceBox
from desktop.widgets.flow_layout import FlowLayout
from desktop.widgets.form_row import FormRow
from desktop.widgets.sheet_dialog import SheetDialog
from desktop.work.board import Board

if TYPE_CHECKING:
    from db.plan.catalogue import Plan
    from db.workspace.store import Workspace

CSV, XLSX, DOCX, HTML, MARKDOWN, ICS, JSON = (
    ".csv", ".xlsx", ".docx", ".html", ".md", ".ics", ".json",
)  # fmt: skip
NOTES, NAMES, LINKS = (Target.NOTE,), (Target.WHO, Target.DONE_BY), (Target.LINKS,)
_SOON = 300  # milliseconds that need no explanation


class ExportDialog(SheetDialog):
    """Asks what for and what of; writes nothing before Save."""

    help_page = "tables-and-other-files"

    saved = Signal(str)  # the path

    def __init__(
        self,
        board: Board,
        name: str,
        entries: Iterable[tuple[Checklist, Item]],
        parent: QWidget | None = None,
        *,
        only_calendar: bool = False,
        design: Design | None = None,
    ) -> None:
        """`entries` are the items with the lists they stand in; `name` is what they are called. Of
        a design the files for others take the paper, and whose they are if that is wanted."""
        super().__init__(self.tr("Export"), parent)
        self._board, self._name, self._entries = board, name, list(entries)
        self._design = design or Design()
        self._path: Path | None = None
        self._stop: Event | None = None  # set to have the file that is being made not written
        self.suffix = ICS if only_calendar else CSV
        self.kind = ChoiceBox(self.tr("Kind of file"), self)
        self.kind.offer(self._kinds())
        self.kind.valueRequested.connect(self._change)
        row = FormRow(self.tr("&Kind of file"), self.kind, self)
        row.lay_out(0)
        row.setVisible(not only_calendar)
        self.about = self.sentence()
        self.parts = {
            NOTES: self._box(self.tr("My notes")),
            NAMES: self._box(self.tr("Names and initials")),
            LINKS: self._box(self.tr("Links")),
        }
        self.mark = self._box(self.tr("Marked as UTF-8, which Excel needs"))
        self.whose = self._box(self.tr("Organization and logo"))
        self._make_work()
        self.main_button.setText(self.tr("&Save…"))
        self.main_button.clicked.connect(self._ask_where)
        self.folder_button = QPushButton(self.tr("Open the &folder"), self)
        self.folder_button.clicked.connect(self._open_folder)
        self.folder_button.hide()
        boxes = QWidget(self)
        flow = FlowLayout(boxes, spacing=3 * theme.STEP)
        for box in (*self.parts.values(), self.mark, self.whose):
            flow.addWidget(box)
        for widget in (row, self.about, boxes, self.work, self.folder_button):
            self.column.addWidget(widget)
        self.column.addStretch(1)
        self._follow()

    def _kinds(self) -> Mapping[str, str]:
        return {
            CSV: self.tr("Table (CSV)"),
            XLSX: self.tr("Excel workbook"),
            DOCX: self.tr("Word document"),
            HTML: self.tr("Web page"),
            MARKDOWN: self.tr("Markdown"),
            ICS: self.tr("Calendar (ICS)"),
            JSON: self.tr("JSON"),
        }

    def _box(self, name: str) -> CheckBox:
        box = CheckBox(self)
        box.setText(name)
        box.setChecked(True)
        return box

    def _make_work(self) -> None:
        """What is shown while a file takes its time."""
        self.work = QWidget(self)
        line = QHBoxLayout(self.work)
        line.setContentsMargins(0, 0, 0, 0)
        bar = BusyBar(self.work)
        bar.setAccessibleName(self.tr("The file is being made"))
        self.cancel_button = QPushButton(self.tr("&Cancel"), self.work)
        self.cancel_button.clicked.connect(self._cancel)
        self.cancel_button.setAutoDefault(False)
        line.addWidget(bar, 1)
        line.addWidget(self.cancel_button)
        self.work.hide()
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(_SOON)
        self._patience.timeout.connect(self._show_work)

    # -- what it is to be --

    def _change(self, suffix: str) -> None:
        self.suffix = suffix
        self._follow()

    def _follow(self) -> None:
        """Notes are only in a table unless they are asked for: the rest is for others to see."""
        self.kind.show_value(self.suffix)
        self.parts[NOTES].setChecked(self.suffix == CSV)
        self.parts[LINKS].setVisible(self.suffix == CSV)  # the others have none
        self.mark.setVisible(self.suffix == CSV)
        known = bool(self._design.organization or self._design.logo)
        self.whose.setVisible(known and self.suffix in writers.KINDS)
        due = sum(bool(item.due) for _, item in self._entries)
        number = due if self.suffix == ICS else len(self._entries)
        self.about.setText(
            self._sentences()[self.suffix].format(items=tr_n("{n} items", "{n} item", number))
        )
        self.main_button.setEnabled(number > 0)
        self.say("")

    def _sentences(self) -> Mapping[str, str]:
        return {
            CSV: self.tr("{items}, a row each."),
            XLSX: self.tr("{items}, a row each, with boxes to tick and ready to be printed."),
            DOCX: self.tr("{items} as a document to change and to print."),
            HTML: self.tr("{items} on one page that every browser opens, without a network."),
            MARKDOWN: self.tr("{items} as plain text with boxes."),
            ICS: self.tr("{items} with a due day, each as an event of a whole day."),
            JSON: self.tr("{items} for other programs to read."),
        }

    # -- saving --

    def save(self, path: Path) -> None:
        """Make what is shown and write it, off this thread; the message tells how it went."""
        make, stop = self._maker(), Event()
        self._stop = stop
        self.main_button.setEnabled(False)
        self.kind.setEnabled(False)
        self.say("")
        self._patience.start()

        def write(_: Workspace) -> bool:
            data = make()
            if stop.is_set():
                return False
            try:
                whole_file.write(path, data)
            except (OSError, ValueError) as error:
                raise BadText(whole_file.why_not(path, error)) from error
            return True

        def done(written: bool) -> None:
            self._rest()
            if not written:
                self.say(self.tr("Cancelled. Nothing was written."))
                return
            self._path = path
            self.folder_button.show()
            self.say(self.tr("Saved: {}").format(path))
            self.saved.emit(str(path))

        self._board.ask(write, done, self._refuse)

    def _maker(self) -> Callable[[], bytes]:
        """What makes the file, on any thread: it knows nothing of this dialog."""
        kept = [
            target for part, box in self.parts.items() if not box.isChecked() for target in part
        ]
        plan, suffix, name, entries = self._board.plan, self.suffix, self._name, self._entries
        if suffix == CSV:
            items, bom = {item.key: item for _, item in entries}, self.mark.isChecked()
            return lambda: csv_writer.write(plan, items, kept, bom=bom)
        if suffix == ICS:
            return lambda: _calendar(plan, name, entries, kept)
        notes, today = self.parts[NOTES].isChecked(), datetime.now(UTC).astimezone().date()
        design = Design(notes=notes, paper=self._design.paper, language=spoken())
        if self.whose.isChecked():
            whose = self._design
            design = replace(design, organization=whose.organization, logo=whose.logo)
        items = kept_back({item.key: item for _, item in entries}, kept)
        return lambda: _of_report(plan, suffix, name, items, design, today.isoformat())

    def _show_work(self) -> None:
        self.work.show()
        self.cancel_button.setFocus()
        self.say(self.tr("The file is being made."))

    def _cancel(self) -> None:
        """Have nothing written, if it is not written yet: the answer tells."""
        if self._stop is not None:
            self._stop.set()
            self.cancel_button.setEnabled(False)

    def _rest(self) -> None:
        """Be as before a file was asked for."""
        self._stop = None
        self._patience.stop()
        self.work.hide()
        self.cancel_button.setEnabled(True)
        self.kind.setEnabled(True)
        self.main_button.setEnabled(True)
        self.main_button.setFocus()

    def _refuse(self, error: Exception) -> None:
        self._rest()
        self.say(retold(error), warning=True)

    def reject(self) -> None:
        """Whoever closes it while a file is being made wants none."""
        self._cancel()
        super().reject()

    def _ask_where(self) -> None:
        documents = QStandardPaths.StandardLocation.DocumentsLocation
        start = Path(QStandardPaths.writableLocation(documents)) / safe_name(
            self._name, self.suffix
        )
        named = f"{self._kinds()[self.suffix]} (*{self.suffix})"
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("Export"), str(start), named)
        if chosen:
            self._save_as(Path(chosen))

    def _save_as(self, chosen: Path) -> None:
        """Save under a name that was chosen: its ending is that of the kind."""
        ending = chosen.suffix.lower()
        if ending == self.suffix:
            self.save(chosen)
            return
        stem = chosen.stem if ending in self._kinds() else chosen.name
        path = chosen.with_name(f"{stem}{self.suffix}")
        if path.exists():  # nobody was asked whether that may be replaced
            said = self.tr("{path} is there already. Nothing was written. Choose it to replace it.")
            self.say(said.format(path=path), warning=True)
            return
        self.save(path)

    def _open_folder(self) -> None:
        if self._path is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._path.parent)))


def _calendar(
    plan: Plan, name: str, entries: Iterable[tuple[Checklist, Item]], without: Collection[Target]
) -> bytes:
    from desktop.core.tables import ics_writer  # with the library, which only calendars need

    return ics_writer.write_all(plan, name, entries, without)


def _of_report(
    plan: Plan, suffix: str, name: str, items: Mapping[str, Item], design: Design, today: str
) -> bytes:
    entries = [plan.records.get(key) or item for key, item in items.items()]
    try:
        logo = read_logo(design.logo) if suffix in writers.WITH_LOGO else b""
    except PrintError as error:
        raise BadText(tr("{error} Nothing was written.").format(error=retold(error))) from error
    made = report.build(
        plan, entries, items, design, title=name, scope="", printed=today, logo=logo
    )
    return writers.write(suffix, made)
