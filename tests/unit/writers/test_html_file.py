"""A paper as a page for a browser: whole, closed to the outside, and to be read by everyone."""

from __future__ import annotations

import re
import subprocess
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.plan.catalogue import Plan
from desktop.core.design import Layout
from desktop.core.flow import Bullets, Flow, Heading, Text
from desktop.core.language import Language
from desktop.core.writers.html_file import html_file
from desktop.core.writers.html_style import STYLE
from desktop.core.writers.text_file import text_lines
from tests.unit.writers.flows import all_saying, checklist, papers
from tests.unit.writers.web import WebPage

HOSTILE = [
    "<script>alert(1)</script>",
    "</style></title></textarea><img src=x onerror=alert(1)>",
    '" onmouseover="alert(1)" x=\'',
    "]]>&amp;&lt;!-- -->",
    "javascript:alert(1) file:///etc/passwd data:text/html,x //host/share http://example.org",
    "https:// https:/// https://< mailto: mailto:@ mailto:x",
    'https://example.org/"onclick=alert(1)',
]


@pytest.fixture(scope="module")
def pages(plan: Plan) -> dict[str, WebPage]:
    return {name: WebPage(html_file(flow)) for name, flow in papers(plan).items()}


def squeezed(text: str) -> str:
    return "".join(text.split())


def test_every_paper_becomes_a_page_without_a_fault(pages: dict[str, WebPage]) -> None:
    assert {name: page.wrong for name, page in pages.items() if page.wrong} == {}


def test_a_validator_that_knows_nothing_of_us_finds_no_fault(plan: Plan, tmp_path: Path) -> None:
    flows = {**papers(plan), "hostile": all_saying("".join(HOSTILE))}
    for name, flow in flows.items():
        (tmp_path / f"{name}.html").write_bytes(html_file(flow))
    found = subprocess.run(
        ["tidy", "-quiet", "-errors", "--drop-empty-elements", "no", *sorted(tmp_path.iterdir())],
        capture_output=True,
        check=False,
        text=True,
    )
    assert found.stderr == ""
    assert found.returncode == 0


def test_the_checker_sees_what_is_wrong() -> None:
    bad = "<html><p><div></p><ul><b></b></ul><h2>x</h2><h4></h4><input id=a><i id=a id=b><!--x-->"
    assert len(WebPage(f"{bad}<table><th></th></table>".encode()).wrong) > 12


def test_a_page_says_all_that_its_paper_says(plan: Plan, pages: dict[str, WebPage]) -> None:
    for name, flow in papers(plan).items():
        said = squeezed(pages[name].text())
        for line in text_lines(flow):
            text = line.text.partition(": ")[2] or line.text.rstrip(":")
            if name not in ("grid", "resumen") and line.text != "Name, Organization, Signature":
                assert squeezed(text) in said, (name, line)


def test_a_box_is_a_real_one_and_its_label_says_the_state(plan: Plan) -> None:
    page = WebPage(html_file(checklist(plan, Layout.COMPACT)))
    boxes = page.all("input")
    assert {box["type"] for box in boxes} == {"checkbox"}
    assert all("disabled" in box for box in boxes)
    assert ["checked" in box for box in boxes[:5]] == [False, False, True, False, True]
    words = [text for path, text in page.pieces if " label " in path]
    assert words[1:3] == ["Student Guide to Preventing Human Trafficking", "In progress"]
    assert [word for word in words if word in {"In progress", "Done", "Not applicable"}] == [
        *("In progress", "Done", "Not applicable"),
        *("In progress", "Done", "Not applicable"),
        "In progress",
    ]


def test_a_note_keeps_its_lines_and_its_signs(plan: Plan) -> None:
    page = html_file(checklist(plan)).decode()
    assert '<b>Note</b><div class="words">They answer in May:\n  <a href=' in page
    assert "\n\n&lt;b&gt;Ask&lt;/b&gt; again &amp; again</div>" in page
    assert re.search(r"\.words \{[^}]*white-space: pre-wrap", STYLE)


def test_a_table_names_its_columns_and_rows(pages: dict[str, WebPage]) -> None:
    heads = [each["scope"] for each in pages["grid"].all("th")]
    assert heads[:7] == ["col"] * 6 + ["row"]
    assert heads.count("row") == 61


def test_room_to_write_has_labels(pages: dict[str, WebPage]) -> None:
    said = pages["facilitator"].text("main")
    for label in ("Time", "Sign-in", "Sign-off", "Facilitator", "Signature"):
        assert label in said
    assert "Sign-in" not in pages["full"].text()


