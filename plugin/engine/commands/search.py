"""landclair search: find places in an indexed archive."""

from __future__ import annotations

import argparse

from ...contract.jobs import SearchScenesJob

NAME = "search"
HELP = "Search an index by words, by an example image or for places like a given one."


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--index", required=True, metavar="FILE", help="index that 'landclair index' wrote")
    question = parser.add_mutually_exclusive_group(required=True)
    question.add_argument("--text", default="", metavar="TEXT", help='such as "harbour with ships"')
    question.add_argument("--like", default="", metavar="FILE", help="an image of what to look for")
    question.add_argument("--at", type=_place, metavar="X,Y", help="a place of the index, to find others like it")
    parser.add_argument("--at-crs", default="", metavar="CRS", help="of --at; longitude and latitude if not given")
    parser.add_argument("--top", type=int, default=20, metavar="K", help="hits at most, 20 by default")
    parser.add_argument("--out", default="", metavar="DIR", help="folder for the hits as GeoJSON and heat layers")
    parser.add_argument("--device", default="auto", help="auto, cpu, cuda, directml, coreml or openvino")
    parser.add_argument("--threads", type=int, default=0, metavar="N", help="0 uses all cores")


def job(options: argparse.Namespace) -> SearchScenesJob:
    return SearchScenesJob(
        index=options.index, text=options.text, like=options.like, at=options.at, at_crs=options.at_crs,
        top=options.top, out=options.out, device=options.device, threads=options.threads,
    )  # fmt: skip


def _place(text: str) -> tuple[float, float]:
    values = tuple(float(value) for value in text.split(","))
    if len(values) != 2:
        raise argparse.ArgumentTypeError(f"expected two numbers x,y, got '{text}'")
    return values


def summary(result: dict) -> str:
    rows = [
        f"{hit['rank']:>4}  {hit['score']:.3f}  {hit['date'] or '':<10}  {hit['file']}  {hit['window']}"
        for hit in result["hits"]
    ]
    return "\n".join([*rows, *result["warnings"], f"{result['tiles']:,} tiles in {result['milliseconds']:.0f} ms"])
