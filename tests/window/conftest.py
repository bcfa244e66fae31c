"""A fresh screen for each test."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.second_start import second_start
from tests.window.screen import Screen, screen


@pytest.fixture
def desktop_screen() -> Iterator[Screen]:
    with screen() as made:
        yield made


@pytest.fixture
def data_dir(tmp_path: Path) -> Path:
    """A folder for a person's data where a window was open before."""
    return second_start(tmp_path / "data")
