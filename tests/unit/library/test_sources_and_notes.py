"""Documents, links, notes on disagreement and the glossary: each with its care, each both ways."""

from __future__ import annotations

from db.plan.catalogue import Plan
from db.records import Word
from desktop.core import address
from desktop.core.library.document import plain
from desktop.core.library.library import Library
from desktop.core.words import day
from tests.unit.library.conftest import Documents, Outlines
from tests.unit.library.reading import labelled, paragraphs, said, targets, targets_under, under

# -- sources --


def test_every_source_shows_both_its_addresses_in_full(plan: Plan, documents: Documents) -> None:
    for source in plan.sources.values():
        shown = [
            span.target
            for paragraph in paragraphs(documents[source.id])
            for span in paragraph.text
            if span.text == span.target
        ]
        assert shown == [each for each in (source.archive_url, source.url) if each]


def test_a_source_without_an_address_says_so(plan: Plan, documents: Documents) -> None:
    without = [s for s in plan.sources.values() if not (s.url or s.archive_url)]
    assert without
    for source in plan.sources.values():
        text = said(documents[source.id])
        assert ("no address" in text) is (source in without)


def test_every_source_says_its_date_or_that_it_has_none(
    plan: Plan, documents: Documents, outlines: Outlines
) -> None:
    entries = {entry.target: entry for entry in outlines["sources"].entries()}
    for source in plan.sources.values():
        (date, *_) = labelled(documents[source.id], "date")
        wanted = day(source.date) if source.date else "no date"
        assert wanted.casefold() in plain(date.text).casefold()
        assert wanted in entries[source.id].meta
        assert source.issuer in entries[source.id].meta
        assert source.good_for in entries[source.id].text
        assert (source.caveat or "") in entries[source.id].text


def test_every_caveat_has_a_paragraph_of_its_own(plan: Plan, documents: Documents) -> None:
    assert any(source.caveat for source in plan.sources.values())
    for source in plan.sources.values():
        cares = [plain(each.text) for each in labelled(documents[source.id], "care")]
        assert cares == [each for each in (source.caveat,) if each]


def test_a_source_leads_to_all_the_others(plan: Plan, documents: Documents) -> None:
    for source in plan.sources:
        others = targets_under(documents[source], "other documents")
        assert others == [each for each in plan.sources if each != source]


# -- the reading list --


def test_every_reference_shows_its_address_or_that_it_has_none(
    plan: Plan, documents: Documents
) -> None:
    for reference in plan.table("reference"):
        text, links = said(documents[reference.id]), documents[reference.id].links()
        assert ("without an address" in text) is (reference.url is None)
        assert reference.url is None or (reference.url in text and reference.url in links)
        assert reference.issuer_basis in text
        assert reference.date_basis.casefold() in text.casefold()


def test_the_same_work_is_linked_both_ways(plan: Plan, documents: Documents) -> None:
    twins = [r for r in plan.table("reference") if r.same_as]
    assert twins
    for reference in twins:
        assert reference.same_as in targets(*labelled(documents[reference.id], "same work"))
        assert reference.id in targets(*labelled(documents[reference.same_as], "again"))


# -- where sources disagree --


def test_every_note_leads_to_each_record_it_touches_by_its_id(
    plan: Plan, documents: Documents
) -> None:
    for note in plan.table("discrepancy"):
        (part,) = under(documents[note.id], "touches") if note.affects else (None,)
        if part is None:
            continue
        assert targets(*part.paragraphs) == list(note.affects)
        for each, paragraph in zip(note.affects, part.paragraphs, strict=True):
            assert plain(paragraph.text).startswith(f"{each} ")
            assert len(plain(paragraph.text)) > len(each) + 2


def test_every_record_that_a_note_touches_links_to_it_with_a_flag(
    library: Library, documents: Documents
) -> None:
    touched: dict[str, list[str]] = {}
    for note in library.plan.table("discrepancy"):
        for each in note.affects:
            touched.setdefault(each, []).append(note.id)
    assert len(touched) > 100
    for target, document in documents.items():
        flagged = [each for each in paragraphs(document) if each.sign == "flag"]
        notes = touched.get(target, [])
        assert set(targets(*flagged)) == set(notes)
        disagreeing = under(document, "sources disagree")
        assert bool(disagreeing) is bool(notes)
        text = "\n".join(plain(p.text) for part in disagreeing for p in part.paragraphs)
        for note in library.plan.discrepancies.get(target, ()):
            assert note.detail in text
            assert note.treatment in text
        if notes and target in library.plan.records:
            assert set(targets(*(p for p in document.parts[0].paragraphs if p.sign))) == set(notes)


