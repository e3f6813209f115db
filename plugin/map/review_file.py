"""A sample's GeoPackage while it is reviewed: read whole, written one answer at a time, open only for that moment.

So other programs may edit or replace the file meanwhile; an answer that has changed since it was shown is not written
over. OGR is used because files that other programs have saved carry triggers that only spatial libraries can run.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from osgeo import gdal, ogr
from qgis.PyQt.QtCore import QCoreApplication

from ..contract.errors import EngineError, InputError
from ..contract.samples import CANNOT_SAY, CONSENSUS, LAYER

LOCK_MILLISECONDS = "400"  # to wait for another program's lock, while the user looks at a still panel
ANSWER = ("reference", "reviewer", "date", "certainty", "photo", "remark")


def tr(text: str) -> str:
    return QCoreApplication.translate("ReviewFile", text)


@dataclass(frozen=True)
class Answer:
    """What a reviewer said of a point; ``reference`` is a class code, CANNOT_SAY, or None while it is open."""

    reference: int | None = None
    reviewer: str = ""
    certainty: str = ""
    remark: str = ""


@dataclass(frozen=True)
class ReviewPoint:
    """A sample point with the rows that its id has in the file, one for each reviewer."""

    id: int
    x: float
    y: float
    stratum: int | None
    map_class: int | None
    answers: tuple[Answer, ...]

    def answer_of(self, reviewer: str) -> Answer | None:
        """What ``reviewer`` has said; None while that is nothing."""
        return next((a for a in self.answers if a.reference is not None and a.reviewer == reviewer), None)

    @property
    def in_conflict(self) -> bool:
        """Whether reviewers name different classes and have not agreed on one."""
        said = {a.reference for a in self.answers if a.reviewer != CONSENSUS} - {None, CANNOT_SAY}
        return len(said) > 1 and self.answer_of(CONSENSUS) is None


def stamp(path: str) -> tuple:
    """Changes whenever any program has changed or replaced the file; its write-ahead log belongs to it."""
    return tuple(_file_stamp(name) for name in (path, f"{path}-wal"))


def _file_stamp(path: str) -> tuple[int, int, int] | None:
    try:
        status = os.stat(path)
    except FileNotFoundError:
        return None
    return status.st_ino, status.st_mtime_ns, status.st_size


def read_points(path: str) -> list[ReviewPoint]:
    """All points in the order of their ids. InputError if the file is missing, locked, or holds no sample."""
    with _opened(path, gdal.OF_READONLY) as layer:
        rows: dict[int, list[ogr.Feature]] = {}
        for feature in layer:
            if feature.GetGeometryRef() is None:
                raise InputError(tr("Point {} of {} has no place. Restore it there.").format(feature["id"], path))
            rows.setdefault(feature["id"], []).append(feature)
        points = [_point(number, features) for number, features in sorted(rows.items())]
    if not points:
        raise InputError(tr("{} holds no points at the moment.").format(path))
    return points


def _point(number: int, features: list[ogr.Feature]) -> ReviewPoint:
    first, place = features[0], features[0].GetGeometryRef()
    answers = tuple(_answer(feature) for feature in features)
    return ReviewPoint(number, place.GetX(), place.GetY(), first["stratum"], first["map_class"], answers)


def _answer(feature: ogr.Feature) -> Answer:
    texts = [feature[name] or "" for name in ("reviewer", "certainty", "remark")]
    return Answer(feature["reference"], *texts)


def save_answer(path: str, number: int, reviewer: str, new: Answer | None, shown: Answer | None) -> None:
    """Put ``new`` in the place of ``shown``, the answer of ``reviewer`` to point ``number``; None is no answer.

    Raises InputError if the file has another answer by now, and EngineError if it cannot be written; then all stays.
    """
    with _opened(path, gdal.OF_UPDATE) as layer:
        layer.SetAttributeFilter(f"id = {number}")
        rows = list(layer)
        answered = (row for row in rows if row["reference"] is not None)
        own = next((row for row in answered if (row["reviewer"] or "") == reviewer), None)
        if not rows or (own and _answer(own)) != shown:
            message = tr("Point {} was changed by another program meanwhile. Look at it again; nothing was written.")
            raise InputError(message.format(number))
        if new is None:
            _take_back(layer, own, len(rows))
        else:
            _put(layer, own or next((row for row in rows if row["reference"] is None), None), rows[0], new)


def _take_back(layer: ogr.Layer, own: ogr.Feature, rows: int) -> None:
    """Remove the row of an answer; the last row of a point stays, without an answer."""
    if rows > 1:
        _done(layer.DeleteFeature(own.GetFID()))
        return
    for name in ANSWER:
        own.SetFieldNull(name)
    _done(layer.SetFeature(own))


def _put(layer: ogr.Layer, row: ogr.Feature | None, pattern: ogr.Feature, answer: Answer) -> None:
    """Write into ``row``, or into a new one for the point of ``pattern``."""
    target = row or pattern.Clone()
    if row is None:
        target.SetFID(ogr.NullFID)
        target.SetFieldNull("photo")
    target["reference"], target["reviewer"] = answer.reference, answer.reviewer
    target["date"] = f"{datetime.now(UTC):%Y/%m/%d %H:%M:%S}+00"
    for name, text in (("certainty", answer.certainty), ("remark", answer.remark)):
        target[name] = text or None
    _done(layer.CreateFeature(target) if row is None else layer.SetFeature(target))


def _done(code: int) -> None:
    if code != ogr.OGRERR_NONE:
        raise RuntimeError(gdal.GetLastErrorMsg())


@contextmanager
def _opened(path: str, mode: int) -> Iterator[ogr.Layer]:
    """The layer of points, in one transaction if it is for writing; errors of GDAL become ours."""
    if not Path(path).is_file():
        raise InputError(tr("{} is not there. Was it moved, or is another program saving it?").format(path))
    update = mode == gdal.OF_UPDATE
    gdal.SetThreadLocalConfigOption("SQLITE_BUSY_TIMEOUT", LOCK_MILLISECONDS)
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        dataset = gdal.OpenEx(path, gdal.OF_VECTOR | mode)
        if dataset is None:
            raise RuntimeError(gdal.GetLastErrorMsg())
        layer = dataset.GetLayerByName(LAYER) or dataset.GetLayer(0)
        if update:
            _done(dataset.StartTransaction())
        yield layer
        if update:
            _done(dataset.CommitTransaction())
    except RuntimeError as error:
        if update:
            message = tr("The answer could not be saved to {}: {}. Close it in other programs, or check its rights.")
            raise EngineError(message.format(path, error)) from error
        raise InputError(tr("{} cannot be read: {}.").format(path, error)) from error
    finally:
        dataset = None  # closes the file, and undoes what was not committed
        gdal.PopErrorHandler()
        gdal.SetThreadLocalConfigOption("SQLITE_BUSY_TIMEOUT", None)
