"""Backups: what there is, one more, a copy elsewhere, and the way back to any of them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from db.backups import Backup
from desktop.core import backups
from desktop.core.language import retold
from desktop.core.library.outline import Entry, Group, Outline
from desktop.core.work_pages import BACKUPS
from desktop.models.backups_model import BackupsModel
from desktop.widgets.announcing import announce
from desktop.widgets.backups_table import BackupsTable
from desktop.widgets.section import paragraph
from desktop.widgets.work_page import WorkPage
from desktop.work.board import Board


class BackupsPage(WorkPage):
    """A table to walk through. Enter or a click on a backup shows what restoring it would change;
    nothing is restored before that was seen."""

    help_page = "backups"

    def __init__(self, board: Board, parent: QWidget | None = None) -> None:
        super().__init__(board, self.tr("Backups"), "", parent)
        self.intro.setText(
            self.tr(
                "Copies of all your checklists and notes, made by themselves once a day and before "
                "anything big. All of two days are kept, one a day for two weeks, one a week for "
                "three months."
            )
        )
        self.now = QPushButton(self.tr("&Back up now"), self)
        self.now.clicked.connect(self._back_up)
        self.copy = QPushButton(self.tr("&Save a copy…"), self)
        self.copy.setAccessibleDescription(self.tr("Elsewhere, as on a USB stick"))
        self.copy.clicked.connect(self.copyRequested)
        self.restore = QPushButton(self.tr("&Preview and restore…"), self)
        self.restore.clicked.connect(self._restore)
        self.from_file = QPushButton(self.tr("Res&tore from a file…"), self)
        self.from_file.clicked.connect(lambda: self.restoreRequested.emit(None))
        self.told = paragraph("", parent=self)
        self.told.hide()
        self.nothing = paragraph("", parent=self)
        self.nothing.hide()
        self.where = QLineEdit(self)  # a path may be too long for any line, and has no spaces
        self.where.setReadOnly(True)
        self.where.setAccessibleName(self.tr("The folder that they are in"))
        self.where_label = paragraph(self.tr("They are in this folder:"), quiet=True, parent=self)
        self.where_label.setBuddy(self.where)
        self.model = BackupsModel(self)
        self.table = BackupsTable(self.model, self)
        self.table.setAccessibleName(self.tr("Backups"))
        self.table.cellChosen.connect(self._choose)
        self.table.currentMoved.connect(self._follow_keyboard)
        for tool in (self.now, self.restore, self.copy, self.from_file):
            self.add_tool(tool)
        for widget in (self.told, self.nothing, self.table, self.where_label, self.where):
            self.column.addWidget(widget)
        self.column.addStretch(1)
        self.add_content(self.area)
        self._show((), None)

    # -- as every page --

    def shown_outline(self) -> Outline:
        entries = tuple(
            Entry("", backups.when(each.made_at), backups.sentence(each))
            for each in self.model.backups
        )
        return Outline(BACKUPS, self.heading.text(), self.intro.text(), (Group("", entries),))

    def take_keyboard(self) -> None:
        if not self.model.backups:
            self.now.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        if not self.table.currentIndex().isValid():
            self.table.go_to(0)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    # -- reading --

    def question(self) -> Callable[[Any], tuple[tuple[Backup, ...], Path]]:
        return lambda store: (store.backups(), store.backup_folder)

    def show_answer(self, answer: tuple[tuple[Backup, ...], Path]) -> None:
        self._show(*answer)

    def say(self, sentence: str, *, warning: bool = False) -> None:
        """Show a sentence above the table, and let it be heard."""
        self.told.setProperty("warning", warning)
        self.told.style().unpolish(self.told)
        self.told.style().polish(self.told)
        self.told.setText(sentence)
        self.told.setVisible(bool(sentence))
        if sentence:
            announce(self.told, sentence)

    # -- showing --

    def _show(self, found: tuple[Backup, ...], folder: Path | None) -> None:
        at = self.table.currentIndex()
        name = self.model.backup(at).name if at.isValid() else ""
        had = self.table.hasFocus()
        self.model.show_backups(found)
        if found:
            self.table.go_to(max(self.model.row_of(name), 0))
        self.table.setVisible(bool(found))
        self.restore.setEnabled(bool(found))
        self.nothing.setVisible(folder is not None and not found)
        self.nothing.setText(
            self.tr(
                "There is no backup yet. One is made by itself once there is something to keep; "
                "or make one now."
            )
        )
        for part in (self.where_label, self.where):
            part.setVisible(folder is not None)
        self.where.setText(str(folder))
        if had:
            self.take_keyboard()

    def _follow_keyboard(self) -> None:
        at = self.table.currentIndex()
        if at.isValid():
            self.bring_into_view(self.table, self.table.visualRect(at))

    # -- asking --

    def _back_up(self) -> None:
        self.now.setEnabled(False)
        self.say(self.tr("Backing up…"))
        self.board.ask(lambda store: store.back_up(), self._backed_up, self._refused)

    def _backed_up(self, made: Backup) -> None:
        self.now.setEnabled(True)
        self.say(self.tr("Backed up: {}.").format(backups.contents(made)))
        self.ask()

    def _refused(self, error: Exception) -> None:
        self.now.setEnabled(True)
        self.say(retold(error), warning=True)

    def _choose(self, index: QModelIndex, _: str) -> None:
        self.restoreRequested.emit(self.model.backup(index))

    def _restore(self) -> None:
        at = self.table.currentIndex()
        if at.isValid():
            self.restoreRequested.emit(self.model.backup(at))
