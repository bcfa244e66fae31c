"""BibTeX, RIS and CSL-JSON: other programs read back exactly what was cited."""

from __future__ import annotations

import json
import re
from datetime import date

import pytest
import rispy
from hypothesis import given

from db.plan.catalogue import Plan
from desktop.core.citation import Style, bibtex, cite, items, ris
from desktop.core.citation.work import DOCUMENT, NEWS, REPORT, Name, Work
from tests.unit.citing import HOSTILE, entries, fields, ris_records, set_by_tex, work

DAY = date(2026, 3, 4)
CSL_FIELDS = {
    *("id", "type", "title", "author", "issued", "container-title", "publisher", "genre"),
    *("edition", "URL", "accessed", "note", "language"),
}
CSL_TYPES = {"webpage", "article-newspaper", "report", "document"}


def documents(plan: Plan) -> list[str]:
    return [record.id for table in ("source", "reference") for record in plan.table(table)]


# -- BibTeX --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "escaped"),
    [
        ("Food & Drug", r"Food \& Drug"),
        ("100% of $87 million, #1, a_b", r"100\% of \$87 million, \#1, a\_b"),
        ("{", r"\textbraceleft{}"),
        ("}", r"\textbraceright{}"),
        ("~", r"\textasciitilde{}"),
        ("^", r"\textasciicircum{}"),
        ("\\alpha", r"\textbackslash{}alpha"),
        ('"so"', '{"}so{"}'),
        ("a--b---c", "a-{}-b-{}-{}-c"),
        ("''", "'{}'"),
        ("‘evil’ – é", "‘evil’ – é"),
    ],
)
def test_what_tex_would_take_for_its_own_is_escaped(text: str, escaped: str) -> None:
    assert bibtex.escape(text) == escaped
    assert set_by_tex(escaped) == text


@given(HOSTILE)
def test_any_title_is_read_back_from_bibtex_as_it_is(title: str) -> None:
    hostile = work(title, plan="P & Q {1}", publisher="R_D", genre="50% \\ sheet")
    (entry,) = entries(bibtex.write([hostile], DAY))
    read = {name: set_by_tex(text) for name, text in fields(entry).items() if name != "url"}
    assert read["title"] == hostile.title
    assert read["publisher"] == "R_D"
    assert read["howpublished"] == "50% \\ sheet"
    assert read["note"] == "Edition of the plan: P & Q {1}."
    assert read["author"] == "The White House"


@given(HOSTILE)
def test_braces_balance_even_for_a_reader_that_knows_no_backslash(title: str) -> None:
    depth = 0
    for character in bibtex.write([work(title, address="https://x.gov/{\\}}")], DAY):
        depth += {"{": 1, "}": -1}.get(character, 0)
        assert depth >= 0
    assert depth == 0


def test_an_entry_tells_who_what_when_and_where() -> None:
    (entry,) = entries(bibtex.write([work("The plan", genre="Fact sheet")], DAY))
    assert (entry.entry_type, entry.key) == ("misc", "four-pillars-000")
    assert fields(entry) == {
        "author": "{The White House}",
        "title": "{The plan}",
        "year": "2022",
        "month": "jan",
        "day": "25",
        "publisher": "The White House",
        "howpublished": "Fact sheet",
        "url": "https://example.gov/a",
        "urldate": "2026-03-04",
    }


def test_an_article_has_its_journal_and_a_report_its_institution() -> None:
    news = work(kind=NEWS, author=Name("Biden", "Joseph R.", "Jr."), container="The Independent")
    report = work(id="r", kind=REPORT, edition="December 2021")
    first, second = entries(bibtex.write([news, report], None))
    assert (first.entry_type, second.entry_type) == ("article", "techreport")
    assert fields(first)["journal"] == "The Independent"
    assert fields(first)["author"] == "Biden, Jr., Joseph R."
    assert fields(second)["institution"] == "The White House"
    assert fields(second)["edition"] == "December 2021"
    assert "urldate" not in fields(first)


@pytest.mark.parametrize(
    ("issued", "said"),
    [
        ("", {}),
        ("2023", {"year": "2023"}),
        ("2023-10", {"year": "2023", "month": "oct"}),
        ("2023-10-09", {"year": "2023", "month": "oct", "day": "9"}),
    ],
)
def test_a_date_is_as_precise_as_it_is_known(issued: str, said: dict[str, str]) -> None:
    (entry,) = entries(bibtex.write([work(issued=issued)], DAY))
    dated = {"year", "month", "day"}
    assert {name: text for name, text in fields(entry).items() if name in dated} == said


def test_an_address_stands_as_it_is_but_for_what_would_break_the_file() -> None:
    (entry,) = entries(bibtex.write([work(address='https://x.gov/a_b?c=1&d=50%25#~"{e}\\')], DAY))
    assert fields(entry)["url"] == "https://x.gov/a_b?c=1&d=50%25#~%22%7Be%7D%5C"


