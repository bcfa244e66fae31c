"""What this is, where my data lies, whose work is in it, and what becomes of what I write."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import PySide6
from PySide6.QtCore import QSize, Qt, qVersion
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QGuiApplication, QIcon
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from desktop import __version__, icons, sides, theme
from desktop.core import about
from desktop.core.progress import coverage_sentence
from desktop.widgets.folder_line import FolderLine, selectable
from desktop.widgets.section import Page, paragraph, title
from desktop.widgets.tall_area import TallArea

if TYPE_CHECKING:
    from db.plan.catalogue import Plan
    from desktop.widgets.licence_reader import LicenceReader

_HELP = ("updating", "sources-and-editions", "privacy")  # of each tab
_ROOM = QSize(900, 640)
_LEAST = QSize(380, 320)
_EMBLEM = 64


class AboutDialog(QDialog):
    """Three tabs; the second and third are made when they are first looked at. Esc closes it."""

    def __init__(self, plan: Plan, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.dress(self)
        self.setWindowTitle(self.tr("About Four Pillars"))
        self._plan, self._folder = plan, folder
        self.licences: LicenceReader | None = None
        self.message = QLabel(self)
        self.message.setTextFormat(Qt.TextFormat.PlainText)
        self.message.setWordWrap(True)
        self.tabs = QTabWidget(self)
        self.tabs.setDocumentMode(True)
        self.tabs.setAccessibleName(self.tr("About Four Pillars"))
        self.tabs.addTab(_scrolled(self._facts(), self.tr("About")), self.tr("&About"))
        self._later = {
            self.tabs.addTab(_empty(self), self.tr("&Licences")): self._make_licences,
            self.tabs.addTab(_empty(self), self.tr("&Privacy")): self._make_privacy,
        }
        self.tabs.currentChanged.connect(self._show_tab)
        self._lay_out()
        parent_room = parent.window().size() if parent else _ROOM
        self.resize(parent_room.boundedTo(_ROOM))
        self.setMinimumSize(_LEAST)

    @property
    def help_page(self) -> str:
        """What explains the tab that is shown."""
        return _HELP[self.tabs.currentIndex()]

    def _facts(self) -> Page:
        page = Page()
        column = QVBoxLayout(page)
        column.setContentsMargins(sides.margins(0, 4 * theme.STEP, 3 * theme.STEP, 0))
        column.setSpacing(4 * theme.STEP)
        column.addLayout(self._head(page))
        grid = QGridLayout()
        grid.setHorizontalSpacing(6 * theme.STEP)
        grid.setVerticalSpacing(3 * theme.STEP)
        grid.setColumnStretch(1, 1)
        for row, (name, said) in enumerate(self._rows(page)):
            if name:
                label = paragraph(name, quiet=True, parent=page)
                label.setWordWrap(False)
                grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(said, row, 1)
        column.addLayout(grid)
        column.addStretch(1)
        return page

    def _head(self, page: Page) -> QHBoxLayout:
        dark = theme.tokens() is not theme.LIGHT
        emblem = QLabel(page)
        emblem.setPixmap(icons.emblem(_EMBLEM, self.devicePixelRatioF(), dark=dark))
        what = self.tr(
            "Offline reference and checklist to the U.S. plan against human trafficking. "
            "Plain-word texts are ours and not official."
        )
        words = QVBoxLayout()
        words.setSpacing(theme.STEP)
        words.addWidget(title(self.tr("Four Pillars"), 1.8, page))
        words.addWidget(paragraph(what, parent=page))
        head = QHBoxLayout()
        head.setSpacing(4 * theme.STEP)
        head.addWidget(emblem, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(words, 1)
        return head

    def _rows(self, page: Page) -> tuple[tuple[str, QWidget], ...]:
        self.folder = FolderLine(self._folder, page)
        self.folder.told.connect(self._say)
        guarded = self.tr(
            "Your ticks and notes stay there; nothing leaves this computer. Without a password "
            "they are guarded against damage, not against people who can read its files."
        )
        newer = self.tr(
            "The program never asks by itself. Look where you got this copy, and compare the "
            "version there with this one; installing a newer one leaves your data as it is."
        )
        return (
            (self.tr("Version"), selectable(__version__, page)),
            ("", selectable(f"{about.runs_as()}.", page)),
            (self.tr("Updates"), selectable(newer, page)),
            (self.tr("Content"), selectable(f"{about.content_line(self._plan)}.", page)),
            ("", selectable(coverage_sentence(self._plan), page)),
            (self.tr("Your data"), self.folder),
            ("", selectable(guarded, page)),
        )

    def _show_tab(self, index: int) -> None:
        make = self._later.pop(index, None)
        page = self.tabs.widget(index)
        layout = page.layout() if page else None
        if make is not None and layout is not None:
            layout.addWidget(make())

    def _make_licences(self) -> QWidget:
        from desktop.widgets.licence_reader import LicenceReader

        self.licences = LicenceReader(self)
        return self.licences

    def _make_privacy(self) -> QWidget:
        from desktop.core.help import page
        from desktop.core.help.contents import Topic
        from desktop.widgets.help_text import HelpText

        return _scrolled(HelpText(page.read(Topic.PRIVACY).pieces), self.tr("Privacy"))

    def _copy(self) -> None:
        drawn_by = (
            f"Qt {qVersion()}, PySide {PySide6.__version__}, {QGuiApplication.platformName()}"
        )
        QGuiApplication.clipboard().setText(about.details(self._plan, self._folder, drawn_by))
        self._say(self.tr("Copied"))

    def _say(self, said: str) -> None:
        self.message.setText(said)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.message, said))

    def _lay_out(self) -> None:
        buttons = QDialogButtonBox(self)
        self.copy_button = QPushButton(self.tr("&Copy details"), self)
        self.copy_button.setAutoDefault(False)
        self.copy_button.clicked.connect(self._copy)
        buttons.addButton(self.copy_button, QDialogButtonBox.ButtonRole.ActionRole)
        close = buttons.addButton(QDialogButtonBox.StandardButton.Close)
        close.setIcon(QIcon())
        close.setDefault(True)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[4 * theme.STEP] * 4)
        column.setSpacing(3 * theme.STEP)
        column.addWidget(self.tabs, 1)
        below = QHBoxLayout()
        below.addWidget(self.message, 1)
        below.addWidget(buttons)
        column.addLayout(below)


def _empty(parent: QWidget) -> QWidget:
    page = QWidget(parent)
    layout = QVBoxLayout(page)
    layout.setContentsMargins(0, 0, 0, 0)
    return page


def _scrolled(page: QWidget, name: str) -> TallArea:
    """A page to be read: the arrow keys scroll it."""
    area = TallArea(page)
    area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    area.setProperty("read", True)
    area.setAccessibleName(name)
    return area
