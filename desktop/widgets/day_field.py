"""A line for a day: typed in many ways, read back in words, or picked in a calendar."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QLocale, QPoint, Qt, Signal
from PySide6.QtGui import QColor, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop import theme
from desktop.core import days
from desktop.widgets.line_field import LineField
from desktop.widgets.tool_row import IconButton


class DayField(QWidget):
    """Asks for a day as ISO text; for what is no day as it was typed, which the store refuses."""

    dayRequested = Signal(str, str, str)  # name, ISO day or what was typed, what was typed

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self.line = LineField(name, self)
        self.line.setPlaceholderText(self.tr("fri, +7d, {}").format(_example()))
        self.line.textRequested.connect(self._ask)
        self.line.textChanged.connect(self._tell)
        self.words = QLabel(self)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setProperty("quiet", True)
        self.words.setWordWrap(True)
        self.pick = IconButton(
            "calendar-days", self.tr("{}: choose in a calendar").format(name), parent=self
        )
        self.pick.clicked.connect(self._open_calendar)
        self.clear_button = IconButton("x", self.tr("{}: clear").format(name), parent=self)
        self.clear_button.clicked.connect(lambda: self.put(""))
        row = QHBoxLayout()
        row.setSpacing(theme.STEP // 2)
        row.addWidget(self.line, 1)
        row.addWidget(self.pick)
        row.addWidget(self.clear_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.STEP // 2)
        column.addLayout(row)
        column.addWidget(self.words)
        self._writable = True
        self._tell()

    def put(self, iso: str) -> None:
        """Ask for a day as if it had been typed."""
        self.line.setText(iso)
        self.line.save()
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_writable(self, *, writable: bool) -> None:
        self._writable = writable
        self.line.setReadOnly(not writable)
        self.pick.setVisible(writable)
        self._tell()

    def _ask(self, name: str, text: str) -> None:
        found = days.parse(text, _today(), _order())
        self.dayRequested.emit(name, found.isoformat() if found else text.strip(), text)

    def _tell(self) -> None:
        text = self.line.text()
        self.clear_button.setVisible(bool(text) and self._writable)
        found = days.parse(text, _today(), _order())
        if found:
            self.words.setText(days.said(found.isoformat(), _today()))
        else:
            self.words.setText(self.tr("No day yet") if text.strip() else "")
        self.words.setVisible(bool(self.words.text()))
        self.line.setAccessibleDescription(self.words.text())

    def _open_calendar(self) -> None:
        popup = CalendarPopup(self)
        popup.dayChosen.connect(self.put)
        found = days.parse(self.line.text(), _today(), _order())
        popup.open_below(self.pick, found or _today())


class CalendarPopup(QFrame):
    """A month to pick a day in; Esc leaves it as it is."""

    dayChosen = Signal(str)  # ISO

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.calendar = QCalendarWidget(self)
        self.calendar.setAccessibleName(self.tr("Calendar"))
        views = QCalendarWidget.VerticalHeaderFormat
        self.calendar.setVerticalHeaderFormat(views.NoVerticalHeader)
        plain = QTextCharFormat()  # red weekends say nothing here, and cannot be read on dark
        plain.setForeground(QColor(theme.tokens().text))
        for weekend in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            self.calendar.setWeekdayTextFormat(weekend, plain)
        self.calendar.clicked.connect(self._choose)
        self.calendar.activated.connect(self._choose)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.STEP] * 4)
        column.addWidget(self.calendar)

    def open_below(self, widget: QWidget, shown: date) -> None:
        """Show the month of a day below a widget, or above it where there is no room."""
        self.calendar.setSelectedDate(QDate(shown.year, shown.month, shown.day))
        self._place(widget)
        self.show()
        self._place(widget)  # by now it has the size that it is shown with
        self.calendar.setFocus(Qt.FocusReason.PopupFocusReason)

    def _place(self, widget: QWidget) -> None:
        size, screen = self.size(), widget.screen().availableGeometry()
        at = widget.mapToGlobal(QPoint(widget.width() - size.width(), widget.height()))
        if at.y() + size.height() > screen.bottom():
            at.setY(widget.mapToGlobal(QPoint(0, -size.height())).y())
        at.setX(max(screen.left(), min(at.x(), screen.right() + 1 - size.width())))
        at.setY(max(screen.top(), at.y()))
        self.move(at)

    def _choose(self, chosen: QDate) -> None:
        if self.isVisible():  # Enter and a double click tell it twice
            self.close()
            self.dayChosen.emit(date(chosen.year(), chosen.month(), chosen.day()).isoformat())


def _order() -> str:
    """How the person's own system reads `12/1`."""
    short = QLocale().dateFormat(QLocale.FormatType.ShortFormat)
    return days.DAY_FIRST if short.find("d") < short.find("M") else days.MONTH_FIRST


def _example() -> str:
    return "1/12/2026" if _order() == days.DAY_FIRST else "12/1/2026"


def _today() -> date:
    return date.today()  # noqa: DTZ011 - the person's own day
