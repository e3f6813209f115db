"""Where the engine's own Python environment is, in what state, and how it is built. QGIS's Python is never changed."""

from __future__ import annotations

import hashlib
import json
import os
import queue
import shutil
import subprocess
import sys
import threading
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from qgis.core import QgsSettings
from qgis.PyQt.QtCore import QCoreApplication, QStandardPaths

from ..contract.errors import Cancelled, EngineError
from .client import close_engine, engine_variables, kill, process_options

MINIMUM_PYTHON = (3, 11)
INTERPRETER_SETTING = "landclair/engine_python"
INTERPRETER_VARIABLE = "LANDCLAIR_ENGINE_PYTHON"
REQUIREMENTS = Path(__file__).resolve().parents[2] / "requirements"
PACKAGES = ("numpy", "rasterio", "scipy", "onnx", "onnxruntime", "psutil")
RECORD = "landclair.json"


def tr(text: str) -> str:
    return QCoreApplication.translate("EngineEnvironment", text)


class Health(Enum):
    """What stands between the user and a working engine."""

    MISSING = "missing"
    UNFINISHED = "unfinished"
    BROKEN = "broken"
    OUTDATED = "outdated"
    READY = "ready"


@dataclass(frozen=True)
class EngineState:
    """The engine's health, the interpreter it was found for, and a sentence for the user."""

    health: Health
    python: Path | None
    message: str

    @property
    def usable(self) -> bool:
        return self.health in (Health.READY, Health.OUTDATED)


def home() -> Path:
    """LandClair's folder in the user's own data folder; no administrator rights are needed there."""
    data = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericDataLocation)
    return Path(data) / "LandClair"


def own_folder() -> Path:
    """The environment that LandClair builds."""
    return home() / "engine"


def building_folder() -> Path:
    """Where an environment stands until it is complete."""
    return home() / "engine.building"


def python_in(folder: Path) -> Path:
    """The interpreter of the virtual environment ``folder``."""
    return folder / "Scripts" / "python.exe" if os.name == "nt" else folder / "bin" / "python"


def chosen_python() -> Path | None:
    """The interpreter that the user chose, by environment variable or in the settings."""
    chosen = os.environ.get(INTERPRETER_VARIABLE) or QgsSettings().value(INTERPRETER_SETTING, "", str)
    return Path(chosen) if chosen else None


def choose_python(python: Path | None) -> None:
    """Use ``python`` from now on; None returns to LandClair's own environment."""
    close_engine()
    QgsSettings().setValue(INTERPRETER_SETTING, str(python) if python else "")


def engine_python() -> Path | None:
    """The interpreter that the engine would start with now; None when there is none."""
    python = chosen_python() or python_in(own_folder())
    return python if python.exists() else None


def requirements_file(cuda: bool) -> Path:
    """The pinned lock of the engine's packages, for CPU or for NVIDIA cards."""
    return REQUIREMENTS / ("engine-cuda.txt" if cuda else "engine.txt")


def nvidia_card() -> str:
    """The first NVIDIA card by name; empty when ``nvidia-smi`` finds none."""
    program = shutil.which("nvidia-smi")
    if not program:
        return ""
    query = [program, "--query-gpu=name", "--format=csv,noheader"]
    found = subprocess.run(query, capture_output=True, text=True, timeout=20, **process_options())
    return found.stdout.splitlines()[0].strip() if found.returncode == 0 and found.stdout.strip() else ""


def check() -> EngineState:
    """Find the engine and import its packages in its own interpreter. It takes seconds: not for the main thread."""
    python = engine_python()
    chosen = chosen_python()
    if python is None and chosen:
        return EngineState(Health.BROKEN, None, tr("The chosen interpreter does not exist: {}").format(chosen))
    if python is None and building_folder().exists():
        return EngineState(Health.UNFINISHED, None, tr("The set-up was interrupted. Set the engine up again."))
    if python is None:
        return EngineState(Health.MISSING, None, tr("The engine is not set up yet."))
    problem = interpreter_problem(python)
    if problem:
        return EngineState(Health.BROKEN, python, problem)
    if not chosen and _recorded_lock() not in (_lock_digest(True), _lock_digest(False)):
        return EngineState(
            Health.OUTDATED, python, tr("This version of LandClair expects newer packages. Repair brings them.")
        )
    return EngineState(Health.READY, python, tr("The engine is ready."))


def interpreter_problem(python: Path) -> str:
    """Why ``python`` cannot run the engine, in a sentence; empty when it can."""
    code = f"import sys, {', '.join(PACKAGES)}; print(*sys.version_info[:2])"
    try:
        found = _ask(python, code)
    except (OSError, subprocess.TimeoutExpired) as error:
        return tr("The interpreter does not run: {}").format(error)
    if found.returncode:
        reason = (found.stderr.strip().splitlines() or [tr("no message")])[-1]
        return tr("The interpreter {} lacks something: {}").format(python, reason)
    return _version_problem(found.stdout)


