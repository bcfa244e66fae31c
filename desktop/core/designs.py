"""How papers were designed last and which designs have names, kept between starts.

Losing them costs some choices, so a damaged file is started anew without a word.
"""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from desktop.core import design, paths
from desktop.core.design import Design, PrintError
from desktop.core.language import spoken, tr

FILE_NAME = "designs.json"
MOST_SUBJECTS = 200
MOST_PRESETS = 50
LONGEST_NAME = 80  # characters
LONGEST_SUBJECT = 200  # characters: ids and names of pages are far shorter
LARGEST = 1_000_000  # bytes


@dataclass(frozen=True, slots=True)
class _Kept:
    """What the file holds; of subjects, the one that was printed last stands last."""

    subjects: Mapping[str, Design] = field(default_factory=dict)
    presets: Mapping[str, Design] = field(default_factory=dict)


class Designs:
    """The designs in the folder. A folder that cannot be written to keeps nothing between starts,
    but everything until the end."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._path = folder / FILE_NAME
        self._unwritten: _Kept | None = None

    def last(self, subject: str) -> Design:
        """How `subject` was designed last. What is new has whose it is, the logo and the paper
        that were chosen last for anything, and else what is usual in the language spoken."""
        subjects = self._kept().subjects
        fresh = Design(language=spoken())
        if subject in subjects or not subjects:
            return subjects.get(subject, fresh)
        latest = list(subjects.values())[-1]
        whose, logo = latest.organization, latest.logo
        return replace(fresh, paper=latest.paper, organization=whose, logo=logo)

    def remember(self, subject: str, chosen: Design) -> None:
        """Keep how `subject` is designed; of too many subjects the oldest is forgotten."""
        kept = self._kept()
        if len(subject) > LONGEST_SUBJECT:
            return
        subjects = {key: value for key, value in kept.subjects.items() if key != subject}
        subjects[subject] = chosen
        recent = dict(list(subjects.items())[-MOST_SUBJECTS:])
        self._keep(replace(kept, subjects=recent))

    def presets(self) -> dict[str, Design]:
        """The designs with a name, by their names."""
        return dict(sorted(self._kept().presets.items(), key=lambda each: each[0].casefold()))

    def keep(self, name: str, chosen: Design) -> str:
        """Keep a design under a name, in place of one that has it. Returns the name as it is kept.
        Raises PrintError."""
        kept, name = self._kept(), tidy(name)
        if not name:
            raise PrintError(tr("A design needs a name to be kept under."))
        if name not in kept.presets and len(kept.presets) >= MOST_PRESETS:
            raise PrintError(
                tr("{most} designs are kept already. Delete one that you no longer need.").format(
                    most=MOST_PRESETS
                )
            )
        if not self._keep(replace(kept, presets={**kept.presets, name: chosen})):
            raise PrintError(
                tr(
                    "The design is kept only until you close the program: {path} could not be"
                    " written."
                ).format(path=self._path)
            )
        return name

    def drop(self, name: str) -> None:
        """Forget the design of that name, if there is one."""
        kept = self._kept()
        presets = {key: value for key, value in kept.presets.items() if key != name}
        self._keep(replace(kept, presets=presets))

    def _kept(self) -> _Kept:
        """Read anew each time: another window may have kept something meanwhile."""
        return self._unwritten or _read(self._path)

    def _keep(self, kept: _Kept) -> bool:
        """Write the file in one step. Returns whether it is written."""
        self._unwritten = kept
        with suppress(OSError):
            _write(self._path, kept)
            self._unwritten = None
        return self._unwritten is None


def tidy(name: str) -> str:
    """A name on one line, and not longer than names may be."""
    return " ".join(name.split())[:LONGEST_NAME].rstrip()


def _read(path: Path) -> _Kept:
    try:
        with path.open("rb") as file:
            data = file.read(LARGEST + 1)
        raw = json.loads(data) if len(data) <= LARGEST else None
    except (OSError, ValueError, RecursionError):
        return _Kept()
    if not isinstance(raw, dict):
        return _Kept()
    subjects = _designs(raw.get("subjects"), LONGEST_SUBJECT, path.parent)
    presets = _designs(raw.get("presets"), LONGEST_NAME, path.parent)
    return _Kept(
        dict(list(subjects.items())[-MOST_SUBJECTS:]),
        dict(list(presets.items())[:MOST_PRESETS]),
    )


def _designs(raw: object, longest: int, folder: Path) -> dict[str, Design]:
    if not isinstance(raw, dict):
        return {}
    return {
        name: _whole(design.from_data(data), folder)
        for name, data in raw.items()
        if len(name) <= longest and _is_text(name, data)
    }


def _whole(chosen: Design, folder: Path) -> Design:
    return replace(chosen, logo=paths.whole(chosen.logo, folder))


def _as_data(chosen: Design, folder: Path) -> dict[str, Any]:
    return replace(chosen, logo=paths.kept(chosen.logo, folder)).as_data()


def _is_text(name: str, data: object) -> bool:
    """Whether it can be shown and printed: JSON may hold halves of letters."""
    try:
        json.dumps([name, data], ensure_ascii=False).encode()
    except UnicodeEncodeError:
        return False
    return True


def _write(path: Path, kept: _Kept) -> None:
    data = {
        "subjects": {name: _as_data(each, path.parent) for name, each in kept.subjects.items()},
        "presets": {name: _as_data(each, path.parent) for name, each in kept.presets.items()},
    }
    part = path.parent / f"{path.name}.{os.getpid():x}.part"
    try:
        handle = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            json.dump(data, file, indent=1)
        part.replace(path)
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)
