"""The list of what ships: as CycloneDX wants it, as it is here, and the same every time."""

from __future__ import annotations

import hashlib
import json
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from importlib import metadata
from pathlib import Path
from typing import Any

import pytest
import sqlcipher3
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator
from packageurl import PackageURL

from desktop.core import licences
from desktop.core.licences import Kind
from tests.conftest import ROOT
from tests.supply import locked

Data = dict[str, Any]


def write(target: Path, root: Path = ROOT) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, str(root / "packaging" / "sbom.py"), str(target)],
        capture_output=True,
        text=True,
        check=False,
        cwd=target.parent,
    )


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    target = tmp_path_factory.mktemp("sbom") / "new folder" / "list.cdx.json"
    target.parent.mkdir()
    done = write(target)
    assert done.returncode == 0, done.stderr
    assert "DeprecationWarning" not in done.stderr
    return target


@pytest.fixture(scope="module")
def sbom(path: Path) -> Data:
    read: Data = json.loads(path.read_text())
    return read


def everything(inside: Data) -> Iterator[Data]:
    for component in inside.get("components", ()):
        yield component
        yield from everything(component)


def one(sbom: Data, name: str) -> Data:
    found = [each for each in everything(sbom) if each["name"] == name]
    assert len(found) == 1, name
    return found[0]


def test_it_is_what_the_schema_asks_for(path: Path) -> None:
    validator = JsonStrictValidator(SchemaVersion.V1_6)
    assert validator.validate_str(path.read_text()) is None
    broken = path.read_text().replace('"specVersion"', '"specVersoin"')
    assert validator.validate_str(broken) is not None


def test_the_same_installation_gives_the_same_bytes(path: Path, tmp_path: Path) -> None:
    again = tmp_path / "again.json"
    assert write(again).returncode == 0
    assert again.read_bytes() == path.read_bytes()


def test_it_says_nothing_of_when_and_where_it_was_made(path: Path, sbom: Data) -> None:
    assert "timestamp" not in sbom["metadata"]
    said = path.read_text()
    assert str(ROOT) not in said
    assert "file://" not in said
    assert re.fullmatch(r"urn:uuid:[0-9a-f-]{36}", sbom["serialNumber"])


def test_it_names_what_is_needed_with_version_purl_licence_and_hashes(sbom: Data) -> None:
    packages = {
        PackageURL.from_string(each["purl"]).name: each
        for each in sbom["components"]
        if each.get("purl", "").startswith("pkg:pypi/")
    }
    assert set(packages) == locked.needed()
    hashes = locked.hashes()
    for name, each in packages.items():
        assert each["version"] == metadata.version(name)
        assert each["purl"] == f"pkg:pypi/{name}@{each['version']}"
        assert each["licenses"]
        files = [r for r in each["externalReferences"] if r["type"] == "distribution"]
        assert {h["content"] for h in files[0]["hashes"]} == hashes[name]


def test_it_names_every_component_that_the_about_page_names(sbom: Data) -> None:
    told = {each["name"] for each in everything(sbom)} | {sbom["metadata"]["component"]["name"]}
    assert {each.name for each in licences.components()} <= told


def test_libraries_within_wheels_have_the_version_their_binaries_tell(sbom: Data) -> None:
    driver = next(p for p in metadata.files("sqlcipher3") or () if p.suffix in (".so", ".pyd"))
    binary = Path(str(driver.locate())).read_bytes()
    openssl = one(sbom, "OpenSSL")
    assert f"OpenSSL {openssl['version']} ".encode() in binary
    assert one(sbom, "SQLCipher")["version"].encode() in binary
    assert one(sbom, "SQLite")["version"] == sqlcipher3.sqlite_version
    within = {each["name"] for each in one(sbom, "sqlcipher3")["components"]}
    assert within == {"OpenSSL", "SQLCipher", "SQLite"}
    assert openssl["cpe"] == f"cpe:2.3:a:openssl:openssl:{openssl['version']}:*:*:*:*:*:*:*"


def test_what_typst_and_others_were_built_of_is_in_it(sbom: Data) -> None:
    crates = one(sbom, "Typst")["components"]
    assert len(crates) > 200
    assert all(each["purl"].startswith("pkg:cargo/") for each in crates)
    assert {"typst", "typst-pdf", "krilla"} <= {each["name"] for each in crates}
    assert "age" in {each["name"] for each in one(sbom, "pyrage")["components"]}
    assert "qpdf" in {each["name"] for each in one(sbom, "pikepdf")["components"]}


def test_every_font_file_is_in_it_as_it_is(sbom: Data) -> None:
    files = {each["name"]: each for each in one(sbom, "Noto fonts")["components"]}
    there = {path.name: path for path in (ROOT / "resources" / "fonts").glob("*.ttf")}
    assert set(files) == set(there)
    for name, path in there.items():
        digest = hashlib.sha256(path.read_bytes()).hexdigest()
        assert files[name]["hashes"] == [{"alg": "SHA-256", "content": digest}]
        said = f"Version {files[name]['version']}"
        data = path.read_bytes()
        assert said.encode() in data or said.encode("utf-16-be") in data


def test_it_says_what_needs_what(sbom: Data) -> None:
    needs = {each["ref"]: set(each.get("dependsOn", ())) for each in sbom["dependencies"]}
    versions = locked.versions()

    def ref(name: str) -> str:
        return f"pkg:pypi/{name}@{versions[name]}"

    assert ref("alembic") in needs["four-pillars"]
    assert ref("mako") not in needs["four-pillars"]
    assert needs[ref("alembic")] >= {ref("mako"), ref("sqlalchemy")}
    assert needs[ref("mako")] == {ref("markupsafe")}
    refs = [each["bom-ref"] for each in everything(sbom)]
    assert len(refs) == len(set(refs))


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A checkout, to be spoilt."""
    skipped = shutil.ignore_patterns("__pycache__", "content", "screenshots", "plan.db*")
    for name in ("db", "desktop", "packaging", "resources"):
        shutil.copytree(ROOT / name, tmp_path / name, ignore=skipped)
    return tmp_path


def test_it_is_not_made_of_something_else_than_is_locked(copy: Path) -> None:
    lock = copy / "packaging" / "requirements.txt"
    version = locked.versions()["mako"]
    lock.write_text(lock.read_text().replace(f"mako=={version}", "mako==0.0.1"))
    done = write(copy / "list.json", copy)
    assert done.returncode == 1
    assert f"mako is here as {version}, the lock says 0.0.1" in done.stderr
    assert not (copy / "list.json").exists()


def test_it_is_not_made_when_something_is_locked_that_nobody_listed(copy: Path) -> None:
    lock = copy / "packaging" / "requirements.txt"
    more = "\nnew-thing==1.0 \\\n    --hash=sha256:" + "0" * 64 + "\n    # via mako\n"
    lock.write_text(lock.read_text() + more)
    done = write(copy / "list.json", copy)
    assert done.returncode == 1
    assert "components.toml and the lock differ: ['new-thing']" in done.stderr


def test_every_kind_of_component_is_in_the_list() -> None:
    assert {each.kind for each in licences.components()} == set(Kind)
