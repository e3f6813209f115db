"""landclair chips: training chips from layers and labels."""

from __future__ import annotations

import argparse

from ...contract.jobs import OPTICAL_UNITS, SAR_UNITS, MakeChipsJob, SensorLayer

NAME = "chips"
HELP = "Cut layers and labels into training chips that are split by spatial block."


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--labels", required=True, metavar="F", help="class raster, or GeoJSON polygons")
    parser.add_argument(
        "--labelled", type=float, default=0.5, metavar="SHARE", help="least share of a chip with labels"
    )
    add_layers_and_splits(parser)


def add_layers_and_splits(parser: argparse.ArgumentParser) -> None:
    """What chips are cut from, and how, whatever their labels are."""
    parser.add_argument("--optical", metavar="F", help="optical raster")
    parser.add_argument("--sar", metavar="F", help="radar (SAR) raster")
    parser.add_argument("--optical-before", metavar="F", help="earlier optical raster")
    parser.add_argument("--sar-before", metavar="F", help="earlier radar raster")
    parser.add_argument(
        "--class-field", default="class", metavar="NAME", help="attribute of the polygons with the class"
    )
    parser.add_argument("--classes", type=classes, default=(), metavar="LIST", help="such as 1=Water,2=Trees")
    parser.add_argument("--out", required=True, metavar="DIR", help="new folder for the chips")
    parser.add_argument("--size", type=int, default=256, metavar="PX", help="side of a chip")
    parser.add_argument(
        "--block", type=int, default=4, metavar="N", help="chips along the side of a block that stays together"
    )
    parser.add_argument("--validation", type=float, default=0.2, metavar="SHARE", help="of the chips")
    parser.add_argument("--test", type=float, default=0.2, metavar="SHARE", help="of the chips")
    parser.add_argument(
        "--resolution", type=float, metavar="METRES", help="ground size of a pixel; the layer's by default"
    )
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--optical-units", default="", choices=("", *OPTICAL_UNITS))
    parser.add_argument("--sar-units", default="", choices=("", *SAR_UNITS))


def job(options: argparse.Namespace) -> MakeChipsJob:
    def layer(path: str | None, units: str) -> SensorLayer | None:
        return SensorLayer(path, units=units) if path else None

    return MakeChipsJob(
        out=options.out, labels=options.labels, class_field=options.class_field, classes=options.classes,
        optical=layer(options.optical, options.optical_units), sar=layer(options.sar, options.sar_units),
        optical_before=layer(options.optical_before, options.optical_units),
        sar_before=layer(options.sar_before, options.sar_units),
        resolution=options.resolution, size=options.size, block=options.block,
        validation=options.validation, test=options.test, labelled=options.labelled, seed=options.seed,
    )  # fmt: skip


def classes(text: str) -> tuple[dict, ...]:
    pairs = [entry.partition("=") for entry in text.split(",")]
    if not all(code.strip().isdigit() and name.strip() for code, _, name in pairs):
        raise argparse.ArgumentTypeError(f"expected CODE=NAME,CODE=NAME, got '{text}'")
    return tuple({"code": int(code), "name": name.strip()} for code, _, name in pairs)


def summary(result: dict) -> str:
    parts = ", ".join(f"{count} {part}" for part, count in result["splits"].items())
    classes = ", ".join(f"{entry['code']} {entry['name']}" for entry in result["legend"])
    return f"{result['chips']} chips ({parts}) in {result['out']}\nClasses: {classes}"
