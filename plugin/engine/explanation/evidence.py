"""Evidence: measured facts about a region of a map, each with an id, a value, a unit and where it came from."""

from __future__ import annotations

from dataclasses import dataclass, field


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
    """All evidence of one region, by id, and where it is: bounds, crs, GeoJSON geometry, pixels, class code."""

    items: dict[str, Evidence]
    region: dict


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
