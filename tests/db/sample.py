"""A small but whole content folder made of real records, to break in one place at a time."""

from __future__ import annotations

import json
import tomllib
from copy import deepcopy
from functools import cache
from pathlib import Path
from typing import Any

from db.plan.tables import BY_NAME, PLAN_KINDS
from tests.conftest import CONTENT

Row = dict[str, Any]

# Kinds that are taken whole, because everything cites or names them.
WHOLE = ("source", "pillar", "topic")
CHOSEN = {
    "PA-DOJ-08", "COM-02", "COM-16", "FT-01", "FT-08", "SC-01", "GLO-001", "GLO-002", "GLO-005",
    "TL-41", "FIG-28", "REC-01", "QA-01", "CHG-01", "PG-01", "DIS-01", "ACT-01", "CX-01", "PE-01",
    "doj-fbi", "REF-25",
}  # fmt: skip


class Sample:
    """The rows of each file by kind. Change what `row` returns, then `write`."""

    def __init__(self) -> None:
        self.files = deepcopy(_chosen())

    def rows(self, kind: str) -> list[Row]:
        return [row for kinds in self.files.values() for row in kinds.get(kind, [])]

    def row(self, kind: str, identity: str | None = None) -> Row:
        """The row of that kind with that id, or the first one."""
        return next(row for row in self.rows(kind) if identity in (None, row["id"]))

    def file_of(self, kind: str) -> str:
        """The first file that holds rows of that kind."""
        return next(file for file, kinds in self.files.items() if kinds.get(kind))

    def write(self, folder: Path) -> Path:
        folder.mkdir(exist_ok=True)
        for file, kinds in self.files.items():
            (folder / file).write_text(as_toml(kinds), "utf-8")
        return folder


def as_toml(kinds: dict[str, list[Row]]) -> str:
    lines = []
    for kind, rows in kinds.items():
        for row in rows:
            lines.append(f"[[{kind}]]")
            lines += [f"{key} = {_value(value)}" for key, value in row.items()]
    return "\n".join(lines) + "\n"


def _value(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")


def keys_in_use(kind: str) -> set[str]:
    """The keys that any real record of that kind has."""
    return {key for name, row in _everything() if name == kind for key in row}


@cache
def _files() -> dict[str, dict[str, list[Row]]]:
    return {
        path.name: tomllib.loads(path.read_text("utf-8")) for path in sorted(CONTENT.glob("*.toml"))
    }


def _everything() -> list[tuple[str, Row]]:
    return [
        (kind, row) for kinds in _files().values() for kind, rows in kinds.items() for row in rows
    ]


@cache
def _chosen() -> dict[str, dict[str, list[Row]]]:
    everything = _everything()
    by_id = {row["id"]: (kind, row) for kind, row in everything if kind != "silence"}
    firsts = {kind: row["id"] for kind, row in reversed(everything)}
    queue = [row["id"] for kind, row in everything if kind in WHOLE] + sorted(
        CHOSEN | set(firsts.values())
    )
    kept: set[str] = set()
    while queue:
        identity = queue.pop()
        if identity not in kept:
            kept.add(identity)
            kind, row = by_id[identity]
            queue += [row[name] for name in _refs(kind) if isinstance(row.get(name), str)]
    return {
        file: {
            kind: [_trimmed(kind, row, kept) for row in rows if row["id"] in kept]
            for kind, rows in kinds.items()
        }
        for file, kinds in _files().items()
    }


def _refs(kind: str) -> dict[str, tuple[str, ...]]:
    return BY_NAME["record" if kind in PLAN_KINDS else kind].refs


def _trimmed(kind: str, row: Row, kept: set[str]) -> Row:
    """The row without what its lists say about rows that were not chosen."""
    also = {"not_the_same"} if kind == "silence" else set()
    return {
        key: [each for each in value if each in kept]
        if isinstance(value, list) and key in _refs(kind).keys() | also
        else value
        for key, value in row.items()
    }
