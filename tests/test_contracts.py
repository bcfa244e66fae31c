"""Every import contract bites: a copy of the program with one wrong import in it is refused."""

from __future__ import annotations

import shutil
import subprocess
import sys
import tomllib
from itertools import pairwise
from pathlib import Path

import pytest

from tests.conftest import ROOT

CHECK = "from importlinter.cli import lint_imports_command as check; check()"
CONTRACTS = tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]["importlinter"][
    "contracts"
]
NAMES = [contract["name"] for contract in CONTRACTS]
LAYERS = next(c["layers"] for c in CONTRACTS if c["type"] == "layers")

# By contract: a module that breaks it, and what stands in it.
WRONG = {
    "Imports point down only": [
        ("desktop/wrong.py", ""),  # a module without a place
    ],
    "db is the ground floor": [
        ("db/wrong.py", "import desktop.core.words"),
    ],
    "Pages and dialogs do not know each other": [
        ("desktop/views/wrong.py", "import desktop.views.list_pane"),
        ("desktop/dialogs/wrong.py", "import desktop.dialogs.about"),
    ],
    "db, core and the command line know no Qt": [
        ("db/wrong.py", "import PySide6.QtCore"),
        ("desktop/core/wrong.py", "from PySide6 import QtGui"),
        ("desktop/core/wrong.py", "import desktop.icons"),
    ],
    "SQLAlchemy and the driver stay in db": [
        ("desktop/core/wrong.py", "import sqlalchemy.orm"),
        ("desktop/models/wrong.py", "import sqlcipher3.dbapi2"),
        ("desktop/work/wrong.py", "import sqlite3"),
    ],
    "Views use the door of db": [
        ("desktop/views/wrong.py", "import db.plan.build"),
        ("desktop/widgets/wrong.py", "import db.workspace.rows"),
    ],
    "No network in what we ship": [
        ("db/wrong.py", "import socket"),
        ("desktop/work/wrong.py", "def f():\n    import http.client"),
    ],
}


def modules(layer: str) -> list[str]:
    """The modules of desktop a layer holds."""
    return [name.strip() for name in layer.split("|")]


def importing_upwards() -> list[tuple[str, str]]:
    """For each layer a module that imports one of the layer above, and one beside it."""
    wrong = []
    for above, below in pairwise(LAYERS):
        first, *others = modules(below)
        wrong += [(first, modules(above)[0]), *((other, first) for other in others)]
    return wrong


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """The program's Python and its contracts, to be spoilt."""
    for name in ("db", "desktop"):
        shutil.copytree(ROOT / name, tmp_path / name, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    return tmp_path


def check(copy: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", CHECK, "--no-logo", "--no-cache"],
        cwd=copy,
        capture_output=True,
        text=True,
        check=False,
        env={"COLUMNS": "200", "NO_COLOR": "1"},
    )


def test_the_program_keeps_every_contract(copy: Path) -> None:
    told = check(copy)
    assert told.returncode == 0, told.stdout
    assert f"{len(NAMES)} kept, 0 broken" in told.stdout


def test_every_contract_is_broken_below() -> None:
    assert sorted(WRONG) == sorted(NAMES)


@pytest.mark.parametrize(
    ("contract", "module", "code"),
    [(contract, *wrong) for contract, several in WRONG.items() for wrong in several],
)
def test_a_wrong_import_breaks_its_contract(
    copy: Path, contract: str, module: str, code: str
) -> None:
    (copy / module).write_text(code)
    told = check(copy)
    assert told.returncode == 1, told.stdout
    assert f"{contract} BROKEN" in told.stdout
    assert Path(module).stem in told.stdout.split("Broken contracts")[1]


def test_no_layer_imports_the_one_above_nor_its_neighbour(copy: Path) -> None:
    wrong = importing_upwards()
    for module, imported in wrong:
        path = copy / "desktop" / module
        path = path / "__init__.py" if path.is_dir() else path.with_suffix(".py")
        path.write_text(path.read_text() + f"\nimport desktop.{imported}\n")
    told = check(copy)
    assert told.returncode == 1
    report = told.stdout.split("Broken contracts")[1]
    refused = [f"desktop.{a} is not allowed to import desktop.{b}" for a, b in wrong]
    assert [line for line in refused if line not in report] == []
    assert len(wrong) > len(LAYERS)
