"""Reading forms that anybody may have made: what is refused, in which words, and what is let be."""

from __future__ import annotations

import zlib
from collections.abc import Callable
from datetime import UTC, datetime
from io import BytesIO
from typing import Any

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name, String

from db.checklists import ItemField
from desktop.core.exchange import filled, form_names
from desktop.core.exchange.error import ShareError
from desktop.core.exchange.filled import Entered, read_filled
from desktop.core.exchange.form_names import FieldName, mark
from tests.forms import changed

NOW = datetime(2026, 11, 22, 9, tzinfo=UTC)
LIST = "0123456789abcdef0123456789abcdef"
PRINTED = "2026-11-21T09:00:00+00:00"
EMPTY = mark("")


def box(name: str = "state:todo:COM-20", value: object = Name("/Off"), **more: Any) -> Any:
    return Dictionary(T=String(name), FT=Name.Btn, V=value, **more)


def note(name: str = f"note:{EMPTY}:COM-20", value: object = String(""), **more: Any) -> Any:
    return Dictionary(T=String(name), FT=Name.Tx, V=value, **more)


def form(*fields: Any, info: dict[str, Any] | None = None, **saving: Any) -> bytes:
    """A PDF with these fields, and with what the document says of itself."""
    with pikepdf.new() as pdf:
        pdf.add_blank_page()
        pdf.Root.AcroForm = Dictionary(Fields=Array([pdf.make_indirect(each) for each in fields]))
        said = {"/FourPillarsList": LIST, "/FourPillarsPrinted": PRINTED} if info is None else info
        pdf.trailer["/Info"] = pdf.make_indirect(Dictionary(said))
        made = BytesIO()
        pdf.save(made, **saving)
    return made.getvalue()


def entered(*fields: Any) -> list[tuple[str, str, str]]:
    return [(e.key, str(e.field), e.now) for e in read_filled(form(*fields), NOW).entered]


def test_a_form_says_which_list_it_is_of_and_when_it_was_printed() -> None:
    made = read_filled(form(box(), note()), NOW)
    assert (made.checklist, made.printed, made.fields) == (LIST, PRINTED, 2)
    assert made.entered == ()


def test_the_same_file_has_the_same_stamp_and_another_has_another() -> None:
    ticked, written = form(box(value=Name("/Yes"))), form(note(value=String("x")))
    assert read_filled(ticked, NOW).stamp == read_filled(ticked, NOW).stamp
    assert read_filled(ticked, NOW).stamp != read_filled(written, NOW).stamp
    assert read_filled(ticked, NOW).stamp.startswith("2026-11-21T09:00:00.000000Z~")


@pytest.mark.parametrize("key", ["COM-20", "own-0f", "é.%:/ \u05d0", "%41", "a" * 200])
def test_every_key_is_found_again_in_the_name_of_a_field(key: str) -> None:
    name = FieldName(ItemField.NOTE, EMPTY, key)
    assert form_names.parsed(str(name)) == name
    assert "." not in str(name)  # which parts names in PDF


def test_what_ends_a_line_makes_no_other_note() -> None:
    assert mark("a\nb\n") == mark("a\rb\r") == mark("a\r\nb\r\n") != mark("a b")
    printed = f"note:{mark('a' + chr(10) + 'b')}:COM-20"
    assert entered(note(printed, String("a\rb"))) == []
    assert entered(note(printed, String("a\r\nc"))) == [("COM-20", "note", "a\nc")]


def test_a_note_that_was_cleared_is_no_note() -> None:
    cleared = note(f"note:{mark('x')}:COM-20")
    del cleared["/V"]
    assert entered(cleared) == [("COM-20", "note", "")]


@pytest.mark.parametrize(
    ("state", "said", "now"),
    [
        ("todo", {"V": Name("/Yes")}, "done"),
        ("todo", {"V": Name("/1"), "AS": Name("/1")}, "done"),
        ("todo", {"V": String("Yes")}, "done"),
        ("todo", {"V": Name("/Off"), "AS": Name("/Yes")}, "done"),
        ("doing", {"V": Name("/Yes")}, "done"),
        ("na", {"V": Name("/Off")}, None),
        ("todo", {}, None),
        ("done", {"V": Name("/Yes"), "AS": Name("/Yes")}, None),
        ("done", {"V": Name("/Off"), "AS": Name("/Yes")}, "todo"),
        ("done", {"V": String("Off")}, "todo"),
        ("todo", {"Kids": Array([Dictionary(AS=Name("/Yes"))])}, "done"),
        ("todo", {"Kids": Array([1, Dictionary(AS=Name("/Off"))])}, None),
    ],
)
def test_a_box_is_ticked_however_a_viewer_says_so(
    state: str, said: dict[str, Any], now: str | None
) -> None:
    field = Dictionary(T=String(f"state:{state}:COM-20"), FT=Name.Btn, **said)
    assert entered(field) == ([("COM-20", "state", now)] if now else [])


def test_fields_are_found_below_others_and_fields_of_others_are_let_be() -> None:
    kid = box(value=Name("/Yes"))
    above = Dictionary(T=String("page1"), Kids=Array([kid, Dictionary(T=String("Signature"))]))
    nameless = Dictionary(FT=Name.Tx)
    assert entered(above, nameless, Dictionary(T=String("Date"))) == [("COM-20", "state", "done")]


def test_what_does_not_say_where_it_comes_from_can_be_read_all_the_same() -> None:
    for info in ({}, {"/FourPillarsList": ""}):
        made = read_filled(form(box(value=Name("/Yes")), info=info), NOW)
        assert (made.checklist, made.stamp[:10]) == ("", "2000-01-01")
        assert made.entered == (Entered("COM-20", ItemField.STATE, "todo", "done"),)


