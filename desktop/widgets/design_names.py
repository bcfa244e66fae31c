"""What the choices about a paper are called on screen, by their values."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject

from desktop.core.design import Boxes, Gather, Layout, Order, Paper
from desktop.core.language import Language


class DesignNames(QObject):
    """The names of every choice, in the order in which they are offered."""

    def layouts(self, offered: Iterable[Layout]) -> dict[str, str]:
        names = {
            "compact": self.tr("Compact: one line an item"),
            "full": self.tr("Full: with plain words and sources"),
            "facilitator": self.tr("Facilitator: with room to write"),
            "large": self.tr("Large print: 18 point"),
            "overview": self.tr("Overview: all pillars on one page"),
        }
        return {str(layout): names[layout] for layout in offered}

    def boxes(self) -> dict[str, str]:
        return {
            str(Boxes.TICKS): self.tr("My ticks"),
            str(Boxes.BLANK): self.tr("Blank, to hand out"),
            str(Boxes.FORM): self.tr("To fill in on a screen"),
        }

    def gather(self) -> dict[str, str]:
        return {
            str(Gather.NONE): self.tr("Nothing"),
            str(Gather.PILLAR): self.tr("Pillar"),
            str(Gather.AGENCY): self.tr("Agency"),
            str(Gather.DUE): self.tr("Due day"),
            str(Gather.WHO): self.tr("Person"),
            str(Gather.STATE): self.tr("State"),
        }

    def order(self) -> dict[str, str]:
        return {
            str(Order.LIST): self.tr("As in the list"),
            str(Order.DUE): self.tr("By due day"),
            str(Order.TITLE): self.tr("By title"),
        }

    def papers(self) -> dict[str, str]:
        return {str(Paper.LETTER): self.tr("Letter"), str(Paper.A4): "A4"}

    def turns(self) -> dict[str, str]:
        """By whether it is landscape."""
        return {"False": self.tr("Upright (portrait)"), "True": self.tr("Wide (landscape)")}

    def languages(self) -> dict[str, str]:
        """Each in its own words, for whoever reads only those."""
        return {
            str(Language.ENGLISH): "English",
            str(Language.SPANISH): "Español",
            str(Language.FRENCH): "Français",
            str(Language.ARABIC): "العربية",
        }
