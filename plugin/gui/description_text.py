"""A description as rich and as plain text: eight fields, and behind a link of each the facts that it rests on."""

from __future__ import annotations

import html

from qgis.PyQt.QtCore import QCoreApplication

STEPS = "steps"  # the link that opens the chain of thought


def tr(text: str) -> str:
    return QCoreApplication.translate("DescriptionText", text)


def description_html(result: dict, opened: set[str]) -> str:
    """The fields in order; the facts of those in ``opened`` are shown below them. All text is escaped."""
    parts = [_field(name, field, name in opened) for name, field in result["fields"].items()]
    parts += [f"<p>▲ {html.escape(entry['text'])}</p>" for entry in result["contradictions"]]
    parts.append(_steps(result["steps"], STEPS in opened))
    return "".join(parts)


def _field(name: str, field: dict, opened: bool) -> str:
    head = f"<b>{html.escape(field['title'])}</b> {html.escape(field['text'])}"
    if not field["facts"]:
        return f"<p>{head}</p>"
    link = tr("hide the facts") if opened else tr("facts: {}").format(len(field["facts"]))
    facts = _facts(field["facts"]) if opened else ""
    return f"<p>{head} <a href='{html.escape(name)}'>{link}</a></p>{facts}"


def _facts(facts: list[dict]) -> str:
    rows = (f"<li>{html.escape(fact['text'])} <small>{html.escape(str(fact['source']))}</small></li>" for fact in facts)
    return f"<ul>{''.join(rows)}</ul>"


def _steps(steps: list[dict], opened: bool) -> str:
    if not steps:
        return ""
    link = tr("hide how it came about") if opened else tr("how it came about")
    shown = "".join(f"<p><b>{html.escape(step['title'])}</b></p>{_facts(step['facts'])}" for step in steps)
    return f"<p><a href='{STEPS}'>{link}</a></p>{shown if opened else ''}"


def description_text(result: dict) -> str:
    """The fields as plain text, one a line."""
    return "\n".join(f"{field['title']}: {field['text']}" for field in result["fields"].values())
