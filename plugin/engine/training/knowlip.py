"""Training KnowLIP by the three stages of SCIO: learn from captions, from screened ones, from corrected ones."""

from __future__ import annotations

import json
import math
import os
import random
import time
from collections.abc import Iterable, Iterator
from dataclasses import asdict
from pathlib import Path

import numpy as np
import torch

from ...contract import jobs
from ...contract.errors import Cancelled, InputError, ModelError
from ..networks.knowlip import KnowLip, save_knowlip
from ..progress import Progress
from .caption_tokens import Caption, CaptionTokenizer
from .checkpoint import read_resume
from .clause_evidence import evidence
from .datasets.clause_pictures import ClausePictures, read_clause_pictures, write_rows
from .knowlip_losses import SOFTNESS
from .knowlip_start import begin
from .scio import Judgement, cleaned, judge, reconstruct
from .scio_objective import Batch, ScioRecipe, batch_loss, clause_loss, draw_batch
from .screening import RULES, Rule, Thresholds, calibrate
from .training import write_json

RESUME, WEIGHTS, HISTORY, DECISIONS = "resume.ckpt", "knowlip.safetensors", "history.json", "decisions-{}.jsonl"
STAGES = ("A", "B", "C")
CALM = 0.02  # of the rate, for the temperature: it must not fall before images and texts agree at all
PEAKS = 1.0, 0.5, 0.5  # of the rate, by stage
SINGLE = 0.5  # of stage A reads one clause at a time: what one means comes before how several are read together
MEMORY = (0.9, 0.98)  # of the optimizer for gradients and their squares
CALIBRATED = 600  # captions at most that a rule is fitted on


class ScioRun:
    """A network on its way through the stages: what it is, where it is, and the captions that it believes now."""

    def __init__(self, network: KnowLip, tokenizer: CaptionTokenizer, data: ClausePictures, recipe: ScioRecipe) -> None:
        self.network, self.tokenizer, self.given, self.recipe = network, tokenizer, data, recipe
        self.believed: tuple[Caption, ...] = data.captions
        self.step, self.notes = 0, {}
        fast = [part for name, part in network.named_parameters() if part.requires_grad and name != "temperature"]
        groups = [
            {"params": fast, "share": 1.0},
            {"params": [network.temperature], "share": CALM, "weight_decay": 0.0},
        ]
        self.optimizer = torch.optim.AdamW(groups, recipe.rate, MEMORY, weight_decay=recipe.decay, fused=True)

    @property
    def stage(self) -> str:
        """The stage of the next step; "" after the last."""
        ends = np.cumsum(self.recipe.steps)
        return STAGES[int((ends <= self.step).sum())] if self.step < ends[-1] else ""

    def at_start_of(self) -> str:
        """The stage whose first step comes next; "" within one."""
        starts = np.cumsum((0, *self.recipe.steps[:-1]))
        return self.stage if self.step in starts else ""

    def screen(self, stage: str) -> Iterator[dict]:
        """Judge the given captions and believe what is left of them; in stage C also what is put in place. Rows of
        the journal of decisions, one a caption.
        """
        rule = self.recipe.thresholds or self.calibrated(stage)
        judged = judge(self.given.captions, evidence(self.network, self.tokenizer, self.given), rule)
        if stage == "C":
            judged = reconstruct(self.network, self.tokenizer, self.given, judged)
        self._believe(judged)
        for number, verdicts in enumerate(judged):
            yield {"stage": stage, "caption": number, "rule": type(rule).__name__,
                   "clauses": [asdict(verdict) for verdict in verdicts]}  # fmt: skip

    def believe(self, journal: Iterable[list[dict]]) -> None:
        """What a journal of decisions left of the captions."""
        self._believe([[Judgement(**clause) for clause in clauses] for clauses in journal])

    def _believe(self, judged: list[list[Judgement]]) -> None:
        self.believed = tuple(cleaned(*pair) for pair in zip(self.given.captions, judged, strict=True))

    def calibrated(self, name: str, rule: str = "") -> Rule:
        """The recipe's rule, or another, fitted on some of the given captions; noted by ``name`` with what it finds."""
        rows = random.Random(self.recipe.seed).sample(range(len(self.given)), min(len(self.given), CALIBRATED))
        part = ClausePictures(
            self.given.images[rows], tuple(self.given.captions[row] for row in rows), self.given.places[rows]
        )
        rule, rates = calibrate(self.network, self.tokenizer, part, rule or self.recipe.rule, self.recipe.seed)
        self.notes[f"calibration_{name}"] = {**asdict(rule), **rates}
        return rule

    def advance(self) -> float:
        """One step; its loss. What it draws depends on the seed and its number alone."""
        stage, draw = self.stage, np.random.default_rng((self.recipe.seed, self.step))
        for group in self.optimizer.param_groups:
            group["lr"] = self.recipe.rate * self._share() * group["share"]
        self.network.train()
        batch = draw_batch(self.given, self.believed, self.network.spec.counted, self.recipe.batch, draw)
        loss = self._loss(batch, stage, int(draw.integers(2**31)))
        if not torch.isfinite(loss):
            raise ModelError(f"The loss was not a number at step {self.step + 1}. Use a smaller rate or look for "
                             "extreme values in the pictures.")  # fmt: skip
        self.optimizer.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(self.network.parameters(), 1.0)
        self.optimizer.step()
        self.network.follow()
        self.step += 1
        return float(loss.detach())

    def _loss(self, batch: Batch, stage: str, seed: int) -> torch.Tensor:
        alone = int(SINGLE * self.recipe.steps[0])
        if self.step < alone:
            return clause_loss(self.network, self.tokenizer, batch, seed)
        softness = SOFTNESS * min(1.0, (self.step - alone) / (2 * self.recipe.warmup))  # the slow towers know nothing
        return batch_loss(self.network, self.tokenizer, batch, self.recipe, stage, softness, seed)

    def _share(self) -> float:
        """Linear warm-up, then half a cosine down to a twentieth in each stage, so that a settled network screens."""
        ends = np.cumsum(self.recipe.steps)
        number = STAGES.index(self.stage)
        done = 1 - (ends[number] - self.step) / self.recipe.steps[number]
        peak = PEAKS[number] * (0.05 + 0.475 * (1 + math.cos(math.pi * done)))
        return min((self.step + 1) / self.recipe.warmup, peak)

    def state_dict(self) -> dict:
        """What a resume needs, of plain types and tensors."""
        return {
            "network": self.network.state_dict(), "optimizer": self.optimizer.state_dict(), "step": self.step,
            "notes": self.notes, "recipe": _plain(self.recipe),
        }  # fmt: skip

    def load_state_dict(self, state: dict) -> None:
        self.network.load_state_dict(state["network"])
        self.optimizer.load_state_dict(state["optimizer"])
        self.step, self.notes = state["step"], state["notes"]


