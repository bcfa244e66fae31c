"""What is shown at a first start: what this is, three things to try, where what I make is kept."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal, SignalInstance
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from desktop import icons, sides, theme
from desktop.widgets.flow_layout import FlowLayout
from desktop.widgets.folder_line import FolderLine
from desktop.widgets.library_page import LibraryPage
from desktop.widgets.link_button import WrappedButton
from desktop.widgets.section import Page, Section, paragraph

_EMBLEM = 40


class WelcomePage(LibraryPage):
    """Each thing to try is a button that does it. Esc leaves the page for what was there before."""

    help_page = "first-minute"

    findRequested = Signal()
    listRequested = Signal()
    paperRequested = Signal()
    planRequested = Signal()  # to go on to the plan
    leaveRequested = Signal()  # to go back where one came from
    dismissed = Signal()  # not to be shown again
    told = Signal(str)  # a sentence on what was not done

    def __init__(self, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Welcome to Four Pillars"), "", parent)
        self.intro.hide()  # it scrolls with the rest: in large letters there is much of it
        self.head_tools.hide()  # neither an address nor paper is of use here
        dark = theme.tokens() is not theme.LIGHT
        emblem = QLabel(self)
        emblem.setPixmap(icons.emblem(_EMBLEM, self.devicePixelRatioF(), dark=dark))
        self.head.insertWidget(0, emblem)
        self.head.setSpacing(3 * theme.STEP)
        self.tries: list[QPushButton] = []
        self._inside = Page(self)
        self.column = QVBoxLayout(self._inside)
        self.column.setContentsMargins(sides.margins(0, 0, 2 * theme.STEP, 4 * theme.STEP))
        self.column.setSpacing(3 * theme.STEP)
        self._add_what()
        self._add_things()
        self._add_facts(folder)
        self._add_ends()
        self.column.addStretch(1)
        self.area = QScrollArea(self)
        self.area.setWidget(self._inside)
        self.area.setWidgetResizable(True)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)  # see DetailPane
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.add_content(self.area)

    def show_dismissed(self, *, dismissed: bool) -> None:
        """It was asked for by name: there is nothing left to dismiss."""
        self.dismiss_button.setHidden(dismissed)
        self.dismissing.setText(
            self.tr("This page is in the Help menu.")
            if dismissed
            else self.tr("Help > Welcome shows this page again at any time.")
        )

    # -- as every page --

    def show_target(self, target: str) -> None:
        """What is shown beside this page stands in the plan, not here."""

    def take_keyboard(self) -> None:
        first = self.tries[0]
        first.setFocus(Qt.FocusReason.OtherFocusReason)
        QTimer.singleShot(0, first, lambda: self.area.ensureWidgetVisible(first))  # once laid out

    def scroll_position(self) -> int:
        return self.area.verticalScrollBar().value()

    def scroll_to(self, position: int) -> None:
        self.area.verticalScrollBar().setValue(position)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leaveRequested.emit()
        else:
            super().keyPressEvent(event)

    # -- what stands on it --

    def _add_what(self) -> None:
        what = self.tr(
            "An offline reference to the U.S. plan against human trafficking of December 2021: who "
            "promised what, and what became of it. Checklists of your own stand beside it."
        )
        self.column.addWidget(paragraph(what, parent=self._inside))

    def _add_things(self) -> None:
        things = Section(self.tr("Three things to try"), self._inside)
        for name, does, wanted in (
            (
                self.tr("Find actions on forced labor"),
                self.tr("Tick what moves, read what became of it, or choose another topic above."),
                self.findRequested,
            ),
            (
                self.tr("Make a checklist"),
                self.tr("From a starter template, to tick off, assign and hand on."),
                self.listRequested,
            ),
            (
                self.tr("Print a handout"),
                self.tr(
                    "What the papers of 2021 say on forced labor: you see the pages before they "
                    "are printed or saved."
                ),
                self.paperRequested,
            ),
        ):
            things.add(self._thing(name, does, wanted))
        self.column.addWidget(things)

    def _thing(self, name: str, does: str, wanted: SignalInstance) -> QWidget:
        thing = QWidget(self._inside)
        button = WrappedButton(name, thing)
        button.setAutoDefault(True)  # Enter presses it as well
        button.setAccessibleDescription(does)
        button.clicked.connect(wanted)
        self.tries.append(button)
        column = QVBoxLayout(thing)
        column.setContentsMargins(0, theme.STEP, 0, theme.STEP)
        column.setSpacing(theme.STEP)
        column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(paragraph(does, parent=thing))
        return thing

    def _add_facts(self, folder: Path) -> None:
        where = Section(self.tr("Your data stays with you"), self._inside)
        where.add(
            paragraph(
                self.tr(
                    "What you tick and write is kept in this folder. Nothing leaves this "
                    "computer: the program never goes online."
                ),
                parent=where,
            )
        )
        self.folder = FolderLine(folder, where)
        self.folder.told.connect(self.told)
        where.add(self.folder)
        whose = Section(self.tr("Not an official publication"), self._inside)
        whose.add(
            paragraph(
                self.tr(
                    "The government has neither made nor approved this program. Wording in "
                    "quotation marks is official; everything else is in plain words of ours, with "
                    "its source beside it."
                ),
                parent=whose,
            )
        )
        self.column.addWidget(where)
        self.column.addWidget(whose)

    def _add_ends(self) -> None:
        ends = QWidget(self._inside)
        row = FlowLayout(ends, spacing=2 * theme.STEP)
        self.plan_button = WrappedButton(self.tr("Go to the plan"), ends)
        self.dismiss_button = WrappedButton(self.tr("Don’t show this again"), ends)
        for button, wanted in (
            (self.plan_button, self.planRequested),
            (self.dismiss_button, self.dismissed),
        ):
            button.setAutoDefault(True)
            button.clicked.connect(wanted)
            row.addWidget(button)
        self.dismissing = paragraph("", quiet=True, parent=self._inside)
        self.column.addSpacing(2 * theme.STEP)
        self.column.addWidget(ends)
        self.column.addWidget(self.dismissing)
