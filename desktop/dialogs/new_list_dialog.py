"""A new checklist: what to begin with on the left, on the right what it will be."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from db.checklists import Checklist, ListField
from desktop import sides, theme
from desktop.core import copies, drafts, list_names, templates, ways
from desktop.core.copies import Keep, Readout
from desktop.core.drafts import Draft
from desktop.core.language import tr_n
from desktop.core.ways import Kind
from desktop.widgets.announcing import announce
from desktop.widgets.check_box import CheckBox
from desktop.widgets.list_fields import ListFields
from desktop.widgets.tall_area import TallArea
from desktop.widgets.title_lines import TitleLines
from desktop.widgets.ways_list import WaysList
from desktop.work.board import Board

_TITLES = 6  # shown of what will be in the list
_RIGHT = 44  # letters of width that the right side wants beside the left
_SIZE = QSize(96, 40)  # of the dialog, in letters and lines
_ROWS = 6  # of the ways to begin, where they stand above the rest


class NewListDialog(QDialog):
    """Asks how to begin and what the list is called.

    It stays open until it is told that the list was made (`accept`) or why not (`refuse`).
    """

    help_page = "checklists#how-do-i-make-a-checklist"

    createRequested = Signal(object)  # Draft
    openFileRequested = Signal()

    def __init__(
        self,
        board: Board,
        today: date,
        parent: QWidget | None = None,
        *,
        shown: Sequence[str] = (),
        scope: str = "",
    ) -> None:
        """`shown` are the keys in the list now, `scope` says in words how they were found.

        Raises ContentError when a template that ships with us is wrong.
        """
        super().__init__(parent)
        self._board, self._plan = board, board.plan
        self._shown, self._scope = tuple(shown), scope
        self._templates = {each.id: each for each in templates.shipped()}
        self._read: dict[str, Readout] = {}  # by the id of a list
        self._draft = drafts.empty()
        self._named = self._said = ""  # what was proposed: what a person wrote stays
        self._waiting = False  # for the answer to what was asked for
        theme.dress(self)
        self.setWindowTitle(self.tr("New checklist"))
        self._make_left()
        self._make_right(today)
        self._make_buttons()
        self._lay_out()
        board.listsChanged.connect(self._take_lists)
        self.ways.currentItemChanged.connect(self._choose)
        # What the list shows, if it was narrowed down; else an empty page.
        narrowed = 0 < len(self._shown) < len(self._plan.records)
        self.ways.choose(Kind.SHOWN if narrowed else Kind.EMPTY)
        self.ways.setFocus()

    def begin_with(self, kind: Kind) -> None:
        """Propose to begin so; of the templates with the first."""
        first = next(iter(self._templates), "") if kind is Kind.TEMPLATE else ""
        self.ways.choose(kind, first)

    def refuse(self, sentence: str) -> None:
        """The list could not be made; the sentence says why."""
        self._waiting = False
        self._take_lists()
        self._say(sentence)
        self.create_button.setEnabled(True)

    # -- what is chosen --

    def _choose(self) -> None:
        kind = self.ways.way.kind
        self._say("")
        self.about.setText(self.ways.way.about)
        opened = self._board.checklist
        self._fill_parts(kind, opened.id if opened is not None else "")
        self.parts_label.setText(self._part_names.get(kind, ""))
        for widget in (self.parts_label, self.parts):
            widget.setVisible(kind in self._part_names)
        for box in self.keep.values():
            box.setVisible(kind is Kind.LIST)
        self._show_draft()

    def _fill_parts(self, kind: Kind, wanted: str) -> None:
        """Offer what `kind` can be narrowed to, with `wanted` chosen if that is there."""
        self.parts.blockSignals(True)
        self.parts.clear()
        for part_id, label in self._parts(kind):
            self.parts.addItem(label, part_id)
        self.parts.setCurrentIndex(max(0, self.parts.findData(wanted)))
        self.parts.blockSignals(False)

    def _parts(self, kind: Kind) -> list[tuple[str, str]]:
        """What a way to begin can be narrowed to."""
        if kind is Kind.LIST:
            return [(each.id, _label(each)) for each in self._board.lists]
        found = {Kind.TOPIC: ways.topics, Kind.AGENCY: ways.agencies}.get(kind)
        return [(part.id, part.label) for part in found(self._plan)] if found else []

    def _show_draft(self) -> None:
        draft = self._made()
        self.create_button.setEnabled(draft is not None and not self._waiting)
        if draft is None:
            self.summary.setText(self.tr("Reading the checklist…"))
            self.titles.show_titles(())
            return
        self._draft = draft
        held = drafts.preview(self._plan, draft)
        number = tr_n("{n} items", "{n} item", len(held.titles))
        self.summary.setText(f"{number}: {held.summary}" if held.titles else self.tr("No items"))
        self.titles.show_titles(held.titles)
        self._propose(draft)
        if self.isVisible():
            announce(self.summary, self.summary.text())

    def _made(self) -> Draft | None:
        """The draft of what is chosen; None while a list is being read."""
        part = self.parts.currentData()
        match self.ways.way.kind:
            case Kind.SHOWN:
                return drafts.from_records(self._shown, self._scope)
            case Kind.WHOLE:
                return drafts.whole_plan()
            case Kind.TEMPLATE:
                return drafts.from_template(self._plan, self._templates[self.ways.way.template])
            case Kind.TOPIC:
                return drafts.from_topic(self._plan, part)
            case Kind.AGENCY:
                return drafts.from_agency(self._plan, part)
            case Kind.LIST:
                return self._copied(part)
            case Kind.EMPTY:
                return drafts.empty()

    def _copied(self, checklist_id: str) -> Draft | None:
        chosen = next(each for each in self._board.lists if each.id == checklist_id)
        if checklist_id in self._read:
            found = self._read[checklist_id]
            keep = frozenset(keep for keep, box in self.keep.items() if box.isChecked())
            return copies.of_list(self._plan, chosen, found.items, keep, found.wordings)
        self._board.ask(
            lambda store: copies.read(store, self._plan, chosen),
            lambda found: self._take(checklist_id, found),
        )
        return None

    def _take(self, checklist_id: str, found: Readout) -> None:
        if not isValid(self):  # closed and gone before the answer came
            return
        self._read[checklist_id] = found
        if self.ways.way.kind is Kind.LIST and self.parts.currentData() == checklist_id:
            self._show_draft()

    def _take_lists(self) -> None:
        """Something was written meanwhile: what was read of lists may be out of date."""
        self._read.clear()
        if self._waiting:  # the list that is told of may be the one that was asked for
            return
        self.fields.take_lists(self._board.lists)
        if self.ways.way.kind is Kind.LIST:
            self._fill_parts(Kind.LIST, self.parts.currentData())
            self._show_draft()

    def _propose(self, draft: Draft) -> None:
        """Fill in name and purpose, unless a person wrote there."""
        values = {}
        if self.fields.name.text() == self._named:
            self._named = list_names.free_name(draft.name, self._board.lists)
            values[ListField.NAME] = self._named
        if self.fields.purpose.toPlainText() == self._said:
            self._said = draft.purpose
            values[ListField.PURPOSE] = self._said
        self.fields.show_values(values)

    def _create(self) -> None:
        self._say("")
        if self.fields.problem:
            self.fields.show_problem()
            return
        self._waiting = True
        self.create_button.setEnabled(False)
        self.createRequested.emit(self._draft.saying(self.fields.values()))

    def _say(self, sentence: str) -> None:
        self.message.setText(sentence)
        self.message.setVisible(bool(sentence))
        if sentence:
            announce(self.message, sentence)

    # -- how it looks --

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _make_left(self) -> None:
        offered = ways.ways(self._plan, len(self._shown), self._templates.values())
        self.ways = WaysList(offered, self)
        self.file_button = QPushButton(self.tr("From a &shared file…"), self)
        self.file_button.clicked.connect(self.openFileRequested)

    def _make_right(self, today: date) -> None:
        self.about, self.summary, self.message = QLabel(self), QLabel(self), QLabel(self)
        for label in (self.about, self.summary, self.message):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self.about.setProperty("quiet", True)
        self.summary.setProperty("strong", True)
        self.message.setProperty("warning", True)
        self.parts = QComboBox(self)
        self.parts_label = QLabel(self)  # by which a screen reader names what stands in the box
        self.parts_label.setBuddy(self.parts)
        self._part_names = {
            Kind.TOPIC: self.tr("&Topic"),
            Kind.AGENCY: self.tr("&Agency"),
            Kind.LIST: self.tr("C&hecklist"),
        }
        self.parts.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.parts.currentIndexChanged.connect(self._show_draft)
        names = {
            Keep.STATES: self.tr("Keep states and dates"),
            Keep.NOTES: self.tr("Keep notes"),
        }
        self.keep = {keep: CheckBox(self) for keep in Keep}
        for keep, box in self.keep.items():
            box.setText(names[keep])
            box.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
            box.toggled.connect(self._show_draft)
        self.titles = TitleLines(_TITLES, self)
        self.fields = ListFields(self._board.lists, today, self)

    def _make_buttons(self) -> None:
        self.cancel_button = QPushButton(self.tr("Cancel"), self)
        self.cancel_button.clicked.connect(self.reject)
        self.create_button = QPushButton(self.tr("&Create"), self)
        self.create_button.setProperty("primary", True)
        self.create_button.setDefault(True)
        self.create_button.clicked.connect(self._create)

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(2 * theme.STEP)
        left.addWidget(self.ways, 1)
        left.addWidget(self.file_button)
        inside = QWidget(self)
        right = QVBoxLayout(inside)
        right.setContentsMargins(sides.margins(0, 0, 2 * theme.STEP, 0))
        right.setSpacing(3 * theme.STEP)
        for widget in (
            self.about,
            self.parts_label,
            self.parts,
            *self.keep.values(),
            self.summary,
            self.titles,
        ):
            right.addWidget(widget)
        right.addSpacing(theme.STEP)
        right.addWidget(self.fields)
        right.addStretch(1)
        self.area = TallArea(inside, self)
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._sides.setSpacing(4 * theme.STEP)
        self._sides.addLayout(left)
        self._sides.addWidget(self.area, 1)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.cancel_button)
        buttons.addWidget(self.create_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[5 * theme.STEP] * 4)
        column.setSpacing(4 * theme.STEP)
        column.addLayout(self._sides, 1)
        column.addWidget(self.message)
        column.addLayout(buttons)
        metrics = self.fontMetrics()
        wanted = QSize(
            _SIZE.width() * metrics.averageCharWidth(), _SIZE.height() * metrics.lineSpacing()
        )
        self.resize(wanted.boundedTo(self.screen().availableSize() * 0.9))

    def _arrange(self) -> None:
        """Side by side where there is room, else one above the other."""
        letter = self.fontMetrics().averageCharWidth()
        left = self.ways.natural_width()
        beside = self.width() >= left + _RIGHT * letter + 14 * theme.STEP
        way = QBoxLayout.Direction
        self._sides.setDirection(way.LeftToRight if beside else way.TopToBottom)
        self.ways.setWordWrap(not beside)
        self.ways.setMinimumWidth(left if beside else 0)
        self.ways.setMaximumWidth(left if beside else self.maximumWidth())
        rows = _ROWS * (self.fontMetrics().lineSpacing() + 10)
        self.ways.setMaximumHeight(self.maximumHeight() if beside else rows)


def _label(each: Checklist) -> str:
    """A list in a choice of several; runs that are over by their day."""
    return f"{each.name} ({each.closed[:10]})" if each.closed else each.name
