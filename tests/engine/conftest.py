"""What several tests of the engine share: a catalogue that is served on this machine."""

from pathlib import Path

import numpy as np
import pytest
from landclair.plugin.engine.catalogues import search, web

from .catalogue_scene import (
    COLLECTIONS,
    DN,
    OPTICAL_KEYS,
    POWER,
    SAR_KEYS,
    SCL,
    SIDE,
    absolute,
    item,
    optical,
    sar,
    write_cog,
)  # fmt: skip
from .stac_server import StacServer, serving


@pytest.fixture(scope="session")
def catalogue_files(tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("files")
    for name, band in zip(OPTICAL_KEYS, DN, strict=True):
        write_cog(folder / f"{name}.tif", band, 10, 0)
        write_cog(folder / f"plain_{name}.tif", band - 1000, 10, 0)
    for name, band in zip(SAR_KEYS, POWER, strict=True):
        write_cog(folder / f"{name}.tif", band, 10, -32768)
    write_cog(folder / "SCL.tif", SCL, 20, 0)
    write_cog(folder / "map.tif", np.where(np.indices((SIDE, SIDE))[1] < 350, 10, 80).astype(np.uint8), 10, 0)
    return folder


@pytest.fixture
def server(catalogue_files, monkeypatch):
    monkeypatch.setattr(web, "FIRST_WAIT", 0.01)
    monkeypatch.setattr(search, "FIRST_WAIT", 0.01)
    monkeypatch.setattr(web, "CHUNK", 4096)
    items = [optical("S2_clear", "2024-05-10"), sar("S1_near", "2024-05-11"),
             item("labels_2021", "esa-worldcover", "2021-01-01", ("map",))]  # fmt: skip
    with serving(StacServer(catalogue_files, list(COLLECTIONS), items)) as running:
        for entry in running.items:
            absolute(running, entry)
        yield running
