"""A small content folder of real records for each test to break."""

from __future__ import annotations

import pytest

from tests.db.sample import Sample


@pytest.fixture
def sample() -> Sample:
    return Sample()
