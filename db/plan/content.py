"""Reads `resources/content/*.toml` and says precisely what is wrong with a file that is wrong.

Every array of tables (`[[term]]`) holds one kind of record in the shape of its dataclass. A key
may be left out where the field allows None or is a list. White space in texts is folded, so prose
can be wrapped. `principle`, `action` and `commitment` all become a `PlanRecord`. A folder within,
called by a language, holds the same texts in that language: see `db.plan.translations`.
"""

from __future__ import annotations

import hashlib
import re
import tomllib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, fields, replace
from pathlib import Path
from typing import Any

import msgspec

from db.errors import ContentError
from db.plan.tables import BY_NAME, PLAN_KINDS, is_list, is_optional
from db.records import Citation, Kind

_SPACE = re.compile(r"[ \t\r\n]+")
_CITATION = re.compile(r"([a-z0-9]+):([0-9]+)(?:-([0-9]+))?")


@dataclass(frozen=True)
class Loaded:
    """One record and where it came from. `table` is its table, `name` its array in the file."""

    file: str
    name: str
    table: str
    record: Any


@dataclass
class Content:
    """All records by table, in the order of the files."""

    tables: dict[str, list[Loaded]] = field(default_factory=dict)

    def records(self, table: str) -> list[Any]:
        return [loaded.record for loaded in self.tables.get(table, [])]

    def everything(self) -> Iterator[Loaded]:
        for loaded in self.tables.values():
            yield from loaded


@dataclass(frozen=True)
class _Shape:
    """What a file of plan records must state itself, and what follows from the kind."""

    own: frozenset[str]
    given: dict[str, Any]


_COMMON = {"id", "title", "summary", "pillar", "topics", "sources"}
_PLACE = {"principle", "principle_basis", "other_principles", "document"}
_AGENCIES = {"lead", "partners", "components", "other_partners"}
_SHAPES = {
    "principle": _Shape(
        frozenset(_COMMON),
        {
            "kind": Kind.PRINCIPLE,
            "quoted": True,
            "pillar_basis": "stated",
            "principle_basis": "stated",
            "document": "004",
        },
    ),
    "action": _Shape(
        frozenset(_COMMON | _PLACE | _AGENCIES)
        | {"quoted", "pillar_basis", "mapping_reason", "lead_note", "parts", "overlaps"}
        | {"attribution", "plan_contains", "attribution_reason", "outside_note"},
        {"kind": Kind.PRIORITY_ACTION},
    ),
    "commitment": _Shape(
        frozenset(_COMMON | _PLACE | _AGENCIES)
        | {"bullet", "programmes", "status", "status_as_of", "note"}
        | {"date", "until", "date_text", "date_basis"},
        {"kind": Kind.COMMITMENT, "quoted": False, "pillar_basis": "stated"},
    ),
}


def load(folder: Path) -> Content:
    """Read every `*.toml` in `folder`.

    Raises ContentError (one line: file, record, field, problem) at the first thing that is wrong
    within a single record; `db.plan.checks` looks at how records fit together.
    """
    content = Content()
    files = content_files(folder)
    if not files:
        raise ContentError(folder.name, "-", "-", "holds no content files")
    for path in files:
        for name, index, raw in _arrays(path):
            table = "record" if name in PLAN_KINDS else name
            record = _convert(path.name, name, index, raw)
            content.tables.setdefault(table, []).append(Loaded(path.name, name, table, record))
    return _with_years(content)


def content_files(folder: Path) -> list[Path]:
    """The files of the content itself, which is in English."""
    return sorted(folder.glob("*.toml"))


def translated_files(folder: Path) -> list[Path]:
    """Those of its translations, by language."""
    return sorted(folder.glob("*/*.toml"))


def fingerprint(folder: Path, code: Iterable[Path] = ()) -> str:
    """SHA-256 over the content files (and the code that compiles them), names included."""
    digest = hashlib.sha256()
    for path in [*content_files(folder), *translated_files(folder), *code]:
        data = _bytes(path).replace(b"\r\n", b"\n")
        within = path.parent.name if path.parent.parent == folder else ""
        digest.update(f"{within}/{path.name}\0{len(data)}\0".encode())
        digest.update(data)
    return digest.hexdigest()


def _bytes(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise ContentError(path.name, "-", "-", f"not readable: {error.strerror}") from error


def parsed(path: Path) -> dict[str, Any]:
    """What stands in a file of TOML. Raises ContentError."""
    try:
        return tomllib.loads(_bytes(path).decode("utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise ContentError(path.name, "-", "-", f"not readable as TOML: {error}") from error


def _arrays(path: Path) -> Iterator[tuple[str, int, dict[str, Any]]]:
    for name, rows in parsed(path).items():
        if (name not in PLAN_KINDS and name not in BY_NAME) or name == "record":
            raise ContentError(path.name, "-", name, "no such kind of record")
        if not isinstance(rows, list) or not all(isinstance(row, dict) for row in rows):
            raise ContentError(path.name, "-", name, f"write [[{name}]] before each record")
        for index, row in enumerate(rows, start=1):
            yield name, index, row


def _convert(file: str, name: str, index: int, raw: dict[str, Any]) -> Any:
    identity = raw.get("id")
    label = identity if isinstance(identity, str) and identity else f"{name} {index}"

    def wrong(where: str, problem: str) -> ContentError:
        return ContentError(file, label, where, problem)

    if "evidence" in raw:
        raise wrong("evidence", "evidence strings are never shipped")
    shape = _SHAPES.get(name)
    cls = BY_NAME["record" if shape else name].record
    known = {f.name: f for f in fields(cls)}
    allowed = shape.own if shape else known.keys()
    for key in raw:
        if key not in allowed:
            raise wrong(key, f"[[{name}]] has no such field")
    values = {key: folded(value) for key, value in raw.items()}
    if shape:
        values = {"principle": label if name == "principle" else None} | values | shape.given
        values["year"] = 0  # that of the document, set once all sources are read
    for key, f in known.items():
        if key not in values:
            if is_list(f) and key != "sources":
                values[key] = ()
            elif is_optional(f):
                values[key] = None
            else:
                raise wrong(key, "missing")
    try:
        values["sources"] = tuple(citation(text) for text in values["sources"])
    except (TypeError, ValueError):
        raise wrong("sources", 'write ["003:52-53", ...]') from None
    try:
        return msgspec.convert(values, cls)
    except msgspec.ValidationError as error:
        problem, _, where = str(error).partition(" - at `$.")
        raise wrong(where.rstrip("`").split("[")[0] or "-", problem) from None


def folded(value: Any) -> Any:
    """A value of a file with the white space of its texts folded."""
    if isinstance(value, str):
        return _SPACE.sub(" ", value).strip(" ")
    if isinstance(value, list):
        return [folded(item) for item in value]
    return value


def citation(text: str) -> Citation:
    """What `003:52` or `003:52-53` names. Raises ValueError for any other text."""
    match = _CITATION.fullmatch(text)
    if not match:
        raise ValueError(text)
    source, first, last = match.groups()
    return Citation(source, int(first), int(last or first))


def _with_years(content: Content) -> Content:
    years = {source.id: source.year for source in content.records("source")}
    dated = []
    for loaded in content.tables.get("record", []):
        year = years.get(loaded.record.document)
        if year is None:
            problem = f"{loaded.record.document!r} is no source with a year"
            raise ContentError(loaded.file, loaded.record.id, "document", problem)
        dated.append(replace(loaded, record=replace(loaded.record, year=year)))
    content.tables["record"] = dated
    return content
