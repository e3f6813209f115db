"""Pretraining by SAR-W-MixMAE (arXiv 2503.01181) on one's own archive; resumable at any epoch."""

from __future__ import annotations

import json
import math
import os
import time
from dataclasses import dataclass
from pathlib import Path

import lightning
import numpy as np
import torch
from safetensors.torch import save_file
from torch import Tensor
from torch.utils.data import DataLoader, Dataset

from ...contract import jobs
from ...contract.errors import Cancelled, InputError, ModelError
from ..networks.mixmae import CHIP, MixMae, draw_mask, find_size, images_of, tokens_of
from ..progress import Progress
from .checkpoint import read_resume
from .diary import HISTORY, RESUME, Diary
from .restoration import DOMAINS, KINDS, TARGETS, intensity_weight, restoration_loss
from .sar_archive import Archive, SampleArchive, open_archive, open_samples
from .training import make_trainer, write_json

WEIGHTS, PICTURE, JOB = "encoder.safetensors", "restored.png", "job.json"
KEPT = "weight", "domain", "target", "rate", "chips", "batch", "seed"  # by what goes on after an interruption
BETAS, DECAY, WARMUP = (0.9, 0.95), 0.05, 40 / 600
STATISTICS_CHIPS, SHOWN = 64, 4


class ArchiveChips(Dataset):
    """The chips of one epoch: what each is depends on (seed, epoch, index) alone."""

    def __init__(self, archive: Archive | SampleArchive, job: jobs.PretrainJob, epoch: int) -> None:
        self._archive, self._job, self._epoch = archive, job, epoch

    def __len__(self) -> int:
        return self._job.chips

    def __getitem__(self, index: int) -> tuple[np.ndarray, np.ndarray]:
        rng = np.random.default_rng((self._job.seed, self._epoch, index))
        values, valid = self._archive.chip(CHIP, rng)
        turns, flip = rng.integers(4), rng.integers(2)
        values, valid = (np.rot90(part, turns, (1, 2))[..., :: 1 - 2 * flip] for part in (values, valid))
        return values.copy(), valid.copy()


