"""A benchmark's folder from simulated scenes: land with a true map, and every third one a sea with known ships."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import rasterio
from rasterio.transform import from_origin

from ...contract.jobs import SimulateJob
from ..progress import Progress
from ..simulation.layers import ORIGIN
from ..simulation.scene import simulate
from ..simulation.sea import Fleet, SeaState, simulate_sea
from ..simulation.terrain import PIXEL
from .benchmark_answers import MOST_CLAUSES, SECTORS, answered, read_classes
from .benchmark_root import LANDFORMS, MANIFEST, Question
from .caption_words import FUNCTIONS
from .captions import caption as joined
from .captions import clauses, some
from .findings import WORTH, function
from .survey import Survey

SIZE, WORDINGS = 256, 3
SEA_EVERY = 3
STATE, CONTRAST = SeaState(looks=4.0, coast=0.15), (12.0, 25.0)


def simulate_root(root: Path, scenes: int, seed: int, progress: Progress) -> None:
    """Write ``scenes`` scenes and their manifest into ``root``."""
    root.mkdir(parents=True, exist_ok=True)
    rows = []
    for number in range(scenes):
        name = f"scene-{number:04d}"
        write = _sea if number % SEA_EVERY == SEA_EVERY - 1 else _land
        rows.append({"id": name, **write(root, name, seed * 10_000 + number)})
        progress.report((number + 1) / scenes, "Simulating scenes")
    partial = root / (MANIFEST + ".part")
    partial.write_text("".join(json.dumps(row) + "\n" for row in rows), "utf-8")
    os.replace(partial, root / MANIFEST)


def _land(root: Path, name: str, seed: int) -> dict:
    simulate(SimulateJob(str(root / name), size=SIZE, seed=seed, clouds=0.0), Progress())
    truth = read_classes(str(root / name / "truth.tif"))
    return {
        "sar": f"{name}/sar.tif", "optical": f"{name}/optical.tif", "truth": f"{name}/truth.tif",
        "captions": [joined(some(clauses(truth.codes, truth.legend, seed=draw), MOST_CLAUSES, draw))
                     for draw in range(seed, seed + WORDINGS)],
        "label": FUNCTIONS[function(truth.survey)][0], "questions": list(_questions(truth.survey)),
    }  # fmt: skip


def _questions(survey: Survey) -> Iterator[dict]:
    """What may be asked of a land scene, with the answers of its true map."""
    names = [kind.id for kind in survey.kinds.all]
    for kind, name in enumerate(names):
        asked = Question("recognition", "", name)
        yield {"task": "recognition", "what": name, "answer": answered(asked, survey)}
        if survey.share(kind) >= WORTH:
            yield {"task": "position", "what": name, "answer": survey.lies(kind)}
    for task in LANDFORMS[:2]:
        answer = answered(Question(task, ""), survey)
        yield {"task": task, "answer": sorted(answer) if isinstance(answer, set) else answer}
    for region in SECTORS:
        answer = answered(Question(LANDFORMS[2], "", region=region), survey)
        yield {"task": LANDFORMS[2], "region": region, "answer": answer}


def _sea(root: Path, name: str, seed: int) -> dict:
    """A sea of VV with ships that stand well out, and its list of them in the layer's coordinates."""
    ships = 4 + seed % 9
    sea = simulate_sea(seed, (SIZE, SIZE), STATE, Fleet(ships=ships, contrast=CONTRAST))
    (root / name).mkdir(parents=True, exist_ok=True)
    transform = from_origin(*ORIGIN, PIXEL, PIXEL)
    with rasterio.open(
        root / name / "sar.tif", "w", driver="GTiff", width=SIZE, height=SIZE, count=1, dtype="float32",
        crs=SimulateJob.crs, transform=transform, nodata=float("nan"),
    ) as file:  # fmt: skip
        file.write((10 * np.log10(sea.power)).astype(np.float32), 1)
        file.descriptions = ("vv",)
        file.update_tags(LANDCLAIR_UNITS="db", SIMULATED="yes", SEED=str(seed))
    places = [transform @ (ship.column + 0.5, ship.row + 0.5) for ship in sea.ships]
    return {
        "sar": f"{name}/sar.tif", "ships": [[round(x, 1), round(y, 1)] for x, y in places],
        "questions": [{"task": "count", "what": "ships", "answer": len(places)}],
    }  # fmt: skip
