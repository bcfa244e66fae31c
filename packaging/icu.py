"""Qt for Linux brings ICU's data for all languages, 31 MB. Qt itself knows how numbers, dates and
names of places are written, and asks ICU to sort and to change case: that takes a sixth of it.

Needs binutils and ICU's `icupkg` (Debian's icu-devtools); changes how much is in the data, and not
what is said of anything that stays.
"""

from __future__ import annotations

import struct
import subprocess
import sys
from pathlib import Path, PurePosixPath

# What is sorted, named and written by language stays for these, and for what they build on.
LANGUAGES = ("ar", "en", "es", "fr")
_SHARED = frozenset({"pool", "res_index", "root", "supplementalData", "tzdbNames"})
_BY_LANGUAGE = ("", "coll", "curr", "lang", "rbnf", "region", "translit", "unit", "zone")
_NEVER = ("brkitr",)  # Qt has rules of its own for where lines and words break
_NOT_IN_LANGUAGES = frozenset({"curr", "lang", "rbnf", "region", "translit", "unit"})
_CODES = frozenset({".cnv"})  # character sets that are not Unicode: Python's task


def trimmed(library: Path, work: Path) -> Path:
    """Make a library in folder `work` that can stand for `library`, ICU's data, with less in it.

    Exits with a sentence where the tools are missing.
    """
    work.mkdir(parents=True, exist_ok=True)
    symbol, data = _data(library)
    name = symbol.removesuffix("_dat") + "l"  # as ICU names what little-endian machines read
    whole, less = work / f"{name}.dat", work / "less" / f"{name}.dat"
    less.parent.mkdir(exist_ok=True)
    whole.write_bytes(data)
    left_out = work / "left-out.txt"
    items = _run("icupkg", "-l", str(whole)).split()
    left_out.write_text("".join(f"{each}\n" for each in items if not is_wanted(each)))
    _run("icupkg", "-r", str(left_out), str(whole), str(less))
    source, made = work / "data.s", work / library.name
    source.write_text(
        f".section .rodata\n.balign 16\n.globl {symbol}\n.type {symbol}, %object\n{symbol}:\n"
        f'.incbin "{less}"\n.size {symbol}, .-{symbol}\n.section .note.GNU-stack,"",%progbits\n'
    )
    _run("as", "-o", str(work / "data.o"), str(source))
    _run("ld", "-shared", "-soname", library.name, "-o", str(made), str(work / "data.o"))
    return made


def is_wanted(item: str) -> bool:
    """Whether an item of ICU's data, such as `coll/zh.res`, stays."""
    path = PurePosixPath(item)
    tree = path.parent.name
    if tree in _NEVER or path.suffix in _CODES:
        return False
    if path.suffix != ".res" or tree not in _BY_LANGUAGE or path.stem in _SHARED:
        return True
    language = path.stem.split("_")[0]
    if tree == "" and not (language.islower() and len(language) in (2, 3)):
        return True  # a table of the kind that is there once for all languages
    return language in LANGUAGES and tree not in _NOT_IN_LANGUAGES


def _data(library: Path) -> tuple[str, bytes]:
    """The name of the data, such as icudt73_dat, and what it names."""
    for line in _run("nm", "-D", "-S", "--defined-only", str(library)).splitlines():
        address, *sized, _, symbol = line.split()
        if symbol.endswith("_dat"):
            start = _offset(library, int(address, 16))
            return symbol, library.read_bytes()[start : start + int(sized[0], 16)]
    sys.exit(f"{library.name} holds no data of ICU.")


def _offset(library: Path, address: int) -> int:
    """Where in the file stands what is loaded at `address`: by the table of its segments."""
    raw = library.read_bytes()
    (table,) = struct.unpack_from("<Q", raw, 0x20)
    width, count = struct.unpack_from("<HH", raw, 0x36)
    for at in range(table, table + width * count, width):
        kind, _, offset, start, _, length = struct.unpack_from("<IIQQQQ", raw, at)
        if kind == 1 and start <= address < start + length:
            return int(offset + address - start)
    sys.exit(f"{library.name} does not say where its data is.")


def _run(*command: str) -> str:
    try:
        return subprocess.run(command, check=True, capture_output=True, text=True).stdout  # noqa: S603 - ours
    except FileNotFoundError:
        sys.exit(
            f"{command[0]} is missing. On Debian and Ubuntu: apt install binutils icu-devtools"
        )
