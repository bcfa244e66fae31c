"""One mark of the time axis as a real button: a screen reader finds it, names it and presses it."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QAbstractButton, QWidget

from db.library import Event
from desktop import sides, theme
from desktop.core.event_dates import date_words, kinds_words
from desktop.core.timescale import Mark
from desktop.core.words import EVENT_KIND_NAMES
from desktop.widgets.event_glyph import draw_glyph, draw_group
from desktop.widgets.text_lines import draw_lines, lines_needed

NODE = 20  # pixels at the left, in whose middle the axis runs
_TEXT = NODE + 2 * theme.STEP
_ABOVE, _BELOW = theme.STEP, 2 * theme.STEP
_ALL = 40  # lines: a text is never cut
_TIPPED = 12  # events of a group in its tool tip


class MarkButton(QAbstractButton):
    """Shows one mark at a time; an axis has only as many of these as are in view."""

    focused = Signal(str)  # the key of its mark

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.mark: Mark | None = None
        self.is_shown = False  # whether the details show it
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    @property
    def key(self) -> str:
        return self.mark.key if self.mark else ""

    def bind(self, mark: Mark, spoken: str, *, shown: bool, tab: bool) -> None:
        """Show `mark`. Tab stops at one mark of an axis."""
        self.mark, self.is_shown = mark, shown
        self.setAccessibleName(spoken)
        is_group = len(mark.events) > 1
        self.setAccessibleDescription(self.tr("Zooms in to show them") if is_group else "")
        self.setToolTip(_tip(mark))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if tab else Qt.FocusPolicy.ClickFocus)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(300, height_of(self.mark, self.font(), 300) if self.mark else 40)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focused.emit(self.key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            super().keyPressEvent(event)
        else:
            event.ignore()  # arrows belong to the axis; a button would walk to its neighbour

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's own signature
        if self.mark is None:
            return
        t = theme.tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = self._paint_card(painter)
        line = self.fontMetrics().lineSpacing()
        node = sides.seen_point(QPointF(NODE / 2, _ABOVE + line / 2), self.width())
        room = QRect(_TEXT, _ABOVE, self.width() - _TEXT - 2 * theme.STEP, self.height())
        room = sides.seen(room, self.rect())
        if len(self.mark.events) > 1:
            draw_group(painter, node, t.accent, t.base)
            self._paint_group(painter, room, ground)
        else:
            draw_glyph(
                painter, self.mark.events[0].kind, node, _colour(self.mark.events[0]), t.base
            )
            self._paint_event(painter, room)
        painter.end()

    def _paint_card(self, painter: QPainter) -> str:
        """The ground of the text, and the ring when the keyboard is here."""
        t = theme.tokens()
        card = QRectF(self.rect()).adjusted(NODE + 1, 0, -1, -theme.STEP)
        card = sides.seen_exactly(card, QRectF(self.rect()))
        ground = t.base
        if self.is_shown or self.underMouse():
            ground = t.selected if self.is_shown else t.sunken
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(ground))
            painter.drawRoundedRect(card, 5, 5)
        if self.is_shown:
            painter.setBrush(QColor(t.accent))
            edge = QRectF(card.left(), card.top(), 3, card.height())
            painter.drawRoundedRect(sides.seen_exactly(edge, card), 1.5, 1.5)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(t.accent), 2))
            painter.drawRoundedRect(card.adjusted(1, 1, -1, -1), 5, 5)
        return ground

    def _paint_event(self, painter: QPainter, room: QRect) -> None:
        assert self.mark is not None  # noqa: S101 - paintEvent looked
        t = theme.tokens()
        (event,) = self.mark.events
        painter.setPen(QColor(t.quiet))
        room.setTop(room.top() + draw_lines(painter, _dateline(self.mark), room, _ALL))
        painter.setPen(QColor(t.quiet if event.kind == "page furniture" else t.text))
        draw_lines(painter, event.event, room, _ALL)

    def _paint_group(self, painter: QPainter, room: QRect, ground: str) -> None:
        assert self.mark is not None  # noqa: S101 - paintEvent looked
        t = theme.tokens()
        painter.setFont(_bold(self.font()))
        painter.setPen(QColor(t.text))
        room.setTop(room.top() + draw_lines(painter, self.mark.name, room, _ALL))
        painter.setFont(self.font())
        painter.setPen(QColor(t.quiet))
        if counts := kinds_words(self.mark.events):
            room.setTop(room.top() + draw_lines(painter, counts, room, _ALL))
        room.setTop(room.top() + theme.STEP)
        pitch = _pitch(self.font())
        columns = max(1, room.width() // pitch)
        for number, event in enumerate(self.mark.events):
            row, column = divmod(number, columns)
            centre = sides.seen_point(QPointF(column + 0.5, row + 0.5) * pitch, room.width())
            place = QPointF(room.topLeft()) + centre
            draw_glyph(painter, event.kind, place, _colour(event), ground)


def height_of(mark: Mark, font: QFont, width: int) -> int:
    """How tall a mark is in a button of this width."""
    room = width - _TEXT - 2 * theme.STEP
    if len(mark.events) == 1:
        texts = [(_dateline(mark), font), (mark.events[0].event, font)]
        strip = 0
    else:
        texts = [(mark.name, _bold(font)), (kinds_words(mark.events), font)]
        columns = max(1, room // _pitch(font))
        strip = theme.STEP + -(-len(mark.events) // columns) * _pitch(font)
    lines = sum(
        lines_needed(text, face, room, _ALL) * QFontMetrics(face).lineSpacing()
        for text, face in texts
        if text
    )
    return _ABOVE + lines + strip + _BELOW + theme.STEP


def _dateline(mark: Mark) -> str:
    event = mark.events[0]
    return f"{date_words(event)} · {EVENT_KIND_NAMES[event.kind]}"


def _tip(mark: Mark) -> str:
    """The whole text. As markup, because a plain tool tip is one line however long it is."""
    lines = [escape(f"{date_words(event)}: {event.event}") for event in mark.events]
    return f"<qt>{'<br>'.join(lines[:_TIPPED] + ['…'] * (len(lines) > _TIPPED))}</qt>"


def _colour(event: Event) -> str:
    t = theme.tokens()
    return t.na if event.kind == "page furniture" else t.accent


def _pitch(font: QFont) -> int:
    """From shape to shape in the strip of a group."""
    return min(max(QFontMetrics(font).lineSpacing() - 4, 12), 20)


def _bold(font: QFont) -> QFont:
    made = QFont(font)
    made.setBold(True)
    return made
