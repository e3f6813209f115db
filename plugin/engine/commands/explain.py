"""landclair explain: why the map says what it says in a region."""

from __future__ import annotations

import argparse

from ...contract.jobs import OPTICAL_UNITS, SAR_UNITS, ExplainJob, SensorLayer
from ..explanation.language import languages
from .segment import roles, shift

NAME = "explain"
HELP = "Explain a place on a map in sentences whose every figure is measured."


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--classes", required=True, metavar="F", help="class map that 'landclair segment' wrote")
    parser.add_argument("--model", required=True, metavar="NAME_OR_FILE", help="the model that made it")
    parser.add_argument("--confidence", default="", metavar="F", help="its confidence raster")
    for name in ("optical", "sar", "optical-before", "sar-before"):
        parser.add_argument(f"--{name}", metavar="F", help="layer that the map was made from")
    parser.add_argument("--optical-bands", type=roles, default=(), metavar="ROLES", help="such as blue,green,red,nir")
    parser.add_argument("--sar-bands", type=roles, default=(), metavar="ROLES", help="such as vv,vh")
    parser.add_argument("--optical-units", default="", choices=("", *OPTICAL_UNITS))
    parser.add_argument("--sar-units", default="", choices=("", *SAR_UNITS))
    parser.add_argument("--sar-shift", type=shift, default=(0.0, 0.0), metavar="RIGHT,DOWN", help="metres")
    parser.add_argument("--cloud-mask", default="", metavar="F", help="raster that is nonzero under clouds")
    parser.add_argument("--reference", default="", metavar="F", help="class raster that is known to be right")
    parser.add_argument("--review", default="", metavar="F", help="answered sample of the map")
    region = parser.add_mutually_exclusive_group(required=True)
    region.add_argument("--at", type=_place, metavar="X,Y", help="the patch of one class at this place")
    region.add_argument("--polygons", default="", metavar="F", help="GeoJSON polygons")
    region.add_argument("--all", action="store_true", help="the whole map")
    parser.add_argument("--crs", default="", metavar="CRS", help="of --at; the map's if not given")
    parser.add_argument("--each", action="store_true", help="one answer for each polygon")
    parser.add_argument("--no-ablation", action="store_true", help="do not run the model again without each sensor")
    parser.add_argument("--writer", default="template", choices=("template", "phi3", "server"))
    parser.add_argument("--phi3", default="", metavar="DIR", help="folder with Phi-3; LandClair's own if not given")
    parser.add_argument("--server", default="", metavar="URL", help="language model server on this machine")
    parser.add_argument("--server-model", default="", metavar="NAME", help="which of its models")
    parser.add_argument("--language", default="en", choices=languages())
    parser.add_argument("--question", default="", metavar="TEXT", help="a follow-up question to answer instead")
    parser.add_argument("--own-reading", action="store_true", help="add the model's own words, unverified")
    parser.add_argument("--time-limit", type=float, default=120.0, metavar="SECONDS", help="for the writer")
    parser.add_argument("--seed", type=int, default=0, metavar="N")
    parser.add_argument("--device", default="auto", help="auto, cpu, cuda, directml, coreml or openvino")
    parser.add_argument("--threads", type=int, default=0, metavar="N", help="0 uses all cores")


def job(options: argparse.Namespace) -> ExplainJob:
    def layer(name: str) -> SensorLayer | None:
        path, sensor = getattr(options, name), name.split("_")[0]
        bands, units = getattr(options, f"{sensor}_bands"), getattr(options, f"{sensor}_units")
        return SensorLayer(path, bands, units, options.sar_shift if sensor == "sar" else (0.0, 0.0)) if path else None

    return ExplainJob(
        classes=options.classes, model=options.model, confidence=options.confidence,
        optical=layer("optical"), sar=layer("sar"),
        optical_before=layer("optical_before"), sar_before=layer("sar_before"),
        cloud_mask=options.cloud_mask, reference=options.reference, review=options.review,
        at=options.at, crs=options.crs, polygons=options.polygons, each=options.each,
        ablation=not options.no_ablation, writer=options.writer, phi3=options.phi3,
        server=options.server, server_model=options.server_model, language=options.language, seed=options.seed,
        question=options.question, own_reading=options.own_reading, time_limit=options.time_limit,
        device=options.device, threads=options.threads,
    )  # fmt: skip


def _place(text: str) -> tuple[float, float]:
    values = tuple(float(value) for value in text.split(","))
    if len(values) != 2:
        raise argparse.ArgumentTypeError(f"expected two numbers x,y, got '{text}'")
    return values


def summary(result: dict) -> str:
    told = result.get("explanations", [result])
    return "\n\n".join(
        entry["error"]
        if "error" in entry
        else f"{entry['text']}\n[{entry['writer_title']}, grade {entry['grade']}] {entry['fell_back']}".rstrip()
        for entry in told
    )
