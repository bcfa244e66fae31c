"""What this is, and where my data lies."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from desktop import __version__
from desktop.core.describe import EDITION
from desktop.core.progress import coverage_sentence
from desktop.work.board import Board


def show_about(board: Board, folder: Path, parent: QWidget) -> None:
    """Show version, content and data folder, to be copied."""
    text = QCoreApplication.translate(
        "About",
        "Four Pillars {version}\n\nOffline reference and checklist for the {edition}. "
        "{coverage} Plain-word texts are ours and not official.\n\n"
        "Your ticks and notes are in\n{folder}\nThey are guarded against damage, not against "
        "people who can read this computer's files. Nothing leaves this machine.",
    ).format(
        version=__version__,
        edition=EDITION,
        coverage=coverage_sentence(board.plan),
        folder=folder,
    )
    box = QMessageBox(QMessageBox.Icon.NoIcon, "Four Pillars", text, parent=parent)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    box.exec()
