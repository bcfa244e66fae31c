"""The last line of the window: what just happened, how far I am, and the help line."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QGuiApplication,
)
from PySide6.QtWidgets import QLabel, QStatusBar, QWidget

from desktop import sides, theme
from desktop.core.language import tr
from desktop.core.progress import Progress
from desktop.core.tips import plain_tip
from desktop.core.words import HOTLINE, HOTLINE_NUMBER
from desktop.widgets.announcing import announce
from desktop.widgets.link_button import LinkButton

_INDENT = 3 * theme.STEP  # in line with what stands above


class StatusLine(QStatusBar):
    """Shows sentences and says them to a screen reader."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sentence = QLabel(self.tr("Opening your notes…"), self)
        self.sentence.setTextFormat(Qt.TextFormat.PlainText)
        self.sentence.setAlignment(sides.start() | Qt.AlignmentFlag.AlignVCenter)
        self.sentence.setIndent(_INDENT)
        self.progress = QLabel(self)
        self.hotline = LinkButton(tr(HOTLINE), self.tr("Help line: {}").format(tr(HOTLINE)))
        self.show_keys("F2")
        theme.dress(self.hotline)
        self.addWidget(self.sentence, 1)
        self.addPermanentWidget(self.progress)
        self.addPermanentWidget(self.hotline)
        self.setSizeGripEnabled(False)

    def fit(self, *, narrow: bool) -> None:
        """Where there is little room, the number of the help line alone stands here."""
        said = HOTLINE_NUMBER if narrow else tr(HOTLINE)
        self.hotline.show_text(said, self.tr("Help line: {}").format(tr(HOTLINE)))
        self.progress.setVisible(not narrow)

    def show_keys(self, keys: str) -> None:
        """Tell which keys open the help line panel; empty for none."""
        words = self.tr("Open the help line panel")
        self.hotline.setToolTip(plain_tip(f"{words}   ({keys})" if keys else words))

    def show_progress(self, shown: Progress) -> None:
        """How far I am with the records in the list; nothing where there are none."""
        words = self.tr("{done} of {base} shown are done")
        self.progress.setText(words.format(done=shown.done, base=shown.base) if shown.base else "")

    def tell(self, sentence: str, *, warning: bool = False) -> None:
        """Show a sentence."""
        theme.tint(self.sentence, WindowText="warning" if warning else "text")
        self.sentence.setText(sentence)
        self.sentence.setToolTip(plain_tip(sentence))

    def announce(self, sentence: str) -> None:
        """Say a sentence to a screen reader, without showing it."""
        announce(self, sentence)

    def say(self, sentence: str) -> None:
        """Show a sentence and say it."""
        self.tell(sentence)
        self.announce(sentence)

    def copy(self, text: str, sentence: str) -> None:
        """Put `text` on the clipboard and say so."""
        QGuiApplication.clipboard().setText(text)
        self.say(sentence)
