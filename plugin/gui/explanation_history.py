"""The project's explanations: kept with it, newest first, and never more than a project should carry."""

from __future__ import annotations

import json

from qgis.core import QgsProject

SCOPE, KEY = "landclair", "explanations"
MOST_ENTRIES, MOST_CHARACTERS = 50, 4_000_000
NEEDED = {"title", "when", "layer", "layer_name", "place", "model", "result"}
OF_RESULT = {
    *("text", "sentences", "evidence", "grade", "grade_reasons", "writer_title", "fell_back", "language"),
    *("own_reading", "question", "region", "dropped"),
}
OF_EVIDENCE = {"id", "label", "value", "unit", "text", "source", "file", "detail"}
OF_REGION = {"class_name", "color", "geometry", "crs"}


def read_history(project: QgsProject) -> list[dict]:
    """The entries ``{"title", "when", "layer", "layer_name", "place", "model", "result"}``; what cannot be read as one
    is left out, since a project file comes from anywhere.
    """
    try:
        entries = json.loads(project.readEntry(SCOPE, KEY, "[]")[0])
    except ValueError:
        return []
    return [entry for entry in entries if _is_whole(entry)] if isinstance(entries, list) else []


def _is_whole(entry) -> bool:
    try:
        result = entry["result"]
        parts = [part["text"] for sentence in result["sentences"] for part in sentence["parts"]]
        whole = entry.keys() >= NEEDED and result.keys() >= OF_RESULT and result["region"].keys() >= OF_REGION
        return (
            whole
            and all(isinstance(part, str) for part in parts)
            and all(item.keys() >= OF_EVIDENCE for item in result["evidence"])
        )
    except (AttributeError, KeyError, TypeError):
        return False


def write_history(project: QgsProject, entries: list[dict]) -> list[dict]:
    """Keep the newest entries in the project and return them."""
    kept, length = [], 0
    for entry in entries[:MOST_ENTRIES]:
        length += len(json.dumps(entry))
        if kept and length > MOST_CHARACTERS:
            break
        kept.append(entry)
    project.writeEntry(SCOPE, KEY, json.dumps(kept))
    return kept
