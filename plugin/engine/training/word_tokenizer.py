"""The tokenizer of a small image-text model: whole words of its own captions, and words that mean the same."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from tokenizers import Regex, Tokenizer, models, normalizers, pre_tokenizers, processors

from ..models.image_text import UNKNOWN

PAD, START, END = "<pad>", "<start>", "<end>"
LEAST = 3  # captions that a word must stand in to be known
# What people may type -> what captions say; only where the captions have the one and not the other.
MEANS = {
    "flood": "flooding", "floods": "flooding", "floodwater": "flooding", "submerged": "inundated",
    "drowned": "inundated", "waterlogged": "inundated", "flooded": "inundated", "field": "fields", "farm": "farmland",
    "farms": "farmland", "agriculture": "agricultural", "crop": "crops", "cultivated": "arable", "paddy": "fields",
    "paddies": "fields", "lakes": "lake", "rivers": "river", "streams": "stream", "ponds": "pond", "waters": "water",
    "sea": "lake", "ocean": "sea", "forests": "forest", "forested": "wooded", "tree": "trees", "jungle": "forest",
    "city": "urban", "cities": "urban", "town": "settlement", "towns": "settlement", "village": "settlement",
    "villages": "settlement", "settlements": "settlement", "building": "buildings", "house": "houses",
    "meadow": "meadows", "grasslands": "grassland", "pastures": "pasture", "wetlands": "wetland", "marshes": "marsh",
    "swamps": "swamp", "snowy": "snow", "image": "scene", "images": "scene", "photo": "scene", "picture": "scene",
    "coastline": "coast", "shoreline": "shore", "unflooded": "dry", "nonflooded": "dry",
}  # fmt: skip


def word_tokenizer(captions: Iterable[str]) -> Tokenizer:
    """Words of ``captions`` in lower case, each a token; a text stands between a start and an end token."""
    split = pre_tokenizers.Sequence([pre_tokenizers.Whitespace()])
    counts: Counter[str] = Counter()
    for text in captions:
        counts.update({word for word, _ in split.pre_tokenize_str(text.lower())})
    words = sorted(word for word, count in counts.items() if count >= LEAST)
    known = set(words)
    renamed = [
        normalizers.Replace(Regex(rf"\b{word}\b"), meant)
        for word, meant in MEANS.items()
        if meant in known and word not in known
    ]
    vocabulary = {word: number for number, word in enumerate((PAD, UNKNOWN, START, END, *words))}
    tokenizer = Tokenizer(models.WordLevel(vocabulary, UNKNOWN))
    tokenizer.normalizer = normalizers.Sequence([normalizers.Lowercase(), *renamed])
    tokenizer.pre_tokenizer = split
    tokenizer.post_processor = processors.TemplateProcessing(
        single=f"{START} $A {END}", special_tokens=[(START, vocabulary[START]), (END, vocabulary[END])]
    )
    return tokenizer
