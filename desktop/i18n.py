"""Puts the window into a language: its own texts, those of Qt's dialogs, the direction of lines.

The texts were translated in `resources/i18n/*.ts`; `packaging/translations.py` makes of them the
files that are read here. Without those, all is said in English.
"""

from __future__ import annotations

from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from desktop.core import language, paths
from desktop.core.catalogue import tongue
from desktop.core.language import Language

_WORN = "translators"  # a property of the application: those that are installed
NAMES = {  # each in its own words, for whoever reads only those
    Language.ENGLISH: "English",
    Language.SPANISH: "Español",
    Language.FRENCH: "Français",
    Language.ARABIC: "العربية",
}


def chosen(code: str) -> Language:
    """The language of a setting; where that is empty, the first of the system's that we speak."""
    if code:
        return Language(code)
    for name in QLocale.system().uiLanguages():
        if name[:2] in set(Language):
            return Language(name[:2])
    return Language.ENGLISH


def put_on(app: QApplication, wanted: Language) -> None:
    """Speak it from now on. What is on screen already stays as it is."""
    worn: list[QTranslator] = app.property(_WORN) or []  # to look among all it has takes 6 ms
    for each in worn:
        app.removeTranslator(each)
        each.deleteLater()
    names = () if wanted is Language.ENGLISH else ("qtbase", "four-pillars")
    texts = [_read(name, wanted) for name in names]
    for each in texts:  # what was installed last is asked first
        each.setParent(app)
        app.installTranslator(each)
    if worn or texts:
        app.setProperty(_WORN, texts)
    language.speak(tongue(wanted))
    _turn(app, wanted is Language.ARABIC)
    QLocale.setDefault(_locale(wanted))


def _read(name: str, wanted: Language) -> QTranslator:
    texts = QTranslator()
    texts.load(f"{name}_{wanted}", str(paths.RESOURCES / "i18n"))
    return texts


def _turn(app: QApplication, from_the_right: bool) -> None:
    if app.isRightToLeft() == from_the_right:
        return
    from PySide6.QtCore import Qt  # which takes its time: only where a line begins on the right

    sides = Qt.LayoutDirection
    app.setLayoutDirection(sides.RightToLeft if from_the_right else sides.LeftToRight)


def _locale(wanted: Language) -> QLocale:
    """How dates and numbers of Qt's own parts are written: as the system does, if it speaks so."""
    system = QLocale.system()
    if system.name() != "C" and system.bcp47Name()[:2] == wanted:
        return system
    return QLocale("en_US" if wanted is Language.ENGLISH else str(wanted))
