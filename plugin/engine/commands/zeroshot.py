"""landclair zeroshot: a coarse map of classes in one's own words."""

from __future__ import annotations

import argparse

from ...contract.jobs import OPTICAL_UNITS, SAR_UNITS, SensorLayer, ZeroShotJob
from .segment import roles

NAME = "zeroshot"
HELP = "Map classes in your own words, tile by tile: a coarse layer of scenes, no map of pixels."


def add_arguments(parser: argparse.ArgumentParser) -> None:
    layer = parser.add_mutually_exclusive_group(required=True)
    layer.add_argument("--sar", metavar="F", help="radar (SAR) raster")
    layer.add_argument("--optical", metavar="F", help="optical raster")
    parser.add_argument("--classes", required=True, nargs="+", metavar="TEXT", help='such as "open water" forest town')
    parser.add_argument("--templates", nargs="+", default=[], metavar="TEXT", help="with {} where the class goes")
    parser.add_argument(
        "--model", default="sarclip-nano", metavar="NAME_OR_FILE", help="image-text model, sarclip-nano by default"
    )
    parser.add_argument("--out", required=True, metavar="DIR", help="folder for the results")
    parser.add_argument("--bands", type=roles, default=(), metavar="ROLES", help="such as vv,vh")
    parser.add_argument("--units", default="", choices=("", *dict.fromkeys((*SAR_UNITS, *OPTICAL_UNITS))))
    parser.add_argument("--device", default="auto", help="auto, cpu, cuda, directml, coreml or openvino")
    parser.add_argument("--threads", type=int, default=0, metavar="N", help="0 uses all cores")


def job(options: argparse.Namespace) -> ZeroShotJob:
    def layer(path: str | None) -> SensorLayer | None:
        return SensorLayer(path, options.bands, options.units) if path else None

    return ZeroShotJob(
        out=options.out, classes=tuple(options.classes), sar=layer(options.sar), optical=layer(options.optical),
        templates=tuple(options.templates), model=options.model, device=options.device, threads=options.threads,
    )  # fmt: skip


def summary(result: dict) -> str:
    names = ", ".join(entry["name"] for entry in result["legend"])
    return "\n".join([*result["warnings"], f"{names}: cells of {result['resolution']:g} m, results in {result['out']}"])
