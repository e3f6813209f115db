"""A model card as HTML: what the model is for, what it was trained on and measured at, and its limits."""

from __future__ import annotations

from html import escape

from qgis.PyQt.QtCore import QCoreApplication

from .wording import sensors_text, slot_name


def tr(text: str) -> str:
    return QCoreApplication.translate("ModelCard", text)


def card_html(model: dict) -> str:
    """The card of a model's summary (engine catalogue); everything that comes from the file is escaped."""
    parts = [f"<h2>{escape(model['title'])}</h2>", f"<p>{escape(model['summary'])}</p>"]
    parts.append(_section(tr("Classes"), _items([entry["name"] for entry in model["legend"]])))
    parts.append(_section(tr("Sensors"), f"<p>{escape(sensors_text(model['sensors']))}</p>{_items(_bands(model))}"))
    parts.append(_section(tr("Measured accuracy"), _accuracy(model["accuracy"])))
    parts.append(_section(tr("Trained on"), _items([_training(entry) for entry in model["training_data"]])))
    parts.append(_section(tr("Limits"), _items(model["limits"])))
    resolution = model["ground_resolution"]
    facts = [
        tr("Ground resolution: {:g} m").format(resolution) if resolution else "",
        tr("Version: {}").format(model["version"]),
    ]
    facts += [tr("Licence: {}").format(model["licence"]), tr("SHA-256: {}").format(model["sha256"]), model["path"]]
    parts.append(_section(tr("File"), _items([fact for fact in facts if fact])))
    return "".join(parts)


def _section(title: str, body: str) -> str:
    return f"<h4>{escape(title)}</h4>{body}" if body else ""


def _items(texts: list[str]) -> str:
    return "<ul>" + "".join(f"<li>{escape(str(text))}</li>" for text in texts) + "</ul>" if texts else ""


def _bands(model: dict) -> list[str]:
    return [f"{slot_name(slot)}: {', '.join(entry['roles'])}" for slot, entry in model["sensors"].items()]


def _training(entry: dict) -> str:
    named = [str(entry[key]) for key in ("name", "use", "licence", "source") if entry.get(key)]
    return " · ".join(named)


def _accuracy(rows: list[dict]) -> str:
    if not rows:
        return f"<p>{escape(tr('This model has no measured accuracy.'))}</p>"
    columns = ("dataset", "split", "condition", "metric", "value", "images")
    titles = (tr("Data"), tr("Split"), tr("Condition"), tr("Metric"), tr("Value"), tr("Images"))
    head = "".join(f"<th align='left'>{escape(title)}</th>" for title in titles)
    body = "".join(
        "<tr>" + "".join(f"<td>{escape(_cell(row.get(column, '')))}</td>" for column in columns) + "</tr>"
        for row in rows
    )
    return f"<table cellspacing='0' cellpadding='3'><tr>{head}</tr>{body}</table>"


def _cell(value) -> str:
    return f"{value:.3f}" if isinstance(value, float) else str(value)
