"""Asks for the password of a workspace that is locked; the plan can be read beside it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import (
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from db.errors import Cause, Known
from desktop import icons, theme
from desktop.core import unlocking
from desktop.core.language import retold
from desktop.widgets.announcing import announce
from desktop.widgets.flow_layout import FlowLayout
from desktop.widgets.link_button import LinkButton
from desktop.widgets.password_line import PasswordLine
from desktop.widgets.refusal_page import RefusalPage

_ICON = 22
_SHARE = 0.5  # of the window at most: the plan is to be read beside it


class UnlockPage(RefusalPage):
    """A password or the recovery code, and what to do without either."""

    help_page = "passwords"

    passwordGiven = Signal(str)
    codeGiven = Signal(str)
    damageSuspected = Signal(str)  # with what the person is sure of, though it opens nothing

    def __init__(self, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.dress(self)
        theme.tint(self, Window="base")
        self.setAutoFillBackground(True)
        self._inside = QWidget(self)
        self._soon = QTimer(self)  # once what is shown has its place
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._fit)
        self.reason = self.tr("Your notes are locked. Unlock them first.")
        self._asked = False  # whether something was given and not answered
        self.heading = self._label(self.tr("Your notes are locked"))
        self.heading.setProperty("strong", True)
        self.about = self._label(self.tr("The plan and its library can be read all the same."))
        self.about.setProperty("quiet", True)
        self.field = PasswordLine(self.tr("Password"), self)
        self.field.entered.connect(self._give)
        self.unlock_button = QPushButton(self.tr("&Unlock"), self)
        self.unlock_button.setProperty("primary", True)
        self.unlock_button.clicked.connect(self._give)
        self.code_link = LinkButton(self.tr("Use the recovery code"), parent=self)
        self.code_link.setCheckable(True)
        self.code_link.toggled.connect(self._follow_kind)
        self.help_link = LinkButton(self.tr("Forgotten it?"), parent=self)
        self.help_link.setCheckable(True)
        self.help_link.toggled.connect(self._follow_help)
        self.sure_link = LinkButton(self.tr("It is right: see what can be done"), parent=self)
        self.sure_link.clicked.connect(self._be_sure)
        self.sure_link.hide()
        self.message = self._label("")
        self.message.setProperty("warning", True)
        self.message.hide()
        self.help = self._label(self._advice(folder))
        self.help.setProperty("quiet", True)
        self.help.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.help.hide()
        self._lay_out()

    @property
    def by_code(self) -> bool:
        """Whether the recovery code is asked for."""
        return self.code_link.isChecked()

    def take_keyboard(self) -> None:
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_refusal(self, refusal: Exception) -> None:
        """Ask; or, where something was given, say that it does not fit."""
        if not self._asked:
            announce(self, self.heading.text())
            return
        if not (isinstance(refusal, Known) and refusal.cause is Cause.LOCKED):
            self.refuse(retold(refusal))
            return
        slip = None if self.by_code else unlocking.slip_in(self.field.text)
        self.refuse(str(slip) if slip else self._either())
        self.sure_link.setVisible(slip is None)

    def _either(self) -> str:
        """The two look the same: nothing can be read."""
        if self.by_code:
            return self.tr(
                "That code does not open these notes: it is of another password, or the file is "
                "damaged."
            )
        return self.tr(
            "That is not the password, or the file is damaged. Mind capital letters and the "
            "keyboard language."
        )

    def refuse(self, sentence: str) -> None:
        """What was given is no good; it stays, to be corrected or typed over."""
        self.sure_link.hide()
        self._set_asked(asked=False)
        self._say(sentence, warning=True)
        self.take_keyboard()
        self.field.line.selectAll()

    def forget(self) -> None:
        """Nothing that was typed stays."""
        self.field.clear()

    def _give(self) -> None:
        text = self.field.text
        if self._asked:
            return
        if not text.strip():
            self.take_keyboard()
            return
        self._set_asked(asked=True)
        self._say(self.tr("Unlocking…"), warning=False)
        (self.codeGiven if self.by_code else self.passwordGiven).emit(text)

    def _be_sure(self) -> None:
        if self._asked or not self.field.text.strip():
            self.take_keyboard()
            return
        self._set_asked(asked=True)
        self._say(self.tr("Looking for backups…"), warning=False)
        self.damageSuspected.emit(self.field.text)

    def _set_asked(self, *, asked: bool) -> None:
        self._asked = asked
        self.field.line.setReadOnly(asked)  # disabled, it would lose the keyboard
        self.unlock_button.setEnabled(not asked)

    def _follow_kind(self) -> None:
        by_code = self.by_code
        self.field.clear()
        self.field.call(self.tr("Recovery code") if by_code else self.tr("Password"))
        self.field.set_shown(shown=by_code)  # long, and read from paper
        self.code_link.show_text(
            self.tr("Use the password") if by_code else self.tr("Use the recovery code")
        )
        self._say("", warning=False)
        self.sure_link.hide()
        self.take_keyboard()

    def _follow_help(self) -> None:
        self.help.setVisible(self.help_link.isChecked())
        self._fit()
        if self.help_link.isChecked():
            announce(self, self.help.text())

    def _say(self, sentence: str, *, warning: bool) -> None:
        self.message.setProperty("warning", warning)
        self.message.style().unpolish(self.message)
        self.message.style().polish(self.message)
        self.message.setText(sentence)
        self.message.setVisible(bool(sentence))
        self._fit()
        if sentence:
            announce(self, sentence)

    def _advice(self, folder: Path) -> str:
        return self.tr(
            "The recovery code is on the sheet that could be printed when the password was set; it "
            "opens your notes in its place. Without either nobody can read them, not even those "
            "who made Four Pillars. They are in {folder}; nothing there is deleted. To begin with "
            "empty notes, close the program and move that folder somewhere else."
        ).format(folder=folder)

    def _label(self, text: str) -> QLabel:
        label = QLabel(text, self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        return label

    # -- how it looks --

    def _lay_out(self) -> None:
        sign = QLabel(self)
        icons.put(sign, "lock", "accent", _ICON)
        row = QWidget(self)
        line = FlowLayout(row, spacing=2 * theme.STEP)
        for part in (self.field, self.unlock_button, self.code_link, self.help_link):
            line.addWidget(part)
        column = QVBoxLayout()
        column.setSpacing(theme.STEP)
        below: tuple[QWidget, ...] = (self.heading, self.about, row, self.message)
        for each in below:
            column.addWidget(each)
        column.addWidget(self.sure_link, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.help)
        column.addStretch(1)
        inside = QHBoxLayout(self._inside)
        inside.setContentsMargins(4 * theme.STEP, 3 * theme.STEP, 4 * theme.STEP, 3 * theme.STEP)
        inside.setSpacing(3 * theme.STEP)
        inside.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        inside.addLayout(column, 1)
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(self._inside)
        for each in (area, area.viewport(), self._inside):
            theme.tint(each, Window="base")
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(area)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._soon.start()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.window().installEventFilter(self)
        self._inside.installEventFilter(self)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = QEvent.Type.LayoutRequest if watched is self._inside else QEvent.Type.Resize
        if event.type() is kind:
            self._soon.start()
        return False

    def _fit(self) -> None:
        """Be as high as it takes, and where the window has too little room for that, scroll."""
        layout = self._inside.layout()
        if layout is not None:
            layout.activate()
            wanted = layout.totalHeightForWidth(self.width())
            self.setFixedHeight(min(wanted, int(_SHARE * self.window().height())))
