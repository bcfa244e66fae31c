"""A fresh screen for each test."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.window.screen import Screen, screen


@pytest.fixture
def desktop_screen() -> Iterator[Screen]:
    with screen() as made:
        yield made
