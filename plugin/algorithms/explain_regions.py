"""``landclair:explainregions``: polygons on a class map -> the polygons with explanation, grade and evidence."""

from __future__ import annotations

import json
import tempfile
from pathlib import Path

from qgis.core import (
    QgsFeature,
    QgsFeatureSink,
    QgsField,
    QgsFields,
    QgsProcessingException,
    QgsProcessingUtils,
)
from qgis.PyQt.QtCore import QMetaType

from ..contract.errors import InputError
from ..contract.jobs import ExplainJob
from ..map.provenance import Origin, origin_of
from ..tasks.explain_request import is_local, lonlat_shapes, write_geojson
from .algorithm import run_job, tr
from .explain_parameters import ExplainParameters
from .explanation_report import class_text, explanation_page
from .inputs import prepare_layer
from .outputs import write_text
from .segment_parameters import MODEL, MODEL_FILE, model_of

FIELDS = {
    "explanation": QMetaType.Type.QString, "grade": QMetaType.Type.QString, "confidence": QMetaType.Type.Double,
    "writer": QMetaType.Type.QString, "evidence": QMetaType.Type.QString,
}  # fmt: skip


class ExplainRegions(ExplainParameters):
    """Class map + polygons, and the layers that the map was made from -> a vector layer and one report."""

    def checkParameterValues(self, parameters, context) -> tuple[bool, str]:
        server = self.parameterAsString(parameters, self.SERVER, context)
        if self.parameterAsEnumString(parameters, self.WRITER, context) == "server" and not is_local(server):
            text = tr("'{}' is not on this machine. Expected an address such as {}; evidence does not leave it.")
            return False, text.format(server, "http://localhost:11434")
        return super().checkParameterValues(parameters, context)

    def prepare(self, parameters, context) -> None:
        names = (*self.RASTERS, *self.SENSORS)
        layers = {name: layer for name in names if (layer := self._raster(parameters, name, context))}
        if self.CLASSES not in layers:
            raise QgsProcessingException(self.invalidRasterError(parameters, self.CLASSES))
        classes = layers[self.CLASSES]
        self._map_name, self._map_crs, self._origin = classes.name(), classes.crs(), origin_of(classes)
        self._prepared = {
            name: prepare_layer(layer, classes.extent(), classes.crs(), classes.rasterUnitsPerPixelX())
            for name, layer in layers.items()
        }

    def process(self, parameters, context, feedback) -> dict:
        source = self.parameterAsSource(parameters, self.POLYGONS, context)
        if source is None:
            raise QgsProcessingException(self.invalidSourceError(parameters, self.POLYGONS))
        features = list(source.getFeatures())
        shaped = [place for place, feature in enumerate(features) if not feature.geometry().isEmpty()]
        if not shaped:
            text = tr("The polygon layer '{}' is empty. Draw or choose at least one polygon.")
            raise InputError(text.format(source.sourceName()))
        shapes = lonlat_shapes([features[place].geometry() for place in shaped], source.sourceCrs(), self._map_crs)
        with tempfile.TemporaryDirectory(prefix="landclair-") as folder:
            regions = write_geojson(shapes, Path(folder) / "regions.geojson")
            job = self._job(parameters, context, regions, Path(folder), feedback)
            result = run_job(job, feedback, lambda data: _tell(data, feedback))
        found = {shaped[entry["feature"]]: entry for entry in result["explanations"]}
        missing = {"error": tr("The polygon has no shape.")}
        answers = [found.get(place, missing) for place in range(len(features))]
        for place, answer in enumerate(answers, start=1):
            if "error" in answer:
                feedback.pushWarning(tr("Region {}: {}").format(place, answer["error"]))
        outputs = {self.OUTPUT: self._write(parameters, context, source, features, answers)}
        if report := self.parameterAsFileOutput(parameters, self.REPORT, context):
            write_text(self._page(answers), report)
            outputs[self.REPORT] = report
        failed = sum("error" in answer for answer in answers)
        return outputs | {"EXPLAINED": len(answers) - failed, "NOT_EXPLAINED": failed}

    def _job(self, parameters, context, regions: str, folder: Path, feedback) -> ExplainJob:
        origin = self._origin or Origin("", {})
        layers = self.layers(parameters, context, folder, feedback) or origin.layers
        given = parameters.get(MODEL) or parameters.get(MODEL_FILE)
        if not given and not origin.model:
            raise InputError(tr("The map does not say which model made it. Choose the model or its file."))
        return ExplainJob(
            classes=self.layer_file(self.CLASSES, folder, feedback),
            model=model_of(self, parameters, context) if given else origin.model,
            confidence=self.layer_file(self.CONFIDENCE, folder, feedback) or origin.confidence,
            **layers,
            cloud_mask=self.layer_file(self.CLOUD_MASK, folder, feedback) or origin.cloud_mask,
            reference=self.layer_file(self.REFERENCE, folder, feedback),
            review=self.parameterAsFile(parameters, self.REVIEW, context),
            polygons=regions,
            each=True,
            ablation=self.parameterAsBool(parameters, self.ABLATION, context),
            writer=self.parameterAsEnumString(parameters, self.WRITER, context),
            phi3=self.parameterAsFile(parameters, self.PHI3, context),
            server=self.parameterAsString(parameters, self.SERVER, context),
            server_model=self.parameterAsString(parameters, self.SERVER_MODEL, context),
            language=self.parameterAsEnumString(parameters, self.LANGUAGE, context),
            seed=self.parameterAsInt(parameters, self.SEED, context),
            device=self.parameterAsEnumString(parameters, self.DEVICE, context),
            threads=self.parameterAsInt(parameters, self.THREADS, context),
        )

    def _write(self, parameters, context, source, features: list[QgsFeature], answers: list[dict]) -> str:
        own = QgsFields()
        for name, kind in FIELDS.items():
            own.append(QgsField(name, kind))
        fields = QgsProcessingUtils.combineFields(source.fields(), own)
        sink, destination = self.parameterAsSink(
            parameters, self.OUTPUT, context, fields, source.wkbType(), source.sourceCrs()
        )
        if sink is None:
            raise QgsProcessingException(self.invalidSinkError(parameters, self.OUTPUT))
        for feature, answer in zip(features, answers, strict=True):
            explained = QgsFeature(fields)
            explained.setGeometry(feature.geometry())
            explained.setAttributes([*feature.attributes(), *attributes(answer)])
            if not sink.addFeature(explained, QgsFeatureSink.Flag.FastInsert):
                raise QgsProcessingException(self.writeFeatureError(sink, parameters, self.OUTPUT))
        return destination

    def _page(self, answers: list[dict]) -> str:
        names = [tr("Region {}").format(place) for place in range(1, len(answers) + 1)]
        named = (
            f"{name}: {class_text(answer)}" if "region" in answer else name
            for name, answer in zip(names, answers, strict=True)
        )
        return explanation_page(
            tr("Why the map {} says so").format(self._map_name), list(zip(named, answers, strict=True))
        )


def attributes(answer: dict) -> list:
    """The values of FIELDS; all empty where there is no explanation."""
    if "error" in answer:
        return [None] * len(FIELDS)
    mean = next((entry["value"] for entry in answer["evidence"] if entry["id"] == "confidence"), None)
    confidence = None if mean is None else mean / 100
    evidence = json.dumps(answer["evidence"], ensure_ascii=False)
    return [answer["text"], answer["grade"], confidence, answer["writer_title"], evidence]


def _tell(data: dict, feedback) -> None:
    if "sentence" in data:
        feedback.pushInfo(data["sentence"]["text"])
