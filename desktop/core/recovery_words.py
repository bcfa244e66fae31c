"""What is said where a workspace was refused, put together again, or lacks what was written."""

from __future__ import annotations

import re
from datetime import datetime
from pathlib import Path

from db.backups import Backup
from db.errors import Cause
from db.refusals import Lost, Refusal, Salvaged, Way
from desktop.core.words import count, day

HEADINGS: dict[Cause, str] = {
    Cause.DAMAGED: "Your notes cannot be opened: the file is damaged",
    Cause.LOCKED: "Your notes cannot be opened: the file is damaged, or locked with a password",
    Cause.MISSING: "Your notes are not where they were",
    Cause.FOREIGN: "Your notes cannot be opened: another program's file is in their place",
    Cause.TOO_NEW: "Your notes were written by a newer Four Pillars",
    Cause.BUSY: "Your notes are in use by another program",
    Cause.FULL: "Your notes cannot be opened: the disk is full, failing or gone",
    Cause.READ_ONLY: "Your notes cannot be written to",
    Cause.NO_FOLDER: "The folder of your notes is a file",
}
_READ_ONLY = (
    "To read and print what is on a write-protected stick, copy its folder to this computer and "
    "choose the copy."
)
_KEPT = "It was left as it is, and every way below keeps a copy of it first."
_WHAT: dict[Cause, str] = {
    Cause.DAMAGED: "Four Pillars cannot read all of {file}. " + _KEPT,
    Cause.LOCKED: "Four Pillars cannot read {file}: it is damaged, it needs a password, or "
    "another program wrote it. " + _KEPT,
    Cause.FOREIGN: "{file} belongs to another program. " + _KEPT,
}
_OPTIONS = re.compile(r" with --data-dir(?: or FOUR_PILLARS_HOME)?")  # for a command line
_PART = 120  # letters of a path that is too long
LOST_HINT = "Say that you know it with: four-pillars recover --understood"
PLAN_IS_THERE = "The plan and its library can be read all the same."
SURE = (
    "Begin with empty notes? What is there now is kept in the folder set-aside, where this page "
    "and four-pillars recover find it again."
)


def what_happened(cause: Cause, error: Exception, file: Path) -> str:
    """Why a workspace was refused and what is safe, beside the ways out, in a window."""
    said = _WHAT[cause].format(file=file) if cause in _WHAT else str(error)
    if cause is Cause.READ_ONLY:
        said = f"{said} {_READ_ONLY}"
    for path in (str(file), str(file.parent)):
        said = said.replace(path, _shortened(path))
    return _OPTIONS.sub("", said)


def _shortened(path: str) -> str:
    """A path that may be longer than a page, with its beginning and its end."""
    return path if len(path) <= 2 * _PART else f"{path[:_PART]}…{path[-_PART:]}"


def moment(at: datetime | str) -> str:
    """A moment as people say it, in their own time zone."""
    when = (datetime.fromisoformat(at) if isinstance(at, str) else at).astimezone()
    return f"{day(when.date().isoformat())}, {when:%H:%M}"


def holds(backup: Backup) -> str:
    """What a backup holds: of when, how much, and when it was last changed."""
    amounts = ", ".join(
        (
            count(backup.lists, "list"),
            count(backup.items, "item"),
            count(backup.notes, "note"),
        )
    )
    changed = f", last changed {moment(backup.last_change)}" if backup.last_change else ""
    return f"{moment(backup.made_at)}: {amounts}{changed}"


def found(refusal: Refusal) -> str:
    """What there is to go back to, in sentences."""
    if not refusal.backups:
        said = "There is no backup in this folder."
    elif refusal.newest is None:
        named = count(len(refusal.backups), "backup")
        said = f"{named} in this folder, but none that can be opened as it is."
    else:
        named = count(len(refusal.backups), "backup")
        said = f"{named} in this folder. The newest whole one is of {holds(refusal.newest)}."
    if refusal.aside:
        said += f" Kept aside earlier: {', '.join(path.name for path in refusal.aside[:3])}."
    return said


def way(each: Way, refusal: Refusal) -> str:
    """What a button calls a way out."""
    if each is Way.BACKUP and refusal.newest is not None:
        return f"Open the backup of {moment(refusal.newest.made_at)}"
    return {
        Way.AGAIN: "Try again",
        Way.UNLOCK: "Type the password…",
        Way.BACKUP: "Open a backup",
        Way.SALVAGE: "Take what can be read",
        Way.EMPTY: "Begin with empty notes…",
        Way.FOLDER: "Choose another folder…",
    }[each]


def put_back(name: str, aside: object) -> str:
    """That a backup stands in the place of the workspace now."""
    kept = f" What was there before is kept in {aside}." if aside else ""
    return f"Your notes are open as they were in the backup {name}.{kept}"


def emptied(aside: object) -> str:
    """That the workspace is a new one now."""
    kept = f" What was there before is kept in {aside}." if aside else ""
    return f"Your notes begin anew.{kept}"


def salvaged(result: Salvaged) -> str:
    """What was read of a damaged workspace and what was not, in sentences."""
    read = ", ".join(
        (
            count(result.lists, "list"),
            count(result.items, "item"),
            count(result.notes, "note"),
            count(result.bookmarks, "bookmark"),
        )
    )
    said = [f"Read and put into a new file: {read}."]
    if result.bad_pages:
        said.append(
            f"{result.bad_pages:,} of {count(result.pages, 'page')} of the old file could not be "
            "read: what stood on them alone is missing."
        )
    if result.cut_items:
        said.append(f"{count(result.cut_items, 'item')} came without the note.")
    if result.nameless:
        said.append(
            f"{count(result.nameless, 'list')} lost the name, and "
            f"{'is' if result.nameless == 1 else 'are'} called Recovered list."
        )
    if result.is_everything:
        said.append("Nothing is known to be missing.")
    said.append(f"Undo begins anew. The damaged file is kept in {result.aside}.")
    return " ".join(said)


def lost(loss: Lost, folder: object) -> str:
    """What a workspace was found to lack."""
    if loss.another:
        return (
            f"This is not the workspace that was open here last, on {moment(loss.until)}. Perhaps "
            "it was put back to an earlier one, or copied from elsewhere. Nothing was deleted; "
            f"backups are in {folder}."
        )
    one = loss.commits == 1
    first, last = moment(loss.since), moment(loss.until)
    when = f"on {last}" if first == last else f"between {first} and {last}"
    return (
        f"{count(loss.commits, 'change')} that {'was' if one else 'were'} saved {when} "
        f"{'is' if one else 'are'} missing: the file was put back to an earlier one, or a part of "
        f"it was deleted. What is here is whole; backups are in {folder}."
    )
