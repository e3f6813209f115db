"""Ships: pixels that stand out of the sea, joined to objects, measured, and told from their own echoes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np
from scipy.sparse import coo_array
from scipy.sparse.csgraph import connected_components
from scipy.spatial import cKDTree
from scipy.special import gammaincc

from .scanning import NINE, Scan

TOUCHING = 1.5  # pixels between centres of neighbours, corners included
GAP = 50.0  # metres of dark deck between parts of one ship; ships alongside each other are one, too
BODY = 10**-1.5  # of the peak's contrast: above the side lobes of a weighted aperture
LONGEST, BROADEST = 500.0, 100.0  # metres, with the blur of the radar; what is larger is no ship
BARELY = 0.3  # least probability of what was found: at its threshold speckle lets a ship pass nearly every second time
FAINTEST = 10**0.6  # contrast of 6 dB, of the ships that an interval speaks for
CERTAIN = 0.8  # probability to be found, of the smallest of these
REACH = 500.0  # metres that side lobes are followed
WEAKER = 12.0  # dB by which the peak of side lobes is below its ship's
LEAN = 13.0  # degrees: the heading of polar orbits on maps with north up, up to middle latitudes
AMBIGUITY = 14.0  # dB by which an ambiguity is weaker than its ship at least
NEAR = 8  # pixels within which a ship lies where its ambiguity points


@dataclass(frozen=True)
class Ship:
    """An object. Place in pixels (centres are whole numbers), sizes in metres, contrasts in dB over the sea around it.

    ``heading`` is the direction of its long axis in degrees from the rows' direction, ``confidence`` the odds against a
    false alarm, ``detectability`` the probability to find such a ship, ``status`` ship, side lobe, ambiguity, too
    large or too small; ``of`` the number of the ship that it is an echo of.
    """

    row: float
    column: float
    pixels: int
    length: float
    width: float
    area: float
    heading: float
    peak_db: float
    mean_db: float
    sea_db: float
    confidence: float
    detectability: float
    status: str = "ship"
    of: int | None = None


def objects(scan: Scan, pfa: float, size: tuple[float, float]) -> list[Ship]:
    """Ships and their echoes in order of brightness, whatever strips they were scanned in; ``size`` of a pixel (x, y)
    in metres.

    Weaker pixels belong where they touch a detection, by eight neighbours; parts within GAP metres are one object.
    """
    pixels = scan.pixels
    found = pixels["chance"] <= pfa
    if not found.any():
        return []
    place = np.stack([pixels["row"], pixels["column"]], 1).astype(float)
    part = clusters(place, TOUCHING)
    kept = np.isin(part, part[found])
    pixels, place = pixels[kept], place[kept]
    ground = place * (size[1], size[0])
    name = clusters(ground, max(GAP, TOUCHING * max(size)))
    order = np.argsort(name, kind="stable")
    groups = np.split(order, np.flatnonzero(np.diff(name[order])) + 1)
    ships = [_measure(pixels[group], scan.tested, pfa, size) for group in groups]
    return sorted(ships, key=lambda ship: -ship.peak_db)


def clusters(points: np.ndarray, distance: float) -> np.ndarray:
    """Numbers (N,) of the groups that points (N,2) form where each has a neighbour within ``distance``."""
    pairs = cKDTree(points).query_pairs(distance, output_type="ndarray")
    graph = coo_array((np.ones(len(pairs), bool), (pairs[:, 0], pairs[:, 1])), shape=(len(points),) * 2)
    return connected_components(graph, directed=False)[1]


def _measure(pixels: np.ndarray, tested: int, pfa: float, size: tuple[float, float]) -> Ship:
    """One object from its pixels. Length and width are those of the rectangle with the second moments of its body."""
    contrast = pixels["contrast"].astype(float)
    peak = contrast.max()
    body = contrast >= max(BODY * peak, min(peak, 1.0))
    y, x = pixels["row"][body] * size[1], pixels["column"][body] * size[0]
    weight = contrast[body] / contrast[body].sum()
    inertia = np.cov(np.stack([y, x]), bias=True).reshape(2, 2) + np.diag([size[1] ** 2, size[0] ** 2]) / 12
    spread, axes = np.linalg.eigh(inertia)
    sides = np.sqrt(12 * spread)
    by_chance = tested * pixels["chance"].min()
    return Ship(
        float((weight * pixels["row"][body]).sum()), float((weight * pixels["column"][body]).sum()), int(body.sum()),
        float(sides[1]), float(sides[0]), float(body.sum() * size[0] * size[1]),
        float(np.degrees(np.arctan2(axes[1, 1], axes[0, 1])) % 180), float(10 * np.log10(peak)),
        float(10 * np.log10(contrast[body].mean())), float(10 * np.log10(pixels["power"][contrast.argmax()] / peak)),
        float(1 / (1 + by_chance)),
        max(detectability(max(contrast.sum() - contrast.size, peak - 1), int(body.sum()), pixels), BARELY),
        status="ship" if sides[1] <= LONGEST and sides[0] <= max(BROADEST, 3 * max(size)) else "too large",
    )  # fmt: skip


def detectability(excess: float, area: int, pixels: np.ndarray) -> float:
    """Probability that a ship of ``area`` pixels whose contrasts less one sum to ``excess`` is found at either scale.

    Speckle multiplies ship and sea alike; pixels (or nines of them) are tried independently of each other.
    """
    looks = float(np.median(pixels["looks"]))
    missed = 1.0
    for name, cells in (("ratio", 1), ("ratio9", NINE)):
        ratio = float(np.median(pixels[name]))
        if np.isfinite(ratio):
            mean = 1 + excess / max(area, cells)
            order = looks * min(area, cells)
            found = gammaincc(order, order * ratio / mean)
            missed *= (1 - found) ** max(area / cells, 1)
    return float(np.clip(1 - missed, 0.0, 1.0))


def smallest_found(scan: Scan) -> int | None:
    """Pixels of the smallest ship of FAINTEST contrast that is found with CERTAIN probability at the thresholds met in
    the scan; None where there is no detection to tell them, or none is found so surely.
    """
    areas = np.unique(np.geomspace(1, 2000, 60).astype(int))
    if not len(scan.pixels):
        return None
    sure = (int(a) for a in areas if detectability(a * (FAINTEST - 1), int(a), scan.pixels) >= CERTAIN)
    return next(sure, None)


def mark_side_lobes(ships: list[Ship], azimuth: float | None, size: tuple[float, float]) -> list[Ship]:
    """Mark as side lobes objects on the cross that a ship at least WEAKER dB brighter draws along azimuth and range.

    ``azimuth`` is the flight direction in degrees from the rows' direction; where it is unknown, the cross may lean by
    LEAN degrees.
    """
    if len(ships) < 2:
        return ships
    ground = np.array([(ship.row * size[1], ship.column * size[0]) for ship in ships])
    turn = np.radians(azimuth or 0.0)
    lean = 0.0 if azimuth is not None else np.tan(np.radians(LEAN))
    marked = list(ships)
    for first, second in cKDTree(ground).query_pairs(REACH):
        source, echo = min(first, second), max(first, second)
        if ships[source].peak_db - ships[echo].peak_db < WEAKER or marked[source].status == "side lobe":
            continue
        down, right = ground[echo] - ground[source]
        along = abs(down * np.cos(turn) + right * np.sin(turn))
        across = abs(right * np.cos(turn) - down * np.sin(turn))
        far, aside = max(along, across), min(along, across)
        if aside <= ships[source].width / 2 + 2 * max(size) + lean * far:
            marked[echo] = replace(ships[echo], status="side lobe", of=source)
    return marked


def mark_ambiguities(ships: list[Ship], shift: tuple[float, float], brightest: Callable) -> list[Ship]:
    """Mark as azimuth ambiguities the ships that lie ``shift`` (rows, columns) before or behind what is AMBIGUITY dB
    brighter, on land too. ``brightest`` tells the highest dB within NEAR pixels of a row and a column.
    """
    marked = list(ships)
    for number, ship in enumerate(ships):
        if ship.status != "ship":
            continue
        for sign in (-1, 1):
            row, column = ship.row + sign * shift[0], ship.column + sign * shift[1]
            if brightest(row, column) - ship.sea_db - ship.peak_db >= AMBIGUITY:
                near = (n for n, other in enumerate(ships) if np.hypot(other.row - row, other.column - column) < NEAR)
                marked[number] = replace(ship, status="ambiguity", of=next(near, None))
    return marked
