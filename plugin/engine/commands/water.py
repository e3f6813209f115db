"""landclair water: water from radar, its shoreline and area, and what thresholds say."""

from __future__ import annotations

import argparse

from ...contract.jobs import OPTICAL_UNITS, SAR_UNITS, SensorLayer, WaterJob
from .segment import roles

NAME = "water"
HELP = "Map water from radar by a model or a threshold, with shoreline, area and threshold baselines."


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--sar", required=True, metavar="F", help="radar (SAR) raster")
    parser.add_argument("--optical", metavar="F", help="optical raster, where the model takes one")
    parser.add_argument("--out", required=True, metavar="DIR", help="folder for the results")
    parser.add_argument(
        "--method",
        default="",
        metavar="NAME",
        help="otsu, kittler-illingworth, or a model (name or .onnx file); default: water where there are VV, VH and "
        "optical, else sar-water",
    )
    parser.add_argument("--per-tile", action="store_true", help="thresholds from the tiles that show water and land")
    parser.add_argument("--minimum-area", type=float, default=0.1, metavar="HA", help="of a shoreline polygon")
    parser.add_argument("--smoothing", type=int, default=2, metavar="N", help="rounds of corner cutting, 0 to 5")
    parser.add_argument("--sar-bands", type=roles, default=(), metavar="ROLES", help="such as vv,vh")
    parser.add_argument("--sar-units", default="", choices=("", *SAR_UNITS))
    parser.add_argument("--optical-bands", type=roles, default=(), metavar="ROLES", help="such as blue,green,red,nir")
    parser.add_argument("--optical-units", default="", choices=("", *OPTICAL_UNITS))
    parser.add_argument("--device", default="auto", help="auto, cpu, cuda, directml, coreml or openvino")
    parser.add_argument("--threads", type=int, default=0, metavar="N", help="0 uses all cores")


def job(options: argparse.Namespace) -> WaterJob:
    optical = SensorLayer(options.optical, options.optical_bands, options.optical_units) if options.optical else None
    return WaterJob(
        SensorLayer(options.sar, options.sar_bands, options.sar_units), options.out, optical, options.method,
        options.per_tile, options.minimum_area, options.smoothing, options.device, options.threads,
    )  # fmt: skip


def summary(result: dict) -> str:
    def hectares(area: float | None) -> str:
        return "no area without a coordinate system" if area is None else f"{area:,.1f} ha"

    rows = [
        f"{name:<20} {hectares(entry['area_ha']):>16}  below {entry['threshold']:.1f} dB"
        for name, entry in result["baselines"].items()
    ]
    first = f"{result['method']:<20} {hectares(result['area_ha']):>16}"
    return "\n".join([first, *rows, *result["warnings"], f"Results in {result['out']}"])
