"""Peak memory of a whole job at 4096 x 4096 and at 16384 x 16384, each in a process of its own."""

from __future__ import annotations

import json
import sys
from pathlib import Path

from harness import in_new_process, near_free_model, picture
from landclair.plugin.contract.jobs import SegmentJob, SensorLayer
from landclair.plugin.engine import operations

SIDES = (4096, 16384)


def measure(folder: Path) -> dict:
    """Peak resident megabytes by size, and the growth from the smaller to the larger as a share."""
    near_free_model(folder)
    peaks = {}
    for side in SIDES:
        picture(folder, side)
        peaks[side] = json.loads(in_new_process("memory.py", str(folder), str(side)))["peak_memory_mb"]
    small, large = (peaks[side] for side in SIDES)
    return {"peak_memory_mb": peaks, "growth": large / small - 1}


if __name__ == "__main__":
    place, length = Path(sys.argv[1]), int(sys.argv[2])
    layer = SensorLayer(str(picture(place, length)))
    task = SegmentJob(str(place / "near-free.onnx"), str(place / f"out-{length}"), layer, overlap=64)
    print(json.dumps(operations.run(task)))
