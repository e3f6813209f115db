"""The pair check in the panel, in front of an engine that answers from a file."""

import pytest
from qgis.core import QgsApplication
from qgis.PyQt.QtWidgets import QPushButton


def lights(tab) -> str:
    return tab.pair_check._lights.text().replace("\N{NO-BREAK SPACE}", " ")


def checks(engine_client) -> list:
    return [job for job in engine_client.jobs if type(job).__name__ == "CheckPairJob"]


@pytest.fixture
def checked(tab, choose, wait_until):
    choose("Land cover", optical="s2", sar="s1")
    wait_until(lambda: tab.pair_check.result is not None)
    return tab


@pytest.fixture
def fix(checked):
    """``fix(message)`` presses the Fix button of the finding with this message."""

    def press(message: str) -> None:
        checked.pair_check._more.setChecked(True)
        buttons = checked.pair_check.findChildren(QPushButton)
        next(button for button in buttons if button.accessibleName() == f"Fix: {message}").click()

    return press


def test_lights_tell_what_was_found_worst_first_and_hide_lesser_things_that_are_well(checked):
    assert lights(checked) == "▲ units  ● overlap 98 %  ▲ clouds 12 %  ▲ offset 2.5 px"


def test_several_changes_are_one_check(checked, engine_client, layers):
    (job,) = checks(engine_client)
    assert (job.optical.path, job.sar.path) == (layers["s2"].source(), layers["s1"].source())


def test_no_question_is_asked_about_it_when_qgis_is_left(tab, choose, engine_client, wait_until):
    choose("Land cover", optical="s2", sar="s1")
    wait_until(lambda: checks(engine_client))
    assert QgsApplication.taskManager().countActiveTasks() == 0


def test_it_leaves_the_engine_to_a_run_and_comes_back_afterwards(tab, choose, engine_client, wait_until):
    choose("Land cover", optical="s2", sar="s1")
    tab.run()
    wait_until(lambda: tab.pair_check.result is not None)
    kinds = [type(job).__name__ for job in engine_client.jobs]
    assert kinds.index("SegmentJob") < kinds.index("CheckPairJob")


def test_without_a_second_layer_it_says_what_it_needs(checked):
    checked.rows["sar"].combo.setLayer(None)
    assert "needs an optical and a radar layer" in lights(checked)
    assert not checked.pair_check._more.isEnabled()


def test_a_mended_offset_moves_the_radar_is_checked_again_and_goes_with_the_run(
    checked, fix, engine_client, wait_until, dock, message
):
    fix("Beside.")
    assert "moved by 15.0 m to the right and -20.0 m down" in message(dock)
    assert "moved by 25 m" in checked.rows["sar"]._summary.text()
    wait_until(lambda: len(checks(engine_client)) == 2)
    assert checks(engine_client)[1].sar.shift == (15.0, -20.0)
    checked.run()
    wait_until(lambda: engine_client.segment_jobs())
    (job,) = engine_client.segment_jobs()
    assert (job.sar.shift, job.optical.shift) == ((15.0, -20.0), (0.0, 0.0))


def test_a_mended_offset_can_be_taken_back(checked, fix):
    fix("Beside.")
    checked.rows["sar"]._summary.linkActivated.emit("#")
    assert checked.rows["sar"].shift == (0.0, 0.0)
    assert "moved" not in checked.rows["sar"]._summary.text()


def test_unknown_units_lead_to_the_dialog_of_their_layer(checked, fix, monkeypatch):
    opened = []
    monkeypatch.setattr(type(checked.rows["sar"]), "open_dialog", lambda row: opened.append(row.sensor))
    fix("Unknown.")
    assert opened == ["sar"]


def test_troubles_are_sentences_below_when_asked_for(checked):
    assert not checked.pair_check._findings.isVisible()
    checked.pair_check._more.click()
    assert checked.pair_check._findings.isVisible()
    assert checked.pair_check._findings.layout().count() == 3


def test_a_model_of_one_sensor_has_no_pair_to_check(tab, choose):
    choose("Patient", optical="s2")
    assert not tab.pair_check.isVisible()
