"""The end of a chain of which no later document speaks: quiet words, and what was looked for."""

from __future__ import annotations

import textwrap

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from desktop.core.chains import Chain
from desktop.core.library import outcomes
from desktop.core.words import OUTCOME_NAMES
from desktop.widgets.chain_link import PAD

_TIP = 70  # characters in a line of a tool tip


class SilenceNote(QLabel):
    """`Nothing said later`, and below it the words that were looked for in vain."""

    def __init__(self, chain: Chain, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.setContentsMargins(PAD, PAD, PAD, PAD)
        said = OUTCOME_NAMES["silent"]
        self.setText("\n".join(filter(None, (said, outcomes.looked_for(chain)))))
        if chain.silence is not None:
            self.setToolTip(textwrap.fill(chain.silence.reason, _TIP))
        self.setProperty("quiet", True)
