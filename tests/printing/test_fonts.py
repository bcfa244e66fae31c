"""The reader of fonts: right about the bundled ones, and safe with broken ones."""

from __future__ import annotations

import json
import re
import struct
from pathlib import Path

import pytest
import typst

from db.plan.catalogue import Plan
from desktop.core.design import PrintError
from desktop.core.paths import FONTS
from desktop.printing import glyphs
from desktop.printing.glyphs import FAMILIES, TYPST_HAS, characters
from desktop.printing.pdf import render
from tests.printing.handouts import handout

NAMES = {
    "NotoSans": "Noto Sans",
    "NotoSansArabic": "Noto Sans Arabic",
    "NotoSansSymbols2": "Noto Sans Symbols2",
}
REFUSED = re.compile(r'the text `"(?:\\u\{([0-9a-f]+)\}|\\?(.))"` could not be displayed')


def refused_by_typst(codes: list[int], family: str | None) -> set[int]:
    """Those of `codes` that Typst cannot show, each by itself, in one family or in all it has."""
    font = f'#set text(font: "{family}", fallback: false)\n' if family else ""
    source = (
        '#set document(title: "Letters")\n'
        f"{font}#for letter in json(bytes(sys.inputs.letters)) [#letter #parbreak()]"
    )
    compiler = typst.Compiler(
        font_paths=typst.Fonts(include_system_fonts=False, font_paths=[str(FONTS)]),
        sys_inputs={"letters": json.dumps([chr(code) for code in codes])},
    )
    try:
        compiler.compile(input=source.encode(), format="pdf", pdf_standards=["ua-1"])
    except typst.TypstError as error:
        return {
            int(escaped, 16) if escaped else ord(plain)
            for escaped, plain in REFUSED.findall(error.diagnostic)
        }
    return set()


@pytest.mark.parametrize("family", FAMILIES)
def test_typst_shows_what_is_read_and_nothing_else(family: str) -> None:
    has = characters(FONTS / f"{family}-Regular.ttf")
    visible = sorted(code for code in has if code > 0x20)
    assert len(visible) > 1000
    assert refused_by_typst(visible, NAMES[family]) == set()
    others = sorted(set(range(0x21, 0x3000, 3)) - has)
    missing = [code for code in others if chr(code).isalpha()]
    assert len(missing) > 500
    assert refused_by_typst(missing, NAMES[family]) == set(missing)


def test_the_styles_of_a_family_hold_the_same() -> None:
    for family in FAMILIES:
        styles = {characters(path) for path in FONTS.glob(f"{family}-*.ttf")}
        assert len(styles) == 1


def test_typst_itself_brings_what_we_count_on() -> None:
    codes = [c for spans in TYPST_HAS for s in spans for c in range(ord(s[0]), ord(s[1]) + 1)]
    assert len(codes) > 800
    assert refused_by_typst(codes, None) == set()


def test_the_house_style_names_the_families_in_the_same_order() -> None:
    template = (FONTS.parent / "print" / "house.typ").read_text("utf-8")
    named = ", ".join(f'"{NAMES[family]}"' for family in FAMILIES)
    assert f"set text(font: ({named})" in template


# -- fonts made by hand ----------------------------------------------------------------------------


def font(*maps: bytes) -> bytes:
    """A font file with nothing but these character maps."""
    head = struct.pack(">4sHHHH", b"\0\1\0\0", 1, 0, 0, 0)
    table = struct.pack(">HH", 0, len(maps))
    offset = 4 + 8 * len(maps)
    for each in maps:
        table += struct.pack(">HHI", 0, 3, offset)
        offset += len(each)
    table += b"".join(maps)
    return head + struct.pack(">4s3I", b"cmap", 0, 28, len(table)) + table


def format_4(*segments: tuple[int, int, int, int], glyphs: tuple[int, ...] = ()) -> bytes:
    """Segments of first code, last code, delta and offset, then the list of glyphs."""
    columns = list(zip(*segments, strict=True))
    first, last, delta, offset = (struct.pack(f">{len(segments)}H", *c) for c in columns)
    listed = struct.pack(f">{len(glyphs)}H", *glyphs)
    head = struct.pack(">7H", 4, 0, 0, 2 * len(segments), 0, 0, 0)
    return head + last + b"\0\0" + first + delta + offset + listed


def format_12(*groups: tuple[int, int, int]) -> bytes:
    packed = b"".join(struct.pack(">III", *group) for group in groups)
    return struct.pack(">HHIII", 12, 0, 16 + len(packed), 0, len(groups)) + packed


@pytest.mark.parametrize(
    ("data", "found"),
    [
        (font(), set()),
        (font(format_4((0x41, 0x43, 1, 0), (0xFFFF, 0xFFFF, 1, 0))), {0x41, 0x42, 0x43}),
        # A delta that leads to glyph 0 means that there is none; it counts modulo 65536.
        (font(format_4((0x41, 0x43, 0x10000 - 0x42, 0))), {0x41, 0x43}),
        # An offset leads into the list of glyphs, in which 0 means none as well.
        (font(format_4((0x41, 0x43, 0, 2), glyphs=(5, 0, 7))), {0x41, 0x43}),
        (
            font(format_4((0x30, 0x30, 1, 0), (0x41, 0x42, 9, 2), glyphs=(0, 3))),
            {0x30, 0x42},
        ),
        (font(format_12((0x1F600, 0x1F601, 1), (0x30000, 0x30000, 9))), {128512, 128513, 196608}),
        (font(format_4((0x41, 0x41, 1, 0)), format_12((0x42, 0x42, 1))), {0x41, 0x42}),
        (font(struct.pack(">HHH", 14, 0, 0), format_12((0x42, 0x42, 1))), {0x42}),
        (font(struct.pack(">HHH", 0, 0, 0) + bytes(256)), set()),
    ],
)  # fmt: skip
def test_character_maps_are_read_as_the_format_says(
    tmp_path: Path, data: bytes, found: set[int]
) -> None:
    file = tmp_path / "made.ttf"
    file.write_bytes(data)
    assert characters(file) == found


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\0\1\0\0",
        b"\0\1\0\0\xff\xff" + bytes(100),
        b"\0\1\0\0\0\0" + bytes(6),
        font(format_12((1, 2, 3)))[:-8],
        font(format_4((1, 2, 3, 0)))[:-2],
        font(format_4((1, 2, 0, 500))),
    ],
)
def test_a_broken_font_is_an_error_and_no_surprise(tmp_path: Path, data: bytes) -> None:
    file = tmp_path / "broken.ttf"
    file.write_bytes(data)
    with pytest.raises(struct.error):
        characters(file)


@pytest.mark.parametrize("harm", ["missing", "empty", "cut short"])
def test_fonts_that_cannot_be_read_stop_the_print_with_a_way_out(
    plan: Plan, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, harm: str
) -> None:
    for path in FONTS.glob("*.ttf"):
        (tmp_path / path.name).write_bytes(path.read_bytes())
    victim = tmp_path / "NotoSansArabic-Regular.ttf"
    if harm == "missing":
        victim.unlink()
    else:
        victim.write_bytes(b"" if harm == "empty" else victim.read_bytes()[:300])
    monkeypatch.setattr(glyphs, "FONTS", tmp_path)
    with pytest.raises(PrintError, match="Install Four Pillars again"):
        render(handout(plan, []))


def test_reading_the_fonts_again_costs_nothing() -> None:
    assert glyphs._fonts() is glyphs._fonts()
