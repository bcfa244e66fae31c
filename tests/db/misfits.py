"""Ways in which content records do not fit each other, by the rule that objects."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

from db.plan import checks
from tests.db.sample import Sample

Break = Callable[[Sample], Any]


class Case(NamedTuple):
    """What is done to the sample, and the one line that tells it."""

    broken: Break
    told: str


def put(kind: str, identity: str, /, **values: Any) -> Break:
    """Set keys of one row; None takes a key out."""

    def broken(sample: Sample) -> None:
        row = sample.row(kind, identity)
        for key, value in values.items():
            if value is None:
                del row[key]
            else:
                row[key] = value

    return broken


def together(*breaks: Break) -> Break:
    def broken(sample: Sample) -> None:
        for each in breaks:
            each(sample)

    return broken


def again(kind: str, identity: str) -> Break:
    """Append a copy of a row."""

    def broken(sample: Sample) -> None:
        rows = next(k[kind] for k in sample.files.values() if k.get(kind))
        rows.append(dict(sample.row(kind, identity)))

    return broken


NO_REAL = "'nowhere' is not known"

CASES: dict[str, list[Case]] = {
    "ids_are_unique": [
        Case(again("term", "GLO-002"), "glossary.toml: GLO-002: id: used already in glossary.toml"),
        Case(
            put("topic", "equity", id="GLO-001"),
            "topics.toml: GLO-001: id: used already in glossary.toml",
        ),
        Case(
            put("commitment", "COM-02", id="COM-01"),
            "commitments_2022.toml: COM-01: id: used already in commitments_2022.toml",
        ),
        Case(
            again("silence", "COM-16"), "follow_through.toml: COM-16: id: said to be silent twice"
        ),
    ],
    "texts_say_something": [
        Case(
            put("term", "GLO-001", definition=" \n "),
            "glossary.toml: GLO-001: definition: empty; leave the field out",
        ),
        Case(
            put("silence", "COM-16", searched_for=["good", ""]),
            "follow_through.toml: COM-16: searched_for: empty; leave the field out",
        ),
        Case(put("term", "GLO-001", note="TODO"), "glossary.toml: GLO-001: note: unfinished"),
        Case(
            put("question", "QA-01", answers=["A TODO remains."]),
            "questions.toml: QA-01: answers: unfinished",
        ),
        Case(
            put("term", "GLO-001", note="bell\u0007"),
            "glossary.toml: GLO-001: note: holds a control character",
        ),
        Case(
            put("term", "GLO-001", note="del\u007f"),
            "glossary.toml: GLO-001: note: holds a control character",
        ),
    ],
    "ids_resolve": [
        Case(put(kind, identity, **{name: value}), f"{file}: {identity}: {name}: {NO_REAL}")
        for file, kind, identity, name, value in [
            ("agencies.toml", "agency", "hhs", "parent", "nowhere"),
            ("agencies.toml", "agency", "hhs", "documents", ["003", "nowhere"]),
            ("bullets.toml", "bullet", "B01", "document", "nowhere"),
            ("bullets.toml", "bullet", "B01", "pillar", "nowhere"),
            ("commitments_2022.toml", "commitment", "COM-01", "pillar", "nowhere"),
            ("commitments_2022.toml", "commitment", "COM-01", "principle", "nowhere"),
            ("commitments_2022.toml", "commitment", "COM-01", "other_principles", ["nowhere"]),
            ("commitments_2022.toml", "commitment", "COM-01", "lead", "nowhere"),
            ("commitments_2022.toml", "commitment", "COM-01", "partners", ["nowhere"]),
            ("commitments_2022.toml", "commitment", "COM-01", "components", ["nowhere"]),
            ("commitments_2022.toml", "commitment", "COM-01", "topics", ["nowhere"]),
            ("commitments_2022.toml", "commitment", "COM-01", "bullet", "nowhere"),
            ("actions.toml", "action", "PA-DOJ-08", "overlaps", ["nowhere"]),
            ("wordings.toml", "wording", "SC-01", "pillar", "nowhere"),
            ("wordings.toml", "wording", "SC-01", "nearest_principle", "nowhere"),
            ("follow_through.toml", "follow_through", "FT-01", "earlier", "nowhere"),
            ("follow_through.toml", "follow_through", "FT-01", "later", "nowhere"),
            ("glossary.toml", "term", "GLO-001", "see_also", ["nowhere"]),
            ("figures.toml", "figure", "FIG-28", "part_of", "nowhere"),
            ("questions.toml", "question", "QA-01", "topics", ["nowhere"]),
            ("changes.toml", "change", "CHG-01", "topics", ["nowhere"]),
            ("programmes.toml", "programme", "PG-01", "owner", "nowhere"),
            ("references.toml", "reference", "REF-25", "same_as", "nowhere"),
            ("discrepancies.toml", "discrepancy", "DIS-01", "affects", ["nowhere"]),
            ("activities.toml", "activity", "ACT-01", "lead", "nowhere"),
            ("activities.toml", "activity", "ACT-01", "related", ["nowhere"]),
            ("activities.toml", "activity", "ACT-01", "topics", ["nowhere"]),
        ]
    ]
    + [
        Case(
            put("silence", "COM-16", id="nowhere"),
            f"follow_through.toml: nowhere: id: {NO_REAL}",
        ),
        Case(  # an id of the wrong kind is as unknown as none
            put("commitment", "COM-01", lead="PRE-1"),
            "commitments_2022.toml: COM-01: lead: 'PRE-1' is not known",
        ),
    ]
    + [
        Case(
            put("silence", "COM-16", not_the_same=["COM-01", other]),
            f"follow_through.toml: COM-16: not_the_same: {other!r} is neither a record nor "
            "a passage",
        )
        for other in ("nowhere", "nowhere:1-2", "u2024:0", "u2024:9-8", "u2024:100000", "GLO-001")
    ],
    "principles_fit": [
        Case(
            put("commitment", "COM-01", principle="COM-02", principle_basis="inferred"),
            "commitments_2022.toml: COM-01: principle: COM-02 is no principle",
        ),
        Case(
            put("commitment", "COM-01", principle="PRT-7", principle_basis="inferred"),
            "commitments_2022.toml: COM-01: principle: PRT-7 lies in protection",
        ),
        Case(
            put("commitment", "COM-01", principle="PRE-1"),
            "commitments_2022.toml: COM-01: principle_basis: missing; say stated or inferred",
        ),
    ],
    "nothing_stands_below_itself": [
        Case(put("agency", "hhs", parent="hhs"), "agencies.toml: hhs: parent: stands below itself"),
        Case(
            together(
                put("agency", "doj", parent="doj-fbi"), put("agency", "doj-fbi", parent="doj")
            ),
            "agencies.toml: doj: parent: stands below itself",
        ),
        Case(  # told first of what hangs below the circle
            together(put("agency", "state", parent="hhs"), put("agency", "hhs", parent="hhs")),
            "agencies.toml: state: parent: stands below itself",
        ),
        Case(
            put("figure", "FIG-27", part_of="FIG-28"),
            "figures.toml: FIG-27: part_of: stands below itself",
        ),
        Case(
            put("reference", "REF-04", same_as="REF-25"),
            "references.toml: REF-04: same_as: stands below itself",
        ),
    ],
    "citations_lie_in_their_document": [
        Case(
            put("term", "GLO-001", sources=[]), "glossary.toml: GLO-001: sources: names no source"
        ),
        Case(
            put("term", "GLO-001", sources=["003:1", "nowhere:1"]),
            "glossary.toml: GLO-001: sources: 'nowhere' is not known",
        ),
    ]
    + [
        Case(
            put("term", "GLO-001", sources=[cited]),
            f"glossary.toml: GLO-001: sources: {cited} is not within the 276 lines",
        )
        for cited in ("003:0", "003:0-5", "003:9-8", "003:277", "003:276-277")
    ],
    "dates_are_iso": [
        Case(
            put(kind, identity, **{name: "12/03/2021"}),
            f"{file}: {identity}: {name}: '12/03/2021' is no ISO 8601 date",
        )
        for file, kind, identity, name in [
            ("sources.toml", "source", "000", "date"),
            ("sources.toml", "source", "000", "event_date"),
            ("commitments_2022.toml", "commitment", "COM-01", "date"),
            ("commitments_2022.toml", "commitment", "COM-01", "until"),
            ("commitments_2022.toml", "commitment", "COM-01", "status_as_of"),
            ("timeline.toml", "event", "TL-41", "date"),
            ("timeline.toml", "event", "TL-41", "until"),
            ("references.toml", "reference", "REF-25", "date"),
        ]
    ]
    + [
        Case(
            put("event", "TL-41", date="2022-01-25", until="2022-01-24"),
            "timeline.toml: TL-41: until: lies before the date",
        ),
        Case(
            put("commitment", "COM-01", until="2022"),
            "commitments_2022.toml: COM-01: until: lies before the date",
        ),
        Case(
            put("commitment", "COM-01", status_as_of=None),
            "commitments_2022.toml: COM-01: status_as_of: missing; a status is as of a date",
        ),
    ],
    "urls_are_https": [
        Case(
            put(kind, identity, **{name: address}),
            f"{file}: {identity}: {name}: {address!r} is no https address",
        )
        for file, kind, identity, name in [
            ("sources.toml", "source", "000", "url"),
            ("sources.toml", "source", "000", "archive_url"),
            ("references.toml", "reference", "REF-25", "url"),
        ]
        for address in (
            "http://www.state.gov/",
            "www.state.gov",
            "https:///plan",
            "https://:443/",
            "https://www.state.gov/a plan",
            "javascript:alert(1)",
            "file:///etc/passwd",
            "https://[state.gov/",
        )
    ],
    "words_are_known": [
        Case(
            put(kind, identity, **{name: "perhaps"}),
            f"{file}: {identity}: {name}: 'perhaps' is none of "
            f"{', '.join(sorted(checks.ALLOWED[table, name]))}",
        )
        for file, kind, identity, table, name in [
            ("commitments_2022.toml", "commitment", "COM-01", "record", "status"),
            ("actions.toml", "action", "PA-DOJ-08", "record", "pillar_basis"),
            ("actions.toml", "action", "PA-DOJ-08", "record", "principle_basis"),
            ("actions.toml", "action", "PA-DOJ-08", "record", "attribution"),
            ("follow_through.toml", "follow_through", "FT-01", "follow_through", "relation"),
            ("follow_through.toml", "follow_through", "FT-01", "follow_through", "basis"),
            ("follow_through.toml", "silence", "COM-16", "silence", "status_then"),
            ("glossary.toml", "term", "GLO-001", "term", "outside"),
            ("timeline.toml", "event", "TL-41", "event", "precision"),
            ("discrepancies.toml", "discrepancy", "DIS-01", "discrepancy", "kind"),
            ("changes.toml", "change", "CHG-01", "change", "kind"),
            ("agencies.toml", "agency", "hhs", "agency", "kind"),
        ]
    ],
    "stories_fit": [
        Case(
            put("follow_through", "FT-01", passage="u2024:154-156"),
            "follow_through.toml: FT-01: later: state either a later record or a passage",
        ),
        Case(
            put("follow_through", "FT-01", later=None),
            "follow_through.toml: FT-01: later: state either a later record or a passage",
        ),
        Case(
            put("follow_through", "FT-01", later="COM-01"),
            "follow_through.toml: FT-01: later: COM-01 is not later than COM-02",
        ),
        Case(
            put("silence", "COM-16", id="COM-02"),
            "follow_through.toml: COM-02: id: has a follow-through, so it is not silent",
        ),
        Case(
            put("silence", "COM-16", status_then="planned"),
            "follow_through.toml: COM-16: status_then: differs from the record's status",
        ),
        Case(
            put("silence", "COM-16", status_then=None),
            "follow_through.toml: COM-16: status_then: differs from the record's status",
        ),
    ]
    + [
        Case(
            put("follow_through", "FT-08", passage=passage),
            f"follow_through.toml: FT-08: passage: {passage!r} is no passage like u2023:12-14",
        )
        for passage in ("page 12", "nowhere:1-2", "u2023:0", "u2023:5-4", "u2023:999", "u2023:")
    ],
    "answers_have_speakers": [
        Case(
            put("question", "QA-01", answered_by=["White House speaker"]),
            "questions.toml: QA-01: answered_by: name one speaker for each answer",
        ),
    ],
}
