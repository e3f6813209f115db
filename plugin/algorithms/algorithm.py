"""What all algorithms share: how a job runs under a Processing feedback, and how parameters get their help."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from qgis.core import (
    Qgis,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
)
from qgis.PyQt.QtCore import QCoreApplication

from ..contract.errors import LandClairError
from ..tasks import environment
from ..tasks.client import engine_client


def tr(text: str) -> str:
    return QCoreApplication.translate("Algorithms", text)


@contextmanager
def processing_errors() -> Iterator[None]:
    """Hand LandClair's errors on as the ones that Processing shows to the user."""
    try:
        yield
    except LandClairError as error:
        raise QgsProcessingException(str(error)) from error


class EngineAlgorithm(QgsProcessingAlgorithm):
    """One engine job as an algorithm: ``prepare`` reads layers in the main thread, ``process`` runs in any thread."""

    def prepare(self, parameters: dict, context: QgsProcessingContext) -> None:
        """Read from layers what ``process`` needs; most algorithms have none."""

    def process(self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> dict:
        """Run the job and return the outputs by name."""
        raise NotImplementedError

    def prepareAlgorithm(self, parameters, context, feedback) -> bool:
        with processing_errors():
            self.prepare(parameters, context)
        return True

    def processAlgorithm(self, parameters, context, feedback) -> dict:
        with processing_errors():
            return self.process(parameters, context, feedback)

    def createInstance(self) -> EngineAlgorithm:
        return type(self)()

    def canExecute(self) -> tuple[bool, str]:
        if environment.engine_python() is not None:
            return True, ""
        message = tr(
            "LandClair's engine is not set up yet. Open the LandClair panel and choose 'Set up', or name a Python that "
            "has the engine's packages in the environment variable {}."
        )
        return False, message.format(environment.INTERPRETER_VARIABLE)

    def add(self, parameter, help_text: str, *, advanced: bool = False) -> None:
        """Add ``parameter`` with its help, shown among the advanced ones if ``advanced``."""
        parameter.setHelp(help_text)
        if advanced:
            parameter.setFlags(parameter.flags() | Qgis.ProcessingParameterFlag.Advanced)
        self.addParameter(parameter)

    def number(self, parameters: dict, name: str, context) -> float | None:
        """The value of an optional number, None when it was left empty."""
        return None if parameters.get(name) in (None, "") else self.parameterAsDouble(parameters, name, context)

    def whole_number(self, parameters: dict, name: str, context) -> int | None:
        """The value of an optional whole number, None when it was left empty."""
        return None if parameters.get(name) in (None, "") else self.parameterAsInt(parameters, name, context)


def run_job(job, feedback: QgsProcessingFeedback, preview: Callable[[dict], None] | None = None) -> dict:
    """Run ``job`` in the engine and return its result; raises the contract's errors, Cancelled among them.

    ``preview`` gets the figures that the job tells on its way; without it they are a line of the log.
    """
    shown = ""

    def show(event: dict) -> None:
        nonlocal shown
        if event["event"] == "progress":
            feedback.setProgress(100 * event["fraction"])
            if event["message"] != shown:
                shown = event["message"]
                feedback.setProgressText(shown)
        elif event["event"] == "preview":
            preview(event["data"]) if preview else feedback.pushInfo(numbers(event["data"]))

    result = engine_client().run(job, show, feedback.isCanceled)
    for warning in result.get("warnings", []):
        feedback.pushWarning(warning)
    return result


def numbers(data: dict) -> str:
    """The figures of a preview, such as those of a training's epoch, on one line."""
    return ", ".join(f"{name} {value:.4g}" for name, value in data.items() if isinstance(value, int | float))
