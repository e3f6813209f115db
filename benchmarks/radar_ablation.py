"""What pretraining by SAR-W-MixMAE and each refinement of the ALOS network are worth: same data, budget and seeds.

    python benchmarks/radar_ablation.py --root DATA --out DIR [--seeds 3] [--epochs 2] [--pretraining 8]
                                        [--variant pico] [--starts NAME ...] [--changes NAME ...] [--labels 1]

Pretrains an encoder without and one with the weight of low backscatter, trains every change from every start on real
radar images, one polarisation at a time, and measures on held-out places and floods. Each seed draws the weights that
are not pretrained, and the order of training. With ``--labels N`` one sample in N is labelled, and trains N times as
often. Run it again to go on after an interruption.
"""

from __future__ import annotations

import argparse
import json
import statistics
import sys
import time
from dataclasses import replace
from pathlib import Path

import torch
from harness import machine
from landclair.plugin.contract.jobs import PretrainJob, TrainJob
from landclair.plugin.engine import operations
from landclair.plugin.engine.progress import Progress
from landclair.plugin.engine.training import metrics
from landclair.plugin.engine.training.checkpoint import load_network
from landclair.plugin.engine.training.datasets import READERS, Sample, open_dataset
from landclair.plugin.engine.training.datasets.sar_water import RealSarWater
from landclair.plugin.engine.training.losses import FocalDice, Rift
from landclair.plugin.engine.training.outlines import Outlines
from landclair.plugin.engine.training.recipes import RECIPES, Recipe

DATA, HELD_OUT = "real-sar-water", ("validation", "floods")
STARTS = {"from scratch": "", "MixMAE": "none", "MixMAE, weighted": "per_channel"}  # -> weight of the pretraining
CROSS_ENTROPY = Rift(balance=1.0, gamma=0.0, weighted=False)
RATE, CHIPS = 8e-3, 2048  # of a pretraining of minutes, for a batch of 256; the paper's is for hundreds of epochs
FIGURES = {"iou": "water IoU", "boundary_f": "boundary F", "thin_recall": "thin-structure recall"}


