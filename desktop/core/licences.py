"""What ships with the program and under which licence, with the texts.

The list stands in `resources/licences/components.toml`. Texts are those that every package brings
along itself, and for what brings none those beside the list.
"""

from __future__ import annotations

import json
import platform
import tomllib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from importlib import metadata
from pathlib import PurePosixPath
from typing import Any

from desktop import __version__
from desktop.core.language import tr
from desktop.core.paths import RESOURCES

FOLDER = RESOURCES / "licences"
_BREAK = "\n\n" + "-" * 60 + "\n\n"


class Kind(StrEnum):
    """What a component is."""

    PROGRAM = "program"
    RUNTIME = "runtime"
    PACKAGE = "package"
    LIBRARY = "library"
    FONT = "font"
    PICTURES = "pictures"


@dataclass(frozen=True, slots=True)
class Component:
    """One thing that is shipped; the head of the list says what its values mean."""

    name: str
    kind: Kind
    licence: str
    does: str
    site: str = ""
    package: str = ""
    inside: str = ""
    files: tuple[str, ...] = ()
    without: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Part:
    """Something compiled into a package, as the package itself says."""

    name: str
    version: str
    licence: str
    purl: str


def components() -> tuple[Component, ...]:
    """All that is shipped: the program first, then as the list has it."""
    read = tomllib.loads((FOLDER / "components.toml").read_text(encoding="utf-8"))
    return tuple(_component(each) for each in read["component"])


def _component(given: dict[str, Any]) -> Component:
    lists = {name: tuple(given.get(name, ())) for name in ("files", "without")}
    return Component(**given | lists | {"kind": Kind(given["kind"])})


def version(component: Component) -> str:
    """Its version as it is here, asked of what is running; empty where it has none."""
    if component.kind is Kind.PROGRAM:
        return __version__
    if component.kind is Kind.RUNTIME:
        return platform.python_version()
    if component.name in _BINARIES:
        return _BINARIES[component.name]()
    found = _distribution(component.package)
    return found.version if found else ""


def text(component: Component) -> str:
    """Everything its licence says, then what is built into it; never empty."""
    found = [(FOLDER / name).read_text("utf-8") for name in component.files]
    own = [path for path in _files(component) if _is_licence(path)]
    for path in own:
        heading = f"{path.name}\n\n" if len(own) > 1 else ""
        found.append(heading + path.read_text("utf-8"))
    if inside := parts(component):
        lines = (f"{part.name} {part.version}  {part.licence}".rstrip() for part in inside)
        heading = tr("Built into {name}:").format(name=component.name)
        found.append(f"{heading}\n\n" + "\n".join(lines))
    return _BREAK.join(each.strip("\n") for each in found) or component.licence


def parts(component: Component) -> tuple[Part, ...]:
    """What its package says is compiled into it, by name; the package's own modules aside."""
    own = f"pkg:pypi/{component.package}@"
    found = {
        part
        for path in _files(component)
        if "sboms" in path.parts
        for part in _listed(json.loads(path.read_text("utf-8")))
        if not part.purl.startswith(own) and part.name not in component.without
    }
    return tuple(sorted(found, key=lambda part: (part.name.lower(), part.version)))


def _distribution(package: str) -> metadata.Distribution | None:
    """What is installed of a package; a bundle may have left out what describes it."""
    try:
        return metadata.distribution(package) if package else None
    except metadata.PackageNotFoundError:
        return None


def _files(component: Component) -> list[metadata.PackagePath]:
    found = _distribution(component.package)
    return list(found.files or ()) if found else []


def _is_licence(path: PurePosixPath) -> bool:
    return "licenses" in path.parts and path.parts[0].endswith(".dist-info")


def _listed(sbom: dict[str, list[dict[str, object]]]) -> Iterator[Part]:
    """The components of a CycloneDX file that somebody else made: any key may be missing."""
    for each in sbom.get("components", ()):
        told = each.get("licenses")
        choices = told if isinstance(told, list) else []
        licences = [
            choice.get("expression") or _named(choice.get("license", {})) for choice in choices
        ]
        yield Part(
            name=str(each.get("name", "")),
            version=str(each.get("version") or ""),
            licence=" AND ".join(licences),
            purl=str(each.get("purl") or ""),
        )


def _named(licence: dict[str, str]) -> str:
    return licence.get("id") or licence.get("name") or ""


def _of_database(name: str) -> str:
    from db import binaries

    return str(getattr(binaries(), name))


def _qpdf() -> str:
    import pikepdf

    return pikepdf.__libqpdf_version__


def _xml(name: str) -> str:
    from lxml import etree

    return ".".join(map(str, getattr(etree, name)))


# Asked of the binary itself: a package says little of what was built into it.
_BINARIES: dict[str, Callable[[], str]] = {
    "Qt": lambda: metadata.version("pyside6-essentials"),  # the same numbers
    "SQLite": lambda: _of_database("sqlite"),
    "SQLCipher": lambda: _of_database("sqlcipher"),
    "OpenSSL": lambda: _of_database("openssl"),
    "qpdf": _qpdf,
    "libxml2": lambda: _xml("LIBXML_VERSION"),
    "libxslt": lambda: _xml("LIBXSLT_VERSION"),
}
