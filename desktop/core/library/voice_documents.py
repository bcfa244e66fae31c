"""What is said about the press call and those who speak in the documents."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from desktop.core.language import tr
from desktop.core.library.document import Document
from desktop.core.library.values import QUESTION_STATUSES, basis, capital
from desktop.core.library.writer import Writer

if TYPE_CHECKING:
    from db.plan.catalogue import Plan


def question(record: Any, writer: Writer) -> Document:
    for part in record.parts:
        writer.say(part, tr("Asked"))
    writer.part(tr("What was answered"))
    for who, answer in zip(record.answered_by, record.answers, strict=True):
        writer.say(answer, who)
    writer.say(record.answered_by_basis, tr("Who spoke"), quiet=True)
    writer.say(capital(QUESTION_STATUSES[record.status]), tr("Status"), quiet=True)
    writer.put(writer.links(record.topics), tr("Topics"))
    english, published = writer.plan.english, writer.published(record.id)
    voices = [s for s in english.table("speaker") if _speaks(english, s, published)]
    writer.put(writer.listed(voices), tr("Voices"))
    return writer.end(record, tr("Question of the press call"))


def person(record: Any, writer: Writer) -> Document:
    writer.say(record.role)
    said = [s.id for s in writer.english("statement") if record.name in s.speaker]
    gists = {s.id: s.gist for s in writer.plan.table("statement")}
    writer.put_each(
        (writer.link(each, gists[each]) for each in said), tr("Said", "what a person said")
    )
    writer.neighbours(record, tr("In the same lines"), "event", "statement")
    return writer.end(record, tr("Person"))


def statement(record: Any, writer: Writer) -> Document:
    writer.say(record.gist, tr("In our words"))
    speaker = writer.published(record.id).speaker
    people = [p for p in writer.plan.table("person") if p.name in speaker]
    writer.put(writer.listed(people), tr("Speaker"))
    return writer.end(record, tr("Statement"))


def speaker(record: Any, writer: Writer) -> Document:
    writer.say(capital(basis(record.basis)), tr("Basis"))
    english, published = writer.plan.english, writer.published(record.id)
    asked = [q for q in english.table("question") if _speaks(english, published, q)]
    writer.put_each(
        (writer.link(q.id) for q in asked), tr("Answers", "the questions a voice answers")
    )
    writer.neighbours(record, tr("In the same lines"), "record", "activity")
    return writer.end(record, tr("Voice of the press call"))


def wording(record: Any, writer: Writer) -> Document:
    writer.put(writer.link(record.nearest_principle), tr("Nearest principle"))
    writer.put(writer.link(record.pillar), tr("Pillar"))
    return writer.end(record, tr("Wording of the press call"))


def _speaks(plan: Plan, speaker: Any, question: Any) -> bool:
    """Whether a voice answers a question: both are described by the same words, or one of them by
    an acronym."""
    names = {who.split(" speaker")[0] for who in question.answered_by}
    spelled = {
        a.name.removeprefix("Department of ") for a in plan.agencies.values() if a.acronym in names
    }
    return any(name in speaker.who for name in names | spelled)


BUILDERS: dict[str, Callable[[Any, Writer], Document]] = {
    builder.__name__: builder for builder in (question, person, statement, speaker, wording)
}
