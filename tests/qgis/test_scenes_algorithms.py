"""Find, name, describe and count as algorithms: what is handed to the engine, and what becomes of its answer."""

import json
from pathlib import Path

import numpy as np
import pytest
from landclair.plugin.algorithms import algorithm
from osgeo import gdal
from qgis import processing
from qgis.core import QgsFeature, QgsGeometry, QgsProcessingException, QgsRasterLayer, QgsRectangle, QgsVectorLayer

SQUARE = {"type": "Polygon", "coordinates": [[[9, 46], [9.01, 46], [9.01, 46.01], [9, 46.01], [9, 46]]]}
HIT = {"file": "/archive/a.tif", "footprint": SQUARE, "window": [0, 0, 64, 64], "score": 0.5, "rank": 1,
       "date": "2026-04-12", "sensor": "sar"}  # fmt: skip
FIELDS = ("Terrain", "Functionality", "Distribution", "Layout", "Boundary", "Buildings", "Roads", "Water")


@pytest.fixture
def engine_answers(provider, qgis_new_project, monkeypatch):
    """``engine_answers(answer)`` -> the list of jobs; ``answer(job)`` is called in the place of the engine."""
    jobs: list = []

    def stand_in(answer):
        class Client:
            def run(self, job, on_event, is_cancelled):
                jobs.append(job)
                return {"warnings": []} | answer(job)

        monkeypatch.setattr(algorithm, "engine_client", Client)
        return jobs

    return stand_in


@pytest.fixture
def radar(write_raster, tmp_path) -> str:
    return write_raster(tmp_path / "s1.tif", np.full((1, 20, 30), -12, np.float32), names=("VV",))


def write_features(path: Path, geometry: dict) -> str:
    features = [{"type": "Feature", "geometry": geometry, "properties": {"area_m2": 400.0}}]
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps({"type": "FeatureCollection", "features": features}), encoding="utf-8")
    return str(path)


def test_an_index_is_made_of_layers_and_folders(engine_answers, radar, tmp_path):
    counts = {"tiles": 9, "files": 3, "added": 2, "unchanged": 1, "removed": 0}
    jobs = engine_answers(lambda job: counts | {"index": job.out, "skipped": [{"file": "x", "reason": "y"}]})
    place = str(tmp_path / "index.gpkg")
    layer = QgsRasterLayer(radar, "radar")
    result = processing.run("landclair:indexscenes", {"SAR": [layer], "OPTICAL_FOLDER": str(tmp_path), "INDEX": place})
    (job,) = jobs
    assert (job.sar, job.optical, job.out) == ((radar,), (str(tmp_path),), place)
    assert (job.model, job.stride, job.sar_units, job.device) == ("sarclip-nano", 0, "", "auto")
    assert result == {"INDEX": place} | {name.upper(): count for name, count in counts.items()}


@pytest.fixture
def index(tmp_path) -> str:
    path = tmp_path / "index.gpkg"
    path.write_bytes(b"")
    return str(path)


def search(answer: dict, engine_answers, write_raster, **parameters) -> tuple:
    def engine(job):
        Path(job.out).mkdir()
        heat = write_raster(Path(job.out) / "heat.tif", np.eye(8, dtype=np.float32))
        heats = [{"file": HIT["file"], "heat": heat}]
        return {"heat": heat, "heats": heats, "geojson": None, "tiles": 100, "milliseconds": 3.5} | answer

    jobs = engine_answers(engine)
    return jobs, processing.run("landclair:searchscenes", {"PLACES": "TEMPORARY_OUTPUT"} | parameters)


def test_words_find_footprints_and_heat(engine_answers, write_raster, index, tmp_path):
    heat = str(tmp_path / "out" / "heat.tif")
    (job,), result = search(
        {"hits": [HIT, HIT | {"rank": 2, "score": 0.25, "footprint": None}]}, engine_answers, write_raster,
        INDEX=index, TEXT="flooded fields", TOP=2, HEAT=heat, HEATS=str(tmp_path / "all"),
    )  # fmt: skip
    assert (job.text, job.top, job.at, job.like) == ("flooded fields", 2, None, "")
    assert (result["COUNT"], result["BEST"], result["TILES"], result["MILLISECONDS"]) == (2, 0.5, 100, 3.5)
    assert np.array_equal(gdal.Open(heat).ReadAsArray(), np.eye(8))
    assert (tmp_path / "all" / "heat_a.tif").is_file()
    assert not Path(job.out).exists()
    first, second = (QgsFeature(feature) for feature in result["PLACES"].getFeatures())
    assert (first["rank"], first["file"], json.loads(first["window"])) == (1, "/archive/a.tif", [0, 0, 64, 64])
    assert first.geometry().boundingBox() == QgsRectangle(9, 46, 9.01, 46.01)
    assert not second.hasGeometry()
    assert result["PLACES"].crs().authid() == "EPSG:4326"


