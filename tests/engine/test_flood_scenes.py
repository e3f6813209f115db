"""The bundled flood model on an analyst's rasters in dB and reflectance, not on the data set's own 8-bit pictures."""

import json

import numpy as np
import rasterio
from landclair.plugin.engine import cli
from landclair.plugin.engine.training.datasets import open_dataset
from rasterio.transform import from_origin

CHIPS = (0, 12, 24, 36, 48, 60)
NAMES = {"optical": ("B11", "B8", "B3"), "sar": ("VV",)}


def write_scene(path, values: np.ndarray, names) -> str:
    """(C,H,W) float32 at 10 m in UTM zone 33."""
    with rasterio.open(
        path, "w", driver="GTiff", count=len(values), height=values.shape[1], width=values.shape[2], dtype="float32",
        crs="EPSG:32633", transform=from_origin(5e5, 5e6, 10, 10), nodata=np.nan,
    ) as file:  # fmt: skip
        file.write(values.astype(np.float32))
        file.descriptions = names
    return str(path)


def as_measured(slot: str, picture: np.ndarray) -> np.ndarray:
    """8-bit (C,H,W) as dB or reflectance; every date has a range of its own, as every picture has."""
    low, span = {"sar": (-24, 19), "sar_before": (-22, 16), "optical": (0.01, 0.38), "optical_before": (0.02, 0.45)}[
        slot
    ]
    return low + span * picture / 255


def flooded(layers: dict[str, str], out, capsys) -> np.ndarray:
    arguments = [part for slot, path in layers.items() for part in (f"--{slot.replace('_', '-')}", path)]
    assert cli.main(["segment", *arguments, "--model", "flood", "--out", str(out), "--json"]) == 0
    result = json.loads(capsys.readouterr().out.splitlines()[-1])
    assert {entry["units"] for entry in result["layers"].values()} <= {"db", "reflectance"}
    with rasterio.open(result["classes"]) as file:
        return file.read(1) == 1


def iou(mapped: np.ndarray, truth: np.ndarray) -> float:
    return (mapped & truth).sum() / (mapped | truth).sum()


def test_scenes_in_decibel_and_reflectance_are_mapped_nearly_as_well_as_the_pictures(shared_data, tmp_path, capsys):
    from landclair.plugin.engine.models import catalogue
    from landclair.plugin.engine.segmentation.pipeline import classify_arrays

    dataset = open_dataset("ombria", str(shared_data / "ombria_train"), "validation")
    session = catalogue.open_session(catalogue.find("flood"), "cpu", 2)
    truth, by_scene, by_picture = [], [], []
    for index in CHIPS:
        sample = dataset[index]
        layers = {
            slot: write_scene(tmp_path / f"{slot}.tif", as_measured(slot, image), NAMES[slot.removesuffix("_before")])
            for slot, image in sample.images.items()
        }
        by_scene.append(flooded(layers, tmp_path / "out", capsys))
        seen = {slot: mask[0] > 0 for slot, mask in sample.valid.items()}
        by_picture.append(classify_arrays(sample.images, seen, session)[0] == 1)
        truth.append(sample.label == 1)
    truth, by_scene, by_picture = (np.concatenate(maps) for maps in (truth, by_scene, by_picture))
    # A chip of 256 pixels is a very small scene, whose percentiles say little; stretched to 0-255 it loses 0.2.
    assert iou(by_picture, truth) > 0.5
    assert iou(by_scene, truth) > iou(by_picture, truth) - 0.1
