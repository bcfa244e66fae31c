"""What notes said earlier: one that is written over is kept. Bringing one back writes it anew."""

from __future__ import annotations

from sqlalchemy import ColumnElement, Connection, delete, select
from sqlalchemy.dialects.sqlite import insert

from db.checklists import NoteVersion
from db.workspace.schema import note_version

LIMIT = 200  # versions of one note; the oldest go first


def keep(connection: Connection, checklist: str, key: str, at: str, text: str) -> None:
    """Keep what a note says (since `at`), if it says something and is not kept already."""
    if not text.strip():
        return
    row = {"checklist": checklist, "key": key, "at": at, "note": text}
    connection.execute(insert(note_version).values(row).on_conflict_do_nothing())
    old = (
        select(note_version.c.id)
        .where(_of(checklist, key))
        .order_by(note_version.c.id.desc())
        .offset(LIMIT)
    )
    connection.execute(delete(note_version).where(note_version.c.id.in_(old.scalar_subquery())))


def read(connection: Connection, checklist: str, key: str) -> tuple[NoteVersion, ...]:
    """The earlier versions of a note, latest first."""
    columns = note_version.c.id, note_version.c.at, note_version.c.note
    rows = connection.execute(
        select(*columns)
        .where(_of(checklist, key))
        .order_by(note_version.c.at.desc(), note_version.c.id.desc())
    )
    return tuple(NoteVersion(*row) for row in rows)


def read_all(connection: Connection, checklist: str) -> dict[str, tuple[NoteVersion, ...]]:
    """The earlier versions of all notes of a list by item, latest first."""
    columns = note_version.c.key, note_version.c.id, note_version.c.at, note_version.c.note
    rows = connection.execute(
        select(*columns)
        .where(note_version.c.checklist == checklist)
        .order_by(note_version.c.at.desc(), note_version.c.id.desc())
    )
    found: dict[str, list[NoteVersion]] = {}
    for key, *version in rows:
        found.setdefault(key, []).append(NoteVersion(*version))
    return {key: tuple(each) for key, each in found.items()}


def forget(connection: Connection, checklist: str, key: str) -> None:
    """Remove every earlier version of a note."""
    connection.execute(delete(note_version).where(_of(checklist, key)))


def _of(checklist: str, key: str) -> ColumnElement[bool]:
    return (note_version.c.checklist == checklist) & (note_version.c.key == key)
