"""Explanations as rich text: every figure a link to its evidence, and everything from outside escaped."""

from __future__ import annotations

import html

from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QColor, QPalette

from ..algorithms.explanation_report import class_text, space_between, verified_text

KEY_EVIDENCE = ("confidence", "margin", "sar_share", "cloud", "vv", "ndvi", "ndwi")
CHIP = 0.15  # how much of the text's colour is in a chip's ground


def tr(text: str) -> str:
    return QCoreApplication.translate("ExplanationText", text)


def title_text(result: dict) -> str:
    """``Why water, here``; German keeps its capitals, and so do names that are not plain words."""
    name = class_text(result)
    plain = name[:1].lower() + name[1:]
    return tr("Why {}, here").format(name if result["language"] == "de" or plain != name.lower() else plain)


def sentences_html(sentences: list[dict], language: str, tips: dict[str, str]) -> str:
    """The text of an explanation; ``tips`` are shown when the mouse rests on the link of an evidence id."""
    return space_between(language).join(
        "".join(_part(part, tips) for part in sentence["parts"]) for sentence in sentences
    )


def _part(part: dict, tips: dict[str, str]) -> str:
    text, name = html.escape(part["text"]), part.get("evidence")
    if not name:
        return text
    if any(letter.isdigit() for letter in part["text"]):
        text = _unbroken(part["text"])  # a figure keeps its unit on the same line
    return f'<a href="{html.escape(name)}" title="{html.escape(tips.get(name, ""))}">{text}</a>'


def tip_text(entry: dict) -> str:
    """Evidence in one line: what, how much, from where."""
    return f"{entry['label']}: {entry['text']} · {entry['source']}"


def source_html(entry: dict) -> str:
    """Evidence in full, for the place below the text; the file's whole name is its own line."""
    head = f"<b>{html.escape(entry['label'])}</b> {html.escape(entry['text'])}"
    lines = [f"{head} · {html.escape(entry['source'])}"]
    if measured := _measured_on(entry["detail"]):
        lines.append(measured)
    if entry["file"]:
        lines.append(f"<small>{html.escape(entry['file'])}</small>")
    return "<br>".join(lines)


def _measured_on(detail: dict) -> str:
    share = detail.get("measured")
    if isinstance(share, int | float) and share < 0.995:
        return html.escape(tr("measured on {:.0f} % of the place, evenly chosen").format(100 * share))
    known = [str(detail[key]) for key in ("dataset", "split", "condition", "metric") if detail.get(key)]
    return html.escape(", ".join(known))


def chips_html(entries: list[dict], palette: QPalette) -> str:
    """Evidence in chips that wrap like text."""
    text, window = (palette.color(role) for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Window))
    mixed = (
        round(CHIP * of_text + (1 - CHIP) * of_window)
        for of_text, of_window in zip(text.getRgb()[:3], window.getRgb()[:3], strict=True)
    )
    style = f"background-color:{QColor(*mixed).name()}; color:{text.name()}; text-decoration:none"
    chips = (
        f'<a href="{html.escape(entry["id"])}" style="{style}">'
        f"&nbsp;{_unbroken(entry['label'])}&nbsp;<b>{_unbroken(entry['text'])}</b>&nbsp;</a>"
        for entry in entries
    )
    return f'<p style="line-height:150%; margin:0">{"&nbsp; ".join(chips)}</p>'


def chips_of(result: dict) -> list[dict]:
    """The evidence behind the text, in its order, then what is always worth knowing."""
    known = {entry["id"]: entry for entry in result["evidence"]}
    cited = [name for sentence in result["sentences"] for name in sentence["evidence"]]
    return [known[name] for name in dict.fromkeys((*cited, *KEY_EVIDENCE)) if name in known]


def compared_of(result: dict) -> dict | None:
    """The evidence whose chart is shown first: the first that the model can be compared in; None if there is none."""
    return next((entry for entry in (*chips_of(result), *result["evidence"]) if entry["detail"].get("quantiles")), None)


def footer_html(result: dict) -> str:
    """Grade, verified figures, and what can be done with the explanation."""
    grade = f"<b>{html.escape(tr('grade {}').format(result['grade']))}</b>"
    actions = (("copy", tr("copy")), ("html", tr("HTML")), ("pdf", tr("PDF")))
    links = (f'<a href="{name}">{text}</a>' for name, text in actions)
    return " · ".join((grade, html.escape(verified_text(result)), *links))


def _unbroken(text: str) -> str:
    return html.escape(text).replace(" ", "&nbsp;")
