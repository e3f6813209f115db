"""landclair check: what would spoil a map of these two layers."""

from __future__ import annotations

import argparse

from ...contract.jobs import OPTICAL_UNITS, SAR_UNITS, CheckPairJob, SensorLayer

NAME = "check"
HELP = "Check an optical and a radar layer before mapping: units, bands, overlap, clouds, dates, offset."


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--optical", required=True, metavar="F", help="optical raster")
    parser.add_argument("--sar", required=True, metavar="F", help="radar (SAR) raster")
    parser.add_argument("--optical-units", default="", choices=("", *OPTICAL_UNITS))
    parser.add_argument("--cloud-mask", default="", metavar="F", help="raster that is nonzero under clouds")
    parser.add_argument("--sar-units", default="", choices=("", *SAR_UNITS))


def job(options: argparse.Namespace) -> CheckPairJob:
    return CheckPairJob(
        SensorLayer(options.optical, units=options.optical_units),
        SensorLayer(options.sar, units=options.sar_units),
        options.cloud_mask,
    )


def summary(result: dict) -> str:
    return "\n".join(f"{item['state']:<5} {item['id']:<19} {item['message']}" for item in result["items"])
