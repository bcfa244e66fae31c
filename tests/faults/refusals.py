"""Disks that refuse: every write and every sync in turn, once and for good, and no room at all."""

from __future__ import annotations

import json
import os
import random
import resource
import shutil
import socket
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from itertools import product
from pathlib import Path
from typing import Any

from db.errors import Cause, StoreError
from tests.conftest import ROOT
from tests.faults.stories import NAMES, story
from tests.faults.struck import TO_NO_EFFECT, outcome

FULL = ENOUGH = 2000  # no story makes so many calls of a kind
TO_BEGIN = 500  # a program that only begins makes fewer
ERRORS = ("EIO", "ENOSPC")
TIMES = {"once": "", "for good": "+"}
Kind = tuple[str, str, str]  # the call, the error, and for how long
ALL: tuple[Kind, ...] = tuple(product(TO_NO_EFFECT, ERRORS, TIMES))
SOME: tuple[Kind, ...] = tuple(
    (call, *how)
    for call in ("pwrite64", "fsync")
    for how in (("EIO", "once"), ("ENOSPC", "for good"))
)


class Refusing:
    """Programs for which the system refuses a call, or that and all of its kind that follow."""

    def __init__(self, name: str, kind: Kind, turn: int) -> None:
        self._here, there = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        call, error, times = kind
        inject = f"inject={call}:error={error}:when={turn}{TIMES[times]}"
        strace = ["strace", "-f", "--seccomp-bpf", "-qq", "-e", f"trace={call}", "-e", inject]
        struck = ["tests.faults.struck", name, call, str(turn), str(there.fileno())]
        self._running = subprocess.Popen(
            [*strace, "-e", "signal=none", "-o", "/dev/null", sys.executable, "-m", *struck],
            cwd=ROOT,
            pass_fds=(there.fileno(),),
        )
        there.close()

    def ask(self, folder: Path, seed: int, at: int) -> Any:
        """What became of a story in `folder` whose call number `at` was refused."""
        self._here.send(json.dumps({"folder": str(folder), "seed": seed, "at": at}).encode())
        return json.loads(self._here.recv(1 << 20))

    def end(self) -> None:
        self._here.close()
        self._running.wait()


@contextmanager
def refusing(name: str, kind: Kind, turn: int) -> Iterator[Refusing]:
    """As long as it is needed."""
    made = Refusing(name, kind, turn)
    try:
        yield made
    finally:
        made.end()


def strike(
    count: int,
    seed: int,
    folder: Path,
    kinds: Sequence[Kind] = ALL,
    names: Sequence[str] = NAMES,
) -> str:
    """At most so many refusals of each story and kind; all there are if that is enough."""
    chance = random.Random(seed)
    told = []
    for name in names:
        story_seed, struck = chance.randrange(1 << 20), 0
        calls = {call: 0 for call, _, _ in kinds}
        for call in calls:
            with refusing(name, (call, "EIO", "once"), ENOUGH) as programs:
                calls[call] = _calls(name, programs, folder / "data", story_seed)
        for kind in kinds:
            struck += _strike(name, kind, story_seed, _spread(calls[kind[0]], count), folder)
        made = ", ".join(f"{of:,} {call}" for call, of in calls.items() if of)
        told.append(f"{name} {struck:,} (of {made})")
    how = f"{' or '.join(ERRORS)}, {' or '.join(TIMES)}"
    return f"refused, {how}: {'; '.join(told)}: all whole, each told in a line"


def _strike(name: str, kind: Kind, seed: int, calls: Sequence[int], folder: Path) -> int:
    """Refuse each of these calls. Returns how many there were."""
    if calls:
        with refusing(name, kind, max(*calls, TO_BEGIN)) as programs:
            for at in calls:
                _one(name, programs, folder / "data", seed, at, kind)
    return len(calls)


def _calls(name: str, programs: Refusing, data: Path, seed: int) -> int:
    """How many calls a story makes that may be refused."""
    story(name).begin(data, seed)
    answer = programs.ask(data, seed, 0)
    assert answer["refusals"] == [], answer
    story(name).judge(data, seed, answer["done"])
    shutil.rmtree(data)
    return int(answer["calls"])


def _one(name: str, programs: Refusing, data: Path, seed: int, at: int, kind: Kind) -> None:
    story(name).begin(data, seed)
    answer = programs.ask(data, seed, at)
    where = f"{name}, seed {seed}, {kind}, call {at}, in {data}: {answer}"
    for cause, text in answer["refusals"]:
        assert is_told(cause, text), where
    if "once" in kind:
        assert len(answer["refusals"]) <= 1, where  # the next attempt went well
        assert not answer["ended"], where
    try:
        story(name).judge(data, seed, answer["done"])
    except (AssertionError, StoreError, LookupError, OSError) as error:
        raise AssertionError(where) from error
    shutil.rmtree(data)


def limited(name: str, seed: int, data: Path, size: int) -> bool:
    """Do a story by a program that may make no file larger than `size` bytes. Whether that was
    refused."""
    story(name).begin(data, seed)
    told = story(name)

    def work(folder: Path, seed: int, say: Callable[[bytes], object]) -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))
        say(json.dumps(outcome(told, folder, seed)).encode())

    answer = _heard(work, data, seed)
    assert all(is_told(cause, text) for cause, text in answer["refusals"]), answer
    told.judge(data, seed, answer["done"])
    return bool(answer["refusals"])


def _heard(
    work: Callable[[Path, int, Callable[[bytes], object]], None], data: Path, seed: int
) -> Any:
    """What a child has to say at its end."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            work(data, seed, lambda said: os.write(writing, said))
        finally:
            os._exit(0)
    os.close(writing)
    with open(reading, "rb") as pipe:  # noqa: PTH123 - a pipe has no path
        said = pipe.read()
    os.waitpid(child, 0)
    return json.loads(said)


def is_told(cause: str, text: str) -> bool:
    """Whether a refusal says in one line what is wrong and that nothing was changed."""
    return cause == Cause.FULL and "\n" not in text and "Nothing was changed" in text


def _spread(calls: int, count: int) -> list[int]:
    """`count` of the numbers from 1 to `calls`, or all of them."""
    if count >= calls:
        return list(range(1, calls + 1))
    return [1 + number * (calls - 1) // max(1, count - 1) for number in range(count)]
