"""landclair sample: points at which a map is to be checked."""

from __future__ import annotations

import argparse

from ...contract.jobs import SampleJob

NAME = "sample"
HELP = (
    "Draw a probability sample of a class map for review. It gets its form when the Review tab opens it in QGIS, or "
    "when it is packed for the field."
)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--classes", required=True, metavar="F", help="class map")
    parser.add_argument("--design", default="stratified", choices=("simple", "systematic", "stratified"))
    size = parser.add_mutually_exclusive_group(required=True)
    size.add_argument("--size", type=int, metavar="N", help="number of points")
    size.add_argument("--standard-error", type=float, metavar="S", help="to reach for overall accuracy, such as 0.01")
    parser.add_argument("--allocation", default="proportional", choices=("equal", "proportional", "neyman"))
    parser.add_argument(
        "--expected", type=accuracies, default=(), metavar="LIST", help="accuracies such as 1=0.7,2=0.95; else 0.85"
    )
    parser.add_argument("--confidence", default="", metavar="F", help="also part the strata by this layer")
    parser.add_argument("--confidence-break", type=float, default=0.7, metavar="SHARE", help="below is low, 0-1")
    parser.add_argument("--minimum-distance", type=float, default=0.0, metavar="METRES", help="between points")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--out", required=True, metavar="F", help="GeoPackage to write")


def job(options: argparse.Namespace) -> SampleJob:
    return SampleJob(
        classes=options.classes, out=options.out, design=options.design, size=options.size,
        standard_error=options.standard_error, allocation=options.allocation, expected=options.expected,
        confidence=options.confidence, confidence_break=options.confidence_break,
        minimum_distance=options.minimum_distance, seed=options.seed,
    )  # fmt: skip


def accuracies(text: str) -> tuple[dict, ...]:
    try:
        pairs = [entry.split("=") for entry in text.split(",")]
        return tuple({"code": int(code), "accuracy": float(value)} for code, value in pairs)
    except ValueError:
        raise argparse.ArgumentTypeError(f"expected CODE=SHARE,CODE=SHARE, got '{text}'") from None


def summary(result: dict) -> str:
    rows = [f"{'stratum':<28} {'pixels':>14} {'points':>7}"]
    rows += [f"{entry['name']:<28} {entry['pixels']:>14,} {entry['points']:>7}" for entry in result["strata"]]
    return "\n".join([f"{result['size']} points in {result['out']}", *rows, *result["warnings"]])
