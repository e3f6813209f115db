"""landclair review-chips: training chips from reviewed points and polygons."""

from __future__ import annotations

import argparse

from ...contract.jobs import ReviewToTrainingJob
from . import chips

NAME = "review-chips"
HELP = "Cut layers and what reviewers have found into weighted training chips."


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--sample", default="", metavar="F", help="GeoPackage with answered points")
    parser.add_argument(
        "--accuracy-sample", action="store_true", help="train on points that a map's accuracy was estimated from"
    )
    parser.add_argument("--labels", default="", metavar="F", help="GeoJSON polygons with a class")
    parser.set_defaults(labelled=0.0)
    chips.add_layers_and_splits(parser)


def job(options: argparse.Namespace) -> ReviewToTrainingJob:
    return ReviewToTrainingJob(chips.job(options), options.sample, options.accuracy_sample)


def summary(result: dict) -> str:
    return "\n".join([f"{result['points']} points", chips.summary(result), *result["warnings"]])
