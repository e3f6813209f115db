"""The objective of a batch in SCIO: contrast, matching and masked words, of equal weight."""

from __future__ import annotations

import random
from dataclasses import dataclass

import numpy as np
import torch
import torch.nn.functional as F
from torch import Tensor

from ..networks.knowlip import KnowLip
from .caption_tokens import WRITING, Caption, CaptionTokenizer
from .datasets.clause_pictures import ClausePictures
from .knowlip_losses import (
    Embedded,
    contrastive_loss,
    hard_negatives,
    mask_slots,
    mask_words,
    masked_word_loss,
    matching_loss,
    telling,
    thinned,
    with_foreign_clause,
)
from .screening import Thresholds

OTHERS = 0.05  # of the words outside of slots that stage C asks for too
PLACELESS = 0.3  # of the pictures whose place is hidden, so that the network can do without


@dataclass(frozen=True)
class ScioRecipe:
    """``steps`` of the stages A, B, C; ``rule`` screens, one of screening.RULES fitted on the training captions, or the
    published one with given ``thresholds``. ``clause_contrast`` makes one of the two negatives of a match differ by a
    clause; without ``screening`` captions are never touched.
    """

    steps: tuple[int, int, int] = (3000, 1500, 1500)
    batch: int = 64
    rate: float = 2e-3
    decay: float = 0.05
    warmup: int = 100
    rule: str = "doubts"
    thresholds: Thresholds | None = None
    clause_contrast: bool = True
    screening: bool = True
    writing: bool = True
    seed: int = 42


@dataclass(frozen=True)
class Batch:
    """``images`` (N,C,S,S), ``places`` (N,3), their captions, and ``counts`` (N,K), NaN where nobody counted."""

    images: Tensor
    places: Tensor
    captions: tuple[Caption, ...]
    counts: Tensor


def draw_batch(data: ClausePictures, captions: tuple[Caption, ...], counted: tuple[str, ...], size: int, draw) -> Batch:
    """Different pictures drawn by numpy's generator ``draw``, with ``captions`` in place of their own."""
    rows = np.sort(draw.choice(len(data), min(size, len(data)), replace=False))
    places = data.places[rows].copy()
    places[draw.random(len(rows)) < PLACELESS] = np.nan
    counts = [[data.counts[row].get(name, np.nan) for name in counted] for row in rows] if counted else [[]] * len(rows)
    return Batch(
        torch.from_numpy(np.array(data.images[rows])), torch.from_numpy(places),
        tuple(captions[row] for row in rows), torch.tensor(counts, dtype=torch.float32),
    )  # fmt: skip


def batch_loss(
    network: KnowLip,
    tokenizer: CaptionTokenizer,
    batch: Batch,
    recipe: ScioRecipe,
    stage: str,
    softness: float,
    seed: int,
) -> Tensor:
    """The sum of the losses; stage C also asks for words outside of slots. All that is drawn depends on ``seed``."""
    draw, generator = random.Random(seed), torch.Generator().manual_seed(seed)
    said = [thinned(caption, draw) for caption in batch.captions]
    tokens, seen = tokenizer(said), network.see(batch.images, batch.places)
    embedded = embed(network, batch, seen, tokens.ids)
    likeness = (embedded.image @ embedded.text.T / network.temperature).detach()
    same = _same(batch.captions)
    to_text, to_image = (hard_negatives(part, same, generator) for part in (likeness, likeness.T))
    foes, third = None, (tokens.ids, seen[to_image])
    if recipe.clause_contrast:
        others = [batch.captions[at] for at in to_text]
        false = [with_foreign_clause(*three, draw)[0] for three in zip(said, others, batch.captions, strict=True)]
        false_ids = tokenizer(false).ids
        foes, third = network.towers.embed_text(false_ids), (false_ids, seen)
    loss = contrastive_loss(network, embedded, softness, foes)
    loss = loss + matching_loss(network, [(tokens.ids, seen), (tokens.ids[to_text], seen), third])
    ids, labels = mask_words(tokens, tokenizer.vocabulary, generator, OTHERS if stage == "C" else 0.0)
    loss = loss + masked_word_loss(network, ids, labels, seen)
    if recipe.writing:
        loss = loss + network.write_loss(tokens.opened_by(WRITING), seen)
    network.enqueue(embedded.slow_image, embedded.slow_text)
    return loss + _count_loss(network, seen, batch.counts)


def clause_loss(network: KnowLip, tokenizer: CaptionTokenizer, batch: Batch, seed: int) -> Tensor:
    """Matching and masked slots, each in its turn, of one clause a picture, beside one of another picture: a single
    clause is true of too many pictures for a contrast among them.
    """
    draw = random.Random(seed)
    said = [(telling(caption, draw),) for caption in batch.captions]
    others = [batch.captions[at - 1] for at in range(len(said))]
    false = [with_foreign_clause(*three, draw)[0] for three in zip(said, others, batch.captions, strict=True)]
    tokens, seen = tokenizer(said), network.see(batch.images, batch.places)
    loss = matching_loss(network, [(tokens.ids, seen), (tokenizer(false).ids, seen)])
    ids, labels, rows = mask_slots(tokens)
    loss = loss + masked_word_loss(network, ids, labels, seen[rows])
    return loss + _count_loss(network, seen, batch.counts)


def embed(network: KnowLip, batch: Batch, seen: Tensor, ids: Tensor) -> Embedded:
    """The batch by the fast towers and, without gradient, by the slow ones."""
    with torch.no_grad():
        slow = network.slow.see((batch.images - network.mean) / network.std, batch.places)
        slow_image, slow_text = network.slow.embed_image(slow), network.slow.embed_text(ids)
    return Embedded(network.towers.embed_image(seen), network.towers.embed_text(ids), slow_image, slow_text)


def _same(captions: tuple[Caption, ...]) -> Tensor:
    """Which captions (N,N) say the same."""
    texts = [", ".join(clause.text for clause in caption) for caption in captions]
    return torch.tensor([[one == other for other in texts] for one in texts])


def _count_loss(network: KnowLip, seen: Tensor, counts: Tensor) -> Tensor:
    """Poisson loss of the counts that are known; 0 where none is."""
    known = torch.isfinite(counts)
    if not known.any():
        return seen.new_zeros(())
    return F.poisson_nll_loss(network.count(seen)[known], counts[known], log_input=False)
