"""landclair fetch: the best pair of a catalogue over an area."""

from __future__ import annotations

import argparse

from ...contract.jobs import FetchPairJob
from ..catalogues.presets import PRESETS, TOKEN_VARIABLE
from .segment import extent

NAME = "fetch"
HELP = "Fetch the best Sentinel-1 and Sentinel-2 pair of an area and some dates from a STAC catalogue."


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--extent", type=extent, required=True, metavar="XMIN,YMIN,XMAX,YMAX", help="area to fetch")
    parser.add_argument(
        "--extent-crs", default=FetchPairJob.extent_crs, metavar="CRS", help="of the extent; EPSG:4326 if not given"
    )
    parser.add_argument("--dates", required=True, metavar="A/B", help="such as 2024-05-01/2024-05-31")
    parser.add_argument("--out", default="", metavar="DIR", help="folder for the pair")
    parser.add_argument(
        "--api", default=FetchPairJob.api, metavar="URL", help=f"a STAC API, or one of: {', '.join(PRESETS)}"
    )
    parser.add_argument("--token", default="", metavar="TEXT", help=f"for the API; else the variable {TOKEN_VARIABLE}")
    parser.add_argument("--cloud", type=float, default=FetchPairJob.cloud, metavar="PERCENT", help="at most, 20")
    parser.add_argument("--labels", action="store_true", help="ESA WorldCover on the same pixels as well")
    parser.add_argument("--resolution", type=float, default=FetchPairJob.resolution, metavar="METRES", help="10")
    parser.add_argument("--estimate", action="store_true", help="only say how much it would be")
    parser.add_argument("--threads", type=int, default=0, metavar="N", help="0 uses all cores")


def job(options: argparse.Namespace) -> FetchPairJob:
    return FetchPairJob(
        options.extent, options.dates, options.out, options.extent_crs, options.api,
        options.token, options.cloud, options.labels, options.resolution,
        options.estimate, options.threads,
    )  # fmt: skip


def summary(result: dict) -> str:
    size = result["estimate"]
    text = f"{size['width']} x {size['height']} pixels, at most {size['download_mb']:g} MB to fetch"
    if "optical" not in result:
        return f"{text}, up to {size['disk_mb']:g} MB on disk."
    scenes = "\n".join(f"{kind}: {', '.join(names)}" for kind, names in result["scenes"].items())
    return f"{text}; it was {result['received_mb']:g} MB.\n{scenes}\n{result['optical']}\n{result['sar']}"
