"""A folder that scenes are measured on: ``manifest.jsonl`` with one sample a line, and the files that it names."""

from __future__ import annotations

import json
from dataclasses import dataclass, field, fields
from pathlib import Path

from ...contract.errors import InputError
from ...contract.jobs import SensorLayer

MANIFEST = "manifest.jsonl"
LANDFORMS = ("landform_main", "landform_all", "landform_regional")
QUESTIONS = ("count", "recognition", "position", *LANDFORMS)
NEEDED = {"count": "what", "recognition": "what", "position": "what", "landform_regional": "region"}


@dataclass(frozen=True)
class Question:
    """``answer`` to a ``task`` of QUESTIONS; ``what`` it is about, ``region`` one of nine such as north_west."""

    task: str
    answer: object
    what: str = ""
    region: str = ""


@dataclass(frozen=True)
class Sample:
    """One scene: its layers, and whatever is known of it; what is empty is not measured.

    ``classes`` is a class map to answer from (empty: LandClair maps the layers), ``truth`` the reference map,
    ``ships`` their places in the radar layer's coordinates, right within ``tolerance`` of the same units.
    """

    id: str
    sar: SensorLayer | None = None
    optical: SensorLayer | None = None
    classes: str = ""
    truth: str = ""
    captions: tuple[str, ...] = ()
    label: str = ""
    questions: tuple[Question, ...] = ()
    ships: tuple[tuple[float, float], ...] | None = None
    tolerance: float = 50.0
    folder: str = field(default="", compare=False)


def read_root(root: str) -> list[Sample]:
    """The samples of a folder; InputError that names the line of what is wrong."""
    folder, samples = Path(root), []
    try:
        lines = (folder / MANIFEST).read_text("utf-8").splitlines()
    except OSError as error:
        raise InputError(
            f"{folder} holds no {MANIFEST}: {error.strerror}. docs/scenes.md says what is in it."
        ) from error
    for number, line in enumerate(lines, 1):
        if line.strip():
            try:
                samples.append(_sample(json.loads(line), folder))
            except (ValueError, TypeError, KeyError) as error:
                raise InputError(
                    f"Line {number} of {folder / MANIFEST} is no sample: {error}. See docs/scenes.md."
                ) from error
    if not samples:
        raise InputError(f"{folder / MANIFEST} holds no sample.")
    return samples


def _sample(row: dict, folder: Path) -> Sample:
    unknown = sorted(set(row) - {entry.name for entry in fields(Sample)} - {"sar_units", "optical_units"})
    if unknown:
        raise ValueError(f"it has {', '.join(unknown)}, which means nothing here")
    layers = {
        sensor: SensorLayer(_file(folder, row[sensor]), units=row.get(f"{sensor}_units", ""))
        for sensor in ("sar", "optical") if row.get(sensor)
    }  # fmt: skip
    ships = row.get("ships")
    return Sample(
        str(row["id"]), **layers,
        **{name: _file(folder, row[name]) for name in ("classes", "truth") if row.get(name)},
        captions=tuple(map(str, row.get("captions", ()))), label=str(row.get("label", "")),
        questions=tuple(_question(entry) for entry in row.get("questions", ())),
        ships=None if ships is None else tuple((float(x), float(y)) for x, y in ships),
        tolerance=float(row.get("tolerance", Sample.tolerance)), folder=str(folder),
    )  # fmt: skip


def _file(folder: Path, name: str) -> str:
    path = folder / name
    if not path.is_file():
        raise ValueError(f"there is no file {path}")
    return str(path)


def _question(row: dict) -> Question:
    question = Question(**row)
    needed = NEEDED.get(question.task)
    if question.task not in QUESTIONS:
        raise ValueError(f"a question is one of {', '.join(QUESTIONS)}, not '{question.task}'")
    if needed and not getattr(question, needed):
        raise ValueError(f"a question of {question.task} needs '{needed}'")
    return question
