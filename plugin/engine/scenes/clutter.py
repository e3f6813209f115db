"""Clutter: how bright a pixel of the sea gets by chance, and the thresholds that follow, as multiples of its mean.

Backscatter is speckle, gamma of ``looks``, times texture, gamma of some order (the product is K distributed, Jakeman &
Pusey 1976) or none. What tells the parameter in both is U = ln(mean x) - mean(ln x) (Oliver 1993): the sum of
``log_bias`` of the looks and of the order of the texture.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from scipy.special import betainc, digamma, gammaincc, gammaincinv, gammaln, polygamma

ORDERS = np.geomspace(0.05, 1e5, 2000)
LEAST_U, MOST_U = 0.0025, 6.0  # of 200 looks; of texture wilder than any sea
NODES = 24  # values of U in a table
TEXTURES = 28  # nodes over the texture
SPREAD = np.array([-np.sqrt(3), 0.0, np.sqrt(3)]), np.array([1, 4, 1]) / 6  # Gauss-Hermite, three nodes
SMOOTH = 500.0  # order of a texture that is none
PARTS = 4  # of the background, see cfar


@dataclass(frozen=True)
class Clutter:
    """``looks`` None: gamma of the looks that the background shows. Given: gamma of so many, or with ``texture`` K."""

    looks: float | None = None
    texture: bool = False


def log_bias(order: np.ndarray) -> np.ndarray:
    """ln(mean) - mean(ln) of a gamma distribution of this order."""
    return np.log(order) - digamma(order)


def order(u: np.ndarray) -> np.ndarray:
    """The order of the gamma distribution whose ``log_bias`` is ``u``, interpolated between 0.05 and 100,000."""
    return np.exp(np.interp(-np.log(u), -np.log(log_bias(ORDERS)), np.log(ORDERS)))


def gamma_tail(ratio, looks, cells) -> np.ndarray:
    """P(x > ratio · mean of ``cells``) in gamma clutter: x over the mean is F distributed with 2 L and 2 n L degrees of
    freedom (for one look and exponential clutter: Finn & Johnson 1968).
    """
    return betainc(cells * looks, looks, cells / (cells + np.asarray(ratio)))


@dataclass(frozen=True)
class Thresholds:
    """Ratios to the background's mean for a false-alarm rate, over ln U and ln(cells), both evenly spaced."""

    log_u: np.ndarray
    log_cells: np.ndarray
    log_ratio: np.ndarray

    def __call__(self, u: np.ndarray, cells: np.ndarray) -> np.ndarray:
        """Ratios for arrays of one shape; beyond the table its edges hold."""
        (i, x), (j, y) = _places(np.log(np.maximum(u, LEAST_U)), self.log_u), _places(np.log(cells), self.log_cells)
        table, width = self.log_ratio, self.log_ratio.shape[1]
        at = i * width + j
        low, high = (table.take(at + k) * (1 - x) + table.take(at + width + k) * x for k in (0, 1))
        return np.exp(low * (1 - y) + high * y)


@lru_cache(maxsize=32)
def thresholds(pfa: float, clutter: Clutter, cells: tuple[float, float], greatest: bool = False) -> Thresholds:
    """Thresholds for backgrounds of least to most ``cells`` that are independent; ``greatest`` of four parts' means.

    Where looks or texture are estimated, U is uncertain: the rate is that over what U may be (normal around what was
    measured), so that it holds on average.
    """
    least = log_bias(clutter.looks) if clutter.looks else LEAST_U
    log_u = np.linspace(np.log(least), np.log(max(MOST_U, 2 * least)), NODES)
    log_cells = np.linspace(*np.log(cells), 4)
    u, n = (axis.ravel() for axis in np.meshgrid(np.exp(log_u), np.exp(log_cells), indexing="ij"))
    estimated = clutter.texture or not clutter.looks
    spread = np.sqrt(_variance(u, clutter) / n) if estimated else np.zeros_like(u)
    tails = [_tail(np.maximum(u + step * spread, u / 4), n, clutter, greatest) for step in SPREAD[0]]

    def excess(log_ratio: np.ndarray) -> np.ndarray:
        rate = sum(weight * tail(np.exp(log_ratio)) for weight, tail in zip(SPREAD[1], tails, strict=True))
        return np.log(np.maximum(rate, 1e-300)) - np.log(pfa)

    return Thresholds(log_u, log_cells, _root(excess, u.size).reshape(NODES, -1))


def looks_and_texture(u: np.ndarray, clutter: Clutter) -> tuple[np.ndarray, np.ndarray]:
    """Looks and order of the texture (infinite without) that make ``u``."""
    u = np.asarray(u, float)
    if not clutter.looks:
        return order(u), np.full(u.shape, np.inf)
    looks = np.full(u.shape, float(clutter.looks))
    beyond = u - log_bias(clutter.looks)
    textured = beyond > log_bias(ORDERS[-1])
    return looks, np.where(textured & clutter.texture, order(np.where(textured, beyond, 1.0)), np.inf)


