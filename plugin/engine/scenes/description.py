"""The describe job: eight fields of a scene by five steps of facts, in words that say nothing else."""

from __future__ import annotations

import random
import time
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path

import rasterio

from ...contract.errors import InputError
from ...contract.jobs import DescribeSceneJob, ExplainJob
from ...contract.legends import LAND_COVER, Legend
from ..explanation.admissible import Admissible, Sentence
from ..explanation.answer import Request, Writer, filled, write_answer
from ..explanation.evidence import Evidence
from ..explanation.explain import fallback
from ..explanation.language import find_language
from ..explanation.propositions import Proposition
from ..explanation.region import find_regions
from ..explanation.writers import find_writer
from ..explanation.writers.template import TemplateWriter
from ..progress import Part, Progress
from ..review.class_map import Census, ClassMap
from ..staging import staging_folder
from ..training.labels import make_legend
from .area import Area, Material, measure_area, open_material
from .calibration import Contradiction, contradictions
from .description_files import FILES, write_description
from .findings import findings
from .geography import month_of
from .instances import details
from .kinds import kind_of
from .steps import STEPS, statements, step_of
from .wording import find_wording

USUAL = {kind_of(entry.name, entry.water): entry.color for entry in LAND_COVER.classes}  # where a map has no colours
SYSTEM = (
    "You are a remote-sensing analyst who describes a scene to a colleague, one subject at a time. Use only the "
    "sentences' facts, choose what matters, put it in a sensible order, and stop. Write in {language}. Never write "
    "figures: they are filled in where a name stands in braces."
)


def describe_scene(job: DescribeSceneJob, progress: Progress) -> dict:
    """Operation: every area of the job in eight fields with their facts, steps and contradictions. Raises InputError.

    The first area that can be described is the result's own; where there are several, ``descriptions`` has them all.
    """
    started = time.monotonic()
    find_language(job.language)
    writer = find_writer(job, job.language)
    if job.time_limit <= 0:
        raise InputError(f"Expected a time limit above 0 seconds, got {job.time_limit}.")
    if job.date:
        month_of(job.date)
    with ExitStack() as stack:
        class_map = ClassMap(job.classes)
        stack.callback(class_map.close)
        material = open_material(job, class_map, map_legend(job, class_map, Part(progress, 0, 0.1)), stack)
        told = list(_areas(material, writer, Part(progress, 0.1, 0.95)))
    described = [entry for entry, _ in told if "error" not in entry]
    first = described[0] | {"descriptions": [entry for entry, _ in told] if len(told) > 1 else []}
    paths = dict.fromkeys(FILES)
    if job.out:
        with staging_folder(Path(job.out), progress) as folder:
            write_description(folder, told, material, first)
        paths = {name: str(Path(job.out) / file) for name, file in FILES.items()}
    warnings = list(dict.fromkeys(text for entry in described for text in entry["warnings"]))
    return first | paths | {"warnings": warnings, "seconds": round(time.monotonic() - started, 3)}


def map_legend(job: DescribeSceneJob, class_map: ClassMap, progress: Progress) -> Legend:
    """The job's legend, or the map's own names and colours; codes without any name are called by themselves."""
    names = {entry["code"]: entry["name"] for entry in job.legend} or dict(class_map.names)
    if not names:
        census = Census(class_map.grid)
        for strip in class_map.strips(progress):
            census.add(*strip)
        names = {code: f"Class {code}" for code in class_map.codes(census)}
    with rasterio.open(class_map.path) as file:
        try:
            colors = {code: "#{:02x}{:02x}{:02x}".format(*color[:3]) for code, color in file.colormap(1).items()}
        except ValueError:  # rasterio's way of saying that the band has no colour table
            colors = {}
    colors = {code: USUAL[kind] for code, name in names.items() if (kind := kind_of(name)) in USUAL} | colors
    return make_legend(names, colors | {entry["code"]: entry["color"] for entry in job.legend if "color" in entry})


def _areas(material: Material, writer: Writer, progress: Progress) -> Iterator[tuple[dict, Area | None]]:
    """Each area described, and what it was described from; InputError if none can be."""
    job = material.job
    chosen = ExplainJob(job.classes, "", polygons=job.polygon, each=bool(job.polygon))
    regions = find_regions(chosen, material.class_map)
    errors = []
    for at, region in enumerate(regions):
        part = Part(progress, at / len(regions), (at + 1) / len(regions))
        try:
            area = measure_area(region, material, part)
        except InputError as error:
            errors.append(error)
            yield {"feature": region.feature, "error": str(error)}, None
        else:
            yield Teller(area, material, writer, part).told(), area
    if len(errors) == len(regions):
        raise errors[0]


