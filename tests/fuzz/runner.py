"""Runs the subjects in blocks: one is known by its number and the seed, and is the same again."""

from __future__ import annotations

import hashlib
import signal
import traceback
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from importlib import import_module
from importlib.util import find_spec
from itertools import islice
from pathlib import Path
from types import FrameType
from typing import NoReturn

BLOCK = 500  # cases
TOO_LONG = 20  # seconds for one case: something goes round in circles
MEMORY = 4 << 30  # bytes of address space

_MODULES = {
    "csv": "tests.fuzz.text_tables",
    "xlsx": "tests.fuzz.workbooks",
    "share": "tests.fuzz.share",
    "form": "tests.fuzz.forms",
    "search": "tests.fuzz.searches",
    "settings": "tests.fuzz.settings",
}


@dataclass(frozen=True, slots=True)
class Failure:
    """An input with which a subject did what it must not."""

    subject: str
    seed: int
    block: int
    number: int
    data: bytes
    trace: str

    def save(self, folder: Path) -> Path:
        """Write the input to a file of its own. Returns its path."""
        folder.mkdir(parents=True, exist_ok=True)
        path = folder / f"{self.subject}-{self.seed}-{self.block}-{self.number}"
        path.write_bytes(self.data)
        return path


def subjects() -> tuple[str, ...]:
    """The names of the subjects there are."""
    return tuple(name for name, module in _MODULES.items() if find_spec(module))


def check(subject: str, data: bytes) -> str:
    """Give `data` to a subject. Returns a traceback, empty if all is well."""
    try:
        with _hurried():
            import_module(_MODULES[subject]).check(data)
    except Exception:  # noqa: BLE001 - whatever it is, it is what is looked for
        return traceback.format_exc()
    return ""


def run_block(subject: str, seed: int, block: int, size: int = BLOCK) -> Failure | None:
    """The first failure of a block, if there is one."""
    named = hashlib.sha256(f"{seed}/{subject}/{block}".encode()).digest()
    cases: Iterator[bytes] = import_module(_MODULES[subject]).cases(int.from_bytes(named[:8]))
    for number, data in enumerate(islice(cases, size)):
        if trace := check(subject, data):
            return Failure(subject, seed, block, number, data, trace)
    return None


def confine() -> None:
    """Let this process fail rather than take all the memory there is, where the system can."""
    with suppress(ImportError):
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))


@contextmanager
def _hurried() -> Iterator[None]:
    """Where the system can: raises TimeoutError within what takes too long."""
    if not hasattr(signal, "setitimer"):
        yield
        return
    before = signal.signal(signal.SIGALRM, _out_of_time)
    signal.setitimer(signal.ITIMER_REAL, TOO_LONG)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


def _out_of_time(number: int, frame: FrameType | None) -> NoReturn:
    raise TimeoutError(f"not done after {TOO_LONG} seconds")
