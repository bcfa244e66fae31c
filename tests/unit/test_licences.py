"""What ships and under which licence: told of what is really here, even where little is."""

from __future__ import annotations

import json
import platform
from importlib import metadata
from pathlib import Path

import pytest

from desktop import __version__
from desktop.core import licences
from desktop.core.licences import Component, Kind, Part

COMPONENTS = {each.name: each for each in licences.components()}


@pytest.mark.parametrize("each", COMPONENTS.values(), ids=lambda each: each.name)
def test_each_says_what_it_does_and_has_a_text_to_read(each: Component) -> None:
    assert each.does.endswith(".")
    assert each.licence
    text = licences.text(each)
    assert len(text) > 250
    assert "\0" not in text
    assert each.site == "" or each.site.startswith("https://")
    assert (each.inside == "") or each.inside in COMPONENTS


def test_the_program_comes_first() -> None:
    first = next(iter(COMPONENTS.values()))
    assert first.kind is Kind.PROGRAM
    assert licences.version(first) == __version__


def test_versions_are_those_that_run_here() -> None:
    assert licences.version(COMPONENTS["Python"]) == platform.python_version()
    assert licences.version(COMPONENTS["Mako"]) == metadata.version("mako")
    assert licences.version(COMPONENTS["Qt"]) == metadata.version("pyside6-essentials")
    for name in ("SQLite", "SQLCipher", "OpenSSL", "qpdf", "libxml2", "libxslt"):
        numbers = licences.version(COMPONENTS[name]).split(".")
        assert len(numbers) == 3, name
        assert all(number.isdigit() for number in numbers), name
    assert licences.version(COMPONENTS["Noto fonts"]) == ""


def test_a_package_with_several_texts_names_each() -> None:
    text = licences.text(COMPONENTS["packaging"])
    for name in ("LICENSE.APACHE", "LICENSE.BSD"):
        assert f"{name}\n\n" in text


def test_qt_comes_with_both_texts_that_its_licence_needs() -> None:
    text = licences.text(COMPONENTS["Qt"])
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in text
    assert "15. Disclaimer of Warranty." in text
    assert text.startswith("Qt 6 and Qt for Python")


def test_what_is_built_into_a_package_stands_below_its_text() -> None:
    text = licences.text(COMPONENTS["Typst"])
    assert "Built into Typst:\n\n" in text
    crates = licences.parts(COMPONENTS["Typst"])
    assert list(crates) == sorted(crates, key=lambda each: (each.name.lower(), each.version))
    assert f"\n{crates[5].name} {crates[5].version}  {crates[5].licence}\n" in text
    assert "libimagequant" not in licences.text(COMPONENTS["Pillow"])
    assert licences.parts(COMPONENTS["Mako"]) == ()


def test_a_bundle_without_descriptions_of_its_packages_still_tells_the_licence() -> None:
    lost = Component("Lost", Kind.PACKAGE, "MIT", "Nothing.", package="no-such-package-at-all")
    assert licences.version(lost) == ""
    assert licences.text(lost) == "MIT"
    assert licences.parts(lost) == ()


def test_a_list_that_another_made_may_lack_anything(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    described = tmp_path / "odd-1.0.dist-info"
    (described / "sboms").mkdir(parents=True)
    (described / "METADATA").write_text("Metadata-Version: 2.1\nName: odd\nVersion: 1.0\n")
    sbom = {
        "components": [
            {"name": "bare"},
            {"name": "named", "version": "2", "licenses": [{"license": {"name": "Own"}}]},
            {"name": "two", "licenses": [{"license": {"id": "MIT"}}, {"expression": "ISC"}]},
            {"name": "nothing", "licenses": [{"license": {}}]},
            {"name": "odd._part", "purl": "pkg:pypi/odd@1.0#part"},
            {"name": "absent"},
        ]
    }
    (described / "sboms" / "odd.cdx.json").write_text(json.dumps(sbom))
    (described / "sboms" / "empty.cdx.json").write_text("{}")
    files = ("METADATA", "sboms/odd.cdx.json", "sboms/empty.cdx.json", "RECORD")
    (described / "RECORD").write_text("".join(f"odd-1.0.dist-info/{name},,\n" for name in files))
    monkeypatch.syspath_prepend(str(tmp_path))
    odd = Component("Odd", Kind.PACKAGE, "MIT", "", package="odd", without=("absent",))
    assert licences.parts(odd) == (
        Part("bare", "", "", ""),
        Part("named", "2", "Own", ""),
        Part("nothing", "", "", ""),
        Part("two", "", "MIT AND ISC", ""),
    )
    assert licences.text(odd).endswith(
        "Built into Odd:\n\nbare\nnamed 2  Own\nnothing\ntwo   MIT AND ISC"
    )
