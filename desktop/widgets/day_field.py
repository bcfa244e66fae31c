"""A line for a day: typed in many ways, read back in words, or picked in a calendar."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QDate, QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop import sides, theme
from desktop.core import days
from desktop.widgets.line_field import LineField
from desktop.widgets.month import Month, written_order
from desktop.widgets.tool_row import IconButton


def _today() -> date:
    return date.today()  # noqa: DTZ011 - the person's own day


class DayField(QWidget):
    """Asks for a day as ISO text; for what is no day as it was typed, which the store refuses."""

    dayRequested = Signal(str, str, str)  # name, ISO day or what was typed, what was typed
    settled = Signal()  # the line was left, or a day was picked

    def __init__(
        self, name: str, parent: QWidget | None = None, today: Callable[[], date] = _today
    ) -> None:
        super().__init__(parent)
        self._name, self._today = name, today
        self.line = LineField(name, self)
        self.line.setPlaceholderText(self.tr("fri, +7d, {}").format(_example()))
        self.line.textRequested.connect(self._ask)
        self.line.textChanged.connect(self._tell)
        self.line.editingFinished.connect(self.settled)
        self.line.installEventFilter(self)
        self.words = QLabel(self)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setProperty("quiet", True)
        self.words.setWordWrap(True)
        self.pick = IconButton(
            "calendar-days",
            self.tr("{}: choose in a calendar (Alt+Down)").format(name),
            parent=self,
        )
        self.pick.clicked.connect(self.open_calendar)
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

    @property
    def iso(self) -> str:
        """The day as `2026-12-01`; empty where there is none, or what stands there is no day."""
        found = self._meant()
        return found.isoformat() if found else ""

    @property
    def problem(self) -> str:
        """A sentence about what stands there if it is no day."""
        if not self.line.text().strip() or self._meant():
            return ""
        return self.tr("This is no day. Write it as 2026-12-01, or Dec 1.")

    def put(self, iso: str) -> None:
        """Ask for a day as if it had been typed."""
        self.line.setText(iso)
        self.line.save()
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)
        self.settled.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            isinstance(event, QKeyEvent)
            and event.type() is QEvent.Type.KeyPress
            and event.key() == Qt.Key.Key_Down
            and event.modifiers() & Qt.KeyboardModifier.AltModifier
            and self.pick.isVisible()
        ):
            self.open_calendar()
            return True
        return super().eventFilter(watched, event)

    def set_writable(self, *, writable: bool) -> None:
        self._writable = writable
        self.line.setReadOnly(not writable)
        self.pick.setVisible(writable)
        self._tell()

    def _ask(self, name: str, text: str) -> None:
        found = self._meant()
        self.dayRequested.emit(name, found.isoformat() if found else text.strip(), text)

    def _tell(self) -> None:
        text = self.line.text()
        self.clear_button.setVisible(bool(text) and self._writable)
        if iso := self.iso:
            self.words.setText(days.said(iso, self._today()))
        else:
            self.words.setText(self.tr("No day yet") if text.strip() else "")
        self.words.setVisible(bool(self.words.text()))
        self.line.setAccessibleDescription(self.words.text())

    def _meant(self) -> date | None:
        return days.parse(self.line.text(), self._today(), written_order())

    def open_calendar(self) -> None:
        """Open the calendar below the field, with the keyboard in it."""
        popup = CalendarPopup(self)
        popup.dayChosen.connect(self.put)
        popup.open_below(self.pick, self._meant() or self._today())


class CalendarPopup(QFrame):
    """A month to pick a day in; Esc leaves it as it is."""

    dayChosen = Signal(str)  # ISO

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        theme.dress(self)
        self.calendar = Month(self)
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
        before = 0 if sides.turned() else widget.width() - size.width()
        at = widget.mapToGlobal(QPoint(before, widget.height()))
        if at.y() + size.height() > screen.bottom():
            at.setY(widget.mapToGlobal(QPoint(0, -size.height())).y())
        at.setX(max(screen.left(), min(at.x(), screen.right() + 1 - size.width())))
        at.setY(max(screen.top(), at.y()))
        self.move(at)

    def _choose(self, chosen: QDate) -> None:
        if self.isVisible():  # Enter and a double click tell it twice
            self.close()
            self.dayChosen.emit(date(chosen.year(), chosen.month(), chosen.day()).isoformat())


def _example() -> str:
    return "1/12/2026" if written_order() == days.DAY_FIRST else "12/1/2026"
