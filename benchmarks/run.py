"""Runs the benchmarks and prints their figures: ``scripts/bench [NAME ...] [--json]``."""

from __future__ import annotations

import argparse
import importlib
import json
import tempfile
from pathlib import Path

from harness import machine

NAMES = ("overhead", "model", "memory", "interaction", "evidence", "prepare", "scenes", "counting")


def main() -> None:
    parser = argparse.ArgumentParser(prog="bench", description="Measure speed and memory as ratios taken in one run.")
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"one of {', '.join(NAMES)}; all if not given")
    parser.add_argument("--json", action="store_true", help="end with one line of JSON")
    parser.add_argument("--folder", type=Path, help="keep the generated rasters here for the next time")
    options = parser.parse_args()
    unknown = set(options.names) - set(NAMES)
    if unknown:
        parser.error(f"unknown benchmark {', '.join(sorted(unknown))}; choose from {', '.join(NAMES)}")
    print(json.dumps({"machine": machine()}), flush=True)
    with tempfile.TemporaryDirectory() as temporary:
        folder = options.folder or Path(temporary)
        folder.mkdir(parents=True, exist_ok=True)
        figures = {}
        for name in options.names or NAMES:
            figures[name] = importlib.import_module(name).measure(folder)
            show(name, figures[name])
    if options.json:
        print(json.dumps(figures))


def show(name: str, values: dict) -> None:
    print(name)
    for key, value in values.items():
        print(f"  {key:<30}{value:.3f}" if isinstance(value, float) else f"  {key:<30}{value}", flush=True)


if __name__ == "__main__":
    main()
