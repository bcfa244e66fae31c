"""What was filled into a form, out of a PDF that anybody may have made.

Either all of it can be used or it is refused with one line, as with share files. Only fields count
that say something else than what was printed in them, whatever viewer wrote them.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from io import BytesIO
from typing import TYPE_CHECKING, Any

from db.checklists import ItemField, State, wording_hash
from desktop.core.exchange import checks, form_names
from desktop.core.exchange.error import ShareError, refused
from desktop.core.exchange.form_names import OFF, FieldName
from desktop.core.language import figures, tr, tr_noop

if TYPE_CHECKING:
    import pikepdf

SUFFIX = ".pdf"
SIZE_LIMIT = 20 * 1024 * 1024  # bytes
FIELDS_LIMIT = 10_000
_TEXT_LIMIT = 8_100_000  # bytes of one text: as many as a note can take
_UNPACKED_LIMIT = 128 * 1024 * 1024  # bytes of one stream: a small file can hold terabytes
_NEVER = "2000-01-01T00:00:00+00:00"  # where a file does not say when it was printed
_MADE = tr_noop(
    "Save the checklist once more as a PDF with boxes to fill in, and fill in that one."
)
_AGAIN = tr_noop(
    "Ask for the file again, or save it once more in the program it was filled in with."
)


@dataclass(frozen=True, slots=True)
class Entered:
    """A value that was filled in: `printed` tells what stood there before (see `FieldName`)."""

    key: str
    field: ItemField
    printed: str
    now: str

    def was(self, value: str) -> bool:
        """Whether `value` is what was printed."""
        told = form_names.mark(value) if self.field is ItemField.NOTE else value
        return told == self.printed


@dataclass(frozen=True, slots=True)
class Filled:
    """What a form holds. `checklist` is the id of the list it was printed from, if it says so;
    `stamp` is when it was printed and, as a place of its own, all that was filled in since: the
    same file has the same one, whoever brings it in."""

    checklist: str
    printed: str
    fields: int
    entered: tuple[Entered, ...]

    @property
    def stamp(self) -> str:
        told = repr((self.checklist, self.printed, self.entered))
        return f"{self.printed[:19]}.000000Z~{wording_hash(told)[:8]}"


def read_filled(data: bytes, now: datetime | None = None) -> Filled:
    """What was filled into the PDF `data`; `now` is what the clock shows. Raises ShareError."""
    import pikepdf  # only forms need it

    if len(data) > SIZE_LIMIT:
        raise refused(
            tr("The PDF has more than the {size_limit} MB that are read.").format(
                size_limit=SIZE_LIMIT >> 20
            ),
            tr("Choose the file that was saved here and filled in."),
        )
    if b"%PDF-" not in data[:1024]:
        raise refused(tr("The file is no PDF."), tr("Choose another file."))
    pikepdf.settings.set_qpdf_limits(
        flate_max_memory=_UNPACKED_LIMIT,
        png_max_memory=_UNPACKED_LIMIT,
        run_length_max_memory=_UNPACKED_LIMIT,
        tiff_max_memory=_UNPACKED_LIMIT,
    )
    try:
        # What a broken file can be mended to may be as it was before it was filled in.
        with pikepdf.open(BytesIO(data), attempt_recovery=False) as pdf:
            return _Reader(pdf, now or datetime.now(UTC)).filled()
    except pikepdf.PasswordError as error:
        raise refused(
            tr("The PDF is encrypted."), tr("Save it without a password where it was filled in.")
        ) from error
    except ShareError:
        raise
    except (*_BROKEN, pikepdf.PdfError) as error:
        raise refused(tr("The PDF is damaged."), _AGAIN) from error


# What pikepdf raises where objects are not what they claim to be; PdfError stands beside them.
_BROKEN = (ValueError, TypeError, RuntimeError, KeyError, AttributeError, OverflowError)


class _Reader:
    """Reads one file."""

    def __init__(self, pdf: pikepdf.Pdf, now: datetime) -> None:
        self._pdf, self._now = pdf, now

    def filled(self) -> Filled:
        told = _dictionary(self._pdf.trailer.get("/Info"))
        checklist = self._said(told.get(form_names.LIST))
        printed = self._said(told.get(form_names.PRINTED)) or _NEVER
        where = tr("The PDF")
        if checklist:
            checks.identity(checklist, where)
        checks.moment(printed, where)
        checks.dot(f"{printed[:19]}.000000Z~00000000", where, self._now)
        fields = self._fields(bool(checklist))
        entered = tuple(sorted(filter(None, map(_entered, fields)), key=_in_order))
        return Filled(checklist, printed, len(fields), entered)

    def _said(self, value: Any) -> str:
        return _text(value, tr("The PDF")) if value is not None else ""

    def _fields(self, ours: bool) -> list[tuple[FieldName, Any]]:
        found: dict[tuple[ItemField, str], tuple[FieldName, Any]] = {}
        others = False
        for field in self._every_field():
            name = form_names.parsed(_text(field.get("/T"), tr("A field")))
            if name is None:
                others = True
                continue
            if (name.field, name.key) in found:
                raise refused(
                    tr("Two fields of the PDF are about {key!r}.").format(key=name.key[:40]), _AGAIN
                )
            checks.identity(name.key, tr("A field"))
            found[name.field, name.key] = name, field
        if not found and (others and not ours):
            raise refused(tr("The PDF is the form of another program."), _MADE)
        if not found:
            raise refused(tr("The PDF has no boxes or notes that can be filled in."), _MADE)
        return list(found.values())

    def _every_field(self) -> Iterator[Any]:
        """Every field with a name that has a value, or could."""
        root = _dictionary(self._pdf.trailer.get("/Root"))
        waiting = _array(_dictionary(root.get("/AcroForm")).get("/Fields"))
        met = 0
        while waiting:
            met += 1
            if met > FIELDS_LIMIT:
                raise refused(
                    tr("The PDF has more than {fields_limit} fields.").format(
                        fields_limit=figures(FIELDS_LIMIT)
                    ),
                    _MADE,
                )
            field = _dictionary(waiting.pop())
            kids = [each for each in _array(field.get("/Kids")) if "/T" in _dictionary(each)]
            if kids:
                waiting += kids
            elif "/T" in field:
                yield field


def _entered(told: tuple[FieldName, Any]) -> Entered | None:
    """What was filled in, None where nothing was changed."""
    name, field = told
    if name.field is ItemField.STATE:
        return _ticked(name, field)
    value = field.get("/V")
    note = form_names.lines(_text(value, name.key)) if value is not None else ""
    checks.kept(ItemField.NOTE, note, name.key)
    made = Entered(name.key, name.field, name.printed, note)
    return None if made.was(note) else made


def _ticked(name: FieldName, field: Any) -> Entered | None:
    """Some viewers only say what the box is worth, others only how it looks."""
    if name.printed not in list(State):
        raise checks.wrong(
            name.key, tr("{printed!r} is no state").format(printed=name.printed[:40])
        )
    was_on = name.printed == State.DONE
    looks = [_dictionary(each).get("/AS") for each in _array(field.get("/Kids"))]
    said = [each for each in (field.get("/V"), field.get("/AS"), *looks) if each is not None]
    now_on = [_text(each, name.key).removeprefix("/") != OFF[1:] for each in said]
    if all(each == was_on for each in now_on):
        return None
    return Entered(name.key, name.field, name.printed, State.TODO if was_on else State.DONE)


def _in_order(entered: Entered) -> tuple[str, str]:
    return entered.key, entered.field


# -- objects of a PDF, which can be anything --


def _dictionary(value: Any) -> Any:
    import pikepdf

    return value if isinstance(value, pikepdf.Dictionary) else {}


def _array(value: Any) -> list[Any]:
    import pikepdf

    return list(value) if isinstance(value, pikepdf.Array) else []


def _text(value: Any, where: str) -> str:
    import pikepdf

    if not isinstance(value, pikepdf.String | pikepdf.Name):
        raise checks.wrong(where, tr("here belongs text"))
    if len(bytes(value)) > _TEXT_LIMIT:
        raise checks.wrong(where, tr("the text is longer than any note"))
    return str(value)
