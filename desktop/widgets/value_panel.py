"""Small panels below a button that ask for one value: a name, a tag, a day."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QDate, QPoint, QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCompleter,
    QDateEdit,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop import theme
from desktop.widgets.flow_layout import FlowLayout

_WIDTH = 300


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
        self.adjustSize()
        screen = self.screen().availableGeometry()
        size = self.sizeHint().expandedTo(self.minimumSizeHint())
        self.resize(max(size.width(), _WIDTH), size.height())
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
        self._offered = QStringListModel(self)
        completer = QCompleter(self._offered, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.edit.setCompleter(completer)
        self.give_button, self.take_button = QPushButton(give, self), QPushButton(take, self)
        self.give_button.setProperty("primary", True)
        self.give_button.clicked.connect(self._give)
        self.take_button.clicked.connect(self._take)
        self.edit.returnPressed.connect(self._give)
        self.column.addWidget(self.edit)
        buttons = QHBoxLayout()
        buttons.addWidget(self.give_button)
        buttons.addWidget(self.take_button)
        buttons.addStretch(1)
        self.column.addLayout(buttons)

    def offer(self, texts: Iterable[str]) -> None:
        """Begin anew, and complete what is typed to one of these."""
        self.edit.clear()
        self._offered.setStringList(list(texts))

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
        near = QWidget(self)
        flow = FlowLayout(near)
        self._near: list[QPushButton] = []
        for name, days in (
            (self.tr("Today"), 0),
            (self.tr("Tomorrow"), 1),
            (self.tr("In a week"), 7),
            (self.tr("In two weeks"), 14),
            (self.tr("In 30 days"), 30),
        ):
            button = QPushButton(name, near)
            button.clicked.connect(lambda _=False, n=days: self._give(self._today.addDays(n)))
            flow.addWidget(button)
            self._near.append(button)
        self.day = _DayEdit(self)
        self.day.setAccessibleName(heading)
        self.day.setCalendarPopup(True)
        self.day.setDisplayFormat("MMM d, yyyy")
        self.day.setDateRange(QDate(1, 1, 1), QDate(9999, 12, 31))
        self.day.chosen.connect(lambda: self._give(self.day.date()))
        self.give_button = QPushButton(self.tr("Set this day"), self)
        self.give_button.setProperty("primary", True)
        self.give_button.clicked.connect(lambda: self._give(self.day.date()))
        self.none_button = QPushButton(self.tr("No due day"), self)
        self.none_button.clicked.connect(lambda: self._give(None))
        row = QHBoxLayout()
        row.addWidget(self.day, 1)
        row.addWidget(self.give_button)
        self.column.addWidget(near)
        self.column.addLayout(row)
        self.column.addWidget(self.none_button, 0, Qt.AlignmentFlag.AlignLeft)

    def begin(self, iso: str) -> None:
        """Begin with this day, or with today."""
        self._today = QDate.currentDate()
        day = QDate.fromString(iso, Qt.DateFormat.ISODate)
        self.day.setDate(day if day.isValid() else self._today)

    def first(self) -> QWidget:
        return self._near[0]

    def _give(self, day: QDate | None) -> None:
        self.hide()
        self.given.emit(day.toString(Qt.DateFormat.ISODate) if day is not None else "")


class _DayEdit(QDateEdit):
    """Enter means the day that stands there."""

    chosen = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.interpretText()
            self.chosen.emit()
        else:
            super().keyPressEvent(event)
