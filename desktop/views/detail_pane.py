"""The right pane: one record with everything around it, then where I stand with it."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from db.records import Citation, PlanRecord, State
from desktop import theme
from desktop.core import describe
from desktop.core.filters import Choice
from desktop.core.progress import coverage_sentence
from desktop.core.query import Field
from desktop.core.words import ATTRIBUTION_NAMES, BASIS_NAMES, KIND_NAMES, RELATION_NAMES
from desktop.widgets.link_button import LinkButton
from desktop.widgets.note_edit import NoteEdit
from desktop.widgets.section import InlineText, Page, Section, title
from desktop.widgets.state_picker import StatePicker
from desktop.work.board import Board


class DetailPane(QFrame):
    """Shows a record; every agency, topic, record and source in it is a link."""

    stateRequested = Signal(str, object)  # plan id, State
    noteRequested = Signal(str, str, bool)  # plan id, text, going on
    recordRequested = Signal(str)
    choiceRequested = Signal(object)  # Choice
    addressRequested = Signal(str)  # an https address
    copyRequested = Signal(str)  # text for the clipboard

    def __init__(self, board: Board, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.dress(self)
        self._board = board
        self._record: PlanRecord | None = None
        self._area = QScrollArea(self)
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setAccessibleName(self.tr("Details"))
        self.state = StatePicker(self)
        self.state.stateRequested.connect(self._ask_state)
        self.note = NoteEdit(self)
        self.note.noteRequested.connect(self.noteRequested)
        self._mine = self._make_mine()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._area, 1)
        column.addWidget(self._mine)
        board.changed.connect(self._follow)
        board.reloaded.connect(self.follow)
        board.noteKept.connect(self.note.take_answer)
        board.noteRefused.connect(self._keep_typed)
        self.show_record(None)

    @property
    def plan_id(self) -> str:
        return self._record.id if self._record else ""

    def take_keyboard(self) -> None:
        """To the note of a record, or to the first link while none is shown."""
        stop = self.note if self._record else self.findChild(LinkButton)
        if stop is not None:
            stop.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_record(self, record: PlanRecord | None) -> None:
        """Show a record, or what to do when none is chosen."""
        if record is not None and record is self._record:
            return
        self.note.save()
        self._record = record
        self.show_again()

    def show_again(self) -> None:
        """Make the texts anew, as after a change of their size."""
        focus = QApplication.focusWidget()
        had_focus = focus is not None and self._area.isAncestorOf(focus)
        record = self._record
        body = Page()
        column = QVBoxLayout(body)
        column.setContentsMargins(*[4 * theme.STEP] * 4)
        column.setSpacing(0)
        for section in self._sections(record, body) if record else self._overview(body):
            column.addWidget(section)
        column.addStretch()
        if had_focus:  # else it would go astray with the link that had it, into the list
            self._area.setFocus(Qt.FocusReason.OtherFocusReason)
        self._area.setWidget(body)
        links = body.findChildren(LinkButton)
        self._order_tabs(links)
        if had_focus and links:  # the link that was followed is gone, the keyboard is not
            links[0].setFocus(Qt.FocusReason.OtherFocusReason)
        self._mine.setVisible(record is not None)
        self.follow()

    def _order_tabs(self, links: list[LinkButton]) -> None:
        """Tab goes through the links of the record, then the states, then the note.

        New links stand last in the window, so they are called up behind the first state, which
        then goes behind them.
        """
        first, *others = map(self.state.button, State)
        for before, after in pairwise([first, *links, first, *others, self.note]):
            QWidget.setTabOrder(before, after)

    def _overview(self, body: QWidget) -> list[QWidget]:
        """What stands here while no record is chosen: what this is and where to begin."""
        plan = self._board.plan
        about = Section("", body)
        about.add(title(self.tr("The plan, its pillars, and what became of them"), 1.25, body))
        about.add_text(describe.EDITION)
        about.add_text(
            self.tr(
                "{coverage} Beside them stand the 21 principles and what agencies reported or "
                "promised in 2022, 2023 and 2024."
            ).format(coverage=coverage_sentence(plan))
        )
        about.add_text(
            self.tr("Plain words are ours; wording in quotation marks is official."), quiet=True
        )
        links = {reference.id: reference for reference in plan.table("reference")}
        for name, key in (
            (self.tr("The full plan (archive)"), describe.PLAN_ARCHIVE),
            (self.tr("The full plan (original address)"), describe.PLAN_REFERENCE),
        ):
            about.add_flow(self._address(name, links[key].url, links[key].title))
        begin = Section(self.tr("Where to begin"), body)
        for line in (
            self.tr("Pick an agency above: a department brings its offices along."),
            self.tr("Choose a record to see who leads it and what became of it."),
            self.tr("Tick what you have done, and write down what is next: it is saved at once."),
            self.tr("Print the list you see with Ctrl+P."),
        ):
            begin.add_text(f"•  {line}")
        return [about, begin]

    # -- the parts of a record --

    def _sections(self, record: PlanRecord, body: QWidget) -> list[QWidget]:
        makers = (
            self._head,
            self._meaning,
            self._agencies,
            self._story,
            self._topics,
            self._disagreements,
            self._sources,
        )
        made = [make(record, body) for make in makers]
        return [section for section in made if section is not None]

    def _head(self, record: PlanRecord, body: QWidget) -> Section:
        plan = self._board.plan
        section = Section("", body)
        section.add_text(f"{KIND_NAMES[record.kind]} · {record.year} · {record.id}", quiet=True)
        section.add(title(describe.heading(record), 1.25, body))
        if record.quoted:
            section.add_text(self.tr("Official wording"), quiet=True)
        section.add_text(record.summary)
        status = describe.status_line(record)
        when = describe.date_line(record)
        if status or when:
            shown = [status, self.tr("dated {}").format(when) if when else ""]
            section.add_text(" · ".join(filter(None, shown)), quiet=True)
        pillar = plan.pillars[record.pillar]
        places: list[QWidget] = [self._choice(pillar.name, (Field.PILLAR, pillar.id))]
        if record.principle and record.principle != record.id:
            principle = plan.records[record.principle]
            places.append(self._record_link(principle))
        section.add_flow(*places)
        inferred = [
            name
            for name, basis in (
                (self.tr("pillar"), record.pillar_basis),
                (self.tr("principle"), record.principle_basis),
            )
            if basis == "inferred"
        ]
        if inferred:
            text = self.tr("The {} is our reading, not stated in the document.")
            section.add_text(text.format(self.tr(" and ").join(inferred)), quiet=True)
        return section

    def _meaning(self, record: PlanRecord, body: QWidget) -> Section | None:
        lines = [
            (record.note, ""),
            (record.mapping_reason, self.tr("Why it stands here")),
            (record.attribution_reason, ATTRIBUTION_NAMES.get(record.attribution or "", "")),
            (record.outside_note, self.tr("Beyond these documents")),
        ]
        if record.parts:
            lines.append(("; ".join(record.parts), self.tr("Parts")))
        lines = [(text, label) for text, label in lines if text]
        if not lines:
            return None
        section = Section(self.tr("To know"), body)
        for text, label in lines:
            section.add_text(f"{label}: {text}" if label else str(text))
        return section

    def _agencies(self, record: PlanRecord, body: QWidget) -> Section | None:
        roles = (
            (self.tr("Lead"), (record.lead,) if record.lead else ()),
            (self.tr("Partner"), record.partners),
            (self.tr("Component"), record.components),
        )
        if not any(agencies for _, agencies in roles) and not record.other_partners:
            return None
        section = Section(self.tr("Who"), body)
        for role, agencies in roles:
            for agency in agencies:
                name = describe.agency_name(self._board.plan, agency)
                spoken = self.tr("{role}: {name}. Show everything it takes part in")
                link = self._choice(
                    name, (Field.AGENCY, agency), spoken.format(role=role, name=name)
                )
                section.add_flow(InlineText(f"{role}:"), link)
        if record.lead_note:
            section.add_text(record.lead_note, quiet=True)
        if record.other_partners:
            section.add_text(self.tr("With {}").format("; ".join(record.other_partners)))
        return section

    def _story(self, record: PlanRecord, body: QWidget) -> Section | None:
        plan = self._board.plan
        later, earlier = plan.later.get(record.id, ()), plan.earlier.get(record.id, ())
        silence = plan.silences.get(record.id)
        if not (later or earlier or silence or record.overlaps):
            return None
        section = Section(self.tr("What became of it"), body)
        for link in later:
            relation = f"{RELATION_NAMES[link.relation]} ({BASIS_NAMES[link.basis]})"
            if link.later:
                after = plan.records[link.later]
                section.add_flow(InlineText(f"{after.year}: {relation}"), self._record_link(after))
            else:
                section.add_text(describe.later_line(plan, link))
            section.add_text(link.reason, quiet=True)
        if silence:
            section.add_text(self.tr("Nothing said later. {}").format(silence.reason))
        for link in earlier:
            before = plan.records[link.earlier]
            words = self.tr("Follows up {}:").format(before.year)
            section.add_flow(InlineText(words), self._record_link(before))
        for other in record.overlaps:
            words = self.tr("Overlaps with:")
            section.add_flow(
                InlineText(words),
                self._record_link(plan.records[other]),
            )
        return section

    def _topics(self, record: PlanRecord, body: QWidget) -> Section | None:
        if not record.topics:
            return None
        section = Section(self.tr("Topics"), body)
        topics = self._board.plan.topics
        section.add_flow(*[self._choice(topics[t].label, (Field.TOPIC, t)) for t in record.topics])
        return section

    def _disagreements(self, record: PlanRecord, body: QWidget) -> Section | None:
        notes = self._board.plan.discrepancies.get(record.id, ())
        if not notes:
            return None
        section = Section(self.tr("Where sources disagree or need care"), body)
        for note in notes:
            section.add_text(f"{note.title}. {note.detail}")
            section.add_text(self.tr("What you see here: {}").format(note.treatment), quiet=True)
        return section

    def _sources(self, record: PlanRecord, body: QWidget) -> Section:
        section = Section(self.tr("Sources"), body)
        for cited in record.sources:
            section.add_flow(*self._source(cited))
        copy = LinkButton(self.tr("Copy citation"), self.tr("Copy the citation of this record"))
        copy.clicked.connect(
            lambda: self.copyRequested.emit(describe.citation(self._board.plan, record))
        )
        section.add_flow(copy)
        return section

    def _source(self, cited: Citation) -> list[QWidget]:
        source = self._board.plan.sources[cited.source]
        words = describe.citation_line(self._board.plan, cited)
        made: list[QWidget] = [InlineText(words)]
        for name, address in (
            (self.tr("Archive"), source.archive_url),
            (self.tr("Original address"), source.url),
        ):
            if address:
                made.append(self._address(name, address, source.short_title))
        return made

    def _address(self, name: str, address: str, of: str) -> LinkButton:
        link = LinkButton(name, f"{name}: {of}")
        link.setToolTip(address)
        link.clicked.connect(lambda: self.addressRequested.emit(address))
        return link

    def _choice(self, name: str, choice: Choice, spoken: str = "") -> LinkButton:
        link = LinkButton(name, spoken or self.tr("Show all: {}").format(name))
        link.clicked.connect(lambda: self.choiceRequested.emit(choice))
        return link

    def _record_link(self, record: PlanRecord) -> LinkButton:
        name = describe.heading(record)
        link = LinkButton(name, self.tr("Go to {id}: {name}").format(id=record.id, name=name))
        link.setToolTip(record.id)
        link.clicked.connect(lambda: self.recordRequested.emit(record.id))
        return link

    # -- my work --

    def _make_mine(self) -> QFrame:
        mine = QFrame(self)
        mine.setFrameShape(QFrame.Shape.NoFrame)
        mine.setAutoFillBackground(True)
        column = QVBoxLayout(mine)
        column.setContentsMargins(4 * theme.STEP, 2 * theme.STEP, 4 * theme.STEP, 3 * theme.STEP)
        column.setSpacing(2 * theme.STEP)
        heading = QLabel(self.tr("My work"), mine)
        heading.setProperty("strong", True)
        heading.setTextFormat(Qt.TextFormat.PlainText)
        column.addWidget(heading)
        column.addWidget(self.state)
        label = QLabel(self.tr("&Note"), mine)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setBuddy(self.note)
        column.addWidget(label)
        self.note.setMinimumHeight(96)
        self.note.setMaximumHeight(132)
        column.addWidget(self.note)
        return mine

    def _ask_state(self, state: State) -> None:
        if self._record:
            self.stateRequested.emit(self._record.id, state)

    def _follow(self, plan_ids: frozenset[str]) -> None:
        if self._record and self._record.id in plan_ids:
            self.follow()

    def follow(self) -> None:
        """Show my work on the record as the board has it. What cannot be kept cannot be typed."""
        self._mine.setEnabled(not self._board.refusal)
        if self._record:
            item = self._board.item(self._record.id)
            self.state.show_state(item.state)
            self.note.show_note(self._record.id, item.note)

    def _keep_typed(self, plan_id: str, text: str) -> None:
        self.note.refuse(plan_id, text, self._board.item(plan_id).note)
