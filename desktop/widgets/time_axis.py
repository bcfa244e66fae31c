"""The timeline as a drawn axis: time runs down, and every mark on it is a real button."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtGui import (
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from db.library import Event
from desktop import sides, theme
from desktop.core.event_dates import Unit, ordered, spoken, when
from desktop.core.language import tr
from desktop.core.timescale import Axis, Mark, Sizes, lay_out, opening
from desktop.widgets.axis_painter import LANE, AxisPainter, Columns, bold, break_words
from desktop.widgets.mark_button import NODE, MarkButton, height_of
from desktop.widgets.text_lines import lines_needed

_WIDEST = 760  # a longer line of text is hard to read
_NOTCH = 120  # what a wheel says for one notch
_OPENS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_PLAIN = Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier


class TimeAxis(QAbstractScrollArea):
    """Shows events at a zoom. One mark is current: arrows move it, Enter opens it.

    An event asks for its record; a group zooms in until it falls apart.
    """

    targetRequested = Signal(str)
    zoomChanged = Signal(object)  # Unit

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._events: list[Event] = []
        self._numbers: dict[str, int] = {}
        self._axis = Axis()
        self._zoom = Unit.MONTH
        self._current = self._shown = ""
        self._turned = 0
        self._buttons: list[MarkButton] = []
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    # -- what is shown --

    @property
    def zoom(self) -> Unit:
        return self._zoom

    @property
    def axis(self) -> Axis:
        """What is drawn, out of sight or not."""
        return self._axis

    @property
    def current(self) -> str:
        """The event the keyboard is at, or the first of the group; empty for none."""
        return self._current

    def show_events(self, events: Sequence[Event]) -> None:
        """Show these events and no others, and stay near the current one."""
        held, had = self._held(), self._has_keyboard()
        was = {event.id: event for event in self._events}
        self._events = ordered(events)
        self._numbers = {event.id: n for n, event in enumerate(self._events, 1)}
        if self._current not in self._numbers:
            self._current = self._nearest(was.get(self._current))
        self._lay_out((self._nearest(was.get(held[0])), held[1]))
        if had:
            self.focus_current()

    def set_zoom(self, zoom: Unit) -> None:
        """Gather by another unit around what is in view."""
        if zoom is not self._zoom:
            self._zoom_around(zoom, self._held())

    def set_shown(self, event_id: str) -> None:
        """Mark the event that the details show and bring it into view. Asks for nothing."""
        had = self._has_keyboard()
        self._shown = event_id
        if event_id in self._numbers:
            self._current = event_id
            self._reveal()
        self._place()
        if had:
            self._give_keyboard()

    def focus_current(self) -> None:
        """Give the keyboard to the current mark, or to the first in view."""
        if self._axis.marks:
            if self._current not in self._numbers:
                first = self._axis.index_at(self.verticalScrollBar().value())
                self._current = self._axis.marks[first].mark.key
            self._reveal()
            self._place()
            self._give_keyboard()

    def visible_marks(self) -> list[MarkButton]:
        """The marks in view, from above."""
        return sorted((b for b in self._buttons if b.isVisibleTo(self)), key=lambda b: b.y())

    # -- events --

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, last = Qt.Key(event.key()), len(self._axis.marks) - 1
        at = self._axis.index_of(self._current)
        moves = {
            Qt.Key.Key_Down: at + 1,
            Qt.Key.Key_Up: at - 1,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
            Qt.Key.Key_PageDown: self._page_from(at, 1),
            Qt.Key.Key_PageUp: self._page_from(at, -1),
        }
        zooms = {Qt.Key.Key_Plus: 1, Qt.Key.Key_Equal: 1, Qt.Key.Key_Minus: -1}
        if event.modifiers() & ~_PLAIN or last < 0:
            super().keyPressEvent(event)
        elif key in moves:
            self._move_to(moves[key])
        elif aside := sides.ahead(key):
            self._move_to(at + aside)
        elif key in zooms:
            self.step_zoom(zooms[key])
        elif key in _OPENS and at >= 0:
            self._open(self._axis.marks[at].mark)
        else:
            super().keyPressEvent(event)

    def _move_to(self, at: int) -> None:
        last = len(self._axis.marks) - 1
        self._current = self._axis.marks[min(max(at, 0), last)].mark.key
        self.focus_current()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().wheelEvent(event)
            return
        event.accept()  # or the page around it scrolls
        self._turned += event.angleDelta().y()
        steps = int(self._turned / _NOTCH)
        self._turned -= steps * _NOTCH
        if steps and self._axis.marks:
            self.step_zoom(steps, self._held_at(round(event.position().y())))

    def step_zoom(self, by: int, around: tuple[str, int] | None = None) -> None:
        """Zoom in by so many units, or out."""
        zoom = Unit(min(max(self._zoom + by, min(Unit)), max(Unit)))
        if zoom is not self._zoom:
            self._zoom_around(zoom, around or self._held())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out(self._held())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._reveal()
        self._place()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.PaletteChange):
            self._lay_out(self._held())

    def scrollContentsBy(self, dx: int, dy: int) -> None:  # noqa: ARG002 - Qt's own signature
        self._place()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's own signature
        painter = QPainter(self.viewport())
        painter.translate(0, -self.verticalScrollBar().value())
        AxisPainter(painter, self._axis, self._columns(), self._zoom).paint(
            self.verticalScrollBar().value(), self.viewport().height(), self._shown
        )
        painter.end()

    # -- places --

    def _columns(self) -> Columns:
        metrics = QFontMetrics(bold(self.font()))
        labels = metrics.horizontalAdvance("0000s") + 2 * theme.STEP
        axis = labels + self._axis.lanes * LANE + theme.STEP + NODE // 2
        return Columns(labels, axis, self.viewport().width())

    def _lay_out(self, held: tuple[str, int]) -> None:
        """Place everything anew, with the mark of the event `held` as far down as it says."""
        for _ in range(2):  # the lanes narrow the text, and are known only then
            width = self._button_width()
            measure = partial(height_of, font=self.font(), width=width)
            self._axis = lay_out(self._events, self._zoom, measure, self._sizes())
            if width == self._button_width():
                break
        line = self.fontMetrics().lineSpacing()
        view, bar = self.viewport().height(), self.verticalScrollBar()
        bar.setSingleStep(2 * line)
        bar.setPageStep(view)
        bar.setRange(0, max(0, self._axis.height - view))
        at = self._axis.index_of(held[0])
        if at >= 0:
            bar.setValue(self._axis.marks[at].top - held[1])
        self._place()

    def _sizes(self) -> Sizes:
        line, columns = self.fontMetrics().lineSpacing(), self._columns()
        said = break_words(tr("September 2020 to September 2030"))
        fold = lines_needed(said, self.font(), max(80, columns.width - columns.text), 9) + 1
        return Sizes(
            line + theme.STEP, line + 3 * theme.STEP, fold * line + theme.STEP, 1, 2 * theme.STEP
        )

    def _button_width(self) -> int:
        room = self.viewport().width() - self._columns().axis + NODE // 2 - theme.STEP
        return max(100, min(room, _WIDEST))

    def _held(self) -> tuple[str, int]:
        """The event to stay at and how far down in view: the current one if in sight."""
        at = self._axis.index_of(self._current)
        if at >= 0:
            placed, top = self._axis.marks[at], self.verticalScrollBar().value()
            if placed.bottom > top and placed.top < top + self.viewport().height():
                return self._current, placed.top - top
        return self._held_at(0)

    def _held_at(self, y: int) -> tuple[str, int]:
        top = self.verticalScrollBar().value()
        at = self._axis.index_at(top + y)
        if at < 0:
            return "", 0
        return self._axis.marks[at].mark.key, self._axis.marks[at].top - top

    def _nearest(self, event: Event | None) -> str:
        """The event itself, or the one that comes next now that it is not shown; else the last."""
        if event is None or event.id in self._numbers:
            return event.id if event else ""
        later = (e.id for e in self._events if when(e).at >= when(event).at)
        return next(later, self._events[-1].id if self._events else "")

    def _zoom_around(self, zoom: Unit, held: tuple[str, int]) -> None:
        had = self._has_keyboard()
        self._zoom = zoom
        self._lay_out(held)
        if had:
            self.focus_current()
        self.zoomChanged.emit(zoom)

    def _page_from(self, at: int, direction: int) -> int:
        """The mark a screenful away, at least one."""
        if at < 0:
            return 0
        page = max(1, self.viewport().height() - 3 * self.fontMetrics().lineSpacing())
        to = self._axis.index_at(self._axis.marks[at].top + direction * page)
        return max(to, at + 1) if direction > 0 else min(to, at - 1)

    def _reveal(self) -> None:
        at = self._axis.index_of(self._current)
        if at < 0 or not self.isVisible():
            return  # its size is not yet that of the window: see showEvent
        placed, bar, view = self._axis.marks[at], self.verticalScrollBar(), self.viewport().height()
        far = view // 4  # what is far away comes with what is around it
        if placed.top < bar.value() or placed.bottom - placed.top > view:
            near = placed.top > bar.value() - far
            bar.setValue(0 if at == 0 else placed.top - (2 * theme.STEP if near else far))
        elif placed.bottom > bar.value() + view:
            near = placed.bottom < bar.value() + view + far
            bar.setValue(placed.bottom - view if near else placed.top - far)

    # -- buttons --

    def _place(self) -> None:
        """Bind and place a button for every mark in view."""
        top, view = self.verticalScrollBar().value(), self.viewport().height()
        in_view = [p for p in self._axis.marks if p.bottom > top and p.top < top + view]
        keys = [placed.mark.key for placed in in_view]
        kept = {button.key: button for button in self._buttons if button.key in keys}
        spare = [button for button in self._buttons if button not in kept.values()]
        if any(button.hasFocus() for button in spare):
            self.setFocus(Qt.FocusReason.OtherFocusReason)  # before it is hidden: see CheckList
        at = self._axis.index_of(self._current)
        current = self._axis.marks[at].mark.key if at >= 0 else ""
        tab = current if current in keys else keys[0] if keys else ""
        left, width = self._columns().axis - NODE // 2, self._button_width()
        for placed in in_view:
            button = kept.get(placed.mark.key) or (spare.pop() if spare else self._make())
            events = placed.mark.events
            said = spoken(events, placed.mark.name, self._numbers[events[0].id], len(self._events))
            shown = any(event.id == self._shown for event in events)
            button.bind(placed.mark, said, shown=shown, tab=placed.mark.key == tab)
            place = QRect(left, placed.top - top, width, placed.bottom - placed.top)
            button.setGeometry(sides.seen(place, self.viewport().rect()))
            button.show()
            button.raise_()  # a screen reader meets them in the order of time
        for button in spare:
            button.hide()
        self.viewport().update()

    def _make(self) -> MarkButton:
        button = MarkButton(self.viewport())
        button.clicked.connect(lambda: self._open(button.mark))
        button.focused.connect(self._follow)
        self._buttons.append(button)
        return button

    def _follow(self, key: str) -> None:
        """The keyboard came to a mark by itself: that is the current one."""
        at = self._axis.index_of(self._current)
        if at < 0 or self._axis.marks[at].mark.key != key:
            self._current = key

    def _open(self, mark: Mark | None) -> None:
        if mark is None:
            return
        if len(mark.events) == 1:
            self._current = mark.key
            self.targetRequested.emit(mark.key)
            return
        self._current = mark.key
        self._zoom_around(opening(self._events, mark, self._zoom), self._held())

    def _has_keyboard(self) -> bool:
        return self.hasFocus() or any(button.hasFocus() for button in self._buttons)

    def _give_keyboard(self) -> None:
        at = self._axis.index_of(self._current)
        key = self._axis.marks[at].mark.key if at >= 0 else ""
        for button in self._buttons:
            if button.key == key and button.isVisibleTo(self):
                button.setFocus(Qt.FocusReason.OtherFocusReason)
