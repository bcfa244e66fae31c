"""The timeline: dated events on a drawn axis, or as a plain list."""

from __future__ import annotations

from enum import StrEnum
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QWidget,
)

from db.library import Event
from desktop import sides, theme
from desktop.core.event_dates import Unit
from desktop.core.language import tr_n
from desktop.core.library.translated import introduced
from desktop.models.event_list import EventListModel
from desktop.widgets.event_glyph import glyph_icon
from desktop.widgets.event_list import EventList
from desktop.widgets.library_page import LibraryPage
from desktop.widgets.section import paragraph
from desktop.widgets.time_axis import TimeAxis
from desktop.work.board import Board


class Mode(StrEnum):
    """How the timeline is shown."""

    AXIS = "axis"
    LIST = "list"


ALL = ""  # the filter that lets every kind pass


class TimelinePage(LibraryPage):
    """Shows the plan's events; one kind of them, if asked. An event asks for its record."""

    help_page = "library#how-do-i-move-along-the-timeline"

    modeChanged = Signal(str)

    def __init__(self, board: Board, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self.setAccessibleName(self.tr("Timeline"))
        self.heading.setText(self.tr("Timeline"))
        about = self.tr(
            "What the documents date. A bar beside the line covers all the days that are "
            "meant. Zoom in to open a group."
        )
        self.intro.setText(introduced(about, board.plan))
        self._events: tuple[Event, ...] = board.plan.table("event")
        self._mode, self._kind, self._shown = Mode.AXIS, ALL, ""
        self._model = EventListModel(self)
        self.axis = TimeAxis(self)
        self.axis.setAccessibleName(self.tr("Time axis"))
        self.list = EventList(self._model, self)
        self.list.setAccessibleName(self.tr("Dated events"))
        self._empty = paragraph(self.tr("Nothing is dated here."), quiet=True, parent=self)
        theme.centre(self._empty)
        self._stack = QStackedWidget(self)
        for part in (self.axis, self.list, self._empty):
            self._stack.addWidget(part)
        self.modes = self._make_modes()
        self.zoom_out, self.zoom_name, self.zoom_in = self._make_zoom()
        self.kinds = self._make_kinds()
        self.recolour()
        self.count = QLabel(self)
        self.count.setProperty("quiet", True)
        self.count.setMargin(6)  # on one line with the text of the buttons
        self.add_tool(self.count)
        self.add_content(self._stack)
        self.axis.targetRequested.connect(self.targetRequested)
        self.axis.zoomChanged.connect(self._tell_zoom)
        self.list.targetRequested.connect(self.targetRequested)
        self.list.readRequested.connect(self.readRequested)
        self._fill()

    # -- how it is shown --

    @property
    def mode(self) -> Mode:
        """Axis or list; to be remembered until the page is made again."""
        return self._mode

    def set_mode(self, mode: Mode) -> None:
        """Show the axis or the list, at the event that is selected."""
        if mode is not self._mode:
            self._mode = mode
            self.modes[mode].setChecked(True)
            self._turn()
            self.modeChanged.emit(mode)

    @property
    def kind(self) -> str:
        """The kind that is shown, or ALL."""
        return self._kind

    def set_kind(self, kind: str) -> None:
        """Show events of one kind, or ALL."""
        if kind != self._kind:
            self._kind = kind
            self.kinds[kind].setChecked(True)
            self._fill()

    # -- as every page of the library --

    def show_target(self, target: str) -> None:
        self._shown = target
        self.axis.set_shown(target)
        self.list.choose(self._model.index_of(target))

    def take_keyboard(self) -> None:
        part = self._stack.currentWidget()
        if part is self.axis:
            self.axis.focus_current()
        elif part is self.list:
            self.list.focus_current()
        else:
            self.kinds[ALL].setFocus(Qt.FocusReason.OtherFocusReason)

    def scroll_position(self) -> int:
        return self._scrolled().verticalScrollBar().value()

    def scroll_to(self, position: int) -> None:
        self._scrolled().verticalScrollBar().setValue(position)

    # -- inside --

    def _scrolled(self) -> QAbstractScrollArea:
        return self.axis if self._mode is Mode.AXIS else self.list

    def _fill(self) -> None:
        events = [e for e in self._events if self._kind in (ALL, e.kind)]
        self.axis.show_events(events)
        self._model.show_events(events)
        all_of_them = tr_n("{n} events", "{n} event", len(self._events))
        if len(events) == len(self._events):
            self.count.setText(all_of_them)
        else:
            self.count.setText(
                self.tr("{shown} of {all}").format(shown=len(events), all=all_of_them)
            )
        self._turn()

    def _turn(self) -> None:
        """Bring the right part to the front, at what is selected."""
        empty = not self._model.rowCount()
        self._stack.setCurrentWidget(self._empty if empty else self._scrolled())
        self._tell_zoom(self.axis.zoom)
        self.show_target(self._shown)

    def _tell_zoom(self, zoom: Unit) -> None:
        name = {
            Unit.DECADE: self.tr("Decades"),
            Unit.YEAR: self.tr("Years"),
            Unit.MONTH: self.tr("Months"),
            Unit.DAY: self.tr("Days"),
        }[zoom]
        self.zoom_name.setText(name)
        self.zoom_out.setAccessibleName(self.tr("Zoom out, now {}").format(name.lower()))
        self.zoom_in.setAccessibleName(self.tr("Zoom in, now {}").format(name.lower()))
        drawn = self._stack.currentWidget() is self.axis
        pairs = ((self.zoom_out, self.zoom_in, min(Unit)), (self.zoom_in, self.zoom_out, max(Unit)))
        for button, other, end in pairs:
            if button.hasFocus() and zoom is end:  # the keyboard stays with the zoom
                other.setEnabled(True)
                other.setFocus(Qt.FocusReason.OtherFocusReason)
            button.setEnabled(drawn and zoom is not end)
        self.zoom_name.setEnabled(drawn)

    def _make_modes(self) -> dict[Mode, QPushButton]:
        names = {
            Mode.AXIS: (self.tr("Axis"), self.tr("Show as a time axis")),
            Mode.LIST: (self.tr("List"), self.tr("Show as a plain list")),
        }
        group, box = QButtonGroup(self), self._add_box()
        made = {}
        for mode, (name, spoken) in names.items():
            made[mode] = button = _choice(name, spoken, group)
            button.clicked.connect(partial(self.set_mode, mode))
            box.addWidget(button)
        made[self._mode].setChecked(True)
        return made

    def _make_zoom(self) -> tuple[QPushButton, QLabel, QPushButton]:
        box = self._add_box()
        less, more, name = QPushButton("\u2013"), QPushButton("+"), QLabel()
        less.setToolTip(self.tr("Zoom out (\u2013)"))
        more.setToolTip(self.tr("Zoom in (+)"))
        less.clicked.connect(partial(self.axis.step_zoom, -1))
        more.clicked.connect(partial(self.axis.step_zoom, 1))
        theme.centre(name)
        widths = (self.tr("Decades"), self.tr("Years"), self.tr("Months"), self.tr("Days"))
        name.setMinimumWidth(
            max(name.fontMetrics().horizontalAdvance(w) for w in widths) + 2 * theme.STEP
        )
        for part in (less, name, more):
            box.addWidget(part)
        return less, name, more

    def _make_kinds(self) -> dict[str, QPushButton]:
        """One button for every kind, which explains its shape as well."""
        names = {
            ALL: (self.tr("All"), self.tr("Show every kind")),
            "law": (self.tr("Laws"), self.tr("Show laws and orders only")),
            "publication": (self.tr("Publications"), self.tr("Show publications only")),
            "event": (self.tr("Events"), self.tr("Show events only")),
            "planned": (self.tr("Planned"), self.tr("Show what was planned only")),
        }
        group = QButtonGroup(self)
        made = {}
        for kind, (name, spoken) in names.items():
            made[kind] = button = _choice(name, spoken, group)
            button.clicked.connect(partial(self.set_kind, kind))
            self.add_tool(button)
        made[self._kind].setChecked(True)
        return made

    def recolour(self) -> None:
        """Draw the shapes of the kinds in the tokens that are in use now."""
        t = theme.tokens()
        for kind, button in self.kinds.items():
            if kind != ALL:
                button.setIcon(glyph_icon(kind, t.accent, t.base))

    def _add_box(self) -> QHBoxLayout:
        """A row of controls that stay together, among the tools."""
        box = QWidget(self)
        row = QHBoxLayout(box)
        row.setContentsMargins(sides.margins(0, 0, 2 * theme.STEP, 0))
        row.setSpacing(theme.STEP)
        self.add_tool(box)
        return row


def _choice(name: str, spoken: str, group: QButtonGroup) -> QPushButton:
    """A button of which one of the group is down."""
    button = QPushButton(name)
    button.setCheckable(True)
    button.setProperty("state", True)
    button.setAccessibleName(spoken)
    group.addButton(button)
    return button
