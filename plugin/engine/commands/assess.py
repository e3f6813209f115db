"""landclair assess: how accurate a map is, and how large its classes really are."""

from __future__ import annotations

import argparse

from ...contract.jobs import AssessJob

NAME = "assess"
HELP = "Estimate accuracy and area with 95 % intervals, from a reviewed sample or a confusion matrix."


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--sample", default="", metavar="F", help="GeoPackage with answered points")
    parser.add_argument("--classes", default="", metavar="F", help="class map; else what the sample has kept of it")
    parser.add_argument("--matrix", default="", metavar="F", help="JSON file with a confusion matrix, instead of both")
    parser.add_argument(
        "--estimator", default="auto", choices=("auto", "simple", "stratified", "post-stratified", "cluster")
    )
    parser.add_argument("--cluster-field", default="", metavar="NAME", help="column that names the clusters")
    parser.add_argument("--other-map", action="store_true", help="the sample was drawn from another map, on purpose")


def job(options: argparse.Namespace) -> AssessJob:
    return AssessJob(
        sample=options.sample, classes=options.classes, matrix=options.matrix, estimator=options.estimator,
        cluster_field=options.cluster_field, other_map=options.other_map,
    )  # fmt: skip


def summary(result: dict) -> str:
    rows = [f"{'class, 95 % intervals':<24} {'users':>20} {'producers':>20} {'area (ha)':>26}"]
    for entry in result["classes"]:
        cells = f"{_text(entry['users']):>20} {_text(entry['producers']):>20} {_text(entry['area_ha'], ',.0f'):>26}"
        rows.append(f"{entry['name']:<24} {cells}")
    head = f"Overall accuracy {_text(result['overall'])}, {result['points']} points, {result['estimator']} estimator"
    return "\n".join([head, *rows, *result["warnings"]])


def _text(entry: dict, form: str = ".3f") -> str:
    if entry["estimate"] is None:
        return "-"
    low, high = entry["interval"]
    return f"{entry['estimate']:{form}} ({low:{form}}–{high:{form}})"
