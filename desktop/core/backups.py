"""What is said of backups: when and why each was made, what it holds, what a restore changes."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import Any

from db.backups import Backup, ListDifference, Preview
from desktop.core.day_words import decimal, moment_words
from desktop.core.language import Words, figures, tr, tr_n, tr_noop
from desktop.core.words import listed

_MOST = 12  # names in one sentence

# What each was made for, and what may be wrong with one.
REASONS = Words(
    {
        "daily": tr_noop("Once a day"),
        "migration": tr_noop("Before an upgrade"),
        "restore": tr_noop("Before a restore"),
        "merge": tr_noop("Before an import"),
        "password": tr_noop("Before the password changed"),
        "asked": tr_noop("Made by you"),
        "": tr_noop("A file"),
    }
)
_OTHER = tr_noop("By a newer Four Pillars")
STATES = Words(
    {
        "whole": "",
        "damaged": tr_noop("Damaged: it cannot be restored"),
        "locked": tr_noop("Locked with another password, or damaged"),
        "newer": tr_noop("Made by a newer Four Pillars"),
    }
)


def when(moment: datetime) -> str:
    """`November 22, 2026, 14:03`, by the clock of this computer."""
    return moment_words(moment)


def reason(backup: Backup) -> str:
    """`Every day`, `Before an upgrade`."""
    return REASONS[backup.why] if backup.why in REASONS else tr(_OTHER)


def contents(backup: Backup) -> str:
    """`2 lists, 472 items, 3 notes`; nothing for one that could not be read."""
    if not backup.is_whole:
        return ""
    return holdings(backup.lists, backup.items, backup.notes)


def holdings(lists: int, items: int, notes: int) -> str:
    """`2 lists, 472 items, 3 notes`."""
    return listed(
        (
            tr_n("{n} lists", "{n} list", lists),
            tr_n("{n} items", "{n} item", items),
            tr_n("{n} notes", "{n} note", notes),
        )
    )


def last_change(backup: Backup) -> str:
    """When something was done in it last, or a dash."""
    return when(backup.last_change) if backup.last_change else "—"


def size(number: int) -> str:
    """Bytes as a person reads them: `132 KB`, `1.4 MB`."""
    if number < 1_000_000:
        kilobytes = max(1, round(number / 1000)) if number else 0
        return tr("{n} KB").format(n=figures(kilobytes))
    return tr("{n} MB").format(n=decimal(number / 1_000_000))


def state(backup: Backup) -> str:
    """What is wrong with it; nothing for one that is whole."""
    return STATES[backup.state]


def sentence(backup: Backup) -> str:
    """All of it in one line, as it is heard and listed."""
    told = (
        when(backup.made_at),
        reason(backup),
        contents(backup) or state(backup),
        tr("last change {moment}").format(moment=last_change(backup)) if backup.last_change else "",
        size(backup.size),
    )
    return " · ".join(filter(None, told))


def differences(preview: Preview) -> tuple[str, ...]:
    """What would be different after a restore, a line each."""
    return tuple(_differences(preview))


def as_data(backup: Backup) -> dict[str, Any]:
    """As JSON has it. Moments are ISO 8601 in UTC."""
    last = backup.last_change.isoformat() if backup.last_change else None
    return backup._asdict() | {"made_at": backup.made_at.isoformat(), "last_change": last}


def preview_data(preview: Preview) -> dict[str, Any]:
    """The same of a preview."""
    return preview._asdict() | {
        "backup": as_data(preview.backup),
        "different": [each._asdict() for each in preview.different],
    }


def _differences(preview: Preview) -> Iterator[str]:
    if preview.is_same:
        yield tr("Nothing: it says the same as what is here now.")
    if preview.coming:
        yield tr("Comes back: {names}.").format(names=_names(preview.coming))
    if preview.going:
        yield tr("Goes, as it was made later: {names}.").format(names=_names(preview.going))
    for each in preview.different:
        yield tr("{name}: {amounts}.").format(name=_named(each), amounts=_amounts(each))
    if preview.bookmarks:
        yield tr_n("Bookmarks: {n} differences.", "Bookmarks: {n} difference.", preview.bookmarks)


def _named(each: ListDifference) -> str:
    if not each.renamed:
        return each.name
    return tr("{name} (now {renamed})").format(name=each.name, renamed=each.renamed)


def _amounts(each: ListDifference) -> str:
    parts = []
    if each.added:
        parts.append(tr_n("{n} items come back", "{n} item comes back", each.added))
    if each.removed:
        parts.append(tr_n("{n} items go", "{n} item goes", each.removed))
    if each.changed:
        parts.append(
            tr_n("{n} items are as they were then", "{n} item is as it was then", each.changed)
        )
    if each.notes:
        parts.append(tr_n("{n} notes among them", "{n} note among them", each.notes))
    return listed(parts) or tr("what is said about the list")


def _names(names: tuple[str, ...]) -> str:
    more = len(names) - _MOST
    said = listed(names[:_MOST])
    return (
        tr_n("{names} and {n} more", "{names} and {n} more", more, names=said) if more > 0 else said
    )
