"""The client against a worker that finishes, fails, hangs, dies or talks nonsense."""

import os
import signal
import sys
import threading
import time
from pathlib import Path

import pytest
from landclair.plugin.contract.errors import Cancelled, EngineError, InputError
from landclair.plugin.contract.jobs import SimulateJob
from landclair.plugin.tasks.client import EngineClient, engine_variables

FINISH, WAIT, DEAF, CRASH, FAIL, GARBLE = range(6)
FAKE_WORKER = Path(__file__).with_name("fake_worker.py")


@pytest.fixture
def client(tmp_path):
    client = EngineClient([sys.executable, "-I", str(FAKE_WORKER)], tmp_path / "logs" / "worker.log")
    yield client
    client.close()


def simulate(folder: Path, behaviour: int, milliseconds: int = 0) -> SimulateJob:
    return SimulateJob(out=str(folder), seed=behaviour, size=milliseconds)


def after_start(events: list[dict], action) -> threading.Thread:
    """Call ``action`` once the job has announced its staging folder."""

    def watch() -> None:
        while not any(event["event"] == "staging" for event in events):
            time.sleep(0.01)
        action()

    thread = threading.Thread(target=watch)
    thread.start()
    return thread


def test_a_run_returns_the_result_and_reports_progress(client, tmp_path):
    events = []
    result = client.run(simulate(tmp_path, FINISH), events.append)
    assert result["out"] == str(tmp_path)
    assert [event.get("fraction") for event in events if event["event"] == "progress"] == [0.5, 1.0]


def test_the_second_run_uses_the_same_warm_process(client, tmp_path):
    first, second = (client.run(simulate(tmp_path, FINISH))["pid"] for _ in range(2))
    assert first == second == client.pid


def test_variables_that_steer_qgis_do_not_reach_the_worker(client, tmp_path, monkeypatch):
    for name in ("PYTHONPATH", "PYTHONHOME", "GDAL_DATA", "PROJ_LIB"):
        monkeypatch.setenv(name, "/from/qgis")
    monkeypatch.setenv("HTTPS_PROXY", "http://proxy")
    variables = client.run(simulate(tmp_path, FINISH))["variables"]
    assert not {"PYTHONPATH", "PYTHONHOME", "GDAL_DATA", "PROJ_LIB"} & set(variables)
    assert variables["HTTPS_PROXY"] == engine_variables()["HTTPS_PROXY"] == "http://proxy"


def test_an_error_of_the_engine_arrives_as_the_same_error(client, tmp_path):
    with pytest.raises(InputError, match="expected a raster, got a poem"):
        client.run(simulate(tmp_path, FAIL))
    assert client.run(simulate(tmp_path, FINISH))


@pytest.mark.parametrize("behaviour", [WAIT, DEAF])
def test_cancel_answers_within_a_second_and_leaves_nothing(client, tmp_path, behaviour):
    cancelled, events, asked = threading.Event(), [], []
    job = simulate(tmp_path, behaviour)
    thread = after_start(events, lambda: (asked.append(time.monotonic()), cancelled.set()))
    with pytest.raises(Cancelled):
        client.run(job, events.append, cancelled.is_set)
    assert time.monotonic() - asked[0] < 1.0
    thread.join()
    if behaviour == DEAF:
        assert not (tmp_path / "staging").exists()
        assert client.pid is None
    assert client.run(simulate(tmp_path, FINISH))


def test_a_worker_killed_from_outside_is_an_error_and_the_next_run_works(client, tmp_path):
    events = []
    thread = after_start(events, lambda: os.kill(client.pid, signal.SIGKILL))
    with pytest.raises(EngineError, match="stopped while it was working"):
        client.run(simulate(tmp_path, WAIT), events.append)
    thread.join()
    assert not (tmp_path / "staging").exists()
    assert client.run(simulate(tmp_path, FINISH))["pid"] == client.pid


@pytest.mark.parametrize("behaviour", [CRASH, GARBLE])
def test_a_worker_that_dies_or_talks_nonsense_is_replaced(client, tmp_path, behaviour):
    with pytest.raises(EngineError):
        client.run(simulate(tmp_path, behaviour))
    assert client.run(simulate(tmp_path, FINISH))


def test_two_runs_at_once_wait_for_each_other(client, tmp_path):
    spans = []

    def run() -> None:
        client.run(simulate(tmp_path, FINISH, milliseconds=200))
        spans.append(time.monotonic())

    client.run(simulate(tmp_path, FINISH))
    threads = [threading.Thread(target=run) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert spans[1] - spans[0] >= 0.2


def test_a_waiting_run_can_be_cancelled(client, tmp_path):
    client.run(simulate(tmp_path, FINISH))
    busy = threading.Thread(target=client.run, args=(simulate(tmp_path, FINISH, milliseconds=600),))
    busy.start()
    time.sleep(0.1)
    started = time.monotonic()
    with pytest.raises(Cancelled):
        client.run(simulate(tmp_path, FINISH), is_cancelled=lambda: True)
    assert time.monotonic() - started < 0.3
    busy.join()


def test_an_interpreter_that_is_missing_or_dies_is_a_clear_error(tmp_path):
    for command in (["/no/such/python"], [sys.executable, "-c", "raise SystemExit(3)"]):
        with pytest.raises(EngineError, match="engine"):
            EngineClient(command, tmp_path / "worker.log").run(simulate(tmp_path, FINISH))


def test_close_ends_the_process(client, tmp_path):
    pid = client.run(simulate(tmp_path, FINISH))["pid"]
    client.close()
    with pytest.raises(ProcessLookupError):
        os.kill(pid, 0)
