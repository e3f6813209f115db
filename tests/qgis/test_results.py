"""Layers out: groups, styles, legends, provenance, and the table of areas."""

import csv
import io

import pytest
from landclair.plugin.contract.errors import EngineError
from landclair.plugin.contract.legends import LAND_COVER, SENSORS_USED
from landclair.plugin.gui.results_panel import ResultsPanel, facts_text
from landclair.plugin.map.results import add_result, area_text, percent_text
from qgis.core import QgsPointXY, QgsProject
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication

INSIDE = QgsPointXY(500_005.0, 5_199_995.0)
OPAQUE = 255


@pytest.fixture
def group(qgis_new_project, segment_result):
    return add_result(segment_result, QgsProject.instance(), "Land cover · today")


@pytest.fixture
def layers(group) -> dict:
    return {node.layer().name(): node.layer() for node in group.findLayers()}


@pytest.fixture
def panel(layers, segment_result):
    panel = ResultsPanel()
    panel.resize(420, 400)
    panel.show_result(segment_result, "Land cover · today", layers["Classes"])
    return panel


def palette(layer) -> list[tuple]:
    return [(int(entry.value), entry.color.name(), entry.label) for entry in layer.renderer().classes()]


def click(panel: ResultsPanel, row: int) -> None:
    place = panel.table.visualItemRect(panel.table.item(row, 0)).center()
    QTest.mouseClick(panel.table.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(place))


def test_one_group_at_the_top_shows_the_classes(group):
    root = QgsProject.instance().layerTreeRoot()
    assert root.children()[0] is group
    nodes = group.findLayers()
    assert [node.layer().name() for node in nodes] == ["Classes", "Water", "Confidence", "Sensors used"]
    assert [node.isVisible() for node in nodes] == [True, False, False, False]


def test_classes_that_occur_are_in_the_legend_with_their_areas(layers):
    # 120 and 60 pixels of 10 m: 1.2 and 0.6 ha of 1.8 ha
    assert palette(layers["Classes"]) == [
        (1, LAND_COVER.by_code(1).color, "Water · 1.20 ha · 67 %"),
        (2, LAND_COVER.by_code(2).color, "Trees · 0.60 ha · 33 %"),
    ]


def test_a_model_without_water_gives_no_water_layer(qgis_new_project, segment_result):
    group = add_result(segment_result | {"water": None}, QgsProject.instance(), "Map")
    assert [node.layer().name() for node in group.findLayers()] == ["Classes", "Confidence", "Sensors used"]


def test_land_is_transparent_in_the_water_layer(layers):
    assert [code for code, _, _ in palette(layers["Water"])] == [1]


def test_sensors_used_have_the_colours_of_the_contract(layers):
    assert palette(layers["Sensors used"]) == [(e.code, e.color, e.name) for e in SENSORS_USED.classes]


def test_confidence_reads_as_a_share_and_gets_brighter(layers):
    layer = layers["Confidence"]
    assert layer.dataProvider().sample(INSIDE, 1) == (pytest.approx(0.8), True)
    shader = layer.renderer().shader()
    shades = [shader.shade(value)[1:4] for value in (0.0, 0.5, 1.0)]
    # ITU-R BT.601 luma
    luma = [0.299 * red + 0.587 * green + 0.114 * blue for red, green, blue in shades]
    assert luma == sorted(luma)
    assert luma[-1] - luma[0] > 128
    assert (layer.renderer().classificationMin(), layer.renderer().classificationMax()) == (0.0, 1.0)


def test_every_layer_says_what_made_it(layers):
    for name, layer in layers.items():
        metadata = layer.metadata()
        assert metadata.title() == f"Land cover: {name}"
        assert "5ca1ab1e" in metadata.abstract()
        assert metadata.crs() == layer.crs()
        assert "2.5 s" in metadata.history()[0]


def test_a_result_that_has_gone_is_named(qgis_new_project, segment_result, tmp_path):
    gone = str(tmp_path / "gone.tif")
    with pytest.raises(EngineError, match=r"gone\.tif"):
        add_result(segment_result | {"confidence": gone}, QgsProject.instance(), "Map")
    assert QgsProject.instance().mapLayers() == {}


def test_the_table_has_the_largest_class_first_and_no_empty_ones(panel):
    rows = [[panel.table.item(row, column).text() for column in range(3)] for row in range(panel.table.rowCount())]
    assert rows == [["Water", "1.20 ha", "67 %"], ["Trees", "0.60 ha", "33 %"]]


def test_a_click_isolates_a_class_and_another_click_shows_all(panel, layers):
    def alphas() -> dict:
        return {int(entry.value): entry.color.alpha() for entry in layers["Classes"].renderer().classes()}

    panel.show()
    click(panel, 1)
    isolated = alphas()
    assert isolated[2] == OPAQUE
    assert isolated[1] < OPAQUE / 4
    click(panel, 0)
    assert alphas()[1] == OPAQUE > alphas()[2]
    click(panel, 0)
    assert set(alphas().values()) == {OPAQUE}
    assert palette(layers["Classes"])[0][2] == "Water · 1.20 ha · 67 %"


def test_a_click_after_the_layer_was_removed_does_nothing(panel, layers, slot_errors):
    panel.show()
    QgsProject.instance().removeMapLayer(layers["Classes"])
    click(panel, 0)


def test_csv_and_clipboard_hold_the_figures_in_full(panel, tmp_path):
    panel.export(str(tmp_path / "areas.csv"))
    rows = list(csv.DictReader((tmp_path / "areas.csv").open(encoding="utf-8")))
    assert [(row["code"], row["name"], row["pixels"]) for row in rows] == [("1", "Water", "120"), ("2", "Trees", "60")]
    assert float(rows[1]["percent"]) == 100 * 60 / 180
    assert float(rows[0]["area_ha"]) == 1.2
    panel.copy()
    copied = csv.reader(io.StringIO(QApplication.clipboard().text()), delimiter="\t")
    assert [row[1] for row in copied] == ["name", "Water", "Trees"]


def test_the_facts_name_what_one_sensor_saw_alone(segment_result):
    # 120 of 180 mapped pixels were seen by radar only
    text = facts_text(segment_result)
    assert text.startswith("confidence 0.80 · 67 % seen by radar only · ")
    assert "optical only" not in text
    assert text.endswith("2.5 s on CPU")


@pytest.mark.parametrize(
    ("hectares", "text"), [(4812.3, "4,812 ha"), (91.12, "91.1 ha"), (0.421, "0.42 ha"), (0.0, "0.00 ha")]
)
def test_areas_keep_the_digits_that_matter(hectares, text):
    assert area_text(hectares) == text


@pytest.mark.parametrize(("percent", "text"), [(38.2, "38 %"), (1.23, "1.2 %"), (0.02, "<0.1 %"), (0.0, "0.0 %")])
def test_shares_keep_the_digits_that_matter(percent, text):
    assert percent_text(percent) == text
