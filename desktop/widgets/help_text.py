"""A page of help: real headings, paragraphs and links that a screen reader walks through."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from db.records import Word
from desktop import theme
from desktop.core.folding import marks
from desktop.core.help.page import PICTURES, Part, Piece
from desktop.widgets.linked_text import LinkedText
from desktop.widgets.picture import Picture
from desktop.widgets.section import Page, paragraph, title

_SCALES = {Part.TITLE: 1.5, Part.HEADING: 1.15}
_WIDEST = 84  # letters: longer lines are hard to follow


class HelpText(Page):
    """Shows the pieces of a page, one below the other, with `words` marked."""

    linkRequested = Signal(str)  # a target, see desktop.core.help.page

    def __init__(
        self,
        pieces: Iterable[Piece],
        parent: QWidget | None = None,
        *,
        words: Iterable[Word] = (),
    ) -> None:
        super().__init__(parent)
        self._words = tuple(words)
        self._fit()
        column = QVBoxLayout(self)
        column.setContentsMargins(*[3 * theme.STEP] * 4)
        column.setSpacing(0)
        self.parts: list[QWidget] = []  # what shows each piece
        before: Piece | None = None
        for piece in pieces:
            column.addSpacing(_room_between(before, piece))
            before = piece
            row = QHBoxLayout()
            row.setSpacing(2 * theme.STEP)
            self.parts.append(self._part(piece))
            sign = self._sign_before(piece)
            if sign:
                row.addWidget(_sign(sign, self), 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(self.parts[-1], 1)
            column.addLayout(row)
        column.addStretch(1)

    def _part(self, piece: Piece) -> QWidget:
        if piece.part in _SCALES:
            return title(piece.plain, _SCALES[piece.part], self)
        if piece.part is Part.PICTURE:
            return Picture(PICTURES / piece.mark, piece.plain, self)
        if piece.part is Part.CODE:
            return _lines(piece.plain, self)
        text = LinkedText(piece.text, marks=marks(piece.plain, self._words), parent=self)
        text.linkRequested.connect(self.linkRequested)
        return text

    def _sign_before(self, piece: Piece) -> str:
        return {Part.POINT: "•", Part.STEP: piece.mark}.get(piece.part, "")

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        self.setMaximumWidth(self.fontMetrics().averageCharWidth() * _WIDEST)


def _room_between(before: Piece | None, piece: Piece) -> int:
    """How far two pieces stand from each other; items of one list are nearer."""
    if before is None:
        return 0
    if piece.part is Part.HEADING:
        return 5 * theme.STEP
    in_list = piece.part is before.part and piece.part in (Part.POINT, Part.STEP)
    return (3 if in_list else 5) * theme.STEP // 2


def _sign(text: str, parent: QWidget) -> QLabel:
    sign = QLabel(text, parent)
    sign.setTextFormat(Qt.TextFormat.PlainText)
    return sign


def _lines(text: str, parent: QWidget) -> QLabel:
    """Lines to type, on a ground of their own; selected with mouse and keyboard."""
    lines = paragraph(text, parent=parent)
    lines.setProperty("typed", True)
    return lines
