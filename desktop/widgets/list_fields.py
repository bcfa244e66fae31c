"""What is said about a checklist: name, purpose, owner, place and dates, checked while typing."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from db.checklists import Checklist, ListField
from desktop import theme
from desktop.core import list_names
from desktop.widgets.announcing import announce
from desktop.widgets.day_field import DayField

_PURPOSE_LINES = 3
_NARROW = 44  # letters of width below which two fields do not stand side by side


class ListFields(QWidget):
    """Asks for all of it; `lists` are those whose names are taken, `but` is the one that is
    changed, if there is one already."""

    changed = Signal()

    def __init__(
        self,
        lists: Iterable[Checklist],
        today: date,
        parent: QWidget | None = None,
        *,
        but: str = "",
    ) -> None:
        super().__init__(parent)
        self._lists, self._but = tuple(lists), but
        self.name = QLineEdit(self)
        self.purpose = QPlainTextEdit(self)
        self.purpose.setTabChangesFocus(True)
        self.owner, self.place = QLineEdit(self), QLineEdit(self)
        self.starts = DayField(self.tr("First day"), self, lambda: today)
        self.ends = DayField(self.tr("Last day"), self, lambda: today)
        self.name_problem = self._problem()
        self.days_problem = self._problem()
        self._pairs: list[QBoxLayout] = []
        self._lay_out()
        self.name.textChanged.connect(self._check_name)
        self.purpose.textChanged.connect(self.changed)
        for line in (self.owner, self.place):
            line.textChanged.connect(self.changed)
        for day in (self.starts, self.ends):
            day.settled.connect(self._check_days)
            day.line.textChanged.connect(self.changed)

    @property
    def problem(self) -> str:
        """Why it cannot be so; empty where it can."""
        name = list_names.name_problem(self.name.text(), self._lists, self._but)
        return name or self._wrong_days()

    def values(self) -> dict[ListField, str]:
        return {
            ListField.NAME: self.name.text().strip(),
            ListField.PURPOSE: self.purpose.toPlainText().strip(),
            ListField.OWNER: self.owner.text().strip(),
            ListField.PLACE: self.place.text().strip(),
            ListField.STARTS: self.starts.iso,
            ListField.ENDS: self.ends.iso,
        }

    def show_values(self, values: Mapping[ListField, str]) -> None:
        """Show what is in `values`; the other fields stay as they are."""
        lines = {
            ListField.NAME: self.name,
            ListField.OWNER: self.owner,
            ListField.PLACE: self.place,
        }
        for field, line in lines.items():
            if field in values:
                line.setText(values[field])
                line.setCursorPosition(0)
        if ListField.PURPOSE in values:
            self.purpose.setPlainText(values[ListField.PURPOSE])
        for field, day in ((ListField.STARTS, self.starts), (ListField.ENDS, self.ends)):
            if field in values:
                day.line.setText(values[field])

    def take_lists(self, lists: Iterable[Checklist]) -> None:
        """Other names are taken now."""
        self._lists = tuple(lists)
        self._check_name()

    def show_problem(self) -> None:
        """Say what is wrong and bring the keyboard there."""
        self._check_name()
        self._check_days()
        at: QLineEdit = self.starts.line
        if self._wrong_days() and not self.starts.problem:
            at = self.ends.line
        if self.name_problem.text():
            at = self.name
        at.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(at, self.problem)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < _NARROW * self.fontMetrics().averageCharWidth()
        way = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        for pair in self._pairs:
            pair.setDirection(way)

    # -- how --

    def _check_name(self) -> None:
        problem = list_names.name_problem(self.name.text(), self._lists, self._but)
        _say(self.name_problem, problem)
        self.name.setAccessibleDescription(problem)
        self.changed.emit()

    def _check_days(self) -> None:
        problem = self._wrong_days()
        if problem != self.days_problem.text():
            _say(self.days_problem, problem)
        self.changed.emit()

    def _wrong_days(self) -> str:
        wrong = list_names.days_problem(self.starts.iso, self.ends.iso)
        return self.starts.problem or self.ends.problem or wrong

    def _problem(self) -> QLabel:
        label = QLabel(self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setProperty("warning", True)
        label.hide()
        return label

    def _lay_out(self) -> None:
        room = _PURPOSE_LINES * self.purpose.fontMetrics().lineSpacing() + 6 * theme.STEP
        self.purpose.setFixedHeight(room)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3 * theme.STEP)
        column.addLayout(self._field(self.tr("&Name"), self.name, self.name_problem))
        column.addLayout(self._field(self.tr("P&urpose"), self.purpose))
        column.addLayout(
            self._pair(
                self._field(self.tr("&Owner"), self.owner),
                self._field(self.tr("P&lace"), self.place),
            )
        )
        column.addLayout(
            self._pair(
                self._field(self.tr("&First day"), self.starts),
                self._field(self.tr("Las&t day"), self.ends),
            )
        )
        column.addWidget(self.days_problem)

    def _pair(self, left: QBoxLayout, right: QBoxLayout) -> QBoxLayout:
        pair = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        pair.setSpacing(3 * theme.STEP)
        pair.addLayout(left, 1)
        pair.addLayout(right, 1)
        self._pairs.append(pair)
        return pair

    def _field(self, name: str, field: QWidget, problem: QLabel | None = None) -> QVBoxLayout:
        label = QLabel(name, self)
        label.setBuddy(field.line if isinstance(field, DayField) else field)
        if not isinstance(field, DayField):
            field.setAccessibleName(name.replace("&", ""))
        column = QVBoxLayout()
        column.setSpacing(theme.STEP)
        column.addWidget(label)
        column.addWidget(field)
        if problem is not None:
            column.addWidget(problem)
        return column


def _say(label: QLabel, sentence: str) -> None:
    label.setText(sentence)
    label.setVisible(bool(sentence))
    if sentence:
        announce(label, sentence)
