"""A checklist as a flow. Which layout shows what is as in `resources/print/checklist.typ`."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from desktop.core.design import Layout
from desktop.core.flow import Block, Check, Checks, Fact, Flow, Grid, Heading, Room, Step, Text
from desktop.core.flows.around import flow_of, in_one_line, joined
from desktop.core.report import Report, Row
from desktop.core.words import UNTITLED

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
    """Everything that the PDF of a checklist says, in its order."""
    return flow_of(report.frame, report.untitled, _matter(report), report.documents)


def _matter(report: Report) -> Iterator[Block]:
    words = report.frame.words
    shown = _SHOWN.get(report.frame.design.layout, _Shown())
    if report.scope:
        yield Text(report.scope)
    yield Text(f"{report.summary}. {report.coverage}", quiet=True)
    for section in report.sections:
        if section.heading:
            yield Heading(2, section.heading)
        yield Checks(tuple(_check(row, shown, words) for row in section.rows))
    if shown.room:
        yield from _signing(words)


def _check(row: Row, shown: _Shown, words: Mapping[str, str]) -> Check:
    return Check(
        key=row.key,
        state=row.state,
        state_name=row.state_name,
        title=in_one_line(row.heading) or UNTITLED,
        meta=joined(row.meta, row.work),
        facts=tuple(_facts(row, shown, words)),
        steps=tuple(Step(step.text, step.done) for step in row.steps),
        note=row.note,
        room=(words["time"], words["note"]) if shown.room else (),
    )


def _facts(row: Row, shown: _Shown, words: Mapping[str, str]) -> Iterator[Fact]:
    who = row.agencies if shown.summary else row.lead
    if who:
        yield Fact(words["who"], who)
    if shown.summary and row.summary:
        yield Fact("", row.summary)
    if shown.sources and row.sources:
        yield Fact(words["sources"], "; ".join(row.sources))


def _signing(words: Mapping[str, str]) -> Iterator[Block]:
    columns = (words["name"], words["organization"], words["signature"])
    yield Heading(2, words["sign_in"])
    yield Grid(("#", *columns), tuple((str(n + 1), "", "", "") for n in range(SEATS)))
    yield Heading(2, words["sign_off"])
    yield Room(tuple(words[each] for each in ("facilitator", "organization", "date", "signature")))
