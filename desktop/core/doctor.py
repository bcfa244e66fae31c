"""Looks at everything the program stands on and says what is wrong and what to do."""

from __future__ import annotations

import platform
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from typing import Any

from db.checklists import State
from db.errors import ContentError, StoreError
from desktop import __version__
from desktop.core import belongings, paths
from desktop.core.progress import coverage_sentence
from desktop.core.session import Session
from desktop.core.words import count

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
        *_tried("data folder", lambda: str(session.workspace.path.parent)),
        *_tried("workspace", lambda: _workspace(session)),
        _private(session),
        _fonts(),
    ]


def _tried(name: str, look: Callable[[], str]) -> Iterator[Check]:
    try:
        yield Check(name, True, look())
    except (StoreError, ContentError) as error:
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
    return f"whole; {', '.join(told)}"


def _private(session: Session) -> Check:
    found = belongings.loose(session.folder)
    if not found:
        return Check("privacy", True, "nobody but you can read the files")
    names = ", ".join(path.name for path in found)
    return Check(
        "privacy",
        False,
        f"others on this computer can read: {names}. Open the window once: that puts it right.",
    )


def _fonts() -> Check:
    missing = [name for name in FONT_FILES if not (paths.FONTS / name).is_file()]
    if missing:
        return Check("fonts", False, f"missing: {', '.join(missing)}. Install Four Pillars again.")
    return Check("fonts", True, str(paths.FONTS))
