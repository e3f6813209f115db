"""Evidence of a region of 2000 x 2000 pixels, with and without ablation, against segmenting it once."""

from __future__ import annotations

from pathlib import Path

import rasterio
from harness import median_seconds
from landclair.plugin.contract.jobs import ExplainJob, SegmentJob, SensorLayer, SimulateJob
from landclair.plugin.engine import operations
from landclair.plugin.engine.explanation import gathering
from landclair.plugin.engine.progress import Progress

SIDE = 2000
MODEL = "landcover"
RUNS = 3


def measure(folder: Path) -> dict:
    """Seconds of a first question about the whole map, of a click, of a repetition; the ratio to one segmentation."""
    scene = operations.run(SimulateJob(str(folder / "scene"), size=SIDE, seed=1))
    layers = {"optical": SensorLayer(scene["optical"]), "sar": SensorLayer(scene["sar"])}
    segmenting = SegmentJob(MODEL, str(folder / "map"), **layers, device="cpu")
    mapped = operations.run(segmenting)

    def first_question(ablation: bool) -> None:
        gathering.forget()
        ask(ablation)

    def ask(ablation: bool, **place) -> None:
        job = ExplainJob(
            mapped["classes"], MODEL, mapped["confidence"], **layers, ablation=ablation, device="cpu", **place
        )
        gathering.gather(job, Progress())

    places = iter(range(RUNS + 1))

    def click() -> None:
        step = 1000.0 * (next(places) + 1)
        with rasterio.open(mapped["classes"]) as file:
            ask(True, at=(file.bounds.left + step, file.bounds.top - step))

    once = median_seconds(lambda: operations.run(segmenting, Progress()), RUNS)
    with_ablation = median_seconds(lambda: first_question(True), RUNS)
    return {
        "ratio_to_one_segmentation": with_ablation / once,
        "seconds_with_ablation": with_ablation,
        "seconds_without_ablation": median_seconds(lambda: first_question(False), RUNS),
        "seconds_of_a_click_with_ablation": median_seconds(click, RUNS),
        "seconds_of_the_same_question_again": median_seconds(lambda: ask(False), RUNS),
    }
