"""What is true of a small map, worked out pixel by pixel with numpy and scipy, beside the code that is tested."""

import numpy as np
from scipy import ndimage

KINDS = {
    "Water": "water", "Trees": "forest", "Grass and shrub": "grass", "Crops": "cropland", "Built-up": "built",
    "Bare": "bare", "Wetland": "wetland", "Snow and ice": "snow", "Flooded": "flood", "Road": "road",
    "City": "built", "Village": "built", "Solar park": "solar_park",
}  # fmt: skip
OCTANTS = ("east", "north_east", "north", "north_west", "west", "south_west", "south", "south_east")
USES = {
    "cropland": "farmland", "grass": "natural_grass", "forest": "forest_land", "bare": "barren", "water": "open_water",
    "snow": "snow", "wetland": "wetland",
}  # fmt: skip


class Truth:
    """A map of kinds (H, W) of text, "" where there is none, on square pixels of ``side`` metres."""

    def __init__(self, kinds: np.ndarray, side: float = 10.0, legend: tuple[str, ...] = ()) -> None:
        self.kinds, self.side, self.legend = kinds, side, legend
        self.mapped = kinds != ""
        self.present = [str(name) for name in np.unique(kinds[self.mapped])]
        self.least = max(1, round(kinds.size / 2000))
        self.edges = self._edges()

    def share(self, kind: str) -> float:
        return 100 * np.mean(self.kinds[self.mapped] == kind)

    def hectares(self, kind: str) -> float:
        return np.sum(self.kinds == kind) * self.side**2 / 1e4

    def sizes(self, kind: str, corners: bool) -> list[int]:
        """Pixels of each patch, the largest first."""
        labels, number = ndimage.label(self.kinds == kind, np.ones((3, 3)) if corners else None)
        sizes = sorted(ndimage.sum_labels(np.ones_like(labels), labels, range(1, number + 1)), reverse=True)
        return [int(size) for size in sizes if size >= self.least]

    def largest(self, kind: str) -> list[np.ndarray]:
        """The patches of the largest size, as masks; more than one where they are equally large."""
        labels, number = ndimage.label(self.kinds == kind, np.ones((3, 3)))
        sizes = ndimage.sum_labels(np.ones_like(labels), labels, range(1, number + 1))
        return [labels == at for at in 1 + np.flatnonzero(sizes == sizes.max())]

    def lies(self, kind: str) -> str:
        mask = self.kinds == kind
        offset = np.subtract(ndimage.center_of_mass(mask), ndimage.center_of_mass(self.mapped))
        thirds = [np.arange(size) * 3 // size for size in mask.shape]
        filled = sum(mask[np.ix_(thirds[0] == i, thirds[1] == j)].any() for i in range(3) for j in range(3))
        return self._named(offset, "everywhere" if filled >= 7 else "centre")

    def patch_lies(self, mask: np.ndarray) -> str:
        middle = [(size - 1) / 2 for size in mask.shape]
        return self._named(np.subtract(ndimage.center_of_mass(mask), middle), "centre")

    def neighbours(self, kind: str) -> set[str]:
        """The kinds with the longest border; more than one where they are equally long."""
        lengths = {other: n for (one, other), n in self.edges.items() if one == kind}
        return {other for other, n in lengths.items() if n == max(lengths.values())}

    def elongation(self, mask: np.ndarray) -> float:
        ((rows, columns),) = ndimage.find_objects(mask.astype(int))
        return ((rows.stop - rows.start) ** 2 + (columns.stop - columns.start) ** 2) / mask.sum()

    def functions(self) -> set[str]:
        """By the table in docs/scenes.md; more than one where a share is at its threshold to 1/50 point, since shares
        are of areas and not of pixels.
        """
        return {self._function(slack) for slack in (-0.02, 0.0, 0.02)}

    def _function(self, slack: float) -> str:
        def is_least(share: float, least: float) -> bool:
            return share >= least + slack

        dry = 100 - self.share("water")
        flood = 100 * self.share("flood") / dry if dry else 0
        if is_least(flood, 20):
            return "flooded_land"
        shore = 100 * self.edges.get(("built", "water"), 0)
        edges = sum(n for (one, _), n in self.edges.items() if one == "built")
        if is_least(min(self.share("built"), self.share("water")), 10) and edges and is_least(shore / edges, 15):
            return "harbour"
        if "Flooded" in self.legend:
            if is_least(flood, 2):
                return "partly_flooded"
            return "dry_farmland" if is_least(self.share("cropland"), 50) else "dry_land"
        if is_least(self.share("built"), 40):
            return "urban"
        if is_least(self.share("built"), 5) and is_least(self.share("cropland"), 30):
            return "settled_farmland"
        leading = max(self.present, key=self.share)
        return USES.get(leading, "mixed") if is_least(self.share(leading), 50) else "mixed"

    def _named(self, offset, middle: str) -> str:
        down, right = offset
        if np.hypot(down / self.kinds.shape[0], right / self.kinds.shape[1]) < 0.1:
            return middle
        return OCTANTS[int(np.floor(np.degrees(np.arctan2(-down, right)) / 45 + 0.5)) % 8]

    def _edges(self) -> dict[tuple[str, str], int]:
        """Pixel edges between kinds, both ways."""
        found: dict[tuple[str, str], int] = {}
        for one, other in ((self.kinds[:-1], self.kinds[1:]), (self.kinds[:, :-1], self.kinds[:, 1:])):
            where = (one != other) & (one != "") & (other != "")
            pairs, numbers = np.unique(np.stack([one[where], other[where]]), axis=1, return_counts=True)
            for (a, b), n in zip(pairs.T.tolist(), numbers.tolist(), strict=True):
                found[a, b] = found.get((a, b), 0) + n
                found[b, a] = found.get((b, a), 0) + n
        return found
