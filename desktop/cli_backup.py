"""`four-pillars backup` and `restore`: copies of all that a person made, and the way back."""

from __future__ import annotations

import argparse
from pathlib import Path

from db import Cause, Known, NotFound
from db.backups import Backup, Preview
from desktop.cli_output import DONE, print_json
from desktop.core import backups
from desktop.core.session import Session
from desktop.core.words import count

BACKUP_HELP = "Back up all checklists and notes, or list the backups there are."
RESTORE_HELP = "Bring back the state of a backup. What is here now is backed up before."
_LIST = "list"


def add_backup_options(parser: argparse.ArgumentParser) -> None:
    """What can be said after `backup`."""
    parser.add_argument(
        "deed", metavar="list", nargs="?", choices=[_LIST], help="list the backups instead"
    )
    parser.add_argument("--to", metavar="FILE", help="write a copy elsewhere, as to a USB stick")


def add_restore_options(parser: argparse.ArgumentParser) -> None:
    """What can be said after `restore`."""
    parser.add_argument(
        "source", metavar="FILE|NAME", help="a name as `backup list` has it, or any file"
    )
    parser.add_argument("--dry-run", action="store_true", help="only say what it would change")


def problem(options: argparse.Namespace) -> str:
    """What makes no sense together; nothing where all does."""
    return "list and --to do not go together" if options.deed and options.to else ""


def backup(session: Session, options: argparse.Namespace) -> int:
    """Make one more backup or a copy elsewhere, or list what there is."""
    if options.deed == _LIST:
        return _list(session, options)
    store = session.workspace
    made = store.back_up_to(Path(options.to)) if options.to else store.back_up()
    where = Path(options.to) if options.to else store.backup_folder / made.name
    if options.json:
        print_json(backups.as_data(made) | {"path": str(where)})
    else:
        print(f"Saved {where}: {backups.contents(made)}.")
    return DONE


def restore(session: Session, options: argparse.Namespace) -> int:
    """Bring back a backup, or only say what that would change."""
    source, store = _source(options.source), session.workspace
    try:
        if options.dry_run:
            return _tell(store.preview(source), options)
        done = store.restore(source)
    except Known as error:
        if error.cause is Cause.MISSING:
            raise NotFound(f"{error} See: four-pillars backup list") from error
        raise
    if options.json:
        print_json({part: backups.as_data(each) for part, each in done._asdict().items()})
    else:
        print(f"Restored {options.source}: {backups.contents(done.backup)}.")
        print(f"To take it back: four-pillars restore {done.before.name}")
    return DONE


def _tell(found: Preview, options: argparse.Namespace) -> int:
    if options.json:
        print_json(backups.preview_data(found))
        return DONE
    print(f"{options.source}: {backups.contents(found.backup)}.")
    for line in backups.differences(found):
        print(line)
    print("Nothing was restored: --dry-run.")
    return DONE


def _list(session: Session, options: argparse.Namespace) -> int:
    found: tuple[Backup, ...] = session.workspace.backups()
    if options.json:
        print_json([backups.as_data(each) for each in found])
        return DONE
    for each in found:
        print(f"{each.name}  {backups.sentence(each)}")
    print(f"{count(len(found), 'backup')} in {session.workspace.backup_folder}")
    return DONE


def _source(given: str) -> str | Path:
    """A file where there is one (or it can be nothing else), otherwise a name."""
    path = Path(given)
    return path if path.exists() or path.name != given else given
