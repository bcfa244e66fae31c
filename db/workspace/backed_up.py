"""What a workspace can do with its backups."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from db.backups import Backup, Preview, Restored, Why
from db.workspace import backups, holdings, keeping, restoring
from db.workspace.transactions import Transactions


class BackedUp(Transactions):
    """An open file with a folder of backups beside it."""

    def back_up(self, why: str = Why.ASKED) -> Backup:
        """Copy what stands here into the folder of backups. Raises Known when that cannot be."""
        with self._alone():
            return keeping.back_up(self._file, why)

    def back_up_daily(self, now: datetime) -> Backup | None:
        """The same, once on the day of `now` (aware, in the person's own zone), and only when
        something is different from the last backup; else None."""
        if not keeping.is_due(self._file, now):
            return None
        with self._alone():  # another program may have been quicker
            due = keeping.is_due(self._file, now)
            return keeping.back_up(self._file, Why.DAILY) if due else None

    def back_up_to(self, target: Path) -> Backup:
        """Write a copy to `target`, in place of what is there. Raises Known."""
        with self._alone():
            return keeping.back_up_to(self._file, target)

    @property
    def backup_folder(self) -> Path:
        """Where the backups are, or will be."""
        return backups.folder_of(self.path)

    def backups(self) -> tuple[Backup, ...]:
        """All backups, newest first. It takes its time where there are many, and no turn."""
        return holdings.in_folder(self.backup_folder, self._file.key)

    def preview(self, source: str | Path) -> Preview:
        """What restoring a backup would change: one by its name, or a file by its path. Raises
        Known for one that cannot be restored."""
        with self._alone():
            return restoring.preview(self._file, restoring.source_of(self._file, source))

    def restore(self, source: str | Path) -> Restored:
        """Bring back the state of a backup, after one of what is here now. Raises Known for one
        that cannot be restored; then nothing is different. `version` tells of it."""
        with self._turn:
            return keeping.restore(
                self._file, source, self._place, self._alone_by_turn, self._version
            )
