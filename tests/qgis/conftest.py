"""What the QGIS tests share: the engine's interpreter and a model whose answer is a formula."""

import subprocess
from pathlib import Path

import pytest
from landclair.plugin.tasks import client, environment


@pytest.fixture(scope="session")
def engine() -> Path:
    """The engine's interpreter; its worker is stopped at the end."""
    python = environment.engine_python()
    if python is None:
        pytest.skip(f"no engine; name its interpreter in {environment.INTERPRETER_VARIABLE}")
    yield python
    client.close_engine()


@pytest.fixture(scope="session")
def write_model(root, engine):
    """``write_model(path, *options)`` -> the path of a model package made by tests/water_model.py."""

    def write(path: Path, *options: str) -> str:
        subprocess.run([engine, "-I", root / "tests" / "water_model.py", path, *options], check=True)
        return str(path)

    return write


@pytest.fixture(scope="session")
def model(write_model, tmp_path_factory) -> str:
    """Water where green is brighter than near infrared, under no data where VV is below -15 dB."""
    return write_model(tmp_path_factory.mktemp("model") / "formula.onnx")
