"""How QGIS feels: the second run's start in one session, and the longest stall of the event loop meanwhile."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

SYSTEM_PYTHON = "/usr/bin/python3"
SIDE = 4096


def measure(folder: Path) -> dict:
    """Run ``interaction_in_qgis.py`` in QGIS's Python, offscreen, with this interpreter as the engine."""
    from harness import near_free_model, picture

    variables = {**os.environ, "LANDCLAIR_ENGINE_PYTHON": sys.executable, "QT_QPA_PLATFORM": "offscreen"}
    script = Path(__file__).with_name("interaction_in_qgis.py")
    paths = near_free_model(folder), picture(folder, SIDE), folder / "out"
    command = [SYSTEM_PYTHON, str(script), *map(str, paths)]
    answer = subprocess.run(command, capture_output=True, text=True, check=True, env=variables)
    return json.loads(answer.stdout.splitlines()[-1])
