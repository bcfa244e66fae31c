"""What is said of backups: when and why each was made, what it holds, what a restore changes."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import Any

from db.backups import Backup, ListDifference, Preview
from desktop.core.words import (
    BACKUP_OTHER,
    BACKUP_REASONS,
    BACKUP_STATES,
    count,
    day,
)

_MOST = 12  # names in one sentence


def when(moment: datetime) -> str:
    """`November 22, 2026, 14:03`, by the clock of this computer."""
    local = moment.astimezone()
    return f"{day(local.isoformat())}, {local:%H:%M}"


def reason(backup: Backup) -> str:
    """`Every day`, `Before an upgrade`."""
    return BACKUP_REASONS.get(backup.why, BACKUP_OTHER)


def contents(backup: Backup) -> str:
    """`2 lists, 472 items, 3 notes`; nothing for one that could not be read."""
    if not backup.is_whole:
        return ""
    amounts = ((backup.lists, "list"), (backup.items, "item"), (backup.notes, "note"))
    return ", ".join(count(number, one) for number, one in amounts)


def last_change(backup: Backup) -> str:
    """When something was done in it last, or a dash."""
    return when(backup.last_change) if backup.last_change else "—"


def size(number: int) -> str:
    """Bytes as a person reads them: `132 KB`, `1.4 MB`."""
    if number < 1_000_000:
        return f"{max(1, round(number / 1000)) if number else 0:,} KB"
    return f"{number / 1_000_000:,.1f} MB"


def state(backup: Backup) -> str:
    """What is wrong with it; nothing for one that is whole."""
    return BACKUP_STATES[backup.state]


def sentence(backup: Backup) -> str:
    """All of it in one line, as it is heard and listed."""
    told = (
        when(backup.made_at),
        reason(backup),
        contents(backup) or state(backup),
        f"last change {last_change(backup)}" if backup.last_change else "",
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
        yield "Nothing: it says the same as what is here now."
    if preview.coming:
        yield f"Comes back: {_names(preview.coming)}."
    if preview.going:
        yield f"Goes, as it was made later: {_names(preview.going)}."
    for each in preview.different:
        yield f"{_named(each)}: {_amounts(each)}."
    if preview.bookmarks:
        yield f"Bookmarks: {count(preview.bookmarks, 'difference')}."


def _named(each: ListDifference) -> str:
    return f"{each.name} (now {each.renamed})" if each.renamed else each.name


def _amounts(each: ListDifference) -> str:
    told = (
        (each.added, "comes back", "come back"),
        (each.removed, "goes", "go"),
        (each.changed, "is as it was then", "are as they were then"),
    )
    parts = [
        f"{count(number, 'item')} {one if number == 1 else many}"
        for number, one, many in told
        if number
    ]
    if each.notes:
        parts.append(f"{count(each.notes, 'note')} among them")
    return ", ".join(parts) or "what is said about the list"


def _names(names: tuple[str, ...]) -> str:
    more = len(names) - _MOST
    return ", ".join(names[:_MOST]) + (f" and {more} more" if more > 0 else "")
