"""Putting on another set of colours while the program runs, everywhere at once."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol, cast

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from desktop import icons, theme


class Recoloured(Protocol):
    """A widget that keeps colours which nobody else can put on anew."""

    def recolour(self) -> None: ...


def change(scheme: str) -> None:
    """Show everything in `scheme`, one of `desktop.core.settings.SCHEMES`.

    What is painted, and the icons of buttons and menus, ask for their colours each time. The rest
    took them over when it was made: style sheets, palettes of their own, icons in labels, and
    whatever has a method `recolour`.
    """
    app = cast("QApplication", QApplication.instance())
    worn = theme.style_sheet(theme.tokens())
    widgets = app.allWidgets()
    dressed = [widget for widget in widgets if widget.styleSheet() == worn]
    theme.apply(app, "contrast" if scheme == "system" and _system_wants_contrast() else scheme)
    for widget in dressed:
        theme.dress(widget)
    for widget in widgets:
        _put_on(widget)


def _put_on(widget: QWidget) -> None:
    if theme.is_tinted(widget):
        theme.tint(widget)
    icons.put_again(widget)
    if hasattr(widget, "recolour"):
        cast("Recoloured", widget).recolour()
    widget.update()


def _system_wants_contrast() -> bool:
    hints = QGuiApplication.styleHints()  # held: what it hands out goes with it
    wanted = hints.accessibility().contrastPreference()
    return wanted is Qt.ContrastPreference.HighContrast


class SystemLook(QObject):
    """Follows the system's light, dark and contrast, as long as `wanted` says `system`."""

    def __init__(self, wanted: Callable[[], str], parent: QObject) -> None:
        super().__init__(parent)
        self._wanted = wanted
        self._hints = QGuiApplication.styleHints()
        self._accessibility = self._hints.accessibility()
        self._soon = QTimer(self)  # the signals come before the palette of the system
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._follow)
        self._hints.colorSchemeChanged.connect(self._hear)
        self._accessibility.contrastPreferenceChanged.connect(self._hear)
        if wanted() == "system" and _system_wants_contrast():
            self._soon.start(0)

    def _hear(self) -> None:
        self._soon.start(0)

    def _follow(self) -> None:
        if self._wanted() == "system":
            change("system")
