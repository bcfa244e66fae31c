"""How often to strike: `FOUR_PILLARS_FAULTS` times, 2000 for the full count."""

from __future__ import annotations

import os

import pytest


@pytest.fixture(scope="session")
def faults() -> int:
    return int(os.environ.get("FOUR_PILLARS_FAULTS", "25"))
