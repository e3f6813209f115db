"""A stand-in for an image-text model whose answers follow from a formula: dark and bright, grey by grey."""

import hashlib
import re

import numpy as np

KNOWN = {"a", "radar", "image", "of", "dark", "bright", "fields"}


class GreyModel:
    """A picture of mean m in -1 to 1 is (cos a, sin a, 0, 0), a = (m + 1) π / 4; dark is a = 0, bright a = π / 2."""

    title, dimension, scale, provider = "Grey", 4, 10.0, "none"
    templates = ("a radar image of {}.", "{}.")
    ground_resolution = 10.0
    size = 32

    def __init__(self, name="grey"):
        self.name, self.sha256 = name, hashlib.sha256(name.encode()).hexdigest()
        self.pictures = 0

    def encode_images(self, pictures):
        assert pictures.shape[1:] == (3, self.size, self.size)
        self.pictures += len(pictures)
        return vector((pictures.mean((1, 2, 3)) + 1) / 2)

    def encode_texts(self, texts):
        return vector(np.array([1.0 if "bright" in text else 0.0 for text in texts]))

    def unknown_words(self, text):
        return tuple(word for word in re.findall(r"\w+", text) if word.lower() not in KNOWN)


def vector(share):
    """What the model gives for a picture of this share of white (N,)."""
    angle = np.asarray(share, float) * np.pi / 2
    zero = np.zeros_like(angle)
    return np.stack([np.cos(angle), np.sin(angle), zero, zero], axis=-1).astype(np.float32)
