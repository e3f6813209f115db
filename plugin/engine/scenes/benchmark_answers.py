"""What LandClair says of a scene of a benchmark: its map, its description, its ships, answers to questions."""

from __future__ import annotations

import sqlite3
import struct
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import numpy as np
import rasterio
from rasterio.enums import Resampling
from rasterio.vrt import WarpedVRT

from ...contract.errors import InputError
from ...contract.jobs import BenchmarkScenesJob, CountObjectsJob, DescribeSceneJob, SegmentJob
from ...contract.legends import Legend
from ..progress import Progress
from ..raster.grid import Grid
from ..review.class_map import ClassMap
from ..segmentation.segment import segment
from .benchmark_root import Question, Sample
from .captions import caption as joined
from .captions import clauses, some
from .counting import count_objects
from .description import describe_scene, map_legend
from .findings import WORTH
from .kinds import kind_of, kinds_of
from .survey import COMPASS, Survey, survey_array

SECTORS = {
    name: (row, column)
    for row, names in enumerate((("north_west", "north", "north_east"), ("west", "centre", "east"),
                                 ("south_west", "south", "south_east")))
    for column, name in enumerate(names)
}  # fmt: skip

MOST_CLAUSES = 8


@dataclass(frozen=True, eq=False)
class ClassLayer:
    """A class map in memory: ``codes`` (H, W) uint8, 255 for no data, and its survey."""

    legend: Legend
    codes: np.ndarray
    survey: Survey

    @property
    def kinds(self) -> np.ndarray:
        """Indexes (H, W) of the survey's kinds, NONE for no data."""
        return self.survey.kinds.of(self.codes)


class Scene:
    """One sample, mapped, described and counted when first asked; ``folder`` holds what is written on the way."""

    def __init__(self, sample: Sample, job: BenchmarkScenesJob, folder: Path) -> None:
        self.sample, self._job, self._folder = sample, job, folder

    @cached_property
    def map_path(self) -> str:
        """The sample's own class map, or one that is made of its layers."""
        sample, job = self.sample, self._job
        if sample.classes:
            return sample.classes
        if not (sample.sar or sample.optical):
            raise InputError(f"The sample {sample.id} has neither layers nor a class map to answer from.")
        out = str(self._folder / "map")
        return segment(
            SegmentJob(job.segmentation, out, optical=sample.optical, sar=sample.sar, device=job.device,
                       threads=job.threads, ungeoreferenced=True), Progress(),
        )["classes"]  # fmt: skip

    @cached_property
    def layer(self) -> ClassLayer:
        return read_classes(self.map_path)

    @cached_property
    def caption(self) -> str:
        """The clauses that say most of the map, as the captions that models learn from have them."""
        codes, legend = self.layer.codes, self.layer.legend
        return joined(some(clauses(codes, legend), MOST_CLAUSES))

    @cached_property
    def description(self) -> str:
        """The eight fields' sentences."""
        told = describe_scene(DescribeSceneJob(self.map_path, self.sample.sar, self.sample.optical), Progress())
        return " ".join(entry["text"] for entry in told["fields"].values() if entry["text"])

    def counted(self, what: str) -> dict:
        """The result of counting ``what``."""
        layers = {"sar": self.sample.sar} if what == "ships" else {"classes": self.map_path}
        job = CountObjectsJob(str(self._folder / f"count-{what}"), what, threads=self._job.threads, **layers)
        return count_objects(job, Progress())

    @cached_property
    def ships(self) -> dict:
        return self.counted("ships")

    def answer(self, question: Question):
        """A number, yes or no, a direction, a kind of ground or a set of kinds, as the question's task wants it."""
        if question.task == "count":
            return (self.ships if question.what == "ships" else self.counted(question.what))["count"]
        return answered(question, self.layer.survey)


def answered(question: Question, survey: Survey) -> object:
    """The answer to any question but one of counts, from a survey. None where what is asked for is not there."""
    names = [kind.id for kind in survey.kinds.all]
    if question.task == "landform_main":
        return names[survey.present[0]]
    if question.task == "landform_all":
        return {names[kind] for kind in survey.present if survey.share(kind) >= WORTH}
    if question.task == "landform_regional":
        row, column = SECTORS[plain(question.region)]
        pixels = survey.sectors[:, row, column]
        return names[int(pixels.argmax())] if pixels.any() else None
    kind = survey.kinds.place(kind_name(question.what))
    there = kind is not None and survey.pixels[kind] > 0
    if question.task == "recognition":
        return "yes" if there and survey.share(kind) >= WORTH else "no"
    return survey.lies(kind) if there else None


def expected(question: Question) -> object:
    """The reference answer in the form of ``answered``; InputError where it has another form."""
    answer = question.answer
    if question.task == "count":
        return int(answer)
    if question.task == "landform_all":
        return {kind_name(name) for name in answer}
    if question.task.startswith("landform"):
        return kind_name(str(answer))
    if question.task == "recognition":
        return {True: "yes", False: "no"}.get(answer, plain(str(answer)))
    if plain(str(answer)) not in (*COMPASS, "centre", "everywhere"):
        raise InputError(f"Expected a position such as north_west, centre or everywhere, got '{answer}'.")
    return plain(str(answer))


def plain(text: str) -> str:
    return text.strip().lower().replace("-", "_").replace(" ", "_")


def kind_name(name: str) -> str:
    """The kind of ground that a class name means, or the name itself where it is of no known kind."""
    return kind_of(name) or plain(name)


def read_classes(path: str, like: str = "") -> ClassLayer:
    """A class map, on the pixels of the raster ``like`` where one is named (nearest neighbour). Raises InputError."""
    class_map = ClassMap(path)
    try:
        legend = map_legend(DescribeSceneJob(path), class_map, Progress())
    finally:
        class_map.close()
    with rasterio.open(path) as file, rasterio.open(like or path) as target:
        codes, nodata, grid = _codes(file, target), file.nodata, Grid.of(target)
    if nodata is not None:
        codes = np.where(codes == nodata, 255, codes)
    codes = codes.astype(np.uint8)
    survey = survey_array(kinds_of(legend), codes, grid=grid if grid.crs else None)
    if not survey.mapped:
        raise InputError(f"{path} has no mapped pixel{' on ' + like if like else ''}. Choose maps of the same place.")
    return ClassLayer(legend, codes, survey)


def _codes(file, target) -> np.ndarray:
    """Band 1 (H, W) of ``file`` on the pixels of ``target``."""
    if file.transform == target.transform and file.shape == target.shape:
        return file.read(1)
    if not (file.crs and target.crs):
        raise InputError(f"{file.name} has other pixels than {target.name}, and one has no coordinate system.")
    with WarpedVRT(file, crs=target.crs, transform=target.transform, width=target.width, height=target.height,
                   resampling=Resampling.nearest, nodata=255) as warped:  # fmt: skip
        return warped.read(1)


def ship_places(points: str) -> np.ndarray:
    """Places (N, 2) of the ships, echoes left out, of a GeoPackage that counting wrote."""
    with sqlite3.connect(points) as database:
        rows = database.execute("SELECT geom FROM ships WHERE status = 'ship'").fetchall()
    return np.array([struct.unpack("<dd", blob[-16:]) for (blob,) in rows], float).reshape(-1, 2)
