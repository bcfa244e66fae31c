"""What restoring a backup would change, and the button that does it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from db.backups import Preview, Restored
from desktop import sides, theme
from desktop.core import backups
from desktop.core.language import retold
from desktop.core.tips import plain_tip
from desktop.widgets.section import Page, paragraph
from desktop.widgets.sheet_dialog import SheetDialog
from desktop.work.board import Board

_MOST_LINES = 16  # before they scroll


class RestoreDialog(SheetDialog):
    """Reads the backup first; only what was previewed whole can be restored."""

    help_page = "backups#how-do-i-go-back-to-an-earlier-state"

    restored = Signal(object)  # Restored

    def __init__(self, board: Board, source: str | Path, parent: QWidget | None = None) -> None:
        """`source` is the name of a backup, or a file."""
        super().__init__(self.tr("Restore a backup"), parent)
        self._board, self._source = board, source
        self.lines: tuple[str, ...] = ()  # what would be different
        self.what = self.sentence()
        self.what.setProperty("strong", True)
        self.file = self.sentence(quiet=True)
        self.file.setText(Path(source).name)
        self.file.setToolTip(plain_tip(str(source)))
        self.heading = self.sentence()
        self.heading.setText(self.tr("What would be different:"))
        self._inside = Page(self)
        self._lines = QVBoxLayout(self._inside)
        self._lines.setContentsMargins(sides.margins(0, 0, 2 * theme.STEP, 0))
        self._lines.setSpacing(theme.STEP)
        self.area = QScrollArea(self)
        self.area.setWidget(self._inside)
        self.area.setWidgetResizable(True)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setAccessibleName(self.tr("What would be different"))
        self.safe = self.sentence(quiet=True)
        self.safe.setText(
            self.tr("What is here now is backed up before, so that you can take the restore back.")
        )
        self.column.addWidget(self.what)
        self.column.addWidget(self.file)
        self.column.addWidget(self.heading)
        self.column.addWidget(self.area, 1)
        self.column.addWidget(self.safe)
        self._parts = (self.what, self.heading, self.area, self.safe)
        for part in self._parts:
            part.hide()
        self.main_button.setText(self.tr("&Restore"))
        self.main_button.setEnabled(False)
        self.main_button.clicked.connect(self._restore)
        self.say(self.tr("Reading the backup…"))
        board.ask(lambda store: store.preview(source), self._show, self._refuse)

    def _show(self, found: Preview) -> None:
        self.what.setText(
            self.tr("{moment}: {contents}").format(
                moment=backups.when(found.backup.made_at), contents=backups.contents(found.backup)
            )
        )
        self.lines = backups.differences(found)
        for line in self.lines:
            self._lines.addWidget(paragraph(line, parent=self._inside))
        room = self._lines.totalHeightForWidth(self.width() - 10 * theme.STEP)
        self.area.setMinimumHeight(min(room, _MOST_LINES * self.fontMetrics().lineSpacing()))
        self._lines.addStretch(1)
        for part in self._parts:
            part.show()
        self.say("")
        self.main_button.setEnabled(True)
        self.main_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _restore(self) -> None:
        source = self._source
        self.main_button.setEnabled(False)
        self.say(self.tr("Restoring…"))
        self._board.ask(lambda store: store.restore(source), self._done, self._refuse)

    def _done(self, restored: Restored) -> None:
        self.accept()
        self.restored.emit(restored)

    def _refuse(self, error: Exception) -> None:
        self.say(retold(error), warning=True)
