"""landclair export: trained weights become a model package."""

from __future__ import annotations

import argparse

from ...contract.jobs import ExportJob

NAME = "export"
HELP = "Make a model package of trained weights, checked against torch."


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--weights", required=True, metavar="F", help="weights.safetensors of a training")
    parser.add_argument("--out", required=True, metavar="F", help="the package to write, NAME.onnx")
    parser.add_argument("--card", default="", metavar="F", help="JSON with title, licence, sources, accuracy, limits")
    parser.add_argument("--full", action="store_true", help="keep 32 bit weights")


def job(options: argparse.Namespace) -> ExportJob:
    return ExportJob(options.weights, options.out, options.card, not options.full)


def summary(result: dict) -> str:
    weights = "16 bit" if result["half"] else "32 bit"
    return (
        f"{result['title']}: {result['bytes'] / 1e6:.2f} MB, {result['parameters']:,} parameters, {weights} weights.\n"
        f"Largest difference from torch {result['difference']:.1e}. Package: {result['package']}"
    )
