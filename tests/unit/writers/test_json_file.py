"""A paper as JSON, for other programs."""

from __future__ import annotations

import json

from hypothesis import given
from hypothesis import strategies as st

from db.plan.catalogue import Plan
from desktop.core.design import Layout
from desktop.core.language import Language
from desktop.core.writers.json_file import json_file
from tests.unit.writers.flows import all_saying, checklist, papers


def test_it_says_what_it_is() -> None:
    data = json.loads(json_file(all_saying("x")))
    assert (data["format"], data["version"]) == ("four-pillars-paper", 1)
    assert (data["title"], data["language"], data["direction"], data["foot"]) == (
        "x",
        "en",
        "ltr",
        "x",
    )
    kinds = ["heading", "text", "heading", "checks", "bullets", "terms", "grid", "grid", "room"]
    assert [block["kind"] for block in data["blocks"]] == [*kinds, "text"]


def test_an_item_has_its_state_steps_and_note(plan: Plan) -> None:
    data = json.loads(json_file(checklist(plan, Layout.COMPACT)))
    checks = next(block["checks"] for block in data["blocks"] if block["kind"] == "checks")
    assert checks[1] == {
        "key": "COM-11",
        "state": "doing",
        "state_name": "In progress",
        "title": "Student Guide to Preventing Human Trafficking",
        "meta": checks[1]["meta"],
        "facts": [{"label": "Who", "text": "DOD", "language": ""}],
        "steps": [{"text": "Write", "done": True}, {"text": "Wait", "done": False}],
        "note": checks[1]["note"],
        "room": [],
        "language": "",
    }
    assert checks[1]["meta"].startswith("COM-11 · Commitment · 2022")
    assert checks[1]["note"].startswith("They answer in May:\n  https://")


def test_keys_are_sorted_and_letters_stand_as_they_are(plan: Plan) -> None:
    arabic = json_file(checklist(plan, language=Language.ARABIC))
    assert "قائمة الملاجئ".encode() in arabic
    assert json.loads(arabic)["direction"] == "rtl"
    for flow in papers(plan).values():
        data = json_file(flow)
        again = json.dumps(json.loads(data), ensure_ascii=False, sort_keys=True, indent=1)
        assert data.decode() == f"{again}\n"
        assert json_file(flow) == data


@given(st.text())
def test_every_text_can_be_written_and_read_back(text: str) -> None:
    flow = all_saying(f"{text}\ud800\0")
    assert json.loads(json_file(flow))["title"].endswith("\N{REPLACEMENT CHARACTER}" * 2)
