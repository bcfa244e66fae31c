"""What is wanted on paper: the key its design is kept under, and how a paper is made of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from db.checklists import Item
from desktop.core import report
from desktop.core.design import Design, Layout, PrintError
from desktop.core.gathering import Entry
from desktop.core.handout import Handout
from desktop.core.language import retold, speaking, spoken, tr_n
from desktop.core.logo import read_logo
from desktop.core.report import Report

if TYPE_CHECKING:
    from db.plan.catalogue import Plan

Sheet = Report | Handout
Make = Callable[[Design, bytes], Sheet]
"""Makes the paper of a design; the bytes are the PNG of its logo, or empty."""


class Choice(StrEnum):
    """What is only to be chosen for some papers."""

    LAYOUT = "layout"
    BOXES = "boxes"
    NOTES = "notes"
    GATHER = "gather"
    ORDER = "order"
    FOOT = "foot"


OF_A_LIST = frozenset(Choice)


@dataclass(frozen=True, slots=True)
class Extent:
    """How much of it: `name` is what a person chooses, `about` says what that is."""

    name: str
    about: str
    make: Make


@dataclass(frozen=True, slots=True)
class Subject:
    """`key` is what its design is remembered under: the id of a checklist or the name of a page.
    `name` is its own title. The first extent is what is asked for."""

    key: str
    name: str
    extents: tuple[Extent, ...]
    layouts: tuple[Layout, ...] = ()
    choices: frozenset[Choice] = frozenset()


@dataclass(frozen=True, slots=True)
class Part:
    """Some entries of a list. `name` is how a person chooses them, `scope` the filter in words."""

    name: str
    entries: Sequence[Entry]
    scope: str = ""


def of_list(
    plan: Plan,
    key: str,
    name: str,
    parts: Sequence[Part],
    items: Mapping[str, Item],
    today: str,
    checklist: str = "",
) -> Subject:
    """Parts of a checklist or of the plan, with what `items` of the list with the id `checklist`
    say of them. `today` is an ISO day.

    What is made later is made of what there is now.
    """
    as_now = dict(items)

    def extent(part: Part) -> Extent:
        def make(design: Design, logo: bytes) -> Report:
            return report.build(
                plan,
                part.entries,
                as_now,
                design,
                title=name,
                scope=part.scope,
                printed=today,
                logo=logo,
                checklist=checklist,
            )

        said = tr_n("{n} items.", "{n} item.", len(part.entries))
        return Extent(part.name, f"{said} {part.scope}".rstrip(), make)

    return Subject(key, name, tuple(map(extent, parts)), tuple(Layout), OF_A_LIST)


def of_handouts(
    key: str,
    name: str,
    made: Sequence[tuple[str, Callable[[Design], Handout]]],
    choices: frozenset[Choice] = frozenset({Choice.FOOT}),
) -> Subject:
    """Papers of the library by the names they are chosen by."""

    def extent(name: str, handout: Callable[[Design], Handout]) -> Extent:
        def make(design: Design, logo: bytes) -> Handout:
            plain = handout(design)
            return replace(plain, frame=replace(plain.frame, logo=logo))

        return Extent(name, handout(Design(language=spoken())).kicker, make)

    return Subject(key, name, tuple(extent(*each) for each in made), (), choices)


@dataclass(slots=True)
class Draft:
    """A paper that is asked for. `logos` keeps pictures that were read before, by their paths;
    `problem` says, once it is made, why its logo is not on it."""

    extent: Extent
    design: Design
    logos: dict[str, bytes]
    problem: str = ""

    def make(self) -> Sheet:
        """The paper; without its logo where that cannot be read."""
        path = self.design.logo
        if path and path not in self.logos:
            try:
                self.logos[path] = read_logo(path)
            except PrintError as error:
                self.problem = retold(error)
        return self.extent.make(self.design, self.logos.get(path, b""))


def text_of(sheet: Sheet) -> str:
    """All that stands on a paper, to be read or heard."""
    from desktop.core import flows  # only loaded where it is asked for
    from desktop.core.writers import text_file

    with speaking(sheet.frame.design.language):
        flow = flows.of_report(sheet) if isinstance(sheet, Report) else flows.of_handout(sheet)
        return text_file.plain_text(flow)
