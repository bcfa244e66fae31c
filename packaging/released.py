"""What a release is: `python packaging/released.py check|collect|draft`.

`check` holds the tag against the version, `collect` lays what was made here into released/, and
`draft` gives all of it to GitHub, as a draft that a person publishes. The tag is $GITHUB_REF_NAME.
"""

from __future__ import annotations

import os
import platform
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
ENDINGS = (".AppImage", ".deb", ".dmg", ".exe", ".flatpak", ".tar.xz")
PLACE = "released"


def version(root: Path = ROOT) -> str:
    """The version, read and not imported: nothing needs to be installed."""
    text = (root / "desktop" / "__init__.py").read_text(encoding="utf-8")
    found = re.search(r'^__version__ = "([^"]+)"$', text, re.MULTILINE)
    if found is None:
        sys.exit("desktop/__init__.py does not say which version this is.")
    return found[1]


def check(tag: str, root: Path = ROOT) -> None:
    """Exit with a sentence unless the tag is of this version, and the changelog knows it."""
    if tag != f"v{version(root)}":
        sys.exit(f"The tag is {tag!r}, and the program says it is {version(root)}.")
    notes(root)


def notes(root: Path = ROOT) -> str:
    """What the changelog says of this version. Exits with a sentence if it says nothing."""
    text = (root / "CHANGELOG.md").read_text(encoding="utf-8")
    heading = rf"^## \[{re.escape(version(root))}\][^\n]*\n"
    found = re.search(heading + r"(.*?)(?=^## \[|\Z)", text, re.MULTILINE | re.DOTALL)
    if found is None or not found[1].strip():
        sys.exit(f"CHANGELOG.md says nothing of {version(root)}.")
    return found[1].strip() + "\n"


def collect(dist: Path, place: Path, system: str) -> list[Path]:
    """Copy what people download from `dist` to `place`, and write there what it is made of; both,
    by name. Exits with a sentence where nothing was made."""
    made = [path for path in dist.iterdir() if path.is_file() and path.name.endswith(ENDINGS)]
    if not made:
        sys.exit(f"{dist} holds nothing that people could install.")
    place.mkdir(exist_ok=True)
    for path in made:
        shutil.copy2(path, place)
    import sbom  # needs what is installed to build, which `draft` does without

    sbom.main(place / f"four-pillars-{version()}-{system}.cdx.json")
    return sorted(place.iterdir())


def draft_command(tag: str, text: Path, files: list[Path]) -> list[str]:
    """The command that drafts a release. It fails where there is one of that tag: what was
    published is never changed."""
    return [
        *("gh", "release", "create", tag, "--draft", "--verify-tag"),
        *("--title", f"Four Pillars {tag.removeprefix('v')}", "--notes-file", str(text)),
        *map(str, files),
    ]


def draft(tag: str, place: Path, root: Path = ROOT) -> int:
    """Draft the release with every file in `place`. Returns the exit code."""
    check(tag, root)
    with tempfile.TemporaryDirectory() as folder:
        text = Path(folder, "notes.md")
        text.write_text(notes(root), encoding="utf-8")
        command = draft_command(tag, text, sorted(place.iterdir()))
        return subprocess.run(command, check=False, cwd=root).returncode  # noqa: S603 - ours


def main(what: str, environ: Mapping[str, str] = os.environ) -> int:
    """Do one of the three. Returns the exit code."""
    tag = environ.get("GITHUB_REF_NAME", "")
    if what == "check":
        check(tag)
        return 0
    if what == "collect":
        system = f"{platform.system()}-{platform.machine()}".lower()
        for path in collect(ROOT / "dist", ROOT / PLACE, system):
            sys.stdout.write(f"{path.name}\n")
        return 0
    if what == "draft":
        return draft(tag, ROOT / PLACE)
    sys.exit("python packaging/released.py check|collect|draft")


if __name__ == "__main__":
    sys.exit(main("".join(sys.argv[1:])))
