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
from torch import nn

from ...contract import jobs
from ...contract.errors import Cancelled, EngineError, InputError
from ..networks import NetworkSpec, SlotStatistics, build_network
from ..progress import Progress
from .calibration import even_areas, fit_temperature
from .checkpoint import load_encoder, load_network, read_resume, save_network
from .datasets import open_dataset
from .distributions import class_distributions
from .learner import Learner
from .recipes import Recipe, find_recipe
from .samples import Material, class_counts, load, measured_slots, statistics

RESUME, WEIGHTS, HISTORY = "resume.ckpt", "weights.safetensors", "history.json"
GENTLE = 0.25  # of the peak learning rate, for the epochs on all samples


class Journal(Callback):
    """Tells how it goes, keeps the best network, and writes what a resume needs after every epoch."""

    def __init__(
        self, out: Path, spec: NetworkSpec, notes: dict, progress: Progress, part: tuple[float, float]
    ) -> None:
        self.out, self._spec, self._notes, self._progress, self._part = out, spec, notes, progress, part
        self.history: list[dict] = []
        self.best: dict = {}
        self._cut_short = False
        self._started = time.monotonic()

    def state_dict(self) -> dict:
        return {"history": self.history, "best": self.best}

    def load_state_dict(self, state: dict) -> None:
        self.history, self.best = state["history"], state["best"]

    def on_train_start(self, trainer, learner) -> None:
        self._progress.begin_at(self._share(trainer.current_epoch / learner.recipe.epochs))

    def on_train_batch_end(self, trainer, learner, outputs, batch, index) -> None:
        if self._progress.cancelled:
            trainer.should_stop = self._cut_short = True
            return
        epoch, epochs = trainer.current_epoch + 1, learner.recipe.epochs
        done = (trainer.current_epoch + (index + 1) / trainer.num_training_batches) / epochs
        message = f"Epoch {epoch} of {epochs}, loss {learner.losses[-1]:.4f}"
        self._progress.report(self._share(done), message)

    def _share(self, done: float) -> float:
        """The share of the whole job when the share ``done`` of this part is."""
        low, high = self._part
        return low + (high - low) * done

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
                save_network(self.out / WEIGHTS, learner.average, self._spec, {"best": entry, **self._notes})
            write_json(self.out / HISTORY, self.history)
        partial = self.out / (RESUME + ".part")
        trainer.save_checkpoint(partial)
        if trainer.is_global_zero:
            os.replace(partial, self.out / RESUME)


def train(job: jobs.TrainJob, progress: Progress) -> dict:
    """Train by ``job`` and return the paths, the best scores and why it ended. Cancelling keeps the best so far."""
    started, recipe, out = time.monotonic(), _recipe(job), Path(job.out)
    if job.threads:
        torch.set_num_threads(job.threads)
    material = _read(job, recipe, progress)
    network, spec, notes = _begin(job, recipe, material)
    _check_disk(out, sum(p.numel() for p in network.parameters()))
    write_json(out / "job.json", json.loads(jobs.to_json(job)))
    share = recipe.epochs / (recipe.epochs + recipe.refit)
    journal = _run(job, recipe, material, network, Journal(out, spec, notes, progress, (0.0, share)))
    if not (out / WEIGHTS).is_file():
        raise Cancelled("Cancelled before the first epoch was complete; there is no network yet.")
    network, spec, notes = load_network(out / WEIGHTS)
    if "even" in recipe.options:
        even_areas(network, material.fit)
    notes["temperature"] = fit_temperature(network, material.validation, recipe)
    save_network(out / WEIGHTS, network, spec, notes)
    weights = out / WEIGHTS
    if recipe.refit and not progress.cancelled:
        weights = _refit(job, recipe, material, network, Journal(out / "refit", spec, notes, progress, (share, 1.0)))
    ended = "cancelled" if progress.cancelled else "finished" if len(journal.history) >= recipe.epochs else "early"
    return {
        "weights": str(weights), "measured": str(out / WEIGHTS), "history": str(out / HISTORY), "out": str(out),
        "best": journal.best, "epochs": len(journal.history), "ended": ended, "temperature": notes["temperature"],
        "seconds": round(time.monotonic() - started, 1), "warnings": _warnings(material),
    }  # fmt: skip


def _warnings(material: Material) -> list[str]:
    points = material.dataset.accuracy_points
    text = (
        f"{points} labels are points of an accuracy sample. Do not measure this model, or its maps, with that sample."
    )
    return [text] if points else []


def _recipe(job: jobs.TrainJob) -> Recipe:
    changes = {name: getattr(job, name) for name in ("epochs", "batch", "seed") if getattr(job, name)}
    return replace(find_recipe(job.recipe), **changes)


