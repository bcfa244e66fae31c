"""Sets, changes and removes the password of my notes, and says when they are locked."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QPushButton, QWidget

from desktop import theme
from desktop.core import strength
from desktop.core.language import retold, tr_n
from desktop.core.settings import LOCK_AFTER
from desktop.widgets.busy_bar import BusyBar
from desktop.widgets.check_box import CheckBox
from desktop.widgets.choice_box import ChoiceBox
from desktop.widgets.flow_layout import FlowLayout
from desktop.widgets.form_row import FormRow
from desktop.widgets.password_line import PasswordLine
from desktop.widgets.sheet_dialog import SheetDialog


class PasswordDialog(SheetDialog):
    """Stays open until it is told how that went: `finish`, or `refuse` with why.

    What is asked for cannot be stopped half way, so while it is done the dialog stays.
    """

    help_page = "passwords"

    setRequested = Signal(str, str)  # the password there is (may be empty), the new one
    removeRequested = Signal(str)  # the password there is
    sheetRequested = Signal(str)  # the same
    lockAfterChanged = Signal(int)  # minutes, 0 for never

    def __init__(
        self,
        *,
        has_password: bool,
        knows_it: bool,
        lock_after: int,
        parent: QWidget | None = None,
    ) -> None:
        """`knows_it` is whether the password there is has to be given to change it."""
        super().__init__(self.tr("Password"), parent)
        self._has, self._knows, self._at_work = has_password, knows_it, False
        self.about = self.sentence()
        self.old = PasswordLine(self.tr("Password now"), self)
        self.old.setVisible(has_password and knows_it)
        self.new = PasswordLine(self.tr("New password"), self)
        self.again = PasswordLine(self.tr("New password again"), self)
        self.again.show_button.hide()
        self.new.show_button.toggled.connect(lambda on: self.again.set_shown(shown=on))
        for line in (self.old, self.new, self.again):
            line.changed.connect(self._follow)
        self.hint = self.sentence(quiet=True)
        self.understood = CheckBox(self)
        self.understood.setText(self.tr("I know that a lost password means lost notes."))
        self.understood.toggled.connect(self._follow)
        self.progress = BusyBar(self)
        self.progress.setAccessibleName(self.tr("Your notes are being written anew"))
        self.progress.hide()
        self._make_lock_after(lock_after)
        self._make_buttons()
        self._lay_out()
        self._follow()
        (self.new if self.old.isHidden() else self.old).setFocus()

    def refuse(self, why: Exception) -> None:
        """It was not done."""
        self._set_at_work(at_work=False)
        self.say(retold(why), warning=True)
        line = self.old if not self.old.isHidden() else self.new
        line.setFocus()
        line.line.selectAll()

    def finish(self) -> None:
        """It was done."""
        self._set_at_work(at_work=False)
        for line in (self.old, self.new, self.again):
            line.clear()
        self.accept()

    def reject(self) -> None:
        if not self._at_work:
            super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._at_work:
            event.ignore()
        else:
            super().closeEvent(event)

    # -- what is asked for --

    def _set(self) -> None:
        self._begin(self.tr("Writing your notes and their backups under the new password…"))
        self.setRequested.emit(self.old.text, self.new.text)

    def _remove(self) -> None:
        self._begin(self.tr("Writing your notes and their backups without a password…"))
        self.removeRequested.emit(self.old.text)

    def _ask_sheet(self) -> None:
        self._begin(self.tr("One moment…"))
        self.sheetRequested.emit(self.old.text)

    def _begin(self, said: str) -> None:
        self._set_at_work(at_work=True)
        self.say(said)

    def _set_at_work(self, *, at_work: bool) -> None:
        self._at_work = at_work
        self.progress.setVisible(at_work)
        for line in (self.old, self.new, self.again):
            line.line.setReadOnly(at_work)
        self.close_button.setEnabled(not at_work)
        self._follow()

    def _follow(self) -> None:
        """What can be asked for, and why what cannot."""
        new, again = self.new.text, self.again.text
        differ = bool(again) and new != again
        self.hint.setText(self.tr("The two are not the same.") if differ else strength.hint(new))
        self.hint.setVisible(bool(self.hint.text()))
        ready = not self._at_work and (self.old.isHidden() or bool(self.old.text))
        self.main_button.setEnabled(
            ready and bool(new.strip()) and new == again and self.understood.isChecked()
        )
        self.remove_button.setEnabled(ready)
        self.sheet_button.setEnabled(ready)

    # -- making it --

    def _make_lock_after(self, minutes: int) -> None:
        self.lock_after = ChoiceBox(self.tr("Lock when nobody touches the program"), self)
        self.lock_after.offer(
            {
                str(choice): tr_n("after {n} minutes", "after {n} minute", choice)
                if choice
                else self.tr("never by itself")
                for choice in LOCK_AFTER
            }
        )
        self.lock_after.show_value(str(minutes))
        self.lock_after.valueRequested.connect(lambda each: self.lockAfterChanged.emit(int(each)))

    def _make_buttons(self) -> None:
        self.main_button.setText(
            self.tr("&Change the password") if self._has else self.tr("&Set the password")
        )
        self.main_button.clicked.connect(self._set)
        self.sheet_button = QPushButton(self.tr("Recovery s&heet…"), self)
        self.sheet_button.clicked.connect(self._ask_sheet)
        self.remove_button = QPushButton(self.tr("&Remove the password"), self)
        self.remove_button.clicked.connect(self._remove)
        for button in (self.sheet_button, self.remove_button):
            button.setAutoDefault(False)

    def _told(self) -> str:
        if not self._has:
            return self.tr(
                "Without the password, nobody can read your notes, lists and backups. The plan "
                "stays open to all. There is no way around it: write the recovery code down when "
                "it is shown."
            )
        if not self._knows:
            return self.tr(
                "You opened your notes with the recovery code. Choose a new password: a new code "
                "comes with it, and the old sheet is good for nothing then. Or remove the password."
            )
        return self.tr(
            "Your notes and their backups are locked with a password. With the one you have "
            "now you can choose another, remove it, or see the recovery code again."
        )

    def _lay_out(self) -> None:
        self.about.setText(self._told())
        self._rows = [
            FormRow(name, field, self)
            for name, field in (
                (self.tr("Password now"), self.old),
                (self.tr("New password"), self.new),
                (self.tr("The same again"), self.again),
                (self.tr("Lock my notes"), self.lock_after),
            )
        ]
        self._rows[0].setVisible(not self.old.isHidden())
        widest = max(row.label.sizeHint().width() for row in self._rows)
        for row in self._rows:
            row.lay_out(widest)
        more = QWidget(self)
        line = FlowLayout(more, spacing=2 * theme.STEP)
        for button in (self.sheet_button, self.remove_button):
            line.addWidget(button)
        more.setVisible(self._has)
        for part in (self.about, *self._rows[:3], self.hint, self.understood, self._rows[3]):
            self.column.addWidget(part)
        self.column.addWidget(more)
        self.column.addWidget(self.progress)
        self.column.addStretch(1)
