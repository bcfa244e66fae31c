"""Paper looks as it did: small pictures of first pages, drawn by poppler.

`FOUR_PILLARS_GOLDEN=update` makes them anew; a page that differs is left beside the test's data.
"""

from __future__ import annotations

import os
import subprocess
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from PIL import Image, ImageChops

from db.plan.catalogue import Plan
from desktop.core import handout as handouts
from desktop.core.design import Boxes, Design, Layout
from desktop.core.language import Language
from desktop.printing.pdf import Printable, render
from tests.printing.handouts import worked_on

GOLDEN = Path(__file__).resolve().parents[1] / "golden" / "pages"
DPI = "36"
FAR = 32  # of 255: by how much a pixel may differ before it counts as another one
MANY = 0.004  # the share of pixels that may: edges of letters, not a moved line

PAGES: dict[str, Callable[[Plan], Printable]] = {
    **{str(layout): partial(worked_on, number=12, layout=layout) for layout in Layout},
    "across": lambda plan: worked_on(plan, 12, layout=Layout.FULL, landscape=True),
    "arabic": lambda plan: worked_on(plan, 12, language=Language.ARABIC),
    "spanish": lambda plan: worked_on(plan, 12, language=Language.SPANISH, paper="a4"),
    "form": lambda plan: worked_on(plan, 12, boxes=Boxes.FORM),
    "blank": lambda plan: worked_on(plan, 12, boxes=Boxes.BLANK),
    "wallet": lambda plan: handouts.wallet_cards(plan, "2026-01-02", Design()),
    "wall": lambda plan: handouts.hotline_card(plan, "2026-01-02", Design()),
}


def first_page(data: bytes, folder: Path) -> Image.Image:
    """The first page in grey, small."""
    paper = folder / "paper.pdf"
    paper.write_bytes(data)
    command = ["pdftoppm", "-r", DPI, "-gray", "-singlefile", "-f", "1", "-png"]
    subprocess.run([*command, str(paper), str(folder / "page")], check=True)
    return Image.open(folder / "page.png").convert("L")


def difference(one: Image.Image, other: Image.Image) -> float:
    """The share of pixels that differ visibly."""
    assert one.size == other.size
    far = ImageChops.difference(one, other).point(lambda value: 255 if value > FAR else 0)
    return far.histogram()[255] / (one.width * one.height)


@pytest.mark.parametrize("name", PAGES)
def test_a_page_looks_as_it_did(plan: Plan, tmp_path: Path, name: str) -> None:
    page = first_page(render(PAGES[name](plan)).data, tmp_path)
    golden = GOLDEN / f"{name}.png"
    if os.environ.get("FOUR_PILLARS_GOLDEN") == "update":
        GOLDEN.mkdir(parents=True, exist_ok=True)
        page.save(golden, optimize=True)
    assert difference(page, Image.open(golden).convert("L")) <= MANY, tmp_path / "page.png"


def test_a_page_that_differs_is_noticed(plan: Plan, tmp_path: Path) -> None:
    other = first_page(render(worked_on(plan, 12, notes=False)).data, tmp_path)
    assert difference(other, Image.open(GOLDEN / "compact.png").convert("L")) > MANY


def test_every_picture_is_of_a_page() -> None:
    assert {path.stem for path in GOLDEN.glob("*.png")} == set(PAGES)
