"""What is shown across the window when the workspace was refused: what happened, what is safe, and
the ways out as buttons that do it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QKeyEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from db.errors import Cause, Known
from db.refusals import Refusal, Way
from desktop import icons, theme
from desktop.core import recovery_words as words
from desktop.core.language import tr
from desktop.widgets.busy_bar import BusyBar
from desktop.widgets.flow_layout import FlowLayout
from desktop.widgets.refusal_page import RefusalPage

_ICON = 22


class RecoveryPage(RefusalPage):
    """Says at once why it was refused. `show_ways` follows when it is known what can be done.

    Beginning with empty notes is asked about once more, here on the page; Esc goes back.
    """

    help_page = "backups#it-says-that-the-file-is-damaged-what-should-i-do"

    wayRequested = Signal(object)  # Way
    refused = Signal(object)  # the Exception: `show_ways` is to be called

    def __init__(self, file: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._file = file
        theme.dress(self)
        theme.tint(self, Window="base")
        self.setAutoFillBackground(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.heading = self._label("strong")
        self.what = self._label("")
        self.what.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.found = self._label("")
        self.about = self._label("quiet")
        self.about.setText(tr(words.PLAN_IS_THERE))
        self.progress = BusyBar(self)
        self.progress.hide()
        self.message = self._label("warning")
        self.buttons: dict[Way, QPushButton] = {}
        self._is_wanted = False  # whether the first of them gets the keyboard
        self._row = QWidget(self)
        self._line = FlowLayout(self._row, spacing=2 * theme.STEP)
        self.sure = self._make_sure()
        self._lay_out()

    # -- what is shown --

    def show_refusal(self, refusal: Exception) -> None:
        """It was refused, for the first time or once more."""
        cause = refusal.cause if isinstance(refusal, Known) else Cause.DAMAGED
        self.heading.setText(words.HEADINGS[cause])
        self.setAccessibleName(self.heading.text())
        self._set(self.what, words.what_happened(cause, refusal, self._file))
        self._set(self.message, "")
        self.show_busy(self.tr("Looking for backups…"))
        self._announce(f"{self.heading.text()}. {self.what.text()}")
        self.refused.emit(refusal)

    def show_ways(self, refusal: Refusal) -> None:
        """What was found, and a button for every way out."""
        had_keyboard = self._is_wanted or self._row.isAncestorOf(self.focusWidget() or self)
        self._is_wanted = False
        self.show_idle()
        self._set(self.found, words.found(refusal))
        for button in self.buttons.values():
            self._line.removeWidget(button)
            button.deleteLater()
        self.buttons = {way: self._button(way, refusal) for way in refusal.ways}
        for button in self.buttons.values():
            self._line.addWidget(button)
            button.show()  # now: what is not shown cannot be given the keyboard
        first = next(iter(self.buttons.values()), None)
        if first is not None:
            first.setProperty("primary", True)
            first.style().polish(first)
            if had_keyboard:
                first.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_busy(self, sentence: str) -> None:
        """Something is being done; nothing can be pressed meanwhile."""
        self.sure.hide()
        self._row.setEnabled(False)
        self.progress.setAccessibleName(sentence)
        self.progress.setVisible(True)
        self._set(self.found, sentence)
        self._announce(sentence)

    def show_problem(self, sentence: str) -> None:
        """What was tried did not work."""
        self._set(self.message, sentence)
        self._announce(sentence)

    def show_idle(self) -> None:
        self.progress.hide()
        self._row.setEnabled(True)
        self._row.show()

    def take_keyboard(self) -> None:
        """Give the keyboard to the first way out, once it is known."""
        first = next(iter(self.buttons.values()), None)
        self._is_wanted = first is None
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    # -- its height --

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """As high as the texts need, but half of the window at most; then it is scrolled."""
        layout, above = self._inner.layout(), self.parentWidget()
        if layout is None or above is None:
            return
        needed = layout.totalHeightForWidth(self._area.viewport().width())
        most = max(above.height() // 2, 30 * theme.STEP)
        if self.height() != min(needed, most) or self.minimumHeight() != self.height():
            self.setFixedHeight(min(needed, most))

    # -- what is pressed --

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.sure.isVisible():
            self._be_unsure()
            return
        super().keyPressEvent(event)

    def _press(self, way: Way) -> None:
        if way is not Way.EMPTY:
            self.wayRequested.emit(way)
            return
        self._row.hide()
        self.sure.show()
        self.no_button.setFocus(Qt.FocusReason.OtherFocusReason)
        self._announce(tr(words.SURE))

    def _be_sure(self) -> None:
        self.sure.hide()
        self._row.show()
        self.wayRequested.emit(Way.EMPTY)

    def _be_unsure(self) -> None:
        self.sure.hide()
        self._row.show()
        self.buttons[Way.EMPTY].setFocus(Qt.FocusReason.OtherFocusReason)

    # -- making it --

    def _button(self, way: Way, refusal: Refusal) -> QPushButton:
        button = QPushButton(words.way(way, refusal), self._row)
        button.setAutoDefault(True)  # Enter presses it as well
        button.clicked.connect(lambda: self._press(way))
        return button

    def _make_sure(self) -> QWidget:
        asked = QWidget(self)
        sentence = self._label("")
        sentence.setText(tr(words.SURE))
        sentence.show()
        self.yes_button = QPushButton(self.tr("Begin with empty notes"), asked)
        self.no_button = QPushButton(self.tr("Go back"), asked)
        self.yes_button.clicked.connect(self._be_sure)
        self.no_button.clicked.connect(self._be_unsure)
        for button in (self.yes_button, self.no_button):
            button.setAutoDefault(True)
        row = QWidget(asked)
        line = FlowLayout(row, spacing=2 * theme.STEP)
        line.addWidget(self.no_button)
        line.addWidget(self.yes_button)
        column = QVBoxLayout(asked)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * theme.STEP)
        column.addWidget(sentence)
        column.addWidget(row)
        asked.hide()
        return asked

    def _label(self, kind: str) -> QLabel:
        label = QLabel(self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        if kind:
            label.setProperty(kind, True)
        label.setVisible(kind in ("strong", "quiet"))
        return label

    def _set(self, label: QLabel, text: str) -> None:
        label.setText(text)
        label.setVisible(bool(text))

    def _announce(self, sentence: str) -> None:
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, sentence))

    def _lay_out(self) -> None:
        sign = QLabel(self)
        icons.put(sign, "triangle-alert", "warning", _ICON)
        column = QVBoxLayout()
        column.setSpacing(2 * theme.STEP)
        for part in (
            *(self.heading, self.what, self.found, self.progress, self.message),
            *(self._row, self.sure, self.about),
        ):
            column.addWidget(part)
        self._inner = QWidget(self)
        self._inner.installEventFilter(self)
        whole = QHBoxLayout(self._inner)
        whole.setContentsMargins(4 * theme.STEP, 3 * theme.STEP, 4 * theme.STEP, 3 * theme.STEP)
        whole.setSpacing(3 * theme.STEP)
        whole.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        whole.addLayout(column, 1)
        self._area = QScrollArea(self)
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidget(self._inner)
        self._inner.setAutoFillBackground(False)  # the ground is the page's
        self._area.viewport().setAutoFillBackground(False)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(self._area)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:  # a text, or the size of its letters
            self._fit()
        return super().eventFilter(watched, event)
