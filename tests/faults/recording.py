"""Records what a program does to the files of a folder, call by call, as the system sees it."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tests.conftest import ROOT

_CALLS = (
    "openat,lseek,write,pwrite64,ftruncate,fsync,fdatasync,"
    "rename,link,linkat,unlink,unlinkat,mkdir,rmdir"
)
_LINE = re.compile(r"(\w+)\((.*)\)\s+= (-?\d+)")
_BYTES = re.compile(r'"((?:\\x[0-9a-f]{2})*)"')
_HANDLE = re.compile(r"(\d+)<((?:\\x[0-9a-f]{2})*)>")


@dataclass(frozen=True, slots=True)
class Write:
    """`data` from the byte `at` on; without `data`, the file ends at `at` from then on."""

    path: str
    at: int
    data: bytes | None


@dataclass(frozen=True, slots=True)
class Sync:
    """Whatever was done to this file, or to the names in this folder, is on the disk now."""

    path: str


@dataclass(frozen=True, slots=True)
class Named:
    """A name that appears: of something new, of what was called `was` until now, or of what is
    also called `like`."""

    path: str
    was: str = ""
    like: str = ""
    folder: bool = False


@dataclass(frozen=True, slots=True)
class Unnamed:
    """A name that is gone."""

    path: str


@dataclass(frozen=True, slots=True)
class Acknowledged:
    """A byte on standard output: one more thing that a person was told is done."""


Deed = Write | Sync | Named | Unnamed | Acknowledged


def can_trace() -> bool:
    """Whether this machine lets a process be watched."""
    strace = shutil.which("strace")
    if strace is None:
        return False
    return subprocess.run([strace, "-qq", "true"], capture_output=True, check=False).returncode == 0


def record(folder: Path, log: Path, module: str, *arguments: str) -> list[Deed]:
    """All that `python -m MODULE ARGUMENTS` does within `folder`. It must end well."""
    strace = ["strace", "-f", "--seccomp-bpf", "-qq", "-y", "-xx", "-s", "99999999"]
    watched = [*strace, "-e", f"trace={_CALLS}", "-e", "signal=none", "-o", str(log)]
    ran = subprocess.run(
        [*watched, sys.executable, "-m", module, *arguments],
        cwd=ROOT,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
    )
    assert ran.returncode == 0, ran.stderr
    with log.open(encoding="ascii") as lines:
        return list(_Reader(str(folder)).deeds(lines))


class _Reader:
    def __init__(self, folder: str) -> None:
        self._folder = folder
        self._places: dict[int, int] = {}  # by file handle: where the next write goes

    def deeds(self, lines: Iterator[str]) -> Iterator[Deed]:
        for line in lines:
            assert "unfinished" not in line, "more than one thread wrote"
            if (found := _LINE.search(line)) and int(found[3]) >= 0:
                yield from self._deeds(found[1], found[2], int(found[3]))

    def _deeds(self, call: str, told: str, answer: int) -> Iterator[Deed]:
        texts = [_plain(each) for each in _BYTES.findall(told)]
        if call in ("rename", "link", "linkat", "unlink", "unlinkat", "mkdir", "rmdir", "openat"):
            paths = [text.decode() for text in texts]
            if paths and paths[-1].startswith(self._folder):
                yield from self._names(call, paths, told, answer)
            return
        handle = _HANDLE.match(told)
        if handle is None:
            return
        number, path = int(handle[1]), _plain(handle[2]).decode("utf-8", "replace")
        if number == 1 and call == "write":
            yield from [Acknowledged()] * answer
        elif path.startswith(self._folder):
            yield from self._contents(call, number, path, texts, told, answer)

    def _names(self, call: str, paths: list[str], told: str, answer: int) -> Iterator[Deed]:
        if call == "openat":
            self._places[answer] = 0
            if "O_CREAT" in told:
                yield Named(paths[-1])
            if "O_TRUNC" in told:
                yield Write(paths[-1], 0, None)
        elif call == "mkdir":
            yield Named(paths[-1], folder=True)
        elif call == "rename":
            yield Named(paths[1], was=paths[0])
        elif call in ("link", "linkat"):
            yield Named(paths[1], like=paths[0])
        else:
            yield Unnamed(paths[-1])

    def _contents(
        self, call: str, number: int, path: str, texts: list[bytes], told: str, answer: int
    ) -> Iterator[Deed]:
        if call in ("fsync", "fdatasync"):
            yield Sync(path)
        elif call == "lseek":
            self._places[number] = answer
        elif call == "ftruncate":
            yield Write(path, int(told.rpartition(", ")[2]), None)
        elif call == "pwrite64":
            yield Write(path, int(told.rpartition(", ")[2]), texts[0][:answer])
        else:
            yield Write(path, self._places[number], texts[0][:answer])
            self._places[number] += answer


def _plain(escaped: str) -> bytes:
    return bytes.fromhex(escaped.replace("\\x", ""))
