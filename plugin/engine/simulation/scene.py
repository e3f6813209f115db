"""Simulate a scene: optical and SAR rasters that fit each other, with the truth they were made from."""

from __future__ import annotations

import json
import os
import shutil
import tempfile
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np
from rasterio.errors import RasterioError
from rasterio.windows import Window

from ...contract.errors import EngineError, InputError
from ...contract.jobs import SimulateJob
from ...contract.legends import LAND_COVER
from ..progress import Progress
from . import atmosphere
from .atmosphere import Sky, make_sky
from .landcover import Surface, surface
from .layers import LAYERS, SCALE, create_layer
from .materials import OPTICAL_ROLES, Palette, published_palette
from .noise import Area, fractal, hashed, stream
from .radiometry import backscatter, grain, reflectance, sensor_noise, shifted, speckle
from .terrain import LAYOVER_REACH, PIXEL, Landscape, radar_geometry, slopes, sunlight

BLOCK = 512
INCIDENCE = np.radians(38.0)


@dataclass(frozen=True)
class Scene:
    """All that a window of a scene is computed from."""

    job: SimulateJob
    land: Landscape
    sky: Sky
    palette: Palette


@dataclass(frozen=True)
class Patch:
    """A finished window: ``optical`` (10,H,W) uint16 reflectance x 10000, 0 = no data; ``sar`` (2,H,W) float32 dB,
    NaN = no data; ``truth`` and ``clouds`` (H,W) uint8 codes.
    """

    optical: np.ndarray
    sar: np.ndarray
    truth: np.ndarray
    clouds: np.ndarray


def make_scene(job: SimulateJob, palette: Palette | None = None) -> Scene:
    """The scene of ``job``; InputError on a size, share or number of looks that cannot be."""
    if not 16 <= job.size <= 65536:
        raise InputError(f"Expected a scene size from 16 to 65536 pixels, got {job.size}.")
    if not 0 <= job.clouds <= 1:
        raise InputError(f"Expected a cloud share from 0 to 1, got {job.clouds}. Write 30 per cent as 0.3.")
    if not 0 < job.looks <= 1000 or not 0 <= job.misregistration <= 16:
        raise InputError(
            f"Expected up to 1000 looks, got {job.looks}, and a misregistration from 0 to 16 pixels, "
            f"got {job.misregistration}."
        )
    draws = hashed(stream(job.seed, "sun"), np.arange(3))
    zenith, azimuth = np.radians(32 + 18 * draws[0]), np.radians(142 + 26 * draws[1])
    sky = make_sky(job.seed, job.size, job.clouds, float(zenith), float(azimuth), float(700 + 500 * draws[2]))
    return Scene(job, Landscape(job.seed, job.size), sky, palette or published_palette())


def misregistration(job: SimulateJob) -> tuple[float, float]:
    """Rows and columns by which the SAR content is moved: ``job.misregistration`` pixels in a seeded direction."""
    direction = hashed(stream(job.seed, "misregistration"), np.array([0]))[0] * 2 * np.pi
    return float(job.misregistration * np.sin(direction)), float(job.misregistration * np.cos(direction))


def render(scene: Scene, area: Area) -> Patch:
    """One window of the scene, whichever windows are asked for beside it."""
    job, margin = scene.job, 4 + int(np.ceil(scene.job.misregistration))
    wide, inner = area.grown(margin), (..., slice(margin, -margin), slice(margin, -margin))
    ground = surface(scene.land, wide)
    cloud, shadow = scene.sky.cloud(area), scene.sky.shadow(area)
    optical = _optical(scene, area, ground, grain(job.seed, "canopy", wide), inner, cloud, shadow)
    geometry = radar_geometry(ground.relief, INCIDENCE)
    power = backscatter(ground, scene.palette, geometry, grain(job.seed, "scatterers", wide))
    if job.misregistration:
        power = shifted(power, *misregistration(job))
    sar = 10 * np.log10(power[inner] * speckle(job.seed, area, job.looks))
    truth, clouds = scene.palette.codes[ground.material[inner]], atmosphere.codes(cloud, shadow)
    if job.nodata:
        optical_edge, sar_edge = _swath_edges(job.size, area)
        optical[:, optical_edge], clouds[optical_edge], sar[:, sar_edge] = 0, atmosphere.NODATA, np.nan
    return Patch(optical, sar.astype(np.float32), truth, clouds)


def _optical(scene: Scene, area: Area, ground: Surface, canopy, inner: tuple, cloud, shadow) -> np.ndarray:
    edge = LAYOVER_REACH - 1
    light = sunlight(*slopes(ground.relief[edge:-edge, edge:-edge]), scene.sky.zenith, scene.sky.azimuth)
    image = reflectance(ground, scene.palette, light, canopy)[inner]
    if cloud.any() or shadow.any():
        texture = fractal(stream(scene.job.seed, "cloud tops"), area.rows, area.columns, 60, 5, 0.6)
        image = atmosphere.veil(image, cloud, shadow, np.clip(0.55 + 0.3 * texture, 0, 1))
    image = image + sensor_noise(scene.job.seed, area, len(OPTICAL_ROLES))
    return np.clip(np.rint(image / np.float32(SCALE)), 1, 65535).astype(np.uint16)


