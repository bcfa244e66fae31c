"""Numbers with what they count and how exact they are; events in the order of time."""

from __future__ import annotations

from dataclasses import replace

from db.plan.catalogue import Plan
from desktop.core.library.document import plain
from desktop.core.library.library_documents import in_time, when
from desktop.core.words import day
from tests.unit.library.conftest import Documents, Outlines
from tests.unit.library.reading import labelled, said, targets


def test_every_figure_says_when_how_exactly_and_of_what(plan: Plan, documents: Documents) -> None:
    for figure in plan.table("figure"):
        document = documents[figure.id]
        (as_of,) = labelled(document, "as of")
        assert plain(as_of.text) == figure.as_of
        (exact,) = labelled(document, "how exact")
        assert plain(exact.text).casefold() == figure.qualifier.casefold()
        (unit,) = labelled(document, "counts")
        assert plain(unit.text) == figure.unit
        assert figure.value.casefold() in said(document).casefold()
        assert figure.meaning in said(document)


def test_fifteen_million_dollars_are_part_of_eighty_seven(
    documents: Documents, outlines: Outlines
) -> None:
    part, whole = documents["FIG-28"], documents["FIG-27"]
    assert "$15 million" in said(part)
    (paragraph,) = labelled(part, "part of")
    assert "not in addition" in paragraph.label.casefold()
    assert "$87 million" in plain(paragraph.text)
    assert targets(paragraph) == ["FIG-27"]
    assert "FIG-28" in whole.links()
    entry = next(e for e in outlines["figures"].entries() if e.target == "FIG-27")
    (child,) = entry.children
    assert child.target == "FIG-28"
    assert "$87 million" in child.meta


def test_wholes_and_parts_lead_to_each_other(plan: Plan, documents: Documents) -> None:
    parts = {f.id: f.part_of for f in plan.table("figure") if f.part_of}
    assert len(parts) > 5
    for figure in plan.table("figure"):
        document = documents[figure.id]
        whole = targets(*labelled(document, "part of"))
        assert whole == ([figure.part_of] if figure.part_of else [])
        below = targets(*labelled(document, "of it"))
        assert below == [part for part, of in parts.items() if of == figure.id]


def test_a_part_stands_only_below_its_whole(plan: Plan, outlines: Outlines) -> None:
    parents = {
        child.target: entry.target
        for entry in outlines["figures"].entries()
        for child in entry.children
    }
    for figure in plan.table("figure"):
        assert parents.get(figure.id) == figure.part_of


def test_the_page_of_figures_says_how_exact_and_of_which_day(
    plan: Plan, outlines: Outlines
) -> None:
    figures = {figure.id: figure for figure in plan.table("figure")}
    for entry in outlines["figures"].entries():
        figure = figures[entry.target]
        assert figure.value in entry.title
        assert figure.meaning in entry.title
        assert figure.qualifier in entry.meta
        assert figure.as_of in entry.meta


# -- dates --


def test_events_stand_in_the_order_of_time(plan: Plan, outlines: Outlines) -> None:
    dates = [event.date for event in in_time(plan)]
    assert dates == sorted(dates)
    assert [entry.target for entry in outlines["timeline"].entries()] == [
        event.id for event in in_time(plan)
    ]
    years = [group.heading for group in outlines["timeline"].groups]
    assert years == sorted(set(years))
    by_id = {event.id: event for event in plan.table("event")}
    for group in outlines["timeline"].groups:
        assert all(by_id[e.target].date.startswith(group.heading) for e in group.entries)


def test_an_event_leads_to_the_one_before_and_the_one_after(
    plan: Plan, documents: Documents
) -> None:
    events = [event.id for event in in_time(plan)]
    assert len(events) == len(set(events)) == len(plan.table("event"))
    befores = ["", *events[:-1]]
    afters = [*events[1:], ""]
    for event, before, after in zip(events, befores, afters, strict=True):
        document = documents[event]
        assert targets(*labelled(document, "before it")) == [b for b in (before,) if b]
        assert targets(*labelled(document, "after it")) == [a for a in (after,) if a]


def test_a_date_is_told_as_precisely_as_it_is_known(plan: Plan) -> None:
    for event in plan.table("event"):
        shown = when(event)
        if event.label:
            assert shown == event.label
        else:
            assert shown.startswith(day(event.date))
            assert event.date[:4] in shown
            assert ("to" in shown.split()) is bool(event.until)
            if event.until:
                assert shown.endswith(day(event.until))
    assert {bool(event.label) for event in plan.table("event")} == {True, False}


def test_the_timeline_tells_date_and_kind_of_each(plan: Plan, outlines: Outlines) -> None:
    by_id = {event.id: event for event in plan.table("event")}
    for entry in outlines["timeline"].entries():
        event = by_id[entry.target]
        assert when(event) in entry.meta
        assert event.kind in entry.meta
        assert entry.title == event.event


def test_the_tariff_act_comes_first(outlines: Outlines) -> None:
    first = outlines["timeline"].groups[0]
    assert first.heading == "1930"
    assert "Tariff Act" in first.entries[0].title


def test_an_event_that_lasts_has_both_its_ends(plan: Plan) -> None:
    lasting = next(event for event in plan.table("event") if event.until)
    told = replace(lasting, label=None, date="2022-12", until="2024-02-14")
    assert when(told) == "December 2022 to February 14, 2024"
