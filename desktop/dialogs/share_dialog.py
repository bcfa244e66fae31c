"""What leaves in a share file, before it does: which lists, which parts, and every line of them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from db.checklists import Checklist, ListField
from desktop import theme
from desktop.core.exchange import leaving, writing
from desktop.core.exchange.leaving import Leaving
from desktop.core.exchange.parts import Part
from desktop.core.exchange.share import SUFFIX, Share
from desktop.core.language import retold
from desktop.core.words import PART_NAMES
from desktop.models.text_table import TextTable
from desktop.widgets.check_box import CheckBox
from desktop.widgets.flow_layout import FlowLayout
from desktop.widgets.section import Page
from desktop.widgets.sheet_dialog import SheetDialog
from desktop.widgets.table_view import TableView
from desktop.work.board import Board

if TYPE_CHECKING:
    from db.workspace.store import Workspace

_UNSAFE = '<>:"/\\|?*'
_LONGEST = 80  # characters of a list's name in a file name


class ShareDialog(SheetDialog):
    """Nothing is written before Save; what is shown then is what is written."""

    help_page = "sharing-and-merging"

    saved = Signal(str)  # the path

    def __init__(
        self,
        board: Board,
        lists: Sequence[Checklist],
        chosen: str,
        parent: QWidget | None = None,
    ) -> None:
        """`chosen` is the id of the list that is ticked at first."""
        super().__init__(self.tr("Share checklists"), parent)
        self._board = board
        self._share: Share | None = None
        self._asked = 0
        self._path: Path | None = None
        self._make_lists(lists, chosen)
        self._make_parts()
        self.about = self.sentence()
        self.names = self.sentence(quiet=True)
        self.paths = self.sentence()
        self.paths.setProperty("warning", True)
        self.rows = TextTable(
            [self.tr("Checklist"), self.tr("Item"), self.tr("What"), self.tr("Text")], self
        )
        self.table = TableView(self.rows, (3, 5, 2, 6), self.tr("Everything in the file"), self)
        self._make_password()
        self.main_button.setText(self.tr("&Save…"))
        self.main_button.clicked.connect(self._ask_where)
        self.folder_button = QPushButton(self.tr("Open the &folder"), self)
        self.folder_button.clicked.connect(self._open_folder)
        self.folder_button.hide()
        self._lay_out()
        self.grow()
        self._collect()

    # -- what is to leave --

    def chosen_lists(self) -> list[str]:
        """The ids of the lists that are ticked."""
        return [checklist_id for checklist_id, box in self.lists.items() if box.isChecked()]

    def left_out(self) -> frozenset[Part]:
        return frozenset(part for part, box in self.parts.items() if not box.isChecked())

    def _collect(self) -> None:
        """Read what would leave, on the worker; a late answer is dropped."""
        self._asked += 1
        number, lists, left_out = self._asked, self.chosen_lists(), self.left_out()
        plan, made_at = self._board.plan, datetime.now(UTC).isoformat(timespec="seconds")
        self.main_button.setEnabled(False)

        def read(store: Workspace) -> tuple[Share, Leaving]:
            share = leaving.collect(store, lists, left_out, made_at=made_at)
            return share, leaving.leaving(plan, share)

        def done(found: tuple[Share, Leaving]) -> None:
            if number == self._asked:
                self._show(*found)

        self._board.ask(read, done, self._refuse)

    def _show(self, share: Share, told: Leaving) -> None:
        self._share = share
        self.about.setText(
            self.tr("In the file: {}").format(told.sentence)
            if told.lists
            else self.tr("Tick at least one checklist.")
        )
        named = self.tr("People named in it: {}.").format(", ".join(told.names))
        self.names.setText(named)
        self.names.setVisible(bool(told.names))
        self.paths.setText(
            self.tr("Links to places on your computer may tell more than you want: {}").format(
                ", ".join(told.paths)
            )
        )
        self.paths.setVisible(bool(told.paths))
        self.rows.show_rows([(r.list_name, r.item, r.field, r.text) for r in told.rows])
        self._follow_password()

    # -- the password --

    def _make_password(self) -> None:
        self.lock = CheckBox(self)
        self.lock.setText(self.tr("Lock it with a password"))
        self.lock.toggled.connect(self._follow_password)
        self.password, self.again = QLineEdit(self), QLineEdit(self)
        for line, name in (
            (self.password, self.tr("Password")),
            (self.again, self.tr("The same again")),
        ):
            line.setEchoMode(QLineEdit.EchoMode.Password)
            line.setPlaceholderText(name)
            line.setAccessibleName(name)
            line.textChanged.connect(self._follow_password)
        self.reveal = CheckBox(self)
        self.reveal.setText(self.tr("Show it"))
        self.reveal.toggled.connect(self._reveal)
        self.warning = self.sentence(quiet=True)

    def _reveal(self, shown: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        for line in (self.password, self.again):
            line.setEchoMode(mode)

    def _follow_password(self) -> None:
        locked = self.lock.isChecked()
        for part in (self.password, self.again, self.reveal, self.warning):
            part.setVisible(locked)
        same = self.password.text() == self.again.text()
        self.warning.setText(
            self.tr("Nobody can open the file without it, and it cannot be found again.")
            if same
            else self.tr("The two are not the same yet.")
        )
        ready = bool(self.chosen_lists()) and self._share is not None
        self.main_button.setEnabled(ready and (not locked or (same and bool(self.password.text()))))

    # -- saving --

    def save(self, path: Path) -> None:
        """Write what is shown, off this thread; sealing takes about a second."""
        share = self._share
        if share is None:
            return
        password = self.password.text() if self.lock.isChecked() else None
        self.main_button.setEnabled(False)
        self.say(self.tr("Saving…"))

        def done(_: None) -> None:
            self._path = path
            self.main_button.setEnabled(True)
            self.folder_button.show()
            self.say(self.tr("Saved: {}").format(path))
            self.saved.emit(str(path))

        self._board.ask(lambda _: writing.save(share, path, password), done, self._refuse)

    def _refuse(self, error: Exception) -> None:
        self._follow_password()
        self.say(retold(error), warning=True)

    def _ask_where(self) -> None:
        documents = QStandardPaths.StandardLocation.DocumentsLocation
        start = Path(QStandardPaths.writableLocation(documents)) / self.file_name()
        chosen, _ = QFileDialog.getSaveFileName(
            self,
            self.tr("Share checklists"),
            str(start),
            self.tr("Four Pillars share file (*{})").format(SUFFIX),
        )
        if chosen:
            self.save(Path(chosen if chosen.lower().endswith(SUFFIX) else chosen + SUFFIX))

    def file_name(self) -> str:
        """A name after the list, or after how many there are."""
        shared = self._share.lists if self._share else ()
        one = shared[0].state.values[ListField.NAME] if len(shared) == 1 else ""
        name = one or self.tr("Checklists")
        safe = "".join("-" if c in _UNSAFE or ord(c) < 32 else c for c in name)[:_LONGEST]
        return f"{safe.strip(' .') or 'Four Pillars'}{SUFFIX}"

    def _open_folder(self) -> None:
        if self._path is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._path.parent)))

    # -- making it --

    def _make_lists(self, lists: Sequence[Checklist], chosen: str) -> None:
        self.lists = {each.id: CheckBox(self) for each in lists}
        for each in lists:
            box = self.lists[each.id]
            box.setText(each.name.replace("&", "&&"))
            box.setAccessibleName(each.name)
            box.setChecked(each.id == chosen)
            box.toggled.connect(lambda _: self._collect())

    def _make_parts(self) -> None:
        self.parts = {part: CheckBox(self) for part in Part}
        for part, box in self.parts.items():
            box.setText(PART_NAMES[part])
            box.setChecked(part is not Part.HISTORY)
            box.toggled.connect(lambda _: self._collect())

    def _lay_out(self) -> None:
        page = Page()
        boxes = QVBoxLayout(page)
        for box in self.lists.values():
            boxes.addWidget(box)
        boxes.addStretch(1)
        left = QScrollArea(self)
        left.setWidgetResizable(True)
        left.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        left.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        left.setAccessibleName(self.tr("Checklists to share"))
        left.setWidget(page)
        right = QVBoxLayout()
        right.setSpacing(2 * theme.STEP)
        parts = QWidget(self)
        flow = FlowLayout(parts, spacing=3 * theme.STEP)
        for box in self.parts.values():
            flow.addWidget(box)
        for widget in (parts, self.about, self.names, self.paths):
            right.addWidget(widget)
        right.addWidget(self.table, 1)
        halves = QHBoxLayout()
        halves.setSpacing(4 * theme.STEP)
        halves.addWidget(left, 1)
        halves.addLayout(right, 3)
        self.column.addLayout(halves, 1)
        lock = QWidget(self)
        row = FlowLayout(lock, spacing=2 * theme.STEP)
        for part in (self.lock, self.password, self.again, self.reveal):
            row.addWidget(part)
        self.column.addWidget(lock)
        self.column.addWidget(self.warning)
        self.column.addWidget(self.folder_button, 0, Qt.AlignmentFlag.AlignLeft)
