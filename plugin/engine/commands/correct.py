"""landclair correct: reviewed polygons into a class map."""

from __future__ import annotations

import argparse

from ...contract.jobs import CorrectMapJob

NAME = "correct"
HELP = "Put reviewed polygons into a class map, as a new map with a log of the edits."


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--classes", required=True, metavar="F", help="class map, which stays as it is")
    parser.add_argument("--polygons", required=True, metavar="F", help="GeoJSON with the right class of each polygon")
    parser.add_argument("--class-field", default="class", metavar="NAME", help="attribute with the class")
    parser.add_argument("--reviewer", default="", metavar="NAME", help="who drew polygons that do not say so")
    parser.add_argument("--out", required=True, metavar="F", help="corrected map; the log lies beside it")


def job(options: argparse.Namespace) -> CorrectMapJob:
    return CorrectMapJob(options.classes, options.polygons, options.out, options.class_field, options.reviewer)


def summary(result: dict) -> str:
    rows = [
        f"{row['polygon']:<12} {row['from_name']:<20} {row['to_name']:<20} {row['pixels']:>10,}"
        for row in result["edits"]
    ]
    head = f"{result['changed_pixels']:,} pixels changed in {result['out']}, log in {result['table']}"
    return "\n".join([head, f"{'polygon':<12} {'from':<20} {'to':<20} {'pixels':>10}", *rows, *result["warnings"]])
