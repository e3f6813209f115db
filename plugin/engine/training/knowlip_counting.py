"""The network's own count: what KnowLIP expects in each picture of a radar layer, added up, beside the real count."""

from __future__ import annotations

import hashlib
from pathlib import Path

import numpy as np
import torch
from rasterio.windows import Window

from ...contract.errors import InputError
from ...contract.jobs import SensorLayer
from ..networks.knowlip import SIZES, KnowLip, load_knowlip
from ..progress import Progress
from ..raster.layers import inspect
from ..raster.sources import Source
from ..scenes.geography import centre

BATCH = 64


@torch.no_grad()
def count_by_network(path: str, layer: SensorLayer, what: str, progress: Progress) -> dict:
    """``count``, the expected number of ``what`` in the layer's pictures, of which there are ``pictures``.

    The layer's first bands are used, in dB as the network was trained. InputError if it was not taught to count that.
    """
    network, _ = load_knowlip(Path(path))
    if what not in network.spec.counted:
        taught = ", ".join(network.spec.counted) or "nothing"
        raise InputError(f"The network {path} was taught to count {taught}, not {what}. Choose another network.")
    source = _open(layer, len(network.spec.mean))
    try:
        total, pictures = _summed(network, source, network.spec.counted.index(what), progress)
    finally:
        source.close()
    digest = hashlib.sha256(Path(path).read_bytes()).hexdigest()
    return {"count": round(total, 2), "pictures": pictures, "file": path, "sha256": digest}


def _open(layer: SensorLayer, bands: int) -> Source:
    info = inspect(layer, "sar")
    if len(info.measured) < bands or info.units == "byte":
        raise InputError(
            f"The network wants {bands} bands that can be told in dB; {layer.path} has {len(info.measured)} in "
            f"{info.units}. Choose another layer, or count without a network."
        )
    return Source(info, info.measured[:bands], "db", info.grid)


def _summed(network: KnowLip, source: Source, which: int, progress: Progress) -> tuple[float, int]:
    """Expected number in all pictures, which do not overlap, and how many pictures there are."""
    side, grid = SIZES[network.spec.size].image, source.grid
    windows = [
        Window(left, top, min(side, grid.width - left), min(side, grid.height - top))
        for top in range(0, grid.height, side) for left in range(0, grid.width, side)
    ]  # fmt: skip
    total = 0.0
    for start in range(0, len(windows), BATCH):
        progress.report(start / len(windows), "Asking the network")
        part = windows[start : start + BATCH]
        images = np.stack([_picture(source, window, network.mean.flatten().numpy(), side) for window in part])
        places = [[*(centre(grid, window) or (np.nan, np.nan)), np.nan] for window in part]
        seen = network.see(torch.from_numpy(images), torch.tensor(places, dtype=torch.float32))
        total += float(network.count(seen)[:, which].sum())
    return total, len(windows)


def _picture(source: Source, window: Window, mean: np.ndarray, side: int) -> np.ndarray:
    """A window (C, side, side) in dB; what is not valid, or beyond the edge, has the network's mean."""
    values, valid = source.read(window)
    picture = np.broadcast_to(mean[:, None, None], (len(mean), side, side)).astype(np.float32)
    picture[:, : window.height, : window.width] = np.where(valid, values, mean[:, None, None])
    return picture
