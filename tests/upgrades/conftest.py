"""A workspace of the first version, to be upgraded."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from db.workspace.engine import FILE_NAME
from tests.upgrades.make import stored
from tests.upgrades.standing import OLD


@pytest.fixture
def folder(data_dir: Path) -> Path:
    """A folder with a workspace of version 1."""
    data_dir.mkdir()
    shutil.copy(stored(OLD), data_dir / FILE_NAME)
    return data_dir
