"""Compiles `resources/content/` into `resources/plan.db`. The same content gives the same bytes."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from contextlib import closing, suppress
from dataclasses import fields
from functools import partial
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as sqlite

from db import library, records
from db.errors import Cause, ContentError, Known
from db.phrase import Phrase
from db.plan import checks, content, seal, search, tables, translated, translations
from db.plan.content import Content
from db.plan.tables import APPLICATION_ID, PLAN_VERSION, TABLES, Table
from db.plan.translations import Text
from db.records import Kind, PlanRecord

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
_CODE = (
    *(
        Path(str(module.__file__))
        for module in (records, library, content, seal, search, tables, translated, translations)
    ),
    Path(__file__),
)
_KIND_ORDER = (Kind.PRINCIPLE, Kind.PRIORITY_ACTION, Kind.COMMITMENT)


def refresh(folder: Path, target: Path) -> bool:
    """Build `target` from `folder` unless it holds the same content already. Was it built?

    Raises ContentError for bad content and Known when the file cannot be written.
    """
    mark = content.fingerprint(folder, _CODE)
    if _built_from(target) == mark:
        return False
    build(folder, target)
    return True


def build(folder: Path, target: Path) -> None:
    """Write `target` afresh, through a temporary file beside it. Raises as `refresh` does."""
    loaded = content.load(folder)
    checks.check(loaded)
    said = {
        language: list(texts.texts(loaded))
        for language, texts in translations.load(folder, loaded).items()
    }
    # Its own for each program, because two may be started at once.
    part = target.with_name(f"{target.name}.{os.getpid()}.part")
    try:
        part.unlink(missing_ok=True)
        _write(loaded, said, part, content.fingerprint(folder, _CODE))
        seal.seal(part)
        part.replace(target)
    except (OSError, sqlite.OperationalError) as error:
        with suppress(OSError):
            part.unlink(missing_ok=True)
        raise Known(
            Cause.READ_ONLY,
            Phrase(
                "The plan could not be written to {target} ({error}). Make that folder "
                "writable, or install Four Pillars with pip.",
                target=target,
                error=error,
            ),
        ) from error


def _built_from(path: Path) -> str | None:
    if not path.is_file():
        return None
    uri = f"{path.resolve().as_uri()}?mode=ro&immutable=1"
    try:
        with closing(sqlite.connect(uri, uri=True)) as connection:
            meta = dict(connection.execute("SELECT key, value FROM meta"))
    except (sqlite.DatabaseError, UnicodeDecodeError):
        return None  # damaged, unreadable or of another shape: built again
    return meta.get("content") if seal.is_whole(path, str(meta.get("seal"))) else None


def _write(loaded: Content, said: dict[str, list[Text]], path: Path, mark: str) -> None:
    with closing(sqlite.connect(str(path), isolation_level=None)) as connection:
        connection.execute("PRAGMA journal_mode = OFF")
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.execute(f"PRAGMA user_version = {PLAN_VERSION}")
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("BEGIN")
        for statement in tables.ddl():
            connection.execute(statement)
        connection.execute(
            "INSERT INTO meta VALUES ('content', ?), ('languages', ?), ('seal', ?)",
            (mark, " ".join(said), seal.BLANK),
        )
        for table in TABLES:
            _insert(connection, table, _rows(loaded, table.name))
        _index(connection, partial(_rows, loaded), "")
        for language, texts in said.items():
            _translate(connection, loaded, language, texts)
        connection.execute("COMMIT")
        for suffix in ("", *map(search.suffix, said)):
            connection.execute(f"INSERT INTO search{suffix}(search{suffix}) VALUES ('optimize')")  # noqa: S608 - our own names
        connection.execute("PRAGMA journal_mode = DELETE")
        connection.execute("VACUUM")


def in_order(loaded: Content) -> list[PlanRecord]:
    """The plan records as people read them: by pillar, principle, kind, year."""
    pillars = {pillar.id: pillar.number for pillar in loaded.records("pillar")}
    rows: list[PlanRecord] = loaded.records("record")
    principles = {r.id: n for n, r in enumerate(rows) if r.kind is Kind.PRINCIPLE}
    last = len(rows)
    stated = {r.id: n for n, r in enumerate(rows)}
    return sorted(
        rows,
        key=lambda r: (
            pillars[r.pillar],
            principles.get(r.principle or "", last),
            _KIND_ORDER.index(r.kind),
            r.year,
            stated[r.id],
        ),
    )


def _rows(loaded: Content, table: str) -> list[Any]:
    return in_order(loaded) if table == "record" else loaded.records(table)


def _insert(connection: Any, table: Table, rows: list[Any]) -> None:
    names = [f.name for f in table.columns()]
    marks = ", ".join("?" * (len(names) + 1))
    # The names are those of our own dataclasses.
    insert = f"INSERT INTO {table.name} (position, {', '.join(names)}) VALUES ({marks})"  # noqa: S608 - our own names
    for position, record in enumerate(rows):
        connection.execute(insert, (position, *(_plain(getattr(record, n)) for n in names)))
        for f in table.lists():
            connection.executemany(
                f"INSERT INTO {table.name}_{f.name} VALUES (?, ?, ?)",  # noqa: S608 - as above
                [(record.id, n, value) for n, value in enumerate(getattr(record, f.name))],
            )
        connection.executemany(
            "INSERT INTO citation VALUES (?, ?, ?, ?, ?, ?)",
            [
                (table.name, record.id, n, cited.source, cited.first, cited.last)
                for n, cited in enumerate(record.sources)
            ],
        )


def _translate(connection: Any, loaded: Content, language: str, texts: list[Text]) -> None:
    """Store the texts of a language, and index the records as they are in it."""
    connection.executemany(
        "INSERT INTO translation VALUES (?, ?, ?, ?, ?, ?)", [(language, *text) for text in texts]
    )
    found: dict[tuple[str, str], dict[str, dict[int, str]]] = {}
    for text in texts:
        fields_of = found.setdefault((text.table, text.id), {})
        fields_of.setdefault(text.field, {})[text.position] = text.text
    suffix = search.suffix(language)
    for statement in tables.search_ddl(suffix):
        connection.execute(statement)

    def rows(table: str) -> list[Any]:
        return [
            translated.translated(each, found.get((table, each.id), {}))
            for each in _rows(loaded, table)
        ]

    _index(connection, rows, suffix)


def _plain(value: Any) -> Any:
    if isinstance(value, bool):
        return int(value)
    return str(value) if isinstance(value, Kind) else value


# -- search -------------------------------------------------------------------------------------

# What stands in the heading, what it is also called, and the rest, by table. Tables that are only
# threads between records (bullets, follow-through) are not found by themselves.
_SEARCHED: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "record": (("title",), ("id", "programmes")),
    "pillar": (("name",), ("id",)),
    "agency": (("name",), ("acronym",)),
    "topic": (("label",), ()),
    "source": (("title",), ("short_title", "issuer")),
    "term": (("term",), ("acronym",)),
    "event": (("event",), ("label", "date")),
    "figure": (("value", "meaning"), ()),
    "first": (("claim",), ()),
    "question": (("question",), ()),
    "change": (("summary",), ()),
    "programme": (("name",), ()),
    "reference": (("title",), ("link_text",)),
    "discrepancy": (("title",), ()),
    "activity": (("title",), ()),
    "person": (("name",), ()),
    "statement": (("speaker",), ()),
    "entity": (("name",), ()),
    "background": (("gist",), ()),
}
_BODY = {
    "summary", "note", "outside_note", "date_text", "other_partners", "parts", "description",
    "role", "definition", "outside_what", "qualifier", "answers", "good_for", "caveat", "detail",
    "treatment", "gist", "basis",
}  # fmt: skip


def _index(connection: Any, rows: Callable[[str], list[Any]], suffix: str) -> None:
    """Make the index of a language from its records, which `rows` gives by table."""
    agencies = {a.id: a for a in rows("agency")}
    topics = {t.id: t.label for t in rows("topic")}
    number = 0
    for name, (title, also) in _SEARCHED.items():
        for record in rows(name):
            kind = str(record.kind) if name == "record" else name
            names = _texts(record, also)
            for field in ("lead", "partners", "components", "owner"):
                for agency in _many(getattr(record, field, None)):
                    names += [agencies[agency].name, agencies[agency].acronym or ""]
            names += [topics[topic] for topic in getattr(record, "topics", ())]
            names = list(filter(None, names))
            heading = " ".join(_texts(record, title))
            body = [f.name for f in fields(record) if f.name in _BODY and f.name not in title]
            number += 1
            called = search.plain(names[0]) if len(names) == 1 else ""
            connection.execute(
                f"INSERT INTO found{suffix} VALUES (?, ?, ?, ?, ?)",  # noqa: S608 - our own names
                (number, record.id, kind, search.plain(heading), called),
            )
            connection.execute(
                f"INSERT INTO search{suffix}(rowid, title, names, body) VALUES (?, ?, ?, ?)",  # noqa: S608 - as above
                (number, heading, " · ".join(names), " ".join(_texts(record, tuple(body)))),
            )


def _texts(record: Any, names: tuple[str, ...]) -> list[str]:
    return [text for name in names for text in _many(getattr(record, name))]


def _many(value: Any) -> tuple[str, ...]:
    if value is None:
        return ()
    return value if isinstance(value, tuple) else (str(value),)


def main() -> int:
    """`python -m db.plan.build [--force]`: build this checkout's plan."""
    make = build if "--force" in sys.argv[1:] else refresh
    try:
        make(RESOURCES / "content", RESOURCES / "plan.db")
    except (ContentError, Known) as error:
        sys.stderr.write(f"{error}\n")
        return 4
    return 0


if __name__ == "__main__":
    sys.exit(main())
