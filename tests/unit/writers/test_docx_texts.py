"""Texts in a document: links, letters from the right, and what would do it harm."""

from __future__ import annotations

import pytest

from desktop.core.design import Design
from desktop.core.flow import (
    Block,
    Bullets,
    Checks,
    Flow,
    Grid,
    Heading,
    Room,
    Terms,
    Text,
)
from desktop.core.writers.bidi import directions, held
from desktop.core.writers.docx_file import docx_file
from tests import office
from tests.unit.writers.papers import (
    TITLE,
    check,
    flow,
    found,
    opened,
    w,
)

MARK = "\N{LEFT-TO-RIGHT MARK}"

# -- links ----------------------------------------------------------------------------------------


def test_only_addresses_of_the_web_and_of_mail_are_links() -> None:
    text = "See https://a.example/x?y=1&z=2. Or mailto:a@b.example, file:///etc/passwd http://a.example"
    data = docx_file(flow(Text(text)))
    assert office.outside(data) == ["https://a.example/x?y=1&z=2", "mailto:a@b.example"]
    links = ["".join(each.itertext()) for each in found(data, ".//w:hyperlink")]
    assert links == ["https://a.example/x?y=1&z=2", "mailto:a@b.example"]
    assert opened(data).paragraphs[1].text == text


@pytest.mark.parametrize(
    "address",
    [
        "https://[bad",
        "https://a..b",
        "https://ex ample",
        "https://пример.example/",
        "mailto:a@b@c",
        "https://a:999999/",
        "https://a.example/" + "x" * 3000,
    ],
)
def test_an_address_that_word_would_choke_on_stays_a_text(address: str) -> None:
    data = docx_file(flow(Text(address)))
    assert all(target == "https://ex" for target in office.outside(data))
    assert opened(data).paragraphs[1].text == address


def test_other_letters_in_an_address_are_written_as_the_web_does() -> None:
    data = docx_file(flow(Text("https://a.example/año/ملجأ")))
    assert office.outside(data) == ["https://a.example/a%C3%B1o/%D9%85%D9%84%D8%AC%D8%A3"]


# -- from the right -------------------------------------------------------------------------------


def test_an_arabic_paper_runs_from_the_right() -> None:
    checks = Checks((check(title="اتصل بآنا"),))
    data = docx_file(flow(checks, Grid(("الاسم", "العدد"), (("أ", "1"),)), language="ar"))
    styles = [
        each
        for each in found(data, ".//w:style", "word/styles.xml")
        if each.find("w:pPr/w:bidi", office.NAMESPACES) is not None
    ]
    assert [w(each, "styleId") for each in styles] == ["Normal"]
    assert found(data, ".//w:sectPr/w:bidi")
    assert found(data, ".//w:tblPr/w:bidiVisual")
    runs = [
        r for r in found(data, ".//w:r") if r.find("w:rPr/w:rtl", office.NAMESPACES) is not None
    ]
    assert ["".join(run.itertext()) for run in runs] == ["اتصل بآنا", "الاسم", "العدد", "أ"]
    assert not found(docx_file(flow(checks)), ".//w:bidi")


def test_runs_are_parted_where_letters_turn_round() -> None:
    assert list(directions("")) == []
    assert list(directions("12 ... ")) == [("12 ... ", False)]
    assert list(directions("abc, def")) == [("abc, def", False)]
    assert list(directions("«ملجأ» 24 beds, سرير")) == [
        ("«ملجأ» 24 ", True),
        ("beds, ", False),
        ("سرير", True),
    ]


def test_numbers_and_sentences_are_held_together_from_the_right() -> None:
    assert held("هاتف: 1-888-373-7888 أو 233733") == f"هاتف: {MARK}1-888-373-7888{MARK} أو 233733"
    assert held("«a» https://a.example/2022/01/25, ملجأ.") == (
        f"«a» {MARK}https://a.example/2022/01/25{MARK}, ملجأ."
    )
    assert held("... 12") == f"{MARK}... 12{MARK}"
    assert held("...") == "..."
    assert held("An English sentence.\n\t") == f"{MARK}An English sentence.{MARK}\n\t"


def test_an_address_leads_to_the_same_place_from_the_right() -> None:
    address = "https://a.example/2022/01/25/x"
    for text in (address, f"See {address}", f"ملجأ {address}", f"{address} ملجأ 1-888"):
        assert office.outside(docx_file(flow(Text(text), language="ar"))) == [address]


# -- who would do it harm -------------------------------------------------------------------------

HOSTILE = "a\x00b\x1b\ud800\uffff<w:p>&amp;]]>\u202eתwx\r\nnext {page} 👩\u200d👧 ملجأ"


def test_hostile_text_is_only_text_everywhere() -> None:
    blocks: tuple[Block, ...] = (
        Heading(2, HOSTILE),
        Text(HOSTILE),
        Checks((check(HOSTILE, "doing", HOSTILE, meta=HOSTILE, note=HOSTILE, room=(HOSTILE,)),)),
        Bullets(((HOSTILE, (HOSTILE,)),)),
        Terms(((HOSTILE, HOSTILE),)),
        Grid((HOSTILE, HOSTILE), ((HOSTILE, HOSTILE),)),
        Room((HOSTILE,)),
    )
    for language in ("en", "ar"):
        hostile = Flow(HOSTILE, language, (TITLE, *blocks), HOSTILE)
        data = docx_file(hostile, Design(organization=HOSTILE))
        text = "\n".join(p.text for p in opened(data).paragraphs)
        assert text.count("<w:p>&amp;]]>") == 11
        assert "\x00" not in text
        assert "\u202e" not in text
        assert not office.outside(data)


def test_long_texts_are_whole() -> None:
    note, title = "long words " * 4000, "t" * 10_000
    data = docx_file(
        Flow(title, "en", (Heading(1, title), Checks((check("k" * 99, title=title, note=note),))))
    )
    document = opened(data)
    assert document.paragraphs[0].text == title
    assert document.paragraphs[2].text == f"Note: {note}"
    assert len(document.core_properties.title) == 250
    assert all(len(w(each)) <= 64 for each in found(data, ".//w:sdtPr/w:tag"))
    assert all(len(w(each)) <= 64 for each in found(data, ".//w:sdtPr/w:alias"))
