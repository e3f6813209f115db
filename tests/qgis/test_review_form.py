"""The review form: read from the GeoPackage as any other QGIS would, and how it behaves for whoever answers."""

import pytest
from landclair.plugin.map.sample_layer import provenance
from osgeo import gdal
from qgis import processing
from qgis.core import (
    QgsAttributeEditorTextElement,
    QgsExpression,
    QgsFieldConstraints,
    QgsProject,
    QgsVectorLayer,
    QgsVectorLayerUtils,
)
from qgis.PyQt import sip


def sample_layer(path: str) -> QgsVectorLayer:
    layer = QgsVectorLayer(path, "sample", "ogr")
    assert layer.isValid()
    return layer


def widget(layer: QgsVectorLayer, field: str):
    return layer.editorWidgetSetup(layer.fields().indexOf(field))


def test_the_form_is_there_when_the_file_is_opened_again(drawn):
    layer = sample_layer(drawn["OUTPUT"])
    choices = [dict(entry) for entry in widget(layer, "reference").config()["map"]]
    names = [next(iter(entry)) for entry in choices]
    assert names == ["Not answered yet", "Water & ice", "Bob's land", "Cannot say"]
    assert [entry[name] for entry, name in zip(choices[1:], names[1:], strict=True)] == ["1", "2", "-1"]
    hidden = ("stratum", "map_class", "inclusion_probability", "x", "y")
    assert {widget(layer, field).type() for field in hidden} == {"Hidden"}
    assert widget(layer, "photo").type() == "ExternalResource" and widget(layer, "date").type() == "DateTime"
    columns = {column.name: column.hidden for column in layer.attributeTableConfig().columns()}
    assert columns["map_class"] and columns["stratum"] and not columns["reference"]
    assert layer.attributeAlias(layer.fields().indexOf("reference")) == "Class on the ground"
    assert layer.editFormConfig().readOnly(layer.fields().indexOf("id"))


def test_the_form_and_the_origin_outlive_another_program(drawn, tmp_path):
    copy = str(tmp_path / "copy.gpkg")
    gdal.VectorTranslate(copy, drawn["OUTPUT"])
    layer = sample_layer(f"{copy}|layername=sample")
    assert widget(layer, "map_class").type() == "Hidden" and widget(layer, "reference").type() == "ValueMap"
    assert provenance(copy) == provenance(drawn["OUTPUT"])


def test_the_symbols_tell_answered_from_unanswered(drawn):
    layer = sample_layer(drawn["OUTPUT"])
    categories = {entry.label(): entry for entry in layer.renderer().categories()}
    assert list(categories) == ["Water & ice", "Bob's land", "Cannot say", "Not answered yet"]
    assert categories["Water & ice"].symbol().symbolLayer(0).fillColor().name() == "#0064c8"
    ring = categories["Not answered yet"].symbol()
    assert [ring.symbolLayer(place).fillColor().alpha() for place in range(ring.symbolLayerCount())] == [0, 0]
    layers = {name: entry.symbol().symbolLayerCount() for name, entry in categories.items()}
    assert layers == {"Water & ice": 2, "Bob's land": 2, "Cannot say": 1, "Not answered yet": 2}


def map_group(layer: QgsVectorLayer):
    groups = layer.editFormConfig().invisibleRootContainer().children()
    return next(group for group in groups if group.name() == "What the map says")


@pytest.mark.parametrize(("reference", "shown"), [(None, False), (2, True), (-1, True)])
def test_the_maps_class_is_shown_once_there_is_an_answer(drawn, reference, shown):
    layer = sample_layer(drawn["OUTPUT"])
    feature = next(layer.getFeatures())
    feature["reference"] = reference
    context = layer.createExpressionContext()
    context.setFeature(feature)
    visible = map_group(layer).visibilityExpression()
    assert visible.enabled() and bool(visible.data().evaluate(context)) == shown


def test_the_maps_class_is_shown_at_once_where_asked(draw):
    result = processing.run("landclair:drawsample", draw | {"SHOW_MAP": True})
    layer = sample_layer(result["OUTPUT"])
    assert not map_group(layer).visibilityExpression().enabled()


def test_the_maps_class_is_named_in_the_form(drawn):
    layer = sample_layer(drawn["OUTPUT"])
    names = {1: "Water & ice", 2: "Bob's land"}
    element = sip.cast(map_group(layer).children()[0], QgsAttributeEditorTextElement)
    text = element.text().removeprefix("[%").removesuffix("%]")
    for feature in layer.getFeatures():
        context = layer.createExpressionContext()
        context.setFeature(feature)
        assert QgsExpression(text).evaluate(context) == names[feature["map_class"]]


def test_an_answer_fills_in_who_and_when(drawn, qgis_new_project):
    layer = sample_layer(drawn["OUTPUT"])
    QgsProject.instance().addMapLayer(layer)
    QgsProject.instance().setCustomVariables({"landclair_reviewer": "Ada"})
    fields, numbers = layer.fields(), sorted(layer.allFeatureIds())
    layer.startEditing()
    layer.changeAttributeValue(numbers[0], fields.indexOf("reference"), 2)
    layer.changeAttributeValue(numbers[1], fields.indexOf("remark"), "no way to get there yet")
    assert layer.commitChanges(), layer.commitErrors()
    first, second = (layer.getFeature(number) for number in numbers[:2])
    assert first["reviewer"] == "Ada" and first["date"].isValid()
    assert not second["reviewer"] and not second["date"]


@pytest.mark.parametrize(
    ("answer", "hard", "soft"),
    [
        ({"reference": None}, True, True),
        ({"reference": 1, "reviewer": "Ada"}, True, True),
        ({"reference": -1, "reviewer": "Ada"}, True, True),
        ({"reference": 7, "reviewer": "Ada"}, False, True),
        ({"reference": 1, "reviewer": ""}, True, False),
    ],
)
def test_constraints(drawn, answer, hard, soft):
    layer = sample_layer(drawn["OUTPUT"])
    feature = next(layer.getFeatures())
    for field, value in answer.items():
        feature[field] = value
    strengths = QgsFieldConstraints.ConstraintStrength

    def valid(field: str, strength) -> bool:
        return QgsVectorLayerUtils.validateAttribute(layer, feature, layer.fields().indexOf(field), strength)[0]

    assert valid("reference", strengths.ConstraintStrengthHard) == hard
    assert valid("reviewer", strengths.ConstraintStrengthSoft) == soft
