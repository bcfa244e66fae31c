"""The text of a checklist row: a title on up to two lines, and quiet lines below it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QColor, QHelpEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from desktop import icons, sides, theme
from desktop.core.row_parts import PartKind, RowPart
from desktop.widgets.text_lines import Lines, Spans, draw_lines, lines_needed

_TITLE_LINES = 2
_LINES = _TITLE_LINES + 1
_ALL = 100  # lines
_SIGN = 14
_SIGNS = {
    PartKind.CHANGED: "git-compare-arrows",
    PartKind.DUE: "calendar-clock",
    PartKind.WHO: "user-round",
    PartKind.PRIORITY: "flag",
    PartKind.TAGS: "tag",
    PartKind.STEPS: "list-checks",
    PartKind.LINKS: "link",
}
_MIDDLE = Qt.AlignmentFlag.AlignVCenter
_URGENT = "triangle-alert"


class RowText(QWidget):
    """Says nothing to a screen reader: the check box of its row speaks for the whole row.

    What I made of an item stands on a line of its own as long as the title leaves room for one.
    What has no room at all is in the tool tip.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = ""
        self.meta = ""
        self.parts: tuple[RowPart, ...] = ()
        self._title_marks: Spans = ()
        self._meta_marks: Spans = ()
        self._mark = QColor()
        self._dim = self._bold = False
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)

    def show_texts(
        self,
        title: str,
        meta: str,
        marks: tuple[Spans, Spans],
        mark: QColor,
        *,
        dim: bool,
        bold: bool = False,
        parts: tuple[RowPart, ...] = (),
    ) -> None:
        """Show the texts with found words on the ground colour `mark`."""
        self.title, self.meta, self.parts = title, meta, parts
        self._title_marks, self._meta_marks = marks
        self._mark, self._dim, self._bold = mark, dim, bold
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, self.fontMetrics().lineSpacing() * _LINES)

    def minimumSizeHint(self) -> QSize:
        return QSize(40, self.sizeHint().height())

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self.tip(), self)
            return True
        return super().event(event)

    def tip(self) -> str:
        """All of it, as markup that breaks lines, if something is cut; else nothing."""
        lines = lines_needed(self.title, self.font(), self.width(), _ALL)
        below = [self.meta] if self.meta else []
        parts = " · ".join(part.spoken for part in self.parts)
        widths = [self._width_of(part) for part in self.parts]
        room = self.width()
        if self.parts and self.meta and lines > 1:
            widths.append(self.fontMetrics().horizontalAdvance(self.meta))
            room -= theme.STEP
        cut = lines > _TITLE_LINES or sum(widths) > room
        cut = cut or lines_needed(self.meta, self.font(), self.width(), _ALL) > 1
        if not cut:
            return ""
        texts = [self.title, *([parts] if parts else []), *below]
        from html import escape  # no start waits for it

        return f"<qt>{'<br>'.join(map(escape, texts))}</qt>"

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's own signature
        painter = QPainter(self)
        font = self.font()
        font.setBold(self._bold)
        painter.setFont(font)
        quiet = self.palette().color(QPalette.ColorRole.PlaceholderText)
        full = self.palette().color(QPalette.ColorRole.WindowText)
        line = self.fontMetrics().lineSpacing()
        title = Lines(self.title, font, self.width(), _TITLE_LINES)
        needed = len(title)
        apart = bool(self.parts and self.meta) and needed < _TITLE_LINES
        needed += apart + bool(self.meta or self.parts)
        top = max(0, (self.height() - needed * line) // 2)
        painter.setPen(quiet if self._dim else full)
        rect = QRect(0, top, self.width(), self.height())
        used = title.draw(painter, 0, top, marks=self._title_marks, mark=self._mark)
        rect.setTop(top + used)
        if self.parts:
            left = self._paint_parts(painter, rect)
            if apart:
                rect.setTop(rect.top() + line)
            else:
                rect.setLeft(left)
        painter.setPen(quiet)
        rect = sides.seen(rect, self.rect())
        if rect.width() > 4 * theme.STEP:  # room for more than the dots of what is cut
            draw_lines(painter, self.meta, rect, 1, marks=self._meta_marks, mark=self._mark)
        painter.end()

    def _paint_parts(self, painter: QPainter, rect: QRect) -> int:
        """Draw the parts on one line. Returns where they end."""
        t = theme.tokens()
        metrics, ratio = self.fontMetrics(), self.devicePixelRatioF()
        line = metrics.lineSpacing()
        x = rect.left()
        for part in self.parts:
            if x + 2 * self._sign() > rect.right():
                break
            colour = t.warning if part.urgent else t.quiet
            name = _URGENT if part.urgent and part.kind is PartKind.DUE else _SIGNS[part.kind]
            size = self._sign()
            sign = icons.pixmap(name, colour, size, ratio)
            place = QRect(x, rect.top() + (line - size) // 2, size, size)
            painter.drawPixmap(sides.seen(place, self.rect()).topLeft(), sign)
            painter.setPen(QColor(colour))
            left = x + size + theme.STEP
            room = rect.right() - left
            words = metrics.elidedText(part.text, Qt.TextElideMode.ElideRight, room)
            place = sides.seen(QRect(left, rect.top(), room, line), self.rect())
            painter.drawText(place, _MIDDLE | sides.start(), words)
            x += self._width_of(part)
        return min(x, rect.right())

    def _sign(self) -> int:
        """The signs grow with the text."""
        return max(_SIGN, round(self.fontMetrics().ascent() * 0.9))

    def _width_of(self, part: RowPart) -> int:
        words = self.fontMetrics().horizontalAdvance(part.text)
        return self._sign() + theme.STEP + words + 3 * theme.STEP
