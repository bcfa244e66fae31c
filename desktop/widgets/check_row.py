"""A row of the checklist: a real check box, the title, and what stands beside it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QLabel, QWidget

from db.checklists import State
from desktop import icons, theme
from desktop.core.rows import RowKind, RowView
from desktop.core.words import STATE_NAMES
from desktop.widgets.check_box import CheckBox
from desktop.widgets.row_opener import RowOpener
from desktop.widgets.row_text import RowText

STATE_ICONS = {
    State.TODO: "circle",
    State.DOING: "circle-dot-dashed",
    State.DONE: "circle-check",
    State.NA: "circle-slash",
}
_BOXES = {
    State.TODO: Qt.CheckState.Unchecked,
    State.DOING: Qt.CheckState.PartiallyChecked,
    State.DONE: Qt.CheckState.Checked,
    State.NA: Qt.CheckState.Unchecked,
}


class StateBox(CheckBox):
    """Shows four states; a person's click only ever means done or not done."""

    def nextCheckState(self) -> None:
        done = self.checkState() is Qt.CheckState.Checked
        self.setCheckState(Qt.CheckState.Unchecked if done else Qt.CheckState.Checked)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            super().keyPressEvent(event)
        else:
            event.ignore()  # arrows belong to the list; a button would walk to its neighbour


class CheckRow(QWidget):
    """Shows one RowView at a time; a list has only as many of these as fit on screen.

    A record is ticked with its box. What cannot be ticked has an opener in its place.
    """

    stateRequested = Signal(str, object)  # plan id, State
    selectRequested = Signal(str)  # plan id
    openRequested = Signal(str)  # the target of an opener

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view: RowView | None = None
        self._binding = False
        self._shown = Qt.CheckState.Unchecked
        self._current = False
        self._bound: tuple[object, ...] = ()
        self.box = StateBox(self)
        self.box.checkStateChanged.connect(self._ask)
        self.opener = RowOpener(self)
        self.opener.clicked.connect(lambda: self.openRequested.emit(self.plan_id))
        for stop in (self.box, self.opener):
            stop.installEventFilter(self)
        self._text = RowText(self)
        self._state = QLabel(self)
        self._state_word = QLabel(self)
        self._note = QLabel(self)
        self._differs = QLabel(self)
        self._lay_out()

    @property
    def plan_id(self) -> str:
        return self._view.plan_id if self._view else ""

    @property
    def stop(self) -> QAbstractButton:
        """What has the keyboard when the row has it."""
        ticked = self._view is None or self._view.kind is RowKind.RECORD
        return self.box if ticked else self.opener

    @property
    def title(self) -> str:
        return self._text.title

    def bind(self, view: RowView, place: str, *, current: bool, tab: bool) -> None:
        """Show `view`; `place` is the row's position in words. Tab stops at one row of a list.

        A list binds every row in view after every change; most are as they were.
        """
        t, ratio = theme.tokens(), self.devicePixelRatioF()
        asked = (view, place, current, tab, t, ratio)
        if asked == self._bound and self.box.checkState() is _BOXES[view.state]:
            return
        self._bound = asked
        self._binding = True
        self._shown = _BOXES[view.state]
        self.box.setCheckState(self._shown)
        self._binding = False
        self._view, self._current = view, current
        record = view.kind is RowKind.RECORD
        self.box.setVisible(record)
        self.opener.setVisible(not record)
        self.opener.show_kind(view.kind)
        self.stop.setAccessibleName(f"{view.spoken}. {place}")
        self.stop.setFocusPolicy(Qt.FocusPolicy.StrongFocus if tab else Qt.FocusPolicy.ClickFocus)
        mark = QColor(t.mark)
        faded = view.state in (State.DONE, State.NA)
        found = (view.title_marks, view.meta_marks)
        self._text.show_texts(
            view.title, view.meta, found, mark, dim=faded, bold=view.kind is RowKind.HEADING
        )
        self._differs.setVisible(view.differs)
        self._state.setVisible(record)
        colour = {State.DOING: t.doing, State.DONE: t.done}.get(view.state, t.na)
        self._state.setPixmap(icons.pixmap(STATE_ICONS[view.state], colour, 16, ratio))
        self._state_word.setText("" if view.state is State.TODO else STATE_NAMES[view.state])
        self._note.setPixmap(icons.pixmap("notebook-pen", t.accent, 16, ratio))
        self._note.setVisible(view.has_note)
        self._differs.setPixmap(icons.pixmap("flag", t.quiet, 14, ratio))
        self._differs.setToolTip(self.tr("Sources differ or need care"))
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._view and event.button() == Qt.MouseButton.LeftButton:
            self.selectRequested.emit(self._view.plan_id)
            self.stop.setFocus(Qt.FocusReason.MouseFocusReason)
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The whole row of a heading is its button: there is nothing to show beside it."""
        heading = self._view is not None and self._view.kind is RowKind.HEADING
        left = event.button() == Qt.MouseButton.LeftButton
        if heading and left and self.rect().contains(event.position().toPoint()):
            self.opener.click()
        super().mouseReleaseEvent(event)

    def eventFilter(self, watched: object, event: QEvent) -> bool:  # noqa: ARG002 - Qt's own
        if event.type() is QEvent.Type.FocusIn and self._view and not self._current:
            self.selectRequested.emit(self._view.plan_id)
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.update()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's own signature
        t = theme.tokens()
        painter = QPainter(self)
        heading = self._view is not None and self._view.kind is RowKind.HEADING
        ground = t.sunken if heading else t.base
        painter.fillRect(self.rect(), QColor(t.selected if self._current else ground))
        if self._current:
            painter.fillRect(0, 0, 3, self.height(), QColor(t.accent))
        if self.stop.hasFocus():
            painter.setPen(QColor(t.accent))
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
            painter.drawRect(self.rect().adjusted(1, 1, -2, -2))
        else:
            painter.setPen(QColor(t.line))
            painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)
        painter.end()

    def _ask(self, box: Qt.CheckState) -> None:
        if self._view and not self._binding:
            # Assistive technology unchecks what is half checked; a click on it means done.
            done = box is Qt.CheckState.Checked or self._shown is Qt.CheckState.PartiallyChecked
            self._shown = box
            self.stateRequested.emit(self._view.plan_id, State.DONE if done else State.TODO)

    def _lay_out(self) -> None:
        theme.quiet(self._state_word)
        row = QHBoxLayout(self)
        row.setContentsMargins(3 * theme.STEP, 2 * theme.STEP, 3 * theme.STEP, 2 * theme.STEP)
        row.setSpacing(2 * theme.STEP)
        row.addWidget(self.box)
        row.addWidget(self.opener)
        row.addWidget(self._text, 1)
        row.addWidget(self._differs)
        row.addWidget(self._note)
        row.addWidget(self._state_word)
        row.addWidget(self._state)
