"""Looks at everything the program stands on and says what is wrong and what to do."""

from __future__ import annotations

import os
import platform
import shutil
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import db
from db.checklists import State
from db.errors import ContentError, StoreError
from desktop import __version__
from desktop.core import paths, recovery_words
from desktop.core.language import figures, tr, tr_n, tr_noop
from desktop.core.progress import coverage_sentence
from desktop.core.recovery_words import holds
from desktop.core.session import Session
from desktop.core.words import listed

_BACKUPS, _ASIDE = "backups", "set-aside"
_WORKSPACE = "workspace"
_RECOVER = tr_noop("What can be done is told by: four-pillars recover")
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
        *_tried(_WORKSPACE, lambda: _workspace(session)),
        *_tried("backups", lambda: _backups(session)),
        *_tried("kept aside", lambda: _aside(session.folder)),
        _fonts(),
    ]


class _UnwellError(Exception):
    """Something is not as it should be; the text says what to do."""


def _tried(name: str, look: Callable[[], str]) -> Iterator[Check]:
    try:
        yield Check(name, True, look())
    except (StoreError, ContentError, _UnwellError) as error:
        said = f"{error} {tr(_RECOVER)}" if name == _WORKSPACE else str(error)
        yield Check(name, False, said)


def _plan(session: Session) -> str:
    plan = session.plan
    plan.verify()
    return tr_n(
        "{n} records; {coverage}",
        "{n} record; {coverage}",
        len(plan.records),
        coverage=coverage_sentence(plan),
    )


def _workspace(session: Session) -> str:
    session.workspace.verify()
    store = session.workspace
    lists = store.checklists()
    items = [item for each in lists for item in store.items(each.id).values()]
    ticked = sum(item.state is State.DONE for item in items)
    notes = sum(bool(item.note) for item in items)
    told = (
        tr_n("{n} checklists", "{n} checklist", len(lists)),
        tr_n("{n} ticks", "{n} tick", ticked),
        tr_n("{n} notes", "{n} note", notes),
    )
    loss = store.lost()
    if loss is not None:
        backups = store.path.parent / _BACKUPS
        said = recovery_words.lost(loss, backups)
        raise _UnwellError(f"{said} {tr(recovery_words.LOST_HINT)}")
    return tr("whole; {amounts}").format(amounts=listed(told))


def _folder(folder: Path) -> str:
    """Whether nobody else may look into it, and whether there is room."""
    if os.name == "posix":
        mine = [folder, *(path for path in folder.rglob("*") if not path.is_symlink())]
        seen = [path for path in mine if path.lstat().st_mode & 0o077]
        if seen:
            raise _UnwellError(_open_to_others(seen, folder))
    free = shutil.disk_usage(folder).free
    if free < _ROOM:
        raise _UnwellError(
            tr(
                "{folder}: only {free} MB are free on its disk. Make room, or changes and backups "
                "will be refused."
            ).format(folder=folder, free=figures(round(free / 1e6)))
        )
    return str(folder)


def _open_to_others(seen: list[Path], folder: Path) -> str:
    if len(seen) == 1:
        return tr(
            "{path} may be looked into by others on this computer. Keep it to yourself: "
            "chmod -R go= '{folder}'"
        ).format(path=seen[0], folder=folder)
    return tr_n(
        "{path} may be looked into by others on this computer, and {n} more. Keep it to yourself: "
        "chmod -R go= '{folder}'",
        "{path} may be looked into by others on this computer, and {n} more. Keep it to yourself: "
        "chmod -R go= '{folder}'",
        len(seen) - 1,
        path=seen[0],
        folder=folder,
    )


def _backups(session: Session) -> str:
    """Whether each can be brought back."""
    try:
        found = session.workspace.backups()
    except StoreError:  # then it is all the more of interest which there are
        found = db.list_backups(session.folder)
    bad = [each for each in found if not each.is_whole]
    if bad:
        names = ", ".join(f"{each.name} ({each.state})" for each in bad[:_NAMED])
        raise _UnwellError(
            tr_n(
                "{bad} of {n} backups cannot be brought back: {names}. The others can; remove "
                "these when you do not need them.",
                "{bad} of {n} backup cannot be brought back: {names}. The others can; remove "
                "these when you do not need them.",
                len(found),
                bad=figures(len(bad)),
                names=names,
            )
        )
    if not found:
        return tr("none yet")
    return tr_n(
        "{n} backups, all whole; the newest of {newest}",
        "{n} backup, all whole; the newest of {newest}",
        len(found),
        newest=holds(found[0]),
    )


def _aside(folder: Path) -> str:
    """What was set aside when a workspace was recovered."""
    if (folder / _ASIDE).is_dir():
        kept = sorted(path.name for path in (folder / _ASIDE).iterdir() if path.is_dir())
        if kept:
            return tr_n(
                "{n} earlier files in {folder}: {names}. Remove them when you do not miss "
                "anything.",
                "{n} earlier file in {folder}: {names}. Remove them when you do not miss anything.",
                len(kept),
                folder=folder / _ASIDE,
                names=", ".join(kept[-_NAMED:]),
            )
    return tr("nothing")


def _fonts() -> Check:
    missing = [name for name in FONT_FILES if not (paths.FONTS / name).is_file()]
    if missing:
        said = tr("missing: {names}. Install Four Pillars again.").format(names=", ".join(missing))
        return Check("fonts", False, said)
    return Check("fonts", True, str(paths.FONTS))
