"""What all tests share: the built plan, a place for a person's data, and a workspace in it."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

import db
from db.plan.catalogue import Plan
from db.workspace.store import Workspace

os.environ["LC_ALL"] = "C.UTF-8"  # read once: English, wherever the tests run
settings.register_profile("ci", deadline=None, derandomize=True)
settings.load_profile("ci")

ROOT = Path(__file__).resolve().parents[1]
CONTENT = ROOT / "resources" / "content"


@pytest.fixture(scope="session")
def plan(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Plan]:
    """The plan, built from this checkout's content."""
    opened = db.open_plan(tmp_path_factory.mktemp("plan") / "plan.db", CONTENT)
    yield opened
    opened.close()


@pytest.fixture
def data_dir(tmp_path: Path) -> Path:
    """A folder for a person's data that does not exist yet."""
    return tmp_path / "data"


@pytest.fixture
def workspace(data_dir: Path) -> Iterator[Workspace]:
    opened = db.open_workspace(data_dir)
    yield opened
    opened.close()
