"""Which checklists a command is about, what its filters leave of each, and one file for each."""

from __future__ import annotations

import argparse
import sys
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from db import BadText
from db.checklists import Checklist, Item
from desktop import cli_filters
from desktop.cli_output import DONE, TOLD, Saved, refuse, tell
from desktop.core import finder, search_all
from desktop.core.file_names import safe_name
from desktop.core.gathering import Entry
from desktop.core.session import Session


@dataclass(frozen=True, slots=True)
class Chosen:
    """A list as far as the filters leave it: keys in their order, all its items by key, and the
    filter in words."""

    checklist: Checklist
    keys: tuple[str, ...]
    items: Mapping[str, Item]
    scope: str

    def entries(self, session: Session) -> list[Entry]:
        """What the keys stand for: records of the plan, and what it does not have."""
        records = session.plan.records
        return [records.get(key) or self.items[key] for key in self.keys]

    def left(self) -> dict[str, Item]:
        """The items the filters leave; a record that is not in the list is to do."""
        return {key: self.items.get(key) or Item(key) for key in self.keys}


Make = Callable[[Checklist, Path], Saved]


def add_options(parser: argparse.ArgumentParser) -> argparse._MutuallyExclusiveGroup:
    """`--checklist` as often as wanted, or `--all`; returns what excludes each other."""
    lists = parser.add_mutually_exclusive_group()
    lists.add_argument(
        "--checklist",
        action="append",
        metavar="NAME",
        help="which list; again for more (default: your first checklist)",
    )
    lists.add_argument(
        "--all", action="store_true", help="every list that is neither archived nor closed"
    )
    return lists


def several(options: argparse.Namespace) -> bool:
    """Whether files go into a folder."""
    return options.all or len(options.checklist or ()) > 1


def wanted(session: Session, options: argparse.Namespace) -> list[Checklist]:
    """The lists that are named, each once. Raises NotFound."""
    first = session.checklist(None)
    if options.all:
        known = session.workspace.checklists()
        return [each for each in known if not (each.archived or each.closed)]
    found = [session.checklist(name) for name in options.checklist or ()]
    return list({each.id: each for each in found or [first]}.values())


def narrowed(
    session: Session, options: argparse.Namespace, mine: Checklist, *, whole_plan: bool
) -> Chosen:
    """What the filter options leave of a list, in its order; with `whole_plan` of the plan and
    what the list has besides, in reading order."""
    chosen = cli_filters.chosen(session.plan, options)
    text = " ".join(getattr(options, "text", ()))
    items = session.items(mine.id)
    scope = finder.in_words(session.plan, chosen)
    if not (whole_plan or text or chosen):
        return Chosen(mine, tuple(items), items, scope)
    found, problems = search_all.narrowed(session, mine, text, chosen, today())
    for problem in problems:
        print(problem, file=sys.stderr)
    if not whole_plan:
        within = set(found)
        found = [key for key in items if key in within]
    return Chosen(mine, tuple(found), items, scope)


def into_folder(folder: Path, lists: Sequence[Checklist], suffix: str, make: Make) -> int:
    """A file for each list. One that fails is told and does not stop the others: the exit code is
    then the worst there was."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except (OSError, ValueError) as error:
        raise BadText(
            f"{folder} cannot be used as a folder ({error}). Nothing was written. "
            "Choose another place."
        ) from error
    code = DONE
    names = unique_names((each.name for each in lists), suffix)
    for number, (each, name) in enumerate(zip(lists, names, strict=True), start=1):
        try:
            with _progress(f"{number} of {len(lists)}"):
                saved = make(each, folder / name)
        except TOLD as error:
            code = max(code, refuse(error, each.name))
        else:
            tell(saved)
    return code


def unique_names(names: Iterable[str], suffix: str) -> Iterator[str]:
    """A safe file name for each, no two of them the same file on any system."""
    taken: set[str] = set()
    for name in names:
        made, number = safe_name(name, suffix), 1
        while _same(made) in taken:
            number += 1
            made = safe_name(name, f" ({number}){suffix}")
        taken.add(_same(made))
        yield made


def _same(name: str) -> str:
    """What is equal of names that a file system may take for the same."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", name).casefold())


@contextmanager
def _progress(said: str) -> Iterator[None]:
    """How far it is, on a terminal, for as long as it takes."""
    shown = sys.stderr is not None and sys.stderr.isatty()
    if shown:
        print(f"\r{said}", end="", file=sys.stderr, flush=True)
    try:
        yield
    finally:
        if shown:
            print(f"\r{' ' * len(said)}\r", end="", file=sys.stderr, flush=True)


def today() -> str:
    """This day here, ISO."""
    return datetime.now(UTC).astimezone().date().isoformat()
