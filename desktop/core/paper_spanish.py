"""What we say on paper, in Spanish."""

from __future__ import annotations

from collections.abc import Mapping

MONTHS = (
    *("enero", "febrero", "marzo", "abril", "mayo", "junio"),
    *("julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre"),
)

SPANISH: Mapping[str, str] = {
    "tick": "Marca",
    "what": "Qué",
    "who": "Quién",
    "time": "Hora",
    "note": "Nota",
    "steps": "Pasos",
    "my_state": "mi estado: {state}",
    "todo": "Por hacer",
    "doing": "En curso",
    "done": "Hecho",
    "na": "No procede",
    "sources": "Fuentes",
    "sign_in": "Lista de asistencia",
    "sign_off": "Cierre",
    "name": "Nombre",
    "facilitator": "Quien facilita",
    "organization": "Organización",
    "date": "Fecha",
    "signature": "Firma",
    "page": "Página {page} de {pages}",
    "printed": "Impreso el {day}.",
    "not_official": "Los resúmenes en palabras sencillas son de Four Pillars y no son oficiales.",
    "unofficial": "Traducción no oficial; los títulos oficiales están al lado, en inglés.",
    "hotline": (
        "Línea Nacional contra la Trata de Personas: 1-888-373-7888, o mensaje de texto al 233733"
    ),
    # what stands on a list
    "items": "{n} elemento|{n} elementos",
    "own_items": "{n} elemento propio|{n} elementos propios",
    "gone_items": "{n} que ya no está en el plan|{n} que ya no están en el plan",
    "principle_count": "{n} principio|{n} principios",
    "priority_action_count": "{n} acción prioritaria|{n} acciones prioritarias",
    "commitment_count": "{n} compromiso|{n} compromisos",
    "entries": "{n} entrada|{n} entradas",
    "progress": "{done} de {base} hechos",
    "coverage": ("Estas fuentes nombran {named} de las {official} acciones prioritarias del plan."),
    "nothing": "Nada que mostrar",
    "own_item": "Propio",
    "not_in_plan": "Ya no está en el plan",
    "untitled": "Elemento sin título",
    "no_pillar": "Sin pilar",
    "no_agency": "Sin organismo",
    "nobody": "Nadie",
    # when, and how pressing
    "group_overdue": "Vencido",
    "group_today": "Hoy",
    "group_week": "En una semana",
    "group_later": "Más adelante",
    "group_none": "Sin fecha",
    "overdue": "Venció el {day}",
    "due_today": "Vence hoy",
    "due": "Vence el {day}",
    "priority_high": "Prioridad alta",
    "priority_medium": "Prioridad media",
    "priority_low": "Prioridad baja",
    # records of the plan
    "kind_principle": "Principio",
    "kind_priority_action": "Acción prioritaria",
    "kind_commitment": "Compromiso",
    "status_done": "Hecho",
    "status_ongoing": "En marcha",
    "status_planned": "Previsto",
    "status_as_of": "{status} (al {day})",
    # the overview
    "principles": "Principios",
    "leads": "Organismos responsables",
    "no_lead": "Sin responsable nombrado",
    # the help line to put up and to carry
    "help_line": "Línea de ayuda",
    "hotline_name": "Línea Nacional contra la Trata de Personas",
    "hotline_role": (
        "Recibe avisos y pedidos de ayuda en el 1-888-373-7888, por llamada, chat o mensaje de "
        "texto, desde todos los estados y territorios de EE. UU."
    ),
    "hotline_text_basis": (
        "El número para mensajes de texto es de conocimiento general; no está en estos documentos."
    ),
    "call": "Llame al",
    "text": "Mensaje de texto al",
    "near_you": "Cerca de usted",
    "telephone": "Teléfono",
    "when": "Cuándo",
    "where": "Dónde",
    "calm": "No está a solas. Llame o escriba y cuente solo lo que quiera.",
    "wallet": "Tarjetas de la línea de ayuda",
    "cut": "Imprima al 100 % y corte por las marcas.",
}
