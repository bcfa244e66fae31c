"""Two texts as one: what went is struck through, what came is underlined, and both are named."""

from __future__ import annotations

from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor, QTextOption
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from desktop import theme
from desktop.core.wording import Mark, pieces, spoken

_MOST_SPOKEN = 4000  # characters of a name; the text itself can be read on


class DiffView(QPlainTextEdit):
    """To be read only, by eye or by ear."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._texts = ("", "")
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)

    def show_texts(self, before: str, now: str) -> None:
        """Show how `now` differs from `before`."""
        self._texts = (before, now)
        told = pieces(before, now)
        self.clear()
        cursor = QTextCursor(self.document())
        for piece in told:
            cursor.insertText(piece.text, _look(piece.mark))
        self.moveCursor(QTextCursor.MoveOperation.Start)
        said = spoken(told)
        if len(said) > _MOST_SPOKEN:
            said = said[:_MOST_SPOKEN] + "…"
        self.setAccessibleName(self.tr("Comparison: {}").format(said))

    def recolour(self) -> None:
        """Wear the tokens that are in use now."""
        self.show_texts(*self._texts)


def _look(mark: Mark) -> QTextCharFormat:
    t, look = theme.tokens(), QTextCharFormat()
    look.setForeground(QColor({Mark.REMOVED: t.warning, Mark.ADDED: t.done}.get(mark, t.text)))
    look.setFontStrikeOut(mark is Mark.REMOVED)
    look.setFontUnderline(mark is Mark.ADDED)
    return look
