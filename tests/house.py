"""The repository as the house rules look at it: its files, and their Python as syntax trees."""

from __future__ import annotations

import ast
import subprocess
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from tests.conftest import ROOT

PRODUCT = ("db", "desktop", "packaging")


@cache
def files() -> tuple[Path, ...]:
    """Every file that is part of the repository, committed or about to be, relative to its root."""
    listed = subprocess.run(
        # The checkout may belong to somebody else than who tests it.
        ["git", "-c", "safe.directory=*", "ls-files", "-z", "-co", "--exclude-standard"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    named = (Path(name) for name in listed.split("\0") if name)
    return tuple(sorted(path for path in named if (ROOT / path).is_file()))


def within(*folders: str, suffix: str = "") -> list[Path]:
    """The files of these folders whose name ends with `suffix`."""
    return [path for path in files() if path.parts[0] in folders and path.name.endswith(suffix)]


def text(path: Path) -> str:
    return (ROOT / path).read_text(encoding="utf-8")


@cache
def tree(path: Path) -> ast.Module:
    return ast.parse(text(path), str(path))


def nodes(*folders: str) -> Iterator[tuple[Path, ast.AST]]:
    """Every node of every Python file of these folders."""
    for path in within(*folders, suffix=".py"):
        for node in ast.walk(tree(path)):
            yield path, node


def lines_of_code(*folders: str) -> int:
    """How many lines of the Python files there say something. Benchmarks test nothing."""
    return sum(
        bool(line.strip())
        for path in within(*folders, suffix=".py")
        if "bench" not in path.parts
        for line in text(path).splitlines()
    )
