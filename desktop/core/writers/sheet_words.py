"""The words of a workbook that no other paper has, by language."""

from __future__ import annotations

from collections.abc import Mapping

from desktop.core.language import Language

_ENGLISH: Mapping[str, str] = {
    "checklist": "Checklist",
    "about": "About",
    "state": "State",
    "id": "Id",
    "title": "Title",
    "pillar": "Pillar",
    "group": "Group",
    "kind": "Kind",
    "plain": "In plain words",
    "agencies": "Lead and partners",
    "due": "Due",
    "scope": "What it shows",
    "summary": "In numbers",
    "coverage": "How complete",
    "edition": "Edition",
    "boxes": "Ticking",
    "ticking": "A tick changes the word beside it. For the other states, choose the word itself.",
    "long": "Long texts",
    "see_long": "Whole text: sheet “Long texts”",
    "column": "Column",
    "text": "Text",
    "cut": "Cut",
    "was_cut": "{count} cells hold more than Excel can show. They end with “…”; the whole text is "
    "in Four Pillars.",
}
_SPANISH: Mapping[str, str] = {
    "checklist": "Lista",
    "about": "Acerca de",
    "state": "Estado",
    "id": "Id",
    "title": "Título",
    "pillar": "Pilar",
    "group": "Grupo",
    "kind": "Tipo",
    "plain": "En palabras sencillas",
    "agencies": "Responsable y colaboradores",
    "due": "Fecha límite",
    "scope": "Qué muestra",
    "summary": "En cifras",
    "coverage": "Qué tan completa es",
    "edition": "Edición",
    "boxes": "Marcar",
    "ticking": "Una marca cambia la palabra de al lado. Para los otros estados, elija la palabra.",
    "long": "Textos largos",
    "see_long": "Texto completo: hoja «Textos largos»",
    "column": "Columna",
    "text": "Texto",
    "cut": "Cortado",
    "was_cut": "{count} celdas tienen más de lo que Excel puede mostrar. Terminan con «…»; el "
    "texto completo está en Four Pillars.",
}
_FRENCH: Mapping[str, str] = {
    "checklist": "Liste",
    "about": "À propos",
    "state": "État",
    "id": "Identifiant",
    "title": "Titre",
    "pillar": "Pilier",
    "group": "Groupe",
    "kind": "Type",
    "plain": "En mots simples",
    "agencies": "Chef de file et partenaires",
    "due": "Échéance",
    "scope": "Ce qu’elle montre",
    "summary": "En chiffres",
    "coverage": "Ce qu’elle couvre",
    "edition": "Édition",
    "boxes": "Cocher",
    "ticking": "Une coche change le mot à côté. Pour les autres états, choisissez le mot lui-même.",
    "long": "Textes longs",
    "see_long": "Texte entier\u00a0: feuille «\u00a0Textes longs\u00a0»",
    "column": "Colonne",
    "text": "Texte",
    "cut": "Coupé",
    "was_cut": "Nombre de cellules qui contiennent plus qu’Excel ne peut montrer\u00a0: {count}. "
    "Elles finissent par «\u00a0…\u00a0»\u00a0; le texte entier est dans Four Pillars.",
}
_ARABIC: Mapping[str, str] = {
    "checklist": "القائمة",
    "about": "حول",
    "state": "الحالة",
    "id": "المعرّف",
    "title": "العنوان",
    "pillar": "الركيزة",
    "group": "المجموعة",
    "kind": "النوع",
    "plain": "بكلمات بسيطة",
    "agencies": "الجهة الرائدة والشركاء",
    "due": "الموعد",
    "scope": "ما تعرضه",
    "summary": "بالأرقام",
    "coverage": "مدى الاكتمال",
    "edition": "الطبعة",
    "boxes": "التأشير",
    "ticking": "التأشير يغيّر الكلمة المجاورة. للحالات الأخرى اختر الكلمة نفسها.",
    "long": "نصوص طويلة",
    "see_long": "النص الكامل: ورقة «نصوص طويلة»",
    "column": "العمود",
    "text": "النص",
    "cut": "مقطوع",
    "was_cut": "عدد الخلايا التي تتجاوز ما يعرضه Excel: {count}. تنتهي بعلامة «…»، والنص الكامل في "
    "Four Pillars.",
}

WORDS: Mapping[Language, Mapping[str, str]] = {
    Language.ENGLISH: _ENGLISH,
    Language.SPANISH: _SPANISH,
    Language.FRENCH: _FRENCH,
    Language.ARABIC: _ARABIC,
}
