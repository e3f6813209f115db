"""``landclair:explainregions`` on a map made by a formula: fields, figures, report, and what cannot be explained."""

import json
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from qgis import processing
from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorLayer,
)

SIZE, PIXEL = 64, 10.0
SIDE = 20  # pixels of a polygon's side
FIELDS = ["name", "explanation", "grade", "confidence", "writer", "evidence"]


def read(path: str) -> np.ndarray:
    return gdal.Open(path).ReadAsArray()


@pytest.fixture(scope="module")
def mapped(provider, model, tmp_path_factory) -> dict:
    """A simulated scene and its map by the formula's model."""
    folder = tmp_path_factory.mktemp("mapped")
    scene = {name: str(folder / f"{name}.tif") for name in ("OPTICAL", "SAR")}
    scene = processing.run("landclair:simulatescene", {"SIZE": SIZE, "SEED": 3, "CLOUDS": 0.0} | scene)
    places = {name: str(folder / f"{name.lower()}.tif") for name in ("CLASSES", "CONFIDENCE")}
    layers = {"OPTICAL": scene["OPTICAL"], "SAR": scene["SAR"], "MODEL_FILE": model}
    return processing.run("landclair:segment", layers | places)


@pytest.fixture
def regions(mapped) -> QgsVectorLayer:
    """Two squares on the map, one beside it, and a feature without shape."""
    extent = QgsRasterLayer(mapped["CLASSES"]).extent()
    layer = QgsVectorLayer("Polygon?crs=EPSG:32632&field=name:string", "fields", "memory")
    for name, column in (("west", 0), ("east", SIZE - SIDE), ("beside", 10 * SIZE), ("nowhere", None)):
        feature = QgsFeature(layer.fields())
        feature.setAttributes([name])
        if column is not None:
            west, north = extent.xMinimum() + column * PIXEL, extent.yMaximum()
            square = QgsRectangle(west, north - SIDE * PIXEL, west + SIDE * PIXEL, north)
            feature.setGeometry(QgsGeometry.fromRect(square))
        layer.dataProvider().addFeature(feature)
    return layer


@pytest.fixture
def job(mapped, regions, tmp_path) -> dict:
    report = str(tmp_path / "why.html")
    return {"CLASSES": mapped["CLASSES"], "POLYGONS": regions, "OUTPUT": "memory:", "REPORT": report, "SEED": 5}


class Log(QgsProcessingFeedback):
    """Keeps warnings, and cancels at the first progress if told to."""

    def __init__(self, *, cancels: bool = False) -> None:
        super().__init__()
        self.warnings: list[str] = []
        if cancels:
            self.progressChanged.connect(lambda _: self.cancel())

    def pushWarning(self, text: str) -> None:
        self.warnings.append(text)


def evidence_of(feature) -> dict[str, dict]:
    return {entry["id"]: entry for entry in json.loads(feature["evidence"])}


def test_each_region_gets_its_own_explanation_with_the_figures_of_its_pixels(job, mapped):
    """The map names its model and layers itself; the confidence layer is found beside it."""
    log = Log()
    result = processing.run("landclair:explainregions", job, feedback=log)
    layer = result["OUTPUT"]
    assert [field.name() for field in layer.fields()] == FIELDS
    west, east, beside, nowhere = layer.getFeatures()
    classes, confidence = read(mapped["CLASSES"]), read(mapped["CONFIDENCE"])
    for feature, columns in ((west, np.s_[:SIDE]), (east, np.s_[-SIDE:])):
        found = evidence_of(feature)
        here = classes[:SIDE, columns]
        leading = np.bincount(here.ravel()).max() / here.size
        assert found["pixels"]["value"] == SIDE**2
        assert found["share"]["value"] == pytest.approx(100 * leading, abs=0.01)
        assert feature["confidence"] == pytest.approx(confidence[:SIDE, columns].mean() / 100, abs=1e-4)
        assert feature["grade"] in "ABCDE" and feature["writer"] == "Template"
        assert "without_sar_changed" in found
    assert (result["EXPLAINED"], result["NOT_EXPLAINED"]) == (2, 2)
    assert (beside["name"], beside["explanation"] or None, nowhere["evidence"] or None) == ("beside", None, None)
    assert "outside the map" in log.warnings[0]


