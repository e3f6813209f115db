"""Zero shot: scores by the formula, classes where they belong, and layers that say that they are of scenes."""

import numpy as np
import pytest
import rasterio
from landclair.plugin.contract.errors import InputError
from landclair.plugin.contract.jobs import SensorLayer, ZeroShotJob
from landclair.plugin.engine.operations import run
from landclair.plugin.engine.scenes import zero_shot
from landclair.plugin.engine.scenes.zero_shot import COLORS, probabilities
from scipy.special import softmax
from skimage.color import deltaE_ciede2000, rgb2lab

from .rasters import write
from .scene_model import GreyModel, vector
from .test_scene_index import chip

pytestmark = pytest.mark.filterwarnings("ignore::rasterio.errors.NotGeoreferencedWarning")
CLASSES = ("dark fields", "bright fields")


@pytest.fixture
def model(monkeypatch):
    found = GreyModel()
    monkeypatch.setattr(zero_shot, "open_model", lambda *_: found)
    return found


def halves(path):
    """-25 dB, which is black, in the west and 5 dB, white, in the east, 160 pixels across."""
    values = np.full((1, 64, 160), -25, np.float32)
    values[:, :, 80:] = 5
    return SensorLayer(str(write(path, values, names=("VV",))))


def test_scores_are_the_softmax_of_scaled_cosines():
    cosines = np.random.default_rng(0).uniform(-1, 1, (20, 5))
    assert np.allclose(probabilities(cosines, 100.0), softmax(100 * cosines, axis=1))


def test_classes_lie_where_they_belong(tmp_path, model):
    layer = halves(tmp_path / "s1.tif")
    result = run(ZeroShotJob(str(tmp_path / "out"), CLASSES, sar=layer))
    assert [(entry["code"], entry["name"]) for entry in result["legend"]] == [(1, CLASSES[0]), (2, CLASSES[1])]
    with rasterio.open(result["classes"]) as classes, rasterio.open(layer.path) as own:
        assert classes.transform == own.transform @ own.transform.scale(4) and classes.crs == own.crs
        assert classes.shape == (16, 40) and result["resolution"] == pytest.approx(40, rel=1e-3)
        codes = classes.read(1)
        assert classes.tags()["LANDCLAIR_LEVEL"].startswith("scene") and classes.tags(ns="IMAGE_STRUCTURE")["LAYOUT"]
        assert classes.colormap(1)[2][:3] == tuple(bytes.fromhex(result["legend"][1]["color"][1:]))
        assert "LANDCLAIR_JOB" in classes.tags() and classes.tags()["LANDCLAIR_MODEL_SHA256"] == model.sha256
    assert (codes[:, :18] == 1).all() and (codes[:, 22:] == 2).all()
    with rasterio.open(result["scores"]) as scores:
        values = scores.read()
        assert scores.descriptions == CLASSES
    assert np.allclose(values.sum(0), 1, atol=1e-6)
    expected = softmax(model.scale * vector([0.0]) @ vector([0.0, 1.0]).T, axis=1)[0]
    assert np.allclose(values[:, 8, 0], expected, atol=1e-6), "a dark tile's scores are those of the formula"


def test_where_no_tile_has_data_there_is_no_class(tmp_path, model):
    values = np.full((1, 64, 160), -25, np.float32)
    values[:, :, 80:] = np.nan
    layer = SensorLayer(str(write(tmp_path / "s1.tif", values, names=("VV",))))
    result = run(ZeroShotJob(str(tmp_path / "out"), CLASSES, sar=layer))
    with rasterio.open(result["classes"]) as classes, rasterio.open(result["scores"]) as scores:
        assert (classes.read(1)[:, 24:] == classes.nodata).all() and classes.nodata == 255
        assert np.isnan(scores.read()[:, :, 24:]).all()


def test_a_bare_picture_is_mapped_with_a_warning(tmp_path, model):
    layer = SensorLayer(str(chip(tmp_path / "chip.png", 250)))
    result = run(ZeroShotJob(str(tmp_path / "out"), CLASSES, sar=layer))
    assert "no coordinate system" in result["warnings"][0]
    with rasterio.open(result["classes"]) as classes:
        assert (classes.read(1) == 2).all() and classes.shape == (8, 8)


def test_templates_of_ones_own_replace_the_models(tmp_path, model):
    """Templates that all say "bright" leave no difference between the classes."""
    layer = halves(tmp_path / "s1.tif")
    result = run(ZeroShotJob(str(tmp_path / "out"), CLASSES, sar=layer, templates=("bright {}",)))
    with rasterio.open(result["scores"]) as scores:
        assert np.allclose(scores.read(), 0.5)


def test_colours_can_be_told_apart():
    """CIEDE2000 of 10 and more between any two, against the background, too; just noticeable is about 1."""
    colors = np.array([[int(color[n : n + 2], 16) / 255 for n in (1, 3, 5)] for color in (*COLORS, "#ffffff")])
    lab = rgb2lab(colors[None])[0]
    apart = deltaE_ciede2000(lab[:, None], lab[None])[np.triu_indices(len(lab), 1)]
    assert len(set(COLORS)) == len(COLORS) and apart.min() > 10


def test_bad_input_says_what_to_do(tmp_path, model):
    layer = halves(tmp_path / "s1.tif")
    empty = SensorLayer(str(write(tmp_path / "empty.tif", np.full((1, 64, 64), np.nan, np.float32), names=("VV",))))
    for arguments, message in (
        ({"classes": ("dark",), "sar": layer}, "2 to 20 classes, got 1"),
        ({"classes": ("dark", "Dark "), "sar": layer}, "classes that differ"),
        ({"classes": ("dark", ""), "sar": layer}, "holds no word"),
        ({"classes": CLASSES}, "got 0"), ({"classes": CLASSES, "sar": layer, "optical": layer}, "got 2"),
        ({"classes": CLASSES, "sar": layer, "templates": ("an image",)}, "needs {}"),
        ({"classes": ("dark", "Wald"), "sar": layer}, "knows no word of 'Wald'"),
        ({"classes": CLASSES, "sar": empty}, "No value was found"),
    ):  # fmt: skip
        with pytest.raises(InputError, match=message):
            run(ZeroShotJob(str(tmp_path / "out"), **arguments))
        assert not (tmp_path / "out").exists()
