"""What may befall a pair of sensors: turned, zoomed and shifted images, speckle, clouds, a sensor or a date missing."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from ..raster.calibration import BYTE_PERCENTILES, to_bytes
from .datasets import IGNORE, Sample, Slot


@dataclass(frozen=True)
class Augmentation:
    """Strengths of each change. The odds of what is missing or cloudy exclude each other; all else is a full pair.

    ``as_scene``: odds that pictures of bytes get the contrast that the pipeline gives to a scene in dB or reflectance.
    """

    zoom: float = 1.3
    stretch: float = 0.15
    speckle: float = 0.3
    shift: int = 2
    optical_missing: float = 0.15
    sar_missing: float = 0.15
    optical_after_missing: float = 0.0
    sar_after_missing: float = 0.0
    cloudy: float = 0.3
    as_scene: float = 0.0

    def faded(self, strength: float) -> Augmentation:
        """Zoom, stretch, speckle and shift at ``strength`` 0-1; what is missing stays as likely as before."""
        zoom, shift = 1 + (self.zoom - 1) * strength, round(self.shift * strength)
        return replace(self, zoom=zoom, stretch=self.stretch * strength, speckle=self.speckle * strength, shift=shift)


def augment(sample: Sample, slots: dict[str, Slot], augmentation: Augmentation, crop: int, rng) -> Sample:
    """A changed copy of ``sample``, ``crop`` pixels square; the same ``rng`` gives the same copy."""
    images = sample.images
    if augmentation.as_scene and rng.random() < augmentation.as_scene:
        images = {slot: _as_scene(image, sample.valid[slot], slots[slot]) for slot, image in images.items()}
    images = _restretched(images, slots, augmentation.stretch, rng)
    images, valid, label = _crop(images, sample.valid, sample.label, crop, augmentation.zoom, rng)
    images, valid, label = _turn(images, valid, label, rng)
    valid = {slot: mask.copy() for slot, mask in valid.items()}
    _shift_sar(images, valid, augmentation.shift, rng)
    _speckle(images, slots, augmentation.speckle, rng)
    _lose(valid, augmentation, rng)
    images = {slot: np.ascontiguousarray(image * valid[slot], np.float32) for slot, image in images.items()}
    valid = {slot: np.ascontiguousarray(mask, np.float32) for slot, mask in valid.items()}
    return Sample(images, valid, np.ascontiguousarray(label), sample.tags)


def clouds(shape: tuple[int, int], cover: float, rng) -> np.ndarray:
    """A boolean cloud mask (H,W) that covers the share ``cover``: fractal noise, cut at its quantile."""
    if cover <= 0 or cover >= 1:
        return np.full(shape, cover >= 1)
    field = np.zeros(shape, np.float32)
    for cells in (3, 6, 12, 24):
        noise = rng.standard_normal((cells + 1, cells + 1)).astype(np.float32)
        rows, columns = (_hats(size, cells) for size in shape)
        field += rows @ noise @ columns.T * (3 / cells)
    return field > np.quantile(field, 1 - cover)


def _hats(size: int, cells: int) -> np.ndarray:
    """Linear interpolation from ``cells + 1`` nodes to ``size`` pixels as a matrix."""
    at = np.linspace(0, cells, size, dtype=np.float32)[:, None]
    return np.maximum(1 - np.abs(at - np.arange(cells + 1, dtype=np.float32)), 0)


def _crop(images, valid, label, crop, zoom, rng):
    """A random square of ``crop / z`` pixels, z in [1, zoom] half of the time, enlarged to ``crop``."""
    height, width = label.shape
    factor = rng.uniform(1, zoom) if zoom > 1 and rng.random() < 0.5 else 1.0
    side = min(round(crop / factor), height, width)
    top, left = rng.integers(height - side + 1), rng.integers(width - side + 1)
    window = np.s_[..., top : top + side, left : left + side]
    images, valid = ({slot: array[window] for slot, array in group.items()} for group in (images, valid))
    label = label[window]
    if side == crop:
        return images, valid, label
    at = np.clip((np.arange(crop) + 0.5) * side / crop - 0.5, 0, side - 1)
    nearest = np.rint(at).astype(np.int64)
    images = {slot: _bilinear(image, at) for slot, image in images.items()}
    valid = {slot: mask[:, nearest][:, :, nearest] for slot, mask in valid.items()}
    return images, valid, label[nearest][:, nearest]


def _bilinear(image: np.ndarray, at: np.ndarray) -> np.ndarray:
    low = np.floor(at).astype(np.int64)
    high, part = np.minimum(low + 1, image.shape[1] - 1), (at - low).astype(np.float32)
    rows = image[:, low] * (1 - part)[:, None] + image[:, high] * part[:, None]
    return rows[:, :, low] * (1 - part) + rows[:, :, high] * part


def _turn(images, valid, label, rng):
    """One of the eight symmetries of the square."""
    turns, flip = rng.integers(4), rng.random() < 0.5

    def turned(array: np.ndarray) -> np.ndarray:
        array = np.rot90(array, turns, (-2, -1))
        return array[..., ::-1] if flip else array

    images, valid = ({slot: turned(array) for slot, array in group.items()} for group in (images, valid))
    return images, valid, turned(label)


def _shift_sar(images, valid, most, rng) -> None:
    """Both SAR dates move together by up to ``most`` pixels; edges repeat."""
    down, right = (int(step) for step in rng.integers(-most, most + 1, 2))
    for slot in images:
        if slot.startswith("sar"):
            images[slot], valid[slot] = (moved(group[slot], down, right) for group in (images, valid))


def moved(array: np.ndarray, down: int, right: int) -> np.ndarray:
    """``array`` (C,H,W) moved by whole pixels; the edge repeats."""
    rows = np.clip(np.arange(array.shape[1]) - down, 0, array.shape[1] - 1)
    columns = np.clip(np.arange(array.shape[2]) - right, 0, array.shape[2] - 1)
    return array[:, rows][:, :, columns]


def _restretched(images, slots, strength, rng) -> dict[str, np.ndarray]:
    """Another calibration, partly shared by dates: offset of dB, gain of reflectance; gain, offset, gamma of bytes."""
    shared = {sensor: rng.normal(size=3) for sensor in ("optical", "sar")}
    changed = {}
    for slot, image in images.items():
        own, bands = rng.normal(size=3), 0.3 * strength * rng.normal(size=(len(image), 1, 1))
        gain, offset, gamma = strength * (shared["sar" if slot.startswith("sar") else "optical"] + 0.5 * own)
        if slots[slot].units == "db":
            changed[slot] = image + 5 * offset + 2 * bands
        elif slots[slot].units == "reflectance":
            changed[slot] = image * np.exp(gain + bands) + 0.05 * offset
        else:
            curve = 255 * np.linspace(0, 1, 256) ** np.exp(gamma)
            curves = np.clip(curve * np.exp(gain + bands[:, 0]) + 50 * offset, 0, 255).astype(np.float32)
            changed[slot] = np.stack([table[band.astype(np.uint8)] for table, band in zip(curves, image, strict=True)])
    return changed


def _as_scene(image: np.ndarray, valid: np.ndarray, slot: Slot) -> np.ndarray:
    """Bytes (C,H,W) with their robust percentiles at the slot's ``byte_range``; other units as they are."""
    seen = valid[0] > 0
    if slot.units != "byte" or not seen.any():
        return image
    return to_bytes(image, *np.percentile(image[:, seen], BYTE_PERCENTILES, axis=1), slot.byte_range) * valid


