"""Starts a real QGIS desktop with the plugin in a profile of its own, and lets tests/desktop/session.py play in it."""

import json
import os
import shutil
import subprocess
from pathlib import Path

import pytest

SESSION = Path(__file__).with_name("session.py")
PROFILE = """[PythonPlugins]
landclair=true
[UI]
UITheme={theme}
[qgis]
checkVersion=false
newsFeed=false
showTips=false
[app]
iconSize=24
[locale]
overrideFlag=true
userLocale=en_US
"""


@pytest.fixture
def engine() -> str:
    python = os.environ.get("LANDCLAIR_ENGINE_PYTHON", "")
    if not python:
        pytest.skip("no engine; name its interpreter in LANDCLAIR_ENGINE_PYTHON")
    return python


@pytest.fixture
def model(root, engine, tmp_path) -> str:
    """Water where green is brighter than near infrared, under no data where VV is below -15 dB."""
    path = tmp_path / "formula.onnx"
    subprocess.run([engine, "-I", root / "tests" / "water_model.py", path], check=True)
    return str(path)


@pytest.fixture
def play(root, engine, tmp_path):
    """``play(scenes, model, theme=, scale=, tile=)`` -> the report that the session wrote; pictures lie beside it."""
    if not shutil.which("qgis"):
        pytest.skip("no QGIS desktop; install QGIS 3.40 or newer")
    if not os.environ.get("DISPLAY"):
        pytest.skip("no display; run under xvfb-run -a -s '-screen 0 1400x900x24'")

    def play(scenes: list[str], model: str, theme: str = "default", scale: int = 1, tile: dict | None = None) -> dict:
        name = "tile" if tile else f"{theme.split()[0].lower()}-{scale}"
        out = Path(os.environ.get("LANDCLAIR_PICTURES", tmp_path)) / name
        out.mkdir(parents=True, exist_ok=True)
        (out / "report.json").unlink(missing_ok=True)
        (tmp_path / "plugins").mkdir()
        (tmp_path / "plugins" / "landclair").symlink_to(root)
        settings = tmp_path / "profiles" / "test" / "QGIS" / "QGIS3.ini"
        settings.parent.mkdir(parents=True)
        settings.write_text(PROFILE.format(theme=theme), encoding="utf-8")
        session = tmp_path / "session.json"
        session.write_text(
            json.dumps({"model": model, "out": str(out), "scenes": scenes, "tile": tile}), encoding="utf-8"
        )
        (tmp_path / "temporary").mkdir()
        variables = {
            **os.environ,
            "QGIS_PLUGINPATH": str(tmp_path / "plugins"),
            "PYTHONPATH": str(SESSION.parent),
            "LANDCLAIR_SESSION": str(session),
            "LANDCLAIR_ENGINE_PYTHON": engine,
            "LIBGL_ALWAYS_SOFTWARE": "1",
            "QT_SCALE_FACTOR": str(scale),
            "TMPDIR": str(tmp_path / "temporary"),
            "XDG_DATA_HOME": str(tmp_path / "data"),
        }
        variables.pop("QT_QPA_PLATFORM", None)
        command = ["dbus-run-session", "--", "qgis", "--nologo", "--noversioncheck", "--profiles-path", str(tmp_path)]
        with open(out / "qgis.log", "w", encoding="utf-8") as log:
            subprocess.run(
                [*command, "--profile", "test", "--code", str(SESSION)],
                env=variables, stdout=log, stderr=log, timeout=450, check=False,
            )  # fmt: skip
        report = json.loads((out / "report.json").read_text(encoding="utf-8"))
        assert "error" not in report, report["error"]
        return report

    return play
