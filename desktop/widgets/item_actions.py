"""What can be done to several items at once: the same for the bar below a list and its menu."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from db.checklists import Item, ItemField, Priority, State
from desktop import icons
from desktop.core import bulk
from desktop.core.ordering import Shift
from desktop.core.words import PRIORITY_NAMES, STATE_NAMES
from desktop.widgets.row_signs import STATE_ICONS
from desktop.widgets.value_panel import DayPanel, TextPanel

_NAME = 40  # characters of the name of a list in a menu


@dataclass(frozen=True, slots=True)
class Offer:
    """What is offered: to set states, to edit items and take them away, to move them, to add
    records to the list called `add_to`."""

    states: bool = True
    edits: bool = False
    moves: bool = False
    add_to: str = ""


class ItemActions(QObject):
    """Asks for what a person chose to do to the items it was last told."""

    stateRequested = Signal(object, object)  # keys, State
    editRequested = Signal(object, object)  # keys, {ItemField: value}
    tagsRequested = Signal(object, object, object)  # keys, tags to add, tags to take away
    removeRequested = Signal(object)  # keys
    addToListRequested = Signal(object)  # keys
    shiftRequested = Signal(object)  # Shift
    openRequested = Signal(str)  # key
    copyRequested = Signal(object)  # keys

    def __init__(self, items: Callable[[], Mapping[str, Item]], parent: QWidget) -> None:
        """`items` gives the items of the open list as they are."""
        super().__init__(parent)
        self._widget, self._items = parent, items
        self._keys: tuple[str, ...] = ()
        self._panels: dict[str, TextPanel | DayPanel] = {}

    def act_on(self, keys: tuple[str, ...]) -> None:
        """From now on these items are meant."""
        self._keys = keys

    # -- menus --

    def fill_states(self, menu: QMenu) -> None:
        for state in State:
            action = menu.addAction(STATE_NAMES[state])
            action.setIcon(icons.icon(STATE_ICONS[state]))
            action.triggered.connect(
                lambda _=False, s=state: self.stateRequested.emit(self._keys, s)
            )

    def fill_priorities(self, menu: QMenu) -> None:
        for priority in (Priority.HIGH, Priority.MEDIUM, Priority.LOW, Priority.NONE):
            action = menu.addAction(PRIORITY_NAMES[priority])
            values = {ItemField.PRIORITY: str(priority)}
            action.triggered.connect(lambda _=False, v=values: self._edit(v))

    def menu(self, offer: Offer, place: QPoint) -> QMenu:
        """The menu of a row at this place of the screen; it deletes itself when it closes."""
        made = QMenu(self._widget)
        made.aboutToHide.connect(made.deleteLater)
        if len(self._keys) == 1:
            key = self._keys[0]
            self._add(made, self.tr("&Open"), lambda: self.openRequested.emit(key), "file-text")
        if offer.states:
            self.fill_states(made.addMenu(self.tr("&State")))
        if offer.edits:
            self._add(made, self.tr("&Who…"), lambda: self.ask_who(place), "user-round")
            self._add(made, self.tr("&Due…"), lambda: self.ask_day(place), "calendar-clock")
            self.fill_priorities(made.addMenu(self.tr("&Priority")))
            self._add(made, self.tr("&Tag…"), lambda: self.ask_tag(place), "tag")
        if offer.moves:
            self._fill_moves(made.addMenu(self.tr("&Move")))
        if offer.add_to:
            text = self.add_text(offer)
            self._add(made, text, self.add_to_list, "list-plus")
        made.addSeparator()
        self._add(made, self.tr("&Copy"), lambda: self.copyRequested.emit(self._keys), "copy")
        if offer.edits:
            remove = self._add(made, self.tr("&Remove from the list"), self.remove, "trash-2")
            remove.setToolTip(self.tr("It rests in the bin for 30 days"))
        return made

    def menus(self) -> list[QMenu]:
        """The menus of rows that are still there."""
        return self._widget.findChildren(QMenu, options=Qt.FindChildOption.FindDirectChildrenOnly)

    def add_text(self, offer: Offer) -> str:
        """`Add to “Shelter partners”`, a long name shortened."""
        long = len(offer.add_to) > _NAME
        return self.adding_to(f"{offer.add_to[:_NAME]}…" if long else offer.add_to)

    def adding_to(self, name: str) -> str:
        """The same with any name."""
        return self.tr("Add to “{}”").format(name).replace("&", "&&")

    def add_to_list(self) -> None:
        self.addToListRequested.emit(self._keys)

    def remove(self) -> None:
        self.removeRequested.emit(self._keys)

    # -- panels --

    def ask_who(self, place: QPoint) -> None:
        """Ask at this place of the screen who the items are given to."""
        panel = self._text_panel(
            "who", self.tr("Who looks after it?"), self.tr("Give to"), self.tr("Nobody")
        )
        panel.offer(bulk.names_used(self._items().values()))
        panel.open_at(place)

    def ask_tag(self, place: QPoint) -> None:
        panel = self._text_panel("tag", self.tr("Tag"), self.tr("Add tag"), self.tr("Take away"))
        panel.offer(bulk.tags_used(self._items().values()))
        panel.open_at(place)

    def ask_day(self, place: QPoint) -> None:
        panel = self._panels.get("day")
        if not isinstance(panel, DayPanel):
            panel = self._panels["day"] = DayPanel(self.tr("Due"), self._widget)
            panel.given.connect(lambda iso: self._edit({ItemField.DUE: iso}))
        known = {self._items()[key].due for key in self._keys if key in self._items()}
        panel.begin(known.pop() if len(known) == 1 else "")
        panel.open_at(place)

    def panel(self, name: str) -> TextPanel | DayPanel:
        """The panel `who`, `tag` or `day`, once it was opened."""
        return self._panels[name]

    # -- doing --

    def _edit(self, values: Mapping[ItemField, str]) -> None:
        self.editRequested.emit(self._keys, values)

    def _given(self, name: str, text: str) -> None:
        if name == "who":
            self._edit({ItemField.WHO: text})
        elif text:
            self.tagsRequested.emit(self._keys, (text,), ())

    def _taken(self, name: str, text: str) -> None:
        if name == "who":
            self._edit({ItemField.WHO: ""})
        elif text:
            self.tagsRequested.emit(self._keys, (), (text,))

    def _text_panel(self, name: str, heading: str, give: str, take: str) -> TextPanel:
        panel = self._panels.get(name)
        if not isinstance(panel, TextPanel):
            panel = self._panels[name] = TextPanel(heading, give, take, self._widget)
            panel.given.connect(lambda text: self._given(name, text))
            panel.taken.connect(lambda text: self._taken(name, text))
        return panel

    def _fill_moves(self, menu: QMenu) -> None:
        for shift, text, keys in (
            (Shift.UP, self.tr("&Up"), "Alt+Shift+Up"),
            (Shift.DOWN, self.tr("&Down"), "Alt+Shift+Down"),
            (Shift.TOP, self.tr("To the &top"), "Alt+Shift+Home"),
            (Shift.BOTTOM, self.tr("To the &end"), "Alt+Shift+End"),
        ):
            action = self._add(menu, text, partial(self.shiftRequested.emit, shift))
            action.setText(f"{text}\t{keys}")  # the list hears the keys itself

    def _add(self, menu: QMenu, text: str, do: Callable[[], object], icon: str = "") -> QAction:
        action = menu.addAction(text)
        if icon:
            action.setIcon(icons.icon(icon))
        action.triggered.connect(lambda: do())
        return action
