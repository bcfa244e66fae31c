"""Two runs side by side, painted: the item with what moved, and both states by sign and word."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QPainter

from db.checklists import Item
from desktop import icons, sides, theme
from desktop.core.runs import Beside, Move
from desktop.core.words import STATE_NAMES
from desktop.widgets.folding_table import PAD, FoldingTable, Index
from desktop.widgets.row_signs import STATE_ICONS
from desktop.widgets.text_lines import draw_lines, lines_needed

LINE_ROLE = Qt.ItemDataRole.UserRole  # of the model: a Beside

_ICON = 16
_LINES = 40  # nothing is cut


class RunsTable(FoldingTable):
    """Shows a table whose user role is a `Beside`. Folded, both states stand below the title."""

    def paint_cell(self, painter: QPainter, rect: QRect, index: Index) -> None:
        line: Beside = index.data(LINE_ROLE)
        if index.column():
            item = line.before if index.column() == 1 else line.now
            self._paint_state(painter, rect.adjusted(PAD, 0, -PAD, 0), item)
            return
        t, room = theme.tokens(), rect.adjusted(PAD, PAD, -PAD, -PAD)
        painter.setPen(QColor(t.text if line.moves else t.quiet))
        room.setTop(room.top() + draw_lines(painter, line.title, room, _LINES))
        for number, text in enumerate(self._below(line)):
            back = Move.BACK in line.moves and number == self.folded
            painter.setPen(QColor(t.warning if back else t.quiet))
            room.setTop(room.top() + draw_lines(painter, text, room, _LINES))

    def height_of(self, index: Index, width: int) -> int:
        line: Beside = index.data(LINE_ROLE)
        texts = (line.title, *self._below(line))
        lines = sum(lines_needed(text, self.font(), width - 2 * PAD, _LINES) for text in texts)
        return lines * self.fontMetrics().lineSpacing() + 2 * PAD

    def beside(self, column: int) -> int:
        return _ICON + theme.STEP if column else 0

    def _below(self, line: Beside) -> tuple[str, ...]:
        """What stands below the title."""
        before, now = (state or self.tr("not there") for state in line.states)
        states = self.tr("{before}, then {now}").format(before=before, now=now)
        moved = line.moved.replace(" · ", "\N{NO-BREAK SPACE}· ")
        return tuple(filter(None, (states if self.folded else "", moved)))

    def _paint_state(self, painter: QPainter, room: QRect, item: Item | None) -> None:
        t = theme.tokens()
        where = sides.start() | Qt.AlignmentFlag.AlignVCenter
        if item is None:
            painter.setPen(QColor(t.quiet))
            painter.drawText(room, where, "—")
            return
        colour = {"doing": t.doing, "done": t.done}.get(item.state, t.na)
        image = icons.pixmap(STATE_ICONS[item.state], colour, _ICON, self.devicePixelRatioF())
        place = QRect(room.left(), room.center().y() - _ICON // 2 + 1, _ICON, _ICON)
        painter.drawPixmap(sides.seen(place, room).topLeft(), image)
        beside = sides.seen(room.adjusted(_ICON + theme.STEP, 0, 0, 0), room)
        painter.drawText(beside, where, STATE_NAMES[item.state])
