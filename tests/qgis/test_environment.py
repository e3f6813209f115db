"""The engine's environment in every state, with interpreters that are shell scripts; nothing is downloaded."""

import hashlib
import json
import subprocess
import sys
import time
from pathlib import Path

import pytest
from landclair.plugin.contract.errors import Cancelled, EngineError
from landclair.plugin.gui.engine_page import EnginePage
from landclair.plugin.tasks import environment
from landclair.plugin.tasks.environment import Health
from qgis.core import QgsSettings
from qgis.PyQt.QtWidgets import QPushButton

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the interpreters are shell scripts")

# Writes its arguments down; answers "-c" with a version; "-m venv FOLDER" puts a copy of itself there.
SCRIPT = """#!/bin/sh
echo "$0 $*" >> '{log}'
case "$*" in
  *"-m venv"*) mkdir -p "$4/bin" && cp "$0" "$4/bin/python" ;;
  *"-m pip"*) {pip} ;;
  *) {answer} ;;
esac
"""


def interpreter(path: Path, log: Path, answer: str = "echo 3 12", pip: str = "echo Collecting numpy") -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(SCRIPT.format(log=log, answer=answer, pip=pip))
    path.chmod(0o755)
    return path


def digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


@pytest.fixture
def log(tmp_path) -> Path:
    return tmp_path / "calls.txt"


@pytest.fixture
def home(tmp_path, monkeypatch) -> Path:
    """An empty LandClair folder and no interpreter chosen."""
    monkeypatch.delenv(environment.INTERPRETER_VARIABLE, raising=False)
    monkeypatch.setattr(environment, "home", lambda: tmp_path / "home")
    QgsSettings().remove(environment.INTERPRETER_SETTING)
    yield tmp_path / "home"
    QgsSettings().remove(environment.INTERPRETER_SETTING)


@pytest.fixture
def started(monkeypatch) -> list[list[str]]:
    """Every command line that is started."""
    commands: list[list[str]] = []
    popen = subprocess.Popen.__init__

    def note(self, command, *arguments, **options) -> None:
        commands.append([str(part) for part in command])
        popen(self, command, *arguments, **options)

    monkeypatch.setattr(subprocess.Popen, "__init__", note)
    return commands


@pytest.fixture
def base(home, log, tmp_path, monkeypatch) -> Path:
    """The only Python on this machine, a fake one."""
    python = interpreter(tmp_path / "usr" / "python3", log)
    monkeypatch.setattr(environment, "base_interpreters", lambda: [python])
    return python


def build(is_cancelled=lambda: False) -> list[str]:
    lines: list[str] = []
    environment.build(False, lines.append, is_cancelled)
    return lines


def test_nothing_there_is_missing(home, started):
    state = environment.check()
    assert (state.health, state.usable, started) == (Health.MISSING, False, [])


def test_a_set_up_that_was_interrupted_is_unfinished(home):
    environment.building_folder().mkdir(parents=True)
    assert environment.check().health is Health.UNFINISHED


def test_a_chosen_interpreter_that_has_gone_is_named(home):
    environment.choose_python(home / "gone" / "python")
    state = environment.check()
    assert state.health is Health.BROKEN
    assert str(home / "gone" / "python") in state.message


@pytest.mark.parametrize(
    ("answer", "message"),
    [
        ("echo \"ModuleNotFoundError: No module named 'onnxruntime'\" >&2; exit 1", "No module named 'onnxruntime'"),
        ("echo 3 9", "Python 3.11 or newer is needed, this is 3.9"),
    ],
)
def test_an_interpreter_that_cannot_run_the_engine_is_broken(home, log, tmp_path, answer, message):
    environment.choose_python(interpreter(tmp_path / "python", log, answer))
    state = environment.check()
    assert (state.health, state.usable) == (Health.BROKEN, False)
    assert message in state.message


def test_a_file_that_is_no_program_is_broken(home, tmp_path):
    (tmp_path / "python").write_text("a poem")
    environment.choose_python(tmp_path / "python")
    assert environment.check().health is Health.BROKEN


def test_a_chosen_interpreter_with_all_packages_is_ready(home, log, tmp_path):
    environment.choose_python(interpreter(tmp_path / "python", log))
    assert environment.check().health is Health.READY


def test_packages_of_another_version_are_outdated_but_usable(home, log):
    interpreter(environment.python_in(environment.own_folder()), log)
    (environment.own_folder() / environment.RECORD).write_text(json.dumps({"lock": "0" * 64, "cuda": False}))
    state = environment.check()
    assert (state.health, state.usable) == (Health.OUTDATED, True)


