"""The worker process and the command line, driven as their callers drive them: by a pipe and by a shell."""

import json
import os
import signal
import subprocess
import sys
import time

import numpy as np
import pytest
from landclair.plugin.contract import protocol

from .rasters import read, write
from .tiny_models import smoothing_package, threshold_package


@pytest.fixture
def start(root):
    return [sys.executable, "-I", str(root / "plugin" / "engine" / "start.py")]


@pytest.fixture
def worker(start):
    process = subprocess.Popen(
        [*start, "worker"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    )
    assert protocol.decode(process.stdout.readline())["event"] == "ready"
    yield process
    process.kill()
    process.wait()


def ask(worker, **request):
    worker.stdin.write(protocol.encode(request))
    worker.stdin.flush()


def events_until(worker, *names):
    events = []
    while not events or events[-1]["event"] not in names:
        events.append(protocol.decode(worker.stdout.readline()))
    return events


@pytest.fixture
def arguments(tmp_path):
    threshold_package(tmp_path / "m.onnx")
    write(tmp_path / "a.tif", np.full((1, 80, 80), 0.3, np.float32), names=("red",))
    return {
        "model": str(tmp_path / "m.onnx"),
        "out": str(tmp_path / "out"),
        "optical": {"path": str(tmp_path / "a.tif")},
    }


@pytest.fixture
def large(tmp_path):
    """A job of some seconds: a convolution of 31 x 31 pixels over 2000 x 2000."""
    smoothing_package(tmp_path / "slow.onnx", radius=15, classes=8, ground_resolution=None)
    picture = np.random.default_rng(0).integers(1, 255, (3, 2000, 2000)).astype(np.uint8)
    write(tmp_path / "big.tif", picture, names=("red", "green", "blue"))
    return {
        "model": str(tmp_path / "slow.onnx"),
        "out": str(tmp_path / "big"),
        "optical": {"path": str(tmp_path / "big.tif")},
    }


def test_a_job_reports_and_answers(worker, arguments):
    ask(worker, id=7, do="run", job="segment", arguments=arguments)
    events = events_until(worker, "done", "failed")
    assert [event["event"] for event in events][:2] == ["started", "staging"]
    assert all(event["id"] == 7 for event in events)
    assert (read(events[-1]["result"]["classes"]) == 2).all()
    fractions = [event["fraction"] for event in events if event["event"] == "progress"]
    assert fractions == sorted(fractions)
    assert fractions[-1] == 1


def test_errors_come_back_and_the_worker_lives_on(worker, arguments):
    ask(worker, id=1, do="run", job="segment", arguments={**arguments, "model": "nonsense"})
    assert events_until(worker, "failed")[-1]["kind"] == "model"
    ask(worker, id=2, do="run", job="dance", arguments={})
    assert "Unknown job" in events_until(worker, "failed")[-1]["message"]
    ask(worker, id=3, do="run", job="doctor", arguments={})
    assert events_until(worker, "done")[-1]["result"]["devices"]["cpu"]["works"]


def test_two_jobs_wait_for_each_other(worker, arguments):
    for identity in (1, 2):
        ask(
            worker,
            id=identity,
            do="run",
            job="segment",
            arguments={**arguments, "out": arguments["out"] + str(identity)},
        )
    events = events_until(worker, "done") + events_until(worker, "done")
    assert [event["id"] for event in events] == sorted(event["id"] for event in events)


def test_cancel_answers_within_a_second_and_leaves_nothing(worker, large):
    ask(worker, id=1, do="run", job="segment", arguments=large)
    events_until(worker, "progress")
    asked = time.monotonic()
    ask(worker, id=1, do="cancel")
    assert events_until(worker, "cancelled", "done")[-1]["event"] == "cancelled"
    assert time.monotonic() - asked < 1
    assert not os.path.exists(large["out"])


def test_a_queued_job_can_be_cancelled(worker, large, arguments):
    ask(worker, id=1, do="run", job="segment", arguments=large)
    ask(worker, id=2, do="run", job="segment", arguments=arguments)
    ask(worker, id=2, do="cancel")
    ask(worker, id=1, do="cancel")
    events = events_until(worker, "cancelled") + events_until(worker, "cancelled")
    assert {event["id"] for event in events if event["event"] == "cancelled"} == {1, 2}


def test_the_worker_ends_with_its_parent_and_cleans_up(worker, large):
    ask(worker, id=1, do="run", job="segment", arguments=large)
    events_until(worker, "progress")
    worker.stdin.close()
    assert worker.wait(timeout=10) == 0
    assert not os.path.exists(large["out"])


def run(start, *arguments, **options):
    return subprocess.run([*start, "cli", *arguments], capture_output=True, text=True, timeout=120, **options)


def test_the_command_line_ends_with_one_line_of_json(start, arguments):
    answer = run(
        start, "segment", "--optical", arguments["optical"]["path"], "--model", arguments["model"],
        "--out", arguments["out"], "--json",
    )  # fmt: skip
    assert answer.returncode == 0
    result = json.loads(answer.stdout.splitlines()[-1])
    expected = {
        "classes",
        "confidence",
        "sensors_used",
        "water",
        "statistics",
        "model",
        "provider",
        "seconds",
        "megapixels",
    }
    assert expected | {"peak_memory_mb"} <= result.keys()
    assert result["provider"] == "CPUExecutionProvider"
    assert "100%" in answer.stderr


def test_exit_statuses(start, arguments, large):
    assert run(start, "segment").returncode == 2
    assert run(start, "nonsense").returncode == 2
    failed = run(
        start, "segment", "--optical", "/nowhere.tif", "--model", arguments["model"], "--out", arguments["out"]
    )
    assert failed.returncode == 1
    assert failed.stderr.splitlines() == [
        "landclair: There is no file /nowhere.tif. Check the path, or add the layer again."
    ]
    process = subprocess.Popen(
        [
            *start,
            "cli",
            "segment",
            "--optical",
            large["optical"]["path"],
            "--model",
            large["model"],
            "--out",
            large["out"],
        ],
        stderr=subprocess.PIPE,
    )
    process.stderr.readline()
    process.send_signal(signal.SIGINT)
    assert process.wait(timeout=20) == 130
    assert not os.path.exists(large["out"])


def test_models_and_doctor_speak_to_people_too(start, arguments):
    shown = run(start, "models", "show", arguments["model"])
    assert "Tiny (10 m)" in shown.stdout
    assert "vv in db (may be missing)" in shown.stdout
    assert "no measured accuracy" in shown.stdout
    assert "cpu       works" in run(start, "doctor").stdout
