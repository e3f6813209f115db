"""landclair evaluate: how accurate a model is on a labelled data set, and what clouds and missing sensors do to it."""

from __future__ import annotations

import argparse

from ...contract.jobs import EvaluateJob
from ..training.datasets import READERS

NAME = "evaluate"
HELP = "Measure a model on a labelled data set, whole and under clouds, missing sensors, misregistration and speckle."


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--model", required=True, metavar="NAME_OR_FILE", help="name of a known model, or an .onnx file"
    )
    parser.add_argument(
        "--dataset", required=True, choices=tuple(READERS), help="in the layout that its authors publish"
    )
    parser.add_argument("--root", required=True, metavar="DIR", help="folder of the data set")
    parser.add_argument("--split", required=True, metavar="NAME", help="such as train, test or 2021/FRANCE")
    parser.add_argument(
        "--conditions", type=names, default=(), metavar="LIST", help="such as full,sar_only,cloud50; all by default"
    )
    parser.add_argument("--report", default="", metavar="F", help="also write an HTML report")
    parser.add_argument("--training", default="", metavar="DIR", help="put the curves of this training into the report")
    parser.add_argument("--device", default="auto", help="auto, cpu, cuda, directml, coreml or openvino")
    parser.add_argument("--threads", type=int, default=0, metavar="N", help="0 uses all cores")


def job(options: argparse.Namespace) -> EvaluateJob:
    return EvaluateJob(
        model=options.model, dataset=options.dataset, root=options.root, split=options.split,
        conditions=options.conditions, report=options.report, training=options.training,
        device=options.device, threads=options.threads,
    )  # fmt: skip


def names(text: str) -> tuple[str, ...]:
    return tuple(name.strip() for name in text.split(",") if name.strip())


def summary(result: dict) -> str:
    target = f"class {result['positive']}" if result["positive"] else "mean over classes"
    head = f"{result['model']['title']} on {result['dataset']} {result['split']}, {target}; pooled (mean over images)"
    rows = [f"{'condition':<22} {'IoU':>15} {'F1':>15} {'OA':>15} {'mIoU':>15} {'ECE':>6}"]
    for name, entry in result["conditions"].items():
        pooled, mean = entry["pooled"], entry["mean_over_images"]
        cells = [f"{_text(pooled[key])} ({_text(mean[key])})" for key in ("iou", "f1", "oa", "miou")]
        rows.append(f"{name:<22} " + " ".join(f"{cell:>15}" for cell in cells) + f" {_text(entry['ece']):>6}")
    rows += [f"{name:<22} not tried: {reason}" for name, reason in result["skipped"].items()]
    return "\n".join([head, *rows])


def _text(value: float | None) -> str:
    return "-" if value is None else f"{value:.3f}"
