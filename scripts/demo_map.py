"""Runs inside QGIS's Python: simulates the demo scene, maps it through the plugin, and writes project and picture.

Called by scripts/demo with the folder to write to.
"""

import json
import os
import sys
from pathlib import Path

sys.path[:0] = ["/usr/share/qgis/python/plugins", os.environ["QGIS_PLUGINPATH"]]

import landclair  # noqa: E402 - found on the path of QGIS's plugins
from demo_picture import draw  # noqa: E402
from landclair.plugin.map.results import add_result  # noqa: E402
from landclair.plugin.map.scenes import style_optical, style_sar  # noqa: E402
from processing.core.Processing import Processing, processing  # noqa: E402
from qgis.core import QgsApplication, QgsProject, QgsRasterLayer, QgsReferencedRectangle  # noqa: E402

SCENE = {"SIZE": 1024, "SEED": 12, "CLOUDS": 0.3}
MODEL = "landcover"
LAYERS = ("OPTICAL", "SAR", "CLOUD_MASK")
BRIGHT = 0.2  # reflectance that is shown white: land would be black under a stretch that ends at the clouds


def main(folder: Path) -> None:
    """Write scene, maps, statistics, landclair-demo.qgz and landclair-demo.png into ``folder``."""
    application = QgsApplication([], False)
    application.initQgis()
    Processing.initialize()
    plugin = landclair.classFactory(None)
    plugin.initProcessing()
    scene = run("simulatescene", SCENE | places(folder, *LAYERS))
    maps = places(folder, "CLASSES", "CONFIDENCE", "SENSORS_USED", "WATER")
    statistics = folder / "statistics.json"
    layers = {name: scene[name] for name in LAYERS}
    run("segment", layers | {"MODEL": MODEL, "STATISTICS": str(statistics)} | maps)
    result = json.loads(statistics.read_text(encoding="utf-8"))
    project = build_project(scene, result)
    picture = draw(project, result, folder / "landclair-demo.png")
    project.write(str(folder / "landclair-demo.qgz"))
    for name, path in {"Project": folder / "landclair-demo.qgz", "Picture": picture, "Rasters": folder}.items():
        print(f"{name:<9}{path.resolve()}")
    project.clear()
    plugin.unload()
    application.exitQgis()


def places(folder: Path, *names: str) -> dict[str, str]:
    return {name: str(folder.resolve() / f"{name.lower()}.tif") for name in names}


def run(algorithm: str, parameters: dict) -> dict:
    print(f"landclair:{algorithm}", flush=True)
    return processing.run(f"landclair:{algorithm}", parameters)


def build_project(scene: dict, result: dict) -> QgsProject:
    """The result as the panel would add it, above the two layers of the scene."""
    project = QgsProject.instance()
    radar = QgsRasterLayer(scene["SAR"], "Radar (Sentinel-1, simulated)")
    optical = QgsRasterLayer(scene["OPTICAL"], "Optical (Sentinel-2, simulated)")
    style_sar(radar)
    style_optical(optical)
    for channel in ("red", "green", "blue"):
        stretch = getattr(optical.renderer(), f"{channel}ContrastEnhancement")()
        stretch.setMinimumValue(0.0)
        stretch.setMaximumValue(BRIGHT)
    project.addMapLayers([radar, optical])
    project.setCrs(optical.crs())
    project.setEllipsoid("WGS84")
    project.setTitle("LandClair demo")
    add_result(result, project, result["model"]["title"])
    view = project.viewSettings()
    view.setDefaultViewExtent(QgsReferencedRectangle(optical.extent(), optical.crs()))
    return project


if __name__ == "__main__":
    main(Path(sys.argv[1]))
