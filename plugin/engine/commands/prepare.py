"""landclair prepare: one co-registered pair in physical units."""

from __future__ import annotations

import argparse

from ...contract.jobs import OPTICAL_UNITS, SAR_UNITS, PreparePairJob, SensorLayer
from ..raster.filters import FILTERS
from .segment import extent, roles

NAME = "prepare"
HELP = "Make one co-registered pair in reflectance and dB of an optical and a radar layer, with validity masks."


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--optical", required=True, metavar="F", help="optical raster")
    parser.add_argument("--sar", required=True, metavar="F", help="radar (SAR) raster")
    parser.add_argument("--out", required=True, metavar="DIR", help="folder for the pair")
    parser.add_argument("--filter", default="none", choices=("none", *FILTERS), help="speckle filter, on linear power")
    parser.add_argument("--window", type=int, default=PreparePairJob.window, metavar="PX", help="side of the filter")
    parser.add_argument(
        "--looks", type=float, default=0.0, metavar="N", help="of the radar image; estimated if not given"
    )
    parser.add_argument("--no-coregistration", action="store_true", help="leave an offset between the layers alone")
    parser.add_argument("--cloud-mask", default="", metavar="F", help="raster that is nonzero under clouds")
    parser.add_argument("--find-clouds", action="store_true", help="find clouds and shadows by ukis-csmask")
    parser.add_argument(
        "--angle", type=float, default=0.0, metavar="DEGREES", help="bring backscatter to this incidence angle"
    )
    parser.add_argument("--optical-bands", type=roles, default=(), metavar="ROLES", help="such as blue,green,red,nir")
    parser.add_argument("--sar-bands", type=roles, default=(), metavar="ROLES", help="such as vv,vh")
    parser.add_argument("--optical-units", default="", choices=("", *OPTICAL_UNITS))
    parser.add_argument("--sar-units", default="", choices=("", *SAR_UNITS))
    parser.add_argument("--extent", type=extent, metavar="XMIN,YMIN,XMAX,YMAX", help="part to prepare")
    parser.add_argument(
        "--extent-crs", default="", metavar="CRS", help="of the extent; the optical layer's if not given"
    )
    parser.add_argument("--resolution", type=float, metavar="METRES", help="of a pixel; the optical layer's by default")
    parser.add_argument("--threads", type=int, default=0, metavar="N", help="0 uses all cores")


def job(options: argparse.Namespace) -> PreparePairJob:
    return PreparePairJob(
        SensorLayer(options.optical, options.optical_bands, options.optical_units),
        SensorLayer(options.sar, options.sar_bands, options.sar_units),
        options.out, options.filter, options.window, options.looks, not options.no_coregistration, options.cloud_mask,
        options.find_clouds, options.angle, options.extent, options.extent_crs, options.resolution, options.threads,
    )  # fmt: skip


def summary(result: dict) -> str:
    right, down = result["shift"]
    moved = f"The radar layer was moved by {right:g} m to the right and {down:g} m down.\n" if right or down else ""
    return f"{moved}{result['optical']}\n{result['sar']}"
