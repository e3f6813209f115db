"""Water from radar alone against thresholds, scene by scene, on the held-out parts of the data set sar-water.

    python benchmarks/sar_water.py --root DATA [--model sar-water] [--out FILE.json]

A scene is mapped in each polarisation for itself and in all of them. Otsu and Kittler-Illingworth take the histogram of
the whole scene; the gain is the model's IoU of water less that of the better of both, and of the better polarisation.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path

import numpy as np
from harness import machine
from landclair.plugin.engine.models import catalogue
from landclair.plugin.engine.raster.bands import levels
from landclair.plugin.engine.segmentation.pipeline import classify_arrays
from landclair.plugin.engine.training import metrics
from landclair.plugin.engine.training.datasets import IGNORE, Sample, open_dataset
from landclair.plugin.engine.water.thresholds import EDGES, METHODS

# Data set and split -> polarisations of its images; floods are in VV and have no others.
SOURCES = {("mixed-water", "validation"): ("vv", "vh"), ("sar-water", "floods"): ("vv",)}
LEAST_WATER = 0.005  # of the labelled pixels: with less an IoU says nothing
WANTED_GAIN, LARGEST_LOSS = 0.08, 0.02


def water_iou(label: np.ndarray, predicted: np.ndarray) -> float:
    """IoU of class 1 over pixels that are not 255 in either (H,W); 0 where there is no such pixel."""
    value = metrics.per_class(metrics.confusion(label, predicted, 2))["iou"][1]
    return 0.0 if np.isnan(value) else float(value)


def by_thresholds(image: np.ndarray, sample: Sample) -> dict[str, float]:
    """IoU of each threshold on one polarisation (H,W) in dB; 0 where the histogram has none."""
    seen = sample.valid["sar"][0] > 0
    counts = np.histogram(image[seen], EDGES)[0]
    found = {name: method(counts) for name, method in METHODS.items()}
    return {
        name: 0.0 if threshold is None else water_iou(sample.label, np.where(seen, image < threshold, IGNORE))
        for name, threshold in found.items()
    }


def by_model(image: np.ndarray, roles: tuple[str, ...], sample: Sample, session) -> float:
    """IoU of the model on bands (C,H,W) in dB, through the pipeline that maps rasters."""
    valid = sample.valid["sar"][0] > 0
    codes, _ = classify_arrays({"sar": (image + levels(roles)) * valid}, {"sar": valid}, session)
    return water_iou(sample.label, codes)


def measure(sample: Sample, roles: tuple[str, ...], session) -> list[dict]:
    """A row for each polarisation, and one for all of them."""
    image = sample.images["sar"]
    rows = [
        {"bands": role, "model": by_model(image[[band]], (role,), sample, session)} | by_thresholds(image[band], sample)
        for band, role in enumerate(roles)
    ]
    if len(roles) > 1:
        best = {name: max(row[name] for row in rows) for name in METHODS}
        rows.append({"bands": "+".join(roles), "model": by_model(image, roles, sample, session)} | best)
    return [{**row, "gain": row["model"] - max(row[name] for name in METHODS)} for row in rows]


def scenes(root: Path, model: str) -> list[dict]:
    """Rows of every held-out scene that has water."""
    session = catalogue.open_session(catalogue.find(model), "cpu", 0)
    rows = []
    for (name, split), roles in SOURCES.items():
        dataset = open_dataset(name, root, split)
        for index in range(len(dataset)):
            sample = dataset[index]
            labelled = sample.label != IGNORE
            if sample.weight == 1 and (sample.label == 1).sum() >= LEAST_WATER * max(labelled.sum(), 1):
                found = measure(sample, roles, session)
                rows += [{"scene": dataset.name(index), "source": f"{name}, {split}", **row} for row in found]
    return rows


def table(rows: list[dict]) -> str:
    """Markdown: means by source and bands, and the worst scene of each."""
    lines = [
        "| scenes | bands | number | model | Otsu | Kittler-Illingworth | mean gain | worst scene | lost by > .02 |",
        "|---|---|---|---|---|---|---|---|---|",
    ]
    for source, bands in dict.fromkeys((row["source"], row["bands"]) for row in rows):
        group = [row for row in rows if (row["source"], row["bands"]) == (source, bands)]
        means = [np.mean([row[key] for row in group]) for key in ("model", *METHODS, "gain")]
        worst = min(group, key=lambda row: row["gain"])
        lost = sum(row["gain"] < -LARGEST_LOSS for row in group)
        cells = [f"{value:.3f}" for value in means]
        last = f"{worst['scene']}: {worst['gain']:+.3f}"
        lines.append(f"| {source} | {bands} | {len(group)} | {' | '.join(cells)} | {last} | {lost} |")
    return "\n".join(lines)


def main() -> None:
    parser = argparse.ArgumentParser(prog="sar_water", description=__doc__.splitlines()[0])
    parser.add_argument("--root", required=True, type=Path)
    parser.add_argument("--model", default="sar-water", help="name of a model or an .onnx file")
    parser.add_argument("--out", type=Path, help="JSON with every scene")
    options = parser.parse_args()
    rows = scenes(options.root, options.model)
    if options.out:
        options.out.write_text(json.dumps({"machine": machine(), "model": options.model, "scenes": rows}, indent=1))
    print(table(rows))
    gains = [row["gain"] for row in rows]
    met = np.mean(gains) >= WANTED_GAIN and min(gains) >= -LARGEST_LOSS
    print(f"Wanted: mean gain {WANTED_GAIN}, no scene below -{LARGEST_LOSS}: {'reached' if met else 'not reached'}")


if __name__ == "__main__":
    main()
