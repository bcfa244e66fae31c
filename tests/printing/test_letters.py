"""Whatever a person calls a list, it prints; what no font shows is shown to be missing."""

from __future__ import annotations

import re
import sys
import unicodedata
from collections import Counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from db.plan.catalogue import Plan
from desktop.core.paths import FONTS
from desktop.printing.glyphs import FAMILIES, SIGN, TYPST_HAS, characters, fit
from desktop.printing.pdf import render
from tests.printing.handouts import handout, some
from tests.printing.paper import Paper

TURNS = re.compile("[\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\u00ad\\s]")


def letters(text: str) -> Counter[str]:
    """What there is to see in `text`, each letter and mark by itself."""
    seen = TURNS.sub("", unicodedata.normalize("NFKD", TURNS.sub("", text)))
    return Counter(c for c in seen if unicodedata.category(c) not in ("Cc", "Cf"))


def all_there(shown: str, printed: str) -> bool:
    """Whether all that `shown` has to see is in `printed`, which may say parts of it twice."""
    return not letters(shown) - letters(printed)


@pytest.mark.parametrize(
    ("title", "shown", "replaced"),
    [
        ("Shelter partners", "Shelter partners", ()),
        ("Año Nuevo, Größe, Việt Nam", "Año Nuevo, Größe, Việt Nam", ()),
        ("Привет Ελλάδα", "Привет Ελλάδα", ()),
        ("قائمة الشركاء ١٢٣", "قائمة الشركاء ١٢٣", ()),
        ("☎ ✓ ★ ❤ ☐", "☎ ✓ ★ ❤ ☐", ()),
        ("one → two ≤ three", "one → two ≤ three", ()),
        ("שלום", "שלום", ()),
        ("Hello 😀 you 😀", "Hello □ you □", ("😀",)),
        ("❤️", "❤", ()),
        ("👩🏽‍💻 works", "□💻 works", ("👩🏽‍💻",)),
        ("🇺🇳", "□□", ("🇺", "🇳")),
        ("漢字", "□□", ("漢", "字")),
        ("漢\u0301", "□", ("漢\u0301",)),
        ("ا\u0308 and ☐\u0301", "ا□ and ☐□", ("ا\u0308", "☐\u0301")),
        ("e\u0301", "e\u0301", ()),
        ("\ue000\ufffe\U0010ffff", "□□□", ("\ue000", "\ufffe", "\U0010ffff")),
        ("half \ud800", "half □", ("\ud800",)),
        ("a□b", "a□b", ()),
        ("tab\tand\nline", "tab\tand\nline", ()),
        ("\u202eturned\u202c", "\u202eturned\u202c", ()),
        ("\0bell\x07 \x1b[31m\x7f\x9b\ufeff", "bell [31m", ()),
        ("soft\u00adhyphen zero\u200bwidth", "soft\u00adhyphen zero\u200bwidth", ()),
    ],
)
def test_a_title_is_shown_as_far_as_there_are_letters_for_it(
    plan: Plan, title: str, shown: str, replaced: tuple[str, ...]
) -> None:
    text, lost = fit(title)
    assert text == shown
    assert tuple(dict.fromkeys(lost)) == replaced
    rendered = render(handout(plan, some(plan, 2), title=title, scope=title))
    assert rendered.replaced == replaced
    paper = Paper(rendered.data)
    assert all_there(shown + shown, paper.page_texts()[0])
    assert paper.title == shown


@pytest.mark.parametrize("title", ["", "   ", "\n\t", "\u200b", "\x07", "\U000e0041", "\u202e"])
def test_a_title_with_nothing_to_see_is_given_a_name(plan: Plan, title: str) -> None:
    paper = Paper(render(handout(plan, some(plan, 2), title=title)).data)
    assert paper.title == "Checklist"
    assert paper.tags.count("H1") == 1


@settings(max_examples=40)
@given(st.text(st.characters()), st.text(st.characters()))
def test_any_text_prints(plan: Plan, title: str, scope: str) -> None:
    rendered = render(handout(plan, some(plan, 2), title=title, scope=scope))
    first = Paper(rendered.data).page_texts()[0]
    assert all_there(fit(title)[0] + fit(scope)[0], first)
    assert (SIGN in first) == bool(rendered.replaced) or SIGN in title + scope


@given(st.text(st.characters()), st.text(st.characters()))
def test_fitted_text_fits(one: str, other: str) -> None:
    shown, lost = fit(one)
    assert fit(shown) == (shown, [])
    assert shown.count(SIGN) >= len(lost)
    assert fit(one + " " + other)[1] == lost + fit(other)[1]


def test_every_character_there_is_either_prints_or_is_replaced(plan: Plan) -> None:
    every = [chr(code) for code in range(sys.maxunicode + 1)]
    unassigned = ("Cn", "Co", "Cs")
    tried = [
        c for n, c in enumerate(every) if unicodedata.category(c) not in unassigned or not n % 97
    ]
    shown = []
    for letter in tried:
        text, lost = fit(letter)
        assert text in (letter, "", SIGN) or unicodedata.normalize("NFD", letter) == text
        assert bool(lost) == (text == SIGN != letter)
        if text == letter:
            shown.append(text)
    assert 7000 < len(shown) < 10_000
    rendered = render(handout(plan, [], scope=" ".join(shown)))  # would raise for one it lacks
    assert rendered.replaced == ()
    assert all_there("".join(shown), "".join(Paper(rendered.data).page_texts()))


def test_letters_with_marks_of_any_font_are_never_dropped(plan: Plan) -> None:
    fonts = [sorted(characters(FONTS / f"{family}-Regular.ttf")) for family in FAMILIES]
    fonts += [[code for span in spans for code in map(ord, span)] for spans in TYPST_HAS]
    codes = sorted(set().union(*fonts))
    marks = [chr(code) for code in codes if unicodedata.category(chr(code)) == "Mn"]
    assert len(marks) > 300
    bases = [
        chr(code)
        for font in fonts
        for code in font[:: max(1, len(font) // 60)]
        if unicodedata.category(chr(code))[0] in "LNS"
    ]
    pairs = [base + marks[n * 7 % len(marks)] for n, base in enumerate(bases)]
    shown = [fit(pair)[0] for pair in pairs]
    assert any(SIGN in text for text in shown)
    assert any(text == pair for text, pair in zip(shown, pairs, strict=True))
    rendered = render(handout(plan, [], scope="\n".join(pairs)))
    assert all_there("".join(shown), "".join(Paper(rendered.data).page_texts()))
