"""A row of the checklist: a real check box, the title, and what stands beside it."""

from __future__ import annotations

from itertools import product

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from db.checklists import State
from desktop import sides, theme
from desktop.core.rows import RowKind, RowView
from desktop.widgets.check_box import CheckBox
from desktop.widgets.row_opener import RowOpener
from desktop.widgets.row_signs import RowSigns
from desktop.widgets.row_text import RowText

_BOXES = {
    State.TODO: Qt.CheckState.Unchecked,
    State.DOING: Qt.CheckState.PartiallyChecked,
    State.DONE: Qt.CheckState.Checked,
    State.NA: Qt.CheckState.Unchecked,
}
_CHOOSING = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
_NARROW = 48  # characters wide: below, a title and the word of a state are too much
_GAP = 2 * theme.STEP
_MARGIN = 5 * theme.STEP  # at the left: whether the row is chosen, or the grip to move it by


def is_ticked(view: RowView) -> bool:
    """Whether a row has a box; what has none only opens or gathers."""
    return view.kind not in (RowKind.ENTRY, RowKind.HEADING)


class StateBox(CheckBox):
    """Shows four states; a person's click only ever means done or not done."""

    def nextCheckState(self) -> None:
        done = self.checkState() is Qt.CheckState.Checked
        self.setCheckState(Qt.CheckState.Unchecked if done else Qt.CheckState.Checked)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.modifiers() & _CHOOSING:
            event.ignore()  # chooses the row beside others; it ticks nothing
        else:
            super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and not event.modifiers() & _CHOOSING:
            super().keyPressEvent(event)
        else:
            event.ignore()  # arrows belong to the list; a button would walk to its neighbour


