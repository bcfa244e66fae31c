"""What is said where a workspace was refused, put together again, or lacks what was written."""

from __future__ import annotations

import re
from datetime import datetime
from pathlib import Path

from db.backups import Backup
from db.errors import Cause
from db.refusals import Lost, Refusal, Salvaged, Way
from desktop.core.backups import holdings
from desktop.core.day_words import moment_words
from desktop.core.language import Words, figures, retold, tr, tr_n, tr_noop
from desktop.core.words import listed

HEADINGS = Words(
    {
        Cause.DAMAGED: tr_noop("Your notes cannot be opened: the file is damaged"),
        Cause.LOCKED: tr_noop(
            "Your notes cannot be opened: the file is damaged, or locked with a password"
        ),
        Cause.MISSING: tr_noop("Your notes are not where they were"),
        Cause.FOREIGN: tr_noop(
            "Your notes cannot be opened: another program's file is in their place"
        ),
        Cause.TOO_NEW: tr_noop("Your notes were written by a newer Four Pillars"),
        Cause.BUSY: tr_noop("Your notes are in use by another program"),
        Cause.FULL: tr_noop("Your notes cannot be opened: the disk is full, failing or gone"),
        Cause.READ_ONLY: tr_noop("Your notes cannot be written to"),
        Cause.NO_FOLDER: tr_noop("The folder of your notes is a file"),
    }
)
_READ_ONLY = tr_noop(
    "To read and print what is on a write-protected stick, copy its folder to this computer and "
    "choose the copy."
)
_KEPT = tr_noop("It was left as it is, and every way below keeps a copy of it first.")
_WHAT = Words(
    {
        Cause.DAMAGED: tr_noop("Four Pillars cannot read all of {file}."),
        Cause.LOCKED: tr_noop(
            "Four Pillars cannot read {file}: it is damaged, it needs a password, or another "
            "program wrote it."
        ),
        Cause.FOREIGN: tr_noop("{file} belongs to another program."),
    }
)
# What is for a command line, in any language: ` with --data-dir or FOUR_PILLARS_HOME`. Where lines
# begin on the right it is held together by signs.
_OPTIONS = re.compile(
    r" \w+ \u2066?--data-dir\u2069?(?: \w+(?: \w+)? \u2066?FOUR_PILLARS_HOME\u2069?)?"
)
_PART = 120  # letters of a path that is too long
LOST_HINT = tr_noop("Say that you know it with: four-pillars recover --understood")
PLAN_IS_THERE = tr_noop("The plan and its library can be read all the same.")
SURE = tr_noop(
    "Begin with empty notes? What is there now is kept in the folder set-aside, where this page "
    "and four-pillars recover find it again."
)


def what_happened(cause: Cause, error: Exception, file: Path) -> str:
    """Why a workspace was refused and what is safe, beside the ways out, in a window."""
    said = f"{_WHAT[cause].format(file=file)} {tr(_KEPT)}" if cause in _WHAT else retold(error)
    if cause is Cause.READ_ONLY:
        said = f"{said} {tr(_READ_ONLY)}"
    for path in (str(file), str(file.parent)):
        said = said.replace(path, _shortened(path))
    return _OPTIONS.sub("", said)


def _shortened(path: str) -> str:
    """A path that may be longer than a page, with its beginning and its end."""
    return path if len(path) <= 2 * _PART else f"{path[:_PART]}…{path[-_PART:]}"


def moment(at: datetime | str) -> str:
    """A moment as people say it, in their own time zone."""
    return moment_words(datetime.fromisoformat(at) if isinstance(at, str) else at)


def holds(backup: Backup) -> str:
    """What a backup holds: of when, how much, and when it was last changed."""
    made = moment(backup.made_at)
    amounts = holdings(backup.lists, backup.items, backup.notes)
    if not backup.last_change:
        return tr("{moment}: {amounts}").format(moment=made, amounts=amounts)
    return tr("{moment}: {amounts}, last changed {changed}").format(
        moment=made, amounts=amounts, changed=moment(backup.last_change)
    )


