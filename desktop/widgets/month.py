"""A month to choose a day in, and how the person's own system writes days."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QColor, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QTableView, QToolButton, QWidget

from desktop import theme
from desktop.core import days


class Month(QCalendarWidget):
    """A calendar in our colours (its own weekend is red), each of its parts with a name."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Calendar"))
        self.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self.recolour()
        names = {
            "qt_calendar_prevmonth": self.tr("Month before"),
            "qt_calendar_nextmonth": self.tr("Next month"),
            "qt_calendar_monthbutton": self.tr("Month"),
            "qt_calendar_yearbutton": self.tr("Year"),
        }
        for button in self.findChildren(QToolButton):
            button.setAccessibleName(names.get(button.objectName(), button.text()))
        for table in self.findChildren(QTableView):
            table.setAccessibleName(self.tr("Days of the calendar"))

    def recolour(self) -> None:
        """Wear the tokens that are in use now."""
        t = theme.tokens()
        plain = QTextCharFormat()
        plain.setForeground(QColor(t.text))
        for weekend in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            self.setWeekdayTextFormat(weekend, plain)
        plain.setBackground(QColor(t.base))
        self.setHeaderTextFormat(plain)


def written_order() -> str:
    """How the person's own system reads `12/1`."""
    place = QLocale()
    form = place.dateFormat(QLocale.FormatType.ShortFormat)
    named = place.language() != QLocale.Language.C
    first = named and form.find("d") < form.find("M")
    return days.DAY_FIRST if first else days.MONTH_FIRST
