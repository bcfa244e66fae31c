"""The detail pane: what stands in it, and where its links lead."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QMessageBox,
    QPushButton,
)

from db.checklists import State
from db.records import Kind, PlanRecord
from desktop.core import describe
from desktop.core.filters import Filter
from desktop.core.library import titles
from desktop.core.library.links import LinkKind
from desktop.core.query import Field
from desktop.core.words import STATE_NAMES
from desktop.dialogs.cite_dialog import CiteDialog
from desktop.dialogs.hotline_panel import HotlinePanel
from desktop.widgets import status_line
from desktop.widgets.row_signs import STATE_ICONS
from desktop.widgets.text_link import TextLink
from tests.gui.desk import Desk, clipboard, while_dialog

Wanted = Callable[[PlanRecord], object]


def _show(desk: Desk, wanted: Wanted) -> PlanRecord:
    """Find a record that is like this, go there by its id, and look at it."""
    record = next(record for record in desk.plan.records.values() if wanted(record))
    desk.search(f'"{record.id}"')
    desk.click_row(record.id)
    desk.settle()
    assert desk.detail.plan_id == record.id
    return record


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


def _listed_from_the_sheet(desk: Desk, target: str) -> None:
    """The details show the sheet of an agency or topic; its link fills the list."""
    assert desk.selected == desk.detail.target == target
    shown = next(link for link in desk.links() if link.target.startswith("?"))
    assert re.fullmatch(r"\d+ records? in the list of the plan", shown.accessibleName())
    desk.click(shown)
    desk.settle()
    assert desk.bench.bar.search.text() == ""
    assert desk.selected == target
    assert shown.accessibleName().startswith(f"{len(desk.listed)} ")


def test_agencies_stand_with_their_roles_and_lead_to_their_sheets(desk: Desk) -> None:
    record = _show(desk, lambda r: r.lead and r.partners and r.components)
    assert record.lead is not None
    texts = desk.texts(desk.detail)
    for role, agencies in (
        ("Lead", [record.lead]),
        ("Partner", record.partners),
        ("Component", record.components),
    ):
        named = [f"{role}: {describe.agency_name(desk.plan, agency)}" for agency in agencies]
        assert [text for text in texts if text.startswith(f"{role}: ")] == named
    desk.click_link(describe.agency_name(desk.plan, record.lead))
    assert desk.plan.agencies[record.lead].name in " ".join(desk.texts(desk.detail))
    _listed_from_the_sheet(desk, record.lead)
    assert desk.bench.place.filter == Filter(frozenset({(Field.AGENCY, record.lead)}))
    assert record.id in desk.listed
    assert len(desk.listed) > 1


def test_a_topic_leads_to_its_sheet_and_from_there_to_all_under_it(desk: Desk) -> None:
    record = _show(desk, lambda r: r.topics)
    topic = desk.plan.topics[record.topics[0]]
    desk.click_link(topic.label)
    _listed_from_the_sheet(desk, topic.id)
    assert {r.id for r in desk.plan.records.values() if topic.id in r.topics} == set(desk.listed)
    assert [chip.text() for chip in desk.bench.bar.chips()] == [f"Topic: {topic.label}  ✕"]


def _followed(desk: Desk) -> tuple[PlanRecord, PlanRecord, str]:
    """A record that a later one follows up, the later one, and why; the first is shown."""
    earlier = _show(desk, lambda r: any(link.later for link in desk.plan.later.get(r.id, ())))
    link = next(link for link in desk.plan.later[earlier.id] if link.later)
    assert link.later is not None
    return earlier, desk.plan.records[link.later], link.reason


def _name(record: PlanRecord) -> str:
    return titles.short("record", record)


def test_what_became_of_it_leads_to_the_later_record_and_back(desk: Desk) -> None:
    earlier, later, reason = _followed(desk)
    texts = desk.texts(desk.detail)
    assert "What became of it" in texts
    assert reason in texts
    desk.click_link(_name(later))
    assert desk.detail.plan_id == later.id
    assert f"Follows up {earlier.year}: {_name(earlier)}" in desk.texts(desk.detail)
    desk.click_link(_name(earlier))
    assert desk.detail.plan_id == earlier.id
    desk.keys("Alt+Left")
    desk.settle()
    assert desk.detail.plan_id == later.id


def test_following_a_link_by_keyboard_keeps_the_keyboard_in_the_details(desk: Desk) -> None:
    _, later, _ = _followed(desk)
    for _ in range(60):
        if isinstance(desk.focus, TextLink) and desk.focus.target == later.id:
            break
        desk.keys("Tab")
    else:
        pytest.fail("Tab never came by the link")
    desk.keys("Space")
    desk.settle()
    assert desk.selected == desk.detail.plan_id == later.id
    assert desk.focus is not None
    assert desk.detail.isAncestorOf(desk.focus)


def test_silence_is_said_and_is_not_failure(desk: Desk) -> None:
    record = _show(desk, lambda r: r.id in desk.plan.silences)
    said = [t for t in desk.texts(desk.detail) if t.startswith("Nothing said later.")]
    assert said == [f"Nothing said later. {desk.plan.silences[record.id].reason}"]


def test_what_is_our_reading_says_so(desk: Desk) -> None:
    ours = " (our reading, not stated in the document)"

    def read(record: PlanRecord) -> tuple[bool, bool]:
        own = record.principle in (None, record.id)
        return record.pillar_basis == "inferred", not own and record.principle_basis == "inferred"

    for wanted in {read(record) for record in desk.plan.records.values()}:
        some = next(r for r in desk.plan.records.values() if read(r) == wanted)
        _show(desk, some.__eq__)
        texts = desk.texts(desk.detail)
        for label, inferred in zip(("Pillar: ", "Principle: "), wanted, strict=True):
            said = [text for text in texts if text.startswith(label)]
            assert [text.endswith(ours) for text in said] in ([inferred], [])
            assert said or not inferred


def test_disagreeing_sources_are_told_and_lead_to_what_is_known(desk: Desk) -> None:
    record = _show(desk, lambda r: r.id in desk.plan.discrepancies)
    note = desk.plan.discrepancies[record.id][0]
    texts = desk.texts(desk.detail)
    assert note.detail in texts
    assert f"What you see here: {note.treatment}" in texts
    above = [text for text in texts if text.startswith("Sources differ or need care: ")]
    assert len(above) == 1
    assert note.title in above[0]
    desk.click_link(note.title)
    assert desk.detail.target == note.id


def test_every_record_can_be_shown_with_its_sources(desk: Desk) -> None:
    opened: list[str] = []
    desk.detail.targetRequested.disconnect()
    desk.detail.targetRequested.connect(opened.append)
    for record in desk.plan.records.values():
        desk.detail.show_document(desk.board.library.document(record.id))
        names = [link.accessibleName() for link in desk.detail.links()]
        sources = [desk.plan.sources[cited.source] for cited in record.sources]
        archives, originals = "Archive, web address", "Original address, web address"
        assert names.count(archives) == sum(bool(s.archive_url) for s in sources), record.id
        assert names.count(originals) == sum(bool(s.url) for s in sources), record.id
        texts = desk.texts(desk.detail)
        for cited in record.sources:
            line = describe.citation_line(desk.plan, cited)
            assert [text for text in texts if text.startswith(line)], record.id
        for link in desk.detail.links():
            if link.accessibleName() in (archives, originals):
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
    monkeypatch.setattr("PySide6.QtGui.QDesktopServices.openUrl", opened.append)
    desk.detail.targetRequested.emit(address)
    assert opened == []
    assert desk.selected == ""


def test_an_address_is_shown_before_it_is_opened(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[object] = []
    monkeypatch.setattr("PySide6.QtGui.QDesktopServices.openUrl", opened.append)

    def say_no(box: QMessageBox) -> None:
        assert box.informativeText().replace("\u200b", "").startswith("https://")
        assert box.defaultButton() is not _yes(box)
        desk.keys("Return")

    with while_dialog(desk, QMessageBox, say_no):
        desk.click_link("The full plan (archive), web address")
    assert opened == []


def _yes(box: QMessageBox) -> QAbstractButton:
    return next(button for button in box.buttons() if button.text() == "&Open")


def test_an_address_that_cannot_be_opened_is_said(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def refuse(url: object) -> bool:
        asked.append(str(url))
        return False

    monkeypatch.setattr("PySide6.QtGui.QDesktopServices.openUrl", refuse)
    with while_dialog(desk, QMessageBox, lambda box: desk.click(_yes(box))):
        desk.click_link("The full plan (archive), web address")
    assert len(asked) == 1
    assert desk.status.startswith("No browser could be started for https://")


def test_what_is_shown_can_be_cited_by_button_and_key(desk: Desk) -> None:
    record = _show(desk, lambda r: r.kind is Kind.COMMITMENT)
    sources = {desk.plan.sources[cited.source].title for cited in record.sources}
    cited: list[str] = []

    def copy(dialog: CiteDialog) -> None:
        QApplication.clipboard().setText("before")
        desk.click(dialog.copy_button)
        cited.append(clipboard())

    with while_dialog(desk, CiteDialog, copy):
        desk.click(desk.button("Cite this…"))
    with while_dialog(desk, CiteDialog, copy):
        desk.keys("Ctrl+Shift+C")
    assert cited[0] == cited[1]
    assert all(source in cited[0] for source in sources)
    assert "https://" in cited[0]


def test_the_whole_list_is_cited_each_document_once(desk: Desk) -> None:
    desk.choose(Field.AGENCY, "dhs")
    wanted = {c.source for r in desk.listed for c in desk.plan.records[r].sources}
    said: list[str] = []

    def copy(dialog: CiteDialog) -> None:
        said.append(dialog.about.text())
        desk.click(dialog.copy_button)

    with while_dialog(desk, CiteDialog, copy):
        desk.bench.action("cite_list").trigger()
    assert said == [f"{len(wanted)} documents"]
    assert all(desk.plan.sources[source].title in clipboard() for source in wanted)


def test_nothing_is_cited_of_an_empty_list(desk: Desk) -> None:
    desk.search("zzzz")
    assert not desk.listed
    desk.bench.action("cite_list").trigger()
    assert QApplication.activeModalWidget() is None
    assert desk.status == "The list is empty: there is nothing to cite."


def test_a_screen_reader_hears_where_a_link_has_led(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard: list[str] = []

    monkeypatch.setattr(status_line, "announce", lambda _, text: heard.append(text))
    record = _show(desk, lambda r: r.topics)
    desk.click_link(desk.plan.topics[record.topics[0]].label)
    assert heard[-1] == desk.plan.topics[record.topics[0]].label
    desk.bench.navigator.follow("glossary")
    assert heard[-1] == "Glossary"


def test_the_help_line_is_one_key_away_and_can_be_copied(desk: Desk) -> None:
    copied: list[str] = []

    def copy(panel: HotlinePanel) -> None:
        for button in panel.findChildren(QPushButton):
            if button.text().replace("&", "").startswith("Copy"):
                desk.click(button)
                copied.append(clipboard())

    with while_dialog(desk, HotlinePanel, copy):
        desk.keys("F2")
    with while_dialog(desk, HotlinePanel, copy):
        desk.click(desk.bench.status.hotline)
    assert copied == ["1-888-373-7888", "233733"] * 2


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
    for state in State:
        desk.click_state(state)
        desk.settle()
        row = desk.row(desk.selected)
        assert row.signs.names[-1] == STATE_ICONS[state]
        assert STATE_NAMES[state] in row.box.accessibleName()
        assert row.signs.word == ("" if state is State.TODO else STATE_NAMES[state])
        assert desk.detail.state.button(state).text() == STATE_NAMES[state]
        assert not desk.detail.state.button(state).icon().isNull()
        assert desk.state_shown() == [state]


def test_the_overview_leads_to_the_full_plan(desk: Desk) -> None:
    texts = desk.texts(desk.detail)
    assert any("30 of the plan's 61 priority actions" in text for text in texts)
    assert not desk.detail.mine.isVisible()
    outside = [link for link in desk.links() if link.kind is LinkKind.OUTSIDE]
    assert [link.accessibleName() for link in outside] == [
        "The full plan (archive), web address",
        "The full plan (original address), web address",
    ]
    pages = [link.accessibleName() for link in desk.links() if link not in outside]
    assert "Glossary" in pages
    desk.click_link("Glossary")
    assert desk.page.accessibleName() == "Glossary"
