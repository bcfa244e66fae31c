"""What a Debian system must bring for the bundle: asked of its binaries, so that nothing is guessed.

A library counts that some binary is linked to and the bundle does not hold. Its package and the
lowest version that will do are those that this system's dpkg knows.
"""

from __future__ import annotations

import os
import re
import subprocess
import tempfile
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import NamedTuple

# What opens links, and hands paper to printers, is called by its name. Both are had where they work.
CALLED = ("cups-client", "xdg-utils")
# Of Qt's plugins a window needs this one. Without the others there is less: no native Wayland, no
# printers in the dialog.
_SCREEN = "platforms/libqxcb.so"
# Renamed in 2024. Who has the old name and who has the new one are both served.
_RENAMED = frozenset({"libatk1.0-0", "libcups2", "libglib2.0-0", "libgtk-3-0", "libpng16-16", "libssl3"})
_CLAIM = re.compile(r"(?P<package>[a-z0-9][a-z0-9.+-]*)(?P<version> \([^)]*\))?")


class Needs(NamedTuple):
    """Two lines of a package's control file, as tuples of what stands between their commas."""

    depends: tuple[str, ...]
    recommends: tuple[str, ...]


def needs(bundle: Path) -> Needs:
    """What the bundle needs. Raises LookupError for a library that this system does not have."""
    binaries = elf_files(bundle)
    linked = links(binaries)
    must = _must(linked, bundle)
    versions = _lowest_versions(binaries, bundle)
    depends = _packages(linked, must)
    rather = (_packages(linked, frozenset(linked)) | set(CALLED)) - depends
    return Needs(
        tuple(claim(name, versions) for name in sorted(depends)),
        tuple(claim(name, versions) for name in sorted(rather)),
    )


def elf_files(folder: Path) -> list[Path]:
    """Every program and library in a folder, sorted."""
    found = (path for path in sorted(folder.rglob("*")) if path.is_file() and not path.is_symlink())
    return [path for path in found if _is_elf(path)]


def _is_elf(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(4) == b"\x7fELF"


def links(binaries: Iterable[Path]) -> dict[Path, frozenset[str]]:
    """For each binary the names of the libraries it is linked to."""
    told = _run("readelf", "--dynamic", "--wide", *map(str, binaries))
    found: dict[Path, frozenset[str]] = {}
    for section in f"\n{told}".split("\nFile: ")[1:]:
        name, _, rest = section.partition("\n")
        found[Path(name)] = frozenset(re.findall(r"\(NEEDED\).*\[(.+)\]", rest))
    return found


def _must(linked: Mapping[Path, frozenset[str]], bundle: Path) -> frozenset[Path]:
    """The binaries a window cannot do without: the program, Python's modules, the plugin for the
    screen, and what these are linked to."""
    by_name = {path.name: path for path in linked}
    for link in bundle.rglob("*"):
        if link.is_symlink() and link.resolve() in linked:
            by_name[link.name] = link.resolve()
    waiting = [path for path in linked if _is_root(path)]
    kept: set[Path] = set()
    while waiting:
        path = waiting.pop()
        if path not in kept:
            kept.add(path)
            waiting += [by_name[name] for name in linked[path] if name in by_name]
    return frozenset(kept)


def _is_root(path: Path) -> bool:
    if "plugins" in path.parts:
        return path.as_posix().endswith(_SCREEN)
    return not path.name.startswith("lib")


def _packages(linked: Mapping[Path, frozenset[str]], of: frozenset[Path]) -> set[str]:
    """The packages of what these binaries are linked to and the bundle does not hold."""
    inside = {path.name for path in linked}
    wanted = {name: path for path in sorted(of) for name in linked[path] if name not in inside}
    return {_package(name, wanted[name]) for name in sorted(wanted)}


def _package(library: str, wanted_by: Path) -> str:
    known = re.search(rf"^\s*{re.escape(library)} .*=> (\S+)$", _known(), re.MULTILINE)
    if known is None:
        raise LookupError(f"{wanted_by.name} needs {library}, which is not installed here.")
    for place in _places(Path(known[1])):
        owners = _run("dpkg-query", "--search", place, check=False)
        if owners:
            return owners.split(":")[0]
    raise LookupError(f"{library}, which {wanted_by.name} needs, is of no package.")


def _places(path: Path) -> Iterable[str]:
    """Where dpkg may say that a library is: /lib is /usr/lib, but packages name either."""
    for each in (path, path.resolve()):
        below = each.as_posix().removeprefix("/usr")
        yield from (below, f"/usr{below}")


def _known() -> str:
    return _run("/sbin/ldconfig", "-p")


def _lowest_versions(binaries: Iterable[Path], bundle: Path) -> dict[str, str]:
    """For each package that dpkg knows the symbols of, ` (>= the version that has those used)`."""
    own = {path.parent for path in bundle.rglob("lib*.so*")}
    with tempfile.TemporaryDirectory() as folder:
        control = Path(folder, "debian", "control")
        control.parent.mkdir()
        control.write_text("Source: four-pillars\n\nPackage: four-pillars\nArchitecture: any\n")
        told = _run(
            *("dpkg-shlibdeps", "-O", "--ignore-missing-info", "--warnings=0"),
            *(f"-l{path}" for path in sorted(own)),
            *(f"-e{path}" for path in binaries),
            cwd=folder,
        )
    return {
        found["package"]: found["version"] or ""
        for each in told.strip().partition("=")[2].split(", ")
        if (found := _CLAIM.fullmatch(each))
    }


def claim(package: str, versions: Mapping[str, str]) -> str:
    """One package as others are told of it, under both names if it was renamed."""
    version = versions.get(package, "")
    old = package.removesuffix("t64")
    if old in _RENAMED or old != package:
        return f"{old}t64{version} | {old}{version}"
    return package + version


def _run(*command: str, cwd: str | None = None, check: bool = True) -> str:
    done = subprocess.run(
        command,
        capture_output=True,
        text=True,
        check=False,
        cwd=cwd,
        env=os.environ | {"LC_ALL": "C.UTF-8"},
    )
    if check and done.returncode:
        raise LookupError(f"{command[0]}: {done.stderr.strip()[-400:]}")
    return done.stdout
