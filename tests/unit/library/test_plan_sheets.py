"""What is said about a principle, a priority action or a commitment."""

from __future__ import annotations

from db.plan.catalogue import Plan
from db.records import Kind
from desktop.core.describe import agency_name, heading
from desktop.core.library import pages
from desktop.core.library.document import plain
from desktop.core.words import BASIS_NAMES, KIND_NAMES, RELATION_NAMES
from tests.unit.library.conftest import Documents
from tests.unit.library.reading import labelled, said, targets, targets_under, under


def test_the_line_above_the_title_says_kind_year_and_id(plan: Plan, documents: Documents) -> None:
    for record in plan.records.values():
        parts = documents[record.id].kicker.split(" · ")
        assert parts == [KIND_NAMES[record.kind], str(record.year), record.id]


def test_official_wording_is_called_so_and_stands_in_quotation_marks(
    plan: Plan, documents: Documents
) -> None:
    official = [r for r in plan.records.values() if r.quoted]
    assert len(official) == 33  # 21 principles and 12 actions of the Justice Department
    for record in plan.records.values():
        document = documents[record.id]
        assert document.title == heading(record)
        assert document.title.startswith("“") is record.quoted
        assert ("Official wording" in said(document)) is record.quoted


def test_lead_partners_and_components_are_told_apart(plan: Plan, documents: Documents) -> None:
    for record in plan.records.values():
        document = documents[record.id]
        for label, wanted in (
            ("lead", [record.lead] if record.lead else []),
            ("partner", list(record.partners)),
            ("component", list(record.components)),
        ):
            shown = [p for p in labelled(document, label) if p.label.casefold() == label]
            assert targets(*shown) == wanted
            assert [plain(p.text) for p in shown] == [agency_name(plan, a) for a in wanted]


def test_what_is_our_reading_says_so(plan: Plan, documents: Documents) -> None:
    readings = 0
    for record in plan.records.values():
        document = documents[record.id]
        for label, basis in (
            ("pillar", record.pillar_basis),
            ("principle", record.principle_basis),
        ):
            for paragraph in labelled(document, label):
                assert ("our reading" in plain(paragraph.text)) is (basis == "inferred")
                readings += basis == "inferred"
    assert readings > 50


def test_a_record_leads_to_its_pillar_and_to_its_principle_unless_it_is_one(
    plan: Plan, documents: Documents
) -> None:
    for record in plan.records.values():
        document = documents[record.id]
        assert targets(*labelled(document, "pillar")) == [record.pillar]
        principle = record.principle if record.kind is not Kind.PRINCIPLE else None
        assert targets(*labelled(document, "principle")) == [p for p in (principle,) if p]


def test_how_a_date_is_known_is_told_where_it_is_not_stated(
    plan: Plan, documents: Documents
) -> None:
    bases = [r for r in plan.records.values() if r.date_basis not in (None, "stated")]
    assert bases
    for record in plan.records.values():
        told = [plain(p.text) for p in labelled(documents[record.id], "date is known")]
        assert told == [b for b in (record.date_basis,) if b and b != "stated"]


def test_whether_the_plan_contains_an_action_of_the_call_is_told(
    plan: Plan, documents: Documents
) -> None:
    for record in plan.records.values():
        told = [plain(p.text) for p in labelled(documents[record.id], "in the plan")]
        assert told == [each for each in (record.plan_contains,) if each]


# -- what became of it --


def test_every_later_word_is_told_with_year_reading_and_reason(
    plan: Plan, documents: Documents
) -> None:
    for link in plan.table("follow_through"):
        (part,) = under(documents[link.earlier], "what became")
        after = link.later or str(link.passage).split(":")[0]
        year = plan.records[after].year if link.later else plan.sources[after].year
        lines = [p for p in part.paragraphs if after in targets(p)]
        text = "\n".join(plain(p.text) for p in lines)
        assert f"{year}: {RELATION_NAMES[link.relation]} ({BASIS_NAMES[link.basis]})" in text
        assert link.reason in "\n".join(plain(p.text) for p in part.paragraphs)
        if link.later:
            assert link.earlier in targets_under(documents[link.later], "what became")


def test_silence_is_told_and_only_where_there_is_one(plan: Plan, documents: Documents) -> None:
    for record in plan.records:
        text = said(documents[record])
        assert ("Nothing said later" in text) is (record in plan.silences)
        if record in plan.silences:
            assert plan.silences[record].reason in text


def test_every_record_with_a_later_word_or_a_silence_leads_to_the_page_of_chains(
    plan: Plan, documents: Documents
) -> None:
    for record in plan.records:
        chained = record in plan.later or record in plan.silences
        assert (pages.OUTCOMES in documents[record].links()) is chained


# -- around it --


def test_every_programme_named_is_told_and_linked_where_it_has_a_sheet(
    plan: Plan, documents: Documents
) -> None:
    sheets = {p.name: p.id for p in plan.table("programme")}
    linked = 0
    for record in plan.records.values():
        told = labelled(documents[record.id], "programme")
        assert len(told) == bool(record.programmes)
        assert [span.text for p in told for span in p.text if span.text != "; "] == [
            *record.programmes
        ]
        owned = [sheets[name] for name in record.programmes if name in sheets]
        assert targets(*told) == owned
        for sheet in owned:
            assert record.id in documents[sheet].links()
            linked += 1
    assert linked


def test_records_split_from_the_same_text_know_each_other(plan: Plan, documents: Documents) -> None:
    for record in plan.records.values():
        same = [r.id for r in plan.records.values() if r.bullet and r.bullet == record.bullet]
        shown = targets(*labelled(documents[record.id], "same text"))
        assert shown == [each for each in same if each != record.id]
        if record.bullet:
            assert targets_under(documents[record.bullet], "split from it") == same


def test_a_text_that_nothing_was_split_from_says_so(plan: Plan, documents: Documents) -> None:
    used = {record.bullet for record in plan.records.values()}
    unused = [b.id for b in plan.table("bullet") if b.id not in used]
    assert unused
    for bullet in unused:
        (part,) = under(documents[bullet], "split from it")
        assert plain(part.paragraphs[0].text)


def test_overlaps_and_wordings_and_work_beside_it_are_linked(
    plan: Plan, documents: Documents
) -> None:
    for record in plan.records.values():
        links = documents[record.id].links()
        related = [a.id for a in plan.table("activity") if record.id in a.related]
        worded = [w.id for w in plan.table("wording") if w.nearest_principle == record.id]
        assert {*record.overlaps, *related, *worded} <= set(links)
