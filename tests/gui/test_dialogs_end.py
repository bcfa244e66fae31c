"""A dialog that was closed is gone: it neither piles up behind the window nor hears of its work."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QDialog

from tests.gui.desk import Desk, while_dialog

DIALOGS = (
    "print",
    "new_list",
    "share",
    "export",
    "list_properties",
    "cite",
    "hotline",
    "shortcuts",
)


def _left(desk: Desk) -> list[str]:
    """The dialogs that the window still has, seen or not."""
    return [type(each).__name__ for each in desk.program.window.findChildren(QDialog)]


@pytest.mark.parametrize("name", DIALOGS)
def test_a_closed_dialog_is_gone(desk: Desk, name: str) -> None:
    desk.click_row(desk.listed[0])
    desk.settle()
    for _ in range(2):
        with while_dialog(desk, QDialog, lambda dialog: dialog.reject()):
            desk.bench.action(name).trigger()
        desk.settle()
        desk.settle()
    assert _left(desk) == []
