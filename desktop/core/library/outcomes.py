"""What became of it, in words: the page for the command line and paper, and what a reader hears."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from desktop.core import describe
from desktop.core.chains import (
    Chain,
    Cluster,
    Grouping,
    Outcome,
    Step,
    Tally,
    chains,
    clustered,
    passage_line,
    tally,
)
from desktop.core.folding import marks
from desktop.core.language import figures, tr, tr_n
from desktop.core.library.outline import Entry, Group, Outline
from desktop.core.library.pages import OUTCOMES, PAGES
from desktop.core.query import parse
from desktop.core.words import (
    BASIS_SHORT,
    OUTCOME_NAMES,
    STATUS_NAMES,
    day,
    listed,
)

if TYPE_CHECKING:
    from db.plan.catalogue import Plan


_OF_ACTIONS = 2021  # the year of the plan: what begins there is no commitment


def outline(plan: Plan, group_by: Grouping, year: int) -> Outline:
    """The page as groups of entries: the start, its outcome, and the chain with its sources."""
    return outline_of(plan, chains(plan, year), group_by, year)


def outline_of(plan: Plan, kept: Iterable[Chain], group_by: Grouping, year: int) -> Outline:
    """The same with only the chains of `year` that were kept; what it says of the year is whole."""
    about = PAGES[OUTCOMES]
    told = " ".join((about.intro, *summary(plan, tally(chains(plan, year), year))))
    groups = (
        Group(heading(cluster), tuple(_entry(plan, each) for each in cluster.chains))
        for cluster in clustered(plan, kept, group_by)
    )
    return Outline(about.name, about.title, told, tuple(groups))


def heading(cluster: Cluster) -> str:
    """`Fulfilled (4)`."""
    return f"{cluster.heading} ({len(cluster.chains)})"


def summary(plan: Plan, counted: Tally) -> tuple[str, str]:
    """How the chains of a year came out, and how far that can be relied on."""
    return _counts(counted), caution(plan, counted)


def _counts(counted: Tally) -> str:
    """`Of 55 commitments of 2022: 4 fulfilled, ... 33 nothing said later; ...`."""
    named = [
        tr("{number} {outcome}").format(number=number, outcome=OUTCOME_NAMES[outcome].lower())
        for outcome, number in counted.counts.items()
        if number
    ]
    rest = counted.readings - counted.stated
    return tr(
        "Of {starts} of {year}: {counts}. Of the {readings} with a later word, {stated} and {ours}."
    ).format(
        starts=_starts(counted),
        year=counted.year,
        counts=listed(named),
        readings=figures(counted.readings),
        stated=tr_n(
            "{n} are stated by the documents", "{n} is stated by the documents", counted.stated
        ),
        ours=tr_n("{n} are our reading", "{n} is our reading", rest),
    )


def _starts(counted: Tally) -> str:
    if counted.year == _OF_ACTIONS:
        return tr_n("{n} priority actions", "{n} priority action", counted.total)
    return tr_n("{n} commitments", "{n} commitment", counted.total)


def caution(plan: Plan, counted: Tally) -> str:
    """That silence is not failure, and when the documents end."""
    silent = counted.counts[Outcome.SILENT]
    last = day(max(source.date or "" for source in plan.sources.values() if source.year))
    if not counted.done_before:
        said = tr("Silence is not failure. The readings end with the fact sheet of {day}.")
        return said.format(day=last)
    said = tr(
        "Silence is not failure: {done} of these {silent} were reported done from the start. The "
        "readings end with the fact sheet of {day}."
    )
    return said.format(done=counted.done_before, silent=silent, day=last)


def outcome_line(each: Chain) -> str:
    """`Fulfilled (stated)`, or that nothing is said."""
    basis = f" ({BASIS_SHORT[each.basis]})" if each.basis else ""
    return f"{OUTCOME_NAMES[each.outcome]}{basis}"


def agency_line(plan: Plan, each: Chain) -> str:
    """`DHS, planned`: who leads it, and how the document that names it reports it."""
    lead = describe.agency_short(plan, each.start.lead) if each.start.lead else ""
    then = STATUS_NAMES[each.start.status].lower() if each.start.status else ""
    return ", ".join(filter(None, (lead, then)))


def relation_line(step: Step) -> str:
    """`progressed, our reading`."""
    return f"{OUTCOME_NAMES[step.relation].lower()}, {BASIS_SHORT[step.basis]}"


def looked_for(each: Chain) -> str:
    """What was looked for in vain, where nothing is said."""
    if each.silence is None:
        return ""
    words = listed(tr("“{text}”").format(text=word) for word in each.silence.searched_for)
    return tr("Looked for: {words}").format(words=words)


def spoken(plan: Plan, each: Chain) -> str:
    """The whole chain as it is heard: start, later years, outcome."""
    start = each.start
    lead = plan.agencies[start.lead].name if start.lead else ""
    told = [", ".join(filter(None, (start.id, describe.heading(start), lead)))]
    told += [spoken_step(step) for step in each.steps]
    told.append(tr("Outcome: {outcome}").format(outcome=OUTCOME_NAMES[each.outcome].lower()))
    return ". ".join(told)


def spoken_step(step: Step) -> str:
    """`2023: progressed, our reading: Title`."""
    return f"{step.year}: {relation_line(step)}: {step.title}"


def in_full(plan: Plan, each: Chain) -> str:
    """The chain in sentences, with the sources of every reading; of a silence, what was sought."""
    told = [_step_in_full(plan, step) for step in each.steps]
    if each.silence is not None:
        where = "; ".join(source.short_title for source in each.searched)
        told.append(
            tr("{reason} {looked_for}. In: {documents}.").format(
                reason=each.silence.reason, looked_for=looked_for(each), documents=where
            )
        )
        alike = [_place(plan, place) for place in each.silence.not_the_same]
        if alike:
            told.append(
                tr("Looks alike, but is something else: {alike}.").format(alike="; ".join(alike))
            )
    return "\n".join(told)


def searchable(plan: Plan, each: Chain) -> str:
    """All the words of a chain that the live filter reads."""
    start = each.start
    lead = describe.agency_name(plan, start.lead) if start.lead else ""
    steps = [f"{step.opens} {step.title}" for step in each.steps]
    topics = [plan.topics[topic].label for topic in start.topics]
    own = (start.id, start.title, start.summary, lead, plan.pillars[start.pillar].name)
    return "\n".join((*own, *topics, *steps, OUTCOME_NAMES[each.outcome]))


def holds(text: str, looked: str) -> bool:
    """Whether `text` has all the words and phrases of `looked`; everything has none."""
    return all(marks(text, [word]) for word in parse(looked).words)


def _entry(plan: Plan, each: Chain) -> Entry:
    start = each.start
    line = ". ".join(filter(None, (outcome_line(each), agency_line(plan, each), start.id)))
    return Entry(start.id, describe.heading(start), line, in_full(plan, each))


def _step_in_full(plan: Plan, step: Step) -> str:
    place = f"{step.title} ({step.target})" if step.target else step.title
    sources = "; ".join(describe.citation_line(plan, cited) for cited in step.sources)
    also = [tr("It follows {record} as well.").format(record=link.earlier) for link in step.also]
    told = " ".join((step.reason, *also))
    return f"{step.year}: {relation_line(step)}: {place}. {told} [{sources}]"


def _place(plan: Plan, place: str) -> str:
    """A record by name, or the lines of a document."""
    record = plan.records.get(place)
    return f"{describe.heading(record)} ({place})" if record else passage_line(plan, place)
