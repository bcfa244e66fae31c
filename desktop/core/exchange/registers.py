"""A value that several people may have set without knowing of each other: all they said, by dot.

`read` makes a register of the text and stamp that a store keeps, `write` the text and stamp of a
register. Writing depends on nothing but what is in it, and reading gives it back: so it does not
matter in which order copies are brought together. Of a register with several dots

- a note shows the texts below each other, earliest first, those that another contains within it;
- tags, links and steps show what is in any of them, a step as done if anyone did it;
- the bin is empty if anyone wants the item kept;
- of everything else the latest stands, and the others are remembered by their dots alone.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from db.checklists import ItemField
from desktop.core.exchange.knowing import Seen, knows
from desktop.core.exchange.parts import Field, scope_of

Register = Mapping[str, str]  # values by dot

SEPARATOR = "\n-----\n"
JOINED = (ItemField.NOTE, ItemField.TAGS, ItemField.LINKS, ItemField.STEPS)
_DONE, _OPEN = "x ", "- "


def read(field: Field, value: str, stamp: str) -> Register:
    """What was said, by dot; nothing where nobody ever set it."""
    parts = [entry.partition("@") for entry in stamp.split(",") if entry]
    if len(parts) == 1:
        return {parts[0][0]: value}
    if field in JOINED or field is ItemField.BINNED:
        return {dot: _part(field, value, part) for dot, _, part in parts}
    return {dot: "" if number else value for number, (dot, _, _) in enumerate(parts)}


def dots_of(stamp: str) -> list[str]:
    """The dots of a stamp, latest first."""
    return [entry.partition("@")[0] for entry in stamp.split(",") if entry]


def write(field: Field, register: Register) -> tuple[str, str]:
    """The text that stands for a register, and its stamp."""
    dots = sorted(register)
    if len(dots) <= 1:
        return (register[dots[0]], dots[0]) if dots else ("", "")
    value, parts = _shown(field, [register[dot] for dot in dots])
    entries = [f"{dot}@{part}" if part else dot for dot, part in zip(dots, parts, strict=True)]
    return value, ",".join(reversed(entries))


def merged(field: Field, mine: Register, my_seen: Seen, theirs: Register, seen: Seen) -> Register:
    """What is left of both sides: all that the other side does not know, or still has itself."""
    scope = scope_of(field)
    left = {dot: value for dot, value in mine.items() if not knows(seen, dot, scope, theirs)}
    left |= {dot: value for dot, value in theirs.items() if not knows(my_seen, dot, scope, mine)}
    for dot in mine.keys() & theirs.keys():
        left[dot] = max(mine[dot], theirs[dot], key=lambda value: (len(value), value))
    if not left and (mine or theirs):  # each claims to know better: only a file made up says so
        both = {**mine, **theirs}
        left = {max(both): both[max(both)]}
    return left


# -- how several values are shown in one, and found in it again --


def _shown(field: Field, values: list[str]) -> tuple[str, list[str]]:
    if field is ItemField.NOTE:
        return _texts(values)
    if field is ItemField.STEPS:
        return _steps(values)
    if field in JOINED:
        return _lines(field, values)
    if field is ItemField.BINNED:
        return max(values) if all(values) else "", values
    return values[-1], [""] * len(values)


def _part(field: Field, value: str, part: str) -> str:
    if field is ItemField.NOTE:
        start, _, length = part.partition("-")
        return value[int(start) : int(start) + int(length)]
    if field is ItemField.STEPS:
        steps = value.split("\n")
        marks = [(steps[int(mark[:-1])], mark[-1]) for mark in part.split(".") if mark]
        return "\n".join(f"{mark} {step[len(_OPEN) :]}" for step, mark in marks)
    if field is ItemField.BINNED:
        return part
    lines = value.split("\n")
    return "\n".join(lines[int(at)] for at in part.split(".") if at)


def _texts(values: list[str]) -> tuple[str, list[str]]:
    shown: list[str] = []
    for text in values:
        if not any(text in other and text != other for other in values) and text not in shown:
            shown.append(text)
    whole = SEPARATOR.join(shown)
    return whole, [f"{whole.find(text)}-{len(text)}" for text in values]


def _lines(field: Field, values: list[str]) -> tuple[str, list[str]]:
    """Lines that are the same but for letter case are one tag, but two links."""
    known: dict[str, str] = {}
    for line in _all_lines(values):
        known.setdefault(_same(field, line), line)
    names = sorted(known) if field is ItemField.TAGS else list(known)
    at = {name: str(number) for number, name in enumerate(names)}
    parts = [".".join(at[_same(field, line)] for line in _all_lines([value])) for value in values]
    return "\n".join(known[name] for name in names), parts


def _same(field: Field, line: str) -> str:
    return line.casefold() if field is ItemField.TAGS else line


def _steps(values: list[str]) -> tuple[str, list[str]]:
    """A step that stands twice in one list of steps is two steps."""
    done: dict[tuple[str, int], bool] = {}
    told: list[list[tuple[tuple[str, int], str]]] = []
    for value in values:
        mine: dict[tuple[str, int], str] = {}
        for line in _all_lines([value]):
            text, number = line[len(_OPEN) :], 0
            while (text, number) in mine:
                number += 1
            mine[text, number] = line[0]
            done[text, number] = done.get((text, number), False) or line.startswith(_DONE)
        told.append(list(mine.items()))
    at = {step: number for number, step in enumerate(done)}
    whole = "\n".join(f"{_DONE if done[step] else _OPEN}{step[0]}" for step in done)
    return whole, [".".join(f"{at[step]}{mark}" for step, mark in each) for each in told]


def _all_lines(values: Iterable[str]) -> list[str]:
    return [line for value in values for line in value.split("\n") if line]
