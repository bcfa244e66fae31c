"""What we say on paper, in Arabic.

Counts have six forms: none, one, two, three to ten, eleven to ninety-nine, hundreds. Numbers with
hyphens are held together from left to right, since a line from the right would turn their parts.
"""

from __future__ import annotations

from collections.abc import Mapping

MONTHS = (
    *("يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو"),
    *("يوليو", "أغسطس", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر"),
)

_NUMBER = "\u20661-888-373-7888\u2069"
_TEXT_NUMBER = "\u2066233733\u2069"

ARABIC: Mapping[str, str] = {
    "tick": "العلامة",
    "what": "المطلوب",
    "who": "المسؤول",
    "time": "الوقت",
    "note": "ملاحظة",
    "steps": "الخطوات",
    "my_state": "حالتي: {state}",
    "todo": "لم ينجز بعد",
    "doing": "قيد الإنجاز",
    "done": "تم إنجازه",
    "na": "لا ينطبق",
    "sources": "المصادر",
    "sign_in": "سجل الحضور",
    "sign_off": "الاعتماد",
    "name": "الاسم",
    "facilitator": "الميسّر",
    "organization": "المنظمة",
    "date": "التاريخ",
    "signature": "التوقيع",
    "page": "صفحة {page} من {pages}",
    "printed": "طبع في {day}.",
    "not_official": "الملخصات المبسطة من إعداد \u2066Four Pillars\u2069 وليست رسمية.",
    "unofficial": "ترجمة غير رسمية؛ والعناوين الرسمية إلى جانبها بالإنجليزية.",
    "hotline": (
        f"الخط الوطني الساخن لمكافحة الاتجار بالبشر: {_NUMBER}، أو رسالة نصية إلى {_TEXT_NUMBER}"
    ),
    # what stands on a list
    "items": "لا بنود|بند واحد|بندان|{n} بنود|{n} بندًا|{n} بند",
    "own_items": ("لا بنود خاصة|بند خاص واحد|بندان خاصان|{n} بنود خاصة|{n} بندًا خاصًا|{n} بند خاص"),
    "gone_items": (
        "لا بنود خارج الخطة|بند واحد لم يعد في الخطة|بندان لم يعودا في الخطة|"
        "{n} بنود لم تعد في الخطة|{n} بندًا لم يعد في الخطة|{n} بند لم يعد في الخطة"
    ),
    "principle_count": "لا مبادئ|مبدأ واحد|مبدآن|{n} مبادئ|{n} مبدأً|{n} مبدأ",
    "priority_action_count": (
        "لا إجراءات ذات أولوية|إجراء واحد ذو أولوية|إجراءان ذوا أولوية|"
        "{n} إجراءات ذات أولوية|{n} إجراءً ذا أولوية|{n} إجراء ذي أولوية"
    ),
    "commitment_count": ("لا التزامات|التزام واحد|التزامان|{n} التزامات|{n} التزامًا|{n} التزام"),
    "entries": "لا مداخل|مدخل واحد|مدخلان|{n} مداخل|{n} مدخلًا|{n} مدخل",
    "progress": "أنجز {done} من {base}",
    "coverage": "تذكر هذه المصادر {named} من أصل {official} من إجراءات الخطة ذات الأولوية.",
    "nothing": "لا شيء للعرض",
    "own_item": "بند خاص بي",
    "not_in_plan": "لم يعد في الخطة",
    "untitled": "بند بلا عنوان",
    "no_pillar": "بلا ركيزة",
    "no_agency": "بلا جهة",
    "nobody": "لا أحد",
    # when, and how pressing
    "group_overdue": "متأخر",
    "group_today": "اليوم",
    "group_week": "خلال أسبوع",
    "group_later": "لاحقًا",
    "group_none": "بلا موعد",
    "overdue": "متأخر منذ {day}",
    "due_today": "موعده اليوم",
    "due": "موعده {day}",
    "priority_high": "أولوية عالية",
    "priority_medium": "أولوية متوسطة",
    "priority_low": "أولوية منخفضة",
    # records of the plan
    "kind_principle": "مبدأ",
    "kind_priority_action": "إجراء ذو أولوية",
    "kind_commitment": "التزام",
    "status_done": "تم",
    "status_ongoing": "مستمر",
    "status_planned": "مخطط له",
    "status_as_of": "{status} حتى {day}",
    # the overview
    "principles": "المبادئ",
    "leads": "الجهات المسؤولة",
    "no_lead": "لم تُذكر جهة مسؤولة",
    # the help line to put up and to carry
    "help_line": "خط المساعدة",
    "hotline_name": "الخط الوطني الساخن لمكافحة الاتجار بالبشر",
    "hotline_role": (
        f"يتلقى البلاغات وطلبات المساعدة على الرقم {_NUMBER} بالاتصال أو المحادثة أو الرسائل "
        "النصية من جميع الولايات والأقاليم الأمريكية."
    ),
    "hotline_text_basis": "رقم الرسائل النصية معروف للعموم ولا يرد في هذه الوثائق.",
    "call": "اتصل على",
    "text": "أرسل رسالة نصية إلى",
    "near_you": "بالقرب منك",
    "telephone": "الهاتف",
    "when": "متى",
    "where": "أين",
    "calm": "لست وحدك. يمكنك الاتصال أو الكتابة، وأن تقول ما تريد فقط.",
    "wallet": "بطاقات خط المساعدة",
    "cut": "اطبع بحجم 100% ثم اقطع عند العلامات.",
}
