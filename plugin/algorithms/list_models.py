"""``landclair:listmodels``: the models that can be used, and what each one maps."""

from __future__ import annotations

import html
import json

from qgis.core import (
    Qgis,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
)

from ..contract.jobs import ListModelsJob
from .algorithm import EngineAlgorithm, run_job, tr
from .outputs import write_text


class ListModels(EngineAlgorithm):
    """Bundled models and those of a folder -> names, a page to read, a JSON file to compute with."""

    FOLDER, OUTPUT_HTML_FILE, OUTPUT_JSON_FILE = "FOLDER", "OUTPUT_HTML_FILE", "OUTPUT_JSON_FILE"

    def name(self) -> str:
        return "listmodels"

    def displayName(self) -> str:
        return tr("List models")

    def group(self) -> str:
        return tr("Models")

    def groupId(self) -> str:
        return "models"

    def tags(self) -> list[str]:
        return tr("catalogue,model card,accuracy,onnx").split(",")

    def shortHelpString(self) -> str:
        return tr(
            "Lists the models that come with LandClair and those in a folder of yours: which layers each one takes, "
            "which classes it maps, what it was trained on, and how accurate it was on what. Files that are not "
            "usable are listed with the reason."
        )

    def initAlgorithm(self, configuration=None) -> None:
        self.add(
            QgsProcessingParameterFile(
                self.FOLDER, tr("Folder with more models"), Qgis.ProcessingFileParameterBehavior.Folder, optional=True
            ),
            tr("A folder with .onnx files, such as those you exported."),
        )
        self.add(
            QgsProcessingParameterFileDestination(
                self.OUTPUT_HTML_FILE, tr("Models"), tr("HTML files (*.html)"), optional=True
            ),
            tr("A page that describes the models."),
        )
        self.add(
            QgsProcessingParameterFileDestination(
                self.OUTPUT_JSON_FILE, tr("Models as JSON"), tr("JSON files (*.json)"), None, True, False
            ),
            tr("The same for programs."),
        )
        self.addOutput(QgsProcessingOutputNumber("COUNT", tr("Number of models")))
        self.addOutput(QgsProcessingOutputString("NAMES", tr("Names, separated by commas")))

    def process(self, parameters, context, feedback) -> dict:
        result = run_job(ListModelsJob(self.parameterAsFile(parameters, self.FOLDER, context)), feedback)
        for model in result["models"]:
            feedback.pushInfo(f"{model['name']}: {model['title']}. {model['summary']}".strip())
        for file in result["broken"]:
            feedback.pushWarning(file["message"])
        texts = {self.OUTPUT_HTML_FILE: models_page(result), self.OUTPUT_JSON_FILE: json.dumps(result, indent=2)}
        outputs = {
            name: self.parameterAsFileOutput(parameters, name, context) for name in texts if parameters.get(name)
        }
        for name, destination in outputs.items():
            write_text(texts[name], destination)
        names = [model["name"] for model in result["models"]]
        return outputs | {"COUNT": len(names), "NAMES": ",".join(names)}


def models_page(result: dict) -> str:
    """An HTML page of the models in a ``list_models`` result; all text in it is escaped."""
    models = "".join(_model(model) for model in result["models"]) or f"<p>{tr('No model was found.')}</p>"
    broken = "".join(f"<li>{html.escape(file['message'])}</li>" for file in result["broken"])
    problems = f"<h2>{tr('Files that cannot be used')}</h2><ul>{broken}</ul>" if broken else ""
    return (
        f'<!DOCTYPE html><meta charset="utf-8"><title>{tr("Models")}</title><h1>{tr("Models")}</h1>{models}{problems}'
    )


def _model(model: dict) -> str:
    sensors = ", ".join(
        f"{slot.replace('_', ' ')} ({', '.join(entry['roles'])}{tr(', may be missing') if entry['optional'] else ''})"
        for slot, entry in model["sensors"].items()
    )
    classes = "".join(
        f'<li><span style="background:{html.escape(entry["color"])}">&nbsp;&nbsp;&nbsp;</span> '
        f"{entry['code']} {html.escape(entry['name'])}</li>"
        for entry in model["legend"]
    )
    rows = [(tr("Name"), model["name"]), (tr("Takes"), sensors), (tr("Licence"), model["licence"])]
    rows += [(tr("Accuracy"), text) for text in map(_accuracy, model["accuracy"])]
    rows += [(tr("Limit"), text) for text in model["limits"]]
    table = "".join(f"<tr><th align=left>{head}</th><td>{html.escape(str(text))}</td></tr>" for head, text in rows)
    title, summary = html.escape(model["title"]), html.escape(model["summary"])
    return f"<h2>{title}</h2><p>{summary}</p><table>{table}</table><ul>{classes}</ul>"


def _accuracy(entry: dict) -> str:
    where = ", ".join(str(entry[key]) for key in ("dataset", "split", "condition") if entry.get(key))
    return f"{entry['metric']} {entry['value']} ({where})"
