"""Zero shot: classes in the user's own words, tile by tile. A coarse map of scenes, never one of pixels."""

from __future__ import annotations

import json
import time
from contextlib import ExitStack
from pathlib import Path

import numpy as np

from .... import __version__
from ...contract.errors import InputError
from ...contract.jobs import SensorLayer, ZeroShotJob, to_json
from ...contract.legends import NODATA, Legend, LegendClass
from ..progress import Progress
from ..raster.grid import Grid
from ..raster.writer import BandsWriter, LayerWriter
from ..staging import staging_folder
from .embedding import Embedded, embed
from .heat import feather
from .image_text import ImageTextModel, open_model
from .indexing import NO_DATA
from .question import check_words, text_vectors, unknown_words
from .tiling import Sheet, open_sheet

# The colours of maximum contrast of Kelly 1965 (Color Engineering 3-6), without the white and the black.
COLORS = (
    "#f3c300", "#875692", "#f38400", "#a1caf1", "#be0032", "#c2b280", "#848482", "#008856", "#e68fac", "#0067a5",
    "#f99379", "#604e97", "#f6a600", "#b3446c", "#dcd300", "#882d17", "#8db600", "#654522", "#e25822", "#2b3d26",
)  # fmt: skip


def map_zero_shot(job: ZeroShotJob, progress: Progress) -> dict:
    """Operation: see ``contract.jobs.ZeroShotJob``. Raises InputError for classes or layers that cannot be used."""
    started = time.monotonic()
    classes, (sensor, layer) = _classes(job), _layer(job)
    model = open_model(job.model, job.device, job.threads)
    templates = job.templates or model.templates
    if any("{}" not in template for template in templates):
        raise InputError("Every template needs {} where the class goes, such as 'a SAR image of {}.'.")
    warnings = [text for name in classes for text in unknown_words(model, name)]
    texts = text_vectors(model, classes, templates)
    file = _embedded(layer, sensor, model, progress)
    scores = probabilities(np.array(file.vectors) @ texts.T, model.scale)
    coarse, values = feather(file.sheet.info.grid, np.array([tile.window for tile in file.tiles]), scores)
    legend = Legend(tuple(LegendClass(n, name, COLORS[n - 1]) for n, name in enumerate(classes, 1)))
    if coarse.crs is None:
        warnings.append(f"{layer.path} has no coordinate system, so the map has none either.")
    out = Path(job.out)
    with staging_folder(out, progress) as staging:
        _write(staging, coarse, values, legend, _tags(job, model, file.sheet))
        (staging / "job.json").write_text(to_json(job) + "\n", encoding="utf-8")
    progress.report(1.0, "Done")
    return {
        "classes": str(out / "classes.tif"), "scores": str(out / "scores.tif"),
        "legend": [{"code": entry.code, "name": entry.name, "color": entry.color} for entry in legend.classes],
        "resolution": round(float(np.mean(coarse.pixel_size_metres())), 3), "tiles": len(file.tiles),
        "model": {"name": model.name, "title": model.title, "sha256": model.sha256},
        "out": job.out, "seconds": round(time.monotonic() - started, 3), "warnings": warnings,
    }  # fmt: skip


def probabilities(cosines: np.ndarray, scale: float) -> np.ndarray:
    """Softmax of ``scale`` times the cosines (T, K) of tiles and classes: the score of each class, 0 to 1."""
    logits = scale * cosines.astype(np.float64)
    powers = np.exp(logits - logits.max(1, keepdims=True))
    return powers / powers.sum(1, keepdims=True)


def _classes(job: ZeroShotJob) -> tuple[str, ...]:
    classes = tuple(name.strip() for name in job.classes)
    for name in classes:
        check_words(name)
    if len({name.lower() for name in classes}) < len(classes):
        raise InputError(f"Expected classes that differ, got {', '.join(classes)}. Leave out what is there twice.")
    if not 2 <= len(classes) <= len(COLORS):
        raise InputError(
            f"Expected 2 to {len(COLORS)} classes, got {len(classes)}. A tile is given to the class that fits best, so "
            "name also what else there is, such as 'water' and 'land'."
        )
    return classes


def _layer(job: ZeroShotJob) -> tuple[str, SensorLayer]:
    given = [(name, layer) for name in ("sar", "optical") if (layer := getattr(job, name)) is not None]
    if len(given) != 1:
        raise InputError(f"Expected one layer, radar (SAR) or optical, got {len(given)}. Map each on its own.")
    return given[0]


def _embedded(layer: SensorLayer, sensor: str, model: ImageTextModel, progress: Progress) -> Embedded:
    def opened(layer: SensorLayer) -> Sheet:
        return open_sheet(layer, sensor, model.size, model.ground_resolution)

    def told(file: Embedded) -> None:
        progress.report(0.9 * len(file.vectors) / file.sheet.tiles, "Looking at the tiles")

    file = next(embed([layer], opened, model, progress, told))
    if file.problem or not file.tiles:
        raise InputError(file.problem or f"{layer.path} cannot be mapped. {NO_DATA} Choose another layer.")
    return file


def _tags(job: ZeroShotJob, model: ImageTextModel, sheet: Sheet) -> dict[str, str]:
    arguments = {key: value for key, value in json.loads(to_json(job))["arguments"].items() if key != "out"}
    side = sheet.size * np.mean(sheet.grid.pixel_size_metres())
    return {
        "TIFFTAG_SOFTWARE": f"LandClair {__version__}",
        "LANDCLAIR_LEVEL": f"scene: each cell is a mean over tiles of {side:.0f} m, no class of its own pixels",
        "LANDCLAIR_MODEL": model.name,
        "LANDCLAIR_MODEL_SHA256": model.sha256,
        "LANDCLAIR_PROVIDER": model.provider,
        "LANDCLAIR_JOB": json.dumps(arguments, sort_keys=True),
    }


def _write(folder: Path, coarse: Grid, values: np.ndarray, legend: Legend, tags: dict[str, str]) -> None:
    """The class of the highest score (H, W) and the scores (K, H, W), as cloud-optimised GeoTIFFs."""
    seen = np.isfinite(values).all(0)
    codes = np.where(seen, np.argmax(np.nan_to_num(values), axis=0) + 1, NODATA).astype(np.uint8)
    names = tuple(entry.name for entry in legend.classes)
    with ExitStack() as stack:
        classes = LayerWriter(folder, "classes", coarse, tags, legend=legend)
        stack.callback(classes.close)
        scores = BandsWriter(folder, "scores", coarse, names, "float32", tags)
        stack.callback(scores.close)
        classes.write(codes, 0, 0)
        scores.write(values, 0, 0)
        classes.finish(1)
        scores.finish(1)
