"""What a Debian system must bring for the bundle: asked of its binaries, nothing is guessed.

A library counts that some binary is linked to and the bundle does not hold. Its package and the
lowest version that will do are those that this system's dpkg knows.
"""

from __future__ import annotations

import re
import tempfile
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from linux.tools import ToolError, told

# What opens links and hands paper to printers is called by its name; it is there where it is used.
CALLED = ("cups-client", "xdg-utils")
# Of Qt's plugins a window needs this one. Without the others there is less: no native Wayland, no
# printers in the dialog.
_SCREEN = "platforms/libqxcb.so"
# Renamed in 2024. Who has the old name and who has the new one are both served.
_RENAMED = frozenset(
    {"libatk1.0-0", "libcups2", "libglib2.0-0", "libgtk-3-0", "libpng16-16", "libssl3"}
)
# Of libraries that it keeps no symbols of, Debian asks for the version it was built with. Qt's
# makers link on a system with older ones, so these do, which Ubuntu 22.04 has.
_ENOUGH = {"libx11-xcb1": " (>= 2:1.7)", "libzstd1": " (>= 1.4.8)"}
_LIBC = frozenset({"libc.so.6", "libdl.so.2", "libm.so.6", "libpthread.so.0", "librt.so.1"})
_CLAIM = re.compile(r"(?P<package>[a-z0-9][a-z0-9.+-]*)(?P<version> \([^)]*\))?")


class Needs(NamedTuple):
    """Two lines of a package's control file, as tuples of what stands between their commas."""

    depends: tuple[str, ...]
    recommends: tuple[str, ...]


def needs(bundle: Path) -> Needs:
    """What the bundle needs. Raises ToolError for a library that this system does not have."""
    bundle = bundle.resolve()
    binaries = elf_files(bundle)
    linked = links(binaries)
    wanted = must(linked, bundle)
    depends = _packages(linked, wanted)
    rather = _packages(linked, frozenset(linked)) | set(CALLED)
    versions = _lowest_versions(linked, bundle) | {"libc6": f" (>= {_lowest_libc(binaries)})"}
    return Needs(
        tuple(claim(name, versions) for name in sorted(depends)),
        tuple(claim(name, versions) for name in sorted(rather - depends)),
    )


def elf_files(folder: Path) -> list[Path]:
    """Every program and library in a folder, sorted."""
    found = (path for path in sorted(folder.rglob("*")) if path.is_file() and not path.is_symlink())
    return [path for path in found if _is_elf(path)]


def _is_elf(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(4) == b"\x7fELF"


def links(binaries: Sequence[Path]) -> dict[Path, frozenset[str]]:
    """For each binary the names of the libraries it is linked to."""
    again = binaries[:1]  # it names files only where there are more than one
    said = told("readelf", "--dynamic", "--wide", *binaries, *again)
    found: dict[Path, frozenset[str]] = {}
    for section in f"\n{said}".split("\nFile: ")[1:]:
        name, _, rest = section.partition("\n")
        found[Path(name)] = frozenset(re.findall(r"\(NEEDED\).*\[(.+)\]", rest))
    return found


def must(linked: Mapping[Path, frozenset[str]], bundle: Path) -> frozenset[Path]:
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
    listed = told("/sbin/ldconfig", "-p")
    owners = _owners({name: _path(name, path, listed) for name, path in wanted.items()})
    for name in sorted(wanted.keys() - owners.keys()):
        raise ToolError(f"{name}, which {wanted[name].name} needs, is of no package.")
    return set(owners.values())


def _path(library: str, wanted_by: Path, listed: str) -> Path:
    """Where this system has a library, by what ldconfig lists."""
    known = re.search(rf"^\s*{re.escape(library)} .*=> (\S+)$", listed, re.MULTILINE)
    if known is None:
        raise ToolError(f"{wanted_by.name} needs {library}, which is not installed here.")
    return Path(known[1])


def _owners(paths: Mapping[str, Path]) -> dict[str, str]:
    """The package of each, where there is one: all at once, for dpkg reads everything each time."""
    places = {place: name for name, path in paths.items() for place in _places(path)}
    said = told("dpkg-query", "--search", *sorted(places), codes=(0, 1))  # 1: not all are known
    lines = (line.rpartition(": ") for line in said.splitlines())
    return {places[place]: owner.split(":")[0] for owner, _, place in lines if place in places}


def _places(path: Path) -> Iterable[str]:
    """Where dpkg may say that a library is: /lib is /usr/lib, but packages name either."""
    for each in (path, path.resolve()):
        below = each.as_posix().removeprefix("/usr")
        yield from (below, f"/usr{below}")


def _lowest_libc(binaries: Iterable[Path]) -> str:
    """The version of the C library that brought the newest of what is called."""
    said = told("readelf", "--version-info", "--wide", *binaries)
    found = re.findall(r"Name: GLIBC_(\d+)\.(\d+)", said)
    return ".".join(map(str, max((int(major), int(minor)) for major, minor in found)))


def _lowest_versions(linked: Mapping[Path, frozenset[str]], bundle: Path) -> dict[str, str]:
    """For each package that dpkg knows the symbols of, ` (>= the version that has those used)`.

    What is linked to the C library alone need not be asked: there are many, and each takes a while.
    """
    own = {path.parent for path in bundle.rglob("lib*.so*")}
    known = {path.name for path in linked} | _LIBC
    asked = [path for path, names in sorted(linked.items()) if names - known]
    if not asked:
        return {}
    with tempfile.TemporaryDirectory() as folder:
        control = Path(folder, "debian", "control")
        control.parent.mkdir()
        control.write_text("Source: four-pillars\n\nPackage: four-pillars\nArchitecture: any\n")
        said = told(
            *("dpkg-shlibdeps", "-O", "--ignore-missing-info", "--warnings=0"),
            *(f"-l{path}" for path in sorted(own)),
            *(f"-e{path}" for path in asked),
            cwd=Path(folder),
        )
    return {
        found["package"]: found["version"] or ""
        for each in said.strip().partition("=")[2].split(", ")
        if (found := _CLAIM.fullmatch(each))
    }


def claim(package: str, versions: Mapping[str, str]) -> str:
    """One package as others are told of it, under both names if it was renamed."""
    version = _ENOUGH.get(package, versions.get(package, ""))
    old = package.removesuffix("t64")
    if old in _RENAMED or old != package:
        return f"{old}t64{version} | {old}{version}"
    return package + version
