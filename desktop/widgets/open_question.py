"""Asks before anything leaves the program, with all of the address to be read."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from desktop import theme
from desktop.core.evidence import Leads
from desktop.core.language import tr

_BREAKS = 30  # characters of an address in a question, before it may break anywhere


def question_of(kind: Leads) -> str:
    """What is asked before an address of this kind is opened."""
    if kind is Leads.MAIL:
        return tr("Write to this address in your mail program?")
    return tr("Open this address in your browser?")


def agreed(question: str, target: str, parent: QWidget) -> bool:
    """Ask once; Enter and Esc both mean no."""
    box = QMessageBox(
        QMessageBox.Icon.Question,
        tr("Open a link"),
        question,
        parent=parent,
    )
    theme.dress(box)  # shows which button has the keyboard
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setInformativeText(breakable(target))
    yes = box.addButton(tr("&Open"), QMessageBox.ButtonRole.AcceptRole)
    no = box.addButton(QMessageBox.StandardButton.Cancel)
    box.setDefaultButton(no)
    box.exec()
    said_yes = box.clickedButton() is yes
    box.deleteLater()
    return said_yes


def breakable(text: str) -> str:
    """`text` that may break within long words, where Qt's own labels would grow too wide."""
    parts = [text[at : at + _BREAKS] for at in range(0, len(text), _BREAKS)]
    return "\u200b".join(parts)
