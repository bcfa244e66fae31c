"""Which page of help explains what: every page and dialog names its own."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget


def help_page_of(widget: QWidget | None) -> str:
    """The page of help for what a person is in: of the widget, or the nearest around it that names
    one as `help_page`, over the borders of windows. Empty if none does.

    A page is the name of a `desktop.core.help.contents.Topic`, with `#` and a heading on it where
    only that is meant. Names are plain text, so that nobody loads the help to name a page of it.
    """
    while widget is not None:
        page = getattr(widget, "help_page", "")
        if page:
            return str(page)
        widget = widget.parentWidget()
    return ""
