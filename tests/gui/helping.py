"""A person who reads the help beside the running program."""

from __future__ import annotations

from desktop.views.help_window import HelpWindow
from desktop.widgets.linked_text import LinkedText
from desktop.widgets.text_link import TextLink
from tests.gui.desk import Desk


def help_of(desk: Desk) -> HelpWindow:
    assert desk.program._help is not None
    window = desk.program._help.help
    assert window is not None, "no help was opened"
    return window


def asked(desk: Desk) -> HelpWindow:
    """Press F1, and wait until the help is in front."""
    desk.keys("F1")
    window = help_of(desk)
    desk.bot.waitUntil(window.isActiveWindow)
    return window


def back_to_work(desk: Desk) -> None:
    desk.keys("Esc")
    assert not help_of(desk).isVisible()
    desk.enter()


def sees(window: HelpWindow, heading: str) -> bool:
    """Whether that heading is in sight, and as near to the top as the page allows."""
    assert window.page is not None
    pieces = window._book.page(window.topic).pieces
    at = next(n for n, piece in enumerate(pieces) if piece.plain == heading)
    bar, y = window.area.verticalScrollBar(), window.page.parts[at].y()
    top = bar.value() <= y < bar.value() + 100
    return top or (bar.value() == bar.maximum() > 0 and y > bar.value())


def links(window: HelpWindow) -> dict[str, TextLink]:
    assert window.page is not None
    texts = window.page.findChildren(LinkedText)
    return {link.accessibleName(): link for text in texts for link in text.links}
