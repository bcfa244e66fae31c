"""A checklist as a flow. Which layout shows what is as in `resources/print/checklist.typ`."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from desktop.core.design import Layout
from desktop.core.flow import (
    Block,
    Bullets,
    Check,
    Checks,
    Fact,
    Flow,
    Grid,
    Heading,
    Room,
    Step,
    Text,
)
from desktop.core.flows.around import flow_of, in_one_line, joined, plans
from desktop.core.frame import Frame
from desktop.core.language import Language
from desktop.core.report import Report, Row

SEATS = 12  # lines of the sheet to sign in


@dataclass(frozen=True, slots=True)
class _Shown:
    """What of an item a layout shows, and whether there is room to write and to sign."""

    summary: bool = False
    sources: bool = False
    room: bool = False


_SHOWN = {
    Layout.FULL: _Shown(summary=True, sources=True),
    Layout.FACILITATOR: _Shown(summary=True, room=True),
    Layout.LARGE: _Shown(summary=True, sources=True),
}


def of_report(report: Report) -> Flow:
    """Everything that the PDF of a checklist says. The overview has pillars and no documents."""
    if report.frame.design.layout is Layout.OVERVIEW:
        return flow_of(report.frame, report.untitled, _overview(report), ())
    return flow_of(report.frame, report.untitled, _matter(report), report.documents)


def _opening(report: Report) -> Iterator[Block]:
    if report.scope:
        yield Text(report.scope, language=plans(report.frame))
    yield Text(f"{report.summary}. {report.coverage}", quiet=True)


def _matter(report: Report) -> Iterator[Block]:
    frame = report.frame
    shown = _SHOWN.get(frame.design.layout, _Shown())
    yield from _opening(report)
    for section in report.sections:
        if section.heading:
            yield Heading(2, section.heading)
        yield Checks(tuple(_check(row, shown, frame) for row in section.rows))
    if shown.room:
        yield from _signing(frame.words)


def _check(row: Row, shown: _Shown, frame: Frame) -> Check:
    words = frame.words
    return Check(
        key=row.key,
        state=row.state,
        state_name=row.state_name,
        title=in_one_line(row.heading) or words["untitled"],
        meta=joined(row.meta, row.work),
        facts=tuple(_facts(row, shown, frame)),
        steps=tuple(Step(step.text, step.done) for step in row.steps),
        note=row.note,
        room=(words["time"], words["note"]) if shown.room else (),
        language=plans(frame) if row.english else "",
    )


def _facts(row: Row, shown: _Shown, frame: Frame) -> Iterator[Fact]:
    if row.official:
        yield Fact("", row.official, str(Language.ENGLISH))
    who = row.agencies if shown.summary else row.lead
    if who:
        yield Fact(frame.words["who"], who)
    if shown.summary and row.summary:
        yield Fact("", row.summary)
    if shown.sources and frame.design.sources and row.sources:
        yield Fact(frame.words["sources"], "; ".join(row.sources))


def _signing(words: Mapping[str, str]) -> Iterator[Block]:
    yield Heading(2, words["sign_off"])
    yield Room(tuple(words[each] for each in ("facilitator", "organization", "date", "signature")))
    columns = (words["name"], words["organization"], words["signature"])
    yield Heading(2, words["sign_in"])
    yield Grid(("#", *columns), tuple((str(n + 1), "", "", "") for n in range(SEATS)))


def _overview(report: Report) -> Iterator[Block]:
    words, language = report.frame.words, plans(report.frame)
    yield from _opening(report)
    for pillar in report.pillars:
        yield Heading(2, pillar.name, language if pillar.english else "")
        yield Text(joined(pillar.amount, pillar.progress))
        if pillar.principles:
            yield Heading(3, words["principles"])
            yield Bullets(tuple((each, ()) for each in pillar.principles), language)
        if pillar.leads:
            yield Heading(3, words["leads"])
            leads = (f"{lead.name} {lead.number}" for lead in pillar.leads)
            yield Text(" · ".join(leads), language=language)
