"""What ships is pinned to the byte, and nothing of it takes the program's licence away."""

from __future__ import annotations

import json
import re
from importlib import metadata
from typing import Any

import pytest
from license_expression import get_spdx_licensing
from PIL import features

from desktop.core import licences
from desktop.core.licences import Component, Kind
from tests.conftest import ROOT
from tests.supply import locked

COPYLEFT = re.compile(r"(?<!L)(?:A?GPL|GNU (?:Affero )?General Public)")
# Offered under the GPL too, with the LGPL to choose instead.
CHOICE = "LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0-only"
SPDX = get_spdx_licensing()
COMPONENTS = licences.components()
PACKAGES = [each for each in COMPONENTS if each.package]


def named(each: Component) -> str:
    return each.name


def free_of_gpl(expression: str) -> bool:
    """Whether one may choose among what an SPDX expression offers so that no (A)GPL is left."""

    def free(part: Any) -> bool:
        if isinstance(part, SPDX.OR):
            return any(map(free, part.args))
        if isinstance(part, SPDX.AND):
            return all(map(free, part.args))
        return not COPYLEFT.search(str(part))

    return free(SPDX.parse(expression))


def test_everything_needed_to_run_is_locked_with_hashes_as_it_is_here() -> None:
    pinned, hashes = locked.versions(), locked.hashes()
    assert len(locked.needed()) > 15
    for name in locked.needed():
        assert pinned[name] == metadata.version(name), name
        assert hashes[name], name
        assert all(re.fullmatch("[0-9a-f]{64}", each) for each in hashes[name]), name


def test_the_list_names_what_is_needed_to_run_and_no_more() -> None:
    assert {each.package for each in PACKAGES} == locked.needed()


@pytest.mark.parametrize("each", PACKAGES, ids=named)
def test_the_licence_we_name_is_the_one_the_package_names(each: Component) -> None:
    told = metadata.metadata(each.package).json
    said = told.get("license_expression") or told.get("license") or ""
    if said:
        assert said == each.licence
    else:  # says it in its text alone
        first = {"pyrage": "The MIT License", "sqlcipher3": "This software is provided 'as-is'"}
        assert first[each.package] in licences.text(each)


@pytest.mark.parametrize("each", COMPONENTS, ids=named)
def test_nothing_that_ships_is_under_the_gpl_alone(each: Component) -> None:
    assert SPDX.validate(each.licence).errors == []
    assert free_of_gpl(each.licence)
    if COPYLEFT.search(each.licence):
        assert each.licence == CHOICE
        assert "GNU LESSER GENERAL PUBLIC LICENSE" in licences.text(each)
    classifiers = metadata.metadata(each.package).get_all("Classifier") if each.package else None
    assert not [line for line in classifiers or () if COPYLEFT.search(line)]


@pytest.mark.parametrize("each", PACKAGES, ids=named)
def test_nothing_built_into_a_package_is_under_the_gpl_alone(each: Component) -> None:
    for part in licences.parts(each):
        assert not part.licence or free_of_gpl(part.licence), part


def test_what_we_say_a_package_lacks_it_names_and_lacks() -> None:
    """Pillow's own list names two libraries that its wheels are built without."""
    pillow = next(each for each in COMPONENTS if each.name == "Pillow")
    files = [path for path in metadata.files("pillow") or () if "sboms" in path.parts]
    told = {c["name"] for path in files for c in json.loads(path.read_text())["components"]}
    assert set(pillow.without) <= told
    assert not features.check("libimagequant")
    holds = " ".join(str(path) for path in metadata.files("pillow") or ()).lower()
    assert not [name for name in pillow.without if name.lower() in holds]
    assert {each.name for each in COMPONENTS if each.without} == {"Pillow"}


@pytest.mark.parametrize(
    ("expression", "free"),
    [
        ("MIT", True),
        ("GPL-3.0-only", False),
        ("AGPL-3.0-or-later", False),
        ("LGPL-2.1-or-later", True),
        (CHOICE, True),
        ("MIT AND GPL-2.0-only", False),
        ("Apache-2.0 OR GPL-2.0-only", True),
        ("GPL-2.0-only OR AGPL-3.0-only", False),
        ("(MIT OR GPL-2.0-only) AND Zlib", True),
    ],
)
def test_the_gpl_would_be_seen(expression: str, free: bool) -> None:
    assert free_of_gpl(expression) is free


def test_no_library_of_qt_that_is_under_the_gpl_alone_is_named_in_our_code() -> None:
    """Addons bring them; using one would put all of this under the GPL."""
    only = re.compile(
        r"PySide6.*Qt(?:Charts|DataVisualization|Graphs|HttpServer|NetworkAuth|Quick3D|Lottie"
        r"|VirtualKeyboard|CanvasPainter|ShaderTools)"
    )
    found = [
        str(path.relative_to(ROOT))
        for folder in ("db", "desktop")
        for path in (ROOT / folder).rglob("*.py")
        if only.search(path.read_text())
    ]
    assert found == []


def test_our_own_licence_is_the_one_that_is_shown() -> None:
    program = next(each for each in COMPONENTS if each.kind is Kind.PROGRAM)
    assert licences.text(program).strip() == (ROOT / "LICENSE").read_text().strip()
