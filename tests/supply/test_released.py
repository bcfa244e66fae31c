"""What is released: its checksums, its notes, and that a draft is all that is made by itself."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

import checksums
import released
from desktop import __version__
from tests.supply import stand_ins


@pytest.fixture
def place(tmp_path: Path) -> Path:
    folder = tmp_path / "released"
    folder.mkdir()
    (folder / "b.deb").write_bytes(b"one")
    (folder / "a program.exe").write_bytes(b"two")
    return folder


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A checkout of version 1.2.3."""
    (tmp_path / "desktop").mkdir()
    (tmp_path / "desktop" / "__init__.py").write_text('"""It."""\n\n__version__ = "1.2.3"\n')
    (tmp_path / "CHANGELOG.md").write_text(
        "# Changelog\n\n## [Unreleased]\n\n- Soon.\n\n## [1.2.3] - 2026-12-01\n\n### Added\n\n"
        "- It opens.\n\n## [1.2.30] - 2026-11-01\n\n- Not this.\n"
    )
    return tmp_path


def test_the_checksums_are_what_others_check(place: Path) -> None:
    made = checksums.write(place)
    again = checksums.write(place)  # and do not count themselves
    assert made == again
    assert [line.partition("  ")[2] for line in made.read_text().splitlines()] == [
        "a program.exe",
        "b.deb",
    ]
    check = ["sha256sum", "--check", "--strict", made.name]
    assert subprocess.run(check, cwd=place, check=False, capture_output=True).returncode == 0
    (place / "b.deb").write_bytes(b"other")
    assert subprocess.run(check, cwd=place, check=False, capture_output=True).returncode == 1


def test_a_name_that_reads_as_two_lines_is_refused(place: Path) -> None:
    (place / "a\nb.deb").touch()
    with pytest.raises(SystemExit, match="no name for a file"):
        checksums.write(place)


def test_nothing_has_no_checksums(tmp_path: Path) -> None:
    with pytest.raises(SystemExit, match="nothing in"):
        checksums.write(tmp_path)


def test_the_version_is_the_programs() -> None:
    assert released.version() == __version__


def test_the_notes_are_what_the_changelog_says_of_this_version(root: Path) -> None:
    assert released.notes(root) == "### Added\n\n- It opens.\n"
    released.check("v1.2.3", root)


@pytest.mark.parametrize("tag", ["", "1.2.3", "v1.2.30", "v1.2.3-rc1", "main"])
def test_a_tag_of_another_version_ends_it(root: Path, tag: str) -> None:
    with pytest.raises(SystemExit, match=r"The tag is .* 1\.2\.3\.$"):
        released.check(tag, root)


def test_a_version_that_the_changelog_does_not_know_ends_it(root: Path) -> None:
    (root / "CHANGELOG.md").write_text("# Changelog\n\n## [1.2.3]\n\n## [1.2.2]\n\n- Old.\n")
    with pytest.raises(SystemExit, match=r"says nothing of 1\.2\.3"):
        released.check("v1.2.3", root)
    (root / "desktop" / "__init__.py").write_text("")
    with pytest.raises(SystemExit, match="does not say which version"):
        released.check("v1.2.3", root)


def test_what_people_download_is_collected_with_what_it_is_made_of(tmp_path: Path) -> None:
    dist, place = tmp_path / "dist", tmp_path / "to"
    (dist / "four-pillars").mkdir(parents=True)
    with pytest.raises(SystemExit, match="nothing that people could install"):
        released.collect(dist, place, "linux-x86_64")
    for name in ("a.deb", "b.tar.xz", "notes.txt"):
        (dist / name).write_text(name)
    made = released.collect(dist, place, "linux-x86_64")
    listed = f"four-pillars-{__version__}-linux-x86_64.cdx.json"
    assert [path.name for path in made] == ["a.deb", "b.tar.xz", listed]
    assert '"bomFormat": "CycloneDX"' in (place / listed).read_text()


def test_a_draft_is_made_of_everything_and_of_the_notes(
    root: Path, place: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tools = tmp_path / "tools"
    tools.mkdir()
    monkeypatch.setenv("PATH", str(tools))
    stand_ins.put(tools, "gh", "assert 'It opens' in open(sys.argv[9]).read()")
    assert released.draft("v1.2.3", place, root) == 0
    ((_, *told),) = stand_ins.told(tools)
    assert told[:7] == [
        *("release", "create", "v1.2.3", "--draft", "--verify-tag", "--title"),
        "Four Pillars 1.2.3",
    ]
    assert told[9:] == [str(place / "a program.exe"), str(place / "b.deb")]
    stand_ins.put(tools, "gh", "sys.exit(1)")
    assert released.draft("v1.2.3", place, root) == 1


@pytest.mark.parametrize("what", ["", "publish"])
def test_it_does_three_things_and_no_other(what: str) -> None:
    with pytest.raises(SystemExit, match=r"check\|collect\|draft"):
        released.main(what, {})


def test_it_takes_the_tag_from_where_github_puts_it() -> None:
    with pytest.raises(SystemExit, match=r"The tag is 'v0\.0\.0'"):
        released.main("check", {"GITHUB_REF_NAME": "v0.0.0"})