class CheckRow(QWidget):
    """Shows one RowView at a time; a list has only as many of these as fit on screen.

    A record is ticked with its box. What cannot be ticked has an opener in its place.
    """

    stateRequested = Signal(str, object)  # key, State
    selectRequested = Signal(str)  # key: the keyboard came here
    pressed = Signal(str, object)  # key, the keyboard modifiers held
    dragged = Signal(QPoint)  # pressed and moved to this place of the screen
    released = Signal()
    openRequested = Signal(str)  # the target of an opener
    menuRequested = Signal(str, QPoint)  # key, place of the screen

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view: RowView | None = None
        self._binding = False
        self._shown = Qt.CheckState.Unchecked
        self._current = self._chosen = self._movable = False
        self._pressed_at: QPoint | None = None
        self._bound: tuple[object, ...] = ()
        self.box = StateBox(self)
        self.box.checkStateChanged.connect(self._ask)
        self.opener = RowOpener(self)
        self.opener.clicked.connect(lambda: self.openRequested.emit(self.plan_id))
        for stop in (self.box, self.opener):
            stop.installEventFilter(self)
        self._text = RowText(self)
        self.signs = RowSigns(self)

    @property
    def plan_id(self) -> str:
        return self._view.plan_id if self._view else ""

    @property
    def stop(self) -> QAbstractButton:
        """What has the keyboard when the row has it."""
        return self.box if self._view is None or is_ticked(self._view) else self.opener

    @property
    def is_pressed(self) -> bool:
        """Whether the mouse is held on it."""
        return self._pressed_at is not None

    @property
    def title(self) -> str:
        return self._text.title

    def bind(
        self,
        view: RowView,
        place: str,
        *,
        current: bool,
        tab: bool,
        chosen: bool = False,
        movable: bool = False,
    ) -> None:
        """Show `view`; `place` is the row's position in words. Tab stops at one row of a list.

        A list binds every row in view after every change; most are as they were.
        """
        t, ratio = theme.tokens(), self.devicePixelRatioF()
        asked = (view, place, current, tab, chosen, movable, t, ratio)
        if asked == self._bound and self.box.checkState() is _BOXES[view.state]:
            return
        self._bound = asked
        self._binding = True
        self._shown = _BOXES[view.state]
        self.box.setCheckState(self._shown)
        self._binding = False
        self._view, self._current = view, current
        self._chosen, self._movable = chosen, movable
        record = is_ticked(view)
        self.box.setVisible(record)
        self.opener.setVisible(not record)
        self.opener.show_kind(view.kind)
        spoken = f"{view.spoken}. {place}"
        self.stop.setAccessibleName(self.tr("Selected: {}").format(spoken) if chosen else spoken)
        self.stop.setFocusPolicy(Qt.FocusPolicy.StrongFocus if tab else Qt.FocusPolicy.ClickFocus)
        mark = QColor(t.mark)
        faded = view.state in (State.DONE, State.NA)
        found = (view.title_marks, view.meta_marks)
        heading = view.kind is RowKind.HEADING
        self._text.show_texts(
            view.title, view.meta, found, mark, dim=faded, bold=heading, parts=view.parts
        )
        self._show_signs()
        self.update()

    def sizeHint(self) -> QSize:
        height = max(self._text.sizeHint().height(), self.box.sizeHint().height())
        return QSize(self._text.sizeHint().width(), height + 2 * _GAP)

    def _show_signs(self) -> None:
        """The word of the state makes way where there is little room: its sign stays."""
        if self._view is not None:
            roomy = self.width() > _NARROW * self.fontMetrics().averageCharWidth()
            self.signs.show_signs(self._view, ticked=is_ticked(self._view), roomy=roomy)
        room = self.signs.sizeHint().width()
        if room != self.signs.width():
            self._share(room)

    def _arrange(self) -> None:
        """Put the parts in their places. A layout would do so once more for each that comes or
        goes, in every row in view."""
        inside, box = self._inside(), self.box.sizeHint()
        top = inside.top() + (inside.height() - box.height()) // 2
        self._put(self.box, QRect(inside.left(), top, box.width(), box.height()))
        room = QRect(inside.left(), inside.top(), box.width(), inside.height())
        self._put(self.opener, room)
        self._share(self.signs.sizeHint().width())

    def _share(self, room: int) -> None:
        """Give the signs their `room`, and the text what is left."""
        inside = self._inside()
        left = inside.left() + self.box.width() + _GAP
        end = inside.right() + 1 - room
        self._put(self.signs, QRect(end, inside.top(), room, inside.height()))
        width = max(0, end - left - (_GAP if room else 0))
        self._put(self._text, QRect(left, inside.top(), width, inside.height()))

    def _put(self, part: QWidget, place: QRect) -> None:
        part.setGeometry(sides.seen(place, self.rect()))

    def _inside(self) -> QRect:
        return self.rect().adjusted(_MARGIN, _GAP, -3 * theme.STEP, -_GAP)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._view and event.button() == Qt.MouseButton.LeftButton:
            self._pressed_at = event.globalPosition().toPoint()
            self.pressed.emit(self._view.plan_id, event.modifiers())
            self.stop.setFocus(Qt.FocusReason.MouseFocusReason)
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at, was = event.globalPosition().toPoint(), self._pressed_at
        if was is not None and (at - was).manhattanLength() >= QApplication.startDragDistance():
            self.dragged.emit(at)
        super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The whole row of a heading is its button: there is nothing to show beside it."""
        heading = self._view is not None and self._view.kind is RowKind.HEADING
        left = event.button() == Qt.MouseButton.LeftButton
        if left and self._pressed_at is not None:
            self._pressed_at = None
            self.released.emit()
        if heading and left and self.rect().contains(event.position().toPoint()):
            self.opener.click()
        super().mouseReleaseEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """By the right button where it is; by the menu key at the row that has the keyboard."""
        keyboard = event.reason() is QContextMenuEvent.Reason.Keyboard
        self.menuRequested.emit(self.plan_id, self.menu_place() if keyboard else event.globalPos())
        event.accept()

    def menu_place(self) -> QPoint:
        """Where on the screen a menu opens that was asked for by keyboard."""
        place = self.stop.geometry()
        return self.mapToGlobal(place.bottomRight() if sides.turned() else place.bottomLeft())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_signs()
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._show_signs()
            self._arrange()

    def eventFilter(self, watched: object, event: QEvent) -> bool:  # noqa: ARG002 - Qt's own
        if self._view and self._comes_here(event):
            self.selectRequested.emit(self._view.plan_id)
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.update()
        return False

    def _comes_here(self, event: QEvent) -> bool:
        """Whether the keyboard came, or a press that does not choose the row beside others. The
        keyboard comes with a press before it is known which."""
        if isinstance(event, QFocusEvent) and event.gotFocus():
            return not self._current and event.reason() is not Qt.FocusReason.MouseFocusReason
        if isinstance(event, QMouseEvent) and event.type() is QEvent.Type.MouseButtonPress:
            return not event.modifiers() & _CHOOSING
        return False

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's own signature
        t = theme.tokens()
        painter = QPainter(self)
        heading = self._view is not None and self._view.kind is RowKind.HEADING
        ground = t.sunken if heading else t.base
        marked = self._current or self._chosen
        painter.fillRect(self.rect(), QColor(t.selected if marked else ground))
        if self._current:
            edge = sides.seen(QRect(0, 0, 3, self.height()), self.rect())
            painter.fillRect(edge, QColor(t.accent))
        if self._chosen or self._movable:
            self._paint_margin(painter)
        if self.stop.hasFocus():
            painter.setPen(QColor(t.accent))
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
            painter.drawRect(self.rect().adjusted(1, 1, -2, -2))
        else:
            painter.setPen(QColor(t.line))
            painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)
        painter.end()

    def _paint_margin(self, painter: QPainter) -> None:
        """A tick in a circle where the row is chosen, else the grip to move it by."""
        t = theme.tokens()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = sides.seen_point(QPointF(_MARGIN / 2 + 1, self.height() / 2), self.width())
        painter.setPen(Qt.PenStyle.NoPen)
        if self._chosen:
            painter.setBrush(QColor(t.accent))
            painter.drawEllipse(middle, 7, 7)
            painter.setPen(QPen(QColor(t.on_accent), 2))
            corners = ((-3.2, 0.2), (-1, 2.6), (3.2, -2.4))
            painter.drawPolyline([middle + QPointF(x, y) for x, y in corners])
        else:
            painter.setBrush(QColor(t.control))
            for x, y in product((-2.5, 2.5), (-5, 0, 5)):
                painter.drawEllipse(middle + QPointF(x, y), 1.3, 1.3)
        painter.restore()

    def _ask(self, box: Qt.CheckState) -> None:
        if self._view and not self._binding:
            # Assistive technology unchecks what is half checked; a click on it means done.
            done = box is Qt.CheckState.Checked or self._shown is Qt.CheckState.PartiallyChecked
            self._shown = box
            self.stateRequested.emit(self._view.plan_id, State.DONE if done else State.TODO)
