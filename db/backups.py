"""The values that tell of backups: what there is, what each holds, what a restore would change."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import NamedTuple


class Why(StrEnum):
    """What a backup was made for, as its name says. Newer programs may know other reasons."""

    DAILY = "daily"
    MIGRATION = "migration"
    RESTORE = "restore"
    MERGE = "merge"
    PASSWORD = "password"  # noqa: S105 - a reason, no secret
    ASKED = "asked"


class BackupState(StrEnum):
    """Whether a backup can be restored. A file under another password and one whose beginning is
    damaged look the same from outside: `LOCKED` may be either."""

    WHOLE = "whole"
    DAMAGED = "damaged"
    LOCKED = "locked"
    NEWER = "newer"


class Backup(NamedTuple):
    """A copy of the workspace in its folder of backups.

    `why` is a `Why`, or the word of a newer program. `items` and `notes` count what is in lists
    outside the bin, and so does `lists`; they are 0 where they could not be read. `last_change`
    is the moment of the last thing done in it; `size` is in bytes. Moments are aware, in UTC.
    """

    name: str
    made_at: datetime
    why: str
    lists: int
    items: int
    notes: int
    last_change: datetime | None
    size: int
    state: BackupState

    @property
    def is_whole(self) -> bool:
        return self.state is BackupState.WHOLE


class ListDifference(NamedTuple):
    """A list that is not the same there and here.

    `added` counts items that only the backup has, `removed` those that only the list of now has,
    `changed` those that say something else; `notes` are those of all of them whose note differs.
    `renamed` is what the list is called now, if that is something else.
    """

    name: str
    added: int = 0
    removed: int = 0
    changed: int = 0
    notes: int = 0
    renamed: str = ""


class Preview(NamedTuple):
    """What a restore would bring: what the copy holds, and how it differs from what is here.

    `coming` are the names of lists that only the copy has, `going` of those that only the
    workspace has, and `different` the lists that both have with something else in them.
    `bookmarks` counts those that only one of them has.
    """

    backup: Backup
    coming: tuple[str, ...]
    going: tuple[str, ...]
    different: tuple[ListDifference, ...]
    bookmarks: int = 0

    @property
    def is_same(self) -> bool:
        """Whether nothing that a person sees would be different."""
        return not (self.coming or self.going or self.different or self.bookmarks)


class Restored(NamedTuple):
    """What was restored, and the backup of what had been there before: restoring that one takes
    it back."""

    backup: Backup
    before: Backup