def _read(job: jobs.TrainJob, recipe: Recipe, progress: Progress) -> Material:
    dataset = open_dataset(job.dataset, job.root, recipe.fit_split)
    slots = recipe.slots or tuple(dataset.slots)
    validation = open_dataset(job.dataset, job.root, recipe.validation_split)
    fit = load(dataset, slots, progress)
    return Material(dataset, measured_slots(fit, dataset.slots), fit, load(validation, slots, progress))


def _begin(job: jobs.TrainJob, recipe: Recipe, material: Material) -> tuple[nn.Module, NetworkSpec, dict]:
    """A new network and what its file will say of its origin."""
    dataset, measured = material.dataset, statistics(material.fit)
    slots = {slot: SlotStatistics(tuple(mean), tuple(std)) for slot, (mean, std) in measured.items()}
    encoder = load_encoder(Path(job.pretrained)) if job.pretrained else None
    if encoder:
        slots = encoder.check(recipe.architecture, recipe.variant, material.slots)
    spec = NetworkSpec(recipe.architecture, recipe.variant, slots, len(dataset.legend.classes), recipe.options)
    torch.manual_seed(recipe.seed)
    notes = {
        "recipe_name": job.recipe,
        "recipe": recipe.to_json(),
        "dataset": job.dataset,
        "pretrained": encoder.notes if encoder else {},
        "slots": {name: asdict(slot) for name, slot in material.slots.items()},
        "legend": dataset.legend.to_json(),
        "samples": {"fit": len(material.fit), "validation": len(material.validation)},
        "class_pixels": class_counts(material.fit, dataset.legend).tolist(),
        "distributions": class_distributions(material.fit, material.slots, dataset.legend),
        "temperature": 1.0,  # until it is fitted at the end: a training that was killed can be exported too
    }
    network = build_network(spec)
    if encoder:
        network.encoder.load_state_dict(encoder.weights)
    return network, spec, notes


def _run(job: jobs.TrainJob, recipe: Recipe, material: Material, network: nn.Module, journal: Journal) -> Journal:
    """Fit, going on from the last whole epoch in the journal's folder where there is one."""
    resume = journal.out / RESUME
    goes_on = job.resume and resume.is_file()
    if goes_on:
        read_resume(resume)
    stopping = [EarlyStopping("score", mode="max", patience=recipe.patience)] if recipe.patience else []
    callbacks = [journal, *stopping]
    trainer = make_trainer(job.device, job.devices, recipe.epochs, callbacks, recipe.clip, recipe.validate_every)
    trainer.fit(Learner(network, recipe, material), ckpt_path=resume if goes_on else None, weights_only=True)
    return journal


def _refit(job: jobs.TrainJob, recipe: Recipe, material: Material, network: nn.Module, journal: Journal) -> Path:
    """A few gentle epochs on all samples. The batch statistics stay as they were learnt, as does the temperature,
    which was measured on unseen samples.
    """
    journal.out.mkdir(exist_ok=True)
    gentle = replace(
        recipe,
        epochs=recipe.refit,
        validate_every=recipe.refit,
        learning_rate=GENTLE * recipe.learning_rate,
        augmentation=recipe.augmentation.faded(1 - recipe.fade),
        fade=0.0,
        patience=0,
        seed=recipe.seed + 1,
    )
    everything = replace(material, fit=[*material.fit, *material.validation])
    _run(job, gentle, everything, network.eval(), journal)
    return journal.out / WEIGHTS if journal.history else journal.out.parent / WEIGHTS


def make_trainer(
    device: str,
    devices: int,
    epochs: int,
    callbacks: list[Callback],
    clip: float | None = None,
    validate_every: int = 1,
) -> lightning.Trainer:
    """Lightning on ``devices`` CUDA cards in bf16, or on the CPU; EngineError if CUDA is asked for in vain."""
    cuda = device != "cpu" and torch.cuda.is_available()
    if device == "cuda" and not cuda:
        raise EngineError("A CUDA card was asked for and torch sees none. Choose the device 'cpu' or install a driver.")
    return lightning.Trainer(
        accelerator="gpu" if cuda else "cpu",
        devices=devices if cuda else 1,
        precision="bf16-mixed" if cuda else "32-true",
        max_epochs=epochs,
        gradient_clip_val=clip,
        check_val_every_n_epoch=validate_every,
        reload_dataloaders_every_n_epochs=1,
        num_sanity_val_steps=0,
        callbacks=callbacks,
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


def write_json(path: Path, data) -> None:
    partial = path.with_suffix(".part")
    partial.write_text(json.dumps(data, indent=1))
    os.replace(partial, path)
