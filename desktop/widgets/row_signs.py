"""The signs at the right end of a checklist row: what state it is in, and what there is to it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QColor, QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QToolTip, QWidget

from db.checklists import State
from desktop import icons, sides, theme
from desktop.core.rows import RowView
from desktop.core.tips import plain_tip
from desktop.core.words import STATE_NAMES

STATE_ICONS = {
    State.TODO: "circle",
    State.DOING: "circle-dot-dashed",
    State.DONE: "circle-check",
    State.NA: "circle-slash",
}
NOTE, DIFFERS = "notebook-pen", "flag"  # the icons
_SIZE, _SMALL = 16, 14
_GAP = 2 * theme.STEP


class Sign(NamedTuple):
    """An icon, or where there is none the word of the state; `tip` says what it means."""

    icon: str
    width: int
    colour: str
    tip: str = ""


class RowSigns(QWidget):
    """Draws its signs by itself: as a label for each, they would be laid out anew with every letter
    that is typed into the search.

    Says nothing to a screen reader: the check box of its row speaks for the whole row.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.signs: tuple[Sign, ...] = ()
        self.word = ""  # of the state, where there is room for it

    @property
    def names(self) -> list[str]:
        """The icons that are shown, as one reads."""
        return [sign.icon for sign in self.signs if sign.icon]

    def show_signs(self, view: RowView, *, ticked: bool, roomy: bool) -> None:
        """Show the signs of `view`; the state if it can be `ticked`, in a word as well if there is
        room."""
        word = "" if view.state is State.TODO else STATE_NAMES[view.state]
        self.word = word if roomy else ""
        self.signs = tuple(self._signs(view, "" if roomy else word, ticked=ticked))
        self.update()

    def sizeHint(self) -> QSize:
        width = sum(sign.width for sign in self.signs) + _GAP * (len(self.signs) - 1)
        return QSize(max(0, width), max(_SIZE, self.fontMetrics().lineSpacing()))

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            at = event.pos().x()
            QToolTip.showText(event.globalPos(), plain_tip(self.tip_at(at)), self)
            return True
        return super().event(event)

    def tip_at(self, x: int) -> str:
        """What is said of the sign at that place, if anything."""
        x = self.width() - 1 - x if sides.turned() else x
        return next((s.tip for s, left in self._placed() if left <= x < left + s.width), "")

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's own signature
        painter = QPainter(self)
        height, ratio = self.height(), self.devicePixelRatioF()
        for sign, left in self._placed():
            place = sides.seen(QRect(left, 0, sign.width, height), self.rect())
            if sign.icon:
                image = icons.pixmap(sign.icon, sign.colour, sign.width, ratio)
                painter.drawPixmap(place.left(), (height - sign.width) // 2, image)
            else:
                painter.setPen(QColor(sign.colour))
                painter.drawText(place, Qt.AlignmentFlag.AlignCenter, self.word)
        painter.end()

    def _signs(self, view: RowView, tip: str, *, ticked: bool) -> Iterator[Sign]:
        t = theme.tokens()
        if view.differs:
            yield Sign(
                DIFFERS, self._grown(_SMALL), t.quiet, self.tr("Sources differ or need care")
            )
        if view.has_note:
            yield Sign(NOTE, self._grown(_SIZE), t.accent, self.tr("Has a note"))
        if self.word:
            yield Sign("", self.fontMetrics().horizontalAdvance(self.word), t.quiet)
        if ticked:
            colour = {State.DOING: t.doing, State.DONE: t.done}.get(view.state, t.na)
            yield Sign(STATE_ICONS[view.state], self._grown(_SIZE), colour, tip)

    def _grown(self, pixels: int) -> int:
        return theme.grown(pixels, self.fontMetrics())

    def _placed(self) -> Iterator[tuple[Sign, int]]:
        """The signs, and where each begins, from the side that lines begin at."""
        left = 0
        for sign in self.signs:
            yield sign, left
            left += sign.width + _GAP
