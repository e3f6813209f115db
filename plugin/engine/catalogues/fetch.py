"""Fetch: an area and dates become the best pair of a catalogue on one grid, ready for the panel."""

from __future__ import annotations

import hashlib
import os
import shutil
from contextlib import ExitStack
from pathlib import Path

import rasterio
from rasterio.crs import CRS

from ...contract.errors import EngineError, InputError
from ...contract.jobs import FetchPairJob
from ..raster.grid import Grid, parse_crs
from ..raster.prepare import CACHE, parts
from ..raster.writer import check_space
from ..staging import staging_folder
from .area import area_grid, estimate, lonlat_bounds, utm
from .assets import ASSETS, annotations
from .layers import Choice, make_cloud_layer, make_layer
from .pieces import Piece, bring, piece_path
from .presets import catalogue
from .search import Pass, best_pair, find, newest, period
from .web import Web

WHOLE = 0.99  # share of the area above which nothing is said of what is missing


def fetch_pair(job: FetchPairJob, progress) -> dict:
    """Operation: find, fetch and write the pair; with ``job.estimate`` only say how much it would be.

    What has arrived stays in a hidden folder of ``job.out`` until the pair is complete, for the next try.
    """
    size = estimate(job)
    period(job.dates)
    if job.estimate:
        return {"estimate": size}
    if not job.out:
        raise InputError("Expected a folder for the pair. Name one.")
    choices = _choose(job, progress)
    grid = area_grid(job, _crs(choices[0].chosen, job))
    kept = _kept_folder(job, grid)
    pieces, warnings = _fetch(job, choices, grid, kept, progress), []
    with rasterio.Env(GDAL_CACHEMAX=CACHE), staging_folder(Path(job.out), progress) as staging:
        check_space(staging, grid, 4 * 14 + 2)
        written = _write(choices, pieces, grid, staging, job, progress, warnings)
    shutil.rmtree(kept)
    progress.report(1.0, "Done")
    return _result(job, choices, grid, written, size, pieces, warnings)


def _choose(job: FetchPairJob, progress) -> list[Choice]:
    """What to fetch: optical, radar and, if they are wanted, labels."""
    progress.report(0.0, "Searching")
    area, offered = lonlat_bounds(job), catalogue(job.api, job.token)
    optical = find(offered.optical, "optical", area, job.dates, progress)
    sar = find(offered.sar, "sar", area, job.dates, progress)
    choices = [Choice(*entry) for entry in zip(
        ("optical", "sar"), (optical, sar), best_pair(optical, sar, job.cloud, job.dates), strict=True
    )]  # fmt: skip
    if job.labels:
        labels = find(offered.labels, "labels", area, None, progress)
        chosen = newest(labels)
        if chosen is None:
            raise InputError("There are no ESA WorldCover labels of the area. Fetch the pair without labels.")
        choices.append(Choice("labels", labels, chosen))
    return choices


def _crs(chosen: Pass, job: FetchPairJob) -> CRS:
    """The scene's own metric coordinate system, so that its pixels need no resampling; else the UTM zone."""
    properties = chosen.items[0].properties
    code = properties.get("proj:code") or properties.get("proj:epsg")
    crs = parse_crs(f"EPSG:{code}" if isinstance(code, int) else code) if code else None
    return crs if crs and crs.is_projected else utm(lonlat_bounds(job))


def _kept_folder(job: FetchPairJob, grid: Grid) -> Path:
    """Where pieces wait for the others: the same area of the same catalogue finds them again."""
    key = hashlib.sha256(f"{job.api} {grid.crs} {grid.transform[:6]} {grid.width} {grid.height}".encode()).hexdigest()
    folder = Path(job.out) / f".landclair-fetch-{key[:12]}"
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise EngineError(
            f"Nothing can be written to {job.out}: {error.strerror}. Choose another output folder."
        ) from error
    return folder


def _fetch(job: FetchPairJob, choices: list[Choice], grid: Grid, folder: Path, progress) -> dict[str, list[Piece]]:
    """All pieces by kind, fetched at once."""
    offered, webs, wanted = catalogue(job.api, job.token), {}, []
    for choice in choices:
        endpoint = getattr(offered, choice.kind)
        web = webs.setdefault(endpoint, Web(endpoint, progress))
        for item in choice.chosen.items:
            for role, asset in ASSETS[choice.kind](item).items():
                address = asset.get_absolute_href() or asset.href
                path = piece_path(folder, item.id, role)
                described = annotations(item, role)
                piece = Piece(role, item.id, choice.found.collection.id, address, path, web, described)
                wanted.append((choice.kind, piece))
    arrived = set(bring([piece for _, piece in wanted], grid, progress, 0.8))
    return {choice.kind: [p for kind, p in wanted if kind == choice.kind and p in arrived] for choice in choices}


def _write(choices, pieces, grid: Grid, staging: Path, job: FetchPairJob, progress, warnings: list[str]) -> list[str]:
    """Bring the pieces to the grid, part by part; returns the names of the layers."""
    with ExitStack() as stack:
        layers = [make_layer(choice, pieces[choice.kind], grid, stack, warnings) for choice in choices]
        layers += [layer for choice in choices if (layer := make_cloud_layer(choice, pieces[choice.kind], grid, stack))]
        writers = [layer.writer(staging, grid) for layer in layers]
        for writer in writers:
            stack.callback(writer.close)
        for window in parts(grid):
            for layer, writer in zip(layers, writers, strict=True):
                progress.check()
                writer.write(layer.read(window), window.row_off, window.col_off)
            progress.report(0.8 + 0.15 * (window.row_off + window.height) / grid.height, "Writing")
        for writer in writers:
            writer.finish(job.threads or os.cpu_count() or 1)
    return [layer.name for layer in layers]


def _result(job: FetchPairJob, choices, grid: Grid, written: list[str], size: dict, pieces, warnings) -> dict:
    optical, sar = choices[0].chosen, choices[1].chosen
    covered = float((optical.seen & sar.seen).mean())
    if covered < WHOLE:
        warnings.append(f"The pair shows {covered:.0%} of the area; the rest is no data.")
    received = sum(web.received for web in {piece.web for kind in pieces.values() for piece in kind})
    paths = {name: str(Path(job.out) / f"{name}.tif") for name in written}
    scenes = {choice.kind: [item.id for item in choice.chosen.items] for choice in choices}
    terms = {choice.kind: {key: choice.tags()[f"LANDCLAIR_{key.upper()}"] for key in ("licence", "attribution")}
             for choice in choices}  # fmt: skip
    return {
        "clouds": "", "labels": "", **paths, "width": grid.width, "height": grid.height, "crs": grid.crs.to_string(),
        "scenes": scenes, "taken": {c.kind: c.chosen.taken.isoformat() for c in choices[:2]}, "terms": terms,
        "coverage": round(covered, 4), "cloud": round(optical.cloud, 2),
        "days_apart": round(abs((optical.taken - sar.taken).total_seconds()) / 86400, 2),
        "received_mb": round(received / 1e6, 3), "estimate": size, "warnings": warnings,
    }  # fmt: skip
