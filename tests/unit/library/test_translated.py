"""The library in another language: said to be translated, with its official names beside it."""

from __future__ import annotations

import pytest

from db.checklists import Item
from db.plan.catalogue import Plan
from desktop.core.language import Language, speaking, spoken
from desktop.core.library import pages, titles
from desktop.core.library.bookmarks import outline as bookmarked
from desktop.core.library.document import Document, Paragraph, Part, plain
from desktop.core.library.item_document import gone
from desktop.core.library.library import Library
from desktop.core.library.outline import Outline
from desktop.core.library.outlines import outline
from desktop.core.library.retelling import library_in, retell
from desktop.core.library.translated import introduced

MARK = "Unofficial translation"


@pytest.fixture(scope="module")
def spanish(plan: Plan) -> Library:
    return Library(plan.in_language("es"))


def head(document: Document) -> list[Paragraph]:
    part = document.parts[0]
    assert part.heading == ""
    return list(part.paragraphs)


def marks(document: Document) -> int:
    said = [plain(p.text) for part in document.parts for p in part.paragraphs]
    return said.count(MARK)


def test_every_document_is_marked_once_where_it_is_translated(
    spanish: Library, library: Library
) -> None:
    for target, found in spanish.index.by_id.items():
        document = spanish.document(target)
        translated = found.record is not library.index.by_id[target].record
        assert marks(document) == translated, target
        assert document.language == ("es" if translated else str(spoken()))
        if translated:
            assert plain(head(document)[0].text) == MARK
    assert not any(marks(library.document(target)) for target in ("PRE-1", "dhs", "GLO-002"))


@pytest.mark.parametrize(
    ("target", "label"),
    [
        ("PRE-1", "Official wording"),
        ("dhs", "Official name"),
        ("prevention", "Official name"),
        ("COM-20", "In English"),
        ("GLO-002", "In English"),
    ],
)
def test_the_title_it_was_published_under_stands_at_its_head(
    spanish: Library, library: Library, target: str, label: str
) -> None:
    found = library.found(target)
    paragraph = head(spanish.document(target))[1]
    assert paragraph.label == label
    assert plain(paragraph.text) == titles.title(found.table, found.record)
    assert spanish.document(target).title != library.document(target).title


def test_only_official_wording_is_quoted(spanish: Library) -> None:
    document = spanish.document("PRE-1")
    assert "“" not in document.title
    assert plain(head(document)[1].text).startswith("“")


def test_what_has_the_same_name_in_both_languages_is_not_named_twice(spanish: Library) -> None:
    """Such as a term that is an acronym."""
    assert [p.label for p in head(spanish.document("GLO-015"))[:2]] == ["", ""]


def test_names_are_compared_in_english(spanish: Library, library: Library) -> None:
    """An agency and its term find each other, whatever they are called in Spanish; so do answers
    and voices, people and what they said."""
    for target, found in library.index.by_id.items():
        if found.table in ("agency", "question", "speaker", "person", "statement"):
            theirs = library.document(target).parts
            ours = spanish.document(target).parts
            for label in ("In the glossary", "Voices", "Answers", "Said", "Speaker"):
                assert _links(ours, label) == _links(theirs, label), (target, label)
    assert _links(spanish.document("GLO-117").parts, "Its sheet") == ["dhs"]


def _links(parts: tuple[Part, ...], label: str) -> list[str]:
    named = (p for part in parts for p in part.paragraphs if p.label == label)
    return [span.target for paragraph in named for span in paragraph.text if span.target]


# -- pages --


@pytest.mark.parametrize("page", sorted(pages.PAGES.keys() - {pages.BOOKMARKS}))
def test_a_page_lists_the_same_in_both_languages(spanish: Library, plan: Plan, page: str) -> None:
    here, there = outline(spanish.plan, page), outline(plan, page)
    assert {e.target for e in here.entries()} == {e.target for e in there.entries()}
    assert len(here.groups) == len(there.groups) or page == pages.GLOSSARY
    assert here.intro == f"{here.intro.removesuffix(f'{MARK}.')}{MARK}."
    assert MARK not in there.intro
    assert here.language == "es"


