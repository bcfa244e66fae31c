"""What the short values of the content are called: codes there, the same in every language."""

from __future__ import annotations

from desktop.core.language import Words, tr_noop

AGENCY_KINDS = Words(
    {
        "White House office": tr_noop("White House office"),
        "department": tr_noop("department"),
        "agency": tr_noop("agency"),
        "component": tr_noop("component"),
        "interagency body": tr_noop("interagency body"),
        "advisory": tr_noop("advisory"),
        "other": tr_noop("other"),
    }
)
SOURCE_KINDS = Words(
    {
        "fact sheet": tr_noop("fact sheet"),
        "news article": tr_noop("news article"),
        "news article carrying a Justice Department statement": tr_noop(
            "news article carrying a Justice Department statement"
        ),
        "press briefing transcript": tr_noop("press briefing transcript"),
        "proclamation": tr_noop("proclamation"),
        "remarks transcript": tr_noop("remarks transcript"),
    }
)
FIGURE_KINDS = Words(
    {
        "approximate duration": tr_noop("approximate duration"),
        "contact": tr_noop("contact"),
        "derived count": tr_noop("derived count"),
        "interval": tr_noop("interval"),
        "quantity": tr_noop("quantity"),
        "time": tr_noop("time"),
        "unspecified quantity": tr_noop("unspecified quantity"),
    }
)
EVENT_KINDS = Words(
    {
        "event": tr_noop("event"),
        "law": tr_noop("law"),
        "page furniture": tr_noop("page furniture"),
        "planned": tr_noop("planned"),
        "publication": tr_noop("publication"),
    }
)
ENTITY_KINDS = Words(
    {
        "civil society": tr_noop("civil society"),
        "countries": tr_noop("countries"),
        "country": tr_noop("country"),
        "country and region": tr_noop("country and region"),
        "earlier U.S. government": tr_noop("earlier U.S. government"),
        "group of countries": tr_noop("group of countries"),
        "group of ministers": tr_noop("group of ministers"),
        "international organization": tr_noop("international organization"),
        "international organization, named only in web addresses": tr_noop(
            "international organization, named only in web addresses"
        ),
        "region": tr_noop("region"),
    }
)
BULLET_FORMS = Words(
    {
        "bullet": tr_noop("bullet"),
        "paragraph": tr_noop("paragraph"),
        "pillar introduction": tr_noop("pillar introduction"),
    }
)
QUESTION_STATUSES = Words(
    {
        "answered": tr_noop("answered"),
        "deferred": tr_noop("deferred"),
        "deferred, then answered at the end": tr_noop("deferred, then answered at the end"),
    }
)
REFERENCE_KINDS = Words(
    {
        "link": tr_noop("link"),
        "link without URL": tr_noop("link without URL"),
        "named without link": tr_noop("named without link"),
        "source document": tr_noop("source document"),
    }
)
# Where something is known from; what is neither is a sentence of the content.
BASES = Words({"stated": tr_noop("stated"), "inferred": tr_noop("inferred")})


def capital(text: str) -> str:
    """A text that begins with a capital letter."""
    return text[:1].upper() + text[1:]


def basis(text: str) -> str:
    """Where something is known from, in words."""
    return BASES.get(text, text)
