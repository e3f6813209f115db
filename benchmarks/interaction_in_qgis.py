"""The part of ``interaction`` that lives in QGIS's Python: two tasks one after the other under a ticking 5 ms timer."""

from __future__ import annotations

import json
import runpy
import sys
import time
from pathlib import Path

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QEventLoop, QTimer

ROOT = Path(__file__).resolve().parents[1]
runpy.run_path(str(ROOT / "plugin" / "engine" / "start.py"))["register_package"](ROOT)


class Watch:
    """The longest time between two ticks of a timer on the main thread."""

    def __init__(self) -> None:
        self.longest, self._last = 0.0, time.perf_counter()
        self._timer = QTimer()
        self._timer.timeout.connect(self._tick)
        self._timer.start(5)

    def _tick(self) -> None:
        now = time.perf_counter()
        self.longest, self._last = max(self.longest, now - self._last), now


def run(job) -> tuple[float, float]:
    """Seconds from the start to the first tile's report, and the longest stall in seconds."""
    from landclair.plugin.tasks.engine_task import EngineTask

    loop, first, watch = QEventLoop(), [], Watch()
    task = EngineTask("Benchmark", job)
    started = time.perf_counter()
    task.progressed.connect(lambda event: first.append(time.perf_counter() - started))
    task.succeeded.connect(lambda result: loop.quit())
    task.failed.connect(lambda kind, message: (print(message, file=sys.stderr), loop.exit(1)))
    task.start_now()
    if (loop.exec() if hasattr(loop, "exec") else loop.exec_()) or not first:
        raise SystemExit(1)
    return first[0], watch.longest


def main(model: str, picture: str, out: str) -> None:
    from landclair.plugin.contract.jobs import SegmentJob, SensorLayer
    from landclair.plugin.tasks.client import close_engine

    application = QgsApplication([], False)
    application.initQgis()
    job = SegmentJob(model, out, SensorLayer(picture), overlap=64)
    cold, _ = run(job)
    warm, stall = run(job)
    close_engine()
    print(json.dumps({"cold_start_seconds": cold, "warm_start_seconds": warm, "max_stall_ms": 1000 * stall}))
    application.exitQgis()


if __name__ == "__main__":
    main(*sys.argv[1:])
