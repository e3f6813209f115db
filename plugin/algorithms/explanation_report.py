"""Explanations as one HTML page: the text, its grade and doubts, charts, and every figure with its source."""

from __future__ import annotations

import html
from datetime import datetime

from .accuracy_report import STYLE
from .algorithm import tr
from .explanation_charts import charts_of, svg

OWN_STYLE = """
.grade { font-weight: 600; } .said { font-size: 1.1rem; max-width: 46rem; } a { color: inherit; }
td:nth-child(2) { white-space: nowrap; }
"""


def explanation_page(title: str, entries: list[tuple[str, dict]]) -> str:
    """``entries`` are (name, result of an explain job) each; one with an ``error`` says why there is nothing to say.

    All that comes from files, models and layers is escaped.
    """
    title = html.escape(title)
    now = f"{datetime.now().astimezone():%Y-%m-%d %H:%M}"
    facts = tr("Explained by LandClair on {}. Every figure was measured; the table below names its source.").format(now)
    sections = "".join(_section(place, name, result) for place, (name, result) in enumerate(entries))
    return (
        f'<!DOCTYPE html><html><head><meta charset="utf-8"><title>{title}</title><style>{STYLE}{OWN_STYLE}</style>'
        f'</head><body><h1>{title}</h1><p class="facts">{facts}</p>{sections}</body></html>'
    )


def _section(place: int, name: str, result: dict) -> str:
    head = f"<h2>{html.escape(name)}</h2>"
    if "error" in result:
        return f'{head}<div class="warnings">{html.escape(result["error"])}</div>'
    asked = f"<p><b>{html.escape(result['question'])}</b></p>" if result["question"] else ""
    charts = "".join(f"<p>{svg(chart)}</p>" for chart in charts_of(result))
    return "".join(
        (head, asked, f'<p class="said">{_text(result, place)}</p>', _facts(result), _doubts(result), charts,
         _evidence(result["evidence"], place), _own_reading(result["own_reading"]))
    )  # fmt: skip


def class_text(result: dict) -> str:
    """What the leading class is called in the explanation's language."""
    names = (entry["text"] for entry in result["evidence"] if entry["id"] == "class_name")
    return next(names, result["region"]["class_name"])


def _text(result: dict, place: int) -> str:
    """The sentences, each figure a link to its row in the table."""
    sentences = ("".join(_part(part, place) for part in sentence["parts"]) for sentence in result["sentences"])
    return space_between(result["language"]).join(sentences)


def space_between(language: str) -> str:
    """What stands between two sentences."""
    return "" if language == "ja" else " "


def _part(part: dict, place: int) -> str:
    text = html.escape(part["text"])
    return f'<a href="#e{place}-{html.escape(part["evidence"])}">{text}</a>' if part.get("evidence") else text


def _facts(result: dict) -> str:
    facts = (
        f'<span class="grade">{tr("grade {}").format(html.escape(result["grade"]))}</span>',
        html.escape(verified_text(result)),
        html.escape(tr("written by {}").format(result["writer_title"])),
        *(html.escape(text) for text in (dropped_text(result), result["fell_back"]) if text),
    )
    return f'<p class="facts">{" · ".join(facts)}</p>'


def verified_text(result: dict) -> str:
    """How many of the figures in the text come from evidence."""
    parts = [part for sentence in result["sentences"] for part in sentence["parts"]]
    linked = sum("evidence" in part for part in parts)
    bare = sum(any(letter.isdigit() for letter in part["text"]) for part in parts if "evidence" not in part)
    return tr("verified: {} of {} figures").format(linked, linked + bare)


def dropped_text(result: dict) -> str:
    """How many sentences of the writer did not hold; empty if all did."""
    count = result["dropped"]
    return tr("sentences dropped because they did not hold: {}").format(count) if count else ""


def _doubts(result: dict) -> str:
    lines = "".join(f"<li>{html.escape(reason)}</li>" for reason in result["grade_reasons"])
    return f'<div class="warnings"><b>{tr("What the grade rests on")}</b><ul>{lines}</ul></div>' if lines else ""


def _evidence(evidence: list[dict], place: int) -> str:
    rows = (
        (f'<a name="e{place}-{html.escape(entry["id"])}"></a>{html.escape(entry["label"])}',
         html.escape(entry["text"]), html.escape(entry["source"]))
        for entry in evidence
    )  # fmt: skip
    body = "".join(f"<tr>{_cells('td', row)}</tr>" for row in rows)
    head = _cells("th", (tr("Measured"), tr("Value"), tr("Where it comes from")))
    return f'<div class="wide"><table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table></div>'


def _cells(kind: str, texts: tuple[str, ...]) -> str:
    """Table cells that start at the left in print, too."""
    return "".join(f'<{kind} style="text-align:left">{text}</{kind}>' for text in texts)


def _own_reading(text: str) -> str:
    """Free words of a language model never stand anywhere without this mark."""
    if not text:
        return ""
    mark = tr("The model's own reading, unverified: nothing in it was measured or checked.")
    return f'<div class="warnings"><b>{mark}</b><p>{html.escape(text)}</p></div>'
