"""The detail pane: what stands in it, and where its links lead."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from db.records import Kind, PlanRecord, State
from desktop.core import describe
from desktop.core.filters import Filter
from desktop.core.query import Field
from desktop.core.words import STATE_NAMES
from desktop.widgets.check_row import STATE_ICONS
from desktop.widgets.link_button import LinkButton
from tests.gui.desk import Desk, clipboard

Wanted = Callable[[PlanRecord], object]


def _show(desk: Desk, wanted: Wanted) -> PlanRecord:
    """Find a record that is like this, go there by its id, and look at it."""
    record = next(record for record in desk.plan.records.values() if wanted(record))
    desk.search(f'"{record.id}"')
    desk.click_row(record.id)
    desk.settle()
    assert desk.detail.plan_id == record.id
    return record


def _links(desk: Desk) -> list[LinkButton]:
    return desk.detail.findChildren(LinkButton)


def test_official_wording_stands_in_quotation_marks_and_says_so(desk: Desk) -> None:
    record = _show(desk, lambda r: r.quoted)
    texts = desk.texts(desk.detail)
    assert f"“{record.title}”" in texts
    assert "Official wording" in texts
    assert desk.row(record.id).title == f"“{record.title}”"


def test_words_of_ours_stand_without(desk: Desk) -> None:
    record = _show(desk, lambda r: not r.quoted)
    texts = desk.texts(desk.detail)
    assert record.title in texts
    assert record.summary in texts
    assert "Official wording" not in texts


def test_a_status_is_as_of_a_date(desk: Desk) -> None:
    _show(desk, lambda r: r.status == "planned")
    assert any(text.startswith("Planned as of ") for text in desk.texts(desk.detail))


def test_agencies_stand_with_their_roles_and_lead_to_all_they_take_part_in(desk: Desk) -> None:
    record = _show(desk, lambda r: r.lead and r.partners and r.components)
    assert record.lead is not None
    texts = desk.texts(desk.detail)
    roles = [t for t in texts if t in ("Lead:", "Partner:", "Component:")]
    assert roles.count("Lead:") == 1
    assert roles.count("Partner:") == len(record.partners)
    assert roles.count("Component:") == len(record.components)
    name = describe.agency_name(desk.plan, record.lead)
    desk.click(desk.button(f"Lead: {name}. Show everything it takes part in"))
    desk.settle()
    assert desk.bench.place.filter == Filter(frozenset({(Field.AGENCY, record.lead)}))
    assert desk.bench.bar.search.text() == ""
    assert record.id in desk.listed
    assert len(desk.listed) > 1
    assert desk.selected == record.id


def test_a_topic_leads_to_all_under_it(desk: Desk) -> None:
    record = _show(desk, lambda r: r.topics)
    topic = desk.plan.topics[record.topics[0]]
    desk.click(desk.button(f"Show all: {topic.label}", desk.detail))
    assert {record.topics[0]} <= set.intersection(
        *(set(desk.plan.records[i].topics) for i in desk.listed)
    )
    assert [chip.text() for chip in desk.bench.bar.chips()] == [f"Topic: {topic.label}  ✕"]


def test_what_became_of_it_leads_to_the_later_record_and_back(desk: Desk) -> None:
    earlier = _show(desk, lambda r: any(link.later for link in desk.plan.later.get(r.id, ())))
    link = next(link for link in desk.plan.later[earlier.id] if link.later)
    assert link.later is not None
    later = desk.plan.records[link.later]
    texts = desk.texts(desk.detail)
    assert "What became of it" in texts
    assert link.reason in texts
    desk.click(desk.button(f"Go to {later.id}: {describe.heading(later)}", desk.detail))
    desk.settle()
    assert desk.detail.plan_id == later.id
    assert f"Follows up {earlier.year}:" in desk.texts(desk.detail)
    desk.click(desk.button(f"Go to {earlier.id}: {describe.heading(earlier)}", desk.detail))
    desk.settle()
    assert desk.detail.plan_id == earlier.id
    desk.keys("Alt+Left")
    desk.settle()
    assert desk.detail.plan_id == later.id


def test_following_a_link_by_keyboard_keeps_the_keyboard_in_the_details(desk: Desk) -> None:
    earlier = _show(desk, lambda r: any(link.later for link in desk.plan.later.get(r.id, ())))
    later = next(link.later for link in desk.plan.later[earlier.id] if link.later)
    spoken = f"Go to {later}: {describe.heading(desk.plan.records[later])}"
    for _ in range(40):
        focus = desk.focus
        if focus is not None and focus.accessibleName() == spoken:
            break
        desk.keys("Tab")
    else:
        pytest.fail("Tab never came by the link")
    desk.keys("Space")
    desk.settle()
    assert desk.selected == desk.detail.plan_id == later
    assert desk.focus is not None
    assert desk.detail.isAncestorOf(desk.focus)


def test_silence_is_said_and_is_not_failure(desk: Desk) -> None:
    record = _show(desk, lambda r: r.id in desk.plan.silences)
    said = [t for t in desk.texts(desk.detail) if t.startswith("Nothing said later.")]
    assert said == [f"Nothing said later. {desk.plan.silences[record.id].reason}"]


def test_what_is_our_reading_says_so(desk: Desk) -> None:
    record = _show(desk, lambda r: "inferred" in (r.pillar_basis, r.principle_basis))
    read = (("pillar", record.pillar_basis), ("principle", record.principle_basis))
    ours = " and ".join(name for name, basis in read if basis == "inferred")
    sentence = f"The {ours} is our reading, not stated in the document."
    assert sentence in desk.texts(desk.detail)
    _show(desk, lambda r: r.pillar_basis == "stated" and r.principle_basis != "inferred")
    assert not [t for t in desk.texts(desk.detail) if "our reading, not stated" in t]


def test_disagreeing_sources_are_told(desk: Desk) -> None:
    record = _show(desk, lambda r: r.id in desk.plan.discrepancies)
    note = desk.plan.discrepancies[record.id][0]
    texts = desk.texts(desk.detail)
    assert f"{note.title}. {note.detail}" in texts
    assert f"What you see here: {note.treatment}" in texts


def test_every_record_can_be_shown_with_its_sources(desk: Desk) -> None:
    opened: list[str] = []
    desk.detail.addressRequested.disconnect()
    desk.detail.addressRequested.connect(opened.append)
    for record in desk.plan.records.values():
        desk.detail.show_record(record)
        links = _links(desk)
        names = [link.whole_text for link in links]
        sources = [desk.plan.sources[cited.source] for cited in record.sources]
        assert names.count("Archive") == sum(bool(s.archive_url) for s in sources), record.id
        assert names.count("Original address") == sum(bool(s.url) for s in sources), record.id
        assert "Copy citation" in names
        texts = desk.texts(desk.detail)
        for cited in record.sources:
            assert describe.citation_line(desk.plan, cited) in texts, record.id
        for link in links:
            if link.whole_text in ("Archive", "Original address"):
                link.click()
    assert opened
    assert all(address.startswith("https://") for address in opened)
    archived = [a for a in opened if "bidenwhitehouse.archives.gov" in a]
    assert archived
    for address in archived:
        assert address.replace("bidenwhitehouse.archives.gov", "www.whitehouse.gov") in opened


@pytest.mark.parametrize(
    "address", ["http://example.org", "file:///etc/passwd", "//host/share", "javascript:alert(1)"]
)
def test_nothing_but_https_is_ever_opened(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, address: str
) -> None:
    opened: list[object] = []
    monkeypatch.setattr("desktop.views.workbench.QDesktopServices.openUrl", opened.append)
    desk.detail.addressRequested.emit(address)
    assert opened == []


def test_an_address_that_cannot_be_opened_is_said(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def refuse(url: object) -> bool:
        asked.append(str(url))
        return False

    monkeypatch.setattr("desktop.views.workbench.QDesktopServices.openUrl", refuse)
    link = next(link for link in _links(desk) if link.whole_text == "The full plan (archive)")
    desk.click(link)
    assert len(asked) == 1
    assert desk.status.startswith("No browser could be started for https://")


def test_copy_citation_fills_the_clipboard_by_button_and_key(desk: Desk) -> None:
    record = _show(desk, lambda r: r.kind is Kind.COMMITMENT)
    QApplication.clipboard().setText("before")
    desk.click(desk.button("Copy the citation of this record"))
    wanted = describe.citation(desk.plan, record)
    assert clipboard() == wanted
    assert record.id in wanted
    assert "https://" in wanted
    assert desk.status == "Citation copied"
    QApplication.clipboard().setText("before")
    desk.keys("Ctrl+Shift+C")
    assert clipboard() == wanted


def test_the_help_line_is_one_key_away_and_can_be_copied(desk: Desk) -> None:
    desk.keys("F2")
    for said in (desk.status, clipboard()):
        assert "1-888-373-7888" in said
        assert "233733" in said
    QApplication.clipboard().setText("before")
    desk.click(desk.bench.status.hotline)
    assert "1-888-373-7888" in clipboard()


def test_no_text_is_ever_read_as_markup(desk: Desk) -> None:
    _show(desk, lambda r: r.lead)
    labels = [w for w in desk.program.window.findChildren(QLabel) if w.text()]
    assert len(labels) > 20
    markup = Qt.TextFormat.RichText, Qt.TextFormat.MarkdownText
    assert not [label.text() for label in labels if label.textFormat() in markup]
    ours = ("&Note", "My work")
    in_detail = [w for w in desk.detail.findChildren(QLabel) if w.text() not in ours]
    assert {label.textFormat() for label in in_detail} == {Qt.TextFormat.PlainText}


def test_states_are_told_by_word_icon_and_shape(desk: Desk) -> None:
    assert len({STATE_NAMES[state] for state in State}) == 4
    assert len({STATE_ICONS[state] for state in State}) == 4
    _show(desk, lambda r: r.lead)
    pictures = set()
    for state in State:
        desk.click_state(state)
        desk.settle()
        row = desk.row(desk.selected)
        grey = (
            row._state.pixmap()
            .toImage()
            .convertToFormat(row._state.pixmap().toImage().Format.Format_Alpha8)
        )
        pictures.add(bytes(grey.constBits()))
        assert STATE_NAMES[state] in row.box.accessibleName()
        assert row._state_word.text() == ("" if state is State.TODO else STATE_NAMES[state])
        assert desk.detail.state.button(state).text() == STATE_NAMES[state]
        assert not desk.detail.state.button(state).icon().isNull()
        assert desk.state_shown() == [state]
    assert len(pictures) == 4, "two states are told apart by colour alone"


def test_the_overview_leads_to_the_full_plan(desk: Desk) -> None:
    texts = desk.texts(desk.detail)
    assert any("30 of the plan's 61 priority actions" in text for text in texts)
    assert not desk.detail._mine.isVisible()
    assert {link.whole_text for link in _links(desk)} == {
        "The full plan (archive)",
        "The full plan (original address)",
    }
