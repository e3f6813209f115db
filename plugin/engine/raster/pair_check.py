"""Pair check: what would spoil a map of an optical and a radar layer, found in windows before anything is computed."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path

import numpy as np
from rasterio.errors import RasterioError
from rasterio.windows import Window

from ...contract.jobs import CheckPairJob
from .calibration import LABELS, to_physical
from .grid import Grid
from .layers import LayerInfo, inspect, open_dataset
from .masks import CloudMask, find_cloud_mask
from .registration import SURE, Offset, block_surface, find_offset
from .sources import Source

LATTICE = 4  # windows a side
SIDES = (48, 128)  # pixels, least and largest side of a window
CHOSEN_MASK, PRODUCT_MASK = "the cloud mask", "the product's own classification"
CLOUD_ROLES = ("blue", "green", "red")
EDGE_ROLES = ("red", "nir", "swir16")
CLOUD_BRIGHT = {"reflectance": 0.18, "byte": 200}
CLOUD_WHITE = 0.4  # largest spread of the visible bands, relative to their mean
SATURATED = {"reflectance": 1.5, "byte": 255, "db": 15}
BYTE_DECIBEL = 30 / 255  # what one step of a radar picture is taken for
DATE_TAGS = ("acquisitiondatetime", "datetime", "startdatetime", "productstarttime", "sensingtime", "dateacquired")
DATE = re.compile(r"(?<!\d)((?:19|20)\d{2})[-_:]?(0[1-9]|1[0-2])[-_:]?(0[1-9]|[12]\d|3[01])(?!\d{2,5}(?!\d))")


@dataclass(frozen=True)
class Item:
    """One finding; ``mend`` names what mends it: units, roles, crs, layer, clouds, offset, or "" for nothing to do."""

    id: str
    state: str
    value: float | str | None
    unit: str
    message: str
    mend: str = ""


@dataclass(frozen=True)
class Sampled:
    """Windows that both layers were read in, each (C, H, W) and (H, W), in the units ``optical`` and ``sar``."""

    windows: list[tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray, np.ndarray]]
    optical: Source
    sar: Source
    clouds_from: str


def check_pair(job: CheckPairJob, progress) -> dict:
    """Operation: a traffic light with one sentence for each thing, and the offset between the sensors."""
    infos = inspect(job.optical, "optical"), inspect(job.sar, "sar")
    window, share = _common(*infos)
    items = [item for info in infos for item in (_units(info), _roles(info))]
    items += [_crs(*infos), _overlap(share), *([_resolution(*infos)] if share else []), _dates(*infos)]
    sampled = (
        _sample(*infos, window, job.cloud_mask, progress) if share and all(_readable(info) for info in infos) else None
    )
    offset = Offset(0.0, 0.0, 0.0, 0)
    if sampled and sampled.windows:
        offset = _measure(sampled)
        items += [*_nodata(sampled), *_saturation(sampled), _clouds(sampled)]
    items.append(_offset(offset))
    return {
        "items": [asdict(item) for item in items],
        "offset_pixels": [round(offset.dx, 2), round(offset.dy, 2)],
        "offset_confidence": round(offset.confidence, 2),
        "mending_shift": _mending_shift(infos[0].grid, offset),
    }


def _mending_shift(optical: Grid, offset: Offset) -> list[float]:
    """The ``shift`` of the radar layer, metres to the right and down, that takes the offset away; none if unsure."""
    width, height = optical.pixel_size_metres()
    return [round(-offset.dx * width, 1), round(-offset.dy * height, 1)] if offset.correct else [0.0, 0.0]


def _readable(info: LayerInfo) -> bool:
    return bool(info.units) and bool(info.measured)


def _units(info: LayerInfo) -> Item:
    name, reason = f"{info.sensor}_units", info.units_reason
    if not info.units:
        return Item(name, "fail", None, "", f"The units cannot be told: {reason}. Say what the values are.", "units")
    if info.units == "dn_offset":
        return Item(
            name, "warn", 1000, "DN", f"The values carry an offset of 1000, which is taken off: {reason}.", "units"
        )
    state = "warn" if info.units == "byte" else "ok"
    return Item(
        name, state, info.units, "", f"Taken for {LABELS[info.units]}: {reason}.", "units" if state == "warn" else ""
    )


def _roles(info: LayerInfo) -> Item:
    known = [role for role in info.roles if role]
    name, text = f"{info.sensor}_bands", f"{len(known)} of {len(info.roles)} bands are known, from {info.roles_reason}"
    if not known:
        return Item(name, "fail", 0, "bands", f"No band is known: {info.roles_reason}. Say what they are.", "roles")
    sure = info.roles_reason != "nothing in the file tells" and not info.roles_reason.startswith("the usual order")
    state = "ok" if sure else "warn"
    return Item(name, state, len(known), "bands", f"{text}: {', '.join(known)}.", "" if sure else "roles")


def _crs(optical: LayerInfo, sar: LayerInfo) -> Item:
    names = [info.grid.crs.to_string() if info.grid.crs else "none" for info in (optical, sar)]
    value = " / ".join(dict.fromkeys(names))
    if "none" in names:
        return Item("crs", "fail", value, "", "A layer has no coordinate system. Assign the one it was made in.", "crs")
    same = optical.grid.crs == sar.grid.crs
    text = "Both layers share a coordinate system." if same else "The radar layer is reprojected while it is read."
    return Item("crs", "ok", value, "", text)


def _overlap(share: float) -> Item:
    text = f"The radar layer covers {share:.0%} of the optical layer's frame."
    if share < 0.01:
        return Item("overlap", "fail", round(share, 4), "share", f"{text} Choose layers of the same place.", "layer")
    return Item("overlap", "ok" if share > 0.5 else "warn", round(share, 4), "share", text)


def _resolution(optical: LayerInfo, sar: LayerInfo) -> Item:
    sizes = [max(info.grid.pixel_size_metres()) for info in (optical, sar)]
    ratio = max(sizes) / min(sizes)
    text = f"Pixels are {sizes[0]:.3g} m (optical) and {sizes[1]:.3g} m (radar)."
    return Item("resolution", "ok" if ratio <= 3 else "warn", round(ratio, 3), "ratio", text)


def _common(optical: LayerInfo, sar: LayerInfo) -> tuple[Window | None, float]:
    """The optical pixels that the radar layer's frame covers, and their share."""
    grid = optical.grid
    if grid.crs is None or sar.grid.crs is None:
        return None, 0.0
    try:
        xmin, ymin, xmax, ymax = sar.grid.bounds_in(grid.crs)
    except RasterioError:
        return None, 0.0
    corners = [~grid.transform @ (x, y) for x in (xmin, xmax) for y in (ymin, ymax)]
    columns, rows = np.transpose(corners)
    c0, c1 = np.clip([columns.min(), columns.max()], 0, grid.width).round().astype(int)
    r0, r1 = np.clip([rows.min(), rows.max()], 0, grid.height).round().astype(int)
    window = Window(int(c0), int(r0), int(c1 - c0), int(r1 - r0))
    return window, float((c1 - c0) * (r1 - r0) / (grid.width * grid.height))


