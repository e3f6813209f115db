"""``landclair:zeroshotmap``: classes in the user's own words -> a coarse layer of what fits best, tile by tile."""

from __future__ import annotations

from functools import partial

from qgis.core import (
    QgsProcessingOutputNumber,
    QgsProcessingOutputVariant,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterString,
)

from ..contract.jobs import ZeroShotJob
from ..contract.legends import Legend
from ..map.results import style_classes, style_confidence
from .algorithm import run_job, tr
from .outputs import deliver, style_when_loaded, working_folder, wrong_format
from .scenes_algorithm import MODEL, ScenesAlgorithm
from .sensor_layers import SensorAlgorithm


class ZeroShotMap(ScenesAlgorithm, SensorAlgorithm):
    """Layers and words -> classes and scores, at scene level."""

    SENSORS = (SensorAlgorithm.SAR, SensorAlgorithm.OPTICAL)
    CLASS_NAMES, TEMPLATES, CLASSES, SCORES = "CLASS_NAMES", "TEMPLATES", "CLASSES", "SCORES"

    def name(self) -> str:
        return "zeroshotmap"

    def displayName(self) -> str:
        return tr("Name tiles with your own classes")

    def tags(self) -> list[str]:
        return tr("zero shot,words,classify,clip,sarclip,scene").split(",")

    def shortHelpString(self) -> str:
        return tr(
            "Gives each tile of a scene the class, in your own words, that fits it best, without any training. Type "
            "the classes one a line, in English, as you would describe them: open water, dense forest.\n\n"
            "The answer is at scene level: one for a tile of many pixels, smoothed between tiles. It is for a first "
            "look, not for areas; map pixels with 'Map land cover, water or flood'."
        )

    def initAlgorithm(self, configuration=None) -> None:
        self.add_layers()
        self.add(
            QgsProcessingParameterString(self.CLASS_NAMES, tr("Classes"), multiLine=True),
            tr("One a line, in English; at least two."),
        )
        self.add_scene_model()
        self.add(
            QgsProcessingParameterString(self.TEMPLATES, tr("Sentences"), multiLine=True, optional=True),
            tr("One a line, with {} where the class stands, such as 'a radar image of {}.'. Empty: the model's own."),
            advanced=True,
        )
        self.add_interpretation()
        self.add_computation()
        self.add(
            QgsProcessingParameterRasterDestination(self.CLASSES, tr("Classes, scene level")),
            tr("GeoTIFF with 1 for the first class, 2 for the second and so on; 255 is no data."),
        )
        self.add(
            QgsProcessingParameterRasterDestination(self.SCORES, tr("Scores"), optional=True, createByDefault=False),
            tr("GeoTIFF with a band for each class, 0 to 1."),
        )
        self.addOutput(QgsProcessingOutputNumber("RESOLUTION", tr("Size of a pixel in metres")))
        self.addOutput(QgsProcessingOutputVariant("LEGEND", tr("Classes by code")))

    def checkParameterValues(self, parameters, context) -> tuple[bool, str]:
        if len(self._lines(parameters, self.CLASS_NAMES, context)) < 2:
            return False, tr("Type at least two classes, one a line.")
        if any("{}" not in line for line in self._lines(parameters, self.TEMPLATES, context)):
            return False, tr("Each sentence needs {} where the class stands.")
        if len([name for name in self.SENSORS if parameters.get(name)]) != 1:
            return False, tr("Choose either a radar or an optical layer to name.")
        for name in (self.CLASSES, self.SCORES):
            if place := wrong_format(parameters.get(name)):
                text = tr("The layers are GeoTIFF files; choose a name that ends in .tif instead of {}.")
                return False, text.format(place)
        return super().checkParameterValues(parameters, context)

    def _lines(self, parameters, name: str, context) -> tuple[str, ...]:
        lines = (" ".join(line.split()) for line in self.parameterAsString(parameters, name, context).splitlines())
        return tuple(dict.fromkeys(filter(None, lines)))

    def process(self, parameters, context, feedback) -> dict:
        outputs = {self.CLASSES: self.parameterAsOutputLayer(parameters, self.CLASSES, context)}
        if parameters.get(self.SCORES):
            outputs[self.SCORES] = self.parameterAsOutputLayer(parameters, self.SCORES, context)
        with working_folder(outputs[self.CLASSES]) as folder:
            job = ZeroShotJob(
                out=str(folder / "result"),
                classes=self._lines(parameters, self.CLASS_NAMES, context),
                templates=self._lines(parameters, self.TEMPLATES, context),
                model=self.parameterAsString(parameters, MODEL, context),
                **self.layers(parameters, context, folder, feedback),
                **self.computation(parameters, context),
            )
            result = run_job(job, feedback)
            deliver({result[name.lower()]: place for name, place in outputs.items()})
        style = partial(style_classes, legend=Legend.from_json(result["legend"]), statistics=[])
        style_when_loaded(outputs[self.CLASSES], style, tr("Named tiles"), 1, context)
        if self.SCORES in outputs:
            style_when_loaded(outputs[self.SCORES], style_confidence, tr("Named tiles"), 0, context)
        legend = {str(entry["code"]): entry["name"] for entry in result["legend"]}
        return outputs | {"RESOLUTION": result["resolution"], "LEGEND": legend}
