"""What the window remembers between starts: a small JSON file, checked field by field.

Losing it costs a window position, so a damaged file is started anew without a word, and failing
to write it is no error a person must see.
"""

from __future__ import annotations

import json
import os
from collections.abc import Container
from contextlib import suppress
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Any

from desktop.core.language import Language

FILE_NAME = "window.json"


@dataclass(frozen=True)
class Settings:
    """`geometry` is Qt's own state in base64; `panes` are the widths of the parts of the window,
    with commas between; `zoom` is percent of the normal size.

    `details_open` says whether who, due day and the rest of an item are unfolded.
    `checklist` is the id of the list that is open, `grouping` and `hide_done` are how lists are
    shown, `initials` are of whoever ticks.
    `lock_after` is after how many idle minutes a workspace with a password is locked, 0 for never.
    `reminded_on` is the ISO day for which the word on what is due was put off.
    `chosen` and `excluded` are filter choices as `field:value`; `rescues_read` are the names of
    files with rescued notes of which the message was dismissed. `shortcuts` are keys that a person
    gave to actions (see `desktop.core.keymap`), `recent` the actions that were looked for last.
    `language` is a code of `desktop.core.language`, empty for the system's.
    `welcome` is whether the page for first starts may come by itself.
    """

    geometry: str = ""
    panes: str = ""
    zoom: int = 100
    scheme: str = "system"
    language: str = ""
    selected: str = ""
    page: str = ""
    checklist: str = ""
    grouping: str = ""
    hide_done: bool = False
    details_open: bool = False
    initials: str = ""
    cite_style: str = "plain"
    search: str = ""
    chosen: list[str] = field(default_factory=list)
    notice_read: bool = False
    reminded_on: str = ""
    rescues_read: list[str] = field(default_factory=list)
    lock_after: int = 5
    shortcuts: list[str] = field(default_factory=list)
    recent: list[str] = field(default_factory=list)
    welcome: bool = False

    def without_words(self) -> Settings:
        """The same without what may tell of a person's work: this file is not locked."""
        chosen = [each for each in self.chosen if each.partition(":")[0] not in _TOLD_BY_PEOPLE]
        return replace(self, search="", chosen=chosen)


ZOOM = range(80, 201)
LOCK_AFTER = (2, 5, 10, 15, 30, 60, 0)
_TOLD_BY_PEOPLE = ("who", "tag", "list")  # facets whose values people write
LANGUAGES = ("", *Language)
SCHEMES = ("system", "light", "dark", "contrast")
GROUPINGS = ("", "pillar", "agency", "due", "who", "state")
CITE_STYLES = ("plain", "apa", "chicago", "bibtex", "ris", "csl-json")
_ALLOWED: dict[str, Container[Any]] = {
    "zoom": ZOOM,
    "lock_after": LOCK_AFTER,
    "scheme": SCHEMES,
    "language": LANGUAGES,
    "cite_style": CITE_STYLES,
    "grouping": GROUPINGS,
}


def load(folder: Path) -> Settings:
    """The settings in `folder`; whatever is missing or makes no sense has its default. Without a
    file it is a first start."""
    try:
        raw = json.loads((folder / FILE_NAME).read_text("utf-8"))
    except FileNotFoundError:
        return Settings(welcome=True)
    except (OSError, ValueError, RecursionError):
        return Settings()
    return _checked(raw) if isinstance(raw, dict) else Settings()


def save(folder: Path, settings: Settings) -> None:
    """Replace the file in one step; a folder that cannot be written to is left alone."""
    part = folder / (FILE_NAME + ".part")
    with suppress(OSError):
        handle = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            json.dump(asdict(settings), file, indent=1)
        part.replace(folder / FILE_NAME)


def _checked(raw: dict[str, Any]) -> Settings:
    good: dict[str, Any] = {}
    for name, default in asdict(Settings()).items():
        value = raw.get(name)
        if type(value) is not type(default) or value not in _ALLOWED.get(name, (value,)):
            continue
        if not isinstance(value, list) or all(isinstance(each, str) for each in value):
            good[name] = value
    return Settings(**good)
