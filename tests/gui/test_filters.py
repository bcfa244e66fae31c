"""The filter bar: counts that tell the truth, roles, chips, and the way back to everything."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QRadioButton

from db.checklists import State
from db.records import Kind, PlanRecord
from desktop.core.query import Field
from desktop.widgets.facet_button import FacetButton
from tests.gui.desk import Desk

DHS = (Field.AGENCY, "dhs")


def _role(button: FacetButton, name: str) -> QRadioButton:
    assert button.panel is not None
    return next(r for r in button.panel.findChildren(QRadioButton) if r.text() == name)


def _taking_part(record: PlanRecord) -> set[str | None]:
    return {record.lead, *record.partners, *record.components}


def _counts(button: FacetButton) -> dict[object, int]:
    """The number on every choice of an open panel."""
    assert button._panel is not None
    return {key: int(box.tail) for key, box in button._panel.boxes.items()}


@pytest.mark.parametrize(
    "field", [Field.AGENCY, Field.PILLAR, Field.TOPIC, Field.KIND, Field.YEAR, Field.STATE]
)
def test_the_count_on_every_choice_is_what_choosing_it_shows(desk: Desk, field: Field) -> None:
    desk.click(desk.row(desk.listed[0]).box)
    desk.settle()
    button = desk.open_panel(field)
    counts = _counts(button)
    assert len(counts) > 1
    for key, number in list(counts.items())[:: 5 if len(counts) > 50 else 1]:
        assert button._panel is not None
        box = button._panel.boxes[key]
        desk.click(box)
        assert box.isChecked()
        assert len(desk.listed) == number, key
        assert desk.bench.bar.count.text() == f"{number} of 236 records"
        desk.click(box)
        assert not box.isChecked()
    assert len(desk.listed) == 236


def test_choices_that_would_show_nothing_stay_and_can_be_chosen(desk: Desk) -> None:
    desk.choose(*DHS)
    button = desk.open_panel(Field.TOPIC)
    assert button._panel is not None
    zero = [key for key, number in _counts(button).items() if number == 0]
    assert zero, "Homeland Security does not take part in everything"
    box = button._panel.boxes[zero[0]]
    assert box.isVisibleTo(button._panel)
    assert box.dim
    assert box.isEnabled()
    desk.click(box)
    assert desk.listed == []
    desk.close_panel()
    assert desk.bench.list_pane.clear.isVisible()


@pytest.mark.parametrize(("name", "field"), [("Lead", Field.LEAD), ("Partner", Field.PARTNER)])
def test_a_role_narrows_an_agency_to_what_it_does(desk: Desk, name: str, field: Field) -> None:
    desk.choose(*DHS)
    whole = set(desk.listed)
    button = desk.open_panel(Field.AGENCY)
    desk.click(_role(button, name))
    counts = _counts(button)
    assert len(desk.listed) == counts["dhs"] > 0
    assert set(desk.listed) < whole
    desk.close_panel()
    below = {a for a in desk.plan.agencies if a == "dhs" or desk.plan.agencies[a].parent == "dhs"}
    for plan_id in desk.listed:
        record = desk.plan.records[plan_id]
        taking_part = {record.lead} if field is Field.LEAD else set(record.partners)
        assert taking_part & below, plan_id
    assert [chip.text() for chip in desk.bench.bar.chips()] == [
        f"{name}: Department of Homeland Security  ✕"
    ]


def test_a_role_chosen_first_counts_before_any_agency_is_chosen(desk: Desk) -> None:
    button = desk.open_panel(Field.AGENCY)
    any_role = _counts(button)["dhs"]
    desk.click(_role(button, "Lead"))
    as_lead = _counts(button)["dhs"]
    assert as_lead < any_role
    desk.click(button.box((Field.LEAD, "dhs")))
    assert len(desk.listed) == as_lead
    desk.click(_role(button, "Any role"))
    assert len(desk.listed) == any_role


def test_a_department_brings_its_offices_along(desk: Desk) -> None:
    desk.choose(*DHS)
    without_it = [
        plan_id for plan_id in desk.listed if "dhs" not in _taking_part(desk.plan.records[plan_id])
    ]
    assert without_it
    for plan_id in without_it:
        above = {a for part in _taking_part(desk.plan.records[plan_id]) for a in _above(desk, part)}
        assert "dhs" in above, plan_id


def _above(desk: Desk, agency: str | None) -> Iterator[str]:
    while agency is not None:
        yield agency
        agency = desk.plan.agencies[agency].parent


def test_choices_widen_inside_a_facet_and_narrow_between_facets(desk: Desk) -> None:
    desk.choose(Field.YEAR, "2022")
    of_2022 = len(desk.listed)
    desk.choose(Field.YEAR, "2023")
    both = len(desk.listed)
    assert both > of_2022
    desk.choose(*DHS)
    assert 0 < len(desk.listed) < both
    assert {desk.plan.records[i].year for i in desk.listed} == {2022, 2023}


def test_counts_of_one_facet_heed_the_others(desk: Desk) -> None:
    desk.choose(Field.YEAR, "2022")
    button = desk.open_panel(Field.KIND)
    counts = _counts(button)
    records = [r for r in desk.plan.records.values() if r.year == 2022]
    for kind in Kind:
        wanted = sum(record.kind is kind for record in records)
        assert counts[Field.KIND, kind] == wanted


def test_narrowing_a_long_panel_by_typing_finds_acronyms_and_parents(desk: Desk) -> None:
    button = desk.open_panel(Field.AGENCY)
    panel = button._panel
    assert panel is not None
    assert desk.focus is panel._search
    desk.type("fbi")
    shown = {key for key, box in panel.boxes.items() if box.isVisibleTo(panel)}
    assert shown == {"doj-fbi"}
    desk.keys("Ctrl+A", "Del")
    assert all(box.isVisibleTo(panel) for box in panel.boxes.values())


def test_the_panel_works_by_keyboard_alone(desk: Desk) -> None:
    desk.keys("Ctrl+F", "Tab", "Tab", "Tab")
    assert desk.focus is desk.bench.bar.facet(Field.TOPIC)
    desk.keys("Space")
    panel = desk.bench.bar.facet(Field.TOPIC).panel
    assert panel is not None
    assert panel.isVisible()
    desk.keys("Down", "Space")
    assert len(desk.bench.place.filter.chosen) == 1
    desk.keys("Down", "Space")
    assert len(desk.bench.place.filter.chosen) == 2
    desk.keys("Up", "Space", "Esc")
    assert QApplication.activePopupWidget() is None
    assert len(desk.bench.place.filter.chosen) == 1
    assert desk.focus is desk.bench.bar.facet(Field.TOPIC)


def test_chips_go_by_mouse(desk: Desk) -> None:
    desk.choose(*DHS)
    desk.choose(Field.YEAR, "2022")
    narrow = desk.listed
    chips = desk.bench.bar.chips()
    assert [chip.accessibleName() for chip in chips] == [
        "Remove filter Agency: Department of Homeland Security",
        "Remove filter Year: 2022",
    ]
    desk.click(chips[1])
    assert len(desk.listed) > len(narrow)
    assert [chip.text()[:6] for chip in desk.bench.bar.chips()] == ["Agency"]
    desk.click(desk.bench.bar.chips()[0])
    assert len(desk.listed) == 236
    assert desk.bench.bar.chips() == []


def test_chips_go_by_keyboard_and_the_keyboard_stays_near(desk: Desk) -> None:
    for year in ("2022", "2023", "2024"):
        desk.choose(Field.YEAR, year)
    desk.keys("Ctrl+F", *["Tab"] * 7)
    assert desk.focus is desk.bench.bar.chips()[0]
    desk.keys("Space")
    assert desk.focus is desk.bench.bar.chips()[0]
    assert len(desk.bench.bar.chips()) == 2
    desk.keys("Space", "Space")
    assert desk.bench.bar.chips() == []
    assert desk.bench.bar.search.hasFocus()


def test_clear_all_removes_filters_and_search(desk: Desk) -> None:
    assert not desk.bench.bar.clear.isEnabled()
    desk.choose(*DHS)
    desk.search("labor")
    desk.click(desk.bench.bar.clear)
    desk.settle()
    assert len(desk.listed) == 236
    assert desk.bench.bar.search.text() == ""
    assert desk.bench.bar.chips() == []
    assert not desk.bench.bar.clear.isEnabled()
    desk.keys("Alt+Left")
    desk.settle()
    assert desk.bench.bar.search.text() == "labor"
    assert len(desk.bench.bar.chips()) == 1


def test_the_clear_key_does_the_same(desk: Desk) -> None:
    desk.choose(Field.KIND, Kind.COMMITMENT)
    desk.keys("Ctrl+Backspace")
    assert len(desk.listed) == 236


def test_nothing_found_says_the_way_on_and_goes_it(desk: Desk) -> None:
    desk.choose(Field.KIND, Kind.PRINCIPLE)
    desk.choose(Field.YEAR, "2024")
    assert desk.listed == []
    words = desk.texts(desk.bench.list_pane)
    assert "Nothing matches all of this." in words
    assert desk.bench.bar.count.text() == "0 of 236 records"
    desk.click(desk.bench.list_pane.clear)
    assert len(desk.listed) == 236
    assert desk.records.isVisible()


def test_the_list_follows_a_filter_on_my_own_work(desk: Desk) -> None:
    first, second = desk.listed[:2]
    desk.choose(Field.STATE, State.TODO)
    assert len(desk.listed) == 236
    desk.click(desk.row(first).box)
    desk.settle()
    assert first not in desk.listed
    assert desk.listed[0] == second
    assert desk.bench.bar.count.text() == "235 of 236 records"
    desk.keys("Ctrl+Z")
    desk.settle()
    assert desk.listed[0] == first


def test_the_button_says_how_many_are_chosen(desk: Desk) -> None:
    desk.choose(*DHS)
    desk.choose(Field.AGENCY, "dol")
    button = desk.bench.bar.facet(Field.AGENCY)
    assert button.text() == "Agency (2) ▾"
    assert button.accessibleName() == "Filter by Agency, 2 chosen"
