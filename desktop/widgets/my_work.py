"""Where I stand with an item: its state and note always, its particulars on demand."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from db.checklists import Checklist, Deed, Edit, Item, ItemField, State
from desktop import sides, theme
from desktop.core import particulars, ticking, wording
from desktop.core.words import day
from desktop.widgets.disclosure import Disclosure
from desktop.widgets.elided_button import ElidedButton
from desktop.widgets.link_button import LinkButton
from desktop.widgets.note_edit import NoteEdit
from desktop.widgets.state_picker import StatePicker
from desktop.widgets.tab_order import call_up, follow
from desktop.widgets.work_strip import Told, WorkStrip
from desktop.work.board import Board

if TYPE_CHECKING:
    from db.checklists import NoteVersion
    from db.workspace.store import Workspace
    from desktop.widgets.item_form import ItemForm

_NOTE = range(64, 132)  # pixels, the least and the greatest height of the note
_FRAME = 28  # pixels of a note around its lines
_LOW = 27  # lines: a pane of fewer is low
_LEAST = 72  # pixels of the particulars, which scroll
_SHARE = 0.62  # of the pane at most, so that there is room to read


class MyWork(QFrame):
    """Shows one item of the open list; every change goes to the board at once."""

    stateRequested = Signal(str, object)  # key, State
    listRequested = Signal(str)  # the id of the list to be opened
    startAgainRequested = Signal(str)  # the id of a closed list
    versionsRequested = Signal(str)  # note id: its earlier versions are to be shown
    changeRequested = Signal(str, object)  # key, wording.Change: it is to be looked at
    detailsToggled = Signal(bool)

    def __init__(self, board: Board, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._board = board
        self._key = ""
        self._height = 0  # of the pane
        self._make_head()
        self.state = StatePicker(self)
        self.note = NoteEdit(self)
        self.strip = WorkStrip(self)
        self.details = Disclosure(self.tr("Who, due day, priority, tags, steps, links"), self)
        self._inside = _Inside()
        self._area = self._make_area()
        self._form: ItemForm | None = None
        self.versions = LinkButton(self.tr("Earlier versions…"), parent=self)
        self.versions.hide()
        self._lay_out()
        self._connect()

    @property
    def form(self) -> ItemForm:
        """The particulars, made when first asked for."""
        if self._form is None:
            from desktop.widgets.item_form import ItemForm

            self._form = ItemForm(self._board, self._inside)
            self._inside.take(self._form)
            follow(self.details, *self._form.stops(), self.versions)
        return self._form

    @property
    def key(self) -> str:
        """The item that is shown."""
        return self._key

    def show_item(self, key: str) -> None:
        """Show my work on an item; none for an empty key, which keeps what was typed."""
        if key != self._key:
            self.note.save()
            self._key = key
            self._area.verticalScrollBar().setValue(0)
            self.versions.hide()
        self.follow()

    def follow(self) -> None:
        """Show what the board has. What cannot be kept cannot be typed."""
        mine = self._board.checklist
        self.setEnabled(not self._board.refusal)
        if not self._key:
            return
        item = self._board.item(self._key)
        writable = not (mine and mine.closed)
        self.state.show_state(item.state)
        self.state.setEnabled(writable)
        self.note.setReadOnly(not writable)
        self.note.show_note(self._board.note_id(self._key), item.note)
        self.details.say(particulars.summary(item, _today()))
        if mine is not None:
            name, tip = self.tr("in {}").format(mine.name), self.tr("Choose another list")
            self.list_button.show_whole(name, tip)
        self.list_button.setVisible(mine is not None)
        self._say(item, mine)
        if self.details.isChecked() and mine is not None:
            self.form.show_item(mine.id, item, writable=writable)
        self._ask_versions(item)
        self.fit(self._height)

    def fit(self, height: int) -> None:
        """Leave room to read in a pane of that height: what stands here scrolls, or is small."""
        self._height = height
        is_open = self.details.isChecked()
        line = self.fontMetrics().lineSpacing()
        is_low = height < _LOW * line
        least = line + _FRAME if is_low else max(_NOTE.start, 2 * line + _FRAME)
        share = least if is_open else height // (8 if is_low else 5)
        self.note.setFixedHeight(min(max(least, share), max(_NOTE.stop, least)))
        self._area.setVisible(is_open)
        column = self.layout()
        if is_open and column is not None:
            others = column.totalHeightForWidth(self.width()) - self._area.minimumHeight()
            wanted = self._inside.wanted(self._area.viewport().width())
            room = round(height * _SHARE) - others
            self._area.setFixedHeight(max(_LEAST, min(room, wanted)))

    def set_open(self, *, is_open: bool) -> None:
        """Show or hide the particulars, as they were left."""
        self.details.setChecked(is_open)

    def save_all(self) -> None:
        """Ask for everything typed to be kept, once more for what was refused."""
        self.note.save_all()
        if self._form is not None:
            self._form.save_all()

    def unkept(self) -> dict[str, str]:
        """What was typed and is not kept: notes by list/key, other values by list/key/field."""
        return self.note.unkept() | (self._form.unkept() if self._form is not None else {})

    # -- what is said above the state --

    def _say(self, item: Item, mine: Checklist | None) -> None:
        had = self.window().focusWidget() in self.strip.buttons  # of a window behind a dialog too
        if self.strip.say(list(self._told(item, mine)) if mine else ()):
            first = self.state.button(State.TODO)
            call_up(self.strip.buttons, before=first)
            if had:  # what was pressed is gone, the keyboard is not
                near = (*self.strip.buttons, self.state.button(item.state))[0]
                near.setFocus(Qt.FocusReason.OtherFocusReason)

    def _told(self, item: Item, mine: Checklist) -> Iterator[Told]:
        """What a person should know before they write."""
        if mine.closed:
            over = self.tr("“{name}” was closed on {day}. It can only be read.")
            yield Told(
                over.format(name=mine.name, day=day(mine.closed)),
                self.tr("Start again…"),
                lambda: self.startAgainRequested.emit(mine.id),
            )
        if self._key not in self._board.items:
            add = self.tr("Add to {}").format(mine.name)
            missing = self.tr("Not in {}").format(mine.name)
            yield Told(missing) if mine.closed else Told(missing, add, self._add)
        elif wording.is_changed(item, self._board.plan):
            said = (
                self.tr("Text changed since you last looked at this: look again.")
                if item.is_open
                else self.tr("Text changed since you ticked this: look again.")
            )
            yield Told(said, self.tr("Compare…"), self._ask_change, warning=True)

    def _add(self) -> None:
        values = ticking.joining(self._board.plan, self._key)
        edits = [Edit(self._key, values)]
        self._board.do(lambda store, mine: store.edit(mine.id, edits, Deed.ADD))

    def _ask_change(self) -> None:
        key = self._key

        def told(texts: Mapping[str, str]) -> None:
            item, record = self._board.item(key), self._board.plan.records.get(key)
            change = wording.changed(item, record, texts)
            if change is not None:
                self.changeRequested.emit(key, change)

        self._board.ask(_wordings, told)

    def looked(self, key: str) -> None:
        """The person has looked at the text of this edition: it is what they go by now."""
        record = self._board.plan.records[key]
        values = {ItemField.WORDING: wording.text_of(record)}
        self._board.do(lambda store, mine: store.edit(mine.id, [Edit(key, values)]))

    # -- earlier versions --

    def _ask_versions(self, item: Item) -> None:
        if item.note_at is None:  # nothing was ever written
            self.versions.hide()
            return
        mine, key = self._board.checklist, self._key
        if mine is None:
            return

        def told(versions: tuple[NoteVersion, ...]) -> None:
            if key == self._key:
                self.versions.setVisible(bool(versions))

        self._board.ask(lambda store: store.note_versions(mine.id, key), told)

    # -- lists --

    def _open_lists(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for each in self._board.lists:
            if each.archived and each != self._board.checklist:
                continue
            name = self.tr("{} (closed)").format(each.name) if each.closed else each.name
            action = menu.addAction(name.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(each == self._board.checklist)
            action.triggered.connect(lambda _=False, i=each.id: self.listRequested.emit(i))
        menu.popup(self.list_button.mapToGlobal(self.list_button.rect().bottomLeft()))

    # -- making it --

    def _make_head(self) -> None:
        self._heading = QLabel(self.tr("My work"), self)
        self._heading.setProperty("strong", True)
        self._heading.setTextFormat(Qt.TextFormat.PlainText)
        self.list_button = ElidedButton(self)
        self.list_button.hide()

    def _make_area(self) -> QScrollArea:
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # Qt dies when assistive technology asks for a bar that has just gone: it always stays.
        area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setAccessibleName(self.tr("Details of my work"))
        area.setFixedHeight(0)
        area.setWidget(self._inside)
        area.hide()
        return area

    def _lay_out(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAutoFillBackground(True)
        head = QHBoxLayout()
        head.setSpacing(2 * theme.STEP)
        head.addWidget(self._heading, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.list_button, 1)
        label = QLabel(self.tr("&Note"), self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setBuddy(self.note)
        foot = QHBoxLayout()
        foot.addWidget(label)
        foot.addStretch()
        foot.addWidget(self.versions)
        column = QVBoxLayout(self)
        column.setContentsMargins(4 * theme.STEP, 2 * theme.STEP, 4 * theme.STEP, 3 * theme.STEP)
        column.setSpacing(theme.STEP)
        column.addLayout(head)
        column.addWidget(self.strip)
        column.addWidget(self.state)
        column.addWidget(self.details)
        column.addWidget(self._area)
        column.addLayout(foot)
        column.addWidget(self.note)
        for part in (self.strip, self.state, self.details, self._area, label, self.versions):
            part.raise_()  # a screen reader meets them in this order
        self.note.raise_()
        follow(self.list_button, *map(self.state.button, State))
        follow(self.state.button(State.NA), self.details, self.versions, self.note)

    def _connect(self) -> None:
        self.state.stateRequested.connect(lambda s: self.stateRequested.emit(self._key, s))
        self.list_button.clicked.connect(self._open_lists)
        self.details.toggled.connect(self._toggle)
        self._inside.heightChanged.connect(lambda: self.fit(self._height))
        self.versions.clicked.connect(
            lambda: self.versionsRequested.emit(self._board.note_id(self._key))
        )

    def _toggle(self, is_open: bool) -> None:
        if not is_open and self._form is not None:
            self._form.save_all()
        self.follow()
        self.detailsToggled.emit(is_open)


class _Inside(QWidget):
    """What scrolls: as tall as it must be at its width."""

    heightChanged = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._last = 0
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(sides.margins(0, theme.STEP, 2 * theme.STEP, theme.STEP))
        self._column.addStretch()

    def take(self, form: QWidget) -> None:
        self._column.insertWidget(0, form)

    def wanted(self, width: int) -> int:
        """The height it must have at a width."""
        if self._column.hasHeightForWidth():
            return self._column.totalHeightForWidth(width)
        return self._column.totalMinimumSize().height()

    def event(self, event: QEvent) -> bool:
        """What is in here may be of another height now."""
        handled = super().event(event)
        if event.type() is QEvent.Type.LayoutRequest:
            wanted = self.wanted(self.width())
            if wanted != self._last:
                self._last = wanted
                self.heightChanged.emit()
        return handled

    def minimumSizeHint(self) -> QSize:
        width_decides = self._column.hasHeightForWidth()
        return QSize(0, 0 if width_decides else self._column.totalMinimumSize().height())


def _wordings(store: Workspace) -> Mapping[str, str]:
    return store.wordings()


def _today() -> date:
    return date.today()  # noqa: DTZ011 - the person's own day
