"""landclair phi3: get Phi-3, the language model that words explanations."""

from __future__ import annotations

import argparse

from ...contract.jobs import FetchPhi3Job

NAME = "phi3"
HELP = "Fetch Phi-3-mini from its authors, or say with --estimate what would be fetched."


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--out", default="", metavar="DIR", help="where to; LandClair's own folder if not given")
    parser.add_argument("--estimate", action="store_true", help="fetch nothing, only list files, size and licence")


def job(options: argparse.Namespace) -> FetchPhi3Job:
    return FetchPhi3Job(options.out, options.estimate)


def summary(result: dict) -> str:
    rows = [f"{entry['bytes'] / 1e6:>10,.1f} MB  {entry['name']}" for entry in result["files"]]
    state = "complete" if result["complete"] else "not fetched yet"
    return "\n".join(
        [
            *rows,
            f"{result['bytes'] / 1e9:.2f} GB, {result['licence']}, {result['source']}",
            f"{state}: {result['folder']}",
        ]
    )
