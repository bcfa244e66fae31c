"""What a person does to a workspace while something goes wrong.

A story is a module with three functions. `begin(folder, seed)` makes what is there before, if
anything. `work(folder, seed, acknowledge, refused)` does things, the same for the same seed, and
calls `acknowledge` after each that a person may rely on; it may go on for ever. What the store
refuses goes to `refused` and is tried once more. `judge(folder, seed, count)` raises AssertionError
unless all is whole and holds what the first `count` left, with or without the one after them.

A kill strikes within `MOMENT` turns of a loop after at most `LONGEST` acknowledgements.
"""

from __future__ import annotations

import atexit
import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from importlib import import_module
from pathlib import Path
from typing import Protocol, TypeVar, cast

from db.errors import StoreError

NAMES = ("saves", "imports", "upgrades", "backups", "restores", "rekeys")
T = TypeVar("T")


class Story(Protocol):
    """The module of a story."""

    LONGEST: int
    MOMENT: int

    def begin(self, folder: Path, seed: int) -> None: ...

    def work(
        self,
        folder: Path,
        seed: int,
        acknowledge: Callable[[], object],
        refused: Callable[[StoreError], object] = ...,
    ) -> None: ...

    def judge(self, folder: Path, seed: int, count: int) -> None: ...


def story(name: str) -> Story:
    """The story of that name."""
    return cast("Story", import_module(f"{__name__}.{name}"))


def give_up(error: StoreError) -> None:
    """Take no for an answer."""
    raise error


def tried(action: Callable[[], T], refused: Callable[[StoreError], object]) -> T:
    """What `action` returns, at once or after one refusal."""
    try:
        return action()
    except StoreError as error:
        refused(error)
        return action()


def kept_till_the_end() -> Path:
    """A folder for what stories begin with. It goes with this process, and not with its children,
    as those end without a farewell."""
    folder = Path(tempfile.mkdtemp(prefix="four-pillars-faults-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return folder


class EnoughError(Exception):
    """The story has gone on for as long as was asked for."""


@contextmanager
def counted(limit: int, told: Callable[[], object]) -> Iterator[Callable[[], None]]:
    """What to acknowledge with so that a story ends after so many; each is `told`."""
    done = 0

    def acknowledge() -> None:
        nonlocal done
        told()
        done += 1
        if done >= limit:
            raise EnoughError

    try:
        yield acknowledge
    except EnoughError:
        return