def _version_problem(version: str) -> str:
    found = tuple(int(part) for part in version.split())
    if found >= MINIMUM_PYTHON:
        return ""
    return tr("Python 3.11 or newer is needed, this is {}.{}.").format(*found)


def _ask(python: Path, code: str) -> subprocess.CompletedProcess:
    return subprocess.run(
        [str(python), "-I", "-c", code],
        capture_output=True,
        text=True,
        timeout=60,
        env=engine_variables(),
        **process_options(),
    )


def base_interpreters() -> list[Path]:
    """Where a Python to build the environment from may be: ``sys.executable`` is QGIS itself on Windows and macOS."""
    if os.name == "nt":
        folders = [Path(sys.base_prefix), Path(sys.executable).parent]
        found = [folder / name for folder in folders for name in ("python.exe", "python3.exe")]
    elif sys.platform == "darwin":
        folders = [Path(sys.base_prefix) / "bin", Path(sys.executable).parent / "bin", Path("/opt/homebrew/bin")]
        found = [folder / "python3" for folder in folders]
    else:
        found = [Path(sys.base_prefix) / "bin" / f"python3.{sys.version_info.minor}"]
    names = [f"python3.{minor}" for minor in (13, 12, 11)] + ["python3", "python"]
    found += [Path(path) for name in names if (path := shutil.which(name))]
    return [path for path in dict.fromkeys(found) if path.exists()]


def find_base_python() -> Path:
    """The first Python >= 3.11 that can make virtual environments; EngineError says what to install."""
    for python in base_interpreters():
        try:
            found = _ask(python, "import sys, venv, ensurepip; print(*sys.version_info[:2])")
        except (OSError, subprocess.TimeoutExpired):
            continue  # not an interpreter that runs here: the next candidate may
        if found.returncode == 0 and not _version_problem(found.stdout):
            return python
    raise EngineError(
        tr(
            "A Python 3.11 or newer that can make virtual environments was not found. Install one (on Debian and "
            "Ubuntu: python3-venv), or choose an interpreter you already have."
        )
    )


def build(cuda: bool, on_line: Callable[[str], None], is_cancelled: Callable[[], bool]) -> None:
    """Build the environment beside its final place, check it, then put it there; nothing half-built stays."""
    lock, folder = requirements_file(cuda), building_folder()
    if not lock.exists():
        raise EngineError(tr("The list of packages is missing: {}. Install LandClair again.").format(lock))
    _clear(folder)
    folder.parent.mkdir(parents=True, exist_ok=True)
    try:
        base = find_base_python()
        on_line(tr("Using {}").format(base))
        _stream([str(base), "-I", "-m", "venv", str(folder)], on_line, is_cancelled)
        install = ["install", "--no-input", "--disable-pip-version-check", "--only-binary", ":all:", "-r", str(lock)]
        _stream([str(python_in(folder)), "-I", "-m", "pip", *install], on_line, is_cancelled)
        problem = interpreter_problem(python_in(folder))
        if problem:
            raise EngineError(problem)
        (folder / RECORD).write_text(json.dumps({"lock": _digest(lock), "cuda": cuda}), encoding="utf-8")
        close_engine()
        _clear(own_folder())
        folder.rename(own_folder())
    except Exception:
        _clear(folder)
        raise
    on_line(tr("The engine is ready."))


def remove() -> None:
    """Stop the engine and delete LandClair's own environment."""
    close_engine()
    _clear(building_folder())
    _clear(own_folder())


def _clear(folder: Path) -> None:
    if folder.exists():
        shutil.rmtree(folder)


def _digest(lock: Path) -> str:
    return hashlib.sha256(lock.read_bytes()).hexdigest()


def _lock_digest(cuda: bool) -> str | None:
    lock = requirements_file(cuda)
    return _digest(lock) if lock.exists() else None


def _recorded_lock() -> str:
    record = own_folder() / RECORD
    return json.loads(record.read_text(encoding="utf-8"))["lock"] if record.exists() else ""


def _stream(command: list[str], on_line: Callable[[str], None], is_cancelled: Callable[[], bool]) -> None:
    """Run ``command``, hand over what it prints line by line, and stop it within a moment when cancelled."""
    options = {"stdout": subprocess.PIPE, "stderr": subprocess.STDOUT, "stdin": subprocess.DEVNULL, "text": True}
    process = subprocess.Popen(command, env=engine_variables(), **options, **process_options())
    lines: queue.Queue[str | None] = queue.Queue()

    def read() -> None:
        for line in process.stdout:
            lines.put(line.rstrip())
        lines.put(None)

    threading.Thread(target=read, daemon=True).start()
    last = ""
    while True:
        if is_cancelled():
            kill(process)
            raise Cancelled(tr("The set-up was cancelled; nothing was changed."))
        try:
            line = lines.get(timeout=0.1)
        except queue.Empty:
            continue
        if line is None:
            break
        last = line or last
        on_line(line)
    if process.wait():
        raise EngineError(tr("The set-up failed: {}").format(last))