def test_every_document_of_the_plan_has_a_key_of_its_own_that_stays(plan: Plan) -> None:
    together = entries(cite(plan, documents(plan), Style.BIBTEX, DAY))
    keys = [entry.key for entry in together]
    assert len(keys) == len(set(keys)) == len(items(plan, documents(plan), DAY))
    assert all(re.fullmatch("four-pillars-[a-z0-9-]+", key) for key in keys)
    for entry in together:
        plan_id = entry.key.removeprefix("four-pillars-")
        (alone,) = entries(cite(plan, [plan_id], Style.BIBTEX, DAY))
        assert (alone.key, fields(alone)) == (entry.key, fields(entry))


# -- RIS -----------------------------------------------------------------------------------------


@given(HOSTILE)
def test_any_title_is_read_back_from_ris_as_it_is(title: str) -> None:
    hostile = work(title, genre="Fact sheet")
    text = ris.write([hostile, hostile], DAY)
    assert [dict(record)["TI"] for record in ris_records(text)] == [hostile.title] * 2
    assert [record["title"].strip() for record in rispy.loads(text)] == [hostile.title] * 2


def test_a_record_begins_with_its_type_and_ends_with_its_end() -> None:
    assert ris.write([work("The plan", genre="Fact sheet", original="https://old.gov/")], DAY) == (
        "TY  - ELEC\r\n"
        "ID  - four-pillars-000\r\n"
        "AU  - The White House\r\n"
        "TI  - The plan\r\n"
        "PY  - 2022\r\n"
        "DA  - 2022/01/25/\r\n"
        "PB  - The White House\r\n"
        "M3  - Fact sheet\r\n"
        "N1  - First published at https://old.gov/\r\n"
        "LA  - en\r\n"
        "UR  - https://example.gov/a\r\n"
        "Y2  - 2026/03/04/\r\n"
        "ER  - \r\n"
    )


@pytest.mark.parametrize(
    ("issued", "shown"), [("2023", "2023///"), ("2023-10", "2023/10//"), ("", None)]
)
def test_ris_leaves_the_unknown_parts_of_a_date_empty(issued: str, shown: str | None) -> None:
    (record,) = ris_records(ris.write([work(issued=issued)], None))
    assert dict(record).get("DA") == shown
    assert dict(record).get("PY") == (issued[:4] or None)
    assert "Y2" not in dict(record)


@pytest.mark.parametrize(("kind", "type"), [(NEWS, "NEWS"), (REPORT, "RPRT"), (DOCUMENT, "GEN")])
def test_ris_tells_kinds_apart(kind: str, type: str) -> None:
    author = Name("Biden", "Joseph R.", "Jr.")
    (record,) = ris_records(ris.write([work(kind=kind, author=author, address="")], DAY))
    assert record[0] == ("TY", type)
    assert dict(record)["AU"] == "Biden, Joseph R., Jr."
    assert not {"UR", "Y2"} & set(dict(record))


def test_the_name_of_a_body_is_not_taken_apart_at_a_comma() -> None:
    (record,) = ris_records(ris.write([work(author=Name("Labor, Trade and Aid"))], DAY))
    assert dict(record)["AU"] == "Labor Trade and Aid"


def test_every_document_of_the_plan_is_read_back_from_ris(plan: Plan) -> None:
    wanted = items(plan, documents(plan), DAY)
    read = rispy.loads(cite(plan, documents(plan), Style.RIS, DAY))
    assert [record["title"] for record in read] == [item["title"] for item in wanted]
    assert [record.get("urls") for record in read] == [
        [item["URL"]] if "URL" in item else None for item in wanted
    ]
    assert [record.get("notes") for record in read] == [
        [item["note"]] if "note" in item else None for item in wanted
    ]


# -- CSL-JSON ------------------------------------------------------------------------------------


def test_every_item_is_one_that_the_schema_of_csl_json_allows(plan: Plan) -> None:
    data = json.loads(cite(plan, documents(plan), Style.CSL_JSON, DAY))
    assert len({item["id"] for item in data}) == len(data)
    for item in data:
        assert set(item) <= CSL_FIELDS
        assert item["type"] in CSL_TYPES
        (name,) = item["author"]
        assert set(name) in ({"literal"}, {"family", "given"}, {"family", "given", "suffix"})
        for field in ("issued", "accessed"):
            (parts,) = item.get(field, {"date-parts": [[2000]]})["date-parts"]
            assert 1 <= len(parts) <= 3
            assert all(type(part) is int for part in parts)
        texts = [item[f] for f in CSL_FIELDS - {"author", "issued", "accessed"} if f in item]
        assert all(isinstance(text, str) and text.strip() == text != "" for text in texts)


@given(HOSTILE)
def test_any_title_is_read_back_from_csl_json_as_it_is(title: str) -> None:
    hostile = work(title)
    data = json.loads(json.dumps(hostile.as_csl(DAY), ensure_ascii=False).encode())
    assert data["title"] == hostile.title == " ".join(hostile.title.split())


def test_what_is_unknown_is_left_out() -> None:
    bare = Work("REF-X", DOCUMENT, "Bare", Name("Somebody"), "", "", "", "")
    assert bare.as_csl(DAY) == {
        "id": "REF-X",
        "type": "document",
        "title": "Bare",
        "author": [{"literal": "Somebody"}],
        "language": "en-US",
    }
