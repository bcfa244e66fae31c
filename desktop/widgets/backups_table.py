"""Backups, painted: the moment with the reason below it, then amounts; damage by sign and word."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QPainter

from db.backups import Backup
from desktop import sides, theme
from desktop.core import backups
from desktop.widgets.folding_table import PAD, FoldingTable, Index
from desktop.widgets.text_lines import draw_lines, lines_needed

BACKUP_ROLE = Qt.ItemDataRole.UserRole  # of the model: a Backup
_LINES = 40  # nothing is cut


class BackupsTable(FoldingTable):
    """Shows a table whose user role is a `Backup`. Folded, all stands below the moment."""

    def paint_cell(self, painter: QPainter, rect: QRect, index: Index) -> None:
        t, room = theme.tokens(), rect.adjusted(PAD, PAD, -PAD, -PAD)
        if index.column():
            where = sides.end() | Qt.AlignmentFlag.AlignTop
            painter.setPen(QColor(t.text if index.column() < 4 else t.quiet))
            painter.drawText(room, where, str(index.data()))
            return
        backup: Backup = index.data(BACKUP_ROLE)
        room.setTop(room.top() + draw_lines(painter, str(index.data()), room, _LINES))
        wrong = backups.state(backup)
        for text in self._below(backup):
            painter.setPen(QColor(t.warning if text == wrong else t.quiet))
            room.setTop(room.top() + draw_lines(painter, text, room, _LINES))

    def height_of(self, index: Index, width: int) -> int:
        backup: Backup = index.data(BACKUP_ROLE)
        texts = (str(index.data()), *self._below(backup))
        lines = sum(lines_needed(text, self.font(), width - 2 * PAD, _LINES) for text in texts)
        return lines * self.fontMetrics().lineSpacing() + 2 * PAD

    def _below(self, backup: Backup) -> tuple[str, ...]:
        """What stands below the moment."""
        told = [backups.reason(backup), backups.state(backup)]
        if self.folded:
            told.append(backups.contents(backup))
            if backup.last_change:
                said = self.tr("Last change {moment} · {size}")
                last = backups.last_change(backup)
                told.append(said.format(moment=last, size=backups.size(backup.size)))
        return tuple(filter(None, told))
