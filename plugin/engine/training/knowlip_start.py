"""What a KnowLIP network starts from: chance, or a network of other pictures, as the published one from BLIP's."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import torch
from torch import Tensor

from ...contract.errors import InputError
from ..networks.knowlip import SIZES, KnowLip, KnowLipSpec, load_knowlip
from .caption_tokens import CaptionTokenizer, learn_words, words_known
from .datasets.clause_pictures import ClausePictures

OWN = ("mean", "std", "image_queue", "text_queue", "queued", "count_head.")  # of the pictures, not of what was learnt
PATCHES = "vision.embeddings.patch_embeddings.projection.weight"
WORD_ROWS = ("word_embeddings.weight", "cls.predictions.decoder.weight", "cls.predictions.decoder.bias",
             "cls.predictions.bias")  # fmt: skip


def begin(data: ClausePictures, size: str, seed: int, start: str = "") -> tuple[KnowLip, CaptionTokenizer]:
    """A network for the pictures and words of ``data``, knowing what the file ``start`` knows, and its tokenizer."""
    if size not in SIZES or data.images.shape[2:] != (SIZES[size].image,) * 2:
        wanted = ", ".join(f"{name} of {entry.image} pixels" for name, entry in SIZES.items())
        raise InputError(f"Expected pictures for {wanted}, got '{size}' and pictures of {data.images.shape[2:]}.")
    words = learn_words(clause.text for caption in data.captions for clause in caption)
    some = np.asarray(data.images[:: max(len(data) // 500, 1)], np.float64)
    mean, std = some.mean((0, 2, 3)), np.maximum(some.std((0, 2, 3)), 1e-3)
    counted = tuple(sorted({name for count in data.counts for name in count}))
    spec = KnowLipSpec(size, tuple(mean.tolist()), tuple(std.tolist()), words.to_str(), words.get_vocab_size(), counted)
    torch.manual_seed(seed)
    network = KnowLip(spec)
    if start:
        carry_over(network, load_knowlip(Path(start))[0])
    return network, CaptionTokenizer(words, SIZES[size].text_length)


def carry_over(network: KnowLip, taught: KnowLip) -> None:
    """Give ``network`` all that ``taught`` has learnt and that fits: words that both know, and how patches look where
    there are as many bands. Counts, statistics and queues stay its own. InputError if the sizes differ.
    """
    if taught.spec.size != network.spec.size:
        raise InputError(
            f"Expected a network of the size '{network.spec.size}' to start from, got '{taught.spec.size}'. Choose its "
            "size, or start without it."
        )
    known = [words_known(one.spec.words) for one in (network, taught)]
    both = [(known[0][word], known[1][word]) for word in known[0].keys() & known[1].keys()]
    rows = [torch.tensor(places) for places in zip(*sorted(both), strict=True)]
    given = taught.state_dict()
    with torch.no_grad():
        for name, value in network.state_dict().items():
            if name.endswith(WORD_ROWS):
                value[rows[0]] = given[name][rows[1]]
            elif not name.startswith(OWN) and _fits(name, value, given[name]):
                value.copy_(given[name])


def _fits(name: str, own: Tensor, given: Tensor) -> bool:
    return own.shape == given.shape or not name.endswith(PATCHES)
