"""The Review tab: answers by keyboard, what is hidden and shown, and other programs that edit the same file."""

import os
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest
from landclair.plugin.contract.jobs import SampleJob
from landclair.plugin.contract.samples import CONSENSUS
from landclair.plugin.gui.review_session import CONFLICTS, OPEN
from landclair.plugin.gui.review_tab import ReviewTab
from landclair.plugin.gui.sample_chooser import REVIEWER_SETTING
from landclair.plugin.map.review_file import Answer, read_points, save_answer
from landclair.plugin.map.sample_layer import open_sample
from landclair.plugin.tasks import client, engine_task
from qgis import processing
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsPointXY,
    QgsProject,
    QgsRasterLayer,
    QgsSettings,
    QgsVectorLayer,
)
from qgis.gui import QgsMapCanvas
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QEvent, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication

POINTS = 40


def sql(path: str, statement: str) -> list:
    with closing(sqlite3.connect(path)) as database, database:
        return database.execute(statement).fetchall()


@pytest.fixture
def path(drawn) -> str:
    return drawn["OUTPUT"]


@pytest.fixture
def tab(qgis_app, path, slot_errors, wait_until):
    """The Review tab with the sample open, and Ada as its reviewer."""
    QgsSettings().setValue(REVIEWER_SETTING, "Ada")
    canvas = QgsMapCanvas()
    canvas.resize(300, 200)
    tab = ReviewTab(canvas)
    tab.messages = []
    tab.message.connect(lambda text, kind: tab.messages.append((text, kind)))
    tab.resize(430, 800)
    tab.show()
    tab.open(path)
    tab.activateWindow()
    tab.greeting = [text for text, _ in tab.messages]
    tab.messages.clear()
    yield tab
    tab.close_down()
    wait_until(lambda: not engine_task._alive)
    for widget in (tab, canvas):
        widget.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert sip.isdeleted(tab)
    QgsSettings().remove(REVIEWER_SETTING)


def press(tab, *keys: str) -> None:
    for key in keys:
        QTest.keyClick(tab, key)


def test_keys_answer_and_go_on_and_every_answer_is_in_the_file_at_once(tab, path):
    assert tab.place.text() == "Point <b>1</b> · 1 of 40"
    press(tab, "1", "2", "0", "c")
    assert sql(path, "SELECT id, reference, reviewer FROM sample WHERE reference IS NOT NULL ORDER BY id") == [
        (1, 1, "Ada"), (2, 2, "Ada"), (3, -1, "Ada"), (4, -1, "Ada")
    ]  # fmt: skip
    assert tab.session.point.id == 5
    press(tab, "9")  # the legend has two classes
    assert tab.session.point.id == 5
    dates = sql(path, "SELECT count(*) FROM sample WHERE date > '2020'")
    assert dates == [(4,)]


def test_a_key_in_the_remark_is_text(tab, path):
    press(tab, "1", "p")
    tab.answers.remark.setFocus()
    QTest.keyClicks(tab.answers.remark, "2 cows")
    QTest.keyClick(tab.answers.remark, Qt.Key.Key_Return)
    tab.answers.certainty.setCurrentIndex(tab.answers.certainty.findData("low"))
    tab.answers.certainty.activated.emit(0)
    assert sql(path, "SELECT reference, remark, certainty FROM sample WHERE id = 1") == [(1, "2 cows", "low")]


def test_undo_takes_answers_back_one_by_one(tab, path):
    press(tab, "1", "2", "p", "1")
    assert sql(path, "SELECT reference FROM sample WHERE id = 2") == [(1,)]
    tab.undo.click()
    assert sql(path, "SELECT reference FROM sample WHERE id = 2") == [(2,)] and tab.session.point.id == 2
    tab.undo.click()
    tab.undo.click()
    assert sql(path, "SELECT count(reference), count(reviewer), count(*) FROM sample") == [(0, 0, POINTS)]
    assert not tab.undo.isEnabled()


def test_the_map_says_nothing_before_the_answer(tab):
    assert tab.map_says.text() == "The map says: hidden until you answer"
    name = {1: "Water & ice", 2: "Bob's land"}[tab.session.point.map_class]
    tab.goes_on.setChecked(False)
    press(tab, "2")
    assert tab.map_says.text() == f"The map says: {name}"
    tab.undo.click()
    assert "hidden" in tab.map_says.text()


