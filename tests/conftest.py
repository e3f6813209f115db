"""Makes the checkout importable as ``landclair``, as the engine does, and finds the real data where there are any."""

import os
import runpy
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
runpy.run_path(str(ROOT / "plugin" / "engine" / "start.py"))["register_package"](ROOT)


@pytest.fixture(scope="session")
def root() -> Path:
    """The checkout."""
    return ROOT


@pytest.fixture(scope="session")
def shared_data() -> Path:
    """The folder of real rasters; the test is skipped where there is none."""
    folder = Path(os.environ.get("LANDCLAIR_DATA") or ROOT.parent / "shared" / "data")
    if not folder.is_dir():
        pytest.skip(f"no real data in {folder}; set LANDCLAIR_DATA to the folder that holds them")
    return folder