def test_the_same_seed_gives_the_same_texts(job):
    texts = [
        [
            str(feature["explanation"])
            for feature in processing.run("landclair:explainregions", job)["OUTPUT"].getFeatures()
        ]
        for _ in range(2)
    ]
    assert texts[0] == texts[1]
    assert len(texts[0][0]) > 40


def test_the_report_has_all_regions_and_their_sources(job):
    page = Path(processing.run("landclair:explainregions", job)["REPORT"]).read_text(encoding="utf-8")
    assert page.count("<h2>") == 4
    assert "counted in classes.tif" in page
    assert "outside the map" in page
    assert page.count("grade ") >= 2


def test_accuracy_is_told_only_with_a_reference(job, mapped, write_raster, tmp_path):
    job |= {"ABLATION": False}
    (first, *_) = processing.run("landclair:explainregions", job)["OUTPUT"].getFeatures()
    assert not [name for name in evidence_of(first) if name.startswith("reference")]
    classes = read(mapped["CLASSES"])
    truth = classes.copy()
    truth[: SIDE // 2] = 1 - truth[: SIDE // 2]  # the northern half of the regions is wrong
    dataset = gdal.GetDriverByName("GTiff").CreateCopy(str(tmp_path / "truth.tif"), gdal.Open(mapped["CLASSES"]))
    dataset.GetRasterBand(1).WriteArray(truth)
    del dataset
    given = {"REFERENCE": str(tmp_path / "truth.tif")}
    (first, *_) = processing.run("landclair:explainregions", job | given)["OUTPUT"].getFeatures()
    found = evidence_of(first)
    assert found["reference_accuracy"]["value"] == pytest.approx(50.0)
    assert "without_sar" not in found


def test_a_map_that_does_not_name_its_model_asks_for_it(job, mapped, tmp_path):
    plain = str(tmp_path / "plain.tif")
    gdal.Translate(plain, mapped["CLASSES"], creationOptions=["COPY_SRC_MDD=NO"], metadataOptions=["LANDCLAIR_JOB="])
    with pytest.raises(QgsProcessingException, match="does not say which model made it"):
        processing.run("landclair:explainregions", job | {"CLASSES": plain})


def test_a_server_elsewhere_is_refused(job):
    given = {"WRITER": "server", "SERVER": "http://example.org:11434"}
    with pytest.raises(QgsProcessingException, match="not on this machine"):
        processing.run("landclair:explainregions", job | given)


def test_a_cancelled_run_leaves_nothing(job, tmp_path):
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        processing.run("landclair:explainregions", job, feedback=Log(cancels=True))
    assert list(tmp_path.iterdir()) == []


def test_it_works_in_a_model(job, provider):
    """Regions are explained, and those with an explanation go on to the next step of the model."""
    model = QgsProcessingModelAlgorithm("explain", "test")
    explain = QgsProcessingModelChildAlgorithm("landclair:explainregions")
    explain.setChildId("explain")
    for name in ("CLASSES", "POLYGONS"):
        explain.addParameterSources(name, [QgsProcessingModelChildParameterSource.fromStaticValue(job[name])])
    model.addChildAlgorithm(explain)
    extract = QgsProcessingModelChildAlgorithm("native:extractbyexpression")
    extract.setChildId("extract")
    source = QgsProcessingModelChildParameterSource.fromChildOutput("explain", "OUTPUT")
    extract.addParameterSources("INPUT", [source])
    expression = QgsProcessingModelChildParameterSource.fromStaticValue('"grade" IS NOT NULL')
    extract.addParameterSources("EXPRESSION", [expression])
    explained = QgsProcessingModelOutput("explained")
    explained.setChildId("extract")
    explained.setChildOutputName("OUTPUT")
    extract.setModelOutputs({"explained": explained})
    model.addChildAlgorithm(extract)
    context = QgsProcessingContext()
    results, fine = model.run({"extract:explained": "memory:"}, context, QgsProcessingFeedback())
    assert fine
    layer = context.getMapLayer(results["extract:explained"])
    assert [feature["name"] for feature in layer.getFeatures()] == ["west", "east"]
