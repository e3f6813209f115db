"""``simulate``: a seeded optical and SAR scene with its truth."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace

from ...contract.jobs import SimulateJob

NAME = "simulate"
HELP = "Make a seeded optical and SAR scene with known land cover."


def add_arguments(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--out", required=True, help="folder for optical.tif, sar.tif, truth.tif, clouds.tif, scene.json"
    )
    parser.add_argument("--size", type=int, default=SimulateJob.size, help="pixels a side, 10 m each (%(default)s)")
    parser.add_argument("--seed", type=int, default=SimulateJob.seed, help="same seed, same bytes (%(default)s)")
    parser.add_argument("--clouds", type=float, default=SimulateJob.clouds, help="cloud share, 0 to 1 (%(default)s)")
    parser.add_argument("--looks", type=float, default=SimulateJob.looks, help="looks of the speckle (%(default)s)")
    parser.add_argument(
        "--misregistration",
        type=float,
        default=SimulateJob.misregistration,
        help="shift of the SAR in pixels (%(default)s)",
    )
    parser.add_argument("--nodata", action="store_true", help="end each swath in a wedge without data")
    parser.add_argument("--crs", default=SimulateJob.crs, help="reference system in metres (%(default)s)")


def job(arguments: Namespace) -> SimulateJob:
    return SimulateJob(
        out=arguments.out,
        size=arguments.size,
        seed=arguments.seed,
        clouds=arguments.clouds,
        looks=arguments.looks,
        misregistration=arguments.misregistration,
        nodata=arguments.nodata,
        crs=arguments.crs,
    )


def summary(result: dict) -> str:
    lines = [f"{entry['area_ha']:>12.1f} ha  {entry['name']}" for entry in result["classes"]]
    return "\n".join([f"Simulated {result['size']} x {result['size']} px in {result['seconds']} s:", *lines])