def _endless() -> bytes:
    """Fields that are below each other."""

    def circle(pdf: pikepdf.Pdf) -> None:
        first: Any = pdf.Root.AcroForm.Fields[0]
        first.Kids = Array([first])

    return changed(form(Dictionary(T=String("a"))), circle)


def _locked(user: str) -> bytes:
    return form(box(), encryption=pikepdf.Encryption(owner="o", user=user))


REFUSED: list[tuple[Callable[[], bytes], str]] = [
    (lambda: b"", "The file is no PDF."),
    (lambda: b"PK\3\4" + form(box())[8:], "The file is no PDF."),
    (lambda: b"%PDF-1.7\nnothing", "The PDF is damaged."),
    (lambda: form(box())[:-200], "The PDF is damaged."),
    (lambda: b"%PDF-" + bytes(filled.SIZE_LIMIT), "The PDF has more than the 20 MB"),
    (lambda: _locked("u"), "The PDF is encrypted."),
    (lambda: form(), "The PDF has no boxes or notes that can be filled in."),
    (lambda: form(Dictionary(T=String("Name")), info={}), "The PDF is the form of another"),
    (lambda: form(Dictionary(T=String("Name"))), "The PDF has no boxes or notes"),
    (lambda: form(box(), box()), "Two fields of the PDF are about 'COM-20'."),
    (lambda: form(box(), box("state:done:COM-20")), "Two fields of the PDF are about 'COM-20'."),
    (lambda: form(box("state:maybe:COM-20")), "COM-20: 'maybe' is no state."),
    (lambda: form(box("state:todo:a%20b")), "A field: 'a b' is no id."),
    (lambda: form(box("state:todo:%FF")), "The PDF is damaged."),
    (lambda: form(Dictionary(T=1)), "A field: here belongs text."),
    (lambda: form(box(value=True)), "COM-20: here belongs text."),
    (lambda: form(note(value=Array([]))), "COM-20: here belongs text."),
    (lambda: form(note(value=String("a\0b"))), "COM-20: Character 2 of this text"),
    (lambda: form(note(value=String("x" * 2_000_001))), "COM-20: This text has 2,000,001"),
    (lambda: form(note(value=String("x" * 8_100_001))), "COM-20: the text is longer"),
    (lambda: form(box(), info={"/FourPillarsList": "a b"}), "The PDF: 'a b' is no id."),
    (lambda: form(box(), info={"/FourPillarsList": 7}), "The PDF: here belongs text."),
    (lambda: form(box(), info={"/FourPillarsPrinted": "now"}), "The PDF: 'now' is no moment"),
    (
        lambda: form(box(), info={"/FourPillarsPrinted": "2027-01-01T00:00:00+00:00"}),
        "The PDF: this was written on 2027-01-01",
    ),
    (_endless, "The PDF has more than 10,000 fields."),
]


@pytest.mark.parametrize(("made", "says"), REFUSED, ids=[says for _, says in REFUSED])
def test_what_is_no_filled_form_of_ours_is_refused_in_one_line(
    made: Callable[[], bytes], says: str
) -> None:
    with pytest.raises(ShareError) as refusal:
        read_filled(made(), NOW)
    assert str(refusal.value).startswith(says)
    assert " Nothing was imported. " in str(refusal.value)
    assert "\n" not in str(refusal.value)


def test_a_form_that_only_its_owner_may_change_can_be_read() -> None:
    assert read_filled(_locked(""), NOW).fields == 1


def _packed(size: int) -> bytes:
    """A PDF whose table of objects is as many zeros, which take next to no room."""
    zeros = zlib.compress(bytes(size), 9)
    head = b"%PDF-1.7\n1 0 obj\n<</Type/Catalog>>\nendobj\n"
    told = b"/Type/XRef/Size 4/W[1 2 1]/Root 1 0 R/Filter/FlateDecode/Length %d" % len(zeros)
    table = b"3 0 obj\n<<%s>>\nstream\n%s\nendstream\nendobj\n" % (told, zeros)
    return head + table + b"startxref\n%d\n%%%%EOF\n" % len(head)


def test_what_a_small_file_holds_too_much_of_is_not_unpacked() -> None:
    pikepdf.settings.set_qpdf_limits(flate_max_memory=0)
    with pytest.raises(ShareError, match="damaged"):
        read_filled(_packed(filled._UNPACKED_LIMIT + (1 << 20)), NOW)
    limits = pikepdf.settings.get_qpdf_limits()
    unpackers = [name for name in limits if name.endswith("_max_memory") and "dct" not in name]
    assert [limits[name] for name in unpackers] == [filled._UNPACKED_LIMIT] * 4


def no_form(pdf: pikepdf.Pdf) -> None:
    del pdf.Root.AcroForm


def a_number(pdf: pikepdf.Pdf) -> None:
    pdf.Root.AcroForm = 7


def no_array(pdf: pikepdf.Pdf) -> None:
    pdf.Root.AcroForm.Fields = Name.Fields


def no_fields(pdf: pikepdf.Pdf) -> None:
    pdf.Root.AcroForm.Fields = Array([1, None, String("x"), Array([])])


@pytest.mark.parametrize("change", [no_form, a_number, no_array, no_fields])
def test_whatever_stands_where_fields_belong_there_are_none(
    change: Callable[[pikepdf.Pdf], None],
) -> None:
    with pytest.raises(ShareError, match="has no boxes or notes"):
        read_filled(changed(form(box()), change), NOW)
