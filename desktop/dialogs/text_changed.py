"""The plan's text of a record then and now, and that the person has looked at it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from desktop import theme
from desktop.core.wording import Change
from desktop.widgets.diff_view import DiffView
from desktop.widgets.section import Title


class TextChangedDialog(QDialog):
    """Shows what is different word by word, then both texts as they are.

    Closing it changes nothing; `looked` says that the text of this edition is known now.
    """

    help_page = "details-and-notes#what-does-text-changed-look-again-mean"

    looked = Signal()

    def __init__(self, change: Change, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.dress(self)
        self.setWindowTitle(self.tr("Text changed: look again"))
        self.about = QLabel(self)
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.about.setWordWrap(True)
        self.compared = DiffView(self)
        self.before = self._text(self.tr("As you last looked at it"), change.before)
        self.now = self._text(self.tr("In this edition"), change.now)
        if change.before:
            self.about.setText(
                self.tr("Struck through: no longer there. Underlined: new in this edition.")
            )
            self.compared.show_texts(change.before, change.now)
        else:
            self.about.setText(
                self.tr("The text that you looked at is not kept here; this edition says:")
            )
            self.compared.hide()
        self.buttons = QDialogButtonBox(self)
        self.looked_button = self.buttons.addButton(
            self.tr("&I have looked"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self.buttons.addButton(self.tr("Not &yet"), QDialogButtonBox.ButtonRole.RejectRole)
        self.buttons.accepted.connect(self.looked)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self._lay_out(known=bool(change.before))

    def _text(self, name: str, text: str) -> QPlainTextEdit:
        shown = QPlainTextEdit(text, self)
        shown.setReadOnly(True)
        shown.setTabChangesFocus(True)
        shown.setAccessibleName(name)
        return shown

    def _lay_out(self, *, known: bool) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(*[5 * theme.STEP] * 4)
        column.setSpacing(2 * theme.STEP)
        column.addWidget(self.about)
        column.addWidget(self.compared, 3)
        for shown in (self.before, self.now) if known else (self.now,):
            column.addWidget(Title(shown.accessibleName(), 1.0, self))
            column.addWidget(shown, 2)
        if not known:
            self.before.hide()
        column.addWidget(self.buttons)
        metrics = self.fontMetrics()
        size = QSize(92 * metrics.averageCharWidth(), 32 * metrics.lineSpacing())
        self.resize(size.boundedTo(self.screen().availableSize()))
