"""A list before a room: one record or item a screen, moved by keys or by a presenter's remote."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QElapsedTimer, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPalette,
    QResizeEvent,
    QScreen,
    QShortcut,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from db.checklists import State
from desktop import sides, theme
from desktop.core.progress import Progress
from desktop.core.slides import Slide
from desktop.core.words import STATE_NAMES
from desktop.widgets.announcing import announce
from desktop.widgets.check_row import StateBox
from desktop.widgets.presenter_strip import PresenterStrip
from desktop.widgets.progress_strip import ProgressStrip
from desktop.widgets.section import paragraph
from desktop.widgets.slide_face import SlideFace
from desktop.widgets.tool_row import IconButton

_BLACK = "#000000"


class Presentation(QDialog):
    """Shows what `show_slide_of` says of each of `keys`, beginning with `first`.

    With two screens the slides are on the one `window` is not on, and what is private stays on
    this; with one it is shown below them when asked for.
    """

    help_page = "presenting"  # F1 leaves the room alone: see HelpDesk

    stateRequested = Signal(str, object)  # key, State

    def __init__(
        self,
        keys: Sequence[str],
        slide_of: Callable[[str], Slide],
        first: str,
        title: str,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self.setWindowTitle(self.tr("Presenting: {}").format(title))
        self._keys, self._slide_of = tuple(keys), slide_of
        self._at = self._keys.index(first) if first in self._keys else 0
        self._clock = QElapsedTimer()
        self._clock.start()
        self.face = SlideFace(self)
        self.foot = QWidget(self)
        self.strip = PresenterStrip(self)
        self.blank = QWidget(self)
        self.blank.setAutoFillBackground(True)
        self.blank.setPalette(QPalette(QColor(_BLACK)))
        self.blank.setAccessibleName(self.tr("The screen is blank"))
        self.blank.hide()
        self._lay_out()
        self._seconds = QTimer(self)
        self._seconds.timeout.connect(self._tell_time)
        self._seconds.start(1000)
        self._place(window)
        self._hear_keys()
        self.show_again()
        self.face.setFocus()

    # -- parts --

    def _lay_out(self) -> None:
        theme.tint(self, Window="base")
        theme.dress(self.foot)
        column = QVBoxLayout(self)
        side = 12 * theme.STEP
        column.setContentsMargins(side, side, side, 4 * theme.STEP)
        column.setSpacing(4 * theme.STEP)
        self.said = paragraph("", parent=self.foot)
        self.said.setProperty("warning", True)
        self.said.hide()
        column.addWidget(self.face, 1)
        column.addWidget(self.strip)
        column.addWidget(self.foot)
        below = QVBoxLayout(self.foot)
        below.setContentsMargins(0, 0, 0, 0)
        below.addWidget(self.said)
        row = QHBoxLayout()
        below.addLayout(row)
        row.setSpacing(3 * theme.STEP)
        on, back = ("Left", "Right") if sides.turned() else ("Right", "Left")
        self.back = IconButton("arrow-left", self.tr("Before this"), back, self.foot)
        self.forward = IconButton("arrow-right", self.tr("Next"), on, self.foot)
        self.count, self.time = QLabel(self.foot), QLabel(self.foot)
        self.progress = ProgressStrip(self.foot)
        self.box = StateBox(self.foot)
        self.notes = QPushButton(self.tr("&Notes"), self.foot)
        self.blank_button = QPushButton(self.tr("&Blank"), self.foot)
        self.leave = QPushButton(self.tr("&Leave"), self.foot)
        for part in (self.back, self.forward, self.count, self.progress, self.box, self.notes):
            row.addWidget(part, 1 if part is self.progress else 0)
        for part in (self.blank_button, self.time, self.leave):
            row.addWidget(part)
        for button in (self.notes, self.blank_button, self.leave):
            button.setAutoDefault(False)
        self.notes.setCheckable(True)
        self.back.clicked.connect(lambda: self._go(-1))
        self.forward.clicked.connect(lambda: self._go(1))
        self.box.clicked.connect(self._tick)
        self.notes.clicked.connect(self._show_notes)
        self.blank_button.clicked.connect(self._turn_blank)
        self.leave.clicked.connect(self.reject)

    def _place(self, window: QWidget) -> None:
        screens = QGuiApplication.screens()
        mine = window.screen()
        others = [screen for screen in screens if screen is not mine]
        self.resize(window.size())
        self.strip.setVisible(False)
        if others:
            self._on(others[0])
            self.strip.leave_for(mine)
            self.notes.hide()

    def _on(self, screen: QScreen) -> None:
        self.setScreen(screen)
        self.setGeometry(screen.geometry())

    # -- what is shown --

    @property
    def key(self) -> str:
        """Of what is shown now."""
        return self._keys[self._at]

    def show_again(self) -> None:
        """Show what is true now of the record or item."""
        slide = self._slide_of(self.key)
        after = self._keys[self._at + 1 : self._at + 2]
        self.face.show_slide(slide)
        self.strip.show_slide(slide, self._slide_of(after[0]).title if after else "")
        self.count.setText(self._position())
        self.progress.show_progress(Progress(self._at + 1, len(self._keys)))
        self.box.setCheckState(
            {State.DONE: Qt.CheckState.Checked, State.DOING: Qt.CheckState.PartiallyChecked}.get(
                slide.state, Qt.CheckState.Unchecked
            )
        )
        self.box.setText(STATE_NAMES[slide.state])
        self.back.setEnabled(self._at > 0)
        self.forward.setEnabled(self._at + 1 < len(self._keys))
        self._tell_time()

    def tell(self, sentence: str) -> None:
        """Say what went wrong, until something else is shown."""
        self.said.setText(sentence)
        self.said.show()
        announce(self, sentence)

    def _position(self) -> str:
        return self.tr("{} of {}").format(self._at + 1, len(self._keys))

    def _tell_time(self) -> None:
        minutes, seconds = divmod(self._clock.elapsed() // 1000, 60)
        self.time.setText(f"{minutes}:{seconds:02}")
        self.time.setAccessibleName(self.tr("Time since the start: {}").format(self.time.text()))

    # -- what a person does --

    def _go(self, by: int) -> None:
        self._go_to(self._at + by)

    def _go_to(self, position: int) -> None:
        position = min(max(position, 0), len(self._keys) - 1)
        if position == self._at:
            return
        self._at = position
        self.said.hide()
        self.show_again()
        announce(self, f"{self._position()}. {self.face.accessibleName()}. {self.box.text()}")

    def _tick(self) -> None:
        is_done = self._slide_of(self.key).state is State.DONE
        self.show_again()  # till the store says otherwise
        self.stateRequested.emit(self.key, State.TODO if is_done else State.DONE)

    def _show_notes(self) -> None:
        if self.notes.isHidden():  # they are on the other screen
            return
        self.strip.setVisible(self.strip.isHidden())
        self.notes.setChecked(not self.strip.isHidden())

    def _turn_blank(self) -> None:
        if self.blank.isHidden():
            self.blank.raise_()
            self.blank.show()
            announce(self, self.blank.accessibleName())
        else:
            self.blank.hide()
            announce(self, self.face.accessibleName())

    def _restart_time(self) -> None:
        self._clock.restart()
        self._tell_time()

    # -- keys and clicks --

    def _hear_keys(self) -> None:
        """Shortcuts, for a button that has the keyboard would take arrows for itself; of the whole
        program, for the notes may be a window of their own."""
        on, back = ("Left", "Right") if sides.turned() else ("Right", "Left")
        for keys, does in (
            ((on, "Down", "PgDown"), partial(self._go, 1)),
            ((back, "Up", "PgUp", "Backspace"), partial(self._go, -1)),
            (("Home",), partial(self._go_to, 0)),
            (("End",), partial(self._go_to, len(self._keys) - 1)),
            (("B", "."), self._turn_blank),
            (("N",), self._show_notes),
            (("T",), self._tick),
            (("R",), self._restart_time),
        ):
            self._hear(partial(self._seen, does), *keys)
        self._hear(self.reject, "Esc", "F5")

    def _hear(self, does: Callable[[], object], *keys: str) -> None:
        for key in keys:
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.ApplicationShortcut)
            shortcut.activated.connect(does)

    def _seen(self, does: Callable[[], object]) -> None:
        """Do it, or bring the screen back first if it is blank."""
        if self.blank.isHidden():
            does()
        else:
            self._turn_blank()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        focused = self.focusWidget()
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            pressed = focused if isinstance(focused, QAbstractButton) else self.forward
            self._seen(pressed.click)
        elif not self.blank.isHidden():
            self._turn_blank()
        else:
            super().keyPressEvent(event)

    def done(self, result: int) -> None:
        self.strip.hide()  # a window of its own would stay
        super().done(result)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self.blank.isHidden():
            self._turn_blank()
        super().mousePressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.blank.setGeometry(self.rect())
