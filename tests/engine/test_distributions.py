"""What training notes of each class: quantiles against numpy, drawn fairly, and carried to the card."""

import json

import numpy as np
import pytest
from landclair.plugin.contract.legends import WATER
from landclair.plugin.engine.models import catalogue
from landclair.plugin.engine.training import distributions
from landclair.plugin.engine.training.datasets import IGNORE, Sample, Slot
from landclair.plugin.engine.training.distributions import PERCENTS, class_distributions

RNG = np.random.default_rng(12)
SLOTS = {"optical": Slot(("green", "red", "nir"), "reflectance"), "sar": Slot(("vv", "vh"), "db")}


def sample(side: int = 60) -> Sample:
    label = RNG.choice([0, 1, IGNORE], (side, side)).astype(np.int64)
    optical = RNG.uniform(0.01, 0.6, (3, side, side)).astype(np.float32)
    sar = (RNG.normal(-12, 3, (2, side, side)) - 8 * (label == 1)).astype(np.float32)
    valid = {slot: (RNG.random((1, side, side)) < 0.9).astype(np.float32) for slot in SLOTS}
    images = {"optical": optical * valid["optical"], "sar": sar * valid["sar"]}
    return Sample(images, valid, label)


def pooled(samples, slot, values, code) -> np.ndarray:
    chosen = [(s.label == code) & (s.valid[slot][0] > 0) for s in samples]
    return np.concatenate([values(s)[where] for s, where in zip(samples, chosen, strict=True)])


def test_quantiles_are_those_of_numpy_over_the_pixels_of_a_class_that_were_seen():
    samples = [sample() for _ in range(3)]
    found = class_distributions(samples, SLOTS, WATER)
    assert set(found) == {"0", "1"}
    assert set(found["1"]) == {"vv", "vh", "ndvi", "ndwi"}
    for code in (0, 1):
        vh = pooled(samples, "sar", lambda s: s.images["sar"][1], code)
        np.testing.assert_allclose(found[str(code)]["vh"], np.percentile(vh, PERCENTS), atol=1e-3)
        with np.errstate(invalid="ignore"):
            ndvi = pooled(
                samples,
                "optical",
                lambda s: (s.images["optical"][2] - s.images["optical"][1]) / s.images["optical"][1:].sum(0),
                code,
            )
        np.testing.assert_allclose(found[str(code)]["ndvi"], np.percentile(ndvi, PERCENTS), atol=1e-3)
    assert len(found["0"]["vv"]) == 21
    assert json.loads(json.dumps(found)) == found


def test_a_draw_of_many_pixels_is_fair_and_the_same_each_time(monkeypatch):
    samples = [sample(200) for _ in range(2)]
    whole = class_distributions(samples, SLOTS, WATER)
    monkeypatch.setattr(distributions, "LARGEST", 4000)
    drawn = class_distributions(samples, SLOTS, WATER)
    assert drawn == class_distributions(samples, SLOTS, WATER) != whole
    np.testing.assert_allclose(drawn["1"]["vv"][2:-2], whole["1"]["vv"][2:-2], atol=0.5)


def test_bytes_and_earlier_dates_say_nothing_physical():
    one = sample()
    slots = {"optical": Slot(SLOTS["optical"].roles, "byte"), "sar_before": SLOTS["sar"]}
    moved = Sample(
        {"optical": one.images["optical"], "sar_before": one.images["sar"]},
        {"optical": one.valid["optical"], "sar_before": one.valid["sar"]},
        one.label,
    )
    assert class_distributions([moved], slots, WATER) == {}


@pytest.mark.parametrize("name", ["landcover", "water"])
def test_the_bundled_cards_say_how_their_classes_look(name):
    package = catalogue.find(name)
    found = package.card["statistics"]["distributions"]
    assert set(found) == {str(code) for code in package.legend.codes}
    for quantities in found.values():
        assert set(quantities) == {"vv", "vh", "ndvi", "ndwi", "mndwi", "ndbi", "bsi"}
        for quantity, quantiles in quantities.items():
            assert len(quantiles) == 21 and quantiles == sorted(quantiles)
            assert quantity in ("vv", "vh") or -1 <= quantiles[0] <= quantiles[-1] <= 1
    water = str(package.legend.water_codes[0])
    others = [quantities["mndwi"][10] for code, quantities in found.items() if code != water]
    assert found[water]["mndwi"][10] > np.median(others)  # water is dark in the short-wave infrared (Xu 2006)
    assert package.path.stat().st_size <= 4_000_000
