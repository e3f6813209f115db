"""The interface in the other languages: what QGIS loads is what was translated, and the panel has room for it."""

from xml.etree import ElementTree

import pytest
from landclair.plugin.algorithms.provider import ALGORITHMS
from landclair.plugin.main import LandClairPlugin
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication

LANGUAGES = ("de", "es", "fr", "ja")
WIDER = 1.2
"""A fifth: words are that much longer than in English, and the panel still leaves most of a laptop to the map."""


@pytest.fixture()
def speak(qgis_app, monkeypatch):
    """A plugin that is loaded in a locale, as qgis_process loads it, and unloaded at the end."""
    plugins = []

    def load(locale: str) -> None:
        monkeypatch.setattr(QgsApplication, "locale", lambda: locale)
        plugins.append(LandClairPlugin(None))
        plugins[-1].initProcessing()

    yield load
    for plugin in plugins:
        plugin.unload()


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_compiled_file_says_what_the_translators_wrote(root, speak, language):
    speak(language)
    stale = [
        message.findtext("source")
        for context in ElementTree.parse(root / "i18n" / f"landclair_{language}.ts").iter("context")
        for message in context.iter("message")
        if message.find("translation").get("type") != "unfinished"
        and message.findtext("translation")
        != QCoreApplication.translate(context.findtext("name"), message.findtext("source"))
    ]
    assert stale == [], "Run scripts/translate."


@pytest.mark.parametrize(
    ("locale", "name"),
    [
        ("de_AT", "Modelle auflisten"),
        ("fr", "Lister les modèles"),
        ("es_MX", "Listar modelos"),
        ("ja", "モデルの一覧"),
        ("pt_BR", "List models"),
        ("en_US", "List models"),
    ],
)
def test_the_algorithms_speak_the_language_of_qgis(speak, locale, name):
    speak(locale)
    algorithm = QgsApplication.processingRegistry().algorithmById("landclair:listmodels")
    assert algorithm.displayName() == name


def test_unloading_takes_the_language_along(qgis_app, monkeypatch):
    monkeypatch.setattr(QgsApplication, "locale", lambda: "de")
    plugin = LandClairPlugin(None)
    plugin.initProcessing()
    spoken = QCoreApplication.translate("LandClairDock", "Review")
    plugin.unload()
    assert (spoken, QCoreApplication.translate("LandClairDock", "Review")) == ("Prüfen", "Review")


@pytest.mark.parametrize("locale", LANGUAGES)
def test_no_two_parameters_of_an_algorithm_are_called_the_same(speak, locale):
    speak(locale)
    for kind in ALGORITHMS:
        algorithm = kind().create()
        labels = [parameter.description() for parameter in algorithm.parameterDefinitions()]
        assert len(set(labels)) == len(labels), f"{algorithm.id()}: {sorted(labels)}"


@pytest.mark.parametrize("locale", LANGUAGES)
def test_the_panel_is_hardly_wider_than_in_english(speak, open_dock, locale):
    english = open_dock()
    speak(locale)
    dock = open_dock()
    names, other = ([it.tabs.tabText(number) for number in range(3)] for it in (english, dock))
    assert not set(names) & set(other)
    assert dock.minimumSizeHint().width() <= WIDER * english.minimumSizeHint().width()
