"""The time that is left, by a clock of our own."""

import pytest
from landclair.plugin.engine import progress
from landclair.plugin.engine.progress import Part, Progress


@pytest.fixture
def clock(monkeypatch):
    now = [100.0]
    monkeypatch.setattr(progress.time, "monotonic", lambda: now[0])
    return now


def test_what_is_left_takes_as_long_as_what_was_done(clock):
    events = []
    told = Progress(events.append)
    clock[0] += 30
    told.report(0.25)
    assert events[-1]["seconds_left"] == 90


def test_a_resumed_run_counts_from_where_it_resumed(clock):
    events = []
    told = Progress(events.append)
    clock[0] += 20  # it reads samples
    told.begin_at(0.6)
    told.report(0.6)
    assert "seconds_left" not in events[-1]
    clock[0] += 30
    told.report(0.7)
    assert events[-1]["seconds_left"] == pytest.approx(90)  # 0.1 took 30 s, 0.3 are left


def test_a_part_of_a_job_begins_within_the_whole(clock):
    events = []
    part = Part(Progress(events.append), 0.5, 1.0)
    part.begin_at(0.5)
    clock[0] += 10
    part.report(0.75)
    assert events[-1]["fraction"] == 0.875
    assert events[-1]["seconds_left"] == pytest.approx(10)
