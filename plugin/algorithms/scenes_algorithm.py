"""What the algorithms that find, name, describe and count share: their group, the model, and polygons that come out."""

from __future__ import annotations

from qgis.core import (
    QgsFeatureSink,
    QgsProcessingException,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
    QgsVectorLayer,
)

from ..contract.jobs import IndexScenesJob
from .algorithm import EngineAlgorithm, tr
from .segment_parameters import DEVICES, bundled_scene_models
from .sensor_layers import choice

MODEL, DEVICE, THREADS = "MODEL", "DEVICE", "THREADS"


class ScenesAlgorithm(EngineAlgorithm):
    """An algorithm of the group Scenes."""

    def group(self) -> str:
        return tr("Scenes")

    def groupId(self) -> str:
        return "scenes"

    def add_scene_model(self) -> None:
        """The model that compares images with words, by name or as a file."""
        model = QgsProcessingParameterString(MODEL, tr("Model"), IndexScenesJob.model)
        model.setMetadata({"widget_wrapper": {"value_hints": bundled_scene_models() or [IndexScenesJob.model]}})
        self.add(model, tr("Compares images with words: a model's name, or an .onnx file of one."))

    def add_computation(self, *, device: bool = True) -> None:
        """What computes, and how many threads."""
        if device:
            help_text = tr("What computes. 'auto' takes the graphics card where it really works, else the processor.")
            self.add(choice(DEVICE, tr("Device"), DEVICES), help_text, advanced=True)
        whole = QgsProcessingParameterNumber.Type.Integer
        self.add(
            QgsProcessingParameterNumber(THREADS, tr("Threads"), whole, 0, minValue=0),
            tr("Processor threads to use; 0 uses all."),
            advanced=True,
        )

    def computation(self, parameters, context) -> dict:
        """The arguments of a job that say what computes."""
        found = {"threads": self.parameterAsInt(parameters, THREADS, context)}
        if self.parameterDefinition(DEVICE):
            found["device"] = self.parameterAsEnumString(parameters, DEVICE, context)
        return found

    def copy_features(self, path: str, name: str, parameters, context) -> str | None:
        """Copy the engine's vector file into the sink ``name``; where it lies, or None if none was asked for."""
        layer = QgsVectorLayer(path, name.lower(), "ogr")
        sink, place = self.parameterAsSink(parameters, name, context, layer.fields(), layer.wkbType(), layer.crs())
        if sink is None:
            return None
        if not sink.addFeatures(layer.getFeatures(), QgsFeatureSink.Flag.FastInsert):
            raise QgsProcessingException(self.writeFeatureError(sink, parameters, name))
        return place
