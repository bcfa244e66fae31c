"""What a screen reader is told of widgets that Qt says too little of: headings."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.widgets.section import Title

if TYPE_CHECKING:
    from PySide6.QtGui import QAccessibleInterface


@cache
def tell_roles() -> None:
    """Headings are headings from now on, for a person goes from one to the next, and no texts.

    Nothing is asked of this where nothing listens. Once is enough for a whole program.
    """
    # Made behind the first paint: the window waits for every class that PySide has to make before.
    from PySide6.QtGui import QAccessible

    QAccessible.installFactory(_interface_of)


def _interface_of(_: str, thing: QObject) -> QAccessibleInterface | None:
    from PySide6.QtGui import QAccessible
    from PySide6.QtWidgets import QAccessibleWidget

    if not isinstance(thing, Title):
        return None
    return QAccessibleWidget(thing, QAccessible.Role.Heading)
