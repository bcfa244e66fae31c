"""Building blocks of the detail pane: headings, paragraphs, and lines of links."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QLabel, QSizePolicy, QVBoxLayout, QWidget

from desktop import theme


def paragraph(text: str, *, quiet: bool = False, parent: QWidget | None = None) -> QLabel:
    """Plain text that wraps and can be selected with mouse and keyboard."""
    label = QLabel(parent)
    _lay_out(label, text)
    if quiet:
        label.setProperty("quiet", True)
    return label


def _lay_out(label: QLabel, text: str) -> None:
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setText(text)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    label.setSizePolicy(policy)


class Title(QLabel):
    """A heading, `scale` times the text size."""

    def __init__(self, text: str, scale: float, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scale = scale
        _lay_out(self, text)
        self.fit()

    def setText(self, text: str) -> None:
        super().setText(text)
        self.setAccessibleName(text)  # a heading has no words of its own: see roles

    def fit(self) -> None:
        """Take the text size of now; a font of its own does not follow that of the program."""
        font = QFont(QApplication.font())
        font.setBold(True)
        font.setPointSizeF(font.pointSizeF() * self._scale)
        self.setFont(font)


def title(text: str, scale: float, parent: QWidget | None = None) -> Title:
    """A heading, `scale` times the text size."""
    return Title(text, scale, parent)


class Page(QWidget):
    """The inside of a scroll area: as tall as its wrapped texts are at its width, not taller."""

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)


class Section(QWidget):
    """A heading with what belongs to it below."""

    def __init__(self, heading: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 3 * theme.STEP if heading else 0, 0, 0)
        self._column.setSpacing(theme.STEP)
        if heading:
            self._column.addWidget(title(heading, 1.0, self))

    def add(self, widget: QWidget) -> None:
        self._column.addWidget(widget)
