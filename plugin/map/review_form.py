"""The review form of a sample, kept as a style inside its GeoPackage, so that QGIS and phones ask the same.

The map's own answer stays hidden until a point has one: a review is blind, or it flatters the map.
"""

from __future__ import annotations

import html
import sqlite3
from contextlib import closing

from qgis.core import (
    Qgis,
    QgsAttributeEditorContainer,
    QgsAttributeEditorElement,
    QgsAttributeEditorField,
    QgsAttributeEditorHtmlElement,
    QgsAttributeEditorTextElement,
    QgsAttributeTableConfig,
    QgsDefaultValue,
    QgsEditorWidgetSetup,
    QgsExpression,
    QgsFieldConstraints,
    QgsOptionalExpression,
    QgsValueMapFieldFormatter,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QCoreApplication

from ..contract.errors import EngineError
from ..contract.legends import Legend
from ..contract.samples import CANNOT_SAY, LAYER
from .review_symbols import answer_renderer

HIDDEN = ("fid", "stratum", "map_class", "inclusion_probability", "x", "y")
STYLE = "LandClair review"
ANSWERED = '"reference" IS NOT NULL'
# The project's own name for the reviewer, else who is logged in to QFieldCloud or Mergin Maps.
REVIEWER = (
    """coalesce("reviewer", nullif(@landclair_reviewer, ''), nullif(@cloud_username, ''), nullif(@mm_username, ''))"""
)
HARD = QgsFieldConstraints.ConstraintStrength.ConstraintStrengthHard
SOFT = QgsFieldConstraints.ConstraintStrength.ConstraintStrengthSoft


def tr(text: str) -> str:
    return QCoreApplication.translate("ReviewForm", text)


def save_form(path: str, legend: Legend, blind: bool = True) -> None:
    """Give the sample at ``path`` its form as the default style; EngineError if it cannot be written."""
    layer = QgsVectorLayer(f"{path}|layername={LAYER}", LAYER, "ogr")
    if not layer.isValid():
        raise EngineError(tr("The sample {} cannot be opened. Was it moved or deleted?").format(path))
    set_up_form(layer, legend, blind)
    problem = layer.saveStyleToDatabase(STYLE, tr("Form and symbols of the review"), True, "")
    if problem:
        raise EngineError(tr("The form could not be saved to {}: {}.").format(path, problem))
    del layer
    # QGIS leaves a write-ahead log switched on, with which the file could not be read from a read-only folder.
    with closing(sqlite3.connect(path)) as database:
        database.execute("PRAGMA journal_mode = DELETE")


def set_up_form(layer: QgsVectorLayer, legend: Legend, blind: bool = True) -> None:
    """Widgets, names, defaults, constraints, layout and symbols; ``blind`` hides the map's class until the answer."""
    titles = _titles()
    for field, (kind, options) in _widgets(legend).items():
        place = layer.fields().indexOf(field)
        layer.setEditorWidgetSetup(place, QgsEditorWidgetSetup(kind, options))
        layer.setFieldAlias(place, titles.get(field, ""))
    _set_defaults(layer)
    _set_constraints(layer, legend)
    _set_layout(layer, legend, blind)
    _hide_columns(layer)
    layer.setDisplayExpression("id")
    layer.setRenderer(answer_renderer(legend))


def is_blind(layer: QgsVectorLayer) -> bool:
    """Whether the layer's form hides the map's class until a point is answered."""
    groups = layer.editFormConfig().invisibleRootContainer().children()
    containers = (group for group in groups if isinstance(group, QgsAttributeEditorContainer))
    return any(group.visibilityExpression().enabled() for group in containers)


def _titles() -> dict[str, str]:
    return {
        "id": tr("Point"), "reference": tr("Class on the ground"), "certainty": tr("Certainty"),
        "reviewer": tr("Reviewer"), "date": tr("Date"), "photo": tr("Photo"), "remark": tr("Remark"),
        "map_class": tr("Class of the map"), "stratum": tr("Stratum"),
        "inclusion_probability": tr("Inclusion probability"),
    }  # fmt: skip


def _widgets(legend: Legend) -> dict[str, tuple[str, dict]]:
    """Kind and options of each field's widget."""
    classes = [(entry.name, entry.code) for entry in legend.classes]
    certainties = [(tr("High"), "high"), (tr("Medium"), "medium"), (tr("Low"), "low")]
    unanswered = (tr("Not answered yet"), QgsValueMapFieldFormatter.NULL_VALUE)
    photo = {"DocumentViewer": 1, "FileWidget": True, "FileWidgetButton": True, "RelativeStorage": 1, "StorageMode": 0}
    date = {"display_format": "yyyy-MM-dd HH:mm", "field_format": "yyyy-MM-dd HH:mm:ss", "calendar_popup": True}
    return {field: ("Hidden", {}) for field in HIDDEN} | {
        "id": ("TextEdit", {}),
        "reference": ("ValueMap", _value_map([unanswered, *classes, (tr("Cannot say"), CANNOT_SAY)])),
        "certainty": ("ValueMap", _value_map([(tr("Not given"), unanswered[1]), *certainties])),
        "reviewer": ("TextEdit", {}),
        "date": ("DateTime", date | {"allow_null": True}),
        "photo": ("ExternalResource", photo),
        "remark": ("TextEdit", {"IsMultiline": True}),
    }


def _value_map(rows: list[tuple[str, int | str]]) -> dict:
    return {"map": [{name: str(value)} for name, value in rows]}


def _set_defaults(layer: QgsVectorLayer) -> None:
    """Who and when are filled in as soon as a point has an answer, and the date moves with every correction."""
    for field, value in (("reviewer", REVIEWER), ("date", "now()")):
        default = QgsDefaultValue(f'if({ANSWERED}, {value}, "{field}")', applyOnUpdate=True)
        layer.setDefaultValueDefinition(layer.fields().indexOf(field), default)


def _set_constraints(layer: QgsVectorLayer, legend: Legend) -> None:
    """An answer must be of the legend; that it and its reviewer are there is asked for, not forced."""
    codes = ", ".join(str(code) for code in (CANNOT_SAY, *legend.codes))
    rules = (
        ("id", '"id" IS NOT NULL', tr("Every point needs the number that it was drawn with."), HARD),
        ("reference", f'"reference" IS NULL OR "reference" IN ({codes})',
         tr("The answer must be a class of the map, or 'cannot say'."), HARD),
        ("reviewer", f"NOT ({ANSWERED}) OR coalesce(\"reviewer\", '') <> ''",
         tr("Say who has answered; two reviewers of one point are told apart by it."), SOFT),
    )  # fmt: skip
    for field, expression, text, strength in rules:
        place = layer.fields().indexOf(field)
        layer.setConstraintExpression(place, expression, text)
        layer.setFieldConstraint(place, QgsFieldConstraints.Constraint.ConstraintExpression, strength)


def _set_layout(layer: QgsVectorLayer, legend: Legend, blind: bool) -> None:
    """Question first, then who and what else, then what the map says."""
    config = layer.editFormConfig()
    config.setLayout(Qgis.AttributeFormLayout.DragAndDrop)
    config.clearTabs()
    config.setReadOnly(layer.fields().indexOf("id"), True)
    root = config.invisibleRootContainer()
    question = _group(tr("What is there"), root)
    _add_fields(layer, question, "id", "reference", "certainty")
    key = QgsAttributeEditorHtmlElement(tr("Classes"), question)
    key.setHtmlCode(_color_key(legend))
    _add(question, key)
    _add_fields(layer, _group(tr("Who, when and more"), root), "reviewer", "date", "photo", "remark")
    answer = _group(tr("What the map says"), root)
    if blind:
        answer.setVisibilityExpression(QgsOptionalExpression(QgsExpression(ANSWERED), True))
    text = QgsAttributeEditorTextElement(tr("Class of the map"), answer)
    text.setText(f"[% {_map_class(legend)} %]")
    _add(answer, text)
    layer.setEditFormConfig(config)


def _group(title: str, root: QgsAttributeEditorContainer) -> QgsAttributeEditorContainer:
    group = QgsAttributeEditorContainer(title, root)
    group.setType(Qgis.AttributeEditorContainerType.GroupBox)
    root.addChildElement(group)
    return group


def _add_fields(layer: QgsVectorLayer, group: QgsAttributeEditorContainer, *fields: str) -> None:
    for field in fields:
        group.addChildElement(QgsAttributeEditorField(field, layer.fields().indexOf(field), group))


def _add(group: QgsAttributeEditorContainer, element: QgsAttributeEditorElement) -> None:
    element.setShowLabel(False)
    group.addChildElement(element)


def _color_key(legend: Legend) -> str:
    rows = (
        f'<span style="color:{html.escape(entry.color)}">&#9632;</span>&nbsp;{html.escape(entry.name)}'
        for entry in legend.classes
    )
    return f'<p style="font-family:sans-serif;font-size:10pt;margin:0">{" &ensp; ".join(rows)}</p>'


def _map_class(legend: Legend) -> str:
    """An expression for the name of the map's class; the field itself stays hidden from tables and other tools."""
    cases = (
        f'WHEN "map_class" = {entry.code} THEN {QgsExpression.quotedString(entry.name)}' for entry in legend.classes
    )
    return f"CASE {' '.join(cases)} END"


def _hide_columns(layer: QgsVectorLayer) -> None:
    config = QgsAttributeTableConfig()
    config.update(layer.fields())
    for place, column in enumerate(config.columns()):
        config.setColumnHidden(place, column.name in HIDDEN)
    layer.setAttributeTableConfig(config)