def _sample(optical: LayerInfo, sar: LayerInfo, window: Window, cloud_mask: str, progress) -> Sampled:
    """Both layers in small windows all over what they share, at full resolution."""
    units = ["byte" if info.units == "byte" else physical for info, physical in ((optical, "reflectance"), (sar, "db"))]
    roles = tuple(role for role in dict.fromkeys((*CLOUD_ROLES, *EDGE_ROLES)) if role in optical.roles)
    roles = roles or optical.measured[:3]
    sources = (
        Source(optical, roles, units[0], optical.grid),
        Source(sar, sar.measured[:2], units[1], optical.grid),
    )
    mask = find_cloud_mask(cloud_mask, optical, optical.grid)
    find_cloud, clouds_from = _cloud_finder(sources[0], mask, CHOSEN_MASK if cloud_mask else PRODUCT_MASK)
    windows, parts = _lattice(window), []
    try:
        for done, part in enumerate(windows, 1):
            (values, valid), radar = sources[0].read(part), sources[1].read(part)
            cloud = find_cloud(part, values) & valid
            parts.append((values, valid, cloud, *radar))
            progress.report(done / len(windows), "Looking at the layers")
    finally:
        for opened in (*sources, mask) if mask else sources:
            opened.close()
    return Sampled(parts, *sources, clouds_from)


def _cloud_finder(source: Source, mask: CloudMask | None, mask_is: str) -> tuple[Callable, str]:
    """``find(window, values)`` -> cloud (H, W) bool, and what it goes by."""
    if mask:
        return lambda window, values: mask.read(window), mask_is
    return lambda window, values: _bright_white(source, values), "brightness, an estimate"


def _lattice(window: Window) -> list[Window]:
    """Windows on a regular lattice that do not overlap."""
    rows, columns = (
        _spans(int(start), int(length))
        for start, length in ((window.row_off, window.height), (window.col_off, window.width))
    )
    return [Window(left, top, width, height) for top, height in rows for left, width in columns]


