"""The panel in front of an engine that answers from a file: what it shows and what it refuses to run."""

from landclair.plugin.contract.legends import LAND_COVER
from landclair.plugin.gui.band_roles import BandRolesDialog
from landclair.plugin.gui.class_chips import ClassChips
from qgis.core import QgsCoordinateReferenceSystem, QgsRectangle

KNOWN = {"roles": ["green", "nir"], "units": "dn", "roles_reason": "band names", "units_reason": "values up to 10000"}


def shown_slots(tab) -> list[str]:
    return [slot for slot, row in tab.rows.items() if row.isVisible()]


def test_a_model_shows_its_own_slots_and_classes(dock, tab):
    chips = tab.model_box.findChild(ClassChips)
    assert shown_slots(tab) == ["optical", "sar"]
    assert chips.accessibleName() == f"Classes: {', '.join(entry.name for entry in LAND_COVER.classes)}"
    tab.model_box.combo.setCurrentText("Flood")
    assert shown_slots(tab) == ["sar", "sar_before"]
    assert chips.accessibleName() == "Classes: Not flooded, Flooded"


def test_a_model_says_how_accurate_it_is_or_that_nobody_measured_it(tab):
    facts = tab.model_box._facts
    assert "8 classes · 10 m · optical and/or radar (SAR)" in facts.text()
    assert "mIoU 0.61 on MiniFrance, test" in facts.text()
    tab.model_box.combo.setCurrentText("Flood")
    assert "No measured accuracy" in facts.text()
    assert "radar (SAR), before and after" in facts.text()


def test_chips_wrap_into_more_lines_when_the_panel_is_narrow(tab):
    chips = tab.model_box.findChild(ClassChips)
    assert chips.heightForWidth(150) > chips.heightForWidth(2000) > 0


def test_rows_start_with_no_layer_and_a_layer_tells_what_it_holds(tab, layers, choose):
    assert [row.layer for row in tab.rows.values()] == [None] * 4
    choose("Land cover", optical="s2", sar="unclear")
    assert tab.rows["optical"]._summary.text() == "✓ green nir · digital numbers"
    assert "Unknown units" in tab.rows["sar"]._summary.text()


def test_nothing_chosen_is_told_before_anything_runs(dock, message, tab, engine_client):
    tab.run()
    assert message(dock) == "Choose at least one layer to map."
    assert engine_client.segment_jobs() == []


def test_a_sensor_that_the_model_needs_is_asked_for(dock, message, tab, choose):
    choose("Flood", sar="s1")
    tab.run()
    assert message(dock).startswith("The model 'Flood' needs a layer in 'Radar before'.")


def test_a_layer_without_coordinate_system_is_named(dock, message, tab, layers, choose):
    choose("Land cover", optical="s2")
    layers["s2"].setCrs(QgsCoordinateReferenceSystem())
    tab.run()
    assert message(dock).startswith("The layer 's2' has no coordinate system.")


def test_layers_of_different_places_are_named(dock, message, tab, choose):
    choose("Land cover", optical="far", sar="s1")
    tab.run()
    assert message(dock).startswith("The layers 'far' and 's1' do not overlap.")


def test_an_area_beside_the_layers_is_refused(dock, message, tab, choose):
    choose("Land cover", optical="s2")
    tab.area.restore("drawn", (QgsRectangle(0, 0, 1, 1), QgsCoordinateReferenceSystem("EPSG:4326")))
    tab.run()
    assert message(dock).startswith("The area lies outside the layer 's2'.")


def test_an_area_that_was_not_drawn_yet_is_asked_for(dock, message, tab, choose):
    choose("Land cover", optical="s2")
    tab.area.restore("drawn", None)
    tab.run()
    assert message(dock).startswith("Draw a rectangle")


def test_the_dialog_keeps_only_what_differs_from_what_was_read(layers, qgis_app):
    dialog = BandRolesDialog(layers["s2"], "optical", KNOWN, (), "")
    assert (dialog.roles, dialog.units) == ((), "")
    dialog._boxes[1].setCurrentIndex(dialog._boxes[1].findData("red"))
    dialog._units.setCurrentIndex(dialog._units.findData("reflectance"))
    assert (dialog.roles, dialog.units) == (("green", "red"), "reflectance")
    dialog._restore()
    assert (dialog.roles, dialog.units) == ((), "")
