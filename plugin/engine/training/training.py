"""The one fitting path: a recipe, a data set and a folder in, a measured network out; resumable at any epoch."""

from __future__ import annotations

import json
import os
import shutil
import time
from dataclasses import asdict, replace
from pathlib import Path

import lightning
import torch
from lightning.pytorch.callbacks import Callback, EarlyStopping

from ...contract import jobs
from ...contract.errors import Cancelled, EngineError, InputError
from ..networks import NetworkSpec, SlotStatistics, build_network
from ..progress import Progress
from .calibration import fit_temperature
from .checkpoint import load_network, read_resume, save_network
from .datasets import open_dataset
from .learner import Learner
from .losses import class_weights
from .recipes import Recipe, find_recipe
from .samples import class_counts, load, statistics

RESUME, WEIGHTS, HISTORY = "resume.ckpt", "weights.safetensors", "history.json"


class Journal(Callback):
    """Tells how it goes, keeps the best network, and writes what a resume needs after every epoch."""

    def __init__(self, out: Path, spec: NetworkSpec, notes: dict, progress: Progress) -> None:
        self._out, self._spec, self._notes, self._progress = out, spec, notes, progress
        self.history: list[dict] = []
        self.best: dict = {}
        self._cut_short = False
        self._started = time.monotonic()

    def state_dict(self) -> dict:
        return {"history": self.history, "best": self.best}

    def load_state_dict(self, state: dict) -> None:
        self.history, self.best = state["history"], state["best"]

    def on_train_batch_end(self, trainer, learner, outputs, batch, index) -> None:
        if self._progress.cancelled:
            trainer.should_stop = self._cut_short = True
            return
        epochs, done = learner.recipe.epochs, trainer.current_epoch + (index + 1) / trainer.num_training_batches
        loss = learner.losses[-1]
        self._progress.report(done / epochs, f"Epoch {trainer.current_epoch + 1} of {epochs}, loss {loss:.4f}")

    def on_train_epoch_end(self, trainer, learner) -> None:
        if self._cut_short:  # a resume repeats the epoch from its start
            return
        losses = learner.losses
        entry = {"epoch": trainer.current_epoch + 1, "loss": sum(losses) / max(len(losses), 1), **learner.scores}
        entry["seconds"] = round(time.monotonic() - self._started, 1)
        learner.scores = {}
        self.history.append(entry)
        self._progress.preview({**entry, "miou": entry.get("score")})
        if trainer.is_global_zero:
            if entry.get("score", -1.0) > self.best.get("score", -1.0) or not self.best:
                self.best = entry
                save_network(self._out / WEIGHTS, learner.average, self._spec, {**self._notes, "best": entry})
            _write_json(self._out / HISTORY, self.history)
        partial = self._out / (RESUME + ".part")
        trainer.save_checkpoint(partial)
        if trainer.is_global_zero:
            os.replace(partial, self._out / RESUME)


def train(job: jobs.TrainJob, progress: Progress) -> dict:
    """Train by ``job`` and return the paths, the best scores and why it ended. Cancelling keeps the best so far."""
    recipe, out = _recipe(job), Path(job.out)
    if job.threads:
        torch.set_num_threads(job.threads)
    dataset = open_dataset(job.dataset, job.root, recipe.fit_split)
    slots = recipe.slots or tuple(dataset.slots)
    fit = load(dataset, slots, progress)
    validation = load(open_dataset(job.dataset, job.root, recipe.validation_split), slots, progress)
    counts = class_counts(fit, [entry.name for entry in dataset.legend.classes])
    learner, journal = _prepare(job, recipe, dataset, fit, validation, counts, progress)
    trainer = _trainer(job, recipe, journal)
    resume = out / RESUME
    if resume.is_file() and job.resume:
        read_resume(resume)
    started = time.monotonic()
    trainer.fit(learner, ckpt_path=resume if resume.is_file() and job.resume else None, weights_only=True)
    if not (out / WEIGHTS).is_file():
        raise Cancelled("Cancelled before the first epoch was complete; there is no network yet.")
    network, spec, notes = load_network(out / WEIGHTS)
    notes["temperature"] = fit_temperature(network, validation, recipe)
    save_network(out / WEIGHTS, network, spec, notes)
    ended = "cancelled" if progress.cancelled else "finished" if len(journal.history) >= recipe.epochs else "early"
    return {
        "weights": str(out / WEIGHTS), "history": str(out / HISTORY), "out": str(out), "best": journal.best,
        "epochs": len(journal.history), "ended": ended, "temperature": notes["temperature"],
        "seconds": round(time.monotonic() - started, 1), "device": str(trainer.strategy.root_device),
    }  # fmt: skip


def _recipe(job: jobs.TrainJob) -> Recipe:
    changes = {name: getattr(job, name) for name in ("epochs", "batch", "seed") if getattr(job, name)}
    return replace(find_recipe(job.recipe), **changes)


def _prepare(job, recipe, dataset, fit, validation, counts, progress) -> tuple[Learner, Journal]:
    out = Path(job.out)
    spec = NetworkSpec(
        recipe.architecture,
        recipe.variant,
        {slot: SlotStatistics(tuple(mean), tuple(std)) for slot, (mean, std) in statistics(fit).items()},
        len(dataset.legend.classes),
    )
    torch.manual_seed(recipe.seed)
    network = build_network(spec)
    _check_disk(out, sum(p.numel() for p in network.parameters()))
    notes = {
        "recipe_name": job.recipe,
        "recipe": recipe.to_json(),
        "dataset": job.dataset,
        "slots": {slot: asdict(dataset.slots[slot]) for slot in spec.slots},
        "legend": dataset.legend.to_json(),
        "samples": {"fit": len(fit), "validation": len(validation)},
        "class_pixels": counts.tolist(),
    }
    (out / "job.json").write_text(jobs.to_json(job))
    learner = Learner(network, class_weights(counts), recipe, dataset, fit, validation)
    return learner, Journal(out, spec, notes, progress)


def _trainer(job: jobs.TrainJob, recipe: Recipe, journal: Journal) -> lightning.Trainer:
    cuda = job.device != "cpu" and torch.cuda.is_available()
    if job.device == "cuda" and not cuda:
        raise EngineError("A CUDA card was asked for and torch sees none. Choose the device 'cpu' or install a driver.")
    stopping = [EarlyStopping("score", mode="max", patience=recipe.patience)] if recipe.patience else []
    return lightning.Trainer(
        accelerator="gpu" if cuda else "cpu",
        devices=job.devices if cuda else 1,
        precision="bf16-mixed" if cuda else "32-true",
        max_epochs=recipe.epochs,
        gradient_clip_val=recipe.clip,
        check_val_every_n_epoch=recipe.validate_every,
        reload_dataloaders_every_n_epochs=1,
        num_sanity_val_steps=0,
        callbacks=[journal, *stopping],
        logger=False,
        enable_checkpointing=False,
        enable_progress_bar=False,
        enable_model_summary=False,
    )


def _check_disk(out: Path, parameters: int) -> None:
    """Weights, their average and two moments of the optimiser, twice while one replaces the other."""
    try:
        out.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise InputError(f"Cannot write to {out}: {error.strerror}. Choose another output folder.") from error
    needed, free = 48 * parameters + 50_000_000, shutil.disk_usage(out).free
    if free < needed:
        raise EngineError(f"{out} has {free / 1e6:.0f} MB free, training needs {needed / 1e6:.0f} MB. Free some space.")


def _write_json(path: Path, data) -> None:
    partial = path.with_suffix(".part")
    partial.write_text(json.dumps(data, indent=1))
    os.replace(partial, path)
