"""The README's accuracy tables say what the cards of the bundled models say."""

import re

import pytest
from landclair.plugin.engine.models import catalogue

CONDITIONS = {
    "radar and optical": "full",
    "radar and optical, before and after": "full",
    "half of the optical image under clouds": "cloud50",
    "optical image of after the flood missing": "optical_after_missing",
    "optical alone": "optical_only",
    "radar alone": "sar_only",
}
METRICS = {
    "IoU, pooled": "iou",
    "IoU, mean over images": "iou, mean over images",
    "overall accuracy": "oa",
    "mean IoU": "miou",
}


def tables(text: str) -> dict[str, list[list[str]]]:
    """Model name -> rows of cells, the header first, of every table whose header begins with a model's name."""
    found: dict[str, list[list[str]]] = {}
    name = ""
    for line in text.splitlines():
        cells = [cell.strip() for cell in line.strip("|").split("|")] if line.startswith("|") else []
        if cells and (begin := re.match(r"`(\w+)`, ", cells[0])):
            name = begin[1]
        if not cells:
            name = ""
        elif name and not set(cells[0]) <= set("-"):
            found.setdefault(name, []).append(cells)
    return found


@pytest.mark.parametrize("name", ["flood", "landcover", "water"])
def test_the_readme_copies_the_cards(root, name):
    header, *rows = tables((root / "README.md").read_text(encoding="utf-8"))[name]
    simulated = "simulated" in header[0]
    accuracy = [row for row in catalogue.find(name).card["accuracy"] if ("simulated" in row["dataset"]) == simulated]
    measured = {(row["condition"], row["metric"]): row["value"] for row in accuracy}
    assert len(rows) >= 3
    for label, *figures in rows:
        for title, figure in zip(header[1:], figures, strict=True):
            assert float(figure) == pytest.approx(measured[CONDITIONS[label], METRICS[title]], abs=5.1e-4), label
