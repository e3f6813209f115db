"""Peak memory of a whole job at 4096 x 4096 and at 16384 x 16384, each in a process of its own."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

from harness import ROOT, near_free_model, picture

SIDES = (4096, 16384)


def measure(folder: Path) -> dict:
    """Peak resident megabytes by size, as the command line reports them, and the growth as a share."""
    model = near_free_model(folder)
    peaks = {side: peak(model, picture(folder, side), folder / f"out-{side}") for side in SIDES}
    small, large = (peaks[side] for side in SIDES)
    return {"peak_memory_mb": peaks, "growth": large / small - 1}


def peak(model: Path, source: Path, out: Path) -> float:
    """Peak memory of one ``landclair segment`` in a process of its own."""
    start = [sys.executable, "-I", str(ROOT / "plugin" / "engine" / "start.py"), "cli", "segment"]
    arguments = ["--optical", source, "--model", model, "--out", out, "--overlap", "64", "--json"]
    answer = subprocess.run([*start, *map(str, arguments)], capture_output=True, text=True, check=True)
    return json.loads(answer.stdout.splitlines()[-1])["peak_memory_mb"]
