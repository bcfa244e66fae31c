"""What this is, where my data lies, whose work is in it, and what becomes of what I write."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
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

from desktop import __version__, theme
from desktop.core import about
from desktop.core.progress import coverage_sentence
from desktop.widgets.section import Page, paragraph, title
from desktop.widgets.tall_area import TallArea

if TYPE_CHECKING:
    from db.plan.catalogue import Plan
    from desktop.widgets.licence_reader import LicenceReader

_HELP = ("updating", "sources-and-editions", "privacy")  # of each tab
_ROOM = QSize(900, 640)
_LEAST = QSize(380, 320)


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
        column.setContentsMargins(0, 4 * theme.STEP, 3 * theme.STEP, 0)
        column.setSpacing(3 * theme.STEP)
        column.addWidget(title(self.tr("Four Pillars"), 1.8, page))
        column.addWidget(
            paragraph(
                self.tr(
                    "Offline reference and checklist to the U.S. plan against human trafficking. "
                    "Plain-word texts are ours and not official."
                ),
                parent=page,
            )
        )
        grid = QGridLayout()
        grid.setHorizontalSpacing(6 * theme.STEP)
        grid.setVerticalSpacing(2 * theme.STEP)
        grid.setColumnStretch(1, 1)
        rows = (
            (self.tr("Version"), __version__),
            (self.tr("Content"), f"{about.content_line(self._plan)}."),
            ("", coverage_sentence(self._plan)),
            (self.tr("Your data"), str(self._folder)),
            (
                "",
                self.tr(
                    "Your ticks and notes stay there; nothing leaves this computer. Without a "
                    "password they are guarded against damage, not against people who can read "
                    "its files."
                ),
            ),
        )
        for row, (name, said) in enumerate(rows):
            label = paragraph(name, quiet=True, parent=page)
            label.setWordWrap(False)
            grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(_selectable(said, page), row, 1)
        column.addLayout(grid)
        column.addStretch(1)
        return page

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
        QGuiApplication.clipboard().setText(about.details(self._plan, self._folder))
        said = self.tr("Copied")
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
        below.addWidget(self.message)
        below.addWidget(buttons, 1)
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


def _selectable(text: str, parent: QWidget) -> QLabel:
    """A text that mouse and keyboard select; a long path breaks."""
    label = paragraph(text, parent=parent)
    label.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse
        | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    return label
