"""Looks at everything the program stands on and says what is wrong and what to do."""

from __future__ import annotations

import os
import platform
import shutil
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from db.checklists import State
from db.errors import ContentError, StoreError
from desktop import __version__
from desktop.core import paths, recovery_words
from desktop.core.progress import coverage_sentence
from desktop.core.recovery_words import holds
from desktop.core.session import Session
from desktop.core.words import count

_BACKUPS, _ASIDE = "backups", "set-aside"
_ROOM = 50_000_000  # bytes: for some backups
_NAMED = 3
FONT_FILES = (
    "NotoSans-Regular.ttf",
    "NotoSans-Bold.ttf",
    "NotoSans-Italic.ttf",
    "NotoSansArabic-Regular.ttf",
    "NotoSansArabic-Bold.ttf",
    "NotoSansSymbols2-Regular.ttf",
)


@dataclass(frozen=True, slots=True)
class Check:
    """One thing looked at, and a sentence about it."""

    name: str
    ok: bool
    says: str

    def as_data(self) -> dict[str, Any]:
        return asdict(self)


def examine(session: Session) -> list[Check]:
    """Every check, in order; a failure of one does not stop the next."""
    return [
        Check("version", True, f"Four Pillars {__version__}, Python {platform.python_version()}"),
        *_tried("plan", lambda: _plan(session)),
        *_tried("data folder", lambda: _folder(session.workspace.path.parent)),
        *_tried("workspace", lambda: _workspace(session)),
        *_tried("backups", lambda: _backups(session)),
        *_tried("kept aside", lambda: _aside(session.workspace.path.parent)),
        _fonts(),
    ]


class _UnwellError(Exception):
    """Something is not as it should be; the text says what to do."""


def _tried(name: str, look: Callable[[], str]) -> Iterator[Check]:
    try:
        yield Check(name, True, look())
    except (StoreError, ContentError, _UnwellError) as error:
        yield Check(name, False, str(error))


def _plan(session: Session) -> str:
    plan = session.plan
    plan.verify()
    return f"{count(len(plan.records), 'record')}; {coverage_sentence(plan)}"


def _workspace(session: Session) -> str:
    session.workspace.verify()
    store = session.workspace
    lists = store.checklists()
    items = [item for each in lists for item in store.items(each.id).values()]
    ticked = sum(item.state is State.DONE for item in items)
    notes = sum(bool(item.note) for item in items)
    told = (count(len(lists), "checklist"), count(ticked, "tick"), count(notes, "note"))
    loss = store.lost()
    if loss is not None:
        backups = store.path.parent / _BACKUPS
        said = recovery_words.lost(loss, backups)
        raise _UnwellError(f"{said} {recovery_words.LOST_HINT}")
    return f"whole; {', '.join(told)}"


def _folder(folder: Path) -> str:
    """Whether nobody else may look into it, and whether there is room."""
    if os.name == "posix":
        mine = [folder, *(path for path in folder.rglob("*") if not path.is_symlink())]
        seen = [path for path in mine if path.lstat().st_mode & 0o077]
        if seen:
            raise _UnwellError(
                f"{seen[0]} may be looked into by others on this computer"
                f"{f', and {len(seen) - 1} more' if len(seen) > 1 else ''}. "
                f"Keep it to yourself: chmod -R go= '{folder}'"
            )
    free = shutil.disk_usage(folder).free
    if free < _ROOM:
        raise _UnwellError(
            f"{folder}: only {free / 1e6:,.0f} MB are free on its disk. Make room, or changes and "
            "backups will be refused."
        )
    return str(folder)


def _backups(session: Session) -> str:
    """Whether each can be brought back."""
    found = session.workspace.backups()
    bad = [each for each in found if not each.is_whole]
    if bad:
        names = ", ".join(f"{each.name} ({each.state})" for each in bad[:_NAMED])
        raise _UnwellError(
            f"{len(bad)} of {count(len(found), 'backup')} cannot be brought back: {names}. The "
            "others can; remove these when you do not need them."
        )
    if not found:
        return "none yet"
    return f"{count(len(found), 'backup')}, all whole; the newest of {holds(found[0])}"


def _aside(folder: Path) -> str:
    """What was set aside when a workspace was recovered."""
    if (folder / _ASIDE).is_dir():
        kept = sorted(path.name for path in (folder / _ASIDE).iterdir() if path.is_dir())
        if kept:
            return (
                f"{count(len(kept), 'earlier file')} in {folder / _ASIDE}: "
                f"{', '.join(kept[-_NAMED:])}. Remove them when you do not miss anything."
            )
    return "nothing"


def _fonts() -> Check:
    missing = [name for name in FONT_FILES if not (paths.FONTS / name).is_file()]
    if missing:
        return Check("fonts", False, f"missing: {', '.join(missing)}. Install Four Pillars again.")
    return Check("fonts", True, str(paths.FONTS))