def _plain(recipe: ScioRecipe) -> dict:
    return json.loads(json.dumps(asdict(recipe)))


def train_knowlip(job: jobs.TrainKnowLipJob, progress: Progress) -> dict:
    """Operation: train by ``job`` through the stages of SCIO. Cancelling keeps what was learnt up to the last save."""
    started, out = time.monotonic(), Path(job.out)
    if job.threads:
        torch.set_num_threads(job.threads)
    run = _run(job)
    out.mkdir(parents=True, exist_ok=True)
    write_json(out / "job.json", json.loads(jobs.to_json(job)))
    history = _resumed(run, out) if job.resume else []
    total, losses = sum(run.recipe.steps), []
    while run.stage and not progress.cancelled:
        stage = run.at_start_of()
        if stage in STAGES[1:] and run.recipe.screening:
            write_rows(out / DECISIONS.format(stage), run.screen(stage))
        losses.append(run.advance())
        progress.report(run.step / total, f"Stage {run.stage or STAGES[-1]}, step {run.step}, loss {losses[-1]:.3f}")
        if run.step % job.save_every == 0 or run.at_start_of() or not run.stage:
            history.append({"step": run.step, "loss": round(sum(losses) / len(losses), 4)})
            losses = []
            _save(run, out, history)
    if not history:
        raise Cancelled("Cancelled before anything was saved; there is no network yet.")
    return {
        "network": str(out / WEIGHTS), "history": str(out / HISTORY), "out": str(out), "steps": run.step,
        "decisions": [str(path) for path in sorted(out.glob(DECISIONS.format("*")))], "loss": history[-1]["loss"],
        "ended": "cancelled" if run.stage else "finished", "seconds": round(time.monotonic() - started, 1), **run.notes,
    }  # fmt: skip


def _run(job: jobs.TrainKnowLipJob) -> ScioRun:
    if len(job.steps) != len(STAGES) or min(job.steps) < 0 or not job.steps[0] or job.batch < 2 or job.save_every < 1:
        raise InputError(
            f"Expected the steps of stages {', '.join(STAGES)}, of A at least 1, and 2 pictures a batch; got "
            f"{job.steps} and a batch of {job.batch}."
        )
    data = read_clause_pictures(job.root)
    if len(data) < 2:
        raise InputError(f"Expected at least two captioned pictures in {job.root}, got {len(data)}.")
    network, tokenizer = begin(data, job.size, job.seed, job.start)
    if job.rule not in RULES:
        raise InputError(f"Unknown rule '{job.rule}' of screening. Known: {', '.join(RULES)}.")
    thresholds = Thresholds(*job.thresholds) if job.thresholds else None
    recipe = ScioRecipe(tuple(job.steps), job.batch, job.rate, rule=job.rule, thresholds=thresholds, seed=job.seed,
                        screening=job.screening)  # fmt: skip
    return ScioRun(network, tokenizer, data, recipe)


def _resumed(run: ScioRun, out: Path) -> list[dict]:
    """Bring ``run`` to where the folder's training was, if there is one; its history."""
    if not (out / RESUME).is_file():
        return []
    state = read_resume(out / RESUME)
    if state["recipe"] != _plain(run.recipe):
        raise InputError(f"{out} holds a training by another recipe. Choose another folder, or start afresh.")
    run.load_state_dict(state)
    journal = out / DECISIONS.format(run.stage)
    if run.stage in STAGES[1:] and not run.at_start_of() and journal.is_file():
        run.believe(json.loads(line)["clauses"] for line in journal.read_text("utf-8").splitlines())
    return json.loads((out / HISTORY).read_text())


def _save(run: ScioRun, out: Path, history: list[dict]) -> None:
    save_knowlip(out / WEIGHTS, run.network, {"recipe": _plain(run.recipe), "step": run.step, **run.notes})
    write_json(out / HISTORY, history)
    partial = out / (RESUME + ".part")
    torch.save(run.state_dict(), partial)
    os.replace(partial, out / RESUME)
