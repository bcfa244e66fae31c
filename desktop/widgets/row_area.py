"""Rows of any number out of a screenful of widgets.

Item views tell assistive technology that an item was checked and check nothing; a real QCheckBox
does what it says. So the rows are widgets, recycled: row n is shown by widget n modulo the pool.
"""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from desktop.core.rows import RowKind, RowView
from desktop.widgets.check_row import CheckRow
from desktop.widgets.viewport import give_viewport


class RowArea(QAbstractScrollArea):
    """Shows a list model whose user role is a RowView, and knows which row is current."""

    currentChanged = Signal(str)  # key

    def __init__(self, model: QAbstractItemModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        give_viewport(self)
        self._model = model
        self._rows: list[CheckRow] = []
        self._current = -1
        self._stale = False  # the model has other rows than those in place
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)  # see DetailPane
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._measure = CheckRow(self.viewport())
        self._measure.hide()
        model.modelReset.connect(self._reset)
        model.dataChanged.connect(self._repaint)

    def connect_row(self, row: CheckRow) -> None:
        """Hear of what a person does to a row."""
        raise NotImplementedError

    def bind_row(
        self, row: CheckRow, view: RowView, place: str, *, current: bool, tab: bool
    ) -> None:
        """Let a row show `view`."""
        row.bind(view, place, current=current, tab=tab)

    def hide_row(self, row: CheckRow) -> None:
        """Take a row away that shows nothing at the moment."""
        row.hide()

    # -- what is current --

    @property
    def current(self) -> int:
        """The current row, or -1."""
        return self._current

    def set_current(self, row: int, *, focus: bool = False) -> None:
        """Make `row` current and bring it into view; -1 for none. Tells nobody."""
        self._take_current(row)
        if self._current >= 0:
            self._reveal(self._current)
        self._place()
        widget = self._widget_of(self._current)
        if focus and widget is not None:
            widget.stop.setFocus(Qt.FocusReason.OtherFocusReason)

    def reveal_current(self) -> None:
        """Bring the current row into view, if there is one."""
        if self._current >= 0:
            self._reveal(self._current)

    def mark_current(self, row: int) -> None:
        """Make `row` current where it stands, in view or not; -1 for none. Tells nobody."""
        self._take_current(row)
        self._place()

    def _take_current(self, row: int) -> None:
        self._current = row if 0 <= row < self._model.rowCount() else -1

    def scroll_to_top(self) -> None:
        self.verticalScrollBar().setValue(0)

    def repaint_rows(self) -> None:
        """Show again what the model says: a refused change goes back to what is true."""
        self._place()

    def visible_rows(self) -> list[CheckRow]:
        """The row widgets on screen, from above."""
        return sorted((r for r in self._rows if r.isVisibleTo(self)), key=lambda row: row.y())

    def focus_current(self) -> None:
        """Give the keyboard to the current row, or to the first below a heading."""
        if self._model.rowCount():
            was = self._current
            self.set_current(was if was >= 0 else self._first(), focus=True)
            if was < 0:
                self.currentChanged.emit(self._id(self._current))

    # -- events --

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def scrollContentsBy(self, dx: int, dy: int) -> None:  # noqa: ARG002 - Qt's own signature
        self._place()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.PaletteChange) and self._rows:
            self._place()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's own signature
        painter = QPainter(self.viewport())
        painter.fillRect(self.viewport().rect(), self.palette().base())
        painter.end()

    # -- rows --

    def _place(self) -> None:
        """Bind and place a widget for every row in view."""
        self._stale = False
        height = self._row_height()
        room = self.viewport().size()
        count = self._model.rowCount()
        bar = self.verticalScrollBar()
        bar.setSingleStep(height // 2)
        bar.setPageStep(room.height())
        bar.setRange(0, max(0, count * height - room.height()))
        needed = room.height() // height + 2
        while len(self._rows) < needed:
            self._rows.append(self._make_row())
        first = bar.value() // height
        shown: dict[int, CheckRow] = {}
        focused = next((row for row in self._rows if row.stop.hasFocus()), None)
        held = focused.plan_id if focused else ""
        tab = self._current if first <= self._current < first + needed else first
        for row in range(first, min(first + needed, count)):
            widget = shown[row] = self._rows[row % len(self._rows)]
            place = self.tr("{row} of {count}").format(row=row + 1, count=count)
            self.bind_row(
                widget, self._view(row), place, current=row == self._current, tab=row == tab
            )
            widget.setGeometry(0, row * height - bar.value(), room.width(), height)
            widget.show()
        spare = set(self._rows).difference(shown.values())
        if focused and (focused in spare or focused.plan_id != held):
            # The focused row scrolled away: the keyboard stays with the list, not with whatever
            # record its widget shows next. Before it is hidden, or Qt passes the keyboard on.
            again = shown.get(self._current)
            (again.stop if again else self).setFocus(Qt.FocusReason.OtherFocusReason)
        for widget in spare:
            self.hide_row(widget)

    def _make_row(self) -> CheckRow:
        row = CheckRow(self.viewport())
        last = (self._rows[-1] if self._rows else self._measure).opener
        QWidget.setTabOrder(last, row.box)
        QWidget.setTabOrder(row.box, row.opener)
        self.connect_row(row)
        return row

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._current >= 0:
            self._reveal(self._current)

    def _reveal(self, row: int) -> None:
        if not self.isVisible():
            return  # its size is not yet that of the window: see showEvent
        height, bar = self._row_height(), self.verticalScrollBar()
        bar.setRange(0, max(0, self._model.rowCount() * height - self.viewport().height()))
        if row * height < bar.value():
            bar.setValue(row * height)
        elif (row + 1) * height > bar.value() + self.viewport().height():
            bar.setValue((row + 1) * height - self.viewport().height())

    def _widget_of(self, row: int) -> CheckRow | None:
        if row < 0:
            return None
        plan_id = self._id(row)
        return next((w for w in self._rows if w.plan_id == plan_id and w.isVisibleTo(self)), None)

    def _first(self) -> int:
        """The first row that is not a heading; there is one below every heading."""
        rows = range(self._model.rowCount())
        return next(row for row in rows if self._view(row).kind is not RowKind.HEADING)

    def _view(self, row: int) -> RowView:
        view: RowView = self._model.index(row, 0).data(Qt.ItemDataRole.UserRole)
        return view

    def _id(self, row: int) -> str:
        return self._view(row).plan_id

    def _row_height(self) -> int:
        return max(24, self._measure.sizeHint().height())

    def _reset(self) -> None:
        """Other rows: placed once it is said which is current, in the next turn at the latest."""
        self._current = -1
        self._place_soon()

    def _place_soon(self) -> None:
        self._stale = True
        QTimer.singleShot(0, self._place_stale)

    def _place_stale(self) -> None:
        if self._stale:
            self._place()

    def _repaint(self, first: QModelIndex, last: QModelIndex) -> None:  # noqa: ARG002 - as Qt's signal
        self._place()
