"""APA and Chicago: what the manuals ask for, for our documents and for any title."""

from __future__ import annotations

from datetime import date

import pytest
import typst
from hypothesis import given, settings

from db.plan.catalogue import Plan
from desktop.core.citation import CitationError, Style, cite, items, manual
from desktop.core.citation.work import NEWS
from tests.unit.citing import HOSTILE, work

DAY = date(2026, 3, 4)
EDITION = "National Action Plan to Combat Human Trafficking (December 2021)"
ARCHIVE = "https://bidenwhitehouse.archives.gov/"
NAP = "wp-content/uploads/2021/12/National-Action-Plan-to-Combat-Human-Trafficking.pdf"
MANUALS = (manual.APA, manual.CHICAGO)


def paragraphs(plan: Plan, wanted: list[str], style: Style) -> list[str]:
    text = cite(plan, wanted, style, DAY)
    assert text.endswith("\n")
    return text.removesuffix("\n").split("\n\n")


def test_apa_cites_as_the_manual_does(plan: Plan) -> None:
    source, press = plan.sources["004"], plan.sources["001"]
    assert paragraphs(plan, ["004", "001", "proc2022", "REF-04", "REF-28"], Style.APA) == [
        "Biden, J. R., Jr. (2021, December 30). A Proclamation on National Human Trafficking "
        "Prevention Month, 2022 [Proclamation]. The White House. Retrieved March 4, 2026, from "
        f"{plan.sources['proc2022'].archive_url}",
        "Department of State. (2022). 2022 Trafficking in Persons Report. Retrieved March 4, "
        "2026, from https://www.state.gov/reports/2022-trafficking-in-persons-report/",
        f"Feinberg, A. (2021, December 3). {press.title}. The Independent.",
        f"The White House. (2021a, December 3). {source.title} [Fact sheet]. Retrieved March 4, "
        f"2026, from {source.archive_url}",
        "The White House. (2021b, December 3). National Action Plan to Combat Human Trafficking "
        f"[December 2021 edition]. Retrieved March 4, 2026, from {ARCHIVE}{NAP}",
    ]


def test_chicago_cites_as_the_manual_does(plan: Plan) -> None:
    source = plan.sources["003"]
    assert paragraphs(plan, ["003", "001", "002", "REF-33", "REF-16"], Style.CHICAGO) == [
        "Bielby, Kylie. “White House Releases National Action Plan to Combat Human "
        "Trafficking.” Homeland Security Today, n.d.",
        "Department of Transportation. “Transportation Leaders Against Human Trafficking "
        "Initiative.” Accessed March 4, 2026. https://www.transportation.gov/TLAHT.",
        "Feinberg, Andrew. “White House Targets ‘Evil Practice’ of Human Trafficking with "
        "Updated ‘Action Plan’.” The Independent, December 3, 2021.",
        "Office of the U.S. Trade Representative. “U.S.-EU Trade and Labor Dialogue.” December "
        f"2022. Accessed March 4, 2026. {plan.table('reference')[32].url}.",
        f"The White House. “{source.title}.” Fact sheet. January 25, 2022. Accessed March 4, "
        f"2026. {source.archive_url}.",
    ]


@pytest.mark.parametrize("style", [Style.APA, Style.CHICAGO])
def test_every_document_is_in_the_list_of_references_in_full(plan: Plan, style: Style) -> None:
    wanted = [record.id for table in ("source", "reference") for record in plan.table(table)]
    shown = paragraphs(plan, wanted, style)
    cited = items(plan, wanted, DAY)
    assert len(shown) == len(cited) == 41  # nine of the fifty are listed twice
    for item in cited:
        said = (str(item["title"]).casefold(), str(item.get("URL", "")))
        line = next(line for line in shown if said[0] in line.casefold() and said[1] in line)
        (name,) = item["author"]
        assert line.startswith(str(name.get("literal", name.get("family"))))
        if "issued" in item:
            assert str(item["issued"]["date-parts"][0][0]) in line
        if "URL" in item:
            assert line.count("March 4, 2026") == 1
    assert not any("  " in line or " ." in line or ",)" in line for line in shown)


def test_works_of_one_author_and_year_are_told_apart_in_the_order_they_stand(plan: Plan) -> None:
    wanted = ["004", "000", "REF-14", "REF-18", "003", "vp2022", "u2023", "REF-05", "REF-06"]
    years = [line.split("(")[1].split(")")[0] for line in paragraphs(plan, wanted, Style.APA)]
    assert years == [
        *("n.d.-a", "n.d.-b"),
        *("2021a, November 18", "2021b, December 3", "2021c, December 3", "2021d, December 8"),
        *("2022a, January 25", "2022b, January 25", "2023, February 13"),
    ]


@pytest.mark.parametrize("style", [Style.APA, Style.CHICAGO])
def test_records_of_the_plan_end_with_its_edition(plan: Plan, style: Style) -> None:
    assert paragraphs(plan, ["COM-20", "PRE-1"], style)[-1] == f"Edition of the plan: {EDITION}."
    assert EDITION not in cite(plan, ["COM-20"], style, DAY)


@settings(max_examples=60)
@given(HOSTILE)
def test_any_title_stands_in_a_reference_as_it_is(title: str) -> None:
    hostile = work(title, id="x")
    for style in MANUALS:
        (line,) = manual.write([hostile], DAY, style).splitlines()
        assert hostile.title.casefold() in line.casefold().replace("”", "") or "”" in title
        assert "March 4, 2026" in line
    assert hostile.title in manual.write([hostile], None, manual.APA)


@pytest.mark.parametrize(
    ("title", "shown"),
    [
        ("Report on H-2B workers and wcms_24 of the ILO", "Report on H-2B Workers and wcms_24 of"),
        ("H-2B workers", "H-2B workers"),  # begins with its own capitals, so all of it stays
        ("Leaders Against {Forced} $Labor$", "Leaders Against {Forced} $Labor$"),
    ],
)
def test_chicago_capitals_leave_those_of_an_acronym(title: str, shown: str) -> None:
    assert shown in manual.write([work(title)], DAY, manual.CHICAGO)


def test_an_article_of_a_paper_without_a_date_and_address_is_cited() -> None:
    article = work(kind=NEWS, issued="", address="", container="The {Post} $1", genre="News")
    assert manual.write([article], DAY, manual.APA) == (
        "The White House. (n.d.). A title. The {Post} $1.\n"
    )


def test_nothing_gives_nothing(plan: Plan) -> None:
    assert [cite(plan, [], style, DAY) for style in Style] == ["", "", "", "", "", "[]\n"]


def test_what_typst_refuses_is_said_in_one_sentence(
    plan: Plan, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise RuntimeError("no such style")

    monkeypatch.setattr(typst, "Compiler", refuse)
    with pytest.raises(CitationError, match="could not be made: no such style"):
        cite(plan, ["004"], Style.APA, DAY)
    assert cite(plan, ["004"], Style.PLAIN, DAY)


def test_a_year_within_a_title_is_not_lettered(plan: Plan) -> None:
    pages = [work(f"The year of (2022) {n}", id=n) for n in ("first", "second")]
    assert manual.write(pages, None, manual.APA) == (
        "The White House. (2022a, January 25). The year of (2022) first. https://example.gov/a\n\n"
        "The White House. (2022b, January 25). The year of (2022) second. https://example.gov/a\n"
    )


def test_a_document_without_a_publisher_is_cited() -> None:
    assert manual.write([work(publisher="", issued="2023")], DAY, manual.CHICAGO) == (
        "The White House. A Title. 2023. Accessed March 4, 2026. https://example.gov/a.\n"
    )
