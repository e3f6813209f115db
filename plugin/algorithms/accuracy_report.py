"""The report of an assessed map as one HTML page: figures, charts, matrices, warnings, and how they were computed."""

from __future__ import annotations

import html
from datetime import datetime

from ..contract.legends import Legend
from ..map.results import area_text
from ..map.sample_layer import stratum_name
from .accuracy_charts import area_chart
from .accuracy_method import method_section
from .algorithm import tr

STYLE = """
body { font: 15px/1.5 system-ui, "Segoe UI", Roboto, sans-serif; color: #1c2430; background: #fff; max-width: 62rem;
  margin: 2.5rem auto; padding: 0 1.5rem; }
h1 { font-size: 1.6rem; margin: 0; } h2 { font-size: 1.15rem; margin: 2.4rem 0 .6rem; }
.facts, small, figcaption { color: #5a6675; } small { display: block; font-size: .8rem; }
.headline { display: flex; margin: 1.4rem 0; } .headline div { margin-right: 3rem; }
.headline b { font-size: 2rem; display: block; line-height: 1.2; }
.warnings { background: #fff6dd; border-left: 4px solid #d99a00; padding: .6rem 1rem; margin: 1rem 0; }
.warnings ul { margin: .2rem 0; padding-left: 1.2rem; }
table { border-collapse: collapse; font-variant-numeric: tabular-nums; } .wide { overflow-x: auto; }
th, td { padding: .35rem .8rem; text-align: right; border-bottom: 1px solid #e3e7ec; vertical-align: top; }
th { font-weight: 600; } th:first-child, td:first-child { text-align: left; }
thead th { border-bottom: 2px solid #b9c2cd; }
.hit { background: #e4f1e6; font-weight: 600; } .sum { color: #5a6675; } .zero { color: #b9c2cd; }
.chip { display: inline-block; width: .8em; height: .8em; border: 1px solid #0003; border-radius: 2px;
  margin-right: .5em; }
figure { margin: 1rem 0; } svg { max-width: 100%; height: auto; } dt { font-weight: 600; margin-top: .6rem; }
dd { margin: 0 0 0 1.2rem; }
@media print { body { margin: 0; } h2 { break-after: avoid; } tr, figure { break-inside: avoid; } }
"""


def accuracy_page(result: dict, legend: Legend, map_name: str, sample_name: str) -> str:
    """The page of an ``assess`` result whose classes are those of ``legend``; all names in it are escaped."""
    title = tr("Accuracy of {}").format(html.escape(map_name))
    now = f"{datetime.now().astimezone():%Y-%m-%d %H:%M}"
    facts = tr("Sample {}, {}, {} points that count. Computed {}.")
    facts = facts.format(html.escape(sample_name), _design(result), f"{result['points']:,}", now)
    sections = (
        _headline(result["overall"]), _warnings(result["warnings"]), _classes(result, legend), _areas(result, legend),
        _matrices(result, legend), _strata(result, legend), _agreement(result["agreement"]),
        method_section(result["estimator"]),
    )  # fmt: skip
    return (
        f'<!DOCTYPE html><html><head><meta charset="utf-8"><title>{title}</title><style>{STYLE}</style></head>'
        f'<body><h1>{title}</h1><p class="facts">{facts}</p>{"".join(sections)}</body></html>'
    )


def _design(result: dict) -> str:
    designs = {
        "stratified": tr("drawn at random within strata"),
        "simple": tr("drawn at random"),
        "systematic": tr("drawn on a grid with a random start"),
    }
    return designs.get(result["design"], tr("drawn in a way that is not known"))


def _headline(overall: dict) -> str:
    low, high = overall["interval"]
    figures = (
        (tr("Overall accuracy"), _share(overall["estimate"])),
        (tr("95 % interval"), f"{_share(low)} – {_share(high)}"),
        (tr("Standard error"), _share(overall["standard_error"])),
    )
    return f'<div class="headline">{"".join(f"<div><b>{value}</b>{name}</div>" for name, value in figures)}</div>'


def _warnings(warnings: list[str]) -> str:
    if not warnings:
        return ""
    lines = "".join(f"<li>{html.escape(text)}</li>" for text in warnings)
    return f'<div class="warnings"><b>{tr("Read the figures with this in mind")}</b><ul>{lines}</ul></div>'


