"""Share files as data, to be broken."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any

from db.checklists import wording_hash
from tests.unit.exchange.making import LIST, ME, stamp

NOW = datetime(2026, 11, 22, tzinfo=UTC)
TEXT = "A title\nA summary"
AT = "2026-11-21T09:00:00+00:00"


def value(text: str, at: str | None = None) -> dict[str, str]:
    return {"value": text} | ({"stamp": at} if at else {})


def good() -> dict[str, Any]:
    """A file in which everything there is stands once."""
    fields = {
        "title": value("Call the shelter", stamp(1)),
        "pillar": value("protection", stamp(1)),
        "principle": value("PRO-1", stamp(1)),
        "state": value("done", stamp(2)),
        "done_on": value("2026-11-20", stamp(2)),
        "done_by": value("AB", stamp(2)),
        "who": value("Ada", stamp(1)),
        "due": value("2026-12-01", stamp(1)),
        "priority": value("high", stamp(1)),
        "tags": value("a\nb", stamp(1)),
        "steps": value("- one\nx two", stamp(1)),
        "links": value("https://example.org\nfile:///C:/Papers/list.pdf", stamp(1)),
        "note": value("<img src='file:///x'> \u202e stays text", stamp(3)),
        "position": value("V"),
        "wording": value(wording_hash(TEXT), stamp(2)),
    }
    item = {"key": "own-1", "fields": fields, "versions": [{"at": AT, "text": "Earlier"}]}
    gone = {"key": "COM-20", "fields": {"binned": value(AT, stamp(4))}}
    told = {
        "id": LIST,
        "whole": False,
        "follows": "",
        "made_at": AT,
        "fields": {
            "name": value("Shelter partners", stamp(1)),
            "purpose": value("To be ready", stamp(1)),
            "owner": value("Ada", stamp(1)),
            "place": value("Oslo", stamp(1)),
            "starts": value("2026-11-01", stamp(1)),
            "ends": value("", stamp(1)),
            "archived": value(AT, stamp(1)),
            "closed": value("", stamp(1)),
        },
        "seen": {ME: stamp(4)},
        "items": [item, gone],
    }
    return {
        "format": "four-pillars-share",
        "version": 1,
        "made_at": AT,
        "without": [],
        "lists": [told],
        "wordings": [TEXT],
    }


def written(data: Any) -> bytes:
    return json.dumps(data).encode()


def put(data: Any, path: str, new: Any) -> Any:
    """`data` with `new` at a path like `lists.0.fields.name.value`."""
    *way, last = [int(step) if step.isdecimal() else step for step in path.split(".")]
    at = data
    for step in way:
        at = at[step]
    at[last] = new
    return data


def dropped(data: Any, path: str) -> Any:
    *way, last = [int(step) if step.isdecimal() else step for step in path.split(".")]
    at = data
    for step in way:
        at = at[step]
    del at[last]
    return data
