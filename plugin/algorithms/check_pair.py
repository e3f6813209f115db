"""``landclair:checkpair``: what would spoil a map of an optical and a radar layer."""

from __future__ import annotations

import json
from pathlib import Path

from qgis.core import (
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterFileDestination,
    QgsProcessingUtils,
)

from ..contract.jobs import CheckPairJob
from .algorithm import run_job, tr
from .outputs import working_folder, write_text
from .sensor_layers import SensorAlgorithm


class CheckPair(SensorAlgorithm):
    """Optical and SAR layer -> findings, each ok, a warning or a failure, and the offset between the sensors."""

    SENSORS = (SensorAlgorithm.OPTICAL, SensorAlgorithm.SAR)
    OUTPUT = "OUTPUT"

    def name(self) -> str:
        return "checkpair"

    def displayName(self) -> str:
        return tr("Check a pair of layers")

    def tags(self) -> list[str]:
        return tr("units,calibration,clouds,offset,coregistration,sentinel").split(",")

    def shortHelpString(self) -> str:
        return tr(
            "Looks at an optical and a radar layer in small windows and says in a sentence each what would spoil their "
            "map: unknown units or bands, little overlap, clouds, dates far apart, and how far the radar layer lies "
            "beside the optical one.\n\n"
            "SHIFT mends a sure offset: give it to 'Map land cover, water or flood' as 'Move the radar layers by'."
        )

    def initAlgorithm(self, configuration=None) -> None:
        self.add_layers()
        self.add_interpretation()
        files = tr("JSON files (*.json)")
        self.add(
            QgsProcessingParameterFileDestination(self.OUTPUT, tr("Findings"), files, optional=True),
            tr("All findings for programs."),
        )
        for name, title in (
            ("FAILURES", tr("Findings that forbid a map")),
            ("WARNINGS", tr("Findings to look at")),
            ("OFFSET_RIGHT", tr("Pixels that the radar lies to the right")),
            ("OFFSET_DOWN", tr("Pixels that the radar lies too low")),
            ("OFFSET_CONFIDENCE", tr("Confidence of the offset, 0-1")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, title))
        self.addOutput(QgsProcessingOutputString("SHIFT", tr("Metres right,down that mend a sure offset")))

    def checkParameterValues(self, parameters, context) -> tuple[bool, str]:
        if not (parameters.get(self.OPTICAL) and parameters.get(self.SAR)):
            return False, tr("Choose an optical and a radar layer; a pair has both.")
        return super().checkParameterValues(parameters, context)

    def process(self, parameters, context, feedback) -> dict:
        output = self.parameterAsFileOutput(parameters, self.OUTPUT, context)
        place = output or str(Path(QgsProcessingUtils.tempFolder()) / "pair.json")
        with working_folder(place) as folder:
            result = run_job(CheckPairJob(**self.layers(parameters, context, folder, feedback)), feedback)
        for item in result["items"]:
            say = feedback.pushInfo if item["state"] == "ok" else feedback.pushWarning
            say(f"{item['state']}: {item['message']}")
        if output:
            write_text(json.dumps(result, indent=2, ensure_ascii=False), output)
        states = [item["state"] for item in result["items"]]
        right, down = result["offset_pixels"]
        return ({self.OUTPUT: output} if output else {}) | {
            "FAILURES": states.count("fail"),
            "WARNINGS": states.count("warn"),
            "OFFSET_RIGHT": right,
            "OFFSET_DOWN": down,
            "OFFSET_CONFIDENCE": result["offset_confidence"],
            "SHIFT": ",".join(f"{metres:g}" for metres in result["mending_shift"]),
        }
