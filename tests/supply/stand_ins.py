"""Programs of other systems, as far as tests need them: they note what they were told."""

from __future__ import annotations

import json
import sys
from pathlib import Path

_SOURCE = """#!{python}
import json, pathlib, sys
here = pathlib.Path(__file__)
with here.with_name("told.jsonl").open("a") as file:
    file.write(json.dumps([here.name, *sys.argv[1:]]) + "\\n")
{does}
"""


def put(folder: Path, name: str, does: str = "") -> None:
    """Put a program into a folder; it notes its arguments and then does `does`, in Python."""
    path = folder / name
    path.write_text(_SOURCE.format(python=sys.executable, does=does), encoding="utf-8")
    path.chmod(0o700)


def told(folder: Path) -> list[list[str]]:
    """What the programs in a folder were told, in order: their names, then the arguments."""
    notes = folder / "told.jsonl"
    return [json.loads(line) for line in notes.read_text().splitlines()] if notes.exists() else []