def test_title_and_foot_are_landmarks_of_their_own(pages: dict[str, WebPage]) -> None:
    page = pages["full"]
    assert "Shelter partners" in page.text("header")
    assert "Harbor House" in page.text("header")
    assert "1-888-373-7888" in page.text("footer")
    assert "Printed January 2, 2026." in page.text("footer")
    assert "1-888-373-7888" not in pages["blank"].text("footer")


def test_the_page_runs_as_its_language_does(plan: Plan) -> None:
    for language, runs in ((Language.ENGLISH, "ltr"), (Language.ARABIC, "rtl")):
        (html,) = WebPage(html_file(checklist(plan, language=language))).all("html")
        assert html == {"lang": language, "dir": runs}


def test_a_voice_is_told_what_is_english_in_a_paper_of_another_language(
    pages: dict[str, WebPage],
) -> None:
    def marked(name: str) -> set[str]:
        return {tag for tag, each in pages[name].elements if each.get("lang") == "en"} - {"html"}

    assert marked("arabic") == {"bdi", "p", "ul"}
    assert marked("spanish") == set()  # the plan has Spanish texts
    assert marked("vista") == {"h2", "p", "ul"}
    assert marked("resumen") == {"p", "table", "ul"}
    assert marked("full") == set()


def test_nothing_is_fetched_and_nothing_runs(plan: Plan) -> None:
    for name, flow in papers(plan).items():
        page = WebPage(html_file(flow))
        assert not {"script", "link", "img", "iframe", "object", "form", "base"} & set(page.tags)
        for tag, attributes in page.elements:
            assert not [key for key in attributes if key.startswith("on") or key == "style"]
            assert not {"src", "srcset", "action", "background"} & set(attributes), (name, tag)
        assert "url(" not in STYLE
        assert "@import" not in STYLE
        policies = [each["content"] for each in page.all("meta") if "http-equiv" in each]
        assert [str(each).split(";")[0] for each in policies] == ["default-src 'none'"]


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_stays_text(text: str) -> None:
    page = WebPage(html_file(all_saying(text)))
    assert page.wrong == []
    assert squeezed(text) in squeezed(page.text())
    assert text in page.text("title")
    usual = WebPage(html_file(all_saying("x")))
    assert [tag for tag in page.tags if tag != "a"] == usual.tags
    assert {each["href"] for each in page.all("a")} <= {"https://example.org/"}


@given(st.text())
def test_no_text_at_all_becomes_markup(text: str) -> None:
    page = WebPage(html_file(all_saying(f"{text}x")))
    assert page.wrong == []
    assert not re.search("[\0-\x08\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", page.text())


def test_only_addresses_of_web_and_mail_can_be_followed() -> None:
    text = "See https://example.org/a, mailto:ana@example.org or http://example.org."
    page = WebPage(html_file(all_saying(text)))
    assert {each["href"] for each in page.all("a")} == {
        "https://example.org/a",
        "mailto:ana@example.org",
    }


def test_an_address_stands_on_paper_as_it_is(pages: dict[str, WebPage]) -> None:
    page = pages["full"]
    for link in page.all("a"):
        assert str(link["href"]) in page.text()


def test_a_title_of_ten_thousand_letters_stands_whole() -> None:
    page = WebPage(html_file(all_saying("long " * 2000)))
    assert page.wrong == []
    assert page.text("h1") == "long " * 2000


def test_a_paper_without_matter_is_a_whole_page() -> None:
    flow = Flow("Empty", "en", (Heading(1, "Empty"),))
    page = WebPage(html_file(flow))
    assert page.wrong == []
    assert page.text("footer").strip() == ""
    said = replace(flow, blocks=(*flow.blocks, Text("Nothing to show."), Bullets((("a", ()),))))
    assert "Nothing to show." in WebPage(html_file(said)).text("header")


def _colours(block: str) -> dict[str, str]:
    return dict(re.findall(r"--(\w+): #([0-9a-f]{6})", block))


def _light(colour: str) -> float:
    parts = [int(colour[n : n + 2], 16) / 255 for n in (0, 2, 4)]
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def test_every_colour_can_be_told_from_its_ground() -> None:
    palettes = [found for block in STYLE.split(":root")[1:] if (found := _colours(block[:400]))]
    assert len(palettes) == 3  # by day, by night, on paper
    for palette in palettes:
        for ground in ("ground", "tint"):
            for name in set(palette) - {"ground", "tint"}:
                pale, dark = sorted(map(_light, (palette[name], palette[ground])), reverse=True)
                least = 3 if name == "rule" else 4.5
                assert (pale + 0.05) / (dark + 0.05) >= least, (name, ground)
