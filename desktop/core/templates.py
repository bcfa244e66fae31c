"""Starter templates: checklists that others can begin with, as data files that ship with us.

A file of `resources/templates/` is one template; their names say in which order they are offered.

    id = "housing"                  name = "..."                purpose = "..."
    search = "topic:housing"        what the search language finds, in reading order
    records = ["PRT-7"]             records by their ids, before what the search finds
    [[before]] and [[after]]        items of one's own before and after the records:
        title = "..."  pillar = "protection"  principle = "PRT-7"  steps = ["...", "..."]

A folder within, called by a language, holds files of the same names with the texts in that one:
`name`, `purpose`, and of each item of one's own `title` and `steps`, in the same order.

Whatever else stands in a file, or is missing, is told with file and field (ContentError).
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from db.errors import ContentError
from desktop.core.language import Language, spoken
from desktop.core.paths import RESOURCES

FOLDER = RESOURCES / "templates"


@dataclass(frozen=True, slots=True)
class OwnItem:
    """A line that is no record of the plan. `pillar` and `principle` are ids, or empty."""

    title: str
    pillar: str = ""
    principle: str = ""
    steps: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Template:
    """What a checklist can begin with; `purpose` says in a sentence or two what it is good for."""

    id: str
    name: str
    purpose: str
    search: str = ""
    records: tuple[str, ...] = ()
    before: tuple[OwnItem, ...] = ()
    after: tuple[OwnItem, ...] = ()


def shipped(folder: Path = FOLDER) -> tuple[Template, ...]:
    """The templates of a folder in their order, in the language that is spoken where there are
    texts in it. Raises ContentError for one that is wrong."""
    made: dict[str, Template] = {}
    for path in sorted(folder.glob("*.toml")):
        template = read(path)
        if template.id in made:
            raise ContentError(path.name, template.id, "id", "another template has it")
        made[template.id] = template
    return tuple(made.values())


def read(path: Path) -> Template:
    """The template in a file, with the texts of the language that is spoken, if there are any
    beside it. Raises ContentError."""
    made = _read(path)
    texts = path.parent / spoken() / path.name
    if spoken() is Language.ENGLISH or not texts.exists():
        return made
    raw = _raw(texts)
    table = _Table(f"{spoken()}/{path.name}", made.id, raw)
    said = replace(
        made,
        name=table.text("name"),
        purpose=table.text("purpose"),
        before=_reworded(made.before, _own(table, "before"), table, "before"),
        after=_reworded(made.after, _own(table, "after"), table, "after"),
    )
    table.nothing_left()
    return said


def _reworded(
    items: tuple[OwnItem, ...], texts: list[OwnItem], table: _Table, field: str
) -> tuple[OwnItem, ...]:
    """The items with other texts."""
    if [len(each.steps) for each in items] != [len(each.steps) for each in texts]:
        raise table.wrong(field, "has not the items and steps that it has in English")
    pairs = zip(items, texts, strict=True)
    return tuple(replace(item, title=text.title, steps=text.steps) for item, text in pairs)


def _raw(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text("utf-8"))
    except (OSError, ValueError) as error:  # not TOML, or not UTF-8
        raise ContentError(path.name, "template", "file", str(error)) from error


def _read(path: Path) -> Template:
    raw = _raw(path)
    table = _Table(path.name, str(raw.get("id", "template")), raw)
    made = Template(
        table.text("id"),
        table.text("name"),
        table.text("purpose"),
        table.text("search", needed=False),
        table.texts("records"),
        tuple(_own(table, "before")),
        tuple(_own(table, "after")),
    )
    table.nothing_left()
    if not (made.search or made.records or made.before or made.after):
        raise table.wrong("records", "there is nothing in it")
    return made


def _own(table: _Table, field: str) -> list[OwnItem]:
    made = []
    for number, raw in enumerate(table.tables(field), start=1):
        inner = _Table(table.file, f"{table.record} {field} {number}", raw)
        made.append(
            OwnItem(
                inner.text("title"),
                inner.text("pillar", needed=False),
                inner.text("principle", needed=False),
                inner.texts("steps"),
            )
        )
        inner.nothing_left()
    return made


class _Table:
    """A table of a file, read field by field; what is not asked for is too much."""

    def __init__(self, file: str, record: str, raw: Mapping[str, Any]) -> None:
        self.file, self.record = file, record
        self._left = dict(raw)

    def text(self, field: str, *, needed: bool = True) -> str:
        value = self._left.pop(field, None if needed else "")
        if value is None:
            raise self.wrong(field, "is missing")
        if not isinstance(value, str):
            raise self.wrong(field, f"is {value!r}, not text")
        if needed and not value.strip():
            raise self.wrong(field, "is empty")
        return value.strip()

    def texts(self, field: str) -> tuple[str, ...]:
        values = self._list(field)
        for value in values:
            if not isinstance(value, str) or not value.strip():
                raise self.wrong(field, f"holds {value!r}, not text")
        if len(set(values)) < len(values):
            raise self.wrong(field, "holds something twice")
        return tuple(value.strip() for value in values)

    def tables(self, field: str) -> list[dict[str, Any]]:
        values = self._list(field)
        if not all(isinstance(value, dict) for value in values):
            raise self.wrong(field, f"is not written as [[{field}]]")
        return values

    def nothing_left(self) -> None:
        for field in self._left:
            raise self.wrong(field, "is not known here")

    def wrong(self, field: str, problem: str) -> ContentError:
        return ContentError(self.file, self.record, field, problem)

    def _list(self, field: str) -> list[Any]:
        values = self._left.pop(field, [])
        if not isinstance(values, list):
            raise self.wrong(field, f"is {values!r}, not a list")
        return values
