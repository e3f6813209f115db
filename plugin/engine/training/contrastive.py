"""Contrastive training of SARCLIP (arXiv 2510.22665): three stages, natural -> optical remote sensing -> radar."""

from __future__ import annotations

import json
import math
import os
import time
from dataclasses import dataclass, replace
from pathlib import Path

import lightning
import numpy as np
import torch
from torch import Tensor
from torch.nn import functional
from torch.utils.data import DataLoader, Dataset

from ...contract import jobs
from ...contract.errors import Cancelled, InputError, ModelError
from ...contract.jobs.image_text import STAGES
from ..models.image_text import padded
from ..models.importers.clip_tokenizer import published_tokenizer
from ..models.importers.openclip import load_published
from ..networks.sarclip import LARGEST_SCALE, TEMPLATES, find_size, info_nce
from ..progress import Progress
from .caption_views import flooded_cells, network_input, varied
from .checkpoint import read_resume
from .datasets.captioned import CaptionedDataset, open_captioned
from .diary import HISTORY, RESUME, Diary
from .retrieval import retrieval, zero_shot
from .sarclip_file import WEIGHTS, ImageTextNetwork, is_sarclip, load_sarclip, new_network, save_sarclip
from .training import make_trainer, write_json
from .word_tokenizer import word_tokenizer

BETAS, EPSILON = (0.9, 0.98), 1e-6  # of CLIP
CLIP = 1.0  # largest norm of a gradient
CELL = 8  # pixels of a cell's side that a patch tells the flooded share of, where it is known
DRAWN_CAPTIONS = 8  # of each image, to learn the words


@dataclass(frozen=True)
class Recipe:
    """``rate`` at the end of ``warmup`` steps, from where half a cosine leads to zero; ``decay`` of the weights."""

    epochs: int
    batch: int
    rate: float
    warmup: int
    decay: float


PUBLISHED = Recipe(epochs=10, batch=1024, rate=5e-5, warmup=1000, decay=0.01)
RECIPES = {"nano": Recipe(epochs=3, batch=16, rate=1e-3, warmup=100, decay=0.05)}


