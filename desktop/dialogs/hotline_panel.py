"""The help line, large: to read out, to copy, to print as a card."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import (
    QGuiApplication,
    QIcon,
)
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop import theme
from desktop.core import describe
from desktop.core.handout import HOTLINE_ID
from desktop.core.language import tr
from desktop.core.words import (
    HOTLINE_NAME,
    HOTLINE_NUMBER,
    HOTLINE_TEXT_BASIS,
    HOTLINE_TEXT_NUMBER,
)
from desktop.widgets.announcing import announce
from desktop.widgets.section import paragraph, title

if TYPE_CHECKING:
    from db.plan.catalogue import Plan

_LARGE = 2.6  # times the text size
_WIDTH = 460


class HotlinePanel(QDialog):
    """Number and text number with what the documents say of the line. Esc closes it."""

    help_page = "printing#how-do-i-print-one-action-or-a-page-of-the-library"

    cardRequested = Signal()

    def __init__(self, plan: Plan, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.dress(self)
        self.setWindowTitle(self.tr("Help line"))
        hotline = plan.agencies[HOTLINE_ID]
        sources = "; ".join(describe.citation_line(plan, cited) for cited in hotline.sources)
        self.number = _selectable(HOTLINE_NUMBER, self.tr("Telephone number"), self)
        self.text_number = _selectable(HOTLINE_TEXT_NUMBER, self.tr("Number to text"), self)
        self.copy_number = QPushButton(self.tr("Copy &number"), self)
        self.copy_number.setDefault(True)
        self.copy_text_number = QPushButton(self.tr("Copy &text number"), self)
        self.print_card = QPushButton(self.tr("&Print a card…"), self)
        self.message = paragraph(self.tr("Copied {}"), quiet=True, parent=self)
        policy = self.message.sizePolicy()
        policy.setRetainSizeWhenHidden(True)  # nothing moves when it comes
        self.message.setSizePolicy(policy)
        self.message.hide()
        self.copy_number.clicked.connect(lambda: self._copy(HOTLINE_NUMBER))
        self.copy_text_number.clicked.connect(lambda: self._copy(HOTLINE_TEXT_NUMBER))
        self.print_card.clicked.connect(self.cardRequested)

        column = QVBoxLayout(self)
        column.setContentsMargins(*[5 * theme.STEP] * 4)
        column.setSpacing(2 * theme.STEP)
        column.addWidget(title(tr(HOTLINE_NAME), 1.25, self))
        column.addWidget(paragraph(hotline.role, parent=self))
        for label, number, button in (
            (self.tr("Call"), self.number, self.copy_number),
            (self.tr("Text"), self.text_number, self.copy_text_number),
        ):
            column.addSpacing(2 * theme.STEP)
            column.addWidget(paragraph(label, quiet=True, parent=self))
            row = QHBoxLayout()
            row.setSpacing(4 * theme.STEP)
            row.addWidget(number, 1)
            row.addWidget(button)
            column.addLayout(row)
        column.addSpacing(2 * theme.STEP)
        said = self.tr("In the documents: {}.").format(sources)
        column.addWidget(paragraph(said, quiet=True, parent=self))
        column.addWidget(paragraph(tr(HOTLINE_TEXT_BASIS), quiet=True, parent=self))
        column.addWidget(self.message)
        column.addWidget(self._buttons())
        # A layout reckons with texts that wrap at their narrowest, far taller than they are here.
        column.setSizeConstraint(QVBoxLayout.SizeConstraint.SetNoConstraint)
        width = max(_WIDTH, column.totalSizeHint().width())
        self.setMinimumSize(width, column.totalHeightForWidth(width))
        self.copy_number.setFocus()

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(self)
        buttons.addButton(self.print_card, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(QDialogButtonBox.StandardButton.Close).setIcon(QIcon())
        buttons.rejected.connect(self.reject)
        return buttons

    def _copy(self, number: str) -> None:
        QGuiApplication.clipboard().setText(number)
        said = self.tr("Copied {}").format(number)
        self.message.setText(said)
        self.message.show()
        announce(self, said)


def _selectable(number: str, name: str, parent: QWidget) -> QLabel:
    """A number to read from afar, selected with mouse or keyboard, spoken digit by digit."""
    label = title(number, _LARGE, parent)
    label.setWordWrap(False)
    label.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse
        | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    label.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    digits = " ".join(character for character in number if character.isdigit())
    label.setAccessibleName(f"{name}: {digits}")
    return label