def test_a_page_with_an_introduction_of_its_own_is_marked_too(spanish: Library, plan: Plan) -> None:
    assert introduced("All of it.", spanish.plan) == f"All of it. {MARK}."
    assert introduced("", spanish.plan) == f"{MARK}."
    assert introduced("All of it.", plan) == "All of it."


def test_agencies_and_terms_stand_with_their_names_in_english(spanish: Library, plan: Plan) -> None:
    agencies = {e.target: e for e in outline(spanish.plan, pages.AGENCIES).entries()}
    assert agencies["dhs"].meta.startswith("Department of Homeland Security (DHS) · leads")
    assert agencies["dhs-cbp"].meta.startswith("U.S. Customs and Border Protection")
    terms = {e.target: e for e in outline(spanish.plan, pages.GLOSSARY).entries()}
    assert terms["GLO-002"].meta == "Pillar"
    assert terms["GLO-015"].meta == "partly beyond the documents"  # MPP in both


def test_a_spanish_page_is_searched_by_words_of_both_languages(spanish: Library) -> None:
    page = outline(spanish.plan, pages.TOPICS)
    held = [e.target for e in page.holding("vivienda").entries()]
    assert held == [e.target for e in page.holding("housing").entries()] == ["housing"]
    assert page.holding("vivienda").entries().__next__().title_marks
    assert not page.holding("zzz").groups


def test_an_english_page_is_searched_by_spanish_words_only_if_nothing_else_is_there(
    plan: Plan,
) -> None:
    page = outline(plan, pages.TOPICS)
    assert [e.target for e in page.holding("vivienda").entries()] == ["housing"]
    assert not page.holding("zzz").groups
    terms = outline(plan, pages.GLOSSARY)
    assert [e.target for e in terms.holding("visa").entries()] == [
        e.target for e in terms.entries() if "visa" in f"{e.whole}".lower()
    ]


# -- for a paper --


def told(thing: Outline | Document, library: Library, language: Language) -> Outline | Document:
    return retell(thing, library, language)[0]


def test_a_record_is_told_anew_in_the_language_of_the_paper(
    library: Library, spanish: Library
) -> None:
    document = library.document("dhs")
    made, there = retell(document, library, Language.SPANISH)
    assert isinstance(made, Document)
    assert made.title == spanish.document("dhs").title
    assert there.plan is spanish.plan
    back, _ = retell(made, spanish, Language.ENGLISH)
    assert back == document
    assert told(made, spanish, Language.ARABIC) == document  # of which there is nothing
    assert told(document, library, Language.ENGLISH) is document


def test_a_page_is_told_anew_as_far_as_it_is_shown(library: Library) -> None:
    some = outline(library.plan, pages.AGENCIES).holding("customs")
    made = told(some, library, Language.SPANISH)
    assert isinstance(made, Outline)
    assert [e.target for e in made.entries()] == [e.target for e in some.entries()]
    assert made.language == "es"
    with speaking(Language.SPANISH):
        assert made.title == pages.PAGES[pages.AGENCIES].title


def test_what_a_person_chose_stays_as_it_is(library: Library) -> None:
    for thing in (
        bookmarked(library, []),
        Outline("due", "What is due", "", ()),
        gone(Item("COM-99"), "Text"),
    ):
        assert told(thing, library, Language.SPANISH) is thing


def test_a_page_is_told_in_english_again_where_another_language_is_spoken(library: Library) -> None:
    page = outline(library.plan, pages.TOPICS)
    with speaking(Language.ARABIC):
        made = told(page, library, Language.ARABIC)
    assert made is not page
    assert made == page


def test_the_library_of_the_same_language_is_the_same(library: Library, spanish: Library) -> None:
    assert library_in(library, Language.ENGLISH) is library
    assert library_in(library, Language.FRENCH) is library
    assert library_in(spanish, Language.SPANISH) is spanish
