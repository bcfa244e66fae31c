"""One record or item, set as large as its place allows: to be read from the back of a room."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget

from desktop import sides, theme
from desktop.core.slides import Slide
from desktop.widgets.section import paragraph

_TITLE = 18  # lines of a title would fill the height, before it is made smaller to fit
_SMALLEST = 14  # pixels
_STEP = 0.92
_INDENT = 5 * theme.STEP  # room for the mark of who has the keyboard
# How large beside a title.
_KICKER, _TEXT, _LINE = 0.45, 0.6, 0.42


class SlideFace(QWidget):
    """Shows a slide. What does not fit is set smaller, all of it alike."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kicker, self.title, self.text, self.lines = (
            self._label(share) for share in (_KICKER, 1.0, _TEXT, _LINE)
        )
        for label in (self.kicker, self.lines):
            theme.quiet(label)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # read out, and moved on from
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(sides.margins(_INDENT, 0, 0, 0))
        self._column.addStretch(2)
        for label in self._labels():
            self._column.addWidget(label)
        self._column.addStretch(3)

    def _labels(self) -> tuple[QLabel, ...]:
        return self.kicker, self.title, self.text, self.lines

    def _label(self, share: float) -> QLabel:
        label = paragraph("", parent=self)
        label.setProperty("share", share)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        return label

    def show_slide(self, slide: Slide) -> None:
        self.kicker.setText(slide.kicker)
        self.title.setText(slide.title)
        self.text.setText(slide.text)
        self.lines.setText("\n".join(slide.lines))
        for label in (self.kicker, self.text, self.lines):
            label.setVisible(bool(label.text()))
        self.setAccessibleName(". ".join(filter(None, (slide.title, slide.text))))
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus():
            shown = [label.geometry() for label in self._labels() if not label.isHidden()]
            top, bottom = shown[0].top(), shown[-1].bottom()
            bar = QRect(0, top, theme.STEP, bottom - top)
            QPainter(self).fillRect(sides.seen(bar, self.rect()), QColor(theme.tokens().accent))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        size = max(self.height() / _TITLE, _SMALLEST)
        self._set(size)
        while self._column.totalHeightForWidth(self.width()) > self.height() and size > _SMALLEST:
            size *= _STEP
            self._set(size)

    def _set(self, size: float) -> None:
        self._column.setSpacing(round(size * 0.6))
        for label in self._labels():
            font = QFont(QApplication.font())
            font.setBold(label is self.title)
            font.setPixelSize(max(round(size * label.property("share")), _SMALLEST))
            label.setFont(font)