def plainly(admissible: Admissible, seed: int) -> list[Sentence]:
    """The words that need no model: every statement in its order, in phrasings chosen by the seed, and of two that
    would be said alike, as of classes with the same name, the first.
    """
    draw = random.Random(seed)
    choices = [admissible.saying(entry.id) for entry in admissible.propositions]
    return [draw.choice(sentences) for sentences in choices if sentences]


class Teller:
    """Puts one area into words."""

    def __init__(self, area: Area, material: Material, writer: Writer, progress: Progress) -> None:
        self._area, self._job, self._writer, self._progress = area, material.job, writer, progress
        path = self._job.classes
        said = [fact for group in findings(area.survey, area.backscatter).values() for fact in group]
        size = sum(area.region.grid.pixel_size_metres()) / 2
        said = [replace(fact, file=path) for fact in said] + details(area.survey, size, path)
        self._found = [*area.place, *said, *area.measured]
        self._facts: dict[str, Evidence] = {}
        for fact in [*area.place, *area.measured, *said]:
            self._facts.setdefault(fact.id, fact)
        self._against = contradictions(self._facts)
        self._words = find_wording(self._job.language, self._facts, material.kinds)

    def told(self) -> dict:
        """The area as the result and its files tell it."""
        area, grid = self._area, self._area.region.grid
        stated = statements(self._found, self._facts, self._against)
        fields = {field: self._field(field, said) for field, said in stated.items()}
        fell_back = [entry["fell_back"] for entry in fields.values() if entry["fell_back"]]
        return {
            "feature": area.region.feature,
            "fields": fields,
            "steps": self._steps(), "contradictions": [self._contradiction(entry) for entry in self._against],
            "crs": grid.crs.to_string() if grid.crs else "", "geometry": area.region.geometry(),
            "language": self._words.code, "writer": self._writer.name,
            "warnings": [*area.warnings, *dict.fromkeys(fell_back)],
        }  # fmt: skip

    def _field(self, field: str, said: list[Proposition]) -> dict:
        """What the writer says of a field, and after it what contradicts it, which may not be left out."""
        sentences, fell_back = self._written(field, said)
        sentences = sentences + [self._warned(entry) for entry in self._against if entry.field == field]
        parts = [filled(sentence, self._facts, self._words) for sentence in sentences]
        text = self._words.joined(["".join(part["text"] for part in group) for group in parts])
        cited = [part["evidence"] for group in parts for part in group if "evidence" in part]
        cited += [name for sentence in sentences for name in sentence.evidence]
        facts = [self._described(self._facts[name]) for name in dict.fromkeys(cited)]
        return {"title": self._words.field(field), "text": text, "facts": facts, "fell_back": fell_back}

    def _written(self, field: str, said: list[Proposition]) -> tuple[list[Sentence], str]:
        admissible = Admissible(said, self._words)
        if isinstance(self._writer, TemplateWriter) or not said:
            return plainly(admissible, self._job.seed), ""
        facts = [f"- {self._words.phrases(entry.phrase, entry.quantity)[0]}" for entry in said]
        system = SYSTEM.format(language=self._words.words["name"])
        subject = f"Subject: {self._words.field(field)}. What is known:"
        request = Request(system, "\n".join([subject, *facts]), admissible, self._job.seed)
        answer = write_answer(self._writer, request, self._job.time_limit, check=self._progress.check)
        return answer.sentences or plainly(admissible, self._job.seed), fallback(answer.fell_back, self._words)

    def _warned(self, entry: Contradiction) -> Sentence:
        phrase = f"{entry.id}_solved" if entry.resolved else entry.id
        said = Proposition(entry.id, phrase, "claim", entry.facts)
        return plainly(Admissible([said], self._words), self._job.seed)[0]

    def _contradiction(self, entry: Contradiction) -> dict:
        parts = filled(self._warned(entry), self._facts, self._words)
        return {
            "id": entry.id, "field": entry.field, "facts": list(entry.facts), "resolved": entry.resolved,
            "text": "".join(part["text"] for part in parts),
        }  # fmt: skip

    def _steps(self) -> list[dict]:
        """Facts by the step that finds them; the fifth has those that contradict each other."""
        steps = {name: [fact for fact in self._facts.values() if step_of(fact) == name] for name in STEPS[:-1]}
        doubtful = dict.fromkeys(name for entry in self._against for name in entry.facts)
        steps[STEPS[-1]] = [self._facts[name] for name in doubtful]
        return [
            {"name": name, "title": self._words.step(name), "facts": [self._described(fact) for fact in facts]}
            for name, facts in steps.items()
        ]

    def _described(self, fact: Evidence) -> dict:
        about = {key: fact.detail[key] for key in ("kind", "interval") if key in fact.detail}
        return {
            "id": fact.id, "value": fact.value, "unit": fact.unit, "source": self._words.source(fact),
            "text": self._words.value(fact),
        } | about  # fmt: skip
