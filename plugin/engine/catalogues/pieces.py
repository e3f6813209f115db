"""Pieces: the part of each remote band that the area needs, kept as small GeoTIFFs until the pair is complete."""

from __future__ import annotations

import os
import re
import threading
from collections.abc import Iterable
from concurrent.futures import FIRST_COMPLETED, ThreadPoolExecutor, wait
from dataclasses import dataclass
from pathlib import Path

import rasterio
from rasterio.errors import RasterioError
from rasterio.windows import Window

from ...contract.errors import Cancelled, EngineError, InputError
from ..raster.grid import Grid
from ..raster.reasons import reason
from ..raster.sources import source_window
from .radar import COLUMN, ROW, annotation_path, parsed, window_over
from .web import REMOTE_NAME, RemoteFile, Web

MARGIN = 3  # pixels around the area, for interpolation
STRIP = 4_000_000  # pixels that are read before progress is told
THREADS = 6
TELL_SECONDS = 0.5


@dataclass(frozen=True)
class Piece:
    """One band of one scene: where it comes from and the file that it goes to."""

    role: str
    item: str
    collection: str
    href: str
    path: Path
    web: Web
    annotations: tuple[tuple[str, str], ...] = ()  # of radar: kind and address of what describes the image


def piece_path(folder: Path, item: str, role: str) -> Path:
    return folder / f"{re.sub(r'[^A-Za-z0-9_.-]', '_', item)}-{role}.tif"


def bring(pieces: Iterable[Piece], grid: Grid, progress, share: float) -> list[Piece]:
    """Fetch what has not arrived yet and return the pieces that lie on ``grid``; ``share`` is theirs of the progress.

    A piece is written under another name first, so what is there is whole and an interrupted fetch goes on from it.
    """
    pieces, halt = list(pieces), threading.Event()
    with ThreadPoolExecutor(THREADS) as pool:
        waiting = {pool.submit(_bring, piece, grid, progress, halt) for piece in pieces}
        try:
            while waiting:
                done, waiting = wait(waiting, TELL_SECONDS, FIRST_COMPLETED)
                for future in done:
                    future.result()
                megabytes = sum(web.received for web in {piece.web for piece in pieces}) / 1e6
                progress.report(share * (1 - len(waiting) / len(pieces)), f"Fetching, {megabytes:.1f} MB")
        except BaseException:
            halt.set()
            pool.shutdown(wait=True, cancel_futures=True)
            raise
    return [piece for piece in pieces if piece.path.exists()]


def _bring(piece: Piece, grid: Grid, progress, halt: threading.Event) -> None:
    if piece.path.exists():
        return
    remote = RemoteFile(piece.web, web_address(piece.href), piece.collection)
    partial = piece.path.with_suffix(".partial")
    try:
        with rasterio.open(REMOTE_NAME, opener=remote.open) as dataset:
            window = source_window(Grid.of(dataset), grid, MARGIN) if dataset.crs else _radar(dataset, grid, piece)
            if window is None:
                return
            _copy(dataset, window, partial, progress, halt)
        os.replace(partial, piece.path)
    except RasterioError as error:
        raise remote.failure or EngineError(
            f"{piece.href.partition('?')[0]} is damaged or cut short: {reason(error)}. Choose another scene or "
            "catalogue; what has arrived is kept."
        ) from error
    finally:
        partial.unlink(missing_ok=True)


def web_address(href: str) -> str:
    """The address of a file for plain requests; InputError where there is none."""
    if bucket := re.fullmatch(r"s3://([^/]+)/(.+)", href):
        return f"https://{bucket[1]}.s3.amazonaws.com/{bucket[2]}"
    if href.startswith(("http://", "https://")):
        return href
    raise InputError(f"The catalogue names {href}, which is no address on the web. Choose another catalogue.")


def _radar(dataset, grid: Grid, piece: Piece) -> Window | None:
    """The window of an image without map coordinates, once the annotations that tell where it lies have arrived."""
    if len(piece.annotations) < 2:
        raise InputError(
            f"{piece.item} is in the geometry of the radar, and the catalogue does not name its annotations. Choose a "
            "catalogue with terrain-corrected radar (Sentinel-1 RTC)."
        )
    for kind, href in piece.annotations:
        path = annotation_path(piece.path, kind)
        if not path.exists():
            partial = path.with_suffix(".partial")
            partial.write_bytes(piece.web.whole(web_address(href), piece.collection))
            os.replace(partial, path)
    return window_over(parsed(annotation_path(piece.path, "product")), dataset, grid)


def _copy(dataset, window: Window, path: Path, progress, halt: threading.Event) -> None:
    """The first band of ``window``, strip by strip of whole blocks."""
    block = dataset.block_shapes[0][0]
    rows = max(block, STRIP // int(window.width) // block * block)
    profile = {
        "driver": "GTiff", "count": 1, "width": int(window.width), "height": int(window.height),
        "dtype": dataset.dtypes[0], "nodata": dataset.nodata, "crs": dataset.crs,
        "transform": dataset.window_transform(window) if dataset.crs else None, "compress": "zstd", "tiled": True,
        "bigtiff": "if_safer",
    }  # fmt: skip
    with rasterio.open(path, "w", **profile) as file:
        file.scales, file.offsets = dataset.scales[:1], dataset.offsets[:1]
        if dataset.crs is None:
            file.update_tags(**{ROW: window.row_off, COLUMN: window.col_off})
        top, bottom = window.row_off, window.row_off + window.height
        while top < bottom:
            progress.check()
            if halt.is_set():
                raise Cancelled("Another band of the pair could not be fetched.")
            end = min(bottom, (top // block) * block + rows)
            part = Window(window.col_off, top, window.width, end - top)
            file.write(dataset.read(1, window=part), 1, window=Window(0, top - window.row_off, part.width, part.height))
            top = end