def _speckle(images, slots, odds, rng) -> None:
    """Gamma speckle of 2-16 looks on dB; on bytes, whose scale is logarithmic already, noise of like strength."""
    for slot, image in images.items():
        if not slot.startswith("sar") or rng.random() > odds:
            continue
        looks = np.exp(rng.uniform(np.log(2), np.log(16)))
        power = rng.standard_gamma(looks, image.shape, np.float32) / looks
        decibel = 10 * np.log10(power + 1e-6)
        images[slot] = image + decibel if slots[slot].units == "db" else np.clip(image + 5 * decibel, 0, 255)


def _lose(valid, augmentation: Augmentation, rng) -> None:
    """Set validity to 0 where a sensor, a date or a cloud-covered part is lost; never both sensors."""
    draw, odds = rng.random(), augmentation
    cases = (odds.optical_missing, odds.sar_missing, odds.optical_after_missing, odds.sar_after_missing, odds.cloudy)
    case = int(np.searchsorted(np.cumsum(cases), draw, side="right"))
    if case in (0, 1):
        lost = ("optical", "sar")[case]
        for slot in valid:
            if slot.startswith(lost) and any(not name.startswith(lost) for name in valid):
                valid[slot][:] = 0
    elif case in (2, 3):
        lost = ("optical", "sar")[case - 2]
        if lost in valid and len(valid) > 1:
            valid[lost][:] = 0
    elif case == 4:
        for slot in valid:
            if slot == "optical" or (slot == "optical_before" and rng.random() < 0.3):
                valid[slot] = valid[slot] * ~clouds(valid[slot].shape[1:], rng.uniform(0.1, 0.95), rng)


def ignore_unseen(sample: Sample) -> np.ndarray:
    """The label (H,W) with 255 where no slot saw the pixel."""
    seen = np.max([mask[0] for mask in sample.valid.values()], axis=0)
    return np.where(seen > 0, sample.label, IGNORE)