def test_the_class_map_is_switched_off_for_a_blind_review(tab, class_map):
    assert not QgsProject.instance().layerTreeRoot().findLayer(class_map).isVisible()
    assert tab.greeting == ["The class map is switched off, so that it does not give the answers away."]


def test_a_review_that_is_not_blind_shows_it_at_once(draw, tab, tmp_path):
    seen = {"SHOW_MAP": True, "OUTPUT": str(tmp_path / "seen.gpkg")}
    tab.open(processing.run("landclair:drawsample", draw | seen)["OUTPUT"])
    assert "hidden" not in tab.map_says.text()


def test_steps_and_the_nearest_open_point(tab):
    press(tab, "n", "n", "p")
    assert tab.session.point.id == 2
    press(tab, "p", "p")
    assert tab.session.point.id == POINTS
    here = tab.session.point
    others = [point for point in tab.session.points if point is not here]
    nearest = min(others, key=lambda point: np.hypot(point.x - here.x, point.y - here.y))
    press(tab, "o")
    assert tab.session.point.id == nearest.id


def test_progress_of_every_stratum(tab):
    tab.goes_on.setChecked(False)
    for _ in range(3):
        press(tab, "1", "n")
    done = dict.fromkeys(("Water & ice", "Bob's land"), 0)
    for point in tab.session.points[:3]:
        done[{1: "Water & ice", 2: "Bob's land"}[point.map_class]] += 1
    assert tab.session.progress() == [(name, count, POINTS // 2) for name, count in done.items()]


def test_two_reviewers_do_not_see_each_other_and_settle_their_conflicts(tab, path):
    press(tab, "1", "1", "1")
    tab.chooser.reviewer_changed.emit("Bea")
    assert tab.session.number_of(OPEN) == POINTS and tab.session.answer is None
    tab.session.show_only(OPEN)
    tab.session._place = 0
    press(tab, "1", "2", "2")
    assert sql(path, "SELECT count(*) FROM sample") == [(POINTS + 3,)]
    tab.kinds.setCurrentIndex(tab.kinds.findData(CONFLICTS))
    tab.kinds.activated.emit(2)
    assert tab.session.number_of(CONFLICTS) == 2 and tab.session.point.id in (2, 3)
    assert tab.others.text().startswith("Ada: Water & ice · Bea: Bob's land")
    press(tab, "1", "2")
    assert tab.session.number_of(CONFLICTS) == 0
    said = sql(path, f"SELECT id, reference FROM sample WHERE reviewer = '{CONSENSUS}' ORDER BY id")
    assert [number for number, _ in said] == [2, 3] and {code for _, code in said} == {1, 2}
    tab.undo.click()
    assert tab.session.number_of(CONFLICTS) == 1


def test_without_a_name_nothing_is_answered(tab, path):
    tab.chooser.reviewer_changed.emit("")
    press(tab, "1")
    assert "Reviewer" in tab.messages[-1][0]
    assert sql(path, "SELECT count(reference) FROM sample") == [(0,)]


def test_edits_of_another_program_are_shown_and_kept(tab, path):
    press(tab, "1")
    sql(path, "UPDATE sample SET reference = 2, reviewer = 'Ada', remark = 'on site' WHERE id = 7")
    tab.session.look()
    assert tab.session.points[6].answer_of("Ada") == Answer(2, "Ada", "", "on site")
    assert tab.messages[-1] == ("Another program has changed 1 points of the sample.", "info")
    press(tab, "2")
    assert sql(path, "SELECT id, reference FROM sample WHERE reference IS NOT NULL ORDER BY id") == [
        (1, 1), (2, 2), (7, 2)
    ]  # fmt: skip


def test_an_answer_that_changed_since_it_was_shown_is_not_written_over(tab, path):
    sql(path, "UPDATE sample SET reference = 2, reviewer = 'Ada' WHERE id = 1")
    press(tab, "1")
    assert sql(path, "SELECT reference FROM sample WHERE id = 1") == [(2,)]
    assert "changed by another program" in tab.messages[0][0]
    assert tab.session.point.id == 1 and tab.session.answer.reference == 2


@pytest.mark.skipif(not shutil.which("ogr2ogr"), reason="ogr2ogr is not installed")
def test_ogr2ogr_replaces_the_file_under_the_open_panel(tab, path, tmp_path):
    """The file becomes another one, with triggers that only spatial libraries can run; nothing is lost either way."""
    press(tab, "1", "1")
    copy = str(tmp_path / "copy.gpkg")
    subprocess.run(["ogr2ogr", copy, path], check=True, timeout=60)
    change = "UPDATE sample SET reference = 2, reviewer = 'Bea' WHERE id = 9"
    subprocess.run(["ogrinfo", copy, "-q", "-sql", change], check=True, timeout=60, capture_output=True)
    subprocess.run(["ogr2ogr", "-overwrite", path, copy], check=True, timeout=60)
    press(tab, "1")
    answers = {point.id: [a.reference for a in point.answers if a.reference] for point in read_points(path)}
    assert {number: found for number, found in answers.items() if found} == {1: [1], 2: [1], 3: [1], 9: [2]}
    assert tab.session.points[8].answer_of("Bea").reference == 2
    layer = tab.chooser.layers.currentLayer()
    shown = {feature["id"]: feature["reference"] for feature in layer.getFeatures()}
    assert (shown[3], shown[9]) == (1, 2)


OTHER_PROGRAM = """import sqlite3, sys
database = sqlite3.connect(sys.argv[1])
database.execute("PRAGMA journal_mode = WAL")
database.execute("UPDATE sample SET reference = 2, reviewer = 'Bea' WHERE id = 9")
database.commit()
print(flush=True)
input()
print(database.execute("SELECT reference FROM sample WHERE id = 1").fetchone()[0], flush=True)
"""


def test_another_program_that_keeps_the_file_open_in_write_ahead_mode(tab, path):
    """As QGIS does: its edits are in a log beside the file, and ours must reach it, too."""
    run = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "text": True}
    other = subprocess.Popen([sys.executable, "-c", OTHER_PROGRAM, path], **run)
    other.stdout.readline()
    tab.session.look()
    assert tab.session.points[8].answer_of("Bea").reference == 2
    press(tab, "1")
    assert other.communicate("\n", timeout=20)[0].strip() == "1"
    assert {point.id for point in read_points(path) if any(a.reference for a in point.answers)} == {1, 9}


def test_a_layer_that_is_edited_in_qgis_meanwhile(tab, path):
    layer = tab.chooser.layers.currentLayer()
    field = layer.fields().indexOf("remark")
    layer.startEditing()
    number = next(feature.id() for feature in layer.getFeatures() if feature["id"] == 1)
    layer.changeAttributeValue(number, field, "from the table")
    press(tab, "2")
    assert layer.commitChanges(), layer.commitErrors()
    assert sql(path, "SELECT reference, remark FROM sample WHERE id = 1") == [(2, "from the table")]
    tab.session.look()
    assert tab.session.points[0].answers[0] == Answer(2, "Ada", "", "from the table")


def test_a_locked_and_a_read_only_file_are_told_and_the_answer_can_be_given_again(tab, path):
    lock = sqlite3.connect(path, isolation_level=None)
    lock.execute("BEGIN EXCLUSIVE")
    press(tab, "1")
    assert "could not be saved" in tab.messages[0][0] and "locked" in tab.messages[0][0]
    lock.close()
    press(tab, "1")
    assert sql(path, "SELECT reference FROM sample WHERE id = 1") == [(1,)]


def test_a_file_that_may_only_be_read_is_shown_and_the_answer_is_refused(tab, path):
    Path(path).chmod(0o444)
    if os.access(path, os.W_OK):
        pytest.skip("this user may write every file")
    press(tab, "1")
    assert "could not be saved" in tab.messages[0][0]
    assert tab.session.answer is None and len(tab.session.points) == POINTS


@pytest.mark.skipif(not shutil.which("ogr2ogr"), reason="ogr2ogr is not installed")
def test_a_sample_in_another_crs_lies_on_the_same_pixels(tab, path, tmp_path):
    lonlat = str(tmp_path / "lonlat.gpkg")
    subprocess.run(["ogr2ogr", "-t_srs", "EPSG:4326", lonlat, path], check=True, timeout=60)
    here = tab._footprint.around(QgsPointXY(tab.session.point.x, tab.session.point.y), tab.session.sample.crs)
    tab.open(lonlat)
    there, crs = tab.session.point, tab.session.sample.crs
    assert crs.isGeographic() and 8 < there.x < 10
    pixel = tab._footprint.around(QgsPointXY(there.x, there.y), crs)
    pixel.transform(QgsCoordinateTransform(crs, QgsCoordinateReferenceSystem("EPSG:32632"), QgsProject.instance()))
    assert pixel.intersection(here).area() == pytest.approx(100, rel=1e-3)


def test_answers_that_no_class_of_the_legend_has_are_shown_and_can_be_corrected(tab, path):
    sql(path, "UPDATE sample SET reference = 77, reviewer = 'Ada' WHERE id = 1")
    tab.session.look()
    assert tab.session.answer.reference == 77 and tab.session.name_of(77) == "Class 77"
    press(tab, "2")
    assert sql(path, "SELECT reference FROM sample WHERE id = 1") == [(2,)]


def test_a_file_that_goes_away_and_comes_back(tab, path, tmp_path):
    shutil.move(path, tmp_path / "away.gpkg")
    press(tab, "1")
    tab.session.look()
    assert "is not there" in tab.messages[0][0] and len(tab.session.points) == POINTS
    shutil.move(tmp_path / "away.gpkg", path)
    tab.messages.clear()
    press(tab, "1")
    assert tab.messages == [] and sql(path, "SELECT count(reference) FROM sample") == [(1,)]


def test_points_are_on_the_pixels_of_the_map_and_views_move_together(tab, class_map, write_raster, tmp_path):
    values = np.arange(2000, dtype=np.float32).reshape(1, 40, 50)
    layers = [QgsRasterLayer(write_raster(tmp_path / f"{name}.tif", values), name) for name in ("sar", "optical")]
    QgsProject.instance().addMapLayers(layers)
    press(tab, "v")
    shown = [view.combo.currentLayer() for view in tab.views.views]
    assert {layer.name() for layer in shown if layer} == {"sar", "optical"}  # the class map is not among them
    first, second = (view.canvas for view in tab.views.views[:2])
    first.setExtent(first.extent().scaled(0.5))
    assert second.extent().center().compare(first.extent().center(), 1e-6)
    press(tab, "n")
    point = tab.session.point
    assert second.extent().center().distance(point.x, point.y) < 1e-3
    assert tab._footprint.around(first.extent().center(), tab.session.sample.crs).area() == pytest.approx(100)
    QTest.keyClick(tab.views, "1")
    assert tab.session.points[1].answer_of("Ada").reference == 1


def test_the_running_accuracy_is_that_of_the_answers(tab, path, wait_until):
    """All right in one class, 16 of 20 in the other: 0.6 · 0.8 + 0.4 (Olofsson et al. 2014, eq. 1)."""
    sql(path, "UPDATE sample SET reference = map_class, reviewer = 'Ada'")
    numbers = "(SELECT id FROM sample WHERE map_class = 1 ORDER BY id LIMIT 4)"
    sql(path, f"UPDATE sample SET reference = 2 WHERE id IN {numbers}")
    tab.session.look()
    wait_until(lambda: "Overall accuracy" in tab.accuracy.text())
    assert "<b>0.88</b>" in tab.accuracy.text() and "from 40 points" in tab.accuracy.text()


def test_a_sample_of_the_command_line_gets_its_form_when_it_is_opened(tab, class_map, tmp_path):
    out = str(tmp_path / "command line.gpkg")
    client.engine_client().run(SampleJob(class_map.source(), out, size=10), lambda event: None)
    tab.open(out)
    assert len(tab.session.points) == 10
    layer = QgsVectorLayer(out, "again", "ogr")
    assert layer.editorWidgetSetup(layer.fields().indexOf("reference")).type() == "ValueMap"
    assert open_sample(out).blind


def test_a_layer_that_is_no_sample_is_refused_in_plain_words(tab, tmp_path):
    memory = QgsVectorLayer("Point?crs=EPSG:32632&field=id:integer", "scratch", "memory")
    QgsProject.instance().addMapLayer(memory)
    tab.chooser.layers.setLayer(memory)
    assert tab.session is None and tab.messages[-1][1] == "problem"


def test_answers_of_two_panels_in_one_file_are_both_kept(path):
    """Two people on a network drive: each writes its own row."""
    save_answer(path, 1, "Ada", Answer(1, "Ada"), None)
    save_answer(path, 1, "Bea", Answer(2, "Bea"), None)
    (first, *_) = read_points(path)
    assert first.in_conflict and [answer.reviewer for answer in first.answers] == ["Ada", "Bea"]
    assert Path(path).parent.exists()
