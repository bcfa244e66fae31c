"""Does what a person does with the program, and looks at what comes of it.

    python tests/frozen/smoke.py dist/four-pillars/four-pillars
    python tests/frozen/smoke.py -- .venv/bin/python -m desktop

One file, with the standard library alone. Words on stderr that were not to come, another exit code,
and a file where none belongs are failures. `--keep FOLDER` keeps what was made, to be looked at.
"""

from __future__ import annotations

import argparse
import csv
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
import zipfile
import zlib
from collections.abc import Callable, Iterator
from html.parser import HTMLParser
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

NOTE = "Ring the shelter on Tuesday"
DONE, BAD_INPUT, REFUSED = 0, 4, 5
TOO_LONG = 120  # seconds
# What of the environment the program is to find; no Python of ours, no data of anybody.
_LET_IN = (
    *("PATH", "LANG", "LC_ALL", "XDG_RUNTIME_DIR"),
    *("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "XAUTHORITY"),
    *("SYSTEMROOT", "SYSTEMDRIVE", "WINDIR", "COMSPEC", "PATHEXT", "NUMBER_OF_PROCESSORS"),
)
# Written by libraries of the system for all programs, and not ours to forbid.
_OF_THE_SYSTEM = {"fontconfig", "mesa_shader_cache", "mesa_shader_cache_db"}


class UnexpectedError(Exception):
    """Something is not as it must be; the text says what."""


def must(is_so: object, said: object) -> None:
    """Raise UnexpectedError unless it is so."""
    if not is_so:
        raise UnexpectedError(str(said))


class Person:
    """Somebody with a home of their own and a program."""

    def __init__(self, program: list[str], place: Path) -> None:
        self.program, self.place = program, place
        self.home, self.temp = place / "home", place / "temp"
        self.data, self.target = place / "my data é", place / "papers"
        for folder in (self.home, self.temp, self.target):
            folder.mkdir(parents=True)

    def environment(self) -> dict[str, str]:
        mine = {name: os.environ[name] for name in _LET_IN if name in os.environ}
        for name in ("HOME", "USERPROFILE", "APPDATA", "LOCALAPPDATA"):
            mine[name] = str(self.home)
        for name in ("TMPDIR", "TEMP", "TMP"):
            mine[name] = str(self.temp)
        if sys.platform == "linux" and not {"DISPLAY", "WAYLAND_DISPLAY"} & mine.keys():
            mine["QT_QPA_PLATFORM"] = "offscreen"
        return mine | {"FOUR_PILLARS_HOME": str(self.data)}

    def run(self, *words: object, code: int = DONE, typed: str = "", refusal: str = "") -> str:
        """What the program says. Nothing on stderr but the one line of an expected refusal."""
        done = subprocess.run(
            [*self.program, *map(str, words)],
            input=typed.encode(),
            capture_output=True,
            env=self.environment(),
            timeout=TOO_LONG,
            check=False,
        )
        out, err = (text.decode("utf-8", "replace") for text in (done.stdout, done.stderr))
        what = f"{' '.join(map(str, words))}: exit code {done.returncode}, on stderr: {err!r}"
        must(done.returncode == code and bool(err) == bool(refusal) and refusal in err, what)
        must(not err or (err.startswith("four-pillars: ") and len(err.splitlines()) == 1), what)
        return out.replace("\r\n", "\n")

    def data_of(self, *words: object) -> Any:
        """What it says, as JSON."""
        return json.loads(self.run(*words, "--json"))

    def strays(self) -> list[str]:
        """Files that are neither data nor papers."""
        found = [path for path in self.place.rglob("*") if path.is_file()]
        found = [path for path in found if not set(path.parts) & _OF_THE_SYSTEM]
        mine = (self.data, self.target)
        return [str(path) for path in found if not any(map(path.is_relative_to, mine))]


# -- what a person does -------------------------------------------------------------------------


def version(me: Person) -> None:
    must(re.fullmatch(r"Four Pillars \d+\.\d+\.\d+\S*\n", me.run("--version")), "the version")
    for name in ("--screenshot", "tick", "print"):
        must(name in me.run("--help"), f"{name} is not in the help")


def plan(me: Person) -> None:
    """The plan opens, is listed and searched."""
    records = me.data_of("list")
    must(len(records) > 200, f"{len(records)} records")
    must(all(each["id"] and each["title"] and each["pillar"] for each in records), "a record")
    must(f"{len(records)} records" in me.run("list"), "the list's last line")
    must("labor" in me.data_of("search", "forced labor")[0]["title"].lower(), "a search")
    must(me.data_of("search", "agency:dhs"), "a search by agency")
    must("Human trafficking" in me.run("library", "glossary"), "the glossary")
    must("Homeland Security" in me.run("show", "dhs"), "an agency")
    must(me.run("cite", "COM-23").strip(), "a citation")


def work(me: Person) -> None:
    """Ticks and notes are kept, and can be taken back."""
    me.run("tick", "PRE-1")
    me.run("note", "PRE-1", NOTE)
    me.run("note", "COM-23", "-", typed="Ünsere Notiz\nملاحظة\n")
    must(me.run("note", "COM-23") == "Ünsere Notiz\nملاحظة\n", "a note in other letters")
    must([each["id"] for each in me.data_of("list", "--state", "done")] == ["PRE-1"], "the tick")
    must(me.run("note", "PRE-1").strip() == NOTE, "the note")
    must([each["id"] for each in me.data_of("search", "shelter tuesday")] == ["PRE-1"], "its words")
    me.run("tick", "PRE-2")
    me.run("undo")
    must(len(me.data_of("list", "--state", "done")) == 1, "undo")
    me.run("checklist", "new", "Partners", "--pillar", "partnerships")
    must(len(me.data_of("checklist", "list")) == 2, "a second list")
    me.run("tick", "NOWHERE-1", code=3, refusal="NOWHERE-1")


def paper(me: Person) -> None:
    to = me.target / "list.pdf"
    me.run("print", "--to", to, "--layout", "full", "--notes")
    pdf = to.read_bytes()
    must(pdf.startswith(b"%PDF-") and pdf.rstrip().endswith(b"%%EOF"), "not a PDF")
    parts = list(inflated(pdf))
    must(sum(len(re.findall(rb"/Type\s*/Page\b", part)) for part in parts) > 5, "too few pages")
    must(any(NOTE in text for text in shown(parts)), "the note is not on paper")
    me.run("print", "--help-line", "cards", "--to", me.target / "cards.pdf")
    me.run("print", "--language", "ar", "--boxes", "form", "--to", me.target / "form.pdf")
    must(b"/AcroForm" in b"".join(inflated((me.target / "form.pdf").read_bytes())), "no form")


def exports(me: Person) -> None:
    """To every format, and each can be opened."""
    me.run("checklist", "set", "My checklist", "PRE-1", "--due", "2030-01-31")
    for ending, opens in _OPENS.items():
        to = me.target / f"list.{ending}"
        me.run("export", "--to", to, *(["--notes"] if ending not in _WITH_NOTES else []))
        text = opens(to)
        must(NOTE in text, f"the note is not in {to.name}")


def sharing(me: Person) -> None:
    """A shared file is looked at, then taken over by somebody else."""
    shared, there = me.target / "list.fourpillars", ("--data-dir", me.target / "theirs")
    must("Nothing was imported" in me.run("import", shared, "--dry-run", *there), "a dry run")
    must(not me.data_of("list", "--state", "done", *there), "a dry run imported")
    me.run("import", shared, *there)
    must(me.run("note", "PRE-1", "--checklist", "My checklist", *there).strip(), "not imported")
    me.run("import", me.target / "list.xlsx", "--new", "From a table")
    shared.write_bytes(shared.read_bytes()[:-100])
    me.run("import", shared, code=BAD_INPUT, refusal="Nothing was imported")


def safety(me: Person) -> None:
    """A backup brings back what was there."""
    copy = me.target / "copy.backup"
    me.run("backup", "--to", copy)
    me.run("note", "PRE-1", "")
    me.run("restore", copy)
    must(me.run("note", "PRE-1").strip() == NOTE, "the note did not come back")
    must(me.data_of("backup", "list"), "no backup")
    must(all(each["ok"] for each in me.data_of("doctor")), "the doctor")


def picture(me: Person) -> None:
    """The window opens, draws everything, and closes."""
    to = me.target / "window.png"
    me.run("--screenshot", to, "--open", "PRE-1")
    look_at(to)


def password(me: Person) -> None:
    right, wrong = me.target / "right.txt", me.target / "wrong.txt"
    right.write_text("three blue lanterns é\n", encoding="utf-8")
    wrong.write_text("three blue lamps\n", encoding="utf-8")
    me.run("password", "set", "--i-understand", "--new-password-file", right)
    me.run("note", "PRE-1", code=REFUSED, refusal="password")
    me.run("--password-file", wrong, "note", "PRE-1", code=REFUSED, refusal="password")
    must(me.run("--password-file", right, "note", "PRE-1").strip() == NOTE, "not opened")
    me.run("--screenshot", me.target / "locked.png")
    look_at(me.target / "locked.png")
    me.run("--password-file", right, "password", "remove")
    must(me.run("note", "PRE-1").strip() == NOTE, "still locked")


STEPS = (version, plan, work, paper, exports, sharing, safety, picture, password)


# -- opening what was made ----------------------------------------------------------------------


def _text(path: Path) -> str:
    return path.read_text("utf-8")


def _json(path: Path) -> str:
    return str(json.loads(_text(path)))


def _csv(path: Path) -> str:
    rows = list(csv.reader(path.read_text("utf-8-sig").splitlines()))
    must(len(rows) > 200 and len({len(row) for row in rows}) == 1, f"{path.name}: odd rows")
    return " ".join(cell for row in rows for cell in row)


def _office(path: Path) -> str:
    with zipfile.ZipFile(path) as packed:
        must(packed.testzip() is None, f"{path.name} is damaged")
        parts = [packed.read(name) for name in packed.namelist() if name.endswith(".xml")]
        roots = [ElementTree.fromstring(part) for part in parts]  # noqa: S314 - just made
    return " ".join("".join(root.itertext()) for root in roots)


def _html(path: Path) -> str:
    reader = _Reader()
    reader.feed(_text(path))
    return " ".join(reader.texts)


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.texts: list[str] = []

    def handle_data(self, data: str) -> None:
        self.texts.append(data)


def _calendar(path: Path) -> str:
    text = _text(path).replace("\r\n ", "").replace("\n ", "")
    must(text.startswith("BEGIN:VCALENDAR") and "BEGIN:VEVENT" in text, "no calendar")
    return text


_OPENS: dict[str, Callable[[Path], str]] = {
    "json": _json,
    "csv": _csv,
    "xlsx": _office,
    "docx": _office,
    "md": _text,
    "html": _html,
    "ics": _calendar,
    "fourpillars": _json,
}
_ESCAPES = {b"n": b"\n", b"r": b"\r", b"t": b"\t", b"b": b"\b", b"f": b"\f"}
_WITH_NOTES = ("csv", "fourpillars")  # have them anyway


def inflated(pdf: bytes) -> Iterator[bytes]:
    """A PDF as it stands, then each of its compressed streams."""
    yield pdf
    for found in re.finditer(rb"stream\r?\n", pdf):
        try:
            yield zlib.decompressobj().decompress(pdf[found.end() :])
        except zlib.error:
            continue  # a picture, or the word in a text


def shown(parts: list[bytes]) -> Iterator[str]:
    """What pages show, read with one font after the other: a text is found with its own."""
    pages = [part for part in parts if b" Tf" in part and b"TJ" in part]
    for part in parts:
        if b"beginbfchar" not in part:
            continue
        pairs = re.findall(rb"<([0-9A-Fa-f]{4})>\s*<([0-9A-Fa-f]+)>", part)
        letters = {int(n, 16): bytes.fromhex(t.decode()).decode("utf-16-be") for n, t in pairs}
        for page in pages:
            yield "".join(letters.get(number, "") for number in _glyphs(page))


def _glyphs(page: bytes) -> Iterator[int]:
    """The numbers of the glyphs, two bytes each, as Typst writes them."""
    for text in re.findall(rb"\(((?:[^\\()]|\\.)*)\)|<([0-9A-Fa-f]+)>", page, re.DOTALL):
        raw = bytes.fromhex(text[1].decode()) if text[1] else _unescaped(text[0])
        yield from (raw[at] << 8 | raw[at + 1] for at in range(0, len(raw) - 1, 2))


def _unescaped(text: bytes) -> bytes:
    def one(found: re.Match[bytes]) -> bytes:
        said = found[1]
        return bytes([int(said, 8) & 255]) if said.isdigit() else _ESCAPES.get(said, said)

    return re.sub(rb"\\([0-7]{1,3}|.)", one, text, flags=re.DOTALL)


# -- looking at a picture -----------------------------------------------------------------------


def pixels(png: bytes) -> tuple[int, int, list[bytes]]:
    """Width, height and the rows of a PNG of 8 bits, each pixel three or four bytes."""
    must(png.startswith(b"\x89PNG\r\n\x1a\n"), "not a PNG")
    at, packed, head = 8, b"", b""
    while at < len(png):
        size, kind = int.from_bytes(png[at : at + 4]), png[at + 4 : at + 8]
        body = png[at + 8 : at + 8 + size]
        must(zlib.crc32(kind + body) == int.from_bytes(png[at + 8 + size : at + 12 + size]), "CRC")
        head, packed = (body if kind == b"IHDR" else head), packed + (body * (kind == b"IDAT"))
        at += 12 + size
    width, height = int.from_bytes(head[:4]), int.from_bytes(head[4:8])
    must(head[8] == 8 and head[9] in (2, 6) and head[12] == 0, f"a PNG of another kind: {head!r}")
    deep = 3 if head[9] == 2 else 4
    return width, height, list(_rows(zlib.decompress(packed), width * deep, height, deep))


def _rows(raw: bytes, size: int, height: int, deep: int) -> Iterator[bytes]:
    """The lines of a PNG without the filters that made it small."""
    above = bytes(size)
    for number in range(height):
        begin = number * (size + 1)
        kind, row = raw[begin], bytearray(raw[begin + 1 : begin + 1 + size])
        for at in range(size) if kind else ():
            left, up = row[at - deep] if at >= deep else 0, above[at]
            corner = above[at - deep] if at >= deep else 0
            row[at] = (row[at] + _guess(kind, left, up, corner)) & 255
        above = bytes(row)
        yield above


def _guess(kind: int, left: int, up: int, corner: int) -> int:
    if kind < 3:
        return (0, left, up)[kind]
    if kind == 3:
        return (left + up) // 2
    near = left + up - corner
    return min((left, up, corner), key=lambda value: abs(near - value))


def look_at(path: Path) -> None:
    """A window with something drawn in each of its parts. Raises UnexpectedError."""
    look_over(path.name, *pixels(path.read_bytes()))


def look_over(name: str, width: int, height: int, rows: list[bytes]) -> None:
    """The same of its pixels."""
    must(width >= 600 and height >= 400, f"{name} is {width} x {height}")
    deep = len(rows[0]) // width
    for part in range(3):
        begin, end = (side * width // 3 * deep for side in (part, part + 1))
        drawn = [row[begin:end] for row in rows]
        must(len(set(drawn)) > height // 10, f"{name}: nothing is drawn in part {part + 1}")
    colours = {row[at : at + 3] for row in rows[::7] for at in range(0, len(row), deep * 3)}
    must(len(colours) > 20, f"{name}: {len(colours)} colours")


# -- one after the other ------------------------------------------------------------------------


def main(words: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description="Try a program as a person would.")
    parser.add_argument("--keep", type=Path, metavar="FOLDER", help="keep what is made")
    parser.add_argument("program", nargs="+", help="how it is started; -- before several words")
    options = parser.parse_args(words)
    first = shutil.which(options.program[0]) or options.program[0]
    with tempfile.TemporaryDirectory(prefix="smoke ") as made:
        place = options.keep or Path(made)
        me = Person([os.path.abspath(first), *options.program[1:]], place.absolute() / "smoke")  # noqa: PTH100 - a link to a Python must stay one
        failed = sum(not _tried(step, me) for step in STEPS)
    print(f"{len(STEPS) - failed} passed, {failed} failed")
    return 1 if failed else 0


def _tried(step: Callable[[Person], None], me: Person) -> bool:
    began, said = time.monotonic(), "ok"
    try:
        step(me)
        must(not me.strays(), f"files where none belong: {', '.join(me.strays())}")
    except (
        UnexpectedError,
        OSError,
        ValueError,
        LookupError,
        SyntaxError,
        zipfile.BadZipFile,
    ) as error:
        said = f"FAILED: {error}"
    except subprocess.TimeoutExpired as error:
        said = f"FAILED: no answer in {TOO_LONG} seconds: {error.cmd}"
    print(f"{step.__name__:9} {time.monotonic() - began:5.1f} s  {said}", flush=True)
    return said == "ok"


if __name__ == "__main__":
    sys.exit(main())
