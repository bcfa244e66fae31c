"""Workbooks: the XML of their parts made up and spoiled, and then the archive around it."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random
from xml.sax.saxutils import escape

from tests.fuzz import imported
from tests.fuzz.mutate import spoil, spoil_text, text
from tests.fuzz.text_tables import CELLS, HEADERS
from tests.workbooks import CONTENT_TYPES, archive, parts

WORDS = (
    *("<c>", "</c>", "<row>", '<row r="1">', '<c r="A1">', '<c r="XFD1048576"><v>1</v></c>', "<v>"),
    *(
        '<c t="s"><v>99999</v></c>',
        "<mergeCells>",
        '<mergeCell ref="A1:A9999999"/>',
        "<rPh>",
        "<t>",
    ),
    *('<!DOCTYPE a [<!ENTITY b "c">]>', "&b;", "&#0;", "&#xD800;", "<![CDATA[", "<!--", "<?x?>"),
    *(' r="1"', ' r="-1"', ' r="99999999999"', ' s="1"', ' s="x"', ' t="e"', ' t="d"', ' t="b"'),
    *('encoding="utf-7"', 'encoding="utf-16"', 'encoding="nope"', 'xmlns:a="b"', "<a:b/>"),
    *(
        'Target="../../x"',
        'Target="/"',
        'TargetMode="External"',
        "hidden",
        "<is>",
        "</is>",
        "1e400",
    ),
)
_KINDS = ("n", "s", "str", "inlineStr", "b", "e", "d")


def cases(seed: int) -> Iterator[bytes]:
    rng = Random(seed)
    while True:
        made = parts(_rows(rng), strings=_strings(rng), merged=_merged(rng))
        for _ in range(rng.choice((0, 1, 1, 4))):
            part = rng.choice([*made, "xl/worksheets/sheet1.xml"])
            if rng.random() < 0.1:
                made.pop(part, None)
            elif part in made:
                made[part] = spoil_text(rng, made[part], WORDS)
        made.setdefault(CONTENT_TYPES, "")
        data = archive(made, packed=rng.random() < 0.2)
        yield spoil(rng, data, rng.choice((0, 0, 0, 0, 1, 3)))


def check(data: bytes) -> None:
    imported.check(data, "table.xlsx")


def _rows(rng: Random) -> str:
    width = rng.randrange(1, 7)
    rows = [
        _row(rng, 1, [f'<c t="str"><v>{each}</v></c>' for each in rng.choices(HEADERS, k=width)])
    ]
    below = range(rng.randrange(5))
    rows += [_row(rng, at + 2, [_cell(rng) for _ in range(width)]) for at in below]
    return "".join(rows)


def _row(rng: Random, at: int, cells: list[str]) -> str:
    place = f' r="{at}"' if rng.random() < 0.7 else ""
    return f"<row{place}>{''.join(cells)}</row>"


def _cell(rng: Random) -> str:
    kind = rng.choice(_KINDS)
    style = rng.choice(("", "", ' s="1"', ' s="2"', ' s="9"'))
    if kind == "s":
        value = str(rng.randrange(9))
    elif kind in ("n", "b"):
        value = rng.choice(("0", "1", "46357", "46357.5", "-1", "1e9", "0.1", "2958465.99999", "x"))
    elif kind == "d":
        value = rng.choice(("2026-12-01T00:00:00", "2026-12-01", "x"))
    else:
        value = escape(rng.choice(CELLS) if rng.random() < 0.8 else text(rng))
    if kind == "inlineStr":
        return f'<c t="inlineStr"{style}><is><t>{value}</t></is></c>'
    formula = "<f>SUM(A1)</f>" if rng.random() < 0.1 else ""
    return f'<c t="{kind}"{style}>{formula}<v>{value}</v></c>'


def _strings(rng: Random) -> list[str]:
    return [rng.choice(CELLS) for _ in range(rng.randrange(9))]


def _merged(rng: Random) -> list[str]:
    places = ("A1:A3", "B2:B99", "A2:C2", "A1:XFD1048576", "A9:A1", "x")
    return rng.sample(places, rng.choice((0, 0, 1, 3)))
