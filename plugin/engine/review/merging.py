"""The answers of several reviewers of one sample come together; none is lost, and conflicts are named."""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Iterator
from pathlib import Path

from ...contract.errors import InputError
from ...contract.jobs import MergeReviewsJob
from ...contract.samples import CANNOT_SAY, CONSENSUS, LAYER
from ..geopackage import new_database
from .agreement import agreement
from .sample_file import Sample, learn_geometry, read_sample

ANSWER = ("reference", "reviewer", "date", "certainty", "photo", "remark")
Row = dict[str, object]


def merge_reviews(job: MergeReviewsJob, progress) -> dict:
    """Operation: one row a point and reviewer, and one for a point that nobody answered. A reviewer without a name is
    called after the file. Raises InputError for files of different samples.
    """
    paths, out = [Path(path) for path in job.samples], Path(job.out)
    if len(paths) < 2:
        raise InputError(f"Expected the files of at least two reviewers, got {len(paths)}.")
    _check_same([read_sample(path) for path in paths], paths)
    if out.exists():
        raise InputError(f"{out} exists already. Choose another file, so that no answers are lost.")
    merged: dict[int, dict[str, Row]] = {}
    revised = 0
    for path in paths:
        progress.check()
        for row in _answers(path):
            before = merged.setdefault(row["id"], {}).get(row["reviewer"])
            differs = before is not None and before["reference"] != row["reference"]
            revised += differs
            if before is None or str(row["date"] or "") >= str(before["date"] or ""):
                merged[row["id"]][row["reviewer"]] = row
    _write(paths[0], out, merged)
    return {"out": str(out), "answers": sum(map(len, merged.values())), "revised": revised, **_summary(merged)}


def _check_same(samples: list[Sample], paths: list[Path]) -> None:
    """All files must hold the points of one drawing."""
    points = [{(p.id, round(p.x, 3), round(p.y, 3)) for p in sample.points} for sample in samples]
    for path, sample, places in zip(paths[1:], samples[1:], points[1:], strict=True):
        if sample.provenance != samples[0].provenance or places != points[0]:
            raise InputError(
                f"{path} is not the sample of {paths[0]}: its points or its origin differ. Merge files of one drawing."
            )


def _answers(path: Path) -> Iterator[Row]:
    """The answered rows of a file, ``cannot say`` among them, each with a reviewer."""
    names = ("id", *ANSWER)
    with contextlib.closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True, timeout=5)) as database:
        rows = database.execute(f"SELECT {', '.join(names)} FROM {LAYER} WHERE reference IS NOT NULL").fetchall()
    for values in rows:
        row = dict(zip(names, values, strict=True))
        yield {**row, "reviewer": row["reviewer"] or path.stem}


def _write(first: Path, out: Path, merged: dict[int, dict[str, Row]]) -> None:
    """A copy of the first file, its form and origin included, with all answers; whole or not at all."""
    with new_database(out) as database:
        with contextlib.closing(sqlite3.connect(f"{first.absolute().as_uri()}?mode=ro", uri=True)) as source:
            source.backup(database)
        learn_geometry(database)
        _fill(database, merged)


def _fill(database: sqlite3.Connection, merged: dict[int, dict[str, Row]]) -> None:
    fixed = "geom, id, stratum, map_class, inclusion_probability, x, y"
    clear = ", ".join(f"{name} = NULL" for name in ANSWER)
    put = ", ".join(f"{name} = :{name}" for name in ANSWER)
    database.execute(f"DELETE FROM {LAYER} WHERE fid NOT IN (SELECT min(fid) FROM {LAYER} GROUP BY id)")
    database.execute(f"UPDATE {LAYER} SET {clear}")
    for number, rows in merged.items():
        for place, row in enumerate(rows.values()):
            if place:
                copy = f"INSERT INTO {LAYER} ({fixed}) SELECT {fixed} FROM {LAYER} WHERE id = ? LIMIT 1"
                fid = database.execute(copy, (number,)).lastrowid
            else:
                fid = database.execute(f"SELECT fid FROM {LAYER} WHERE id = ?", (number,)).fetchone()[0]
            database.execute(f"UPDATE {LAYER} SET {put} WHERE fid = :fid", {**row, "fid": fid})


def _summary(merged: dict[int, dict[str, Row]]) -> dict:
    """Points on which reviewers differ without a consensus, and their agreement; "cannot say" takes no part."""
    settled = {number for number, rows in merged.items() if CONSENSUS in rows}
    said = {
        number: {
            name: row["reference"] for name, row in rows.items()
            if row["reference"] != CANNOT_SAY and name != CONSENSUS
        }
        for number, rows in merged.items()
    }  # fmt: skip
    conflicts = sorted(
        number for number, answers in said.items() if len(set(answers.values())) > 1 and number not in settled
    )
    reviewers = sorted({name for rows in merged.values() for name in rows} - {CONSENSUS})
    return {"reviewers": reviewers, "conflicts": conflicts, "agreement": agreement(list(said.values()))}
