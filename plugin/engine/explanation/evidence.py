"""Evidence: measured facts about a region of a map, each with an id, a value, a unit and where it came from."""

from __future__ import annotations

import re
import string
import unicodedata
from dataclasses import dataclass, field

from ...contract.legends import Legend


@dataclass(frozen=True)
class Evidence:
    """One measured fact. ``id`` has letters and underscores only; ``unit`` is "" for names and bare numbers.

    ``source`` is one of SOURCES, ``file`` the raster, table or model that it was measured in, ``detail`` what a chart
    needs, such as the quantiles of the training data.
    """

    id: str
    value: float | str
    unit: str
    source: str
    file: str = ""
    detail: dict = field(default_factory=dict)


@dataclass(frozen=True)
class RegionEvidence:
    """All evidence of one region, by id, and where it is: bounds, crs, GeoJSON geometry, pixels, class code.

    ``feature`` is the polygon's place in its file where each polygon has an answer of its own; ``error`` then says
    why it can have none, and all else is empty.
    """

    items: dict[str, Evidence]
    region: dict
    feature: int | None = None
    error: str = ""


SOURCES = (
    "region",  # the shape of the region itself
    "map",  # counted in the class map
    "confidence",  # averaged over the confidence raster
    "layer",  # measured in a sensor's layer
    "training",  # compared with the model's training data
    "model_run",  # the model run again on the region
    "without_sar",  # the model run again without radar
    "without_optical",  # the model run again without the optical layer
    "registration",  # edges of both sensors compared
    "reference",  # compared with a reference layer
    "card",  # from the model card
    "review",  # from an answered sample
)


def class_slugs(legend: Legend) -> dict[int, str]:
    """What the ids of a class end in, by code: its name in letters and underscores; or class_a, class_b ... for all of
    them where a name has no letters or two names have the same.
    """
    plain = [unicodedata.normalize("NFKD", entry.name).encode("ascii", "ignore").decode() for entry in legend.classes]
    slugs = ["_".join(re.findall("[a-z]+", name.lower())) for name in plain]
    if "" in slugs or len(set(slugs)) < len(slugs):
        slugs = [f"class_{_letters(place)}" for place in range(len(slugs))]
    return dict(zip(legend.codes, slugs, strict=True))


def _letters(place: int) -> str:
    """a, b ... z, aa, ab ..."""
    rest, last = divmod(place, 26)
    return (_letters(rest - 1) if rest else "") + string.ascii_lowercase[last]
