"""A disk that loses its power: what was written after the last sync is there, or not, or in part.

No file system is as bad as this. Between two syncs it keeps or loses every write of its own, and
of a write every sector; and a name is there only once its folder was synced, whatever was written
into the file.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from tests.faults.recording import Acknowledged, Deed, Sync, Unnamed, Write

SECTOR = 512  # bytes: what a disk writes at once


@dataclass(eq=False)
class _File:
    """What is on the disk for good, and what was written since."""

    safe: bytearray = field(default_factory=bytearray)
    later: list[Write] = field(default_factory=list)
    folder: bool = False

    def settle(self) -> None:
        for write in self.later:
            _apply(self.safe, write)
        self.later.clear()


_Change = tuple[str, "_File | None", str]  # a name, what it stands for now, and its former name


class Disk:
    """Takes in what was recorded below the folder `root`, which stands as it is."""

    def __init__(self, root: Path) -> None:
        self._root = str(root)
        self._safe: dict[str, _File] = {self._root: _File(folder=True)}
        for path in sorted(root.rglob("*")):
            made = _File(folder=path.is_dir())
            made.safe[:] = b"" if made.folder else path.read_bytes()
            self._safe[str(path)] = made
        self._now = dict(self._safe)
        self._later: list[_Change] = []
        self.acknowledged = 0

    def take(self, deed: Deed) -> None:
        if isinstance(deed, Acknowledged):
            self.acknowledged += 1
        elif isinstance(deed, Write):
            self._file(deed.path).later.append(deed)
        elif isinstance(deed, Sync):
            self._sync(deed.path)
        elif isinstance(deed, Unnamed):
            self._change((deed.path, None, ""))
        elif deed.was:
            self._change((deed.path, self._now[deed.was], deed.was))
        elif deed.like:
            self._change((deed.path, self._now[deed.like], ""))
        elif deed.path not in self._now:
            self._change((deed.path, _File(folder=deed.folder), ""))

    def _file(self, path: str) -> _File:
        # What has no name any more may still be written to, by who has it open.
        return self._now.get(path) or _File()

    def _change(self, change: _Change) -> None:
        _rename(self._now, change)
        self._later.append(change)

    def _sync(self, path: str) -> None:
        synced = self._file(path)
        if not synced.folder:
            synced.settle()
            return
        for change in [each for each in self._later if str(Path(each[0]).parent) == path]:
            _rename(self._safe, change)
            self._later.remove(change)

    def cut(self, chance: random.Random, target: Path) -> None:
        """Make of `target` what is found once the power is back."""
        names = dict(self._safe)
        for change in self._survivors(chance):
            _rename(names, change)
        for name, file in sorted(names.items()):
            path = target / Path(name).relative_to(self._root)
            if name != self._root and not path.parent.is_dir():
                continue  # its folder is lost, and it with it
            if file.folder:
                path.mkdir(exist_ok=True)
            else:
                path.write_bytes(_found(file, chance))

    def whole(self) -> dict[str, bytes]:
        """What the files hold while the power is on, by their path from the root."""
        found = {}
        for name, file in self._now.items():
            if not file.folder:
                data = bytearray(file.safe)
                for write in file.later:
                    _apply(data, write)
                found[str(Path(name).relative_to(self._root))] = bytes(data)
        return found

    def _survivors(self, chance: random.Random) -> Iterator[_Change]:
        """In order, as file systems with a journal do it; or any of them."""
        if chance.random() < 0.5:
            yield from self._later[: chance.randint(0, len(self._later))]
        else:
            yield from (each for each in self._later if chance.random() < 0.5)


def _rename(names: dict[str, _File], change: _Change) -> None:
    name, file, was = change
    if was:
        names.pop(was, None)
    if file is None:
        names.pop(name, None)
    else:
        names[name] = file


def _found(file: _File, chance: random.Random) -> bytes:
    found = bytearray(file.safe)
    share = chance.choice((0.0, 0.1, 0.5, 0.9, 1.0))
    ordered = chance.random() < 0.3  # all up to one moment, and nothing after it
    kept = chance.randint(0, len(file.later))
    for number, write in enumerate(file.later):
        if ordered:
            if number < kept:
                _apply(found, write)
        elif write.data is None or chance.random() < 0.7:
            if chance.random() < share:
                _apply(found, write)
        else:
            for at in range(0, len(write.data), SECTOR):
                if chance.random() < share:
                    _apply(found, Write(write.path, write.at + at, write.data[at : at + SECTOR]))
    return bytes(found)


def _apply(data: bytearray, write: Write) -> None:
    if write.data is None:
        del data[write.at :]
    end = write.at if write.data is None else write.at + len(write.data)
    data.extend(bytes(max(0, end - len(data))))
    if write.data is not None:
        data[write.at : end] = write.data
