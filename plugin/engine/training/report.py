"""The HTML report of a training or an evaluation: one file, figures inside, readable without a network."""

from __future__ import annotations

import base64
import io
import json
from pathlib import Path

import numpy as np

from ...contract.errors import EngineError, InputError
from ...contract.legends import NODATA, Legend
from .datasets import IGNORE, Sample

TEMPLATE = "report.html.j2"
HISTORY = "history.json"
Example = tuple[str, Sample, np.ndarray]  # name, sample as the model saw it, mapped codes (H,W)
Curves = dict[str, list[tuple[int, float]]]  # name -> (epoch, value)


def read_curves(training: Path) -> Curves:
    """Loss and scores by epoch from a training's history; InputError if there is none."""
    path = training / HISTORY
    try:
        history = json.loads(path.read_text("utf-8"))
        names = sorted({name for entry in history for name in entry if name == "loss" or name.endswith("/miou")})
        return {name: [(entry["epoch"], entry[name]) for entry in history if name in entry] for name in names}
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise InputError(f"{path} is not the history of a training: {error}. Name the folder of a training.") from error


def write_report(path: Path, title: str, result: dict, legend: Legend, examples: list[Example], curves: Curves) -> None:
    """Write the report of an evaluation's ``result``, with a training's ``curves`` on top where there are any."""
    try:
        import jinja2  # with matplotlib part of the training requirements, which a map maker does not need
        import matplotlib

        matplotlib.use("Agg")
    except ImportError as error:
        raise EngineError(
            f"The report needs {error.name}. Install requirements/training.txt into the engine."
        ) from error
    loader = jinja2.FileSystemLoader(Path(__file__).parent)
    template = jinja2.Environment(loader=loader, autoescape=True, undefined=jinja2.StrictUndefined).get_template(
        TEMPLATE
    )
    main_name, main = next(iter(result["conditions"].items()))
    figures = {
        "curves": _curves(curves) if curves else "",
        "confusion": _confusion(np.array(main["confusion"]), legend),
        "reliability": _reliability(main["reliability"], main["ece"]),
        "stress": _stress(result["conditions"]),
        "examples": [(name, _example(sample, codes, legend)) for name, sample, codes in examples],
    }
    text = template.render(title=title, result=result, main_name=main_name, main=main, figures=figures)
    partial = path.with_name(path.name + ".partial")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        partial.write_text(text, encoding="utf-8")
        partial.replace(path)
    except OSError as error:
        raise EngineError(f"The report {path} cannot be written: {error.strerror}. Choose another place.") from error


def _png(figure) -> str:
    """A figure as the address of an inline PNG."""
    from matplotlib import pyplot

    buffer = io.BytesIO()
    figure.savefig(buffer, format="png", dpi=110, bbox_inches="tight", metadata={"Software": None})
    pyplot.close(figure)
    return "data:image/png;base64," + base64.b64encode(buffer.getvalue()).decode()


def _curves(curves: Curves) -> str:
    from matplotlib import pyplot

    figure, axes = pyplot.subplots(figsize=(6.4, 3.2))
    for name, points in curves.items():
        axes.plot(*zip(*points, strict=True), label=name.replace("/miou", ", mIoU"))
    axes.set_xlabel("Epoch")
    axes.legend(frameon=False, fontsize=8)
    return _png(figure)


def _confusion(matrix: np.ndarray, legend: Legend) -> str:
    from matplotlib import pyplot

    shares = matrix / np.maximum(matrix.sum(axis=1, keepdims=True), 1)
    names = [entry.name for entry in legend.classes]
    side = 1.8 + 0.55 * len(names)
    figure, axes = pyplot.subplots(figsize=(side, side))
    axes.imshow(shares, cmap="Blues", vmin=0, vmax=1)
    axes.set_xticks(range(len(names)), names, rotation=45, ha="right")
    axes.set_yticks(range(len(names)), names)
    axes.set(xlabel="Map", ylabel="Reference")
    for (row, column), share in np.ndenumerate(shares):
        color = "white" if share > 0.5 else "black"
        axes.text(column, row, f"{share:.2f}", ha="center", va="center", color=color, fontsize=8)
    return _png(figure)


def _reliability(rows: list[dict], error: float | None) -> str:
    from matplotlib import pyplot

    figure, axes = pyplot.subplots(figsize=(3.6, 3.6))
    axes.plot([0, 1], [0, 1], color="0.7", linewidth=1)
    axes.plot([row["confidence"] for row in rows], [row["accuracy"] for row in rows], marker="o")
    axes.set(xlim=(0, 1), ylim=(0, 1), xlabel="Confidence", ylabel="Accuracy")
    axes.set_title("" if error is None else f"Expected calibration error {error:.3f}", fontsize=9)
    return _png(figure)


def _stress(conditions: dict[str, dict]) -> str:
    from matplotlib import pyplot

    names = list(conditions)
    figure, axes = pyplot.subplots(figsize=(6.4, 0.6 + 0.28 * len(names)))
    for offset, group, label in ((-0.18, "pooled", "pooled"), (0.18, "mean_over_images", "mean over images")):
        values = [conditions[name][group]["iou"] or 0 for name in names]
        axes.barh(np.arange(len(names)) + offset, values, height=0.34, label=label)
    axes.set_yticks(range(len(names)), names)
    axes.invert_yaxis()
    axes.set(xlim=(0, 1), xlabel="IoU")
    axes.legend(frameon=False, fontsize=8)
    return _png(figure)


def _example(sample: Sample, codes: np.ndarray, legend: Legend) -> str:
    """One row of pictures: every input, the reference, the map."""
    from matplotlib import pyplot

    reference = np.array([*legend.codes] + [NODATA] * (IGNORE + 1 - len(legend.codes)))[sample.label]
    pictures = {slot.replace("_", " "): _stretched(image) for slot, image in sample.images.items()}
    pictures |= {"reference": _colored(reference, legend), "map": _colored(codes, legend)}
    figure, axes = pyplot.subplots(1, len(pictures), figsize=(2 * len(pictures), 2.2))
    for axis, (name, picture) in zip(axes, pictures.items(), strict=True):
        axis.imshow(picture)
        axis.set_title(name, fontsize=8)
        axis.set_axis_off()
    return _png(figure)


def _stretched(image: np.ndarray) -> np.ndarray:
    """Up to three bands (H,W,3) in 0-1 between their 2nd and 98th percentiles."""
    bands = image[[0, 1, 2]] if len(image) >= 3 else image[[0, 0, 0]]
    low, high = np.percentile(bands, (2, 98), axis=(1, 2), keepdims=True)
    return np.clip((bands - low) / np.maximum(high - low, 1e-6), 0, 1).transpose(1, 2, 0)


def _colored(codes: np.ndarray, legend: Legend) -> np.ndarray:
    table = np.full((256, 3), 255, np.uint8)
    for entry in legend.classes:
        table[entry.code] = [int(entry.color[start : start + 2], 16) for start in (1, 3, 5)]
    return table[codes]
