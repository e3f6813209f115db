"""Readers on small trees in the layouts that the authors publish."""

import numpy as np
import pytest
import rasterio
from landclair.plugin.contract.errors import InputError
from landclair.plugin.engine.training.datasets import open_dataset
from landclair.plugin.engine.training.datasets.files import block_split
from landclair.plugin.engine.training.datasets.whu_opt_sar import TEST_SHEETS

pytestmark = pytest.mark.filterwarnings("ignore::rasterio.errors.NotGeoreferencedWarning")


def write(path, bands, nodata=None):
    path.parent.mkdir(parents=True, exist_ok=True)
    shape = {"count": len(bands), "height": bands.shape[1], "width": bands.shape[2], "dtype": bands.dtype}
    with rasterio.open(path, "w", driver="GTiff", nodata=nodata, **shape) as file:
        file.write(bands)


def constant(*values, shape=(16, 16)):
    return np.stack([np.full(shape, value, np.uint8) for value in values])


def whu_tree(root, sheets, codes):
    """Sheets of two by three tiles and a remainder that belongs to no tile."""
    for sheet in sheets:
        write(root / f"optical/{sheet}.tif", constant(10, 20, 30, 40, shape=(520, 780)))
        write(root / f"sar/{sheet}.tif", constant(50, shape=(520, 780)))
        write(root / f"lbl/{sheet}.tif", codes[None].astype(np.uint8))
    return root


def test_whu_opt_sar(tmp_path):
    codes = np.full((520, 780), 40)
    codes[:256, :256] = 0
    codes[:256, 256:512] = 70
    root = whu_tree(tmp_path, ["NH49E004021", *TEST_SHEETS], codes)
    train, test = open_dataset("whu-opt-sar", root, "train"), open_dataset("whu-opt-sar", root, "test")
    assert (len(train), len(test)) == (2 * 3, 20 * 2 * 3)
    assert train.name(1) == "NH49E004021_0_256"
    assert [entry.name for entry in train.legend.classes][3] == "Water" and train.legend.water_codes == (40,)
    first, second, third = (train[index] for index in range(3))
    assert first.images["optical"].shape == (4, 256, 256) and first.images["sar"].shape == (1, 256, 256)
    assert first.images["optical"][:, 0, 0].tolist() == [10, 20, 30, 40]
    assert (first.label == 255).all()  # 0 is background, which the authors leave out
    assert (second.label == 6).all() and (third.label == 3).all()


def test_the_test_sheets_of_whu_opt_sar_train_nobody(tmp_path):
    root = whu_tree(tmp_path, [*TEST_SHEETS[:2], "NH49E004021"], np.full((520, 780), 10))
    assert {open_dataset("whu-opt-sar", root, "train").name(i)[:11] for i in range(6)} == {"NH49E004021"}
    with pytest.raises(InputError, match=r"18 in all.*github.com/AmberHen"):
        open_dataset("whu-opt-sar", root, "test")


def pie_tree(root, names):
    for number, name in enumerate(names):
        write(root / f"rgb/{name}.tif", constant(1, 2, 3))
        write(root / f"sar/{name}.tif", constant(4))
        write(root / f"label/{name}.tif", constant(number % 6))
    (root / "train.txt").write_text("\n".join(names[:-2]) + "\n")
    (root / "val.txt").write_text("\n".join(names[-2:]) + "\n")
    return root


def test_pie_rgb_sar(tmp_path):
    root = pie_tree(tmp_path, [f"{number:03d}" for number in range(12)])
    train, val = open_dataset("pie-rgb-sar", root, "train"), open_dataset("pie-rgb-sar", root, "val")
    assert (len(train), len(val)) == (10, 2)
    assert [val.name(0), val.name(1)] == ["010", "011"]
    assert (train[0].label == 0).all()  # background is a class of its own
    assert (val[1].label == 5).all() and val.legend.classes[5].name == "Farmland"
    fit, held = open_dataset("pie-rgb-sar", root, "fit"), open_dataset("pie-rgb-sar", root, "validation")
    names = {fit.name(i) for i in range(len(fit))}, {held.name(i) for i in range(len(held))}
    assert not names[0] & names[1] and names[0] | names[1] == {train.name(i) for i in range(len(train))}


