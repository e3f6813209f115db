"""landclair count: ships in radar, or regions of a class map, with number, density and interval."""

from __future__ import annotations

import argparse

from ...contract.jobs import SAR_UNITS, CountObjectsJob, SensorLayer
from .segment import roles

NAME = "count"
HELP = "Count ships in radar, or the regions of a class, with an interval; points or polygons as a GeoPackage."


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--what", required=True, metavar="NAME", help="ships, or a class of the class map")
    parser.add_argument("--out", required=True, metavar="DIR", help="folder for the results")
    parser.add_argument("--sar", metavar="F", help="radar (SAR) raster, for ships")
    parser.add_argument("--sar-bands", type=roles, default=(), metavar="ROLES", help="such as vv,vh")
    parser.add_argument("--sar-units", default="", choices=("", *SAR_UNITS))
    parser.add_argument("--water", default="", metavar="F", help="water map, 1 = water; found by a threshold without")
    parser.add_argument("--coast", type=float, default=100.0, metavar="M", help="metres from the shore left out")
    parser.add_argument("--pfa", type=float, default=1e-6, metavar="P", help="false alarms a pixel")
    parser.add_argument("--looks", type=float, default=0.0, metavar="N", help="looks of the speckle, 0 estimates them")
    parser.add_argument("--heading", type=float, metavar="DEG", help="flight direction, clockwise from north")
    parser.add_argument("--ambiguity", type=float, default=0.0, metavar="M", help="displacement of azimuth ambiguities")
    parser.add_argument("--classes", default="", metavar="F", help="class map, for regions")
    parser.add_argument("--minimum-area", type=float, default=0.0, metavar="M2", help="of a region, in square metres")
    parser.add_argument(
        "--accuracy", type=float, nargs=2, metavar=("USER", "PRODUCER"), help="of the class, 0-1, for the interval"
    )
    parser.add_argument("--network", default="", metavar="F", help="also tell the count of a trained KnowLIP network")
    parser.add_argument("--threads", type=int, default=0, metavar="N", help="0 uses all cores")


def job(options: argparse.Namespace) -> CountObjectsJob:
    sar = SensorLayer(options.sar, options.sar_bands, options.sar_units) if options.sar else None
    return CountObjectsJob(
        options.out, options.what, sar, options.classes, options.water, options.pfa, options.minimum_area,
        options.threads, options.coast, options.looks, options.heading, options.ambiguity,
        tuple(options.accuracy) if options.accuracy else None, options.network,
    )  # fmt: skip


def summary(result: dict) -> str:
    low, high = result["interval"]
    density = "" if result["density_per_km2"] is None else f", {result['density_per_km2']:.4g} per km²"
    unit = result["size_unit"]
    sizes = [f"{row['from']:>8g} to {row['to']:g} {unit}: {row['count']}" for row in result["sizes"]]
    first = f"{result['count']} {result['what']} ({low} to {high}){density}"
    if "network" in result:
        first += f"\nthe network's own count: {result['network']['count']:g}"
    return "\n".join([first, *sizes, *result["warnings"], f"Results in {result['out']}"])
