"""A page of help: real headings and paragraphs that a screen reader walks through."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop import theme
from desktop.core.help_page import Part, Piece
from desktop.widgets.section import Page, paragraph, title

_SCALES = {Part.TITLE: 1.5, Part.HEADING: 1.15}


class HelpText(Page):
    """Shows the pieces of a page, one below the other."""

    def __init__(self, pieces: Iterable[Piece], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 3 * theme.STEP, 3 * theme.STEP, 3 * theme.STEP)
        column.setSpacing(2 * theme.STEP)
        for piece in pieces:
            if piece.part in _SCALES:
                column.addSpacing(2 * theme.STEP)
                column.addWidget(title(piece.text, _SCALES[piece.part], self))
            elif piece.part is Part.POINT:
                column.addLayout(self._point(piece.text))
            else:
                column.addWidget(paragraph(piece.text, parent=self))
        column.addStretch(1)

    def _point(self, text: str) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(2 * theme.STEP)
        row.addWidget(QLabel("•", self), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(paragraph(text, parent=self), 1)
        return row
