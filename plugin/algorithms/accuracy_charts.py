"""The area of each class as the map has it and as the sample finds it, drawn as SVG."""

from __future__ import annotations

import html
from itertools import chain

from ..contract.legends import Legend
from ..map.results import area_text
from .algorithm import tr

WIDTH, LABEL, ROW, BAR = 820, 190, 44, 14


def area_chart(classes: list[dict], legend: Legend) -> str:
    """A figure of ``classes`` of an ``assess`` result; empty where areas are not known."""
    rows = list(zip(legend.classes, classes, strict=True))
    if any(row["area_ha"]["estimate"] is None for row in classes):
        return ""
    ends = chain.from_iterable((row["area_ha"]["interval"][1], row["mapped_ha"] or 0) for _, row in rows)
    scale = (WIDTH - LABEL - 90) / max(ends)
    drawn = "".join(_row(place, entry, row, scale) for place, (entry, row) in enumerate(rows))
    caption = tr("Filled: adjusted area with its 95 % interval. Outline: area in the map.")
    return (
        f'<figure><svg viewBox="0 0 {WIDTH} {ROW * len(rows)}" width="{WIDTH}" role="img" font-size="13" '
        f'aria-label="{html.escape(caption)}">{drawn}</svg><figcaption>{caption}</figcaption></figure>'
    )


def _row(place: int, entry, row: dict, scale: float) -> str:
    top = ROW * place + 8
    middle, area = top + BAR / 2, row["area_ha"]
    low, high = (LABEL + end * scale for end in area["interval"])
    whisker = f"M{low:.1f} {middle}H{high:.1f}M{low:.1f} {middle - 4}v8M{high:.1f} {middle - 4}v8"
    return (
        f'<text x="{LABEL - 10}" y="{top + BAR + 2}" text-anchor="end">{html.escape(entry.name)}</text>'
        + _bar(top, area["estimate"] * scale, f'fill="{html.escape(entry.color)}" stroke="#0004"')
        + _bar(top + BAR, (row["mapped_ha"] or 0) * scale, 'fill="none" stroke="#5a6675"')
        + f'<path d="{whisker}" stroke="#fff" stroke-width="4" fill="none"/>'
        + f'<path d="{whisker}" stroke="#1c2430" stroke-width="1.6" fill="none"/>'
        + f'<text x="{high + 8:.1f}" y="{top + BAR - 2}">{area_text(area["estimate"])}</text>'
    )


def _bar(top: float, width: float, look: str) -> str:
    return f'<rect x="{LABEL}" y="{top}" width="{width:.1f}" height="{BAR}" {look}/>'
