"""What is known of the map's accuracy: against a reference layer, from the model's card, from an answered review."""

from __future__ import annotations

import math

import numpy as np
from rasterio.enums import Resampling
from rasterio.errors import RasterioError
from rasterio.vrt import WarpedVRT
from rasterio.windows import Window

from ...contract.errors import InputError
from ...contract.jobs import AssessJob
from ...contract.legends import NODATA, Legend
from ..models.package import ModelPackage
from ..progress import Progress
from ..raster.grid import Grid
from ..raster.layers import LayerInfo, open_dataset
from ..raster.reasons import reason
from ..review.assessment import assess
from ..review.class_map import ClassMap
from ..training.metrics import confusion, overall_accuracy, per_class
from .evidence import Evidence
from .region import Region

METRICS = ("oa", "iou", "miou", "f1")  # of a card, the first that it has
MEASURES = {"precision": "precision", "recall": "recall", "f": "f1", "iou": "iou"}


class Reference:
    """A raster of the legend's own codes, nearest neighbour on the map's grid; 255, no data, and 0 where that is no
    class, are not labelled.
    """

    def __init__(self, path: str, grid: Grid, legend: Legend) -> None:
        self._path, self._dataset, self._legend = path, open_dataset(path), legend
        if grid.crs is None or self._dataset.crs is None:
            if (self._dataset.width, self._dataset.height, self._dataset.crs) != (grid.width, grid.height, grid.crs):
                raise InputError(f"{path} needs the map's coordinate system or, without one, the map's size.")
            self._file = self._dataset
        else:
            self._file = WarpedVRT(
                self._dataset, crs=grid.crs, transform=grid.transform, width=grid.width, height=grid.height,
                resampling=Resampling.nearest, nodata=NODATA,
            )  # fmt: skip

    def indexes(self, window: Window) -> np.ndarray:
        """Class indexes (H, W) with 255 where nothing is labelled; InputError for codes that the legend lacks."""
        try:
            values = self._file.read(1, window=window, masked=True).filled(NODATA)
        except RasterioError as error:
            raise InputError(f"{self._path} could not be read: {reason(error)}. Check the reference layer.") from error
        indexes = np.full(values.shape, -1, np.int64)
        for index, code in enumerate(self._legend.codes):
            indexes[values == code] = index
        indexes[(values == NODATA) | (values == 0) & (0 not in self._legend.codes)] = NODATA
        if (indexes < 0).any():
            raise InputError(
                f"{self._path} has the values {np.unique(values[indexes < 0])[:8].tolist()}, the map's classes are "
                f"{list(self._legend.codes)}. Give the reference layer the same codes."
            )
        return indexes

    def close(self) -> None:
        self._file.close()
        self._dataset.close()


def reference_evidence(
    path: str, region: Region, class_map: ClassMap, code: int, legend: Legend, progress: Progress
) -> list[Evidence]:
    """Accuracy of the region and of its leading class, in per cent; nothing where no pixel is labelled.

    A patch of one class was chosen for that class, so that it can say nothing of what the map has missed: only how
    much of it is right.
    """
    reference, classes = Reference(path, class_map.grid, legend), len(legend.classes)
    index_of = np.full(256, NODATA)
    index_of[list(legend.codes)] = range(classes)
    matrix = np.zeros((classes, classes), np.int64)
    try:
        for strip in region.strips():
            progress.check()
            mapped = np.where(region.mask(strip), index_of[class_map.read(strip)], NODATA)
            matrix += confusion(reference.indexes(strip), mapped, classes)
    finally:
        reference.close()
    if not matrix.sum():
        return []
    scores = {name: values[legend.codes.index(code)] for name, values in per_class(matrix).items()}
    names = ("precision",) if region.code is not None else MEASURES
    values = {"accuracy": overall_accuracy(matrix)} | {name: float(scores[MEASURES[name]]) for name in names}
    detail = {"pixels": int(matrix.sum())}
    return [
        Evidence(f"reference_{name}", 100 * value, "%", "reference", path, detail)
        for name, value in values.items()
        if math.isfinite(value)
    ]


def card_evidence(package: ModelPackage, infos: dict[str, LayerInfo]) -> list[Evidence]:
    """The accuracy that the card states for the sensors at hand, in per cent, with what it was measured on."""
    takes = {entry.sensor for entry in package.inputs}
    used = takes & {info.sensor for info in infos.values()}
    condition = f"{used.pop()}_only" if len(used) == 1 and len(takes) > 1 else "full"
    rows = [row for row in package.card.get("accuracy", []) if row.get("condition", "full") == condition]
    for metric in METRICS:
        for row in rows:
            if row.get("metric") == metric:
                detail = {key: row.get(key, "") for key in ("dataset", "split", "condition", "metric")}
                return [Evidence("card_accuracy", 100 * row["value"], "%", "card", str(package.path), detail)]
    return []


def review_evidence(sample: str, classes: str, code: int, progress: Progress) -> list[Evidence]:
    """Overall accuracy with its 95 % interval, and user's accuracy of the leading class, by the answered ``sample``."""
    result = assess(AssessJob(sample=sample, classes=classes), progress)
    overall = result["overall"]
    low, high = overall["interval"]
    values = {"accuracy": overall["estimate"], "low": low, "high": high}
    users = next((entry["users"]["estimate"] for entry in result["classes"] if entry["code"] == code), None)
    values |= {} if users is None else {"users": users}
    detail = {"points": result["points"]}
    return [Evidence(f"review_{name}", 100 * value, "%", "review", sample, detail) for name, value in values.items()]
