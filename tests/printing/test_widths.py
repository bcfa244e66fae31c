"""How wide letters are, of which the fields of forms are told."""

from __future__ import annotations

import struct
from io import BytesIO

import pytest
from PIL import ImageFont

from desktop.core.paths import FONTS
from desktop.printing.glyphs import FAMILIES, advances

LETTERS = "".join(bytes([code]).decode("cp1252", "replace") for code in range(32, 256)) + "ع▲"


@pytest.mark.parametrize("family", FAMILIES)
def test_letters_are_as_wide_as_another_reader_of_fonts_says(family: str) -> None:
    program = (FONTS / f"{family}-Regular.ttf").read_bytes()
    other = ImageFont.truetype(BytesIO(program), 1000, layout_engine=ImageFont.Layout.BASIC)
    assert advances(program, LETTERS) == tuple(round(other.getlength(each)) for each in LETTERS)


@pytest.mark.parametrize("size", [0, 3, 40, 300, 2000])
def test_what_is_no_whole_font_is_not_measured(size: int) -> None:
    program = (FONTS / "NotoSans-Regular.ttf").read_bytes()
    with pytest.raises((struct.error, KeyError)):
        advances(program[:size], "a")
