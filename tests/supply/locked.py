"""The locks as tests read them, by another way than the scripts do: token by token."""

from __future__ import annotations

import tomllib
from collections import defaultdict
from importlib import metadata
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests.conftest import ROOT

LOCK = ROOT / "packaging" / "requirements.txt"


def versions(lock: Path = LOCK) -> dict[str, str]:
    """What a lock pins, by name."""
    return {name: pinned for name, (pinned, _) in _pins(lock).items()}


def hashes(lock: Path = LOCK) -> dict[str, set[str]]:
    """The hashes a lock admits, by name."""
    return {name: admitted for name, (_, admitted) in _pins(lock).items()}


def _pins(lock: Path) -> dict[str, tuple[str, set[str]]]:
    found: dict[str, tuple[str, set[str]]] = {}
    name = ""
    for token in lock.read_text().split():
        if "==" in token and not token.startswith(("#", "-", "'", '"')):
            name, _, version = token.partition("==")
            found[name] = (version, set())
        elif token.startswith("--hash=sha256:"):
            found[name][1].add(token.removeprefix("--hash=sha256:"))
    return found


def needed() -> set[str]:
    """What runs here because the program needs it, as the packages themselves say."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    found: set[str] = set()
    todo = [Requirement(each) for each in project["dependencies"]]
    extras: defaultdict[str, set[str]] = defaultdict(set)
    while todo:
        wanted = todo.pop()
        name = canonicalize_name(wanted.name)
        if name in found and wanted.extras <= extras[name]:
            continue
        found.add(name)
        extras[name] |= wanted.extras
        for text in metadata.distribution(name).requires or ():
            one = Requirement(text)
            offered = [{"extra": extra} for extra in extras[name] or {""}]
            if one.marker is None or any(one.marker.evaluate(each) for each in offered):
                todo.append(one)
    return found