def test_a_place_is_an_example_in_its_own_coordinates(engine_answers, write_raster, index):
    (job,), result = search({"hits": []}, engine_answers, write_raster, INDEX=index, AT="500050,5199950 [EPSG:32632]")
    assert (job.at, job.at_crs) == ((500050, 5199950), "EPSG:32632")
    assert (result["COUNT"], result["BEST"]) == (0, None)


@pytest.mark.parametrize("question", [{}, {"TEXT": "water", "AT": "9,46"}])
def test_a_search_wants_one_question(engine_answers, write_raster, index, question):
    with pytest.raises(QgsProcessingException, match="either words, an example image or an example place"):
        search({"hits": []}, engine_answers, write_raster, INDEX=index, **question)


def test_tiles_are_named_by_own_classes(engine_answers, write_raster, radar, tmp_path):
    def engine(job):
        Path(job.out).mkdir()
        classes = write_raster(Path(job.out) / "classes.tif", np.ones((4, 4), np.uint8))
        legend = [{"code": code, "name": name, "color": "#123456"} for code, name in enumerate(job.classes, 1)]
        return {"classes": classes, "scores": classes, "legend": legend, "resolution": 112.0}

    (jobs, place) = engine_answers(engine), str(tmp_path / "named.tif")
    parameters = {"SAR": radar, "CLASS_NAMES": "open water\n\nforest ", "CLASSES": place, "SAR_UNITS": "db"}
    result = processing.run("landclair:zeroshotmap", parameters)
    (job,) = jobs
    assert (job.classes, job.templates, job.sar.path, job.sar.units) == (("open water", "forest"), (), radar, "db")
    assert (result["CLASSES"], result["RESOLUTION"]) == (place, 112.0)
    assert result["LEGEND"] == {"1": "open water", "2": "forest"}
    assert gdal.Open(place) is not None


@pytest.mark.parametrize(
    "change, message",
    [
        ({"CLASS_NAMES": "water"}, "at least two classes"),
        ({"TEMPLATES": "an image"}, "needs {}"),
        ({"SAR": None}, "either a radar or an optical layer"),
    ],
)
def test_classes_and_sentences_are_checked(engine_answers, radar, tmp_path, change, message):
    jobs = engine_answers(lambda job: {})
    parameters = {"SAR": radar, "CLASS_NAMES": "a\nb", "CLASSES": str(tmp_path / "named.tif")}
    with pytest.raises(QgsProcessingException, match=message):
        processing.run("landclair:zeroshotmap", parameters | change)
    assert jobs == []


def test_areas_are_described_with_eight_fields(engine_answers, write_raster, radar, tmp_path):
    seen = {}

    def engine(job):
        seen["polygon"] = json.loads(Path(job.polygon).read_text(encoding="utf-8"))
        out = Path(job.out)
        areas = write_features(out / "areas.geojson", SQUARE)
        for name in ("page.html", "facts.json"):
            (out / name).write_text(name, encoding="utf-8")
        fields = {name: {"text": f"{name}.", "facts": []} for name in FIELDS}
        return {"fields": fields, "steps": [], "contradictions": ["one"], "areas": areas,
                "html": str(out / "page.html"), "json": str(out / "facts.json")}  # fmt: skip

    classes = write_raster(tmp_path / "classes.tif", np.ones((20, 30), np.uint8))
    polygons = QgsVectorLayer("Polygon?crs=EPSG:4326", "areas", "memory")
    feature = QgsFeature(polygons.fields())
    feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(9, 46, 9.01, 46.01)))
    polygons.dataProvider().addFeature(feature)
    jobs, page = engine_answers(engine), str(tmp_path / "page.html")
    result = processing.run(
        "landclair:describescene",
        {"CLASSES": classes, "SAR": radar, "POLYGONS": polygons, "DATE": "2024-05-31", "HTML": page,
         "AREAS": "TEMPORARY_OUTPUT"},
    )  # fmt: skip
    (job,) = jobs
    assert (job.classes, job.sar.path, job.dem, job.date) == (classes, radar, "", "2024-05-31")
    assert len(seen["polygon"]["features"]) == 1
    assert Path(page).read_text(encoding="utf-8") == "page.html"
    assert [result[name.upper()] for name in FIELDS] == [f"{name}." for name in FIELDS]
    assert result["CONTRADICTIONS"] == 1
    assert [QgsFeature(feature)["area_m2"] for feature in result["AREAS"].getFeatures()] == [400.0]


