"""The map's own evidence: size, shares, areas, borders and confidence of a region."""

from __future__ import annotations

import numpy as np

from ...contract.jobs import ExplainJob
from ...contract.legends import NODATA, Legend
from .counting import LOW_CONFIDENCE, Count
from .evidence import Evidence, class_slugs
from .region import LARGEST_SIDE, Region


def map_evidence(region: Region, found: Count, code: int, legend: Legend, job: ExplainJob) -> list[Evidence]:
    """Everything that the class map and the confidence raster say; ``code`` is the leading class."""
    items = _region_items(region, found, code, legend, job.classes) + _class_items(found, legend, job.classes)
    unmapped = 100 * (found.pixels - found.mapped) / found.pixels
    items.append(Evidence("unmapped", unmapped, "%", "map", job.classes))
    items += _border_items(found, code, legend, job.classes)
    return items + (_confidence_items(found, job.confidence) if job.confidence else [])


def _area(found: Count) -> float | None:
    """Hectares of what is mapped; None without a CRS."""
    areas = [row["area_ha"] for row in found.rows]
    return None if None in areas else sum(areas)


def _region_items(region: Region, found: Count, code: int, legend: Legend, path: str) -> list[Evidence]:
    leading = next(row for row in found.rows if row["code"] == code)
    present = sum(row["pixels"] > 0 for row in found.rows)
    detail = {"cut": LARGEST_SIDE} if region.cut else {}
    area = _area(found)
    return [
        Evidence("pixels", found.pixels, "px", "region", path, detail),
        *([] if area is None else [Evidence("area", area, "ha", "region", path, detail)]),
        Evidence("class_name", legend.by_code(code).name, "", "region", path),
        Evidence("share", leading["percent"], "%", "region", path),
        Evidence("class_count", present, "", "region", path),
    ]


def _class_items(found: Count, legend: Legend, path: str) -> list[Evidence]:
    slugs, items = class_slugs(legend), []
    for row in found.rows:
        if row["pixels"]:
            detail = {key: row[key] for key in ("code", "name", "color")}
            items.append(Evidence(f"share_{slugs[row['code']]}", row["percent"], "%", "map", path, detail))
            if row["area_ha"] is not None:
                items.append(Evidence(f"area_{slugs[row['code']]}", row["area_ha"], "ha", "map", path, detail))
    return items


def _border_items(found: Count, code: int, legend: Legend, path: str) -> list[Evidence]:
    """Metres of border per hectare, and the other class that most of the outline within the map borders."""
    items, area, outline = [], _area(found), found.borders.outline
    if area:
        items.append(Evidence("boundary_density", found.borders.between / area, "m/ha", "map", path))
    others = outline.copy()
    others[[code, NODATA]] = 0
    neighbour = legend.by_code(int(others.argmax())) if others.any() else None
    if neighbour:
        items.append(Evidence("neighbour", neighbour.name, "", "map", path, {"code": neighbour.code}))
        items.append(Evidence("neighbour_share", 100 * others.max() / outline.sum(), "%", "map", path))
    return items


def _confidence_items(found: Count, path: str) -> list[Evidence]:
    """Mean of the pixels' confidence, and how many are below 50 %."""
    counts = found.confidence[:101]
    if not counts.sum():
        return []
    mean = float(counts @ np.arange(101) / counts.sum())
    low = 100 * float(counts[:LOW_CONFIDENCE].sum() / counts.sum())
    return [
        Evidence("confidence", mean, "%", "confidence", path),
        Evidence("low_confidence", low, "%", "confidence", path),
    ]
