"""landclair suggest: where a reviewer should look next."""

from __future__ import annotations

import argparse

from ...contract.jobs import SuggestReviewJob

NAME = "suggest"
HELP = "Rank the areas of a map that are most doubtful, for a reviewer to look at; they are no probability sample."


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--classes", required=True, metavar="F", help="class map")
    parser.add_argument("--confidence", default="", metavar="F", help="confidence of the map, 0-1")
    parser.add_argument("--entropy", default="", metavar="F", help="entropy of the class probabilities, 0-1")
    parser.add_argument("--sensors-used", default="", metavar="F", help="which sensors each pixel was mapped from")
    parser.add_argument(
        "--sar-share", default="", metavar="F", help="how much radar weighed, 0-1; needs the confidence"
    )
    parser.add_argument("--other", default="", metavar="F", help="another class map, such as that of radar alone")
    parser.add_argument("--run", default="", metavar="F", help="job.json of the map, to compare with the training data")
    parser.add_argument("--count", type=int, default=20, metavar="N", help="number of areas")
    parser.add_argument("--size", type=int, default=32, metavar="PX", help="side of an area")
    parser.add_argument("--out", required=True, metavar="F.gpkg", help="areas, and a point to review in each")


def job(options: argparse.Namespace) -> SuggestReviewJob:
    names = ("classes", "out", "confidence", "entropy", "sensors_used", "sar_share", "other", "run", "count", "size")
    return SuggestReviewJob(**{name: getattr(options, name) for name in names})


def summary(result: dict) -> str:
    rows = [f"{area['id']:>4} {area['score']:>7.2f} {area['class']:<20} {area['reason']}" for area in result["areas"]]
    head = f"{len(result['areas'])} areas in {result['out']}; they were chosen, so they say nothing of the accuracy"
    return "\n".join([head, f"{'rank':>4} {'doubt':>7} {'class':<20} reason", *rows])