class FewLabels(RealSarWater):
    """One training sample in ``every``."""

    every = 1

    def __init__(self, root: Path, split: str) -> None:
        super().__init__(root, split)
        self._step = self.every if split == "fit" else 1

    def __len__(self) -> int:
        return -(-super().__len__() // self._step)

    def __getitem__(self, index: int) -> Sample:
        return super().__getitem__(index * self._step)


def changes(base: Recipe) -> dict[str, Recipe]:
    """The recipe with all refinements, and without one at a time."""
    return {
        "all refinements": base,
        "no injection": replace(base, options=("refine", "each")),
        "no refine-up": replace(base, options=("injection", "each")),
        "cross entropy": replace(base, loss=CROSS_ENTROPY),
        "and ours": replace(base, options=RECIPES["sar-water"].options),
    }


def pretrained(start: str, options: argparse.Namespace) -> str:
    """The encoder of a start, made once; "" from scratch."""
    if not STARTS[start]:
        return ""
    out = options.out / "encoders" / f"{options.target}-{STARTS[start]}"
    job = PretrainJob(
        (), str(out), options.variant, epochs=options.pretraining, chips=CHIPS, rate=RATE, weight=STARTS[start],
        target=options.target, device="cpu", threads=1, dataset=DATA, root=str(options.root),
    )  # fmt: skip
    finished = out / "finished.json"
    if not finished.is_file():
        result = operations.run(job, Progress(lambda event: tell(start, event)))
        finished.write_text(json.dumps(result))
    return json.loads(finished.read_text())["encoder"]


def measure(start: str, change: str, seed: int, options: argparse.Namespace) -> dict:
    """Train once and measure on the held-out parts; what was measured before is read."""
    out = options.out / f"{start} - {change} - {seed}".replace(",", "").replace(" ", "_")
    done = out / "figures.json"
    if done.is_file():
        return json.loads(done.read_text())
    encoder, began = pretrained(start, options), time.monotonic()
    job = TrainJob(
        "few-labels", str(options.root), str(out), recipe_name(start, change), encoder, seed=seed, device="cpu",
        threads=1,
    )  # fmt: skip
    trained = operations.run(job, Progress(lambda event: tell(f"{start}, {change}, seed {seed}", event)))
    figures = {**held_out(Path(trained["weights"]), options.root), "seconds": round(time.monotonic() - began, 1)}
    done.write_text(json.dumps(figures))
    return figures


def recipe_name(start: str, change: str) -> str:
    return f"ablation/{start}/{change}"


def held_out(weights: Path, root: Path) -> dict[str, float]:
    """IoU of water, boundary F and thin-structure recall, pooled over the held-out samples."""
    network, _, _ = load_network(weights)
    outlines, matrix = Outlines(1, 2), 0
    datasets = [open_dataset(DATA, root, split) for split in HELD_OUT]
    samples = (dataset[index] for dataset in datasets for index in range(len(dataset)))
    for sample in (sample for sample in samples if sample.weight == 1):
        images, valid = ({"sar": torch.from_numpy(group["sar"])[None]} for group in (sample.images, sample.valid))
        with torch.no_grad():
            predicted = network.eval()(images, valid).logits[0].argmax(0).numpy()
        matrix = matrix + metrics.confusion(sample.label, predicted, 2)
        outlines.add(sample.label, predicted)
    return {"iou": float(metrics.per_class(matrix)["iou"][1]), **outlines.scores()}


def tell(name: str, event: dict) -> None:
    if event["event"] == "progress":
        sys.stderr.write(f"\r\033[K{name} {event['fraction']:.0%} {event['message']}")


def table(rows: dict[str, dict[str, list[dict]]]) -> str:
    """Markdown: mean and standard deviation over seeds, a row per start and change."""
    lines = [f"| start | network and loss | seeds | {' | '.join(FIGURES.values())} |", "|---|---|---|---|---|---|"]
    for start, by_change in rows.items():
        for change, seeds in by_change.items():
            cells = [spread([seed[name] for seed in seeds]) for name in FIGURES]
            lines.append(f"| {start} | {change} | {len(seeds)} | {' | '.join(cells)} |")
    return "\n".join(lines) + "\n"


def spread(values: list[float]) -> str:
    deviation = statistics.stdev(values) if len(values) > 1 else 0.0
    return f"{statistics.mean(values):.3f} ± {deviation:.3f}"


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="radar_ablation", description=__doc__.splitlines()[0])
    parser.add_argument("--root", required=True, type=Path, help="folder with s1_water_chips and s1s2_lulc_tiles")
    parser.add_argument("--out", required=True, type=Path)
    parser.add_argument("--seeds", type=int, default=3)
    parser.add_argument("--epochs", type=int, default=2, help="of each training")
    parser.add_argument("--pretraining", type=int, default=8, metavar="EPOCHS", help=f"of {CHIPS} chips")
    parser.add_argument("--target", default="image", choices=("image", "token"), help="what pretraining restores")
    parser.add_argument("--variant", default="pico", help="size of the network")
    parser.add_argument("--starts", nargs="*", default=[*STARTS], choices=[*STARTS], metavar="NAME")
    parser.add_argument("--labels", type=int, default=1, metavar="N", help="one sample in N is labelled")
    parser.add_argument("--changes", nargs="*", default=(), metavar="NAME", help="all by default")
    return parser.parse_args()


def main() -> None:
    options = arguments()
    FewLabels.every, READERS["few-labels"] = options.labels, f"{__name__}:FewLabels"
    epochs = options.epochs * options.labels
    base = replace(
        RECIPES["sar-water"], variant=options.variant, epochs=epochs, validate_every=epochs,
        options=("injection", "refine", "each"), loss=FocalDice(),
    )  # fmt: skip
    recipes = {name: recipe for name, recipe in changes(base).items() if not options.changes or name in options.changes}
    for start in options.starts:  # what was not pretrained learns at one rate in all layers
        decay = base.layer_decay if STARTS[start] else 1.0
        RECIPES.update({recipe_name(start, name): replace(r, layer_decay=decay) for name, r in recipes.items()})
    rows: dict[str, dict[str, list[dict]]] = {start: {name: [] for name in recipes} for start in options.starts}
    for seed in range(1, options.seeds + 1):
        for start in options.starts:
            for change in recipes:
                rows[start][change].append(measure(start, change, seed, options))
                begun = {s: {c: seeds for c, seeds in group.items() if seeds} for s, group in rows.items()}
                result = {"machine": machine(), "epochs": options.epochs, "pretraining": options.pretraining}
                result |= {"variant": options.variant, "target": options.target, "labels": options.labels}
                result["figures"] = begun
                (options.out / "radar_ablation.json").write_text(json.dumps(result, indent=1))
                (options.out / "radar_ablation.md").write_text(table(begun))
    print(table(rows))


if __name__ == "__main__":
    main()
