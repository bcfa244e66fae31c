"""What may stand in the columns of lists and items, and how their text reads as values."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import UTC, date, datetime

from db.checklists import (
    LINE_LIMIT,
    LINES_LIMIT,
    LINK_LIMIT,
    STEP_DONE,
    STEP_OPEN,
    ItemField,
    ListField,
    Priority,
    State,
    SubStep,
    steps_text,
)
from db.errors import BadText
from db.workspace.order import is_place

NOTE_LIMIT = 2_000_000  # characters: far beyond anything typed, small enough to stay quick
KEY_LIMIT = 200

# Control codes, half characters, what begins a new line or paragraph, and what turns the direction
# of what follows: with it a name can be made to look like another.
_UNFIT = re.compile(r"[\0-\x1f\x7f-\x9f\ud800-\udfff\u2028-\u202e\u2066-\u2069]")
_NO_CHARACTER = re.compile(r"[\0\ud800-\udfff]")
_HASH = re.compile(r"[0-9a-f]{16}|")
_NOTHING = "Nothing was changed."

_NAMES: dict[ItemField | ListField, str] = {
    ItemField.TITLE: "The title of an item",
    ItemField.DONE_BY: "Initials",
    ItemField.WHO: "A person's name",
    ItemField.TAGS: "A tag",
    ItemField.STEPS: "A step",
    ItemField.LINKS: "A link",
    ItemField.DUE: "The due date",
    ItemField.DONE_ON: "The date of completion",
    ListField.NAME: "The name of a checklist",
    ListField.PURPOSE: "The purpose of a checklist",
    ListField.OWNER: "The owner of a checklist",
    ListField.PLACE: "The place of a checklist",
    ListField.STARTS: "The first day of a checklist",
    ListField.ENDS: "The last day of a checklist",
}
_DAYS = (ItemField.DUE, ItemField.DONE_ON, ListField.STARTS, ListField.ENDS)
_MOMENTS = (ItemField.BINNED, ListField.ARCHIVED, ListField.CLOSED, ListField.BINNED)
_LONG = (ItemField.NOTE, ListField.PURPOSE)


def checked(field: ItemField | ListField, value: str) -> str:
    """`value` in the one form it is kept in. Raises BadText for what cannot be kept."""
    if field in _LONG:
        return kept(value)
    name = _NAMES.get(field, f"The {field} of an item")
    if field in _DAYS:
        return _day(name, value)
    if field is ItemField.STATE:
        return str(_choice(name, value, State))
    if field is ItemField.PRIORITY:
        return str(_choice(name, value, Priority))
    if field in _MOMENTS:
        return checked_moment(name, value)
    if field is ItemField.WORDING:
        return _matching(name, value, _HASH.fullmatch(value) is not None)
    if field is ItemField.POSITION:
        return _matching(name, value, len(value) <= LINE_LIMIT and is_place(value))
    if field is ItemField.TAGS:
        return tags_text(_lines(name, value, LINE_LIMIT))
    if field is ItemField.STEPS:
        lines = _lines(name, value, LINE_LIMIT + len(STEP_DONE))
        return steps_text(steps_of("\n".join(lines)))
    if field is ItemField.LINKS:
        return "\n".join(_lines(name, value, LINK_LIMIT))
    return _line(name, value.strip(), LINE_LIMIT)


def tags_text(tags: Iterable[str]) -> str:
    """Tags one a line, each once, letter case aside, in alphabetical order."""
    once = {tag.strip().casefold(): tag.strip() for tag in tags if tag.strip()}
    return "\n".join(once[tag] for tag in sorted(once))


def steps_of(text: str) -> tuple[SubStep, ...]:
    """The steps of a text; a line without a mark is an open one, a mark alone is none."""
    return tuple(
        SubStep(
            line.removeprefix(STEP_DONE if line.startswith(STEP_DONE) else STEP_OPEN).strip(),
            line.startswith(STEP_DONE),
        )
        for line in lines_of(text)
        if line.strip() not in (STEP_DONE.strip(), STEP_OPEN.strip())
    )


def lines_of(text: str) -> tuple[str, ...]:
    """The lines of a text that hold something."""
    return tuple(line for line in text.split("\n") if line.strip())


def _choice(name: str, value: str, choices: type[State] | type[Priority]) -> State | Priority:
    try:
        return choices(value)
    except ValueError as error:
        known = ", ".join(choice or "none" for choice in choices)
        raise BadText(f"{name} can be {known}, not {value[:40]!r}. {_NOTHING}") from error


def checked_key(key: str) -> str:
    """`key` if an item or a list can be known by it, else BadText."""
    name = "The id of an item"
    if not key.strip():
        raise BadText(f"{name} cannot be empty. {_NOTHING}")
    return _line(name, key, KEY_LIMIT)


def checked_moment(name: str, value: str) -> str:
    """A moment in UTC, ISO 8601, or nothing. Raises BadText."""
    if not value:
        return ""
    try:
        moment = datetime.fromisoformat(value)
        if moment.tzinfo is None:
            moment = moment.replace(tzinfo=UTC)
        return moment.astimezone(UTC).isoformat()
    except (ValueError, OverflowError) as error:
        raise BadText(f"{name} is no moment: {value[:40]!r}. {_NOTHING}") from error


def _matching(name: str, value: str, fits: bool) -> str:
    if not fits:
        raise BadText(f"{name} cannot be {value[:40]!r}. {_NOTHING}")
    return value


def _day(name: str, value: str) -> str:
    try:
        return date.fromisoformat(value).isoformat() if value else ""
    except ValueError as error:
        raise BadText(f"{name} is a day like 2026-12-01, not {value[:40]!r}. {_NOTHING}") from error


def _lines(name: str, value: str, limit: int) -> list[str]:
    lines = [_line(name, line.strip(), limit) for line in value.split("\n") if line.strip()]
    if len(lines) > LINES_LIMIT:
        raise BadText(
            f"An item can have {LINES_LIMIT} of these at most; here are {len(lines):,}. {_NOTHING}"
        )
    return lines


def _line(name: str, text: str, limit: int) -> str:
    if len(text) > limit:
        raise BadText(
            f"{name} can have {limit:,} characters at most; this one has {len(text):,}. {_NOTHING}"
        )
    found = _UNFIT.search(text)
    if found:
        raise BadText(
            f"{name} cannot hold character {found.start() + 1} of this one "
            f"(U+{ord(found[0]):04X}). {_NOTHING}"
        )
    return text


def kept(text: str) -> str:
    """`text` if it can be kept exactly as it is, else BadText."""
    if len(text) > NOTE_LIMIT:
        raise BadText(
            f"This text has {len(text):,} characters; at most {NOTE_LIMIT:,} can be kept. "
            f"{_NOTHING} Split it up."
        )
    found = _NO_CHARACTER.search(text)
    if found:
        raise BadText(
            f"Character {found.start() + 1} of this text is not a character that can be kept "
            f"(U+{ord(found[0]):04X}). {_NOTHING} Take it out and try again."
        )
    return text
