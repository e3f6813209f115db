"""landclair describe: the eight fields of a scene, each with the facts that it rests on."""

from __future__ import annotations

import argparse

from ...contract.jobs import OPTICAL_UNITS, SAR_UNITS, DescribeSceneJob, SensorLayer
from ..explanation.language import languages
from .segment import roles, shift

NAME = "describe"
HELP = "Describe a scene in eight fields whose every figure is measured."


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--classes", required=True, metavar="F", help="class map, such as 'landclair segment' writes")
    parser.add_argument("--sar", metavar="F", help="radar layer of the same place")
    parser.add_argument("--optical", metavar="F", help="optical layer of the same place")
    parser.add_argument("--dem", default="", metavar="F", help="heights in metres")
    parser.add_argument("--polygon", default="", metavar="F", help="GeoJSON polygons; the whole map if not given")
    parser.add_argument("--date", default="", metavar="YYYY-MM-DD", help="when the sensors saw it, for the season")
    parser.add_argument(
        "--legend", type=_legend, default=(), metavar="CODE=NAME,…", help="class names where the map's file has none"
    )
    parser.add_argument("--sar-bands", type=roles, default=(), metavar="ROLES", help="such as vv,vh")
    parser.add_argument("--optical-bands", type=roles, default=(), metavar="ROLES", help="such as blue,green,red,nir")
    parser.add_argument("--sar-units", default="", choices=("", *SAR_UNITS))
    parser.add_argument("--optical-units", default="", choices=("", *OPTICAL_UNITS))
    parser.add_argument("--sar-shift", type=shift, default=(0.0, 0.0), metavar="RIGHT,DOWN", help="metres")
    parser.add_argument("--out", default="", metavar="DIR", help="folder for JSON, areas and the page")
    parser.add_argument("--language", default="en", choices=languages())
    parser.add_argument("--writer", default="template", choices=("template", "phi3", "server"))
    parser.add_argument("--phi3", default="", metavar="DIR", help="folder with Phi-3; LandClair's own if not given")
    parser.add_argument("--server", default="", metavar="URL", help="language model server on this machine")
    parser.add_argument("--server-model", default="", metavar="NAME", help="which of its models")
    parser.add_argument("--seed", type=int, default=0, metavar="N", help="of the wording")
    parser.add_argument("--time-limit", type=float, default=120.0, metavar="SECONDS", help="for each field's writer")


def job(options: argparse.Namespace) -> DescribeSceneJob:
    sar = SensorLayer(options.sar, options.sar_bands, options.sar_units, options.sar_shift) if options.sar else None
    optical = SensorLayer(options.optical, options.optical_bands, options.optical_units) if options.optical else None
    return DescribeSceneJob(
        classes=options.classes, sar=sar, optical=optical, dem=options.dem, polygon=options.polygon,
        date=options.date, legend=options.legend, out=options.out, language=options.language, writer=options.writer,
        phi3=options.phi3, server=options.server, server_model=options.server_model, seed=options.seed,
        time_limit=options.time_limit,
    )  # fmt: skip


def _legend(text: str) -> tuple[dict, ...]:
    pairs = [entry.partition("=") for entry in text.split(",")]
    if not all(code.strip().isdecimal() and name.strip() for code, _, name in pairs):
        raise argparse.ArgumentTypeError(f"expected CODE=NAME,CODE=NAME, got '{text}'")
    return tuple({"code": int(code), "name": name.strip()} for code, _, name in pairs)


def summary(result: dict) -> str:
    lines = [f"{field['title']}: {field['text']}" for field in result["fields"].values()]
    return "\n".join([*lines, *result["warnings"]])
