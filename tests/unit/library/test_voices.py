"""Who spoke, who was named, what was asked and answered."""

from __future__ import annotations

from db.plan.catalogue import Plan
from desktop.core.library.document import plain
from tests.unit.library.conftest import Documents, Outlines
from tests.unit.library.reading import labelled, paragraphs, targets, targets_under, under


def test_every_answer_stands_beside_who_gave_it_in_order(
    plan: Plan, documents: Documents, outlines: Outlines
) -> None:
    entries = {entry.target: entry for entry in outlines["questions"].entries()}
    for question in plan.table("question"):
        (part,) = under(documents[question.id], "answered")
        given = [(p.label, plain(p.text)) for p in part.paragraphs[: len(question.answers)]]
        assert given == list(zip(question.answered_by, question.answers, strict=True))
        asked = [plain(p.text) for p in labelled(documents[question.id], "asked")]
        assert asked == list(question.parts)
        assert all(answer in entries[question.id].text for answer in question.answers)
        assert question.status in entries[question.id].meta
        assert str(len(question.answers)) in entries[question.id].meta


def test_voices_and_what_they_answer_are_linked_both_ways(plan: Plan, documents: Documents) -> None:
    linked = set()
    for question in plan.table("question"):
        for voice in targets(*labelled(documents[question.id], "voices")):
            assert question.id in targets(*labelled(documents[voice], "answers"))
            linked.add((voice, question.id))
    for voice in plan.table("speaker"):
        for question_id in targets(*labelled(documents[voice.id], "answers")):
            assert (voice.id, question_id) in linked
    named = {"White House": "SP-02", "State": "SP-03", "Justice": "SP-04", "DHS": "SP-05"}
    wanted = {
        (voice, question.id)
        for question in plan.table("question")
        for who in question.answered_by
        for name, voice in named.items()
        if who.startswith(name)
    }
    assert linked == wanted
    assert len({voice for voice, _ in linked}) == 3  # nobody of the Justice Department answered


def test_people_and_what_they_said_are_linked_both_ways(plan: Plan, documents: Documents) -> None:
    spoke = set()
    for person in plan.table("person"):
        for statement in targets(*labelled(documents[person.id], "said")):
            assert person.id in targets(*labelled(documents[statement], "speaker"))
            spoke.add(statement)
    named = {s.id for s in plan.table("statement") if not s.speaker.startswith("Senior")}
    assert spoke == named
    for statement in plan.table("statement"):
        assert statement.gist in [plain(p.text) for p in paragraphs(documents[statement.id])]


def test_a_change_that_is_worked_out_says_so(plan: Plan, documents: Documents) -> None:
    assert {change.explicit for change in plan.table("change")} == {True, False}
    for change in plan.table("change"):
        quiet = [plain(p.text) for p in documents[change.id].parts[0].paragraphs if p.quiet]
        assert any("Worked out" in text for text in quiet) is (not change.explicit)


def test_a_programme_without_an_owner_says_so(plan: Plan, documents: Documents) -> None:
    assert any(p.owner is None for p in plan.table("programme"))
    for programme in plan.table("programme"):
        run_by = labelled(documents[programme.id], "run by")
        assert targets(*run_by) == [o for o in (programme.owner,) if o]
        text = " ".join(plain(p.text) for p in paragraphs(documents[programme.id]))
        assert ("do not say who runs it" in text) is (programme.owner is None)


def test_work_beside_the_plan_says_that_it_is_no_action_of_it(
    plan: Plan, documents: Documents
) -> None:
    for activity in plan.table("activity"):
        document = documents[activity.id]
        assert targets(*labelled(document, "lead")) == [a for a in (activity.lead,) if a]
        assert any("not one of them" in plain(p.text) for p in paragraphs(document))
        assert set(activity.related) <= set(document.links())


def test_neighbours_rest_on_the_same_lines(plan: Plan, documents: Documents) -> None:
    """What is called near shares a line of a document; a long passage joins nothing."""
    by_id = {r.id: r for t in plan.tables if t != "silence" for r in plan.table(t)}
    near = 0
    for target, document in documents.items():
        for each in targets_under(document, "same lines"):
            pairs = [
                (a, b)
                for a in by_id[target].sources
                for b in by_id[each].sources
                if a.source == b.source and a.first <= b.last and b.first <= a.last
            ]
            assert any(max(a.last - a.first, b.last - b.first) < 10 for a, b in pairs)
            near += 1
    assert near > 100


def test_wordings_of_the_call_lead_to_the_nearest_principle(
    plan: Plan, documents: Documents
) -> None:
    for wording in plan.table("wording"):
        links = documents[wording.id].links()
        assert links[0] == wording.nearest_principle
        assert wording.pillar in links
        assert wording.id in documents[wording.nearest_principle].links()
        assert wording.id in targets_under(documents[wording.pillar], "press call")
