"""A day to type as one likes, or to pick from a calendar. It may stay empty."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QEvent, QLocale, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QTextCharFormat
from PySide6.QtWidgets import (
    QCalendarWidget,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QTableView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop import theme
from desktop.core import days, words
from desktop.widgets.tool_row import IconButton


class DayEdit(QWidget):
    """A line for a day with a button that opens a calendar (Alt+Down).

    What was typed is read when the line is left, and shown in full then.
    """

    dayChanged = Signal(str)  # ISO, or empty
    problemChanged = Signal(str)  # a sentence about what is no day, or empty

    def __init__(self, name: str, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._today = name, today
        self._told = ("", "")
        self._calendar: _Calendar | None = None
        self.line = QLineEdit(self)
        self.line.setAccessibleName(name)
        self.line.setPlaceholderText(self.tr("Day"))
        self.line.setToolTip(self.tr("2026-12-01, Dec 1, Friday, tomorrow, +7d"))
        self.line.setAccessibleDescription(self.tr("A day. Alt+Down opens a calendar."))
        self.line.editingFinished.connect(self._read)
        self.line.installEventFilter(self)
        self.button = IconButton(
            "calendar-range", self.tr("{}: open a calendar").format(name), parent=self
        )
        self.button.clicked.connect(self.open_calendar)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.STEP)
        row.addWidget(self.line, 1)
        row.addWidget(self.button)
        self.setFocusProxy(self.line)

    @property
    def iso(self) -> str:
        """The day as `2026-12-01`; empty where there is none, or what stands there is no day."""
        return self._meant()[0]

    @property
    def problem(self) -> str:
        """A sentence about what stands there if it is no day."""
        return self._meant()[1]

    def show_day(self, iso: str) -> None:
        self.line.setText(words.day(iso) if iso else "")
        self._read()

    def open_calendar(self) -> None:
        """Open the calendar below the line, with the keyboard in it."""
        if self._calendar is None:
            self._calendar = _Calendar(self._name, self._today, self)
            self._calendar.dayChosen.connect(self._take)
        self._calendar.open_at(self.iso, self.line)

    @property
    def calendar(self) -> QWidget | None:
        return self._calendar

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        opens = (
            isinstance(event, QKeyEvent)
            and event.type() is QEvent.Type.KeyPress
            and event.key() == Qt.Key.Key_Down
            and event.modifiers() & Qt.KeyboardModifier.AltModifier
        )
        if opens:
            self.open_calendar()
            return True
        return super().eventFilter(watched, event)

    def _take(self, iso: str) -> None:
        self.show_day(iso)
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _meant(self) -> tuple[str, str]:
        """The day that stands there, and what is wrong with it."""
        text = self.line.text().strip()
        order = days.DAY_FIRST if _day_first(QLocale()) else days.MONTH_FIRST
        day = days.parse(text, self._today, order)
        if day is not None:
            return day.isoformat(), ""
        return "", self.tr("This is no day. Write it as 2026-12-01, or Dec 1.") if text else ""

    def _read(self) -> None:
        """Show in full what was meant, and tell."""
        before, self._told = self._told, self._meant()
        iso, problem = self._told
        if iso:
            self.line.setText(words.day(iso))
        if iso != before[0]:
            self.dayChanged.emit(iso)
        if problem != before[1]:
            self.problemChanged.emit(problem)


class _Calendar(QFrame):
    """A month to pick a day from; Esc leaves it."""

    dayChosen = Signal(str)

    def __init__(self, name: str, today: date, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAccessibleName(self.tr("{}: calendar").format(name))
        theme.dress(self)
        self._today = today
        self.month = QCalendarWidget(self)
        self.month.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self.month.activated.connect(lambda day: self._choose(_iso(day)))
        self.month.clicked.connect(lambda day: self._choose(_iso(day)))
        self._dress()
        self.today_button = QPushButton(self.tr("Today"), self)
        self.today_button.clicked.connect(lambda: self._choose(today.isoformat()))
        self.none_button = QPushButton(self.tr("No day"), self)
        self.none_button.clicked.connect(lambda: self._choose(""))
        row = QHBoxLayout()
        row.addWidget(self.today_button)
        row.addWidget(self.none_button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[2 * theme.STEP] * 4)
        column.addWidget(self.month)
        column.addLayout(row)

    def open_at(self, iso: str, line: QWidget) -> None:
        """Show the month of a day (this one if there is none) below a line, or above it."""
        day = QDate.fromString(iso or self._today.isoformat(), Qt.DateFormat.ISODate)
        self.month.setSelectedDate(day)
        self.adjustSize()
        at = line.mapToGlobal(QPoint(0, line.height() + theme.STEP))
        room = line.screen().availableGeometry()
        if at.y() + self.height() > room.bottom():
            at.setY(line.mapToGlobal(QPoint(0, 0)).y() - self.height() - theme.STEP)
        at.setX(max(room.left(), min(at.x(), room.right() - self.width())))
        at.setY(max(room.top(), min(at.y(), room.bottom() - self.height())))
        self.move(at)
        self.show()
        self.month.setFocus(Qt.FocusReason.PopupFocusReason)

    def _choose(self, iso: str) -> None:
        self.hide()
        self.dayChosen.emit(iso)

    def _dress(self) -> None:
        """Names for its parts, and our colours: its own weekend is red."""
        t = theme.tokens()
        plain = QTextCharFormat()
        plain.setForeground(QColor(t.text))
        for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            self.month.setWeekdayTextFormat(day, plain)
        head = QTextCharFormat()
        head.setForeground(QColor(t.text))
        head.setBackground(QColor(t.base))
        self.month.setHeaderTextFormat(head)
        names = {
            "qt_calendar_prevmonth": self.tr("Month before"),
            "qt_calendar_nextmonth": self.tr("Next month"),
            "qt_calendar_monthbutton": self.tr("Month"),
            "qt_calendar_yearbutton": self.tr("Year"),
        }
        for button in self.month.findChildren(QToolButton):
            button.setAccessibleName(names.get(button.objectName(), button.text()))
        for part in (self.month, *self.month.findChildren(QTableView)):
            part.setAccessibleName(self.tr("Days"))


def _day_first(place: QLocale) -> bool:
    """Whether a place writes `1/12` for the first of December."""
    form = place.dateFormat(QLocale.FormatType.ShortFormat)
    return place.language() != QLocale.Language.C and form.startswith("d")


def _iso(day: QDate) -> str:
    return str(day.toString(Qt.DateFormat.ISODate))
