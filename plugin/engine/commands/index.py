"""landclair index: make an archive searchable."""

from __future__ import annotations

import argparse

from ...contract.jobs import SAR_UNITS, IndexScenesJob

NAME = "index"
HELP = "Index radar and optical images, files or whole folders, so that they can be searched by words."


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--sar", nargs="+", default=[], metavar="PATH", help="radar (SAR) rasters, folders or VRTs")
    parser.add_argument("--optical", nargs="+", default=[], metavar="PATH", help="optical rasters, folders or VRTs")
    parser.add_argument(
        "--model", default="sarclip-nano", metavar="NAME_OR_FILE", help="image-text model, sarclip-nano by default"
    )
    parser.add_argument(
        "--out", required=True, metavar="FILE", help="GeoPackage; where it exists, only what changed is done"
    )
    parser.add_argument("--stride", type=int, default=0, metavar="PX", help="between tiles; half a tile by default")
    parser.add_argument("--sar-units", default="", choices=("", *SAR_UNITS))
    parser.add_argument("--device", default="auto", help="auto, cpu, cuda, directml, coreml or openvino")
    parser.add_argument("--threads", type=int, default=0, metavar="N", help="0 uses all cores")


def job(options: argparse.Namespace) -> IndexScenesJob:
    return IndexScenesJob(
        out=options.out, sar=tuple(options.sar), optical=tuple(options.optical), model=options.model,
        stride=options.stride, sar_units=options.sar_units, device=options.device, threads=options.threads,
    )  # fmt: skip


def summary(result: dict) -> str:
    rows = [f"skipped {entry['file']}: {entry['reason']}" for entry in result["skipped"]]
    counts = f"{result['added']} files added, {result['unchanged']} unchanged, {result['removed']} removed"
    total = f"{result['tiles']:,} tiles of {result['files']:,} files in {result['index']}"
    return "\n".join([*rows, *result["warnings"], f"{counts}; {total}"])