def _swath_edges(size: int, area: Area) -> tuple[np.ndarray, np.ndarray]:
    """Where (H,W) the optical and the SAR swath end: two wedges, slanted as descending orbits are."""
    lean = (area.rows[:, None] - size / 2) * np.tan(np.radians(12))
    return area.columns[None, :] > 0.92 * size - lean, area.columns[None, :] < 0.08 * size - lean


def simulate(job: SimulateJob, progress: Progress) -> dict:
    """Write optical, sar, truth and clouds.tif and scene.json into ``job.out``; memory does not grow with size."""
    scene, started = make_scene(job), time.monotonic()
    out = Path(job.out)
    with _staged(out, progress) as folder:
        counts = _write_layers(scene, folder, progress)
        result = {layer: str(out / f"{layer}.tif") for layer in LAYERS} | _describe(scene, counts)
        result["seconds"] = round(time.monotonic() - started, 2)
        (folder / "scene.json").write_text(json.dumps({"job": asdict(job)} | result, indent=2) + "\n", encoding="utf-8")
    return result


@contextmanager
def _staged(out: Path, progress: Progress) -> Iterator[Path]:
    """A folder beside the results, whose files move to ``out`` once all of them are whole."""
    try:
        out.mkdir(parents=True, exist_ok=True)
        folder = Path(tempfile.mkdtemp(prefix=".simulate-", dir=out))
        progress.staging(str(folder))
        try:
            yield folder
            for path in folder.iterdir():
                os.replace(path, out / path.name)
        finally:
            shutil.rmtree(folder, ignore_errors=True)
    except (RasterioError, OSError) as error:
        raise EngineError(
            f"Writing the scene to {out} failed: {error}. Expected a writable folder with free space; choose another."
        ) from error


def _write_layers(scene: Scene, folder: Path, progress: Progress) -> np.ndarray:
    """Render block by block in threads, write in order; returns pixels of each truth and each cloud code (2,256)."""
    size = scene.job.size
    areas = [
        Area(row, column, min(BLOCK, size - row), min(BLOCK, size - column))
        for row in range(0, size, BLOCK)
        for column in range(0, size, BLOCK)
    ]
    counts = np.zeros((2, 256), np.int64)
    scene.land.survey()
    with ExitStack() as stack:
        files = {layer: stack.enter_context(create_layer(folder, layer, scene.job)) for layer in LAYERS}
        started = time.monotonic()
        for done, (area, patch) in enumerate(_rendered(scene, areas), start=1):
            window = Window(area.column, area.row, area.width, area.height)
            for layer in ("optical", "sar"):
                files[layer].write(getattr(patch, layer), window=window)
            for row, layer in enumerate(("truth", "clouds")):
                files[layer].write(getattr(patch, layer), 1, window=window)
                counts[row] += np.bincount(getattr(patch, layer).ravel(), minlength=256)
            rate = counts[0].sum() / 1e6 / (time.monotonic() - started)
            progress.report(done / len(areas), "Simulating the scene", rate)
    return counts


def _rendered(scene: Scene, areas: list[Area]) -> Iterator[tuple[Area, Patch]]:
    """Patches in order, with no more of them in flight than there are threads."""
    threads = min(os.cpu_count() or 1, 8)
    with ThreadPoolExecutor(threads) as pool:
        waiting = [pool.submit(render, scene, area) for area in areas[:threads]]
        try:
            for index, area in enumerate(areas):
                patch = waiting.pop(0).result()
                if index + threads < len(areas):
                    waiting.append(pool.submit(render, scene, areas[index + threads]))
                yield area, patch
        finally:
            pool.shutdown(cancel_futures=True)


def _describe(scene: Scene, counts: np.ndarray) -> dict:
    """What was simulated, in numbers."""
    job, sky = scene.job, scene.sky
    rows, columns = misregistration(job)
    area_ha = PIXEL**2 / 1e4
    seen = max(int(counts[1, :255].sum()), 1)
    return {
        "seed": job.seed,
        "size": job.size,
        "crs": job.crs,
        "looks": job.looks,
        "sun_zenith": round(float(np.degrees(sky.zenith)), 2),
        "sun_azimuth": round(float(np.degrees(sky.azimuth)), 2),
        "incidence": round(float(np.degrees(INCIDENCE)), 2),
        "misregistration_px": [round(rows, 4), round(columns, 4)],
        "cloud_share": round(float(counts[1, atmosphere.CLOUD] / seen), 4),
        "cloud_shadow_share": round(float(counts[1, atmosphere.SHADOW] / seen), 4),
        "classes": [
            {"code": entry.code, "name": entry.name, "area_ha": round(float(counts[0, entry.code] * area_ha), 2)}
            for entry in LAND_COVER.classes
        ],
    }
