"""What a link leads to, in a bubble beside it, for the pointer and for the keyboard alike.

Unlike a tool tip it is plain text, opens on focus too, stays as long as pointer or focus stay,
lets the pointer move onto it, and is put away with Esc (WCAG 2.2, 1.4.13).
"""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QColor, QEnterEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QLabel, QStyle, QWidget
from shiboken6 import isValid

from desktop import theme

_WIDTH = 360  # at the usual text size; it grows with the text
_GRACE_MS = 300  # for the pointer's way from the link to the bubble


class HintBubble(QLabel):
    """One for each window, over everything in it. Ask for it with `bubble_of`."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._owner: QWidget | None = None
        self._watched: list[QWidget] = []
        self._next: tuple[QWidget, str] | None = None
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setContentsMargins(3 * theme.STEP, 2 * theme.STEP, 3 * theme.STEP, 2 * theme.STEP)
        self.hide()
        cast("QApplication", QApplication.instance()).focusChanged.connect(self._watch_keyboard)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._show_next)
        self._grace = QTimer(self)
        self._grace.setSingleShot(True)
        self._grace.setInterval(_GRACE_MS)
        self._grace.timeout.connect(self._leave)

    @property
    def owner(self) -> QWidget | None:
        """Whose hint is shown."""
        return self._owner

    def show_for(self, owner: QWidget, hint: str) -> None:
        """Show `hint` beside `owner` at once."""
        self.dismiss()
        self._owner = owner
        self.setText(hint)
        self._watch(owner)
        self._place()

    def show_soon(self, owner: QWidget, hint: str) -> None:
        """Show `hint` once the pointer has rested on `owner` for the usual while."""
        if owner is self._owner:
            self._grace.stop()
        else:
            self._next = (owner, hint)
            delay = self.style().styleHint(QStyle.StyleHint.SH_ToolTip_WakeUpDelay, None, self)
            self._later.start(delay)

    def leave(self, owner: QWidget) -> None:
        """Pointer or focus has left `owner`: nothing more is shown for it unless one of them is
        still there, or the pointer comes onto the bubble."""
        if self._next and self._next[0] is owner:
            self._forget_next()
        if owner is self._owner:
            self._grace.start()

    def dismiss(self) -> None:
        """Put it away, and whatever was about to be shown."""
        self._forget_next()
        self._grace.stop()
        for widget in filter(isValid, self._watched):
            widget.removeEventFilter(self)
        self._watched = []
        if self._owner is not None:
            self._owner.destroyed.disconnect(self._lose)
        self._owner = None
        self.hide()

    # -- what happens around it --

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002 - Qt's own
        kind = event.type()
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            if kind is QEvent.Type.ShortcutOverride:
                event.accept()  # else it would be a shortcut of the window first
                return True
            if kind is QEvent.Type.KeyPress:
                self.dismiss()
                return True
        if kind in (QEvent.Type.Move, QEvent.Type.Resize):
            self._place()
        elif kind in (QEvent.Type.Hide, QEvent.Type.WindowDeactivate):
            self.dismiss()
        return False

    def enterEvent(self, event: QEnterEvent) -> None:
        self._grace.stop()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._grace.start()
        super().leaveEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        t = theme.tokens()
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(t.base))
        painter.setPen(QColor(t.control))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()
        super().paintEvent(event)

    # -- how --

    def _show_next(self) -> None:
        if self._next is not None and isValid(self._next[0]):
            self.show_for(*self._next)

    def _forget_next(self) -> None:
        self._next = None
        self._later.stop()

    def _leave(self) -> None:
        owner = self._owner
        if owner is not None and not (self.underMouse() or owner.underMouse() or owner.hasFocus()):
            self.dismiss()

    def _lose(self) -> None:
        """The link went with its page."""
        self._owner = None
        self.dismiss()

    def _watch(self, owner: QWidget) -> None:
        """Follow the link when something around it moves, and hear Esc wherever the keyboard is."""
        owner.destroyed.connect(self._lose)
        around: QWidget | None = owner
        while around is not None:
            self._watched.append(around)
            around = None if around.isWindow() else around.parentWidget()
        for widget in self._watched:
            widget.installEventFilter(self)
        self._watch_keyboard(None, QApplication.focusWidget())

    def _watch_keyboard(self, before: QWidget | None, now: QWidget | None) -> None:  # noqa: ARG002 - the signal's
        if self._owner is not None and now is not None and now not in self._watched:
            self._watched.append(now)
            now.installEventFilter(self)

    def _place(self) -> None:
        """Below the link where there is room, else above, and within the window."""
        owner, window = self._owner, self.window()
        if owner is None:
            return
        if owner.visibleRegion().isEmpty() and owner.isVisible():
            self.hide()  # scrolled away; it comes back with the link
            return
        room = window.rect().adjusted(theme.STEP, theme.STEP, -theme.STEP, -theme.STEP)
        scale = self.fontMetrics().height() / 18
        width = min(round(_WIDTH * max(1.0, scale)), room.width(), self._natural_width())
        height = self.heightForWidth(width)
        link = QRect(owner.mapTo(window, QPoint(0, 0)), owner.size())
        top = link.bottom() + 1
        if top + height > room.bottom() and link.top() - height >= room.top():
            top = link.top() - height
        left = max(room.left(), min(link.left(), room.right() + 1 - width))
        self.setGeometry(left, min(top, max(room.top(), room.bottom() + 1 - height)), width, height)
        self.raise_()
        self.show()

    def _natural_width(self) -> int:
        margins = self.contentsMargins()
        return (
            self.fontMetrics().horizontalAdvance(self.text())
            + margins.left()
            + margins.right()
            + 2 * theme.STEP
        )


def bubble_of(widget: QWidget) -> HintBubble:
    """The bubble of the window that `widget` stands in; made when first asked for."""
    window = widget.window()
    for child in window.children():
        if isinstance(child, HintBubble):
            return child
    return HintBubble(window)
