"""What a note said earlier: looked at, compared, brought back, or forgotten."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QMessageBox,
    QPlainTextEdit,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from db.changes import Changes
from db.checklists import Edit, ItemField, NoteVersion
from desktop import sides, theme
from desktop.core.words import day
from desktop.widgets.choice_switch import ChoiceSwitch
from desktop.widgets.diff_view import DiffView
from desktop.work.board import Board

_FIRST_WORDS = 48  # characters of a text in the list
_TEXT, _COMPARED = "text", "compared"


class NoteVersionsDialog(QDialog):
    """The earlier versions of the note of one item, latest first.

    Bringing one back writes it anew: what stands there now is an earlier version then.
    """

    help_page = "details-and-notes#how-do-i-get-an-earlier-text-back"

    def __init__(
        self, board: Board, note_id: str, name: str, parent: QWidget | None = None
    ) -> None:
        """`note_id` is list/key; `name` is what the item is called."""
        super().__init__(parent)
        self._board = board
        self._list, _, self._key = note_id.partition("/")
        self._versions: tuple[NoteVersion, ...] = ()
        self._now = ""
        theme.dress(self)
        self.setWindowTitle(self.tr("Earlier versions of a note"))
        self.about = self._label(name)
        self.about.setProperty("strong", True)
        self.times = QListWidget(self)
        self.times.setAccessibleName(self.tr("Earlier versions"))
        self.times.setWordWrap(True)
        self.times.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.times.setSpacing(theme.STEP // 2)
        self.times.currentRowChanged.connect(self._show)
        self.how = ChoiceSwitch(
            self.tr("Show"),
            {_TEXT: self.tr("As it was"), _COMPARED: self.tr("Compared with the note now")},
            self,
        )
        self.how.show_choice(_TEXT)
        for how in (_TEXT, _COMPARED):
            self.how.button(how).setAutoDefault(False)  # Enter does not choose here
        self.how.choiceRequested.connect(self._choose)
        self._compared = False
        self.text = QPlainTextEdit(self)
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(self.tr("The note as it was"))
        self.diff = DiffView(self)
        self.diff.hide()
        self.key_to_marks = self._label(self.tr("Struck through: only then. Underlined: only now."))
        self.key_to_marks.setProperty("quiet", True)
        self.key_to_marks.hide()
        self.message = self._label("")
        self._make_buttons()
        self._lay_out()
        board.failed.connect(self._say_failed)
        self._ask()

    # -- what there is --

    def _ask(self, sentence: str = "") -> None:
        """Read the versions and the note as it is now; then say a sentence."""
        list_id, key = self._list, self._key

        def told(found: tuple[tuple[NoteVersion, ...], str]) -> None:
            self._versions, self._now = found
            self._fill()
            if sentence:
                self._say(sentence)

        self._board.ask(
            lambda store: (
                store.note_versions(list_id, key),
                item.note if (item := store.items(list_id).get(key)) else "",
            ),
            told,
        )

    def _fill(self) -> None:
        self.times.clear()
        for version in self._versions:
            first = " ".join(version.text.split())
            first = first if len(first) <= _FIRST_WORDS else first[:_FIRST_WORDS].rstrip() + "…"
            self.times.addItem(QListWidgetItem(f"{_moment(version.at)}\n{first}"))
        there = bool(self._versions)
        self.times.setCurrentRow(0 if there else -1)
        self.forget_button.setEnabled(there and self._is_writable())
        self.back_button.setEnabled(there and self._is_writable())
        if not there:
            self.text.clear()
            self.diff.show_texts("", "")
            self._say(self.tr("There are no earlier versions of this note."))

    def _show(self, row: int) -> None:
        if not 0 <= row < len(self._versions):
            return
        version = self._versions[row]
        self.text.setPlainText(version.text)
        if self._compared:
            self.diff.show_texts(version.text, self._now)
        self._say("")

    def _choose(self, how: str) -> None:
        self._compared = how == _COMPARED
        self.text.setVisible(not self._compared)
        self.diff.setVisible(self._compared)
        self.key_to_marks.setVisible(self._compared)
        self._show(self.times.currentRow())

    # -- what can be done --

    def _bring_back(self) -> None:
        text = self._versions[self.times.currentRow()].text
        list_id, edit = self._list, Edit(self._key, {ItemField.NOTE: text})
        self._board.do(lambda store, _: store.edit(list_id, [edit]), self._brought)

    def _brought(self, _: Changes) -> None:
        self._ask(self.tr("Brought back. What stood there is an earlier version now."))

    def _forget(self) -> None:
        question = QMessageBox(
            QMessageBox.Icon.Question,
            self.tr("Forget earlier versions"),
            self.tr("Forget all earlier versions of this note?"),
            parent=self,
        )
        question.setTextFormat(Qt.TextFormat.PlainText)
        question.setInformativeText(
            self.tr("They cannot be brought back, not by Undo either. The note itself stays.")
        )
        yes = question.addButton(self.tr("&Forget them"), QMessageBox.ButtonRole.DestructiveRole)
        question.setDefaultButton(question.addButton(QMessageBox.StandardButton.Cancel))
        question.exec()
        agreed = question.clickedButton() is yes
        question.deleteLater()
        if agreed:
            list_id, key = self._list, self._key
            self._board.do(
                lambda store, _: store.forget_versions(list_id, key), lambda _: self._ask()
            )

    def _is_writable(self) -> bool:
        """A run that is over is only read."""
        lists = {each.id: each for each in self._board.lists}
        return self._list not in lists or not lists[self._list].closed

    # -- what is said --

    def _say(self, sentence: str, *, warning: bool = False) -> None:
        self.message.setProperty("warning", warning)
        self.message.style().polish(self.message)
        self.message.setText(sentence)

    def _say_failed(self, sentence: str) -> None:
        self._say(sentence, warning=True)

    # -- making it --

    def _make_buttons(self) -> None:
        role = QDialogButtonBox.ButtonRole
        self.buttons = QDialogButtonBox(self)
        self.back_button = QPushButton(self.tr("&Bring back"), self)
        self.back_button.clicked.connect(self._bring_back)
        self.forget_button = QPushButton(self.tr("&Forget earlier versions…"), self)
        self.forget_button.clicked.connect(self._forget)
        self.buttons.addButton(self.back_button, role.ActionRole)
        self.buttons.addButton(self.forget_button, role.ActionRole)
        self.buttons.addButton(QDialogButtonBox.StandardButton.Close).setDefault(True)
        self.buttons.rejected.connect(self.reject)
        for button in (self.back_button, self.forget_button):
            button.setAutoDefault(False)
            button.setEnabled(False)

    def _label(self, text: str) -> QLabel:
        label = QLabel(text, self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        return label

    def _lay_out(self) -> None:
        right = QWidget(self)
        texts = QVBoxLayout(right)
        texts.setContentsMargins(sides.margins(2 * theme.STEP, 0, 0, 0))
        texts.setSpacing(2 * theme.STEP)
        texts.addWidget(self.how)
        texts.addWidget(self.text, 1)
        texts.addWidget(self.diff, 1)
        texts.addWidget(self.key_to_marks)
        split = QSplitter(self)
        split.setChildrenCollapsible(False)
        split.addWidget(self.times)
        split.addWidget(right)
        split.setStretchFactor(1, 1)
        self.how.ensurePolished()
        right.setMinimumWidth(self.how.sizeHint().width() + 3 * theme.STEP)
        letter = self.fontMetrics().averageCharWidth()
        split.setSizes([34 * letter, 66 * letter])
        column = QVBoxLayout(self)
        column.setContentsMargins(*[5 * theme.STEP] * 4)
        column.setSpacing(2 * theme.STEP)
        column.addWidget(self.about)
        column.addWidget(split, 1)
        column.addWidget(self.message)
        column.addWidget(self.buttons)
        size = QSize(108 * letter, 28 * self.fontMetrics().lineSpacing())
        self.resize(size.boundedTo(self.screen().availableSize()))


def _moment(iso: str) -> str:
    """A moment in the person's own time: `December 1, 2026, 14:05`."""
    local = datetime.fromisoformat(iso).astimezone()
    return f"{day(local.date().isoformat())}, {local:%H:%M}"