def _spans(start: int, length: int) -> list[tuple[int, int]]:
    """(start, length) of up to LATTICE pieces of a line."""
    count = int(np.clip(length // SIDES[0], 1, LATTICE))
    side = min(length // count, SIDES[1])
    return [(start + int(at), side) for at in np.linspace(0, length - side, count)]


def _bright_white(source: Source, values: np.ndarray) -> np.ndarray:
    """Cloud (H, W) as thick cloud shows: bright and colourless in the visible bands; snow and roofs do as well."""
    visible = values[[source.roles.index(role) for role in CLOUD_ROLES if role in source.roles]]
    if len(visible) < 2:
        return np.zeros(values.shape[1:], bool)
    low, high = visible.min(axis=0), visible.max(axis=0)
    return (low > CLOUD_BRIGHT[source.units]) & (high - low < CLOUD_WHITE * visible.mean(axis=0))


def _nodata(sampled: Sampled) -> list[Item]:
    items = []
    for sensor, at in (("optical", 1), ("sar", 4)):
        share = float(np.mean([1 - part[at].mean() for part in sampled.windows]))
        state = "ok" if share < 0.2 else "warn" if share < 0.95 else "fail"
        text = f"{share:.0%} of the shared area has no {'optical' if sensor == 'optical' else 'radar'} data."
        items.append(Item(f"{sensor}_nodata", state, round(share, 4), "share", text, "" if state == "ok" else "layer"))
    return items


def _saturation(sampled: Sampled) -> list[Item]:
    items = []
    for sensor, at, source in (("optical", 0, sampled.optical), ("sar", 3, sampled.sar)):
        bright = sum(int((part[at] >= SATURATED[source.units]).any(axis=0).sum()) for part in sampled.windows)
        share = bright / max(sum(int(part[at + 1].sum()) for part in sampled.windows), 1)
        text = f"{share:.1%} of the pixels are as bright as can be shown."
        items.append(Item(f"{sensor}_saturation", "ok" if share < 0.02 else "warn", round(share, 4), "share", text))
    return items


def _clouds(sampled: Sampled) -> Item:
    seen = max(sum(int(part[1].sum()) for part in sampled.windows), 1)
    share = sum(int((part[2] & part[1]).sum()) for part in sampled.windows) / seen
    if sampled.clouds_from == CHOSEN_MASK:
        text = f"About {share:.0%} of the optical layer is under {CHOSEN_MASK}; there radar decides."
        return Item("clouds", "ok", round(share, 4), "share", text)
    text = f"About {share:.0%} of the optical layer is cloud, from {sampled.clouds_from}."
    cloudy = share >= 0.1
    return Item("clouds", "warn" if cloudy else "ok", round(share, 4), "share", text, "clouds" if cloudy else "")


def _measure(sampled: Sampled) -> Offset:
    """Radar beside optical, from edges where both see the ground."""
    edges = [sampled.optical.roles.index(role) for role in EDGE_ROLES if role in sampled.optical.roles] or [0]
    surfaces = []
    for values, valid, cloud, radar, radar_valid in sampled.windows:
        decibel = radar * np.float32(BYTE_DECIBEL) if sampled.sar.units == "byte" else radar
        surface = block_surface(values[edges], valid & ~cloud, to_physical(decibel, "db"), radar_valid)
        if surface is not None:
            surfaces.append(surface)
    return find_offset(surfaces)


def _offset(offset: Offset) -> Item:
    size = round(float(np.hypot(offset.dx, offset.dy)), 2)
    if offset.confidence < SURE:
        text = "The offset between the layers cannot be told for sure; nothing is moved."
        return Item("offset", "warn", None, "pixels", text)
    text = f"The radar layer lies {size:.1f} pixels beside the optical one."
    return Item("offset", "warn" if offset.correct else "ok", size, "pixels", text, "offset" if offset.correct else "")


def _dates(optical: LayerInfo, sar: LayerInfo) -> Item:
    dates = [acquired(info.layer.path) for info in (optical, sar)]
    if None in dates:
        text = "The layers do not both tell when they were taken. Check that nothing changed in between."
        return Item("dates", "warn", None, "days", text)
    days = abs((dates[0] - dates[1]).days)
    text = f"Taken {days} days apart ({dates[0]:%Y-%m-%d} and {dates[1]:%Y-%m-%d})."
    return Item("dates", "ok" if days <= 6 else "warn", days, "days", text, "" if days <= 6 else "layer")


def acquired(path: str) -> datetime | None:
    """The day a layer was taken, from its tags, else its file name, else the file's own TIFF date."""
    with open_dataset(path) as dataset:
        return day_of(dataset, path)


def day_of(dataset, path: str) -> datetime | None:
    """As ``acquired``, of a file that is already open."""
    tags = {re.sub("[^a-z]", "", key.lower()): str(value) for key, value in dataset.tags().items()}
    texts = [tags[key] for key in DATE_TAGS if key in tags] + [Path(path).name, tags.get("tifftagdatetime", "")]
    days = (_day(text) for text in texts)
    return next((day for day in days if day), None)


def _day(text: str) -> datetime | None:
    for found in DATE.finditer(text):
        try:
            return datetime(*map(int, found.groups()))
        except ValueError:  # such as 31 February: no date, the next number may be one
            continue
    return None
