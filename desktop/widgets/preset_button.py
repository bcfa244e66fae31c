"""Designs that are kept under a name: a button whose menu offers, keeps and deletes them."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QInputDialog, QWidget

from desktop.core.design import Design, PrintError
from desktop.core.designs import LONGEST_NAME, Designs
from desktop.core.language import retold
from desktop.widgets.menu_button import MenuButton


class PresetButton(MenuButton):
    """The menu is filled anew each time it opens."""

    designRequested = Signal(object)  # Design: to be used
    keepRequested = Signal()
    told = Signal(str)
    refused = Signal(str)

    def __init__(self, designs: Designs, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self._designs = designs
        self.say(self.tr("&Kept designs"), self.tr("Kept designs"))
        self.menu_below.aboutToShow.connect(self._fill)

    def keep(self, design: Design) -> None:
        """Ask for a name and keep a design under it."""
        text, given = QInputDialog.getText(
            self,
            self.tr("Keep this design"),
            self.tr("Name, to find it again for any list or page:"),
        )
        if not given:
            return
        try:
            name = self._designs.keep(text, design)
        except PrintError as error:
            self.refused.emit(retold(error))
        else:
            self.told.emit(self.tr("The design is kept as “{}”.").format(name))

    def _fill(self) -> None:
        menu = self.menu_below
        menu.clear()
        presets = self._designs.presets()
        for name, design in presets.items():
            use = menu.addAction(_plain(name))
            use.triggered.connect(partial(self.designRequested.emit, design))
        if presets:
            menu.addSeparator()
        menu.addAction(self.tr("&Keep this design as…")).triggered.connect(self.keepRequested)
        if presets:
            delete = menu.addMenu(self.tr("&Delete"))
            for name in presets:
                delete.addAction(_plain(name)).triggered.connect(partial(self._drop, name))

    def _drop(self, name: str) -> None:
        self._designs.drop(name)
        self.told.emit(self.tr("The design “{}” is deleted.").format(name))


def _plain(name: str) -> str:
    """As a menu shows it: short, and no letter of it a key."""
    short = name if len(name) <= LONGEST_NAME // 2 else f"{name[: LONGEST_NAME // 2]}…"
    return short.replace("&", "&&")
