"""What goes into the bundle, and making it: the program with its own Python, in a folder.

`four-pillars.spec` asks the functions here what to take; `make` runs PyInstaller on it.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

import icu
import macos_files
import translations
import windows_files
from desktop import __version__

ROOT = Path(__file__).resolve().parents[1]
SPEC = ROOT / "packaging" / "four-pillars.spec"
NAME = "four-pillars"

# Where, as far as Qt goes, the program begins. What these need comes along, and nothing else.
_PLUGINS = frozenset(
    {
        "iconengines/qsvgicon",
        "imageformats/qico",
        "imageformats/qsvg",
        "platforminputcontexts/composeplatforminputcontextplugin",
        "platforminputcontexts/ibusplatforminputcontextplugin",
        "platforms/qcocoa",
        "platforms/qoffscreen",
        "platforms/qwayland",
        "platforms/qwindows",
        "platforms/qxcb",
        "platformthemes/qxdgdesktopportal",
        "printsupport/cupsprintersupport",
        "styles/qmodernwindowsstyle",
        "wayland-decoration-client/bradient",
        "wayland-shell-integration/xdg-shell",
    }
)
_OTHER_PICTURES = (
    *(
        "Avif",
        "Blp",
        "Bufr",
        "Cur",
        "Dcx",
        "Dds",
        "Eps",
        "Fits",
        "Fli",
        "Fpx",
        "Ftex",
        "Gbr",
        "Grib",
    ),
    *("Hdf5", "Icns", "Ico", "Im", "Imt", "Iptc", "Jpeg2K", "McIdas", "Mic", "Mpeg", "Msp", "Palm"),
    *("Pcd", "Pcx", "Pdf", "Pixar", "Psd", "Qoi", "Sgi", "Spider", "Sun", "Tga", "WebP", "Wmf"),
    *("XVThumb", "Xbm", "Xpm"),
)
# Modules that something we use would take if they were there, and does without.
WITHOUT = (
    *(
        "IPython",
        "hypothesis",
        "matplotlib",
        "msgspec",
        "mypy",
        "numpy",
        "openpyxl",
        "pkg_resources",
    ),
    *("pygments", "pytest", "rich", "setuptools"),
    *("_ssl", "_tkinter", "distutils", "doctest", "ensurepip", "lib2to3", "pdb", "pydoc"),
    "PySide6.QtNetwork",
    *("sqlite3", "tkinter", "tomli", "turtle", "unittest", "xmlrpc"),
    # Character sets of before Unicode: the program speaks UTF-8 whatever the locale says.
    *("_codecs_cn", "_codecs_hk", "_codecs_iso2022", "_codecs_jp", "_codecs_kr", "_codecs_tw"),
    # Pictures that are taken are PNG and JPEG, and nothing is written into them.
    *("PIL._avif", "PIL._imagingcms", "PIL._imagingft", "PIL._imagingmath", "PIL._imagingtk"),
    *("PIL._webp", "PIL.ImageShow", "PIL.ImageTk", "PIL.ImageQt"),
    *(f"PIL.{other}ImagePlugin" for other in _OTHER_PICTURES),
    *("lxml.html", "lxml.isoschematron", "lxml.objectify", "lxml.sax"),
    *(f"sqlalchemy.dialects.{other}" for other in ("mssql", "mysql", "oracle", "postgresql")),
)
# What few systems have, of the libraries that are the system's. All else of it is left to the
# system: its pictures, fonts and screens work with its own libraries only.
_RARE = (
    *("libbz2", "libcrypto", "libffi", "liblzma", "libuuid"),  # of Python
    *("libxcb-cursor", "libxcb-icccm", "libxcb-image", "libxcb-keysyms", "libxcb-render-util"),
    *("libxcb-util", "libxcb-xkb", "libxkbcommon-x11"),
)

_OF_THE_INSTALLER = frozenset({"INSTALLER", "REQUESTED", "direct_url.json", "py.typed"})

_STEPPING_STONE = "docx/parts"

Entry = tuple[str, str, str]  # as PyInstaller has it: where it goes, where it is, what it is


def resources() -> list[tuple[str, str]]:
    """The files that ship, each with the folder it goes to: those of a wheel, no more."""
    wheel = _project()["tool"]["hatch"]["build"]["targets"]["wheel"]
    left_out = [each.lstrip("/") for each in wheel["exclude"]]
    files = (path for path in sorted((ROOT / "resources").rglob("*")) if path.is_file())
    return [
        (str(path), path.parent.relative_to(ROOT).as_posix())
        for path in files
        if not any(_is_of(path.relative_to(ROOT), each) for each in left_out)
    ]


def _is_of(path: Path, pattern: str) -> bool:
    """Whether a file is meant by a pattern, or is in a folder that is."""
    return path.match(pattern) or path.is_relative_to(pattern)


def stepping_stones() -> list[tuple[str, str]]:
    """python-docx finds its templates by way of the folder of a package that is frozen: what makes
    that folder be there."""
    import docx.parts

    return [(str(docx.parts.__file__), _STEPPING_STONE)]


def modules() -> list[str]:
    """Every module of ours: some are imported by name, and none is there for nothing."""
    found = (path for folder in ("db", "desktop") for path in sorted((ROOT / folder).rglob("*.py")))
    return [
        ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")
        for path in found
    ]


def packages() -> list[str]:
    """The packages that ship, of which what they say about themselves comes along: the page of
    licences is made of it."""
    import sbom

    return sorted(sbom.shipped(sbom.read_lock(sbom.LOCK.read_text(encoding="utf-8"))))


def needed(
    binaries: Iterable[Entry], links: Callable[[str], Iterable[tuple[str, str | None]]]
) -> list[Entry]:
    """Of what PyInstaller found, what Python's own modules and the chosen plugins lead to.

    `links` gives for a file what it is linked to: names, and paths where they are known.
    """
    every = [entry for entry in binaries if not _is_of_the_system(entry[1])]
    by_name: dict[str, list[Entry]] = {}
    for entry in every:
        by_name.setdefault(_file(entry[0]), []).append(entry)
    kept: set[str] = set()
    waiting = [entry for entry in every if _is_root(entry)]
    while waiting:
        name, path, kind = waiting.pop()
        if name in kept:
            continue
        kept.add(name)
        # A link stands for the file of that name: the other entry that goes by it.
        linked = {name} if kind == "SYMLINK" else {each for each, _ in links(path)}
        for each in linked:
            waiting += by_name.get(_file(each), [])
    return [entry for entry in every if entry[0] in kept]


def _file(name: str) -> str:
    """The last part of a name; Windows links to files without minding capitals."""
    return os.path.normcase(Path(name).name)


def _is_of_the_system(path: str) -> bool:
    file = Path(path)
    return file.is_relative_to("/usr/lib") | file.is_relative_to("/lib") and not (
        file.name.startswith(_RARE)
    )


def _is_root(entry: Entry) -> bool:
    name, _, kind = entry
    path = Path(name)
    if "plugins" in path.parts:
        stem = path.name.split(".")[0].removeprefix("lib")
        return f"{path.parent.name}/{stem}" in _PLUGINS
    # The last one is macOS's name for the first.
    return kind == "EXTENSION" or path.name.startswith(("libpython", "python3", "Python"))


def programs(work: Path) -> list[dict[str, Any]]:
    """What PyInstaller's EXE is told of each program in the bundle; `work` is a folder for what it
    reads meanwhile."""
    if sys.platform == "win32":
        return windows_files.programs(__version__, work)
    if sys.platform == "darwin":
        return [{"name": NAME, **macos_files.program(os.environ)}]
    return [{"name": NAME, "console": True, "strip": True}]


def trimmed(binaries: Iterable[Entry], work: Path) -> list[Entry]:
    """The same with less of what is large and hardly used, made in folder `work`."""
    return [
        (name, str(icu.trimmed(Path(path), work)), kind)
        if Path(name).name.startswith("libicudata.") and kind != "SYMLINK"
        else (name, path, kind)
        for name, path, kind in binaries
    ]


def wanted(datas: Iterable[Entry], binaries: Iterable[Entry]) -> list[Entry]:
    """Of the other files those that a running program reads, and links to what is there."""
    there = {name for name, _, _ in binaries}
    around = macos_files.frameworks(there)
    return [
        entry
        for entry in datas
        if macos_files.framework(entry[0]) in around
        or (entry[1] in there if entry[2] == "SYMLINK" else _is_read(Path(entry[0])))
    ]


def _is_read(path: Path) -> bool:
    if path.parts[0] == "PySide6":  # its words are not ours, its QML nobody reads
        return False
    if path.parts[0] in ("docx", "lxml"):  # what they make new files from
        if path.parent.as_posix() == _STEPPING_STONE:
            return path.name == "__init__.py"
        return path.suffix in (".docx", ".xml") and path.parent.name == "templates"
    return path.suffix != ".pyi" and path.name not in _OF_THE_INSTALLER


def make(out: Path) -> Path:
    """Make the bundle in folder `out`; where it stands. Exits with a sentence if it cannot."""
    from db.plan.build import refresh

    refresh(ROOT / "resources" / "content", ROOT / "resources" / "plan.db")
    translations.release()
    work = out / ".work"
    done = subprocess.run(  # noqa: S603 - our own Python
        [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN",
         "--distpath", str(out), "--workpath", str(work), str(SPEC)],
        env=environment(os.environ), check=False,
    )  # fmt: skip
    shutil.rmtree(work, ignore_errors=True)
    if done.returncode:
        sys.exit(f"PyInstaller ended with {done.returncode}: nothing was made.")
    return out / NAME


def environment(given: Mapping[str, str]) -> dict[str, str]:
    """What PyInstaller is run with: the same source makes the same bytes."""
    return {
        **given,
        "PYTHONHASHSEED": "0",
        "PYTHONDONTWRITEBYTECODE": "1",
        "SOURCE_DATE_EPOCH": str(epoch(given)),
    }


def epoch(given: Mapping[str, str] = os.environ) -> int:
    """The time that everything which is made carries, in seconds: that given, or of the source."""
    return int(given.get("SOURCE_DATE_EPOCH") or last_change())


def last_change() -> int:
    """When the source was last changed, in seconds: of the last commit, or of the changelog."""
    asked = subprocess.run(
        ["git", "log", "-1", "--format=%ct"],  # noqa: S607 - as everywhere
        cwd=ROOT, capture_output=True, text=True, check=False,
    )  # fmt: skip
    if asked.returncode == 0:
        return int(asked.stdout)
    return int((ROOT / "CHANGELOG.md").stat().st_mtime)


def files(bundle: Path) -> Iterator[Path]:
    """Every file of a bundle, in order."""
    return (path for path in sorted(bundle.rglob("*")) if path.is_file() and not path.is_symlink())


def size(bundle: Path) -> int:
    """In bytes."""
    return sum(path.stat().st_size for path in files(bundle))


def _project() -> dict[str, dict[str, dict[str, dict[str, dict[str, dict[str, list[str]]]]]]]:
    return tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
