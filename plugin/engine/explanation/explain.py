"""The explain job: evidence, what it supports, and a writer's choice of words, checked sentence by sentence."""

from __future__ import annotations

import time

from ...contract.errors import InputError
from ...contract.jobs import ExplainJob
from ...contract.legends import Legend
from ..models import catalogue
from ..progress import Progress
from .admissible import Admissible, Sentence
from .answer import MOST_FREE, Answer, Request, Writer, filled, free_words, write_answer
from .evidence import Evidence, RegionEvidence, class_slugs
from .gathering import gather
from .language import Language, clean, find_language
from .prompt import LONGEST_QUESTION, build_reading, build_request
from .propositions import grade, propositions
from .writers import find_writer
from .writers.template import TemplateWriter, claim_of

# Said in every explanation, whatever the writer thought of it.
ALWAYS = ("not_repeated", "unverified")
LONGEST_REASON = 200  # characters of why a language model failed


def explain(job: ExplainJob, progress: Progress) -> dict:
    """Operation: why the map says what it says in a region. Raises InputError and ModelError before a word is said."""
    started = time.monotonic()
    language, writer = find_language(job.language), find_writer(job, job.language)
    if job.time_limit <= 0:
        raise InputError(f"Expected a time limit above 0 seconds, got {job.time_limit}.")
    package = catalogue.find(job.model)
    regions = gather(job, progress)
    told = Teller(job, language, writer, package.legend, progress)
    explanations = [told.tell(region) for region in regions]
    seconds = round(time.monotonic() - started, 3)
    if job.each:
        return {"explanations": explanations, "seconds": seconds}
    return {**explanations[0], "seconds": seconds}


def fallback(why: str, language: Language) -> str:
    """Why a language model's words were not taken (Answer.fell_back), as a sentence; "" if they were."""
    words = language.words["fallback"]
    return words.get(why) or words["failed"].format(clean(why, LONGEST_REASON)) if why else ""


class Teller:
    """Puts regions into words, one after the other, in one language by one writer."""

    def __init__(self, job: ExplainJob, language: Language, writer: Writer, legend: Legend, progress: Progress) -> None:
        self._job, self._language, self._writer, self._progress = job, language, writer, progress
        self._slugs = {slug: legend.by_code(code).name for code, slug in class_slugs(legend).items()}
        self._water = legend.water_codes

    def tell(self, region: RegionEvidence) -> dict:
        if region.error:
            return {"feature": region.feature, "error": region.error}
        evidence, question = region.items, clean(self._job.question, LONGEST_QUESTION)
        said = propositions(evidence, region.region["class"] in self._water, bool(question))
        admissible = Admissible(said, self._language, question)
        request = build_request(admissible, self._job.seed)
        answer, added = self._answer(request, evidence), []
        if not question:
            added = self._missing(answer, admissible)
        sentences = [self._shown(entry, evidence, entry in added) for entry in answer.sentences]
        letter, reasons = grade(said)
        wrote = TemplateWriter(self._language.words["writers"]["template"]) if answer.fell_back else self._writer
        return {
            "text": self._language.joined([entry["text"] for entry in sentences]), "sentences": sentences,
            "evidence": [self._described(item) for item in evidence.values()],
            "grade": letter, "grade_reasons": [self._reason(admissible, entry.id, evidence) for entry in reasons],
            "writer": wrote.name, "writer_title": wrote.title,
            "fell_back": fallback(answer.fell_back, self._language), "language": self._language.code,
            "dropped": answer.dropped,
            "verified": sum("evidence" in part for entry in sentences for part in entry["parts"]),
            "own_reading": self._reading(admissible, evidence), "question": question, "region": region.region,
            "seed": self._job.seed,
        } | ({} if region.feature is None else {"feature": region.feature})  # fmt: skip

    def _answer(self, request: Request, evidence: dict[str, Evidence]) -> Answer:
        def say(sentence: Sentence) -> None:
            self._progress.preview({"sentence": self._shown(sentence, evidence, False)})

        self._progress.report(0.9, "Writing")
        answer = write_answer(self._writer, request, self._job.time_limit, say, self._progress.check)
        if answer.fell_back:
            self._progress.preview({"restart": True})
            written = write_answer(TemplateWriter(), request, self._job.time_limit, say, self._progress.check)
            answer.sentences = written.sentences
        return answer

    def _missing(self, answer: Answer, admissible: Admissible) -> list[Sentence]:
        """Put in what an explanation may not leave out: what the map says first, and that nothing verifies it."""
        said = {entry.id for sentence in answer.sentences for entry in sentence.propositions}
        claim = claim_of(admissible)
        added = []
        if claim and claim.propositions[0].id not in said:
            added.append(claim)
            answer.sentences.insert(0, claim)
        for name in ALWAYS:
            choices = admissible.saying(name)
            if choices and name not in said:
                added.append(choices[0])
                answer.sentences.append(choices[0])
        return added

    def _shown(self, sentence: Sentence, evidence: dict[str, Evidence], added: bool) -> dict:
        parts = filled(sentence, evidence, self._language)
        return {
            "text": "".join(part["text"] for part in parts), "parts": parts, "added": added,
            "evidence": list(sentence.evidence), "propositions": [entry.id for entry in sentence.propositions],
        }  # fmt: skip

    def _described(self, item: Evidence) -> dict:
        named = {"name": self._language.class_name(item.detail["name"])} if "name" in item.detail else {}
        return {
            "id": item.id, "label": self._language.label(item.id, self._slugs), "value": item.value, "unit": item.unit,
            "text": self._language.value(item), "source": self._language.source(item), "kind": item.source,
            "file": item.file, "detail": item.detail | named,
        }  # fmt: skip

    def _reason(self, admissible: Admissible, name: str, evidence: dict[str, Evidence]) -> str:
        return self._shown(admissible.saying(name)[0], evidence, False)["text"]

    def _reading(self, admissible: Admissible, evidence: dict[str, Evidence]) -> str:
        """Free words of the model, unverified; "" if nobody asked or there is no model that has any."""
        if not self._job.own_reading or isinstance(self._writer, TemplateWriter):
            return ""
        request = build_reading(admissible, evidence, self._job.seed)
        return clean(free_words(self._writer, request, self._job.time_limit, self._progress.check), MOST_FREE)
