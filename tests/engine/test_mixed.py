"""The data behind the bundled land cover and water models: splits that never meet, codes, units, seeds."""

import numpy as np
import pytest
import rasterio
from landclair.plugin.contract.errors import InputError
from landclair.plugin.engine.training.datasets import IGNORE, open_dataset
from landclair.plugin.engine.training.datasets.mixed import CHIPS_A_SCENE, MixedLandCover, simulated_chip

SIMULATED = MixedLandCover.scenes * CHIPS_A_SCENE
TILE = "s1s2_lulc_tiles/433D_629L_3_1_"


@pytest.fixture(scope="module")
def tile(shared_data):
    """Digital numbers (12,224,224) and product labels (224,224) of the tile with an offset, as rasterio reads them."""
    with (
        rasterio.open(shared_data / f"{TILE}S2L2A.tif") as optical,
        rasterio.open(shared_data / f"{TILE}LULC.tif") as labels,
    ):
        return optical.read().astype(np.float32), labels.read(1)


def sample_of(dataset, name):
    return next(dataset[index] for index in range(len(dataset)) if dataset.name(index) == name)


def test_what_trains_and_what_validates_lie_apart(shared_data, tile):
    fit = open_dataset("mixed-landcover", shared_data, "fit")[SIMULATED + 1]
    held_out = sample_of(open_dataset("mixed-landcover", shared_data, "validation"), "433D_629L_3_1")
    assert fit.tags["name"] == "433D_629L_3_1"
    labelled = np.flatnonzero((held_out.label != IGNORE).any(0))
    assert fit.label.shape[1] < labelled.min() - 8 and labelled.max() == 223
    assert (held_out.label[:, labelled] != IGNORE).mean() == pytest.approx(224 / 256)


def test_the_offset_of_a_tile_is_taken_off(shared_data, tile):
    sample = sample_of(open_dataset("mixed-landcover", shared_data, "validation"), "433D_629L_3_1")
    np.testing.assert_allclose(sample.images["optical"][0, :224, :224], (tile[0][1] - 1000) / 1e4, atol=1e-6)
    assert sample.images["sar"].max() < 10 and sample.images["sar"][:, :224, :224].mean() < -5


def test_product_labels_become_ours(shared_data, tile):
    """Product 1 water, 2 trees, 3 flooded vegetation, 4 crops, 5 built, 9 rangeland (the data's README)."""
    sample = sample_of(open_dataset("mixed-landcover", shared_data, "validation"), "433D_629L_3_1")
    kept = sample.label[:224, :224] != IGNORE
    for product, index in ((1, 0), (2, 1), (3, 6), (4, 3), (5, 4), (9, 2)):
        ours, theirs = sample.label[:224, :224][kept] == index, tile[1][kept] == product
        np.testing.assert_array_equal(ours, theirs)


def test_chips_validate_in_their_lower_half(shared_data):
    dataset = open_dataset("mixed-water", shared_data, "validation")
    chips = [index for index in range(len(dataset)) if dataset.name(index).startswith("C2S_1")]
    with rasterio.open(shared_data / "s1_water_chips/C2S_1_water.tif") as file:
        water = file.read(1)[256:]
    labels = np.concatenate([dataset[index].label for index in chips], 1)
    np.testing.assert_array_equal(labels, water)
    assert not dataset[chips[0]].valid["optical"].any()


def test_simulated_chips_are_seeded_and_differ():
    images, codes = simulated_chip(5)
    again, _ = simulated_chip(5)
    other, _ = simulated_chip(6)
    np.testing.assert_array_equal(images["sar"], again["sar"])
    assert not np.array_equal(images["sar"], other["sar"])
    assert images["optical"].min() >= 0 and images["optical"].max() < 2 and set(np.unique(codes)) <= set(range(1, 9))


def test_simulated_scenes_that_measure_are_none_that_train(shared_data):
    fit, unseen = (open_dataset("mixed-water", shared_data, split) for split in ("fit", "simulated"))
    names = {unseen.name(index) for index in range(len(unseen))}
    assert len(names) == len(unseen) == 96 and not names & {fit.name(index) for index in range(len(fit))}
    images, codes = simulated_chip(40_001)
    np.testing.assert_array_equal(unseen[1].images["sar"], np.nan_to_num(images["sar"]))
    np.testing.assert_array_equal(unseen[1].label, codes == 1)


def test_missing_folders_and_splits_are_named(tmp_path, shared_data):
    with pytest.raises(InputError, match="s1s2_lulc_tiles"):
        open_dataset("mixed-landcover", tmp_path, "fit")
    with pytest.raises(InputError, match="validation"):
        open_dataset("mixed-water", shared_data, "test")
