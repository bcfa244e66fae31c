"""What we say on paper, in French. What goes before a colon holds to it."""

from __future__ import annotations

from collections.abc import Mapping

MONTHS = (
    *("janvier", "février", "mars", "avril", "mai", "juin"),
    *("juillet", "août", "septembre", "octobre", "novembre", "décembre"),
)

FRENCH: Mapping[str, str] = {
    "tick": "Coche",
    "what": "Quoi",
    "who": "Qui",
    "time": "Heure",
    "note": "Note",
    "steps": "Étapes",
    "my_state": "mon état\u00a0: {state}",
    "todo": "À faire",
    "doing": "En cours",
    "done": "Fait",
    "na": "Sans objet",
    "sources": "Sources",
    "sign_in": "Feuille de présence",
    "sign_off": "Validation",
    "name": "Nom",
    "facilitator": "Animation",
    "organization": "Organisme",
    "date": "Date",
    "signature": "Signature",
    "page": "Page {page} sur {pages}",
    "printed": "Imprimé le {day}.",
    "not_official": ("Les résumés en mots simples sont de Four Pillars et n’ont rien d’officiel."),
    "unofficial": (
        "Traduction non officielle\u00a0; les titres officiels figurent à côté, en anglais."
    ),
    "hotline": (
        "Ligne d’assistance nationale contre la traite\u00a0: 1-888-373-7888, ou SMS au 233733"
    ),
    # what stands on a list
    "items": "{n} élément|{n} éléments",
    "own_items": "{n} élément personnel|{n} éléments personnels",
    "gone_items": "{n} qui n’est plus dans le plan|{n} qui ne sont plus dans le plan",
    "principle_count": "{n} principe|{n} principes",
    "priority_action_count": "{n} action prioritaire|{n} actions prioritaires",
    "commitment_count": "{n} engagement|{n} engagements",
    "entries": "{n} entrée|{n} entrées",
    "progress": "{done} sur {base} faits",
    "coverage": "Ces sources nomment {named} des {official} actions prioritaires du plan.",
    "nothing": "Rien à montrer",
    "own_item": "Personnel",
    "not_in_plan": "N’est plus dans le plan",
    "untitled": "Élément sans titre",
    "no_pillar": "Sans pilier",
    "no_agency": "Sans organisme",
    "nobody": "Personne",
    # when, and how pressing
    "group_overdue": "En retard",
    "group_today": "Aujourd’hui",
    "group_week": "Dans la semaine",
    "group_later": "Plus tard",
    "group_none": "Sans date",
    "overdue": "En retard\u00a0: {day}",
    "due_today": "Échéance aujourd’hui",
    "due": "Échéance le {day}",
    "priority_high": "Priorité haute",
    "priority_medium": "Priorité moyenne",
    "priority_low": "Priorité basse",
    # records of the plan
    "kind_principle": "Principe",
    "kind_priority_action": "Action prioritaire",
    "kind_commitment": "Engagement",
    "status_done": "Fait",
    "status_ongoing": "En cours",
    "status_planned": "Prévu",
    "status_as_of": "{status} au {day}",
    # the overview
    "principles": "Principes",
    "leads": "Organismes chefs de file",
    "no_lead": "Aucun chef de file nommé",
    # the help line to put up and to carry
    "help_line": "Ligne d’assistance",
    "hotline_name": "Ligne d’assistance nationale contre la traite",
    "hotline_role": (
        "Reçoit les signalements et les demandes d’aide au 1-888-373-7888, par téléphone, par "
        "messagerie en ligne ou par SMS, depuis tous les États et territoires des États-Unis."
    ),
    "hotline_text_basis": (
        "Le numéro pour les SMS est de notoriété publique\u00a0; il n’est pas dans ces documents."
    ),
    "call": "Appelez le",
    "text": "Envoyez un SMS au",
    "near_you": "Près de chez vous",
    "telephone": "Téléphone",
    "when": "Quand",
    "where": "Où",
    "calm": "Quelqu’un vous écoute. Ne dites que ce que vous voulez.",
    "wallet": "Cartes de la ligne d’assistance",
    "cut": "Imprimez à 100\u00a0% et découpez aux repères.",
}
