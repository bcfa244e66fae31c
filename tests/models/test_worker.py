"""The worker: jobs in order, answers on the window's thread, and nothing of the window's kept."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from desktop.work.worker import Worker


class Witness:
    """Notes the thread it ends on."""

    ended: list[str]

    def __init__(self, ended: list[str]) -> None:
        self.ended = ended

    def __del__(self) -> None:
        self.ended.append(threading.current_thread().name)

    def take(self, _: object) -> None: ...


class RefusedError(Exception):
    """What a job may raise."""


@pytest.fixture
def worker(qtbot: QtBot) -> Iterator[Worker]:
    made = Worker("worker under test")
    yield made
    made.close()


def _none(_: object) -> None: ...


def _raise() -> None:
    raise RefusedError


def test_jobs_are_done_in_order_on_another_thread(worker: Worker) -> None:
    heard: list[tuple[int, str, str]] = []

    def ask(number: int) -> None:
        def done(name: str) -> None:
            heard.append((number, name, threading.current_thread().name))

        worker.submit(lambda: threading.current_thread().name, done, _none)

    for number in range(5):
        ask(number)
    worker.finish()
    here = threading.current_thread().name
    assert heard == [(number, "worker under test", here) for number in range(5)]


def test_a_job_that_fails_is_told_and_the_next_is_done(worker: Worker) -> None:
    heard: list[object] = []
    worker.submit(_raise, _none, heard.append)
    worker.submit(lambda: "next", heard.append, _none)
    worker.finish()
    assert isinstance(heard[0], RefusedError)
    assert heard[1:] == ["next"]


def test_an_answer_may_ask_again(worker: Worker) -> None:
    heard: list[int] = []

    def ask_again(_: object) -> None:
        worker.submit(lambda: 2, heard.append, _none)

    worker.submit(lambda: 1, ask_again, _none)
    worker.finish()
    worker.finish()
    assert heard == [2]


@pytest.mark.parametrize("fails", [False, True])
def test_who_asked_never_ends_on_the_thread_of_the_worker(worker: Worker, fails: bool) -> None:
    """A dialog that is closed before its answer came: Qt dies when a widget ends elsewhere."""
    ended: list[str] = []

    def ask() -> None:
        one, two, three = Witness(ended), Witness(ended), Witness(ended)

        def job(_: Witness = three) -> None:
            if fails:
                raise RefusedError

        worker.submit(job, one.take, two.take)

    for _ in range(20):
        ask()
        worker.finish()
    worker.finish()
    assert ended == [threading.current_thread().name] * 60
