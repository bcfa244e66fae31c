"""Writes what is shipped as a CycloneDX list: `make sbom`, or `python packaging/sbom.py FILE`.

Versions are those that are installed here, of libraries within a wheel those that their binaries
tell; hashes are those the lock admits. The same installation gives the same bytes.
"""

from __future__ import annotations

import hashlib
import re
import struct
import sys
import sysconfig
import uuid
from dataclasses import dataclass
from pathlib import Path

from cyclonedx.contrib.license.factories import LicenseFactory
from cyclonedx.model import (
    ExternalReference,
    ExternalReferenceType,
    HashAlgorithm,
    HashType,
    Property,
    XsUri,
)
from cyclonedx.model.bom import Bom
from cyclonedx.model.component import Component, ComponentType
from cyclonedx.output.json import JsonV1Dot6
from packageurl import PackageURL

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))  # this checkout, whatever is installed

from desktop.core import licences  # noqa: E402 - found by the line above
from desktop.core.licences import Kind  # noqa: E402 - as above

LOCK = ROOT / "packaging" / "requirements.txt"
PROGRAM = "four-pillars"
_TYPES = {
    Kind.RUNTIME: ComponentType.PLATFORM,
    Kind.FONT: ComponentType.DATA,
    Kind.PICTURES: ComponentType.DATA,
}


@dataclass(frozen=True, slots=True)
class Pin:
    """A line of the lock; `wanted_by` are names, the program's own among them."""

    version: str
    hashes: tuple[str, ...]
    wanted_by: frozenset[str]


def read_lock(text: str) -> dict[str, Pin]:
    """The pins of a lock by name."""
    pins = {}
    for block in re.split(r"\n(?=\w)", text):
        named = re.match(r"([\w.-]+)==([^\s;\\]+)", block)
        if named:
            wanted = re.findall(r"^ +# +(?:via )?(\S.*)$", block, re.MULTILINE)
            pins[named[1]] = Pin(
                named[2],
                tuple(sorted(re.findall(r"--hash=sha256:([0-9a-f]{64})", block))),
                frozenset(wanted) - {"via"},
            )
    return pins


def shipped(pins: dict[str, Pin]) -> set[str]:
    """The names among `pins` that the program needs to run, not only to be built."""
    found: set[str] = set()
    wanting = {f"{PROGRAM} (pyproject.toml)"}
    while wanting:
        wanting = {name for name, pin in pins.items() if pin.wanted_by & wanting} - found
        found |= wanting
    return found


def make() -> Bom:
    """The list. Exits with a sentence if what is installed is not what is locked."""
    pins = read_lock(LOCK.read_text(encoding="utf-8"))
    known = {each.package: each for each in licences.components() if each.package}
    if set(known) != shipped(pins):
        sys.exit(f"components.toml and the lock differ: {sorted(set(known) ^ shipped(pins))}")
    others = [each for each in licences.components() if not each.package]
    program = next(each for each in others if each.kind is Kind.PROGRAM)
    bom = Bom()
    bom.metadata.timestamp = None  # type: ignore[assignment] # it may be left out, and says when
    bom.metadata.properties.add(Property(name="platform", value=sysconfig.get_platform()))
    bom.metadata.component = root = _component(program, PROGRAM, ComponentType.APPLICATION)
    made = {name: _package(known[name], pins[name]) for name in known}
    bom.components.update(made.values())
    for each in others:
        if each.inside:
            around = next(c.package for c in known.values() if c.name == each.inside)
            made[around].components.add(_inside(each))
        elif each is not program:
            bom.components.add(_alone(each))
    for name, component in [(f"{PROGRAM} (pyproject.toml)", root), *made.items()]:
        needs = [made[n] for n, pin in pins.items() if name in pin.wanted_by and n in made]
        bom.register_dependency(component, needs)
    bom.serial_number = uuid.uuid5(uuid.NAMESPACE_URL, _text(bom, uuid.UUID(int=0)))
    return bom


def _text(bom: Bom, serial: uuid.UUID) -> str:
    bom.serial_number = serial
    return JsonV1Dot6(bom).output_as_string(indent=2) + "\n"


