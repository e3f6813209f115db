"""landclair benchmark: what LandClair is worth on one's own data, beside what others publish."""

from __future__ import annotations

import argparse

from ...contract.jobs import BenchmarkScenesJob

NAME = "benchmark"
HELP = "Measure LandClair on labelled scenes: eleven tasks in one table beside published figures."


def add_arguments(parser: argparse.ArgumentParser) -> None:
    scenes = parser.add_subparsers(required=True, metavar="WHAT").add_parser(
        "scenes", help="finding, naming, describing, counting and mapping scenes"
    )
    scenes.add_argument("--root", required=True, metavar="DIR", help="folder with a manifest.jsonl")
    scenes.add_argument("--model", default="sarclip-nano", metavar="NAME_OR_FILE", help="image-text model")
    scenes.add_argument(
        "--segmentation", default="landcover", metavar="NAME_OR_FILE", help="model for scenes that bring no map"
    )
    scenes.add_argument(
        "--simulate", type=int, default=0, metavar="N", help="first write N simulated scenes into the folder"
    )
    scenes.add_argument("--seed", type=int, default=0, help="of the simulated scenes")
    scenes.add_argument("--device", default="auto", help="auto, cpu, cuda, directml, coreml or openvino")
    scenes.add_argument("--threads", type=int, default=0, metavar="N", help="0 uses all cores")


def job(options: argparse.Namespace) -> BenchmarkScenesJob:
    return BenchmarkScenesJob(
        root=options.root, model=options.model, segmentation=options.segmentation, simulate=options.simulate,
        seed=options.seed, device=options.device, threads=options.threads,
    )  # fmt: skip


def summary(result: dict) -> str:
    rows = [f"{'task':<18} {'metric':<28} {'here':>12} {'scenes':>7}  SAR-KnowLIP / best other"]
    for entry in result["tasks"]:
        here = "not measured" if entry["value"] is None else f"{entry['value']:.1f}"
        others = ", ".join(f"{p['sar_knowlip']}/{p['best_other']} ({p['data']})" for p in entry["published"])
        rows.append(f"{entry['task']:<18} {entry['metric']:<28} {here:>12} {entry['samples']:>7}  {others}")
    return "\n".join([*rows, result["note"], *(f"left out: {text}" for text in result["warnings"])])
