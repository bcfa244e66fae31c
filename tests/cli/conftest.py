"""Calling the program, within the test or as one of its own."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import pytest

from desktop.__main__ import main
from desktop.core.paths import HOME_VARIABLE
from tests.cli.program import Answer, Call, start


@pytest.fixture
def call(
    data_dir: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Call:
    """The program within the test, so that what runs is counted."""
    monkeypatch.setenv(HOME_VARIABLE, str(data_dir))

    def answer(*arguments: str) -> Answer:
        try:
            code = main([*arguments])
        except SystemExit as stopped:  # argparse
            code = int(stopped.code or 0)
        return Answer(code, *capsys.readouterr())

    return answer


@pytest.fixture
def program(data_dir: Path) -> Call:
    """The program as a process of its own, with the data of this test."""
    return partial(start, home=data_dir)
