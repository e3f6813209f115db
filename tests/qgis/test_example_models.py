"""The example models that are shipped: they load, everything in them is connected, and they say what they want."""

import pytest
from qgis.core import QgsProcessingModelAlgorithm


@pytest.fixture
def load(provider, root):
    """``load(name)``: a shipped model as QGIS reads it."""

    def load(name: str) -> QgsProcessingModelAlgorithm:
        model = QgsProcessingModelAlgorithm()
        assert model.fromFile(str(root / "resources" / "models" / f"{name}.model3"))
        return model

    return load


def test_fetch_label_train_map_loads_and_lists_its_parameters(load):
    model = load("fetch_label_train_map")
    assert model.validate() == (True, [])
    inputs = {entry.name(): entry.type() for entry in model.parameterDefinitions() if not entry.isDestination()}
    assert inputs == {
        "area": "extent", "first_day": "datetime", "last_day": "datetime", "cloud": "number", "catalogue": "string",
        "chip_size": "number", "epochs": "number",
    }  # fmt: skip
    outputs = {entry.name() for entry in model.parameterDefinitions() if entry.isDestination()}
    assert outputs == {"optical", "radar", "labels", "model", "land_cover", "confidence"}


def test_its_steps_follow_each_other(load):
    model = load("fetch_label_train_map")
    steps = {name: child.algorithmId() for name, child in model.childAlgorithms().items()}
    assert steps == {
        "fetch": "landclair:fetchpair", "chips": "landclair:maketrainingchips", "train": "landclair:trainmodel",
        "map": "landclair:segment",
    }  # fmt: skip
    assert set(model.dependsOnChildAlgorithms("map")) == {"fetch", "chips", "train"}