def test_checking_only_asks_the_interpreter_what_it_can_import(home, log, tmp_path, started):
    python = interpreter(tmp_path / "python", log)
    environment.choose_python(python)
    environment.check()
    ((program, isolated, _, code),) = started
    assert (program, isolated) == (str(python), "-I")
    assert code.startswith("import sys, numpy, ")


def test_a_set_up_installs_the_lock_into_its_own_folder_and_is_ready(home, base, log, root):
    lines = build()
    assert environment.check().health is Health.READY
    assert "Collecting numpy" in lines
    building = environment.building_folder()
    version, venv, pip, *_ = log.read_text().splitlines()
    assert version.startswith(f"{base} -I -c import sys, venv")
    assert venv == f"{base} -I -m venv {building}"
    assert pip.startswith(f"{building}/bin/python -I -m pip install ")
    assert f"--only-binary :all: -r {root / 'requirements' / 'engine.txt'}" in pip
    record = json.loads((environment.own_folder() / environment.RECORD).read_text())
    assert record == {"lock": digest(root / "requirements" / "engine.txt"), "cuda": False}
    assert not building.exists()


def test_a_set_up_never_installs_with_the_python_of_qgis(home, base, started):
    build()
    installs = [command[0] for command in started if "pip" in command]
    assert installs == [str(environment.python_in(environment.building_folder()))]
    assert sys.executable not in {command[0] for command in started}


def test_a_set_up_that_fails_says_why_and_leaves_the_old_engine(home, base, log):
    old = interpreter(environment.python_in(environment.own_folder()), log)
    interpreter(base, log, pip="echo ERROR: no space left on device; exit 1")
    with pytest.raises(EngineError, match="no space left on device"):
        build()
    assert old.exists()
    assert not environment.building_folder().exists()


def test_a_set_up_can_be_cancelled_at_once(home, base, log):
    interpreter(base, log, pip="echo Downloading; sleep 30")
    lines: list[str] = []
    started = time.monotonic()
    with pytest.raises(Cancelled):
        environment.build(False, lines.append, lambda: "Downloading" in lines)
    assert time.monotonic() - started < 5
    assert not environment.building_folder().exists()
    assert environment.check().health is Health.MISSING


def test_without_a_python_the_set_up_says_what_to_install(home, log, tmp_path, monkeypatch):
    old = interpreter(tmp_path / "python3", log, answer="echo 3 9")
    monkeypatch.setattr(environment, "base_interpreters", lambda: [old, tmp_path / "gone"])
    with pytest.raises(EngineError, match="python3-venv"):
        build()


def test_removing_takes_landclairs_own_folder_and_nothing_else(home, base, log, tmp_path):
    build()
    chosen = interpreter(tmp_path / "mine" / "python", log)
    environment.choose_python(chosen)
    (home / "models").mkdir()
    (home / "models" / "mine.onnx").write_bytes(b"onnx")
    environment.remove()
    assert not environment.own_folder().exists()
    assert chosen.exists()
    assert (home / "models" / "mine.onnx").exists()


@pytest.fixture
def page(home, base, monkeypatch, wait_until, slot_errors):
    monkeypatch.setattr(environment, "nvidia_card", lambda: "")
    page = EnginePage()
    page.show()
    page.check()
    wait_until(lambda: page._task is None)
    yield page
    page.close()


def button(page: EnginePage, text: str) -> QPushButton:
    return next(b for b in page.findChildren(QPushButton) if b.text().replace("&", "") == text)


def test_the_page_does_nothing_before_set_up_is_pressed(page, log):
    assert button(page, "Set up").isVisible()
    assert not button(page, "Remove").isVisible()
    assert not log.exists()


def test_set_up_is_one_press_on_the_page(page, wait_until):
    ready = []
    page.ready.connect(lambda: ready.append(True))
    button(page, "Set up").click()
    wait_until(lambda: page._task is None)
    assert ready == [True]
    assert environment.check().health is Health.READY
    assert button(page, "Repair").isVisible()
    assert not button(page, "Set up").isVisible()


def test_a_failed_set_up_is_told_in_the_log(page, base, log, wait_until):
    interpreter(base, log, pip="echo ERROR: no connection; exit 1")
    button(page, "Set up").click()
    wait_until(lambda: page._task is None)
    assert "The set-up failed: ERROR: no connection" in page._log.toPlainText()
    assert button(page, "Set up").isVisible()