def _component(each: licences.Component, ref: str, kind: ComponentType) -> Component:
    made = Component(
        name=each.name,
        version=licences.version(each) or None,
        type=kind,
        bom_ref=ref,
        description=each.does,
        licenses=[LicenseFactory().make_from_string(each.licence)],
    )
    if each.site:
        website = ExternalReferenceType.WEBSITE
        made.external_references.add(ExternalReference(type=website, url=XsUri(each.site)))
    return made


def _package(each: licences.Component, pin: Pin) -> Component:
    """A package with what it says is built into it."""
    version = licences.version(each)
    if version != pin.version:
        sys.exit(f"{each.package} is here as {version or 'nothing'}, the lock says {pin.version}.")
    made = _component(each, f"pkg:pypi/{each.package}@{version}", ComponentType.LIBRARY)
    made.purl = PackageURL("pypi", None, each.package, version)
    made.external_references.add(
        ExternalReference(
            type=ExternalReferenceType.DISTRIBUTION,
            url=XsUri(f"https://pypi.org/project/{each.package}/{version}/"),
            comment="every file that the lock admits",
            hashes=[HashType(alg=HashAlgorithm.SHA_256, content=each) for each in pin.hashes],
        )
    )
    made.components.update(_part(each.package, part) for part in licences.parts(each))
    return made


def _part(package: str, part: licences.Part) -> Component:
    """What a package says was compiled into it; a place on its maker's disk is left out."""
    plain = part.purl.partition("?download_url=file")[0]
    said = LicenseFactory().make_from_string(part.licence) if part.licence else None
    return Component(
        name=part.name,
        version=part.version or None,
        bom_ref=f"{package}/{part.name}@{part.version}",
        licenses=[said] if said else (),
        purl=PackageURL.from_string(plain) if plain else None,
    )


def _inside(each: licences.Component) -> Component:
    """A library that a wheel brings along, as those who look for its faults name it."""
    made = _component(each, f"{each.inside}/{each.name}", ComponentType.LIBRARY)
    if not made.version:
        sys.exit(f"{each.name} does not say which version it is.")
    name = each.name.lower()
    made.purl = PackageURL("generic", None, name, made.version)
    made.cpe = f"cpe:2.3:a:{_VENDORS.get(name, name)}:{name}:{made.version}:*:*:*:*:*:*:*"
    return made


_VENDORS = {
    "libxml2": "xmlsoft",
    "libxslt": "xmlsoft",
    "qpdf": "qpdf_project",
    "sqlcipher": "zetetic",
}


def _alone(each: licences.Component) -> Component:
    made = _component(each, each.name, _TYPES[each.kind])
    if each.kind is Kind.RUNTIME:
        made.purl = PackageURL("generic", None, "cpython", made.version)
        made.cpe = f"cpe:2.3:a:python:python:{made.version}:*:*:*:*:*:*:*"
    if each.kind is Kind.FONT:
        made.components.update(map(_font, sorted((ROOT / "resources" / "fonts").glob("*.ttf"))))
    return made


def _font(path: Path) -> Component:
    data = path.read_bytes()
    digest = hashlib.sha256(data).hexdigest()
    return Component(
        name=path.name,
        version=_font_version(data),
        type=ComponentType.FILE,
        bom_ref=f"fonts/{path.name}",
        hashes=[HashType(alg=HashAlgorithm.SHA_256, content=digest)],
    )


def _font_version(data: bytes) -> str:
    """What a TrueType file tells in its `head` table, a number with 16 bits after the point."""
    (tables,) = struct.unpack_from(">H", data, 4)
    entries = (struct.unpack_from(">4s3I", data, 12 + 16 * n) for n in range(tables))
    start = next(offset for tag, _, offset, _ in entries if tag == b"head")
    return f"{struct.unpack_from('>i', data, start + 4)[0] / 65536:.3f}"


def main(target: Path) -> None:
    bom = make()
    assert bom.serial_number is not None  # noqa: S101 - given when it was made
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(_text(bom, bom.serial_number), encoding="utf-8")
    print(f"{target}: {len(bom.components)} components")  # noqa: T201 - what it was asked for


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "build" / "four-pillars.cdx.json")
