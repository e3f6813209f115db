"""Who writes explanations, in which language, and where Phi-3 comes from, in front of an engine that answers from a
file.
"""

import pytest
from landclair.plugin.gui.explain_settings import ExplainSettings
from landclair.plugin.gui.phi3_page import Phi3Page, size_text
from landclair.plugin.tasks import engine_task
from landclair.plugin.tasks.explain_request import is_local
from qgis.core import QgsApplication
from qgis.PyQt import sip


@pytest.fixture
def open_settings(qgis_app, qgis_new_project, engine_client, settings, slot_errors, wait_until):
    """``open_settings()`` -> the settings as the next session finds them."""
    opened = []

    def open_settings() -> ExplainSettings:
        opened.append(ExplainSettings())
        return opened[-1]

    yield open_settings
    wait_until(lambda: not engine_task._alive)
    for box in opened:
        sip.delete(box)


@pytest.fixture
def page(qgis_app, engine_client, settings, slot_errors, wait_until):
    page = Phi3Page()
    page.show()
    yield page
    page.cancel()
    wait_until(lambda: not engine_task._alive)
    sip.delete(page)


def choose(box: ExplainSettings, writer: str) -> None:
    box.writers.setCurrentIndex(box.writers.findData(writer))
    box.writers.activated.emit(box.writers.currentIndex())


def kinds(engine_client) -> list[str]:
    return [type(job).__name__ for job in engine_client.jobs]


@pytest.mark.parametrize(("locale", "language"), [("de_AT", "de"), ("ja", "ja"), ("pt_BR", "en")])
def test_the_language_is_that_of_qgis_where_it_is_known(open_settings, monkeypatch, locale, language):
    monkeypatch.setattr(QgsApplication, "locale", lambda: locale)
    assert open_settings().language == language


def test_choices_are_there_in_the_next_session(open_settings, wait_until):
    box = open_settings()
    box.languages.setCurrentIndex(box.languages.findData("fr"))
    box.languages.activated.emit(0)
    box.ablation.setChecked(False)
    box.use_phi3("/models/phi-3")
    wait_until(lambda: "✓" in box.state.text())
    again = open_settings()
    assert (again.language, again.writer.writer, again.writer.phi3) == ("fr", "phi3", "/models/phi-3")
    assert not again.ablation.isChecked()
    assert "3323 MB" in box.state.text()


@pytest.mark.parametrize(
    ("address", "local"),
    [
        ("http://localhost:11434", True),
        ("127.0.0.1:8080", True),
        ("https://[::1]:443", True),
        ("http://example.org", False),
        ("http://localhost.example.org", False),
        ("http://localhost@example.org", False),
        ("file://localhost/etc/passwd", False),
        ("http://127.0.0.1:port", False),
    ],
)
def test_only_this_machine_is_asked(address, local):
    assert is_local(address) == local


def test_an_address_elsewhere_is_neither_kept_nor_asked(open_settings, engine_client):
    box = open_settings()
    choose(box, "server")
    engine_client.jobs.clear()
    box.server.setText("http://example.org:11434")
    box.server.editingFinished.emit()
    assert "not on this machine" in box.state.text()
    assert "not on this machine" in box.problem()
    assert "CheckWriterJob" not in kinds(engine_client)
    assert open_settings().server.text() == ""


def test_each_writer_shows_only_its_own_fields(open_settings):
    box = open_settings()
    box.show()
    box.setCollapsed(False)
    for writer, shown in (("template", (False, False)), ("phi3", (False, True)), ("server", (True, False))):
        choose(box, writer)
        assert (box.server.isVisible(), box._get.isVisible()) == shown
        assert box.own_reading.isVisible() == (writer != "template")


def test_nothing_is_downloaded_before_it_is_asked_for(page, engine_client, wait_until):
    page.open()
    wait_until(page.download.isEnabled)
    assert [job.estimate for job in engine_client.jobs] == [True]
    for fact in ("2.7 GB", "3.3 GB in memory", "MIT", "https://example.org/phi-3", "weights.onnx", "/home/ada/phi-3"):
        assert fact in page.about.text()


def test_a_click_downloads_and_lets_it_write(page, engine_client, wait_until):
    chosen = []
    page.chosen.connect(chosen.append)
    page.open()
    wait_until(page.download.isEnabled)
    page.download.click()
    assert page.cancel_button.isVisible()
    wait_until(lambda: chosen == [""])
    assert [job.estimate for job in engine_client.jobs] == [True, False]
    assert not page.cancel_button.isVisible()


def test_a_folder_of_ones_own_is_checked_before_it_is_used(page, engine_client, wait_until):
    chosen = []
    page.chosen.connect(chosen.append)
    assert not page.use.isEnabled()
    page.folder.setFilePath("/models/phi-3")
    page.use.click()
    wait_until(lambda: chosen == ["/models/phi-3"])
    (job,) = engine_client.jobs
    assert (job.writer, job.phi3) == ("phi3", "/models/phi-3")
    assert page.state.text() == "✓ It needs about 3323 MB of memory."


@pytest.mark.parametrize(("count", "text"), [(306, "306 B"), (3441, "3.4 kB"), (231_335, "231 kB"), (2.7e9, "2.7 GB")])
def test_sizes_are_said_as_people_say_them(count, text):
    assert size_text(count) == text
