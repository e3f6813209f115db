"""Image-text packages and pictures; the made model's vectors are means and sums that can be told by hand."""

import numpy as np
import onnx
import pytest
from landclair.plugin.contract.errors import InputError, ModelError
from landclair.plugin.contract.jobs import CheckModelJob, ListModelsJob
from landclair.plugin.engine.models import catalogue
from landclair.plugin.engine.models.image_text import read_image_text, tower
from landclair.plugin.engine.progress import Progress
from landclair.plugin.engine.scenes.image_text import open_model
from landclair.plugin.engine.scenes.pictures import picture

from .tiny_image_text import image_text_package
from .tiny_models import threshold_package

SEEN = np.ones((4, 4), bool)


@pytest.fixture
def model(tmp_path):
    return open_model(str(image_text_package(tmp_path / "colours.onnx").path), "cpu", 1)


def test_pictures_and_words_become_unit_vectors(model):
    pictures = np.zeros((70, 3, 32, 32), np.float32)
    pictures[:, 0] = np.arange(1, 71)[:, None, None] / 70
    pictures[:, 1] = -0.5
    expected = np.stack([np.arange(1, 71) / 70, np.full(70, -0.5), np.zeros(70)], axis=1)
    expected /= np.hypot(expected[:, :1], 0.5)
    np.testing.assert_allclose(model.encode_images(pictures), expected, atol=1e-6)
    third = 1 / np.sqrt(3)
    vectors = model.encode_texts(["a bright", "Red", "red green bright", "nonsense"])
    expected = [[third] * 3, [third, -third, -third], [third, third, -third], [0, 0, 0]]
    np.testing.assert_allclose(vectors, expected, atol=1e-6)
    assert model.encode_texts([]).shape == (0, 3) and model.encode_images(pictures[:0]).shape == (0, 3)
    assert (model.size, model.dimension, model.scale, model.templates) == (32, 3, 100.0, ("{}", "a {}"))


def test_long_texts_are_cut_at_the_context(model):
    long = model.encode_texts(["red " * 5 + "blue " * 4000])
    np.testing.assert_array_equal(long, model.encode_texts(["red"]))


def test_unknown_words_are_named(model):
    assert model.unknown_words("A bright harbour, red HARBOUR and harbour") == ("harbour", "and")
    assert model.unknown_words("bright red") == ()


def test_wrong_pictures_are_refused(model):
    with pytest.raises(InputError, match=r"takes pictures of the shape \(N, \(3, 32, 32\)\), got \(1, 3, 16, 16\)"):
        model.encode_images(np.zeros((1, 3, 16, 16), np.float32))
    with pytest.raises(ModelError, match="not finite"):
        model.encode_images(np.full((1, 3, 32, 32), np.nan, np.float32))


def test_a_tower_holds_nothing_of_the_other(model):
    graph = onnx.load(model.package.path)
    assert [node.op_type for node in tower(graph, "image", "image_embedding").graph.node] == ["ReduceMean"]
    words = tower(graph, "tokens", "text_embedding").graph
    assert [entry.name for entry in words.input] == ["tokens"] and len(words.initializer) == 2
    with pytest.raises(ModelError, match="no way from 'sound'"):
        tower(graph, "sound", "image_embedding")


def test_each_kind_of_model_is_refused_in_the_place_of_the_other(tmp_path):
    both = image_text_package(tmp_path / "colours.onnx").path, threshold_package(tmp_path / "mask.onnx").path
    with pytest.raises(ModelError, match="an image-text model, and a segmentation model is needed"):
        catalogue.find(str(both[0]))
    with pytest.raises(ModelError, match="a segmentation model, and an image-text model is needed"):
        open_model(str(both[1]))
    listing = catalogue.list_models(ListModelsJob(str(tmp_path)), Progress())
    assert "colours" in [entry["name"] for entry in listing["scene_models"]]
    assert "colours" not in [entry["name"] for entry in listing["models"]] and not listing["broken"]
    checked = catalogue.check_model(CheckModelJob(str(both[0])), Progress())
    assert checked["provider"] == "CPUExecutionProvider" and checked["model"]["dimension"] == 3


