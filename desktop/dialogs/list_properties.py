"""What is said about a checklist, to be changed: name, purpose, owner, place and dates."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from db.checklists import Checklist, ListField
from desktop import theme
from desktop.widgets.list_fields import ListFields
from desktop.widgets.tall_area import TallArea

_WIDTH = 56  # letters


class ListPropertiesDialog(QDialog):
    """Asks for values; stays open until it is told that they were kept (`accept`) or why not."""

    help_page = "checklists"

    valuesRequested = Signal(object)  # dict[ListField, str]: only what is different

    def __init__(
        self,
        checklist: Checklist,
        lists: Iterable[Checklist],
        today: date,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        theme.dress(self)
        self.setWindowTitle(self.tr("About this checklist"))
        self.fields = ListFields(lists, today, self, but=checklist.id)
        self._before = {each: getattr(checklist, each) for each in _FIELDS}
        self.fields.show_values(self._before)
        self.message = QLabel(self)
        self.message.setTextFormat(Qt.TextFormat.PlainText)
        self.message.setWordWrap(True)
        self.message.setProperty("warning", True)
        self.message.hide()
        self.cancel_button = QPushButton(self.tr("Cancel"), self)
        self.cancel_button.clicked.connect(self.reject)
        self.save_button = QPushButton(self.tr("&Save"), self)
        self.save_button.setProperty("primary", True)
        self.save_button.setDefault(True)
        self.save_button.clicked.connect(self._save)
        self._lay_out()
        self.fields.name.setFocus()
        self.fields.name.selectAll()

    def refuse(self, sentence: str) -> None:
        """They could not be kept; the sentence says why."""
        self.message.setText(sentence)
        self.message.show()
        self.save_button.setEnabled(True)

    def _save(self) -> None:
        self.message.hide()
        if self.fields.problem:
            self.fields.show_problem()
            return
        now = self.fields.values()
        different = {each: value for each, value in now.items() if value != self._before[each]}
        if not different:
            self.accept()
            return
        self.save_button.setEnabled(False)
        self.valuesRequested.emit(different)

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.cancel_button)
        buttons.addWidget(self.save_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[5 * theme.STEP] * 4)
        column.setSpacing(4 * theme.STEP)
        column.addWidget(TallArea(self.fields, self), 1)
        column.addWidget(self.message)
        column.addLayout(buttons)
        wanted = QSize(_WIDTH * self.fontMetrics().averageCharWidth(), self.sizeHint().height())
        self.resize(wanted.boundedTo(self.screen().availableSize() * 0.9))


_FIELDS = (
    ListField.NAME,
    ListField.PURPOSE,
    ListField.OWNER,
    ListField.PLACE,
    ListField.STARTS,
    ListField.ENDS,
)