def found(refusal: Refusal) -> str:
    """What there is to go back to, in sentences."""
    if not refusal.backups:
        said = tr("There is no backup in this folder.")
    elif refusal.newest is None:
        said = tr_n(
            "{n} backups in this folder, but none that can be opened as it is.",
            "{n} backup in this folder, but none that can be opened as it is.",
            len(refusal.backups),
        )
    else:
        said = tr_n(
            "{n} backups in this folder. The newest whole one is of {newest}.",
            "{n} backup in this folder. The newest whole one is of {newest}.",
            len(refusal.backups),
            newest=holds(refusal.newest),
        )
    if refusal.aside:
        names = listed(path.name for path in refusal.aside[:3])
        aside = tr("Kept aside earlier: {names}.").format(names=names)
        said = f"{said} {aside}"
    return said


def way(each: Way, refusal: Refusal) -> str:
    """What a button calls a way out."""
    if each is Way.BACKUP and refusal.newest is not None:
        return tr("Open the backup of {moment}").format(moment=moment(refusal.newest.made_at))
    return _WAYS[each]


_WAYS = Words(
    {
        Way.AGAIN: tr_noop("Try again"),
        Way.UNLOCK: tr_noop("Type the password…"),
        Way.BACKUP: tr_noop("Open a backup"),
        Way.SALVAGE: tr_noop("Take what can be read"),
        Way.EMPTY: tr_noop("Begin with empty notes…"),
        Way.FOLDER: tr_noop("Choose another folder…"),
    }
)


def put_back(name: str, aside: object) -> str:
    """That a backup stands in the place of the workspace now."""
    said = tr("Your notes are open as they were in the backup {name}.").format(name=name)
    return _with_what_was_there(said, aside)


def emptied(aside: object) -> str:
    """That the workspace is a new one now."""
    return _with_what_was_there(tr("Your notes begin anew."), aside)


def _with_what_was_there(said: str, aside: object) -> str:
    if not aside:
        return said
    kept = tr("What was there before is kept in {folder}.").format(folder=aside)
    return f"{said} {kept}"


def salvaged(result: Salvaged) -> str:
    """What was read of a damaged workspace and what was not, in sentences."""
    read = listed(
        (
            holdings(result.lists, result.items, result.notes),
            tr_n("{n} bookmarks", "{n} bookmark", result.bookmarks),
        )
    )
    said = [tr("Read and put into a new file: {amounts}.").format(amounts=read)]
    if result.bad_pages:
        said.append(
            tr_n(
                "{bad} of {n} pages of the old file could not be read: what stood on them alone is "
                "missing.",
                "{bad} of {n} page of the old file could not be read: what stood on them alone is "
                "missing.",
                result.pages,
                bad=figures(result.bad_pages),
            )
        )
    if result.cut_items:
        said.append(
            tr_n(
                "{n} items came without the note.",
                "{n} item came without the note.",
                result.cut_items,
            )
        )
    if result.nameless:
        said.append(
            tr_n(
                "{n} lists lost the name, and are called Recovered list.",
                "{n} list lost the name, and is called Recovered list.",
                result.nameless,
            )
        )
    if result.is_everything:
        said.append(tr("Nothing is known to be missing."))
    said.append(
        tr("Undo begins anew. The damaged file is kept in {folder}.").format(folder=result.aside)
    )
    return " ".join(said)


def lost(loss: Lost, folder: object) -> str:
    """What a workspace was found to lack."""
    if loss.another:
        return tr(
            "This is not the workspace that was open here last, on {moment}. Perhaps it was put "
            "back to an earlier one, or copied from elsewhere. Nothing was deleted; backups are in "
            "{folder}."
        ).format(moment=moment(loss.until), folder=folder)
    first, last = moment(loss.since), moment(loss.until)
    if first == last:
        gone = tr_n(
            "{n} changes that were saved on {moment} are missing: the file was put back to an "
            "earlier one, or a part of it was deleted.",
            "{n} change that was saved on {moment} is missing: the file was put back to an earlier "
            "one, or a part of it was deleted.",
            loss.commits,
            moment=last,
        )
    else:
        gone = tr_n(
            "{n} changes that were saved between {first} and {last} are missing: the file was put "
            "back to an earlier one, or a part of it was deleted.",
            "{n} change that was saved between {first} and {last} is missing: the file was put "
            "back to an earlier one, or a part of it was deleted.",
            loss.commits,
            first=first,
            last=last,
        )
    whole = tr("What is here is whole; backups are in {folder}.").format(folder=folder)
    return f"{gone} {whole}"