class Restorer(lightning.LightningModule):
    """Trains ``network`` to restore chips; counts how long it waits for them."""

    def __init__(
        self, network: MixMae, archive: Archive | SampleArchive, job: jobs.PretrainJob, mean: Tensor, std: Tensor
    ) -> None:
        super().__init__()
        self.network, self._archive, self._job = network, archive, job
        self.register_buffer("mean", mean)
        self.register_buffer("std", std)
        self.losses: list[float] = []
        self.shown: list[Tensor] = []
        self.waited, self.began, self._ready = 0.0, time.monotonic(), time.monotonic()

    def train_dataloader(self) -> DataLoader:
        workers = 0 if self.device.type == "cpu" else min(os.cpu_count() or 1, 8)
        chips = ArchiveChips(self._archive, self._job, self.current_epoch)
        return DataLoader(chips, min(self._job.batch, len(chips)), drop_last=True, num_workers=workers)

    def configure_optimizers(self) -> dict:
        rate = self._job.rate * self._job.batch / 256
        optimizer = torch.optim.AdamW(self.network.parameters(), rate, BETAS, weight_decay=DECAY)
        scheduler = torch.optim.lr_scheduler.LambdaLR(optimizer, self._share)
        return {"optimizer": optimizer, "lr_scheduler": {"scheduler": scheduler, "interval": "step"}}

    def _share(self, step: int) -> float:
        """Linear warm-up, then half a cosine down to zero."""
        steps = self._job.epochs * max(self._job.chips // self._job.batch, 1)
        warm = max(WARMUP * steps, 1)
        return min(
            (step + 1) / warm, 0.5 * (1 + math.cos(math.pi * min(max(step - warm, 0) / max(steps - warm, 1), 1)))
        )

    def on_train_epoch_start(self) -> None:
        self.losses, self.waited, self.began = [], 0.0, time.monotonic()
        self._ready = self.began

    def on_train_batch_start(self, batch, index: int) -> None:
        self.waited += time.monotonic() - self._ready

    def on_train_batch_end(self, outputs, batch, index: int) -> None:
        self._ready = time.monotonic()

    def training_step(self, batch: tuple[Tensor, Tensor], index: int) -> Tensor:
        images, valid = batch
        seed = np.random.SeedSequence((self._job.seed, self.current_epoch, index)).generate_state(1)[0]
        mask = draw_mask(CHIP, torch.Generator().manual_seed(int(seed))).to(images.device)
        normalised = (images - self.mean) / self.std * valid
        restored = self.network(normalised, mask)
        weight = intensity_weight(images, valid, self._job.weight, self._job.domain)
        loss = restoration_loss(restored.float(), images, weight, valid, self.mean, self.std, self._job.target)
        if not torch.isfinite(loss):
            raise ModelError(
                f"The loss was not a number at batch {index + 1} of epoch {self.current_epoch + 1}; it stopped. "
                "What the last whole epoch learnt is kept. Use smaller batches or look for extreme values."
            )
        self.losses.append(float(loss.detach()))
        if index == 0:
            self.shown = pictures(normalised[:SHOWN], mask, restored[:SHOWN].detach().float(), self._job.target)
        return loss


def pictures(normalised: Tensor, mask: Tensor, restored: Tensor, target: str) -> list[Tensor]:
    """Original, mixed and restored chips of the first band, each (n, side, side), about 0-1."""
    if target == "token":
        tokens = tokens_of(normalised)
        middle, spread = tokens.mean(2, keepdim=True), tokens.var(2, keepdim=True, unbiased=False)
        restored = restored * (spread + 1e-6).sqrt() + middle
    back = images_of(restored, normalised.shape[1], *normalised.shape[2:])
    here = mask.repeat_interleave(CHIP // mask.shape[2], 2).repeat_interleave(CHIP // mask.shape[3], 3)
    mixed = normalised * (1 - here) + normalised.flip(0) * here
    return [(part[:, 0] / 5 + 0.5).clamp(0, 1).cpu() for part in (normalised, mixed, back)]


@dataclass(frozen=True)
class Notes:
    """What the encoder's file says of its origin."""

    size: str
    polarisations: tuple[str, ...]
    mean: tuple[float, ...]
    std: tuple[float, ...]
    job: dict

    def metadata(self) -> dict[str, str]:
        return {
            "encoder": json.dumps(
                {name: getattr(self, name) for name in ("size", "polarisations", "mean", "std", "job")}
            )
        }


class Restorations(Diary):
    """Keeps the encoder of every epoch, and a picture of what was restored."""

    def __init__(self, out: Path, notes: Notes, progress: Progress) -> None:
        super().__init__(out, progress)
        self._notes = notes

    def measured(self, trainer, learner) -> dict:
        seconds = time.monotonic() - learner.began
        chips = len(learner.losses) * trainer.train_dataloader.batch_size
        return {
            "seconds": round(seconds, 2), "chips_per_second": round(chips / seconds, 2),
            "waiting": round(learner.waited / seconds, 4),
        }  # fmt: skip

    def keep(self, learner) -> None:
        save_encoder(self._out / WEIGHTS, learner.network.encoder.state_dict(), self._notes)
        _draw(learner.shown, self._out / PICTURE)

    def told(self) -> dict:
        return {**self.history[-1], "picture": str(self._out / PICTURE)}


def save_encoder(path: Path, state: dict[str, Tensor], notes: Notes) -> None:
    temporary = path.with_suffix(".part")
    save_file({name: tensor.cpu().contiguous() for name, tensor in state.items()}, temporary, notes.metadata())
    os.replace(temporary, path)


def _draw(rows: list[Tensor], path: Path) -> None:
    """Rows of chips: original, mixed, restored; grey values of the first band."""
    import matplotlib.image

    picture = torch.cat([torch.cat(list(row), 1) for row in rows]).numpy()
    matplotlib.image.imsave(path.with_suffix(".part.png"), picture, cmap="gray", vmin=0, vmax=1)
    os.replace(path.with_suffix(".part.png"), path)


def pretrain(job: jobs.PretrainJob, progress: Progress) -> dict:
    """Operation: pretrain by ``job``. Cancelling keeps what the last whole epoch learnt."""
    _check(job)
    started, out = time.monotonic(), Path(job.out)
    if job.threads:
        torch.set_num_threads(job.threads)
    archive = _open(job)
    try:
        mean, std = _statistics(archive, job)
        torch.manual_seed(job.seed)
        network = MixMae(len(archive.polarisations), job.size)
        out.mkdir(parents=True, exist_ok=True)
        arguments = json.loads(jobs.to_json(job))
        _check_begun(job, out)
        write_json(out / JOB, arguments)
        notes = Notes(job.size, archive.polarisations, tuple(mean.tolist()), tuple(std.tolist()), arguments)
        diary = Restorations(out, notes, progress)
        learner = Restorer(network, archive, job, mean.view(1, -1, 1, 1), std.view(1, -1, 1, 1))
        _fit(job, out, learner, diary)
    finally:
        archive.close()
    if not diary.history:
        raise Cancelled("Cancelled before the first epoch was complete; there is no encoder yet.")
    return {
        "encoder": str(out / WEIGHTS), "history": str(out / HISTORY), "picture": str(out / PICTURE), "out": str(out),
        "epochs": len(diary.history), "loss": diary.history[-1]["loss"], "polarisations": list(archive.polarisations),
        "rasters": len(archive), "skipped": list(archive.skipped),
        "ended": "cancelled" if progress.cancelled else "finished", "seconds": round(time.monotonic() - started, 1),
    }  # fmt: skip


def _open(job: jobs.PretrainJob) -> Archive | SampleArchive:
    if job.dataset:
        return open_samples(job.dataset, job.root, CHIP)
    return open_archive(job.sar, CHIP, job.polarisations, job.units)


def _fit(job: jobs.PretrainJob, out: Path, learner: Restorer, diary: Diary) -> None:
    resume = out / RESUME
    goes_on = job.resume and resume.is_file()
    if goes_on:
        _check_resume(read_resume(resume), learner, resume)
    trainer = make_trainer(job.device, job.devices, job.epochs, [diary])
    trainer.fit(learner, ckpt_path=resume if goes_on else None, weights_only=True)


def _check_begun(job: jobs.PretrainJob, out: Path) -> None:
    """InputError if what is to go on in the folder ``out`` was begun with other settings."""
    if not (job.resume and (out / RESUME).is_file() and (out / JOB).is_file()):
        return
    begun = jobs.from_json((out / JOB).read_text("utf-8"))
    pairs = {name: (getattr(job, name), getattr(begun, name)) for name in KEPT}
    other = [f"{name} {now} (begun with {then})" for name, (now, then) in pairs.items() if now != then]
    if other:
        raise InputError(
            f"{out} holds a pretraining with other settings: {', '.join(other)}. Choose the same, or another folder."
        )


def _check_resume(checkpoint: dict, learner: Restorer, path: Path) -> None:
    """ModelError if the checkpoint is of a network of another size or of other polarisations."""
    stored = {name: tensor.shape for name, tensor in checkpoint["state_dict"].items()}
    if stored != {name: tensor.shape for name, tensor in learner.state_dict().items()}:
        raise ModelError(
            f"{path} is of a network of another size or of other polarisations. Choose another folder, or start afresh."
        )


def _check(job: jobs.PretrainJob) -> None:
    find_size(job.size)
    if bool(job.sar) == bool(job.dataset):
        raise InputError("Expected either radar rasters or a labelled data set to pretrain on. Name one of them.")
    if job.dataset and (job.polarisations or job.units):
        raise InputError(
            "Polarisations and units are said of rasters; a labelled data set has its own. Leave them out."
        )
    if job.weight not in KINDS or job.domain not in DOMAINS or job.target not in TARGETS:
        raise InputError(
            f"Expected a weight of {KINDS} in {DOMAINS} and a target of {TARGETS}, got '{job.weight}', '{job.domain}' "
            f"and '{job.target}'."
        )
    if not 0 < job.rate < math.inf:
        raise InputError(f"Expected a learning rate above 0, got {job.rate}. The paper's is 1.5e-4.")
    if job.batch < 2 or job.epochs < 1 or job.chips < job.batch:
        raise InputError(
            f"Expected at least 2 chips a batch, as many an epoch and 1 epoch; got a batch of {job.batch}, {job.chips} "
            f"chips and {job.epochs} epochs. Images are mixed with others of their batch."
        )


def _statistics(archive: Archive | SampleArchive, job: jobs.PretrainJob) -> tuple[Tensor, Tensor]:
    """Mean and standard deviation (C,) in dB over the seen pixels of some chips."""
    drawn = [archive.chip(CHIP, np.random.default_rng((job.seed, 0xCAFE, n))) for n in range(STATISTICS_CHIPS)]
    values = np.concatenate([chip[:, valid[0] > 0] for chip, valid in drawn], axis=1)
    return torch.tensor(values.mean(1)), torch.tensor(np.maximum(values.std(1), 1e-3))
