"""The text of a document, to be read with a cursor or a screen reader beside its picture."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from desktop import theme


class DocumentText(QWidget):
    """A text that can be read and copied but not changed, and a button that hides it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.dress(self)
        self.button = QPushButton(self)
        self.button.setCheckable(True)
        self.button.setProperty("link", True)
        self.text = QPlainTextEdit(self)
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(self.tr("Text of the document"))
        self.text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.STEP)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.text, 1)
        column.addStretch(0)  # the button stays at the top when the text is hidden
        self.button.toggled.connect(self._open)
        self.button.setChecked(True)

    @property
    def is_open(self) -> bool:
        return self.button.isChecked()

    def set_open(self, is_open: bool) -> None:
        self.button.setChecked(is_open)

    def show_text(self, text: str) -> None:
        """Show another text; whoever reads stays on the same line."""
        if text == self.text.toPlainText():
            return
        cursor = self.text.textCursor()
        line, column = cursor.blockNumber(), cursor.positionInBlock()
        scrolled = self.text.verticalScrollBar().value()
        self.text.setPlainText(text)
        block = self.text.document().findBlockByNumber(
            min(line, self.text.document().blockCount() - 1)
        )
        cursor.setPosition(block.position() + min(column, block.length() - 1))
        self.text.setTextCursor(cursor)
        self.text.verticalScrollBar().setValue(scrolled)

    def _open(self, is_open: bool) -> None:
        self.button.setText(self.tr("Hide the text") if is_open else self.tr("Show the text"))
        self.text.setVisible(is_open)
