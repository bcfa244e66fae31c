"""The top of the window: search, filters, what is chosen, and how many records that leaves."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import takewhile
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from db.checklists import State
from db.records import Kind
from desktop import icons, theme
from desktop.core import finder
from desktop.core.filters import NOTE, Choice, Filter
from desktop.core.language import figures, tr
from desktop.core.listing import Listing
from desktop.core.query import Field
from desktop.core.words import FIELD_NAMES, KIND_NAMES, STATE_NAMES, STATUS_NAMES
from desktop.widgets.clearing import offer_clearing, show_sign
from desktop.widgets.facet_button import FacetButton, Option
from desktop.widgets.flow_layout import FlowLayout

if TYPE_CHECKING:
    from db.plan.catalogue import Plan


class SearchLine(QLineEdit):
    """Esc empties it; Down goes to the list. It knows what came at once from what is typed."""

    leaveRequested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.came_at_once = False  # the last change was a paste or a drop, not a key
        self._before = ""
        self._pasting = False
        self.textChanged.connect(self._compare)

    def show_text(self, text: str) -> None:
        """Show what is looked for; tells nobody."""
        self._before = text
        if text != self.text():
            self.blockSignals(True)
            self.setText(text)
            self.blockSignals(False)

    def _compare(self, text: str) -> None:
        before, self._before = self._before, text
        kept = _alike(before, text)
        after = _alike(before[kept:][::-1], text[kept:][::-1])
        self.came_at_once = self._pasting or len(text) - kept - after > 1

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._pasting = event.matches(QKeySequence.StandardKey.Paste)
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.leaveRequested.emit()
        else:
            super().keyPressEvent(event)


def _alike(one: str, other: str) -> int:
    """How many characters both begin with."""
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))


class FilterBar(QWidget):
    """Shows a filter and a search text and asks for others; it decides nothing."""

    help_page = "filters-and-search"

    searchRequested = Signal(str)
    filterRequested = Signal(object)  # Filter
    clearRequested = Signal()
    leaveRequested = Signal()

    def __init__(self, plan: Plan, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.dress(self)
        self._plan = plan
        self._filter = Filter()
        self._below: QWidget | None = None  # the facets, where there is little room
        self.search = SearchLine(self)
        self.show_keys("Ctrl+F")
        self.search.setAccessibleName(self.tr("Search the plan, the library and your notes"))
        self.search.setToolTip(
            self.tr(
                'Words, "exact phrases", -without, agency:dhs, topic:housing, kind:glossary, '
                "is:done, has:note; or an address: four-pillars://PRE-1"
            )
        )
        show_sign(self.search, icons.icon("search", "quiet"))
        self.search.textChanged.connect(self.searchRequested)
        self.search.leaveRequested.connect(self.leaveRequested)
        self.facets = list(self._make_facets())
        self.count = QLabel(self)
        self.problem = QLabel(self)
        self.problem.setProperty("warning", True)
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setWordWrap(True)
        self.problem.hide()
        self.clear = QPushButton(self.tr("Clear all"), self)
        self.clear.setToolTip(self.tr("Remove every filter and the search"))
        self.clear.clicked.connect(self.clearRequested)
        self._chips = QWidget(self)
        FlowLayout(self._chips, spacing=theme.STEP)
        self._lay_out()

    def add_before(self, button: QWidget) -> None:
        """Have something stand before the search line."""
        self._first.insertWidget(0, button)
        QWidget.setTabOrder(button, self.search)

    def fit(self, *, narrow: bool) -> None:
        """Where there is little room, the facets stand below the search line, in rows."""
        if self._below is None:
            self._below = QWidget(self)
            self._rows = FlowLayout(self._below, spacing=2 * theme.STEP)
            self._column.insertWidget(1, self._below)
        row = self._rows if narrow else self._first
        for button in self.facets:
            row.addWidget(button)
        self._below.setVisible(narrow)

    def facet(self, field: Field) -> FacetButton:
        """The button that offers a facet."""
        return next(button for button in self.facets if field in button.fields)

    def show_state(
        self,
        chosen: Filter,
        search: str,
        listing: Listing,
    ) -> None:
        """Show the filter, the search text, the counts of every choice and the result."""
        self._show_scope(shown=True)
        self.search.show_text(search)
        for button in self.facets:
            button.show_choices(chosen.chosen, listing.counts)
        if chosen != self._filter:
            self._filter = chosen
            self._show_chips()
        shown = self.tr("{shown} of {all}").format(shown=figures(len(listing.ids)), all=listing.all)
        if listing.beside:
            shown = self.tr("{records}, {beside} in the library").format(
                records=shown, beside=listing.beside
            )
        self.count.setText(shown)
        self.show_problem(" ".join(listing.problems))
        self.clear.setEnabled(bool(chosen) or bool(search))

    def complete(self) -> None:
        """Add what nobody misses before the first click: Qt draws its button from a file."""
        offer_clearing(self.search)

    def show_keys(self, keys: str) -> None:
        """Tell which keys lead to the search; empty for none."""
        words = self.tr("Search the plan, the library and your notes")
        self.search.setPlaceholderText(f"{words}   ({keys})" if keys else words)

    def show_page(self) -> None:
        """A page of the library is shown: filter and search do not count for it."""
        self._show_scope(shown=False)
        self.search.show_text("")
        self.show_problem("")

    def _show_scope(self, *, shown: bool) -> None:
        for part in (self.count, self.clear):
            part.setVisible(shown)
        self._chips.setVisible(shown and bool(self._filter))

    def show_problem(self, sentence: str) -> None:
        """Say what was not understood; an empty sentence takes it away."""
        self.problem.setText(sentence)
        self.problem.setVisible(bool(sentence))

    def chips(self) -> list[QPushButton]:
        """The chips of what is chosen, in order."""
        return self._chips.findChildren(QPushButton)

    def _show_chips(self) -> None:
        had_focus = any(chip.hasFocus() for chip in self.chips())
        if had_focus:  # the keyboard does not fall out of the window with the chip it removed
            self.search.setFocus(Qt.FocusReason.OtherFocusReason)
        layout = self._chips.layout()
        assert layout is not None  # noqa: S101 - set in __init__
        while item := layout.takeAt(0):
            if widget := item.widget():
                widget.setParent(None)
                widget.deleteLater()
        before: QWidget = self.facets[-1]  # the keyboard comes by in the order of the eye
        for choice in sorted(self._filter.chosen):
            chip = self._make_chip(choice)
            layout.addWidget(chip)
            QWidget.setTabOrder(before, chip)
            before = chip
        self._chips.setVisible(bool(self._filter))
        if had_focus and (rest := self.chips()):
            rest[0].show()  # what is not shown yet takes no keyboard
            rest[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _make_chip(self, choice: Choice) -> QPushButton:
        name = f"{FIELD_NAMES[choice[0]]}: {finder.choice_name(self._plan, choice)}"
        shown = name if len(name) <= 60 else name[:58] + "…"
        chip = QPushButton(f"{shown}  ✕".replace("&", "&&"), self._chips)
        chip.setProperty("chip", True)
        chip.setToolTip(self.tr("Remove this filter"))
        chip.setAccessibleName(self.tr("Remove filter {}").format(name))
        chip.clicked.connect(lambda: self.filterRequested.emit(self._filter.toggled(choice)))
        return chip

    def _toggle(self, choice: Choice) -> None:
        self.filterRequested.emit(self._filter.toggled(choice))

    def _take_role(self, role: Field) -> None:
        """Move the chosen agencies to another role."""
        agencies = (Field.AGENCY, Field.LEAD, Field.PARTNER)
        values = {value for field, value in self._filter.chosen if field in agencies}
        rest = self._filter.without(*agencies)
        self.filterRequested.emit(
            Filter(rest.chosen | {(role, value) for value in values}, rest.excluded)
        )

    def _make_facets(self) -> Iterator[FacetButton]:
        plan = self._plan
        roles = {
            Field.AGENCY: self.tr("Any role"),
            Field.LEAD: self.tr("Lead"),
            Field.PARTNER: self.tr("Partner"),
        }
        yield FacetButton(self.tr("Agency"), _agency_options(plan), roles, self)
        yield FacetButton(
            self.tr("Pillar"),
            [Option((Field.PILLAR, p.id), p.name) for p in plan.pillars.values()],
            parent=self,
        )
        topics = sorted(plan.topics.values(), key=lambda topic: topic.label)
        yield FacetButton(
            self.tr("Topic"), [Option((Field.TOPIC, t.id), t.label) for t in topics], parent=self
        )
        yield FacetButton(
            self.tr("Kind"), [Option((Field.KIND, k), KIND_NAMES[k]) for k in Kind], parent=self
        )
        years = sorted({str(record.year) for record in plan.records.values()})
        yield FacetButton(
            self.tr("Year"), [Option((Field.YEAR, year), year) for year in years], parent=self
        )
        more = [Option((Field.STATE, state), STATE_NAMES[state]) for state in State]
        more += [Option((Field.STATUS, key), name) for key, name in STATUS_NAMES.items()]
        more += [Option((Field.HAS, NOTE), self.tr("With a note of mine"))]
        headings = {
            0: self.tr("Where I stand"),
            len(State): self.tr("What the document says"),
            len(more) - 1: self.tr("Notes"),
        }
        yield FacetButton(
            self.tr("More"),
            [
                Option(
                    o.choice,
                    o.name,
                    heading=headings.get(n, ""),
                    spoken=f"{FIELD_NAMES[o.choice[0]]}: {o.name}",
                )
                for n, o in enumerate(more)
            ],
            parent=self,
        )

    def _lay_out(self) -> None:
        for button in self.facets:
            button.toggleRequested.connect(self._toggle)
            button.roleRequested.connect(self._take_role)
        self._first = first = QHBoxLayout()
        first.setSpacing(2 * theme.STEP)
        first.addWidget(self.search, 1)
        for button in self.facets:
            first.addWidget(button)
        # Beside the count, not below it: a sentence comes and goes with what is typed, and all that
        # stands below the bar would be moved and painted again by a line more.
        said = QVBoxLayout()
        said.setSpacing(theme.STEP)
        said.addWidget(self._chips)
        said.addWidget(self.problem)
        second = QHBoxLayout()
        second.setSpacing(2 * theme.STEP)
        second.addLayout(said, 1)
        second.addStretch(0)
        second.addWidget(self.count)
        second.addWidget(self.clear)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(3 * theme.STEP, 2 * theme.STEP, 3 * theme.STEP, 2 * theme.STEP)
        column.setSpacing(2 * theme.STEP)
        column.addLayout(first)
        column.addLayout(second)


def _agency_options(plan: Plan) -> Iterator[Option]:
    """The agencies as a tree: each below the one it is part of, names in order."""
    below: dict[str | None, list[str]] = {}
    for agency in plan.agencies.values():
        below.setdefault(agency.parent, []).append(agency.id)

    def branch(parent: str | None, depth: int) -> Iterator[Option]:
        for agency_id in sorted(below.get(parent, ()), key=lambda a: plan.agencies[a].name):
            agency = plan.agencies[agency_id]
            name = f"{agency.name} ({agency.acronym})" if agency.acronym else agency.name
            spoken = name
            if parent:
                spoken = tr("{agency}, part of {parent}").format(
                    agency=name, parent=plan.agencies[parent].name
                )
            yield Option((Field.AGENCY, agency_id), name, depth, spoken=spoken)
            yield from branch(agency_id, depth + 1)

    return branch(None, 0)
