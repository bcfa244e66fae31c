"""What packages say of themselves, in fewer words: the page of licences reads it, and of a list of
all files of a package no more than the papers among them; lists of parts need no blank space."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path

Entry = tuple[str, str, str]  # as PyInstaller has it: where it goes, where it is, what it is


def shortened(datas: Iterable[Entry], work: Path) -> list[Entry]:
    """The same files, those of `*.dist-info` that can be shorter made anew in folder `work`."""
    return [(name, _shorter(Path(name), path, work), kind) for name, path, kind in datas]


def _shorter(name: Path, path: str, work: Path) -> str:
    if not name.parts[0].endswith(".dist-info"):
        return path
    if name.name == "RECORD":
        lines = Path(path).read_text(encoding="utf-8").splitlines(keepends=True)
        text = "".join(line for line in lines if line.startswith(f"{name.parts[0]}/"))
    elif name.suffix == ".json":
        text = json.dumps(json.loads(Path(path).read_bytes()), separators=(",", ":"))
    else:
        return path
    made = work / name
    made.parent.mkdir(parents=True, exist_ok=True)
    made.write_text(text, encoding="utf-8")
    return str(made)