def test_every_note_says_what_is_shown_here(plan: Plan, documents: Documents) -> None:
    for note in plan.table("discrepancy"):
        shown, *_ = labelled(documents[note.id], "what you see")
        assert plain(shown.text) == note.treatment


# -- the glossary --


def test_what_goes_beyond_the_documents_says_so(plan: Plan, documents: Documents) -> None:
    beyond = [term for term in plan.table("term") if term.outside == "partial"]
    within = [term for term in plan.table("term") if term.outside == "no"]
    assert len(beyond) + len(within) == len(plan.table("term"))
    assert len(beyond) > 50 < len(within)
    for term in beyond:
        (paragraph,) = labelled(documents[term.id], "beyond the documents")
        assert plain(paragraph.text) == term.outside_what
        assert paragraph.sign
    for term in within:
        assert not labelled(documents[term.id], "beyond the documents")


def test_an_acronym_of_a_term_that_is_our_knowledge_says_so(
    plan: Plan, documents: Documents
) -> None:
    seen = set()
    for term in plan.table("term"):
        if term.acronym not in (None, term.term):
            (line,) = (
                plain(each.text)
                for each in documents[term.id].parts[0].paragraphs
                if plain(each.text).startswith("Also called")
            )
            assert term.acronym in line
            assert ("general knowledge" in line) is (not term.acronym_in_documents)
            seen.add(term.acronym_in_documents)
    assert seen == {True, False}


def test_see_also_can_be_walked_both_ways(plan: Plan, documents: Documents) -> None:
    pairs = [(t.id, other) for t in plan.table("term") for other in t.see_also]
    assert len(pairs) > 50
    for term, other in pairs:
        assert other in targets(*labelled(documents[term], "see also"))
        assert term in targets(*labelled(documents[other], "seen from"))


def test_a_term_leads_to_the_records_it_stands_in(library: Library, documents: Documents) -> None:
    plan = library.plan
    cut = 0
    for term in plan.table("term"):
        hits = plan.find([Word(term.term, prefix=False)])
        found = [hit.id for hit in hits if hit.id in plan.records]
        shown = targets_under(documents[term.id], "where the plan says it")
        listed = [each for each in shown if not address.is_list(each)]
        assert listed == found[: len(listed)]
        assert len(listed) == len(found) or len(shown) == len(listed) + 1
        cut += len(shown) > len(listed)
    assert 0 < cut < len(plan.table("term")) / 2


def test_the_glossary_goes_from_a_to_z(plan: Plan, outlines: Outlines) -> None:
    groups = outlines["glossary"].groups
    letters = [group.heading for group in groups]
    assert letters == sorted(set(letters))
    assert all(len(letter) == 1 and letter.isalpha() for letter in letters)
    terms = {term.id: term for term in plan.table("term")}
    for group in groups:
        titles = [entry.title.casefold() for entry in group.entries]
        assert titles == sorted(titles)
        for entry in group.entries:
            assert entry.title == terms[entry.target].term
            assert entry.text.startswith(terms[entry.target].definition)
            beyond = terms[entry.target].outside_what
            assert beyond is None or beyond in entry.text
            first = next(c for c in entry.title if c.isalpha())
            assert first.upper() == group.heading
            acronym = terms[entry.target].acronym
            assert acronym in (None, entry.title) or entry.meta.startswith(acronym)


# -- topics and pillars --


def test_topics_and_pillars_list_their_records_by_kind_and_year(
    plan: Plan, documents: Documents
) -> None:
    for field, ids in (("topics", plan.topics), ("pillar", plan.pillars)):
        for each in ids:
            wanted = {r.id for r in plan.records.values() if each in getattr(r, field)}
            shown: list[str] = []
            for part in documents[each].parts:
                linked = targets(*part.paragraphs)
                if part.heading.startswith(("Principles", "Priority", "Commitments")):
                    assert part.heading.endswith(f" ({len(linked)})")
                    group = [plan.records[target] for target in linked]
                    assert len({(r.kind, r.year) for r in group}) == 1
                    assert "Commitments" not in part.heading or str(group[0].year) in part.heading
                    shown += linked
            assert len(shown) == len(set(shown))
            assert set(shown) == wanted


def test_a_pillar_is_honest_about_how_many_of_its_actions_are_named(
    plan: Plan, documents: Documents
) -> None:
    for pillar in plan.pillars.values():
        named = [r for r in plan.records.values() if r.pillar == pillar.id]
        actions = sum(r.kind == "priority_action" for r in named)
        (line,) = (
            plain(each.text)
            for each in paragraphs(documents[pillar.id])
            if f"{pillar.official_actions} priority actions" in plain(each.text)
        )
        assert f"{actions} are named" in line
        assert f"{actions} of {pillar.official_actions}" not in said(documents[pillar.id])
