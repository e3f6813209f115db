"""landclair segment: map a scene."""

from __future__ import annotations

import argparse

from ...contract.jobs import OPTICAL_UNITS, SAR_UNITS, SegmentJob, SensorLayer

NAME = "segment"
HELP = "Map an optical and/or radar scene into classes, confidence, sensors used, water and areas."


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--optical", metavar="F", help="optical raster")
    parser.add_argument("--sar", metavar="F", help="radar (SAR) raster")
    parser.add_argument("--optical-before", metavar="F", help="earlier optical raster, for models that compare dates")
    parser.add_argument("--sar-before", metavar="F", help="earlier radar raster, for models that compare dates")
    parser.add_argument(
        "--model", required=True, metavar="NAME_OR_FILE", help="name of a known model, or an .onnx file"
    )
    parser.add_argument("--out", required=True, metavar="DIR", help="folder for the results")
    parser.add_argument("--extent", type=extent, metavar="XMIN,YMIN,XMAX,YMAX", help="part to map")
    parser.add_argument("--extent-crs", default="", metavar="CRS", help="of the extent; the first layer's if not given")
    parser.add_argument("--mask", default="", metavar="F", help="GeoJSON polygons to map inside of")
    parser.add_argument("--cloud-mask", default="", metavar="F", help="raster that is nonzero under clouds")
    parser.add_argument("--optical-bands", type=roles, default=(), metavar="ROLES", help="such as blue,green,red,nir")
    parser.add_argument("--sar-bands", type=roles, default=(), metavar="ROLES", help="such as vv,vh")
    parser.add_argument("--optical-units", default="", choices=("", *OPTICAL_UNITS))
    parser.add_argument("--sar-units", default="", choices=("", *SAR_UNITS))
    parser.add_argument(
        "--sar-shift", type=shift, default=(0.0, 0.0), metavar="RIGHT,DOWN",
        help="metres to move the radar layers by; 'landclair check' tells them",
    )  # fmt: skip
    parser.add_argument(
        "--resolution", type=float, metavar="METRES", help="ground size of a pixel; the model's by default"
    )
    parser.add_argument("--tile", type=int, metavar="PX", help="side of a tile; the model's by default")
    parser.add_argument("--overlap", type=int, metavar="PX", help="shared by neighbouring tiles")
    parser.add_argument("--device", default="auto", help="auto, cpu, cuda, directml, coreml or openvino")
    parser.add_argument("--threads", type=int, default=0, metavar="N", help="0 uses all cores")
    parser.add_argument(
        "--sar-share", action="store_true", help="also write how much radar decided, where the model tells"
    )
    parser.add_argument("--ungeoreferenced", action="store_true", help="accept pictures without a coordinate system")


def job(options: argparse.Namespace) -> SegmentJob:
    def layer(path: str | None, sensor: str) -> SensorLayer | None:
        bands, units = getattr(options, f"{sensor}_bands"), getattr(options, f"{sensor}_units")
        moved = options.sar_shift if sensor == "sar" else (0.0, 0.0)
        return SensorLayer(path, bands, units, moved) if path else None

    return SegmentJob(
        model=options.model, out=options.out,
        optical=layer(options.optical, "optical"), sar=layer(options.sar, "sar"),
        optical_before=layer(options.optical_before, "optical"), sar_before=layer(options.sar_before, "sar"),
        extent=options.extent, extent_crs=options.extent_crs, mask=options.mask, cloud_mask=options.cloud_mask,
        resolution=options.resolution, tile=options.tile, overlap=options.overlap,
        device=options.device, threads=options.threads,
        sar_share=options.sar_share, ungeoreferenced=options.ungeoreferenced,
    )  # fmt: skip


def extent(text: str) -> tuple[float, ...]:
    values = tuple(float(value) for value in text.split(","))
    if len(values) != 4:
        raise argparse.ArgumentTypeError(f"expected four numbers xmin,ymin,xmax,ymax, got '{text}'")
    return values


def shift(text: str) -> tuple[float, float]:
    values = tuple(float(value) for value in text.split(","))
    if len(values) != 2:
        raise argparse.ArgumentTypeError(f"expected two numbers of metres, right,down, got '{text}'")
    return values


def roles(text: str) -> tuple[str, ...]:
    return tuple(role.strip().lower() for role in text.split(","))


def summary(result: dict) -> str:
    rows = [
        f"{row['name']:<20}"
        + (f"{row['area_ha']:>14,.1f} ha" if row["area_ha"] is not None else f"{row['pixels']:>14,} px")
        + f"{row['percent']:>8.1f} %"
        for row in result["statistics"]
    ]
    speed = f"{result['megapixels']:.2f} Mpx in {result['seconds']:.1f} s on {result['provider']}"
    return "\n".join([*rows, *result["warnings"], f"{speed}, results in {result['out']}"])
