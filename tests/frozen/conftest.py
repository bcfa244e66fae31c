"""The bundle, made once for all tests; or one that is there, named by FOUR_PILLARS_BUNDLE."""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path

import pytest

import bundle

_TOOLS = ("strip", "readelf", "icupkg")


@pytest.fixture(scope="session")
def frozen(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a bundle of this checkout."""
    given = os.environ.get("FOUR_PILLARS_BUNDLE")
    if given:
        return Path(given).resolve()
    missing = [name for name in _TOOLS if sys.platform == "linux" and shutil.which(name) is None]
    if missing and os.environ.get("CI") != "true":
        pytest.skip(f"not installed: {', '.join(missing)}")
    return bundle.make(tmp_path_factory.mktemp("frozen"))


@pytest.fixture(scope="session")
def program(frozen: Path) -> Path:
    """The program in it."""
    return frozen / (bundle.NAME + (".exe" if os.name == "nt" else ""))
