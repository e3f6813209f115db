"""landclair merge: several reviewers' files into one."""

from __future__ import annotations

import argparse

from ...contract.jobs import MergeReviewsJob

NAME = "merge"
HELP = "Put the answers of several reviewers of one sample together, and tell how far they agree."


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("samples", nargs="+", metavar="F", help="GeoPackages of the same sample, one a reviewer")
    parser.add_argument("--out", required=True, metavar="F.gpkg", help="the new GeoPackage")


def job(options: argparse.Namespace) -> MergeReviewsJob:
    return MergeReviewsJob(tuple(options.samples), options.out)


def summary(result: dict) -> str:
    lines = [f"{result['answers']} answers of {', '.join(result['reviewers'])} in {result['out']}"]
    if result["conflicts"]:
        lines.append(f"They differ on the points {', '.join(map(str, result['conflicts']))}.")
    if result["revised"]:
        lines.append(f"{result['revised']} answers were given twice by one reviewer; the later ones count.")
    agreement = result["agreement"]
    if agreement and agreement["kappa"] is not None:
        lines.append(f"Kappa {agreement['kappa']:.2f} over {agreement['points']} points that all of them answered.")
    return "\n".join(lines)
