"""The parts of a workbook: a zip archive of XML, neither of which is trusted.

Never more is inflated than the directory of the archive says, which is counted; a part that has
more is refused. Names are only ever looked up in it. A document type, from which XML bombs are
made, is refused as well.
"""

from __future__ import annotations

import zipfile
import zlib
from collections.abc import Callable
from io import BytesIO
from posixpath import dirname, join, normpath
from xml.parsers import expat

from desktop.core.language import figures, tr, tr_noop
from desktop.core.tables.table import MB, TableError

INFLATED_LIMIT = 60 * MB  # bytes of all parts that are read
PARTS_LIMIT = 5_000
DEPTH_LIMIT = 64

_OLE = bytes.fromhex("d0cf11e0a1b11ae1")  # begins old workbooks, and those with a password
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_AGAIN = tr_noop("Open it in a spreadsheet program, save it as .xlsx again, and try with that.")
# What zipfile and zlib say about archives that are damaged or made by hand.
_BROKEN = (
    zipfile.BadZipFile,
    zlib.error,
    EOFError,
    NotImplementedError,
    RuntimeError,
    OSError,
    ValueError,
    OverflowError,
)

Attributes = dict[str, str]


class Package:
    """The archive in the bytes of a file. Raises TableError for all that is wrong with it."""

    def __init__(self, data: bytes, name: str) -> None:
        self.name = name
        self._left = INFLATED_LIMIT
        if data.startswith(_OLE):
            raise _locked(name) if _ENCRYPTED in data else _old(name)
        try:
            self._archive = zipfile.ZipFile(BytesIO(data))
            entries = self._archive.infolist()
        except _BROKEN as error:
            raise damaged(
                tr("{name} is not a workbook, or it is damaged.").format(name=name)
            ) from error
        if len(entries) > PARTS_LIMIT:
            raise damaged(
                tr("{name} has {entries} parts; a workbook with {parts_limit} can be read.").format(
                    name=name, entries=figures(len(entries)), parts_limit=figures(PARTS_LIMIT)
                )
            )
        self._entries = {_key(entry.filename): entry for entry in entries}
        if len(self._entries) < len(entries):
            raise damaged(tr("{name} holds two parts of one name.").format(name=name))

    def has(self, part: str) -> bool:
        return _key(part) in self._entries

    def read(self, part: str) -> bytes:
        """The bytes of a part."""
        entry = self._entries.get(_key(part))
        if entry is None:
            raise damaged(
                tr("{name} lacks a part that a workbook has ({part!r}).").format(
                    name=self.name, part=part[:80]
                )
            )
        if entry.file_size > self._left:
            raise _too_large(self.name)
        self._left -= entry.file_size
        try:
            with self._archive.open(entry) as stream:  # without a size, all of it were inflated
                return stream.read(entry.file_size + 1)
        except _BROKEN as error:
            raise damaged(
                tr("{name} is damaged: {part!r} cannot be read.").format(
                    name=self.name, part=part[:80]
                )
            ) from error

    def walk(
        self,
        part: str,
        start: Callable[[str, Attributes], object],
        end: Callable[[str], object] | None = None,
        text: Callable[[str], object] | None = None,
    ) -> None:
        """Tell the elements of a part as they come, by their names without namespace."""
        data = self.read(part)
        depth = 0

        def opened(name: str, attributes: Attributes) -> None:
            nonlocal depth
            depth += 1
            if depth > DEPTH_LIMIT:
                raise damaged(
                    tr("{name} is nested deeper than {depth_limit} levels.").format(
                        name=self.name, depth_limit=DEPTH_LIMIT
                    )
                )
            start(local(name), {local(key): value for key, value in attributes.items()})

        def closed(name: str) -> None:
            nonlocal depth
            depth -= 1
            if end is not None:
                end(local(name))

        def refuse(*_: object) -> None:
            raise damaged(
                tr("{name} has a document type, which no workbook needs.").format(name=self.name)
            )

        parser = expat.ParserCreate(namespace_separator=" ")
        parser.buffer_text = True
        parser.StartElementHandler = opened
        parser.EndElementHandler = closed
        parser.CharacterDataHandler = text
        parser.StartDoctypeDeclHandler = refuse
        try:
            parser.Parse(data, True)
        except TableError:
            raise
        except (expat.ExpatError, LookupError, ValueError) as error:  # or what it says it is in
            raise damaged(
                tr("{name} is damaged: {part!r} is not XML.").format(name=self.name, part=part[:80])
            ) from error

    def related(self, part: str) -> dict[str, tuple[str, str]]:
        """What a part refers to: by id the kind (its last word) and the part."""
        folder = dirname(part)
        found: dict[str, tuple[str, str]] = {}

        def start(name: str, attributes: Attributes) -> None:
            if name == "Relationship" and attributes.get("TargetMode") != "External":
                kind = attributes.get("Type", "").rpartition("/")[2]
                target = normpath(join("/", folder, attributes.get("Target", "")))
                found[attributes.get("Id", "")] = kind, target.lstrip("/")

        relations = join(folder, "_rels", f"{part.rpartition('/')[2]}.rels")
        if self.has(relations):
            self.walk(relations, start)
        return found


def damaged(problem: str) -> TableError:
    """`problem` is a sentence with the name of the file, in the language spoken."""
    return TableError(problem, tr(_AGAIN))


def local(name: str) -> str:
    """The name of an element or attribute without its namespace."""
    return name.rpartition(" ")[2]


def _key(part: str) -> str:
    return part.replace("\\", "/").lstrip("/").casefold()


def _too_large(name: str) -> TableError:
    return TableError(
        tr("{name} holds more than {inflated_limit} MB once it is unpacked.").format(
            name=name, inflated_limit=INFLATED_LIMIT // MB
        ),
        tr("Keep the sheet that you need in a workbook of its own, and try with that."),
    )


def _locked(name: str) -> TableError:
    return TableError(
        tr("{name} is locked with a password.").format(name=name),
        tr("Save a copy without one, and try with that."),
    )


def _old(name: str) -> TableError:
    return TableError(
        tr("{name} is a workbook of the older format (.xls).").format(name=name), tr(_AGAIN)
    )