def _classes(result: dict, legend: Legend) -> str:
    measures = {
        "users": tr("User's accuracy"), "producers": tr("Producer's accuracy"), "f1": tr("F1"), "iou": tr("IoU"),
    }  # fmt: skip
    rows = [
        [_chip(entry), *(_interval(row[measure], _share) for measure in measures)]
        for entry, row in zip(legend.classes, result["classes"], strict=True)
    ]
    note = tr(
        "Below each estimate its 95 % interval. Where no error was found it is Wilson's: none among these points does "
        "not mean that there is none. A dash: the sample has no point from which it could be estimated."
    )
    table = _table([tr("Class"), *measures.values()], rows)
    return f"<h2>{tr('Accuracy of the classes')}</h2>{table}<small>{note}</small>"


def _areas(result: dict, legend: Legend) -> str:
    rows = [
        [
            _chip(entry),
            area_text(row["mapped_ha"]) if row["mapped_ha"] is not None else "–",
            _interval(row["area_ha"], area_text),
            area_text(row["area_ha"]["standard_error"]) if row["area_ha"]["estimate"] is not None else "–",
            _interval(row["area_share"], _share),
        ]
        for entry, row in zip(legend.classes, result["classes"], strict=True)
    ]
    header = [tr("Class"), tr("In the map"), tr("Adjusted"), tr("Standard error"), tr("Share of the area")]
    note = tr(
        "The map's own areas hold its errors. The adjusted ones are what the sample says is really there, with 95 % "
        "intervals."
    )
    chart = area_chart(result["classes"], legend)
    return f"<h2>{tr('Area of the classes')}</h2><p>{note}</p>{chart}{_table(header, rows)}"


def _matrices(result: dict, legend: Legend) -> str:
    note = tr("Rows are what the map says, columns what the reviewers found.")
    counts = _matrix(result["counts"], legend, lambda value: f"{value:,}")
    shares = _matrix(result["area_proportions"], legend, lambda value: f"{value:.4f}")
    return (
        f"<h2>{tr('Confusion matrix in points')}</h2><p>{note}</p>{counts}"
        f"<h2>{tr('Confusion matrix in shares of the area')}</h2>{shares}"
    )


def _matrix(values: list[list], legend: Legend, form) -> str:
    def cell(value, kind: str = "") -> str:
        return f'<td class="{kind if value or kind == "hit" else "zero"}">{form(value)}</td>'

    body = "".join(
        f"<tr><th>{_chip(entry)}</th>"
        + "".join(cell(value, "hit" if place == column else "") for column, value in enumerate(row))
        + cell(sum(row), "sum")
        + "</tr>"
        for place, (entry, row) in enumerate(zip(legend.classes, values, strict=True))
    )
    sums = [sum(column) for column in zip(*values, strict=True)]
    body += f"<tr><th>{tr('Sum')}</th>{''.join(cell(value, 'sum') for value in (*sums, sum(sums)))}</tr>"
    head = "".join(f"<th>{html.escape(entry.name)}</th>" for entry in legend.classes)
    head = f"<thead><tr><th>{tr('Map')}</th>{head}<th>{tr('Sum')}</th></tr></thead>"
    return f'<div class="wide"><table>{head}<tbody>{body}</tbody></table></div>'


def _strata(result: dict, legend: Legend) -> str:
    if not result.get("strata"):
        return ""
    rows = [
        [html.escape(stratum_name(row, legend)), f"{row['pixels']:,}", f"{row['points']:,}"] for row in result["strata"]
    ]
    return f"<h2>{tr('Strata')}</h2>{_table([tr('Stratum'), tr('Pixels'), tr('Points that count')], rows)}"


def _agreement(agreement: dict | None) -> str:
    if agreement is None:
        return ""
    text = tr("{} answered {} points in common and differ on {}. Kappa, their agreement beyond chance, is {}.")
    kappa = "–" if agreement["kappa"] is None else f"{agreement['kappa']:.2f}"
    names = html.escape(", ".join(agreement["reviewers"]))
    return f"<h2>{tr('Reviewers')}</h2><p>{text.format(names, agreement['points'], agreement['differing'], kappa)}</p>"


def _table(header: list[str], rows: list[list[str]]) -> str:
    head = "".join(f"<th>{text}</th>" for text in header)
    body = "".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in row)}</tr>" for row in rows)
    return f'<div class="wide"><table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table></div>'


def _chip(entry) -> str:
    return f'<span class="chip" style="background:{html.escape(entry.color)}"></span>{html.escape(entry.name)}'


def _interval(figure: dict, form) -> str:
    if figure["estimate"] is None:
        return "–"
    low, high = figure["interval"]
    return f"{form(figure['estimate'])}<small>{form(low)} – {form(high)}</small>"


def _share(value: float) -> str:
    return f"{100 * value:.1f}&nbsp;%"
