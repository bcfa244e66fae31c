"""Typst in a process of its own: it can be stopped at any moment, and gives its memory back."""

from __future__ import annotations

import multiprocessing
import os
import signal
import sys
from contextlib import suppress
from multiprocessing.connection import Connection
from threading import Lock

from desktop.core import private
from desktop.core.design import PrintError
from desktop.core.language import tr
from desktop.printing import pdf

# Typst keeps what it set before, some 350 MB for a million characters of data; a process that has
# set so much is replaced. The new one takes a quarter of a second to start, meanwhile the old one
# goes on.
SPENT = 1_000_000


class Press:
    """Sets sheets one after another. `stop` may be called from another thread meanwhile.

    The process is started by `warm` or the first sheet; `close` ends it for good.
    """

    def __init__(self, spent: int = SPENT) -> None:
        self._spent = spent  # characters of data after which a process is replaced
        self._guard = Lock()
        self._hand: _Hand | None = None
        self._next: _Hand | None = None  # is starting, to replace the other
        self._open = True

    def warm(self) -> None:
        """Start the process and let it load what it needs, if there is none."""
        with suppress(PrintError):  # told when it is needed
            self._ready()

    def render(self, paper: pdf.Printable) -> pdf.Rendered:
        """`paper` as PDF/UA-1; waits for it. Raises PrintError, also when it was stopped."""
        sheet = pdf.fitted(paper)
        hand = self._ready()
        try:
            data = hand.typeset(sheet)
        except (EOFError, OSError) as error:
            self._drop(hand)
            raise PrintError(
                tr(
                    "The pages were not made: what sets them has stopped. Nothing was written, and "
                    "all you have is safe. Try again, or print fewer items."
                )
            ) from error
        if hand.spent > self._spent:
            self._replace(hand)
        return pdf.finished(paper, data, sheet.replaced)

    def stop(self) -> None:
        """Stop what is under way; whoever waits for it gets a PrintError."""
        with self._guard:
            hand, self._hand = self._hand, None
        if hand is not None:
            hand.kill()  # and is not waited for: it may have much to give back

    def close(self) -> None:
        """Stop, wait for the end of it, and start nothing any more."""
        with self._guard:
            self._open = False
            hands = [self._hand, self._next]
            self._hand = self._next = None
        for hand in hands:
            if hand is not None:
                hand.end()

    def _ready(self) -> _Hand:
        with self._guard:
            if not self._open:
                raise PrintError(tr("The pages were not made: the window they were for is closed."))
            if self._hand is None:
                self._hand, self._next = self._next, None
            if self._hand is None:
                try:
                    self._hand = _Hand()
                except OSError as error:
                    raise PrintError(
                        tr(
                            "The pages were not made: the system has no room for it ({why}). "
                            "Close other programs and try again."
                        ).format(why=error.strerror)
                    ) from error
            return self._hand

    def _replace(self, hand: _Hand) -> None:
        """Let the next process take over once it has started; till then this one goes on."""
        with self._guard:
            if self._hand is not hand:
                return  # it was stopped
            if self._next is None:
                with suppress(OSError):  # no room for two: this one goes on
                    self._next = _Hand()
                return
            if not self._next.is_ready:
                return
            self._hand, self._next = self._next, None
        hand.end()

    def _drop(self, hand: _Hand) -> None:
        with self._guard:
            if self._hand is hand:
                self._hand = None
        hand.end()


class _Hand:
    """One process, and the pipes to and from it; a pipe that goes both ways would be a socket.

    `spent` counts the characters it was given.
    """

    def __init__(self) -> None:
        context = multiprocessing.get_context("spawn")  # a copy of a process with threads can hang
        orders, self._orders = context.Pipe(duplex=False)
        self._answers, answers = context.Pipe(duplex=False)
        self.spent = 0
        self._greeted = False
        with orders, answers:
            self._process = context.Process(target=_work, args=(orders, answers), daemon=True)
            try:
                self._process.start()
            except OSError:
                self._orders.close()
                self._answers.close()
                raise

    @property
    def is_ready(self) -> bool:
        """Whether the process has loaded what it needs, or is gone."""
        return self._greeted or self._answers.poll()

    def typeset(self, sheet: pdf.Sheet) -> bytes:
        """Raises EOFError or OSError when the process is gone."""
        self.spent += len(sheet.data)
        self._orders.send(sheet)
        if not self._greeted:
            self._answers.recv()
            self._greeted = True
        answer: bytes | PrintError = self._answers.recv()
        if isinstance(answer, PrintError):
            raise answer
        return answer

    def kill(self) -> None:
        """The pipes stay: a thread may be waiting at one, and hears of the end through it."""
        self._process.kill()

    def end(self) -> None:
        self.kill()
        self._process.join()


def _work(orders: Connection, answers: Connection) -> None:
    """What the process does till the other ends are closed, or their owner is gone."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is for the owner, who ends this one
    private.leave_no_core()
    sys.stderr = os.fdopen(
        os.open(os.devnull, os.O_WRONLY), "w"
    )  # what an exception says may quote a note
    if hasattr(os, "nice"):
        os.nice(5)  # the window goes first
    import typst  # noqa: F401 - loaded while nobody waits yet

    with suppress(EOFError, OSError):
        answers.send(None)  # the greeting
        while True:
            sheet = orders.recv()
            try:
                answers.send(pdf.typeset(sheet))
            except PrintError as error:
                answers.send(error)
