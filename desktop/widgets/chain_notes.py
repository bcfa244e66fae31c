"""Quiet texts in a chain: why a later place belongs to it, and where nothing is said."""

from __future__ import annotations

import textwrap

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from desktop.core.chains import Chain
from desktop.core.library import outcomes
from desktop.core.tips import plain_tip
from desktop.core.words import OUTCOME_NAMES
from desktop.widgets.chain_link import PAD

_TIP = 70  # characters in a line of a tool tip


class QuietNote(QLabel):
    """Plain quiet text that wraps, on one line with the texts of the places."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.setContentsMargins(PAD, 0, PAD, PAD)
        self.setProperty("quiet", True)
        self.setText(text)


class SilenceNote(QuietNote):
    """`Nothing said later`, and below it the words that were looked for in vain."""

    def __init__(self, chain: Chain, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setContentsMargins(PAD, PAD, PAD, PAD)
        self._chain = chain
        if chain.silence is not None:
            self.setToolTip(tip(chain.silence.reason))
        self.show_reason(shown=False)

    def show_reason(self, *, shown: bool) -> None:
        """Say in a sentence, too, what the later documents do not say."""
        silence = self._chain.silence
        reason = silence.reason if silence is not None and shown else ""
        lines = (OUTCOME_NAMES["silent"], reason, outcomes.looked_for(self._chain))
        self.setText("\n".join(filter(None, lines)))


def tip(text: str) -> str:
    """Text for a tool tip: Qt breaks only markup into lines."""
    return plain_tip(textwrap.fill(text, _TIP))
