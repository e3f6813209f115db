"""What RIFT and the cross-attention fusion are worth: same data, budget and seeds, one change at a time.

    python benchmarks/ablation.py --dataset ombria --root DIR --out DIR [--variant pico --crop 128] [--epochs 15]
                                  [--seeds 3] [--only NAME ...]

Trains every variant with every seed, measures each on the validation split through the analyst's pipeline, and writes
``ablation.json`` and ``ablation.md`` after every run. Run it again to go on after an interruption.
"""

from __future__ import annotations

import argparse
import json
import statistics
import sys
from dataclasses import replace
from pathlib import Path

from harness import machine
from landclair.plugin.contract.jobs import EvaluateJob, ExportJob, TrainJob
from landclair.plugin.engine import operations
from landclair.plugin.engine.progress import Progress
from landclair.plugin.engine.training.losses import Rift
from landclair.plugin.engine.training.recipes import RECIPES, Recipe

CONDITIONS = ("full", "sar_only", "optical_only", "cloud25", "cloud50", "cloud75")


def variants(base: Recipe, slots: tuple[str, ...]) -> dict[str, Recipe]:
    """The recipe and what differs from it by one thing; single-sensor networks see nothing of the other sensor."""
    optical, sar = (tuple(slot for slot in slots if slot.startswith(sensor)) for sensor in ("optical", "sar"))
    return {
        "claire-rift": base,
        "claire-cross-entropy": replace(base, loss=Rift(balance=1.0, gamma=0.0, weighted=False)),
        "claire-dice": replace(base, loss=Rift(balance=0.0, alpha=0.5, beta=0.5)),
        "early-fusion-rift": replace(base, architecture="unet"),
        "optical-unet-rift": replace(base, architecture="unet", slots=optical, conditions=("full",)),
        "sar-unet-rift": replace(base, architecture="unet", slots=sar, conditions=("full",)),
    }


def measure(name: str, seed: int, options: argparse.Namespace) -> dict:
    """Train, export and evaluate one variant with one seed: condition -> pooled figures."""
    out = options.out / name / f"seed{seed}"
    done = out / "figures.json"
    if done.is_file():
        return json.loads(done.read_text())
    progress = Progress(lambda event: _tell(f"{name} seed {seed}", event))
    source = (options.dataset, options.root)
    trained = operations.run(TrainJob(*source, str(out), f"ablation/{name}", options.epochs, seed=seed), progress)
    package = out / "model.onnx"
    operations.run(ExportJob(trained["measured"], str(package), half=False), progress)
    evaluation = operations.run(EvaluateJob(str(package), *source, "validation", CONDITIONS), progress)
    figures = {
        condition: {**{key: values["pooled"][key] for key in ("iou", "recall", "miou")}, "ece": values["ece"]}
        for condition, values in evaluation["conditions"].items()
    }
    done.write_text(json.dumps(figures))
    return figures


def _tell(name: str, event: dict) -> None:
    if event["event"] == "progress":
        sys.stderr.write(f"\r\033[K{name} {event['fraction']:.0%} {event['message']}")


def table(figures: dict[str, list[dict]]) -> str:
    """Markdown: mean and standard deviation over seeds, a row per variant and condition."""
    lines = ["| network and loss | condition | IoU | recall | mIoU | ECE |", "|---|---|---|---|---|---|"]
    for name, seeds in figures.items():
        for condition in seeds[0]:
            cells = [_spread([seed[condition][key] for seed in seeds]) for key in ("iou", "recall", "miou", "ece")]
            lines.append(f"| {name} | {condition} | {' | '.join(cells)} |")
    return "\n".join(lines) + "\n"


def _spread(values: list[float | None]) -> str:
    if None in values:  # no pixel was left to map, as for optical alone under a closed cloud
        return "–"
    deviation = statistics.stdev(values) if len(values) > 1 else 0.0
    return f"{statistics.mean(values):.3f} ± {deviation:.3f}"


def main() -> None:
    parser = argparse.ArgumentParser(prog="ablation", description=__doc__.splitlines()[0])
    parser.add_argument("--dataset", default="ombria")
    parser.add_argument("--root", required=True)
    parser.add_argument("--out", required=True, type=Path)
    parser.add_argument("--recipe", default="flood", choices=tuple(RECIPES))
    parser.add_argument("--epochs", type=int, default=15)
    parser.add_argument("--seeds", type=int, default=3)
    parser.add_argument("--variant", default="", help="size of the networks; the recipe's own by default")
    parser.add_argument("--crop", type=int, default=0, help="pixels; the recipe's own by default")
    parser.add_argument("--only", nargs="*", default=(), metavar="NAME", help="variants to run; all by default")
    options = parser.parse_args()
    recipe = RECIPES[options.recipe]
    size = {"variant": options.variant or recipe.variant, "crop": options.crop or recipe.crop}
    base = replace(recipe, refit=0, validate_every=options.epochs, **size)
    slots = ("optical", "sar", "optical_before", "sar_before") if options.dataset == "ombria" else ("optical", "sar")
    all_variants = variants(base, slots)
    chosen = {name: all_variants[name] for name in options.only or all_variants}
    RECIPES.update({f"ablation/{name}": recipe for name, recipe in chosen.items()})
    figures: dict[str, list[dict]] = {name: [] for name in chosen}
    for seed in range(1, options.seeds + 1):
        for name in chosen:
            figures[name].append(measure(name, seed, options))
            begun = {name: seeds for name, seeds in figures.items() if seeds}
            result = {"machine": machine(), "epochs": options.epochs, **size, "figures": begun}
            (options.out / "ablation.json").write_text(json.dumps(result, indent=1))
            (options.out / "ablation.md").write_text(table(begun))
    print(table(figures))


if __name__ == "__main__":
    main()