def fit_logs(logs: np.ndarray) -> tuple[float, float]:
    """Looks and order of the texture (infinite without) of K clutter from its natural logarithms (N,), by their second
    and third cumulants: sums of the polygamma functions of both (Nicolas 2002). The larger one is called looks: the K
    distribution does not tell them apart, and texture is what gets stronger elsewhere.
    """
    centred = logs - np.mean(logs)
    squares = centred * centred
    second, third = float(squares.mean()), float((squares * centred).mean())
    textures = np.geomspace(order_of_trigamma(second / 2), 1e4, 400)
    looks = order_of_trigamma(np.maximum(second - polygamma(1, textures), second / 2))
    both = polygamma(2, looks) + polygamma(2, textures)
    best = int(np.argmin(np.abs(both - third)))
    low, high = sorted((float(looks[best]), float(textures[best])))
    return (low, np.inf) if high > SMOOTH else (high, low)


def order_of_trigamma(value: np.ndarray) -> np.ndarray:
    """Where the trigamma function is ``value``."""
    return np.exp(np.interp(-np.log(value), -np.log(polygamma(1, ORDERS)), np.log(ORDERS)))


def _variance(u: np.ndarray, clutter: Clutter) -> np.ndarray:
    """Of U from one cell: var(x)/mean² + var(ln x) - 2 cov(x, ln x)/mean, by the delta method."""
    looks, texture = looks_and_texture(u, clutter)
    logs = polygamma(1, looks) + np.where(np.isinf(texture), 0, polygamma(1, np.minimum(texture, 1e9)))
    return (1 + 1 / looks) * (1 + 1 / texture) - 1 + logs - 2 * (1 / looks + 1 / texture)


def _tail(u: np.ndarray, cells: np.ndarray, clutter: Clutter, greatest: bool):
    """The function from ratios (N,) to false-alarm rates (N,) where the background shows ``u`` in ``cells``."""
    looks, texture = looks_and_texture(u, clutter)
    tau, weights = _textures(texture)
    independent = cells / (1 + (1 + looks) / texture)  # cells of pure speckle whose mean would be as sure
    if not greatest:
        at = independent[:, None]
        return lambda ratio: (weights * gamma_tail(ratio[:, None] / tau, looks[:, None], at)).sum(1)
    nodes, node_weights = np.polynomial.legendre.leggauss(8)
    part = (independent * looks / PARTS)[:, None]
    mean = gammaincinv(part, ((nodes + 1) / 2) ** (1 / PARTS)) / part  # of the greatest part
    scale = (looks[:, None] * mean)[:, :, None] / tau[:, None, :]
    both = (node_weights / 2)[None, :, None] * weights[:, None, :]
    return lambda ratio: (both * gammaincc(looks[:, None, None], ratio[:, None, None] * scale)).sum((1, 2))


def _textures(texture: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Values (N, M) of gamma textures of mean 1 and these orders, with weights of sum 1; one value, 1, without any."""
    if np.isinf(texture).all():
        return np.ones((texture.size, 1)), np.ones((texture.size, 1))
    shape = np.minimum(texture, 1e7)[:, None]
    low, high = gammaincinv(shape, 1e-6) / shape, gammaincinv(shape, 1 - 1e-13) / shape
    tau = np.exp(np.log(np.maximum(low, 1e-12)) + np.linspace(0, 1, TEXTURES) * np.log(high / np.maximum(low, 1e-12)))
    weights = np.exp(shape * (np.log(shape) + np.log(tau) - tau) - gammaln(shape))
    return tau, weights / weights.sum(1, keepdims=True)


def _root(falling, size: int) -> np.ndarray:
    """Where the function of an array (N,) falls through zero between ln 1 and ln 1e6: bisection, then a secant."""
    low, high = np.zeros(size), np.full(size, np.log(1e6))
    for _ in range(12):
        middle = (low + high) / 2
        above = falling(middle) > 0
        low, high = np.where(above, middle, low), np.where(above, high, middle)
    first, last = falling(low), falling(high)
    return low + (high - low) * np.clip(first / np.maximum(first - last, 1e-12), 0, 1)


def _places(values: np.ndarray, axis: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """The node before each value on an evenly spaced axis, and how far it is to the next, 0 to 1."""
    place = np.clip((values - axis[0]) / (axis[1] - axis[0]), 0, len(axis) - 1)
    node = np.minimum(place.astype(np.intp), len(axis) - 2)
    return node, place - node


def false_alarm_rate(ratio: np.ndarray, u: np.ndarray, cells: np.ndarray, clutter: Clutter) -> np.ndarray:
    """How often (N,) clutter that shows ``u`` exceeds its mean over ``cells`` by ``ratio``; cell-averaging."""
    u = np.maximum(u, log_bias(clutter.looks) if clutter.looks else LEAST_U)
    return _tail(u, cells, clutter, greatest=False)(np.asarray(ratio, float))