@pytest.mark.parametrize(
    ("written", "instead", "message"),
    [
        ('"size": 32', '"size": 64', "'image' has the shape"),
        ('"dimension": 3', '"dimension": 4', "'text_embedding' has the shape"),
        ('"a {}"', '"radar"', r"the template 'radar' has no \{\}"),
        ('"scale": 100.0', '"scale": -1', "a scale above 0"),
        ('"scale": 100.0', '"scale": "much"', "description is incomplete"),
        ('"type": "WordLevel"', '"type": "Magic"', "description is incomplete"),
        ('"size": 32, ', "", "description is incomplete: KeyError 'size'"),
    ],
)
def test_cards_that_contradict_the_graph_are_refused(tmp_path, written, instead, message):
    path = image_text_package(tmp_path / "m.onnx").path
    graph = onnx.load(path)
    card = next(entry for entry in graph.metadata_props if entry.key == "landclair")
    assert written in card.value
    card.value = card.value.replace(written, instead)
    onnx.save(graph, path)
    with pytest.raises(ModelError, match=message):
        read_image_text(path)


def test_radar_is_scaled_as_published():
    one = picture(np.full((1, 4, 4), -10.0, np.float32), SEEN, ["vv"], "db")
    np.testing.assert_allclose(one, np.zeros((3, 4, 4)), atol=1e-6)  # (-10 + 25) / 30 = 1/2
    pair = np.stack([np.full((4, 4), -20.0), np.full((4, 4), -5.0)]).astype(np.float32)  # vh, vv
    expected = 2 * np.array([20 / 25, 12.5 / 25, (20 / 25 + 12.5 / 25) / 2]) - 1
    np.testing.assert_allclose(picture(pair, SEEN, ["vh", "vv"], "db")[:, 0, 0], expected, atol=1e-6)
    np.testing.assert_allclose(picture(pair, SEEN, ["hv", "hh"], "db")[:, 0, 0], expected, atol=1e-6)
    assert picture(np.full((1, 4, 4), 40.0), SEEN, ["vv"], "db").max() == 1.0
    assert picture(np.full((1, 4, 4), -90.0), SEEN, ["vv"], "db").min() == -1.0


def test_bytes_and_reflectance_are_scaled():
    np.testing.assert_allclose(picture(np.full((1, 4, 4), 51.0), SEEN, ["vv"], "byte"), -0.6, atol=1e-6)
    bands = np.stack([np.full((4, 4), value) for value in (0.0, 0.15, 0.3, 0.9)]).astype(np.float32)
    got = picture(bands, SEEN, ["blue", "green", "red", "nir08"], "reflectance")[:, 0, 0]
    np.testing.assert_allclose(got, [1, 0, -1], atol=1e-6)
    assert picture(bands[:3], SEEN, ["swir16", "nir", "green"], "reflectance").shape == (3, 4, 4)


def test_what_is_not_valid_gets_the_mean_of_what_is():
    values = np.array([[[0.0, 102.0], [204.0, 255.0]]])
    valid = np.array([[True, False], [True, True]])
    got = picture(values, valid, ["vv"], "byte")
    assert got[0, 0, 1] == pytest.approx(2 * (204 + 255) / 3 / 255 - 1, abs=1e-6)
    assert (picture(values, np.zeros((2, 2), bool), ["vv"], "byte") == 0).all()
    with pytest.raises(InputError, match="not in 'dn'"):
        picture(values, valid, ["vv"], "dn")
    with pytest.raises(InputError, match="one role a band"):
        picture(values, valid, ["vv", "vh"], "byte")


def test_the_bundled_model_is_small_knows_its_words_and_says_what_was_measured():
    model = open_model("sarclip-nano", "cpu", 1)
    assert model.package.path.stat().st_size <= 6e6 and (model.size, model.ground_resolution) == (128, 20.0)
    assert model.unknown_words("Flooded fields, dry fields, a lake, farmland, a flood") == ()
    assert model.unknown_words("submarine cables") == ("submarine", "cables")
    assert {"auc flooded fields", "image to text"} <= {row["metric"] for row in model.card["accuracy"]}
    assert model.card["limits"] and model.card["training_data"]
