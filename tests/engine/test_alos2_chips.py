"""ALOS-2 chips: numbers to dB by JAXA's formula, codes to each legend, splits by list and by space, bad folders."""

import numpy as np
import pytest
import rasterio
from landclair.plugin.contract.errors import InputError
from landclair.plugin.contract.legends import HRLULC, HRLULC_9, HRLULC_TO_9
from landclair.plugin.engine.training.datasets import IGNORE, open_dataset
from rasterio.transform import from_origin

pytestmark = pytest.mark.filterwarnings("ignore::rasterio.errors.NotGeoreferencedWarning")
SIDE = 32


@pytest.fixture
def chip(tmp_path):
    """``chip(name, numbers=, codes=, roles=, dtype=, at=)`` writes an image and its class raster."""

    def write(name, numbers=4000, codes=1, roles=("",), dtype="uint16", at=None, labelled=SIDE) -> None:
        place = {} if at is None else {"crs": "EPSG:32654", "transform": from_origin(at[0], at[1], 10, 10)}
        bands = np.broadcast_to(np.asarray(numbers), (len(roles), SIDE, SIDE)).astype(dtype)
        files = (("image", bands, roles), ("label", np.broadcast_to(np.uint8(codes), (1, labelled, SIDE)), ("",)))
        for folder, values, names in files:
            (tmp_path / folder).mkdir(exist_ok=True)
            shape = {"count": len(values), "height": values.shape[1], "width": SIDE, "dtype": values.dtype}
            with rasterio.open(tmp_path / folder / f"{name}.tif", "w", driver="GTiff", **shape, **place) as file:
                file.write(values)
                file.descriptions = names

    return write


def test_numbers_become_decibel_and_zero_is_no_data(chip, tmp_path):
    numbers = np.full((SIDE, SIDE), 4000)
    numbers[0] = 0
    chip("one", numbers)
    chip("two", 0)  # sea beyond the mosaic
    dataset = open_dataset("alos2-chips", tmp_path, "fit")
    sample = dataset[0]
    assert dataset.slots["sar"].roles == ("hh",) and dataset.slots["sar"].units == "db"
    np.testing.assert_allclose(sample.images["sar"][0, 1:], 20 * np.log10(4000) - 83, rtol=1e-5)
    assert not sample.valid["sar"][0, 0].any() and sample.valid["sar"][0, 1:].all()
    empty = open_dataset("alos2-chips", tmp_path, "validation")
    assert empty.name(0) == "two" and not empty[0].valid["sar"].any()


def test_codes_become_the_classes_of_each_legend(chip, tmp_path):
    codes = np.zeros((SIDE, SIDE), np.uint8)
    codes[:16] = np.arange(16).repeat(SIDE).reshape(16, SIDE)
    codes[20] = 255
    chip("one", codes=codes)
    chip("two")
    fifteen, nine, water = (
        open_dataset(name, tmp_path, "fit")[0].label for name in ("alos2-chips", "alos2-chips-9", "alos2-water")
    )
    assert fifteen[:16, 0].tolist() == [IGNORE, *range(15)] and (fifteen[20] == IGNORE).all()
    expected = [HRLULC_9.codes.index(HRLULC_TO_9[code]) for code in HRLULC.codes]
    assert nine[:16, 0].tolist() == [IGNORE, *expected] and set(expected) == set(range(9))
    assert water[:16, 0].tolist() == [IGNORE, 1] + 14 * [0]


def test_splits_by_list(chip, tmp_path):
    for name in "abc":
        chip(name)
    (tmp_path / "train.txt").write_text("a\nb.tif\n")
    (tmp_path / "val.txt").write_text("c\n")
    names = {
        split: [dataset.name(index) for index in range(len(dataset))]
        for split in ("train", "fit", "val", "validation")
        for dataset in [open_dataset("alos2-chips", tmp_path, split)]
    }
    assert names == {"train": ["a", "b"], "fit": ["a", "b"], "val": ["c"], "validation": ["c"]}
    with pytest.raises(InputError, match=r"test.txt for the split 'test'"):
        open_dataset("alos2-chips", tmp_path, "test")
    (tmp_path / "val.txt").write_text("z\n")
    with pytest.raises(InputError, match="lists z"):
        open_dataset("alos2-chips", tmp_path, "val")


def test_blocks_of_space_stay_together(chip, tmp_path):
    """Sixteen chips of 320 m in two blocks of 4 x 4 chips: one trains, one validates."""
    for number in range(16):
        chip(f"c{number:02d}", at=(1280 * 300 + 320 * (number % 8), 1280 * 3000 - 320 * (number // 8) - 320))
    fit, validation = (open_dataset("alos2-chips", tmp_path, split) for split in ("fit", "validation"))
    columns = [{int(part.name(index)[1:]) % 8 for index in range(len(part))} for part in (fit, validation)]
    assert columns == [{0, 1, 2, 3}, {4, 5, 6, 7}]


def test_a_missing_class_raster_is_named(chip, tmp_path):
    chip("one")
    chip("two")
    (tmp_path / "label" / "two.tif").unlink()
    with pytest.raises(InputError, match=r"label lacks two"):
        open_dataset("alos2-chips", tmp_path, "fit")


@pytest.mark.parametrize(
    "second, message",
    [
        ({"labelled": 30}, "32 x 30 pixels, its image 32 x 32"),
        ({"roles": ("hv",)}, "mix polarisations: .*hv, .*hh"),
        ({"roles": ("vv", "vh")}, r"mix polarisations: .*vv\+vh, .*hh"),
        ({"numbers": -9, "dtype": "float32"}, "mix units: .*holds db, .*alos_dn"),
        ({"numbers": 90, "dtype": "uint8"}, "8-bit pictures"),
    ],
)
def test_chips_that_do_not_fit_each_other(chip, tmp_path, second, message):
    chip("one")
    chip("two", **second)
    with pytest.raises(InputError, match=message):
        open_dataset("alos2-chips", tmp_path, "fit")


def test_labels_outside_the_legend_and_empty_folders(chip, tmp_path):
    chip("one", codes=16)
    chip("two")
    with pytest.raises(InputError, match=r"labels \[16\] that are not in the legend"):
        open_dataset("alos2-chips", tmp_path, "fit")[0]
    chip("one", numbers=0)
    chip("two", numbers=0)
    with pytest.raises(InputError, match="are no data"):
        open_dataset("alos2-chips", tmp_path, "fit")
