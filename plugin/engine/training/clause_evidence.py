"""What speaks against each clause of a caption: how the rest fits the image without it, how the clause fits it alone,
and how much likelier other words are in its slots.

Leaving clauses out is SAR-KnowLIP's (arXiv 2509.23927); the clause by itself and the words are ours. The published code
reads index 0 of the matching softmax, although index 1 is trained to mean a match: here it is index 1.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import torch
from torch import Tensor

from ..networks.knowlip import KnowLip
from .caption_tokens import BESIDE, MARKS, Caption, CaptionTokenizer
from .datasets.clause_pictures import ClausePictures
from .knowlip_losses import IGNORED, mask_slots

# Rise of the cosine and of the match's probability without the clause; log odds that the clause alone is no match; how
# much likelier the likeliest words are than its own, as a logarithm summed over its slots, in the caption and alone.
SIGNALS = ("d_cosine", "d_match", "alone", "words", "words_alone")
PICTURES = 64  # at a time
ROWS = 512  # texts at a time whose words are asked for


@torch.no_grad()
def look(network: KnowLip, data: ClausePictures, rows: Sequence[int]) -> Tensor:
    """Image tokens (N,T,W) of the pictures at ``rows``."""
    rows = np.asarray(rows)
    return network.see(torch.from_numpy(np.array(data.images[rows])), torch.from_numpy(data.places[rows]))


@torch.no_grad()
def score(network: KnowLip, tokenizer: CaptionTokenizer, seen: Tensor, captions: Sequence[Caption]):
    """Cosine (N,) and logits (N,2) of the match of captions with the images of the tokens (N,T,W)."""
    tokens = tokenizer(captions)
    cosine = (network.towers.embed_image(seen) * network.towers.embed_text(tokens.ids)).sum(1)
    return cosine, network.match(tokens.opened_by(BESIDE), seen)


def match_probability(logits: Tensor) -> Tensor:
    """Logits (N,2) -> the softmax's index 1, which the training labels make a match."""
    return logits.softmax(1)[:, 1]


@torch.no_grad()
def evidence(network: KnowLip, tokenizer: CaptionTokenizer, data: ClausePictures) -> list[np.ndarray]:
    """For each caption (K, SIGNALS) float32. The only clause of a caption cannot be left out: zeros stand there."""
    network.eval()
    found = []
    for start in range(0, len(data), PICTURES):
        rows = range(start, min(start + PICTURES, len(data)))
        captions, seen = [data.captions[row] for row in rows], look(network, data, rows)
        which = np.repeat(np.arange(len(captions)), [len(caption) for caption in captions])
        single = [(clause,) for caption in captions for clause in caption]
        alone = score(network, tokenizer, seen[which], single)[1]
        columns = [
            *_without(network, tokenizer, seen, captions).T, (alone[:, 0] - alone[:, 1]).numpy(),
            _better_words(network, tokenizer, seen, captions),
            _better_words(network, tokenizer, seen[which], single),
        ]  # fmt: skip
        found += np.split(np.stack(columns, 1).astype(np.float32), np.flatnonzero(np.diff(which)) + 1)
    return found


def _without(network: KnowLip, tokenizer: CaptionTokenizer, seen: Tensor, captions: list[Caption]) -> np.ndarray:
    """For each clause of all captions (M,2): how cosine and probability of a match change without it."""
    parts = [(n, c[:at] + c[at + 1 :]) for n, c in enumerate(captions) for at in range(len(c))]
    texts = captions + [part or captions[n] for n, part in parts]
    which = [*range(len(captions)), *(n for n, _ in parts)]
    cosine, logits = score(network, tokenizer, seen[which], texts)
    both = torch.stack([cosine, match_probability(logits)], 1).numpy()
    return both[len(captions) :] - both[which[len(captions) :]]


def _better_words(network: KnowLip, tokenizer: CaptionTokenizer, seen: Tensor, captions: list[Caption]) -> np.ndarray:
    """For each clause of all captions (M,): how much likelier the likeliest words of its slots are than its own, each
    slot masked in its turn, as a logarithm summed over the slots; 0 without slots.
    """
    tokens = tokenizer(captions)
    ids, labels, rows = mask_slots(tokens)
    doubt = np.zeros(sum(len(caption) for caption in captions))
    first = np.cumsum([0, *(len(caption) for caption in captions)])
    for start in range(0, len(ids), ROWS):
        part = slice(start, start + ROWS)
        asked, texts = labels[part] != IGNORED, rows[part]
        logits = network.fill(ids[part], seen[texts])
        logits[..., : len(MARKS)] = -torch.inf
        own = logits.gather(2, labels[part].clamp_min(0).unsqueeze(2)).squeeze(2)
        better = (logits.amax(2) - own).masked_fill(~asked, 0.0).sum(1)
        clause = tokens.clause[texts].masked_fill(~asked, -1).amax(1)
        np.add.at(doubt, first[texts.numpy()] + clause.numpy(), better.numpy())
    return doubt
