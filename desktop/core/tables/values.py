"""What the cells of a row say, as the text that the workspace keeps."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING

from db.checklists import (
    LINE_LIMIT,
    LINES_LIMIT,
    LINK_LIMIT,
    Item,
    ItemField,
    Priority,
    State,
    steps_text,
)
from desktop.core.folding import fold
from desktop.core.language import everywhere, figures, tr, tr_noop
from desktop.core.tables import days
from desktop.core.tables.days import Order
from desktop.core.words import COLUMN_NAMES, PRIORITY_NAMES, STATE_NAMES

if TYPE_CHECKING:
    from db.plan.catalogue import Plan

_UNFIT = ("Cc", "Cs", "Zl", "Zp")
_TURNING = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
_BOX = r"(?:[-*\u2022]\s+)?\[([ xX\u2713\u2714]?)\]"
_MARKED = re.compile(rf"(?:{_BOX}|[-*\u2022\u2610](?=\s)|([\u2611\u2612\u2713\u2714]))\s*")

# In other languages they stand as such lists as well.
_STATES = {
    State.TODO: tr_noop(
        "todo, to do, open, not started, not yet, no, false, new, pending, planned, 0, "
        "0%, not done, incomplete, backlog, n, waiting, f"
    ),
    State.DOING: tr_noop(
        "doing, in progress, started, ongoing, partly, partial, half, underway, "
        "under way, working, active, begun, wip, 50%"
    ),
    State.DONE: tr_noop(
        "done, complete, completed, yes, true, x, finished, closed, ok, ✓, ✔, ☑, 1, 100%, "
        "y, checked, t, met"
    ),
    State.NA: tr_noop(
        "na, n/a, not applicable, none, skip, skipped, cancelled, canceled, not relevant, "
        "dropped, -"
    ),
}
_PRIORITIES = {
    Priority.HIGH: tr_noop("high, urgent, critical, top, 1, a, h, must, !!!, !"),
    Priority.MEDIUM: tr_noop("medium, normal, med, middle, 2, b, m, should, moderate"),
    Priority.LOW: tr_noop("low, minor, 3, c, l, could"),
    Priority.NONE: tr_noop("none, no, -, 0"),
}


def _words(
    choices: Mapping[State, str] | Mapping[Priority, str], names: Mapping[str, str]
) -> dict[str, str]:
    """What people write for each, in any language: whoever wrote it may speak another one."""

    def written() -> dict[str, str]:
        listed = {
            fold(word.strip()): str(each)
            for each, told in choices.items()
            for word in tr(told).split(",")
        }
        return listed | {fold(names[each]): str(each) for each in choices}

    known: dict[str, str] = {}
    for words in everywhere(written):
        known = words | known
    return known


class Problem(ValueError):  # noqa: N818 - named for what a person meets
    """A cell that cannot be taken over as it is; it says why."""


class Reader:
    """Reads cells for the items of a plan."""

    def __init__(self, plan: Plan, order: Order) -> None:
        self._order = order
        pillars, published = plan.pillars.values(), plan.english.pillars
        self._pillars = {
            fold(name): each.id
            for each in pillars
            for name in (
                *(each.id, each.name, published[each.id].name),
                *(f"{each.number}", f"pillar {each.number}"),
            )
        }
        self._pillar_names = ", ".join(each.name for each in pillars)
        self._principles = {
            fold(name): each.id
            for each in plan.records.values()
            if each.kind == "principle"
            for title in (each.title, each.english.title)
            for name in (each.id, title, title.rstrip("."))
        }
        self._states = _words(_STATES, STATE_NAMES)
        self._priorities = _words(_PRIORITIES, PRIORITY_NAMES)
        self._readers: dict[ItemField, Callable[[str], str]] = {
            ItemField.PILLAR: self._pillar,
            ItemField.PRINCIPLE: self._principle,
            ItemField.STATE: self._state,
            ItemField.PRIORITY: self._priority,
            ItemField.DUE: self._day,
            ItemField.DONE_ON: self._day,
            ItemField.TAGS: _tags,
            ItemField.STEPS: _steps,
            ItemField.LINKS: _links,
            ItemField.NOTE: _note,
        }

    def read(self, field: ItemField, cell: str) -> str:
        """What `cell` says about `field`; empty where it says nothing. Raises Problem."""
        try:
            return self._readers.get(field, _line)(cell) if cell.strip() else ""
        except (Problem, days.NoDay) as error:
            raise Problem(f"{COLUMN_NAMES[field]}: {error}") from error

    def _day(self, cell: str) -> str:
        return days.read(cell, self._order)

    def _pillar(self, cell: str) -> str:
        found = self._pillars.get(fold(_bare(cell)))
        if found is None:
            said = tr("“{text}” is no pillar. They are {pillars}.")
            raise Problem(said.format(text=_shown(cell), pillars=self._pillar_names))
        return found

    def _principle(self, cell: str) -> str:
        words = fold(_bare(cell))
        found = self._principles.get(words) or self._principles.get(words.rstrip("."))
        if found is None:
            said = tr(
                "“{text}” is no principle of the plan. Write its id, like PRE-1, or its "
                "whole title."
            )
            raise Problem(said.format(text=_shown(cell)))
        return found

    def _state(self, cell: str) -> str:
        found = self._states.get(fold(_bare(cell)).rstrip("."))
        if found is None:
            said = tr("“{text}” is no state. Write to do, in progress, done or not applicable.")
            raise Problem(said.format(text=_shown(cell)))
        return found

    def _priority(self, cell: str) -> str:
        found = self._priorities.get(fold(_bare(cell)))
        if found is None:
            said = tr("“{text}” is no priority. Write high, medium, low or none.")
            raise Problem(said.format(text=_shown(cell)))
        return found


def as_text(item: Item) -> dict[ItemField, str]:
    """What an item says, as text."""
    said = {field: str(getattr(item, field)) for field in _PLAIN}
    return said | {
        ItemField.TAGS: _sorted(item.tags),
        ItemField.STEPS: steps_text(item.steps),
        ItemField.LINKS: "\n".join(item.links),
    }


_PLAIN = (
    *(ItemField.TITLE, ItemField.PILLAR, ItemField.PRINCIPLE, ItemField.STATE, ItemField.DONE_ON),
    *(ItemField.DONE_BY, ItemField.WHO, ItemField.DUE, ItemField.PRIORITY, ItemField.NOTE),
)


def _line(cell: str) -> str:
    return _checked(_bare(cell), LINE_LIMIT)


def _tags(cell: str) -> str:
    """One a line, or where it is one line separated by commas or semicolons."""
    tags = cell.split("\n") if "\n" in cell else re.split("[,;]", cell)
    return _sorted(_several(tags, LINE_LIMIT))


def _sorted(tags: Iterable[str]) -> str:
    once = {tag.casefold(): tag for tag in tags}
    return "\n".join(once[tag] for tag in sorted(once))


def _steps(cell: str) -> str:
    steps = []
    for line in _several(cell.split("\n"), LINE_LIMIT + 5):
        marked = _MARKED.match(line)
        text = line[marked.end() :] if marked else line
        done = marked is not None and any(m not in (None, "", " ") for m in marked.groups())
        if text:
            steps.append(f"{'x' if done else '-'} {_checked(text, LINE_LIMIT)}")
    return "\n".join(steps)


def _links(cell: str) -> str:
    return "\n".join(_several(cell.split("\n"), LINK_LIMIT))


def _note(cell: str) -> str:
    return cell


def _several(lines: Iterable[str], limit: int) -> list[str]:
    found = [_checked(line.strip(), limit) for line in lines if line.strip()]
    if len(found) > LINES_LIMIT:
        said = tr("{number} are too many; an item can have {limit}.")
        raise Problem(said.format(number=figures(len(found)), limit=LINES_LIMIT))
    return found


def _checked(text: str, limit: int) -> str:
    if len(text) > limit:
        said = tr("{number} characters are too many; there can be {limit}.")
        raise Problem(said.format(number=figures(len(text)), limit=figures(limit)))
    if text.isprintable():  # as nearly every text is
        return text
    for position, character in enumerate(text, start=1):
        if character in _TURNING:
            said = tr(
                "character {position} turns the direction of the text (U+{code}), which can make "
                "it look like another."
            )
            raise Problem(said.format(position=position, code=f"{ord(character):04X}"))
        if unicodedata.category(character) in _UNFIT:
            said = tr("character {position} cannot be kept (U+{code}).")
            raise Problem(said.format(position=position, code=f"{ord(character):04X}"))
    return text


def visible(text: str) -> str:
    """`text` with a sign for each character that would act on the line it is shown in."""
    return "".join(
        "\ufffd" if c in _TURNING or unicodedata.category(c) in _UNFIT else c for c in text
    )


def _bare(cell: str) -> str:
    return " ".join(cell.split())


def _shown(cell: str) -> str:
    return _bare(cell)[:40]
