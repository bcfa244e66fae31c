"""A checklist of any length: rows that are ticked, chosen together, and moved."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QAbstractItemModel, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from db.checklists import State
from desktop.core import ordering
from desktop.core.ordering import Shift
from desktop.core.rows import RowView
from desktop.widgets.check_row import CheckRow
from desktop.widgets.row_area import RowArea
from desktop.widgets.row_selection import RowSelection

if TYPE_CHECKING:
    from desktop.widgets.row_drag import RowDrag


class Rules(NamedTuple):
    """What may be done with the rows. A sentence says why not, to whoever tries.

    With `movable` they can be brought into another order.
    """

    movable: bool = False
    unmovable: str = ""
    closed: str = ""  # why nothing can be changed


class CheckList(RowArea):
    """Arrows move the current row. With Shift and Ctrl several are chosen, as anywhere; what is
    then done to one of them is done to all.
    """

    stateRequested = Signal(object, object)  # keys, State
    activated = Signal(str)  # key: Enter, or the click on what cannot be ticked
    moveRequested = Signal(object, str)  # keys, the key they are to stand before (empty: the end)
    removeRequested = Signal(object)  # keys
    menuRequested = Signal(object, QPoint)  # keys, place of the screen
    refused = Signal(str)  # why what was tried cannot be done

    def __init__(self, model: QAbstractItemModel, parent: QWidget | None = None) -> None:
        super().__init__(model, parent)
        self._rules = Rules()
        self._drag: RowDrag | None = None
        self._pressed = ""  # the row that was pressed and not let go
        self.selection = RowSelection(model, self)
        self.selection.changed.connect(self._place_chosen)
        model.modelReset.connect(self._stop_drag)  # what it was to stand before may be gone

    def keep_to(self, rules: Rules) -> None:
        """Allow this much from now on."""
        if rules != self._rules:
            self._rules = rules
            self._stop_drag()
            self._place_soon()  # once, if other rows are shown with them

    def connect_row(self, row: CheckRow) -> None:
        row.openRequested.connect(self.activated)
        row.stateRequested.connect(self._ask_state)
        row.selectRequested.connect(self._select)
        row.pressed.connect(self._press)
        row.dragged.connect(self._drag_to)
        row.released.connect(self._release)
        row.menuRequested.connect(self._ask_menu)

    def bind_row(
        self, row: CheckRow, view: RowView, place: str, *, current: bool, tab: bool
    ) -> None:
        chosen, movable = view.plan_id in self.selection, self._rules.movable
        row.bind(view, place, current=current, tab=tab, chosen=chosen, movable=movable)

    def hide_row(self, row: CheckRow) -> None:
        if self._drag is not None and row.is_pressed:
            row.move(0, -2 * row.height())  # hidden, it would not hear of the mouse any more
        else:
            row.hide()

    # -- events --

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        moves, shifts = self._moves(), _SHIFTS
        if key in shifts and held == _ALT | _SHIFT:
            self.shift(shifts[key])
        elif key in moves and held in (_NONE, _SHIFT, _CTRL):
            self._walk(moves[key], held)
        elif key == Qt.Key.Key_A and held == _CTRL:
            self.selection.take_all()
        elif key == Qt.Key.Key_Space and held == _CTRL and self._current >= 0:
            self.selection.toggle(self._id(self._current))
        elif key == Qt.Key.Key_Escape and (self._drag or self.selection):
            self._give_up()
        elif key == Qt.Key.Key_Delete and held == _NONE and self._acted_on():
            self.removeRequested.emit(self._acted_on())
        elif (key, held) in ((Qt.Key.Key_Menu, _NONE), (Qt.Key.Key_F10, _SHIFT)):
            self._menu_by_key()  # not every system makes a menu event of these keys
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._current >= 0:
            self.activated.emit(self._id(self._current))
        else:
            super().keyPressEvent(event)

    def _moves(self) -> dict[Qt.Key, int]:
        page = max(1, self.viewport().height() // self._row_height() - 1)
        return {
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_PageDown: page,
            Qt.Key.Key_PageUp: -page,
            Qt.Key.Key_Home: -self._model.rowCount(),
            Qt.Key.Key_End: self._model.rowCount(),
        }

    def _select(self, key: str) -> None:
        """The keyboard came to a row, or a person did."""
        if key not in self.selection:
            self.selection.begin(key)
        self._go_to(key)

    def _go_to(self, key: str) -> None:
        widget = next(row for row in self._rows if row.plan_id == key and row.isVisible())
        row = (widget.y() + self.verticalScrollBar().value()) // self._row_height()
        if row != self._current:
            self._current = row
            self._place()
            self.currentChanged.emit(key)

    def _walk(self, by: int, held: Qt.KeyboardModifier) -> None:
        """Alone to another row; with Shift choosing what lies between; with Ctrl choosing no
        more, and no less."""
        last = self._model.rowCount() - 1
        if last < 0:
            return
        was = self._id(self._current) if self._current >= 0 else ""
        row = min(max(self._current + by, 0), last)
        if held == _SHIFT:
            self.selection.extend(self._id(row), was)
        elif held == _NONE:
            self.selection.begin(self._id(row))
        if row != self._current:
            self.set_current(row, focus=True)
            self.currentChanged.emit(self._id(row))

    # -- several rows --

    def _acted_on(self) -> tuple[str, ...]:
        """What is meant where no row is named: all that is chosen, or the current one."""
        if self.selection:
            return self.selection.keys
        return self.selection.acted_on(self._id(self._current)) if self._current >= 0 else ()

    def _ask_state(self, key: str, state: State) -> None:
        if self._rules.closed:
            self._place()  # the box shows again what is true
            self.refused.emit(self._rules.closed)
        else:
            self.stateRequested.emit(self.selection.acted_on(key), state)

    def _menu_by_key(self) -> None:
        row = self._widget_of(self._current)
        if row is not None:
            self._ask_menu(row.plan_id, row.menu_place())

    def _ask_menu(self, key: str, place: QPoint) -> None:
        if QApplication.activePopupWidget() is not None:
            return
        self._select(key)
        if keys := self.selection.acted_on(key):
            self.menuRequested.emit(keys, place)

    def _press(self, key: str, held: Qt.KeyboardModifier) -> None:
        self._pressed = ""
        if held & _SHIFT:
            self.selection.extend(key, self._id(self._current) if self._current >= 0 else "")
        elif held & _CTRL:
            self.selection.toggle(key)
        else:
            self._pressed = key
            self._select(key)  # what is chosen with it stays: it may be dragged along
        self._go_to(key)

    def _release(self) -> None:
        key, self._pressed = self._pressed, ""
        drag = self._drag
        self._end_drag()
        if drag is not None:
            self._drop(drag)
        elif key:
            self.selection.begin(key)

    def _place_chosen(self) -> None:
        if not self._stale:
            self._place()

    def _give_up(self) -> None:
        if self._drag is not None:
            self._stop_drag()
        else:
            self.selection.clear()

    # -- another order --

    def _may_move(self) -> bool:
        why = self._rules.closed or self._rules.unmovable
        if why and not self._rules.movable:
            self.refused.emit(why)
        return self._rules.movable

    def shift(self, shift: Shift) -> None:
        """Move the current row, or all that are chosen, by a step."""
        keys = self._acted_on()
        if keys and self._may_move():
            before = ordering.before(self.selection.order, keys, shift)
            if before is not None:
                self.moveRequested.emit(keys, before)

    def _drag_to(self, place: QPoint) -> None:
        if self._drag is None and self._pressed:
            if not self._may_move():
                self._pressed = ""  # said once
                return
            from desktop.widgets.row_drag import RowDrag

            keys = self.selection.acted_on(self._pressed)
            bar, rows = self.verticalScrollBar(), self._model.rowCount()
            self._drag = RowDrag(keys, self.viewport(), bar, self._row_height(), rows)
        if self._drag is not None:
            self._drag.move(self.viewport().mapFromGlobal(place).y())

    def _drop(self, drag: RowDrag) -> None:
        order = self.selection.order
        before = order[drag.target] if drag.target < len(order) else ""
        following = order[drag.target :]
        rest = [key for key in order if key not in drag.keys]
        at = len(rest) - sum(key not in drag.keys for key in following)
        if [*rest[:at], *drag.keys, *rest[at:]] != order:
            self.moveRequested.emit(drag.keys, before)

    def _stop_drag(self) -> None:
        """Let go of the rows where they are."""
        self._pressed = ""
        self._end_drag()

    def _end_drag(self) -> None:
        if self._drag is not None:
            self._drag.end()
            self._drag = None


_NONE = Qt.KeyboardModifier.NoModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_CTRL = Qt.KeyboardModifier.ControlModifier
_ALT = Qt.KeyboardModifier.AltModifier
_SHIFTS = {
    Qt.Key.Key_Up: Shift.UP,
    Qt.Key.Key_Down: Shift.DOWN,
    Qt.Key.Key_Home: Shift.TOP,
    Qt.Key.Key_End: Shift.BOTTOM,
}