class Drawn(Dataset):
    """The pairs of one epoch in its order: what each is depends on (seed, epoch, index) alone."""

    def __init__(self, data: CaptionedDataset, model: ImageTextNetwork, seed: int, epoch: int) -> None:
        self._data, self._seed, self._epoch = data, seed, epoch
        self._order = np.random.default_rng((seed, epoch)).permutation(len(data)).tolist()
        size = model.network.size
        self._side, self._patch, self._tokenizer = size.image, size.patch, padded(model.tokenizer, size.context)

    def __len__(self) -> int:
        return len(self._data)

    def __getitem__(self, place: int) -> tuple[Tensor, Tensor, Tensor]:
        index = self._order[place]
        rng = np.random.default_rng((self._seed, self._epoch, index))
        seen = varied(self._data.image(index), rng)
        tokens = torch.tensor(self._tokenizer.encode(self._data.text(index, rng)).ids)
        return (
            network_input(seen, self._side),
            tokens,
            flooded_cells(seen, self._side // self._patch * _across(self._patch)),
        )


class Contrast(lightning.LightningModule):
    """Brings images and their captions together. Captions that are the same words count for each of their images.

    Where the flooded share of an image's cells is known, its patches learn to tell it, too: a caption says little of
    where, and few images say it slowly.
    """

    def __init__(
        self, model: ImageTextNetwork, data: CaptionedDataset, held_out: CaptionedDataset, recipe: Recipe, seed: int
    ) -> None:
        super().__init__()
        self.network, self.recipe, self.losses = model.network, recipe, []
        self._model, self._data, self._held_out, self._seed = model, data, held_out, seed
        size = model.network.size
        self.telling = torch.nn.Linear(size.vision.width, _across(size.patch) ** 2)

    def train_dataloader(self) -> DataLoader:
        workers = 0 if self.device.type == "cpu" else min(os.cpu_count() or 1, 8)
        drawn = Drawn(self._data, self._model, self._seed, self.current_epoch)
        return DataLoader(drawn, self.batch, drop_last=True, num_workers=workers)

    @property
    def batch(self) -> int:
        return min(self.recipe.batch, len(self._data))

    def configure_optimizers(self) -> dict:
        parameters = list(self.parameters())
        groups = [  # norms, biases and the temperature do not decay
            {"params": [p for p in parameters if p.ndim > 1], "weight_decay": self.recipe.decay},
            {"params": [p for p in parameters if p.ndim <= 1], "weight_decay": 0.0},
        ]
        optimizer = torch.optim.AdamW(groups, self.recipe.rate, BETAS, EPSILON)
        scheduler = torch.optim.lr_scheduler.LambdaLR(optimizer, self._share)
        return {"optimizer": optimizer, "lr_scheduler": {"scheduler": scheduler, "interval": "step"}}

    def _share(self, step: int) -> float:
        """Of the peak rate: linear warm-up, then half a cosine down to zero."""
        steps = self.recipe.epochs * max(len(self._data) // self.batch, 1)
        warm = min(self.recipe.warmup, steps // 2)
        if step < warm:
            return (step + 1) / warm
        return 0.5 * (1 + math.cos(math.pi * min((step - warm) / max(steps - warm, 1), 1)))

    def on_train_epoch_start(self) -> None:
        self.losses = []

    def training_step(self, batch: tuple[Tensor, Tensor, Tensor], index: int) -> Tensor:
        pictures, tokens, cells = batch
        same = (tokens[:, None] == tokens[None]).all(-1)
        images, patches = self.network.images_and_patches(pictures)
        loss = info_nce(images, self.network.texts(tokens), self.network.scale, same) + self._told(patches, cells)
        if not torch.isfinite(loss):
            raise ModelError(
                f"The loss was not a number at batch {index + 1} of epoch {self.current_epoch + 1}; it stopped. "
                "The last whole epoch is kept. Use a smaller rate, or look for broken images."
            )
        self.losses.append(float(loss.detach()))
        return loss

    def _told(self, patches: Tensor, cells: Tensor) -> Tensor:
        """Cross entropy of flooded shares (N,cells,cells) as patches (N,patches,width) tell them; 0 if none known."""
        known = torch.isfinite(cells)
        if not known.any():
            return patches.new_zeros(())
        side = _across(self.network.size.patch)
        told = functional.fold(self.telling(patches).transpose(1, 2), cells.shape[1:], side, stride=side)[:, 0]
        return functional.binary_cross_entropy_with_logits(told[known], cells[known])

    def optimizer_step(self, *arguments, **named) -> None:
        super().optimizer_step(*arguments, **named)
        with torch.no_grad():
            self.network.clip.logit_scale.clamp_(0, LARGEST_SCALE)

    def measured(self) -> dict[str, float]:
        """Scores on the held-out images as the network is now."""
        self.network.eval()
        scores = measure(self._model, self._held_out)
        self.network.train()
        return scores


class Retrievals(Diary):
    """Measures every epoch on the held-out images, and keeps the last: those who measure choose nothing."""

    def __init__(self, out: Path, model: ImageTextNetwork, progress: Progress) -> None:
        super().__init__(out, progress)
        self._model = model

    def measured(self, trainer, learner) -> dict:
        return {"scale": float(learner.network.scale.detach()), **learner.measured()}

    def keep(self, learner) -> None:
        save_sarclip(self._out / WEIGHTS, replace(self._model, notes=self._notes()))

    def _notes(self) -> dict:
        *before, now = self._model.notes["stages"]
        return {**self._model.notes, "stages": [*before, {**now, "scores": self.history[-1]}]}


def _across(patch: int) -> int:
    """Cells along a patch."""
    return max(patch // CELL, 1)


@torch.no_grad()
def measure(model: ImageTextNetwork, data: CaptionedDataset) -> dict[str, float]:
    """Retrieval both ways, and zero shot where the images have classes, on all of ``data`` as it is."""
    network, encode = model.network, padded(model.tokenizer, model.network.size.context).encode_batch
    device, captions = network.gain.device, [data.text(index) for index in range(len(data))]

    def texts(words: list[str]) -> np.ndarray:
        tokens = torch.tensor([encoding.ids for encoding in encode(words)], device=device)
        return torch.cat([network.texts(part) for part in tokens.split(64)]).float().cpu().numpy()

    pictures = (network_input(data.image(index), network.size.image) for index in range(len(data)))
    images = np.concatenate([network.images(picture[None].to(device)).float().cpu().numpy() for picture in pictures])
    scores = retrieval(images, texts(captions), captions)
    if data.classes:
        prompts = [texts([template.format(name) for template in TEMPLATES]) for name in data.classes]
        scores |= zero_shot(images, np.stack(prompts), np.array([data.label(index) for index in range(len(data))]))
    return scores


def train_sarclip(job: jobs.TrainSarclipJob, progress: Progress) -> dict:
    """Operation: one stage by ``job``. Cancelling keeps the last whole epoch."""
    started, out = time.monotonic(), Path(job.out)
    recipe = _checked(job)
    if job.threads:
        torch.set_num_threads(job.threads)
    data, held_out = (open_captioned(job.dataset, job.root, split) for split in ("fit", "validation"))
    torch.manual_seed(job.seed)
    model = _begin(job, data)
    out.mkdir(parents=True, exist_ok=True)
    write_json(out / "job.json", json.loads(jobs.to_json(job)))
    diary = Retrievals(out, model, progress)
    _fit(job, recipe, Contrast(model, data, held_out, recipe, job.seed), diary)
    if not diary.history:
        raise Cancelled("Cancelled before the first epoch was complete; there is no network yet.")
    return {
        "weights": str(out / WEIGHTS), "history": str(out / HISTORY), "out": str(out), "scores": diary.history[-1],
        "stages": [stage["stage"] for stage in model.notes["stages"]], "epochs": len(diary.history),
        "images": {"fit": len(data), "validation": len(held_out)},
        "ended": "cancelled" if progress.cancelled else "finished", "seconds": round(time.monotonic() - started, 1),
    }  # fmt: skip


def _checked(job: jobs.TrainSarclipJob) -> Recipe:
    find_size(job.size)
    if job.stage not in STAGES:
        raise InputError(f"Expected a stage of {', '.join(STAGES)}, got '{job.stage}'.")
    if min(job.epochs, job.batch, job.rate) < 0 or job.batch == 1:
        raise InputError("Expected at least 1 epoch, 2 pairs a batch and a rate above 0; a pair is told from others.")
    given = {name: getattr(job, name) for name in ("epochs", "batch", "rate") if getattr(job, name)}
    return replace(RECIPES.get(job.size, PUBLISHED), **given)


def _begin(job: jobs.TrainSarclipJob, data: CaptionedDataset) -> ImageTextNetwork:
    """The network that this stage starts from, which notes the stage."""
    model = _start(job) if job.start else new_network(job.size, _tokenizer(job, data))
    if model.size != job.size:
        raise InputError(f"{job.start} is of the size {model.size}, the job wants {job.size}. Choose one of them.")
    later = [stage for stage in model.stages if STAGES.index(stage) > STAGES.index(job.stage)]
    if later:
        raise InputError(
            f"{job.start} has been through the stage '{later[-1]}', which comes after '{job.stage}'. The stages go "
            f"{' -> '.join(STAGES)}; start from an earlier one."
        )
    stage = {"stage": job.stage, "dataset": job.dataset, "images": len(data), "start": job.start, "scores": {}}
    return replace(model, notes={**model.notes, "stages": [*model.notes.get("stages", []), stage]})


def _start(job: jobs.TrainSarclipJob) -> ImageTextNetwork:
    path = Path(job.start)
    path = path / WEIGHTS if path.is_dir() else path
    if path.is_file() and not is_sarclip(path):
        return load_published(path, job.vocabulary)
    return load_sarclip(path)


def _tokenizer(job: jobs.TrainSarclipJob, data: CaptionedDataset):
    """CLIP's for a published size; words of the captions for a network that is small."""
    if job.size not in RECIPES:
        return published_tokenizer(job.vocabulary)
    rng = np.random.default_rng((job.seed, 0xB0C))
    return word_tokenizer(data.text(index, rng) for index in range(len(data)) for _ in range(DRAWN_CAPTIONS))


def _fit(job: jobs.TrainSarclipJob, recipe: Recipe, learner: Contrast, diary: Diary) -> None:
    resume = Path(job.out) / RESUME
    goes_on = job.resume and resume.is_file()
    if goes_on:
        _check_resume(read_resume(resume), learner, resume)
    trainer = make_trainer(job.device, 1, recipe.epochs, [diary], CLIP)
    trainer.fit(learner, ckpt_path=resume if goes_on else None, weights_only=True)


def _check_resume(checkpoint: dict, learner: Contrast, path: Path) -> None:
    stored = {name: tensor.shape for name, tensor in checkpoint["state_dict"].items()}
    if stored != {name: tensor.shape for name, tensor in learner.state_dict().items()}:
        raise ModelError(
            f"{path} is of a network of another size or other words. Choose another folder, or start afresh."
        )