def test_ships_are_counted_into_points(engine_answers, radar, tmp_path):
    def engine(job):
        points = write_features(Path(job.out) / "ships.geojson", {"type": "Point", "coordinates": [9, 46]})
        return {"what": job.what, "count": 1, "interval": [0.2, 3.1], "level": 0.95, "density_per_km2": 0.1,
                "area_km2": 10.0, "points": points, "sizes": []}  # fmt: skip

    jobs, place = engine_answers(engine), str(tmp_path / "ships.gpkg")
    result = processing.run("landclair:countobjects", {"SAR": radar, "FALSE_ALARMS": 1e-7, "OBJECTS": place})
    (job,) = jobs
    assert (job.what, job.pfa, job.sar.path, job.classes, job.water) == ("ships", 1e-7, radar, "", "")
    assert (job.coast, job.looks, job.ambiguity, job.heading) == (100.0, 0.0, 0.0, None)
    assert (result["COUNT"], result["LOW"], result["HIGH"], result["AREA_KM2"]) == (1, 0.2, 3.1, 10.0)
    layer = QgsVectorLayer(place, "ships", "ogr")
    assert (layer.featureCount(), layer.geometryType()) == (1, 0)
    del layer


def test_a_class_is_counted_by_the_name_in_its_style(engine_answers, class_map):
    def engine(job):
        regions = write_features(Path(job.out) / "regions.geojson", SQUARE)
        return {"what": job.what, "count": 1, "interval": [1, 1], "level": 0.95, "density_per_km2": None,
                "area_km2": None, "points": regions, "sizes": []}  # fmt: skip

    jobs = engine_answers(engine)
    result = processing.run(
        "landclair:countobjects", {"WHAT": "bob's land", "CLASSES": class_map, "OBJECTS": "TEMPORARY_OUTPUT"}
    )
    (job,) = jobs
    assert (job.what, job.classes, job.sar) == ("2", class_map.source(), None)
    assert (result["COUNT"], result["OBJECTS"].geometryType()) == (1, 2)


@pytest.mark.parametrize(
    "parameters, message", [({}, "Choose the radar layer"), ({"WHAT": "Ponds"}, "Choose the class map")]
)
def test_counting_wants_something_to_count_in(engine_answers, parameters, message):
    engine_answers(lambda job: {})
    with pytest.raises(QgsProcessingException, match=message):
        processing.run("landclair:countobjects", parameters)


def test_a_model_of_images_and_words_is_trained_and_packed(engine_answers, tmp_path):
    def train(job):
        return {"out": job.out, "weights": "w", "history": "h", "epochs": 3, "ended": "finished",
                "scores": {"image_to_text_r1": 0.25}}  # fmt: skip

    jobs, folder = engine_answers(train), str(tmp_path / "run")
    result = processing.run("landclair:trainsarclip", {"DATA": str(tmp_path), "OUTPUT": folder, "STAGE": "optical"})
    (job,) = jobs
    assert (job.root, job.out, job.stage, job.size, job.epochs) == (str(tmp_path), folder, "optical", "nano", 0)
    assert (result["WEIGHTS"], result["RECALL"], result["EPOCHS_DONE"]) == ("w", 0.25, 3)

    jobs = engine_answers(lambda job: {"package": job.out, "title": "T", "parameters": 7, "difference": 1e-6})
    place = str(tmp_path / "mine.onnx")
    result = processing.run("landclair:importsarclip", {"WEIGHTS": folder, "PACKAGE": place, "SCALING": "clip"})
    *_, job = jobs
    assert (job.weights, job.out, job.activation, job.scaling, job.half) == (folder, place, "", "clip", True)
    assert (result["PACKAGE"], result["PARAMETERS"]) == (place, 7)
