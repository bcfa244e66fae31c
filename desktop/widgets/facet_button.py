"""A filter on the bar: a button that opens a panel of check boxes with live counts."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QRadioButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from db.records import Word
from desktop import sides, theme
from desktop.core.filters import Choice
from desktop.core.folding import marks, tokens
from desktop.core.query import Field
from desktop.widgets.check_box import CheckBox
from desktop.widgets.clearing import offer_clearing

_INDENT = 5 * theme.STEP
_SEARCH_FROM = 12  # a panel with more choices than this gets a line to search in


class Option(NamedTuple):
    """One choice of a facet. `depth` indents it below the one it is part of; a `heading` stands
    above it where a panel gathers several facets."""

    choice: Choice
    name: str
    depth: int = 0
    heading: str = ""
    spoken: str = ""


class FacetButton(QToolButton):
    """Offers the options of one or more facets.

    `roles` names alternatives (any role, lead, partner) of which one applies to every option; the
    options then belong to the facet of the role that is chosen.
    """

    toggleRequested = Signal(object)  # Choice
    roleRequested = Signal(object)  # Field
    opened = Signal()

    def __init__(
        self,
        name: str,
        options: Iterable[Option],
        roles: Mapping[Field, str] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._options = tuple(options)
        self._roles = dict(roles or {})
        self._panel: _Panel | None = None
        self._chosen: frozenset[Choice] = frozenset()
        self._counts: Mapping[Field, Mapping[str, int]] = {}
        self._name = name
        self.setProperty("facet", True)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.clicked.connect(self.open_panel)
        self._say(0)

    @property
    def fields(self) -> frozenset[Field]:
        """The facets this button stands for."""
        return frozenset(option.choice[0] for option in self._options) | frozenset(self._roles)

    def show_choices(
        self, chosen: frozenset[Choice], counts: Mapping[Field, Mapping[str, int]]
    ) -> None:
        """What is chosen now, and how many records each choice would show."""
        self._chosen, self._counts = chosen, counts
        self._say(sum(field in self.fields for field, _ in chosen))
        if self._panel is not None and self._panel.isVisible():
            self._panel.show_choices(chosen, counts)

    def open_panel(self) -> None:
        """Open the panel below the button, with the keyboard in it."""
        self.opened.emit()
        if self._panel is None:
            self._panel = _Panel(self._name, self._options, self._roles, self)
            self._panel.toggleRequested.connect(self.toggleRequested)
            self._panel.roleRequested.connect(self._take_role)
        self._panel.show_choices(self._chosen, self._counts)
        self._panel.open_below(self)

    @property
    def panel(self) -> QWidget | None:
        return self._panel

    def box(self, choice: Choice) -> CheckBox:
        """The check box of an option in the opened panel."""
        if self._panel is None:
            raise LookupError("the panel was not opened")
        return self._panel.boxes[choice[1] if self._roles else choice]

    def _take_role(self, role: Field) -> None:
        self.roleRequested.emit(role)
        if self._panel is not None:  # with nothing chosen the filter stays, but the counts do not
            self._panel.show_choices(self._chosen, self._counts)

    def _say(self, number: int) -> None:
        self.setText(f"{self._name} ({number}) ▾" if number else f"{self._name} ▾")
        self.setAccessibleName(
            self.tr("Filter by {name}, {number} chosen").format(name=self._name, number=number)
        )


class _Panel(QFrame):
    """The options as real check boxes, indented where one is part of another."""

    toggleRequested = Signal(object)
    roleRequested = Signal(object)

    def __init__(
        self, name: str, options: tuple[Option, ...], roles: Mapping[Field, str], parent: QWidget
    ) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAccessibleName(self.tr("Filter by {}").format(name))
        self._options = options
        self._role: Field | None = next(iter(roles), None)
        self._roles: dict[Field, QRadioButton] = {}
        self.boxes: dict[object, CheckBox] = {}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*[2 * theme.STEP] * 4)
        if roles:
            layout.addLayout(self._make_roles(roles))
        self._search = QLineEdit(self)
        self._search.setPlaceholderText(self.tr("Type to narrow"))
        self._search.setAccessibleName(self.tr("Narrow the choices"))
        offer_clearing(self._search)
        self._search.textChanged.connect(self._narrow)
        self._search.setVisible(len(options) > _SEARCH_FROM)
        layout.addWidget(self._search)
        layout.addWidget(self._make_boxes())

    def open_below(self, button: QWidget) -> None:
        screen = button.screen().availableGeometry()
        self.adjustSize()
        place = button.mapToGlobal(QPoint(0, button.height() + 2))
        self.resize(
            min(max(self._wanted_width(), 260), 520, screen.width()),
            min(self.sizeHint().height(), screen.bottom() - place.y() - 8, 620),
        )
        if sides.turned():
            place.setX(place.x() + button.width() - self.width())
        place.setX(max(screen.left(), min(place.x(), screen.right() - self.width())))
        self.move(place)
        self.show()
        first = self._search if self._search.isVisible() else next(iter(self.boxes.values()))
        first.setFocus(Qt.FocusReason.PopupFocusReason)

    def _wanted_width(self) -> int:
        """Room for the longest option with its indent and the scroll bar."""
        widest = max(
            self.boxes[o.choice[1] if self._roles else o.choice].sizeHint().width()
            + o.depth * _INDENT
            for o in self._options
        )
        return widest + 12 * theme.STEP

    def show_choices(
        self, chosen: frozenset[Choice], counts: Mapping[Field, Mapping[str, int]]
    ) -> None:
        used = next((field for field, _ in chosen if field in self._roles), None)
        if used is not None:
            self._role = used
        for field, button in self._roles.items():
            button.setChecked(field is self._role)
        for option in self._options:
            field, value = self._choice(option)
            number = counts.get(field, {}).get(value, 0)
            box = self.boxes[value if self._roles else option.choice]
            box.blockSignals(True)
            box.setChecked((field, value) in chosen)
            box.blockSignals(False)
            box.setText(option.name.replace("&", "&&"))
            box.tail = str(number)
            box.setAccessibleName(f"{option.spoken or option.name}, {number}")
            box.dim = not number  # but still there, and still to be chosen
            box.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.focusNextPrevChild(event.key() == Qt.Key.Key_Down)
        else:
            super().keyPressEvent(event)

    def _choice(self, option: Option) -> Choice:
        return (self._role, option.choice[1]) if self._role else option.choice

    def _make_roles(self, roles: Mapping[Field, str]) -> QHBoxLayout:
        row = QHBoxLayout()
        group = QButtonGroup(self)
        for field, name in roles.items():
            button = QRadioButton(name, self)
            button.clicked.connect(lambda _=False, f=field: self._take_role(f))
            group.addButton(button)
            row.addWidget(button)
            self._roles[field] = button
        row.addStretch()
        return row

    def _take_role(self, field: Field) -> None:
        self._role = field
        self.roleRequested.emit(field)

    def _make_boxes(self) -> QScrollArea:
        inside = QWidget(self)
        column = QVBoxLayout(inside)
        column.setContentsMargins(sides.margins(0, 0, 2 * theme.STEP, 0))
        column.setSpacing(theme.STEP // 2)
        for option in self._options:
            if option.heading:
                label = QLabel(inside)
                label.setTextFormat(Qt.TextFormat.PlainText)
                label.setText(option.heading)
                label.setProperty("quiet", True)
                column.addWidget(label)
            box = CheckBox(inside)
            box.clicked.connect(
                lambda _=False, o=option: self.toggleRequested.emit(self._choice(o))
            )
            row = QHBoxLayout()
            row.addSpacing(option.depth * _INDENT)
            row.addWidget(box, 1)
            column.addLayout(row)
            self.boxes[option.choice[1] if self._roles else option.choice] = box
        column.addStretch()
        area = QScrollArea(self)
        area.setWidget(inside)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return area

    def _narrow(self, text: str) -> None:
        words = [Word(word, prefix=True) for word, _ in tokens(text)]
        for option in self._options:
            said = f"{option.name} {option.spoken} {option.choice[1]}"
            box = self.boxes[option.choice[1] if self._roles else option.choice]
            box.setVisible(all(marks(said, [word]) for word in words))
