"""The content of this checkout, read once."""

from __future__ import annotations

import pytest

from db.plan import content
from db.plan.content import Content
from tests.conftest import CONTENT


@pytest.fixture(scope="session")
def loaded() -> Content:
    return content.load(CONTENT)
