"""`four-pillars recover`: what is wrong with a workspace, and the ways out of it."""

from __future__ import annotations

import argparse
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

import db
from db import BadText, Cause, Known, Refusal, Way
from desktop.cli_output import DONE, REFUSED, print_json
from desktop.core import backups, unlocking
from desktop.core import recovery_words as words
from desktop.core.language import tr
from desktop.core.session import Session

if TYPE_CHECKING:
    from db.workspace.keyed_file import Key

HELP = "Say what is wrong with your workspace, and put it right. What is there is kept aside first."
_OPTIONS = {
    Way.AGAIN: "try again",
    Way.UNLOCK: "four-pillars recover --password-file FILE",
    Way.BACKUP: "four-pillars recover --from-backup {}",
    Way.SALVAGE: "four-pillars recover --salvage",
    Way.EMPTY: "four-pillars recover --empty",
    Way.FOLDER: "--data-dir DIR, for another folder",
}


def add_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--dry-run", action="store_true", help="change nothing")
    ways = parser.add_mutually_exclusive_group()
    ways.add_argument("--from-backup", metavar="NAME", default="", help="put a backup in its place")
    ways.add_argument(
        "--salvage", action="store_true", help="take what can be read into a new workspace"
    )
    ways.add_argument("--empty", action="store_true", help="begin with an empty workspace")
    ways.add_argument(
        "--understood", action="store_true", help="missing changes need not be told of again"
    )


def run(session: Session, options: argparse.Namespace) -> int:
    """Say what is wrong, or do what was chosen about it."""
    key = None
    refusal = db.examine(session.folder)
    if refusal is not None and refusal.cause is Cause.LOCKED and options.unlock_file is not None:
        key = unlocking.key_for_damaged(session.folder, options.secret() or "")
        refusal = db.examine(session.folder, key)
    chosen = options.from_backup or options.salvage or options.empty
    if refusal is None:
        if chosen:
            raise BadText(
                "Your workspace can be opened: there is nothing to recover, and nothing was "
                "changed. An earlier state comes back with: four-pillars restore"
            )
        return _whole(session, options, key)
    if not chosen:
        return _tell(refusal, options)
    if options.dry_run:
        return _say(options, {"would": _done(options), "text": str(refusal.text)}, _would(options))
    return _do(session.folder, options, key)


def _whole(session: Session, options: argparse.Namespace, key: Key | None) -> int:
    """The workspace opens. Tell of what it lacks, if it does."""
    if not (session.folder / "workspace.db").exists():
        where = session.folder / "workspace.db"
        return _say(options, {"cause": None, "lost": None}, f"{where} will be made when needed.")
    store = session.workspace if key is None else session.opened_with(key)
    lost = store.lost()
    if lost is not None and options.understood and not options.dry_run:
        store.understand_loss()
        return _say(options, {"cause": None, "lost": None}, "Understood. It is told no more.")
    if lost is None:
        told = f"Nothing is wrong with {store.path}."
    else:
        told = f"{words.lost(lost, session.folder / 'backups')} {tr(words.LOST_HINT)}"
    _say(options, {"cause": None, "lost": asdict(lost) if lost else None}, told)
    return DONE if lost is None else REFUSED


def _tell(refusal: Refusal, options: argparse.Namespace) -> int:
    name = refusal.newest.name if refusal.newest else "NAME"
    ways = {str(way): _OPTIONS[way].format(name) for way in refusal.ways}
    lines = [refusal.text, words.found(refusal), "What can be done:"]
    lines += [f"  {way}" for way in ways.values()]
    for each in refusal.backups:
        lines.append(f"Backup {each.name} ({each.state}): {words.holds(each)}")
    data = {
        "cause": str(refusal.cause),
        "text": refusal.text,
        "ways": ways,
        "backups": [backups.as_data(each) for each in refusal.backups],
        "set_aside": [str(path) for path in refusal.aside],
    }
    _say(options, data, "\n".join(lines))
    return REFUSED


def _do(folder: Path, options: argparse.Namespace, key: Key | None) -> int:
    if options.salvage:
        result = db.salvage(folder, key)
        data = {name: value for name, value in asdict(result).items() if name != "aside"}
        kept: Path | None = result.aside
        told = words.salvaged(result)
    elif options.empty:
        kept, data = db.start_empty(folder), {}
        told = words.emptied(kept)
    else:
        kept, data = db.put_back(folder, options.from_backup, key), {}
        told = words.put_back(options.from_backup, kept)
    aside = str(kept) if kept else None
    return _say(options, {"done": _done(options), "set_aside": aside, **data}, told)


def _done(options: argparse.Namespace) -> str:
    return "salvage" if options.salvage else "empty" if options.empty else "backup"


def _would(options: argparse.Namespace) -> str:
    what = {
        "salvage": "What can be read would be taken into a new workspace",
        "empty": "An empty workspace would be begun",
        "backup": f"The backup {options.from_backup} would be put in its place",
    }[_done(options)]
    return f"{what}, after a copy of what is there. Nothing was changed."


def _say(options: argparse.Namespace, data: dict[str, Any], told: str) -> int:
    if options.json:
        print_json(data)
    else:
        print(told)
    return DONE


def named(error: Exception, session: Session | None) -> Exception:
    """A refusal of the workspace, with the command that tells what can be done."""
    if isinstance(error, Known) and session is not None and error is session.refusal:
        return Known(error.cause, f"{error} What can be done is told by: four-pillars recover")
    return error
