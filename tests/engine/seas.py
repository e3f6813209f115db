"""Simulated seas as files, and what was counted in them against what is there."""

import sqlite3
import struct
from pathlib import Path

import numpy as np
from landclair.plugin.contract.jobs import CountObjectsJob, SensorLayer
from landclair.plugin.engine import operations
from landclair.plugin.engine.simulation.sea import Sea
from scipy.optimize import linear_sum_assignment
from scipy.spatial.distance import cdist

from .rasters import ORIGIN, write

PIXEL = 10.0


def count(folder: Path, sea: Sea, units: str = "db", **options) -> dict:
    """Count ships in a sea with its own water map."""
    power = {"db": 10 * np.log10(sea.power), "power": sea.power, "amplitude": np.sqrt(sea.power)}[units]
    sar = write(folder / f"{units}.tif", power.astype(np.float32), names=("vv",))
    options.setdefault("water", str(write(folder / "water.tif", sea.water.astype(np.uint8))))
    return operations.run(CountObjectsJob(str(folder / "out"), sar=SensorLayer(str(sar), units=units), **options))


def places(result: dict, status: str = "ship") -> np.ndarray:
    """Rows and columns (N,2) of the points in the result's file."""
    with sqlite3.connect(result["points"]) as database:
        rows = database.execute("SELECT geom FROM ships WHERE status = ?", (status,)).fetchall()
    points = np.array([struct.unpack("<dd", blob[13:29]) for (blob,) in rows]).reshape(-1, 2)
    return np.stack([(ORIGIN[1] - points[:, 1]) / PIXEL - 0.5, (points[:, 0] - ORIGIN[0]) / PIXEL - 0.5], 1)


def matched(result: dict, sea: Sea) -> int:
    """Ships that a point lies on: within half their length and two pixels, one to one."""
    found = places(result)
    if not len(found) or not sea.ships:
        return 0
    distance = cdist([(ship.row, ship.column) for ship in sea.ships], found)
    reach = np.array([max(ship.length / PIXEL / 2, 3) + 2 for ship in sea.ships])[:, None]
    cost = np.where(distance <= reach, distance, 1e6)
    return int((cost[linear_sum_assignment(cost)] < 1e6).sum())
