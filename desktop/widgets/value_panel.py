"""Small panels below a button that ask for one value: a name, a tag, a day."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from PySide6.QtCore import QDate, QPoint, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop import theme
from desktop.core import days
from desktop.widgets.flow_layout import FlowLayout
from desktop.widgets.month import Month, written_order

_WIDTH = 300
_OFFERED = 8  # names or tags, the rest is found by typing


class ValuePanel(QFrame):
    """Closes when something was chosen, with Escape, or with a click elsewhere."""

    def __init__(self, heading: str, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAccessibleName(heading)
        theme.dress(self)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(*[3 * theme.STEP] * 4)
        self.column.setSpacing(2 * theme.STEP)
        label = QLabel(heading, self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setProperty("strong", True)
        self.column.addWidget(label)

    def open_at(self, place: QPoint) -> None:
        """Open with this corner, or as near to it as the screen lets."""
        self.ensurePolished()
        screen = self.screen().availableGeometry()
        width = max(self.minimumSizeHint().width(), _WIDTH * self.fontMetrics().height() // 18)
        self.resize(width, self.column.totalHeightForWidth(width))
        x = min(place.x(), screen.right() - self.width())
        y = min(place.y(), screen.bottom() - self.height())
        self.move(max(x, screen.left()), max(y, screen.top()))
        self.show()
        self.first().setFocus(Qt.FocusReason.PopupFocusReason)

    def first(self) -> QWidget:
        """What has the keyboard when it opens."""
        raise NotImplementedError


class TextPanel(ValuePanel):
    """Asks for a name or a tag; offers what was used before."""

    given = Signal(str)
    taken = Signal(str)  # the other button

    def __init__(self, heading: str, give: str, take: str, parent: QWidget) -> None:
        super().__init__(heading, parent)
        self.edit = QLineEdit(self)
        self.edit.setAccessibleName(heading)
        self.edit.textChanged.connect(self._narrow)
        self._offers = QWidget(self)
        flow = FlowLayout(self._offers)
        self.offered = [QPushButton(self._offers) for _ in range(_OFFERED)]
        for button in self.offered:
            button.setProperty("chip", True)
            button.clicked.connect(lambda _=False, b=button: self._take_offer(b))
            flow.addWidget(button)
        self._known: tuple[str, ...] = ()
        self.give_button, self.take_button = QPushButton(give, self), QPushButton(take, self)
        self.give_button.setProperty("primary", True)
        self.give_button.clicked.connect(self._give)
        self.take_button.clicked.connect(self._take)
        self.edit.returnPressed.connect(self._give)
        self.column.addWidget(self.edit)
        self.column.addWidget(self._offers)
        buttons = QHBoxLayout()
        buttons.addWidget(self.give_button)
        buttons.addWidget(self.take_button)
        buttons.addStretch(1)
        self.column.addLayout(buttons)

    def offer(self, texts: Iterable[str]) -> None:
        """Begin anew; these were used before, the first of them can be had by a click."""
        self._known = tuple(texts)
        self.edit.clear()
        self._narrow("")

    def _narrow(self, typed: str) -> None:
        """Offer what has the typed words in it."""
        wanted = typed.strip().casefold()
        fit = [text for text in self._known if wanted in text.casefold()][:_OFFERED]
        for button, text in zip(self.offered, [*fit, *[""] * _OFFERED], strict=False):
            button.setText(text.replace("&", "&&"))
            button.setAccessibleName(text)
            button.setVisible(bool(text))
        self._offers.setVisible(bool(self._known))

    def _take_offer(self, button: QPushButton) -> None:
        self.edit.setText(button.accessibleName())
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def first(self) -> QWidget:
        return self.edit

    def _give(self) -> None:
        if text := self.edit.text().strip():
            self.hide()
            self.given.emit(text)

    def _take(self) -> None:
        self.hide()
        self.taken.emit(self.edit.text().strip())


class DayPanel(ValuePanel):
    """Asks for a day: one of a few that are often meant, or any."""

    given = Signal(str)  # ISO 8601; empty for no day

    def __init__(self, heading: str, parent: QWidget) -> None:
        super().__init__(heading, parent)
        self._today = QDate.currentDate()
        row_of_near = QWidget(self)
        flow = FlowLayout(row_of_near)
        self.near: list[QPushButton] = []
        for name, ahead in (
            (self.tr("Today"), 0),
            (self.tr("Tomorrow"), 1),
            (self.tr("In a week"), 7),
            (self.tr("In two weeks"), 14),
            (self.tr("In 30 days"), 30),
        ):
            button = QPushButton(name, row_of_near)
            button.clicked.connect(lambda _=False, n=ahead: self._give(self._today.addDays(n)))
            flow.addWidget(button)
            self.near.append(button)
        self.day = QLineEdit(self)
        self.day.setAccessibleName(self.tr("{}, a day like 2026-12-01").format(heading))
        self.day.setPlaceholderText("2026-12-01")
        self.day.returnPressed.connect(self._give_typed)
        self.day.textChanged.connect(self._read)
        self.problem = QLabel(
            self.tr("This is no day. Write it as 2026-12-01, Dec 1 or tomorrow."), self
        )
        self.problem.setProperty("warning", True)
        self.problem.setWordWrap(True)
        self.problem.hide()
        self.calendar = Month(self)
        self.calendar.clicked.connect(self._give)
        self.calendar.activated.connect(self._give)
        self.give_button = QPushButton(self.tr("Set this day"), self)
        self.give_button.setProperty("primary", True)
        self.give_button.clicked.connect(self._give_typed)
        self.none_button = QPushButton(self.tr("No due day"), self)
        self.none_button.clicked.connect(lambda: self._give(None))
        row = QHBoxLayout()
        row.addWidget(self.day, 1)
        row.addWidget(self.give_button)
        self.column.addWidget(row_of_near)
        self.column.addLayout(row)
        self.column.addWidget(self.problem)
        self.column.addWidget(self.calendar)
        self.column.addWidget(self.none_button, 0, Qt.AlignmentFlag.AlignLeft)

    def begin(self, iso: str) -> None:
        """Begin with this day, if there is one."""
        self._today = QDate.currentDate()
        self.calendar.setSelectedDate(self._today)
        self.day.setText(iso)
        self.problem.hide()

    def first(self) -> QWidget:
        return self.near[0]

    def _typed(self) -> QDate | None:
        """The day that was typed, if it is one."""
        today = date.fromisoformat(_iso(self._today))
        day = days.parse(self.day.text(), today, written_order())
        return QDate(day.year, day.month, day.day) if day else None

    def _read(self) -> None:
        day = self._typed()
        if day is not None:
            self.calendar.setSelectedDate(day)
            self.problem.hide()

    def _give_typed(self) -> None:
        day = self._typed()
        if day is None:
            self.problem.show()
            self.open_at(self.pos())  # there is more to show
            self.day.setFocus(Qt.FocusReason.OtherFocusReason)
            self.day.selectAll()
        else:
            self._give(day)

    def _give(self, day: QDate | None) -> None:
        if self.isVisible():  # a click on a day of the calendar may be told twice
            self.hide()
            self.given.emit(_iso(day) if day is not None else "")


_ISO = Qt.DateFormat.ISODate


def _iso(day: QDate) -> str:
    return day.toString(_ISO)
