"""The whole plan as PDF/UA, again and again: `python -m tests.bench.paper`."""

from __future__ import annotations

import db
from desktop.core import paths, report
from desktop.core.design import Design, Layout
from desktop.printing import pdf
from tests.bench.clock import now, percentile, tell

ROUNDS = 7


def seconds(plan: db.plan.catalogue.Plan, layout: Layout, title: str) -> float:
    """One document; each has a title of its own, so that none is simply remembered."""
    began = now()
    made = report.build(
        plan,
        plan.records.values(),
        {},
        Design(layout=layout),
        title=title,
        scope="",
        printed="2024-01-01",
    )
    assert pdf.render(made).data.startswith(b"%PDF")
    return now() - began


if __name__ == "__main__":
    opened = db.open_plan(paths.PLAN)
    marks: dict[str, float] = {}
    for layout in (Layout.COMPACT, Layout.FULL):
        taken = [seconds(opened, layout, f"Round {n}") * 1000 for n in range(ROUNDS + 1)]
        marks[f"{layout} first"] = taken[0]
        marks[layout] = percentile(taken[1:], 50)
    tell(marks)
    opened.close()
