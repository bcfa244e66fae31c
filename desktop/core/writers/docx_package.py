"""What the library's empty document brings along, and ours must not: another's picture and past."""

from __future__ import annotations

from typing import Any

from docx.oxml.ns import qn

_STRANGE = ("/thumbnail", "/stylesWithEffects", "/customXml")  # ends of kinds of relations
_WORD_2013 = "15"  # from which on Word does not call a document one of an older program's
_STAND_INS = {"Noto Sans": "Segoe UI", "Noto Sans Arabic": "Arial"}  # where ours are missing


def tidy(document: Any) -> None:
    """Leave out what is not ours, and name the fonts that may stand in for those we ask for."""
    for relations in (document.part.package.rels, document.part.rels):
        for key in [key for key, each in relations.items() if each.reltype.endswith(_STRANGE)]:
            del relations[key]
    for setting in document.settings.element.iter(qn("w:compatSetting")):
        if setting.get(qn("w:name")) == "compatibilityMode":
            setting.set(qn("w:val"), _WORD_2013)
    (fonts,) = (each for each in document.part.rels.values() if each.reltype.endswith("/fontTable"))
    fonts.target_part._blob = _with_stand_ins(fonts.target_part.blob)


def _with_stand_ins(table: bytes) -> bytes:
    """A table of fonts with ours in it."""
    ours = "".join(
        f'<w:font w:name="{name}"><w:altName w:val="{other}"/><w:family w:val="swiss"/></w:font>'
        for name, other in _STAND_INS.items()
    )
    return table.replace(b"</w:fonts>", f"{ours}</w:fonts>".encode())