def test_pie_rgb_sar_says_what_is_missing(tmp_path):
    root = pie_tree(tmp_path, ["a", "b", "c"])
    (root / "val.txt").write_text("a\nzebra\n")
    with pytest.raises(InputError, match="zebra"):
        open_dataset("pie-rgb-sar", root, "val")
    (root / "val.txt").unlink()
    with pytest.raises(InputError, match=r"val\.txt.*github.com/whu-pzhang/ASANet"):
        open_dataset("pie-rgb-sar", root, "val")
    (root / "sar/b.tif").unlink()
    with pytest.raises(InputError, match=r"pairs do not match.*lacks b"):
        open_dataset("pie-rgb-sar", root, "train")


def test_openearthmap_sar(tmp_path):
    codes = np.arange(256).reshape(1, 16, 16) % 9
    for folder, bands in (
        ("rgb_images", constant(1, 2, 3)),
        ("sar_images", constant(4)),
        ("labels", codes.astype("u1")),
    ):
        write(tmp_path / f"train/{folder}/TrainArea_001.tif", bands)
    sample = open_dataset("openearthmap-sar", tmp_path, "train")[0]
    assert (sample.label[codes[0] == 0] == 255).all()
    assert (sample.label[codes[0] > 0] == codes[0][codes[0] > 0] - 1).all()
    (tmp_path / "val/sar_images").mkdir(parents=True)
    with pytest.raises(InputError, match=r"val/rgb_images, val/labels.*zenodo.org/records/14622048"):
        open_dataset("openearthmap-sar", tmp_path, "val")


def test_labels_outside_the_legend_are_refused(tmp_path):
    for folder, bands in (("rgb_images", constant(1, 2, 3)), ("sar_images", constant(4)), ("labels", constant(9))):
        write(tmp_path / f"train/{folder}/A.tif", bands)
    with pytest.raises(InputError, match=r"A\.tif has labels \[9\]"):
        open_dataset("openearthmap-sar", tmp_path, "train")[0]


def test_pixels_without_data_are_not_valid_and_not_labelled(tmp_path):
    optical, label = constant(1, 2, 3), constant(2)
    optical[:, :4], label[:, 4:8] = 0, 0
    write(tmp_path / "rgb/a.tif", optical, nodata=0)
    write(tmp_path / "sar/a.tif", constant(4))
    write(tmp_path / "label/a.tif", label, nodata=0)
    (tmp_path / "train.txt").write_text("a\n")
    sample = open_dataset("pie-rgb-sar", tmp_path, "train")[0]
    assert not sample.valid["optical"][0, :4].any() and sample.valid["optical"][0, 4:].all()
    assert (sample.label[4:8] == 255).all() and (sample.label[8:] == 2).all()


def test_a_truncated_image_is_named(tmp_path):
    root = pie_tree(tmp_path, ["a", "b", "c"])
    (root / "rgb/a.tif").write_bytes((root / "rgb/a.tif").read_bytes()[:60])
    with pytest.raises(InputError, match=r"a\.tif is not a readable image"):
        open_dataset("pie-rgb-sar", root, "train")[0]


def test_unknown_splits_and_data_sets_name_the_known_ones(tmp_path):
    with pytest.raises(InputError, match="train, val, fit, validation"):
        open_dataset("pie-rgb-sar", tmp_path, "testing")
    with pytest.raises(InputError, match="Known data sets: ombria"):
        open_dataset("potsdam", tmp_path, "train")


@pytest.mark.parametrize("count", [1, 5, 16, 100, 112, 300])
def test_fit_and_validation_divide_the_names_and_never_share_a_block(count):
    names = [f"{number:04d}" for number in range(count)]
    fit, validation = block_split(names, "fit"), block_split(names, "validation")
    assert sorted(fit + validation) == names
    assert validation
    if count >= 7 * 16:
        assert not {names.index(name) // 16 for name in fit} & {names.index(name) // 16 for name in validation}
