"""A thing that is due: a real check box to tick it, the list it stands in as a link, and who."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from db.checklists import State
from desktop import sides, theme
from desktop.core.agenda import Errand, when
from desktop.core.words import STATE_NAMES, day
from desktop.widgets.check_row import StateBox
from desktop.widgets.flow_layout import FlowLayout
from desktop.widgets.link_button import LinkButton
from desktop.widgets.section import paragraph

_BOXES = {
    State.DOING: Qt.CheckState.PartiallyChecked,
    State.DONE: Qt.CheckState.Checked,
}


class ErrandRow(QWidget):
    """Shows an errand as it is; what a person does about it is only asked for."""

    stateRequested = Signal(object, object)  # Errand, State
    listRequested = Signal(object)  # Errand: to be shown in its list

    def __init__(self, errand: Errand, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.errand = errand
        self._bound: tuple[Errand, bool] | None = None
        self.box = StateBox(self)
        self.box.clicked.connect(self._tick)
        self.box.installEventFilter(self)
        self.title = paragraph("", parent=self)
        self.link = LinkButton("", parent=self)
        self.link.clicked.connect(lambda: self.listRequested.emit(self.errand))
        self.state, self.day, self.late, self.who = (QLabel(self) for _ in range(4))
        self._lay_out()

    def show_errand(self, errand: Errand, *, dated: bool) -> None:
        """Show this one; `dated` says whether the row tells its own day."""
        self.errand = errand
        if (errand, dated) == self._bound:  # after a change most are as they were
            return
        self._bound = (errand, dated)
        state = errand.item.state
        self._show_box()
        self.title.setText(errand.title)
        shown = (
            (self.state, "" if state is State.TODO else STATE_NAMES[state]),
            (self.day, day(errand.item.due) if dated else ""),
            (self.late, errand.late if state is not State.DONE else ""),
            (self.who, errand.item.who),
        )
        for label, text in shown:
            label.setText(text)
        self._put_below()
        self.link.show_text(errand.list_name)
        self.link.setAccessibleName(
            self.tr("Show in {list}: {title}").format(title=errand.title, list=errand.list_name)
        )
        told = (errand.title, STATE_NAMES[state], when(errand), errand.list_name, errand.item.who)
        self.box.setAccessibleName(", ".join(filter(None, told)))

    def set_stop(self, *, stop: bool) -> None:
        """Whether the tabulator comes here."""
        policy = Qt.FocusPolicy.StrongFocus if stop else Qt.FocusPolicy.ClickFocus
        self.box.setFocusPolicy(policy)
        self.link.setFocusPolicy(policy)

    def eventFilter(self, watched: object, event: QEvent) -> bool:  # noqa: ARG002 - Qt's own
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.update()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's own signature
        t = theme.tokens()
        painter = QPainter(self)
        painter.setPen(QColor(t.line))
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)
        if self.box.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(t.accent), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)
        painter.end()

    def _show_box(self) -> None:
        self.box.setCheckState(_BOXES.get(self.errand.item.state, Qt.CheckState.Unchecked))

    def _tick(self) -> None:
        """Ask for what the click means, and go on showing what is true until it is answered."""
        self._show_box()
        done = self.errand.item.state is State.DONE
        self.stateRequested.emit(self.errand, State.TODO if done else State.DONE)

    def _put_below(self) -> None:
        """What there is to tell stands below the title, without gaps for what there is not."""
        while self._below.takeAt(0):
            pass
        for widget in (self.state, self.day, self.late, self.link, self.who):
            told = widget is self.link or bool(widget.text())
            if told == widget.isHidden():
                widget.setVisible(told)
            if told:
                self._below.addWidget(widget)

    def _lay_out(self) -> None:
        below = QWidget(self)
        self._below = FlowLayout(below, spacing=0)
        for label in (self.state, self.day, self.late, self.who):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setContentsMargins(sides.margins(theme.STEP, 2, 2 * theme.STEP, 2))
            label.setProperty("warning" if label is self.late else "quiet", True)
        self.state.setProperty("strong", True)
        self.title.setContentsMargins(sides.margins(theme.STEP, 0, 0, 0))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.title)
        words.addWidget(below)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.STEP, theme.STEP, theme.STEP, theme.STEP)
        row.setSpacing(2 * theme.STEP)
        row.addWidget(self.box, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
