"""What may stand where in a share file: small checks, each saying what is wrong and where."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta

from db import BadText, as_kept
from desktop.core.exchange import registers
from desktop.core.exchange.error import ShareError, refused
from desktop.core.exchange.parts import SCOPES, Field
from desktop.core.language import figures, retold, tr

AHEAD = timedelta(days=1)  # how far a clock may be ahead of this computer's
DOTS_LIMIT = 64  # that a single value can have: as many people writing at once

_ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,79}")
_DOT = re.compile(r"([0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\.[0-9]{6})Z~[0-9a-f]{8}")
_PLACE = re.compile(f"([0-9a-f]{{8}})(?::({'|'.join(SCOPES)}))?")
_MOMENT = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\.[0-9]+)?\+00:00")


def wrong(where: str, what: str) -> ShareError:
    """What is raised about a place in a file."""
    return refused(f"{where}: {what}.")


def entries(
    value: object, where: str, must: Iterable[str], may: Iterable[str] = ()
) -> dict[str, object]:
    """An object with these entries and no others."""
    if not isinstance(value, dict):
        raise wrong(where, tr("here belongs an object"))
    must = set(must)
    for name in must - value.keys():
        raise wrong(where, tr("{name!r} is missing").format(name=name))
    for name in value.keys() - must - set(may):
        raise wrong(where, tr("{name!r} is nothing that belongs here").format(name=name[:40]))
    return value


def array(value: object, where: str, limit: int) -> list[object]:
    """An array of at most so many."""
    if not isinstance(value, list):
        raise wrong(where, tr("here belongs an array"))
    if len(value) > limit:
        raise wrong(
            where,
            tr("there are {value}, more than the {limit} that are read").format(
                value=figures(len(value)), limit=figures(limit)
            ),
        )
    return value


def text(value: object, where: str) -> str:
    if not isinstance(value, str):
        raise wrong(where, tr("here belongs text"))
    return value


def flag(value: object, where: str) -> bool:
    if not isinstance(value, bool):
        raise wrong(where, tr("here belongs true or false"))
    return value


def identity(value: object, where: str) -> str:
    """What a list or an item is known by."""
    if not _ID.fullmatch(told := text(value, where)):
        raise wrong(where, tr("{text} is no id").format(text=repr(told[:40])))
    return told


def moment(value: object, where: str) -> str:
    """A moment in UTC."""
    told = text(value, where)
    try:
        if _MOMENT.fullmatch(told):
            datetime.fromisoformat(told)
            return told
    except ValueError:  # the thirtieth of February
        pass
    raise wrong(
        where, tr("{told!r} is no moment like 2026-12-01T09:15:00+00:00").format(told=told[:40])
    )


def dot(value: str, where: str, now: datetime) -> str:
    """A stamp as one store gave it, not from days that are still to come."""
    told = _DOT.fullmatch(value)
    try:
        at = datetime.fromisoformat(told[1]).replace(tzinfo=UTC) if told else None
    except ValueError:
        at = None
    if at is None:
        raise wrong(where, tr("{value!r} is no stamp").format(value=value[:60]))
    if at > now + AHEAD:
        raise refused(
            tr("{where}: this was written on {day}, says the file, which is still to come.").format(
                where=where, day=value[:10]
            ),
            tr(
                "Set the clock of the computer it comes from (or of this one) right, write "
                "the value there once more, and save the file again."
            ),
        )
    return value


def seen(value: object, where: str, now: datetime, left_out: frozenset[str]) -> dict[str, str]:
    """What has reached the list, as far as a file without some parts can say so."""
    if not isinstance(value, dict):
        raise wrong(where, tr("here belongs an object"))
    for name, stamp in value.items():
        found = _PLACE.fullmatch(name)
        if found is None or dot(text(stamp, where), where, now)[-8:] != found[1]:
            raise wrong(
                where, tr("{name!r} is no place with a stamp of its own").format(name=name[:40])
            )
        if left_out and (not found[2] or found[2] in left_out):
            raise wrong(where, tr("it claims to know of parts that it leaves out"))
    return value


def kept(field: Field, value: str, where: str) -> str:
    """`value`, if it is just as a store would keep it."""
    try:
        again = as_kept(field, value)
    except BadText as error:
        raise wrong(where, _without_ending(error)) from error
    if again != value:
        raise wrong(where, tr("{value!r} is not written as it is kept").format(value=value[:40]))
    return value


def _without_ending(error: BadText) -> str:
    """What is wrong with a value, but not that nothing was changed."""
    ending = tr("Nothing was changed.")
    return retold(error).replace(f" {ending}", "").rstrip(".")


def stamp(field: Field, value: str, given: str, where: str, now: datetime) -> str:
    """The stamp of a value, in which all that was said apart is found again."""
    dots = registers.dots_of(given)
    if len(dots) > DOTS_LIMIT:
        raise wrong(
            where,
            tr("more than {dots_limit} people wrote this at once").format(dots_limit=DOTS_LIMIT),
        )
    for each in dots:
        dot(each, where, now)
    try:
        again = registers.write(field, registers.read(field, value, given))
    except (ValueError, IndexError):
        again = None
    if not dots or again != (value, given):
        raise wrong(where, tr("its stamp does not belong to it"))
    return given
