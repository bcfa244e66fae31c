"""A share out of a file that anybody may have made.

Either all of it is as our own files are, or it is refused with one line and nothing comes of it.
A name that is not known is refused too: what a later version adds, it adds under a new number.
"""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import TypeVar

from db.checklists import ItemField, ItemState, ListField, ListState, NoteVersion, wording_hash
from desktop.core.exchange import checks
from desktop.core.exchange.checks import array, entries, identity, text, wrong
from desktop.core.exchange.error import PasswordError, ShareError, refused
from desktop.core.exchange.parsing import SIZE_LIMIT, parse, within_size
from desktop.core.exchange.parts import Part, fields_of, scope_of
from desktop.core.exchange.sealing import is_sealed, unseal
from desktop.core.exchange.share import Share, SharedList
from desktop.core.exchange.writing import FORMAT, VERSION
from desktop.core.language import tr

LISTS_LIMIT = 1_000
ITEMS_LIMIT = 200_000  # of all lists together
VERSIONS_LIMIT = 200  # earlier texts of one note, as many as are kept
F = TypeVar("F", ItemField, ListField)


def load(path: Path, password: str | None = None) -> Share:
    """What the file at `path` holds. Raises ShareError, PasswordError where one is needed."""
    try:
        with path.open("rb") as file:
            data = file.read(SIZE_LIMIT + 1)
    except OSError as error:
        raise ShareError(
            tr("{path} could not be read: {reason}. Nothing was imported.").format(
                path=path, reason=error.strerror or error
            )
        ) from error
    return read(data, password)


def read(data: bytes, password: str | None = None, now: datetime | None = None) -> Share:
    """What a file of this content holds; `now` is what the clock shows."""
    within_size(len(data))
    if is_sealed(data):
        if password is None:
            raise PasswordError(
                tr(
                    "The file is locked. Nothing was imported. Ask for its password, and give it "
                    "here."
                )
            )
        data = unseal(data, password)
    return _Reader(now or datetime.now(UTC)).share(parse(data))


class _Reader:
    """Reads one file."""

    def __init__(self, now: datetime) -> None:
        self._now = now
        self._without: frozenset[Part] = frozenset()
        self._items = 0
        self._hashes: set[str] = set()

    def share(self, data: object) -> Share:
        where = tr("The file")
        if not isinstance(data, dict) or data.get("format") != FORMAT:
            raise refused(
                tr("The file is no share file of Four Pillars."), tr("Choose another file.")
            )
        version = data.get("version")
        if isinstance(version, bool) or not isinstance(version, int) or version < 1:
            raise wrong(where, tr("its version is no number"))
        if version > VERSION:
            raise refused(
                tr(
                    "The file was made by a newer Four Pillars (share file {version}, this "
                    "program knows {known})."
                ).format(version=version, known=VERSION),
                tr("Get the newest Four Pillars, or ask for a file from one like yours."),
            )
        names = "format", "version", "made_at", "without", "lists", "wordings"
        told = entries(data, where, names)
        self._without = self._parts(told["without"])
        lists = [
            self._list(each, tr("List {number}").format(number=number))
            for number, each in enumerate(
                array(told["lists"], tr("The lists"), LISTS_LIMIT), start=1
            )
        ]
        _once([each.state.id for each in lists], tr("The file"), tr("the list"))
        return Share(
            checks.moment(told["made_at"], where),
            self._without,
            tuple(lists),
            self._texts(told["wordings"]),
        )

    def _parts(self, value: object) -> frozenset[Part]:
        where = tr("What is left out")
        names = [text(each, where) for each in array(value, where, len(Part))]
        _once(names, where, tr("the part"))
        for name in names:
            if name not in list(Part):
                raise wrong(where, tr("{name!r} is no part of a share file").format(name=name[:40]))
        return frozenset(Part(name) for name in names)

    def _list(self, data: object, where: str) -> SharedList:
        names = "id", "whole", "follows", "made_at", "fields", "seen", "items"
        told = entries(data, where, names)
        values, stamps = self._fields(ListField, told["fields"], where)
        if not values.get(ListField.NAME):
            raise wrong(where, tr("the list has no name"))
        if values.get(ListField.BINNED):
            raise wrong(where, tr("the list is in the bin, which no share file holds"))
        where = f"“{values[ListField.NAME][:60]}”"
        items: dict[str, ItemState] = {}
        versions: dict[str, tuple[NoteVersion, ...]] = {}
        keys = []
        for each in array(told["items"], where, ITEMS_LIMIT - self._items):
            key, one, earlier = self._item(each, where)
            keys.append(key)
            items[key] = one
            if earlier:
                versions[key] = earlier
        _once(keys, where, tr("the item"))
        self._items += len(items)
        hidden = frozenset(scope_of(field) for field in fields_of(self._without))
        state = ListState(
            identity(told["id"], where),
            checks.flag(told["whole"], where),
            identity(told["follows"], where) if told["follows"] else text(told["follows"], where),
            checks.moment(told["made_at"], where),
            values,
            stamps,
            checks.seen(told["seen"], where, self._now, hidden),
            items,
        )
        return SharedList(state, versions)

    def _item(self, data: object, where: str) -> tuple[str, ItemState, tuple[NoteVersion, ...]]:
        told = entries(data, where, ("key", "fields"), ("versions",))
        key = identity(told["key"], where)
        where = f"{where}, {key}"
        values, stamps = self._fields(ItemField, told["fields"], where)
        earlier = self._versions(told.get("versions", []), where)
        if values.get(ItemField.BINNED) and (len(values) > 1 or earlier):
            raise wrong(where, tr("the item is in the bin, and yet more is said of it"))
        self._hashes.add(values.get(ItemField.WORDING, ""))
        return key, ItemState(values, stamps), earlier

    def _fields(self, kind: type[F], data: object, where: str) -> tuple[dict[F, str], dict[F, str]]:
        told = entries(data, where, (), (str(field) for field in kind))
        hidden = fields_of(self._without)
        values: dict[F, str] = {}
        stamps: dict[F, str] = {}
        for field in kind:
            if field not in told:
                continue
            place = f"{where}, {field}"
            if field in hidden:
                raise wrong(place, tr("the file says that it leaves this out"))
            one = entries(told[field], place, ("value",), ("stamp",))
            value = values[field] = checks.kept(field, text(one["value"], place), place)
            if "stamp" in one:
                given = text(one["stamp"], place)
                stamps[field] = checks.stamp(field, value, given, place, self._now)
        return values, stamps

    def _versions(self, data: object, where: str) -> tuple[NoteVersion, ...]:
        found = []
        for each in array(data, where, VERSIONS_LIMIT):
            told = entries(each, where, ("at", "text"))
            earlier = checks.kept(ItemField.NOTE, text(told["text"], where), where)
            found.append(NoteVersion(0, checks.moment(told["at"], where), earlier))
        if found and self._without & {Part.HISTORY, Part.NOTES}:
            raise wrong(where, tr("the file says that it leaves earlier notes out"))
        return tuple(found)

    def _texts(self, data: object) -> tuple[str, ...]:
        where = tr("The plan's texts")
        found = [
            checks.kept(ItemField.NOTE, text(each, where), where)
            for each in array(data, where, ITEMS_LIMIT)
        ]
        for each in found:
            if wording_hash(each) not in self._hashes:
                raise wrong(where, tr("one of them belongs to no item"))
        return tuple(found)


def _once(names: list[str], where: str, what: str) -> None:
    seen: set[str] = set()
    for name in names:
        if name in seen:
            raise wrong(
                where, tr("{what} {name!r} is there twice").format(what=what, name=name[:40])
            )
        seen.add(name)
