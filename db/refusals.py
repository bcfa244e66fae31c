"""What is said when a workspace cannot be used as it is, or lacks what was written: as values."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from enum import StrEnum
from pathlib import Path

from db.backups import Backup
from db.errors import Cause


@dataclass(frozen=True, slots=True)
class Lost:
    """Commits that a workspace has lost: how many, and between which moments (ISO 8601, UTC).

    With `another` it is not the workspace that was here last: that one had seen so many commits,
    and `since` is when this one was last written to.
    """

    commits: int
    since: str
    until: str
    another: bool = False

    def and_then(self, later: Lost) -> Lost:
        """Both together: what is missing of two losses."""
        return Lost(
            self.commits + later.commits,
            min(self.since, later.since),
            max(self.until, later.until),
            another=self.another or later.another,
        )

    def written(self) -> str:
        """As text, to be read again."""
        return json.dumps(asdict(self))

    @classmethod
    def read(cls, text: str) -> Lost | None:
        """What `written` gave; None for no text."""
        return cls(**json.loads(text)) if text else None


class Way(StrEnum):
    """A way out for a person whose workspace was refused."""

    AGAIN = "again"  # try once more
    UNLOCK = "unlock"  # with the password, or the recovery code
    BACKUP = "backup"  # put a backup in its place; what is there is set aside
    SALVAGE = "salvage"  # take what can be read into a new file; what is there is set aside
    EMPTY = "empty"  # begin anew; what is there is set aside
    FOLDER = "folder"  # choose another folder


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why the workspace in a folder cannot be used, and what can be done about it.

    `text` (a `Phrase`) says what happened and what is safe. `backups` are all there are, newest
    first; `aside` the folders in which an earlier step kept what was there, newest first.
    """

    cause: Cause
    text: str
    ways: tuple[Way, ...]
    backups: tuple[Backup, ...] = ()
    aside: tuple[Path, ...] = ()

    @property
    def newest(self) -> Backup | None:
        """The newest backup that is whole."""
        return next((each for each in self.backups if each.is_whole), None)


@dataclass(frozen=True, slots=True)
class Salvaged:
    """What was read of a damaged workspace, and what was not.

    `nameless` lists lost their own row: their items stand in lists with a name of ours.
    `cut_items` are items without their note, which could not be read (those of earlier notes are
    kept, if they could). Of `pages` pages of the file `bad_pages` could not be read. The damaged
    file is in the folder `aside`.
    """

    lists: int
    items: int
    notes: int
    bookmarks: int
    nameless: int
    cut_items: int
    pages: int
    bad_pages: int
    aside: Path

    @property
    def is_everything(self) -> bool:
        """Whether nothing is known to be missing."""
        return not (self.nameless or self.cut_items or self.bad_pages)
