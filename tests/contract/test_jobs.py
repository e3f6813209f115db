"""Jobs and messages survive the way to the other wing and back."""

import json

import pytest
from landclair.plugin.contract import jobs, protocol
from landclair.plugin.contract.errors import KINDS, EngineError, InputError, from_kind
from landclair.plugin.contract.legends import LAND_COVER, Legend


def test_every_kind_of_job_has_its_own_name():
    assert len(set(jobs.JOBS.values())) == len(jobs.JOBS)


def test_a_job_serialises_to_json_and_back():
    job = jobs.SegmentJob(
        "flood", "out", jobs.SensorLayer("a.tif", ("red", ""), "dn"), extent=(1.5, 2.0, 3.0, 4.0), sar_share=True
    )
    assert jobs.from_json(jobs.to_json(job)) == job


@pytest.mark.parametrize(
    ("kind", "arguments", "message"),
    [
        ("dance", {}, "Unknown job 'dance'"),
        ("segment", {"model": "m"}, "out"),
        ("segment", {"model": "m", "out": "o", "colour": 1}, "no argument colour"),
        ("segment", {"model": "m", "out": "o", "sar": {"path": "p", "x": 1}}, "no argument x"),
    ],
)
def test_jobs_that_cannot_be_are_refused(kind, arguments, message):
    with pytest.raises(InputError, match=message):
        jobs.from_arguments(kind, arguments)


def test_messages_are_one_line_each():
    message = {"id": 1, "text": "first\nsecond", "name": "Überflutung"}
    line = protocol.encode(message)
    assert line.count(b"\n") == 1
    assert protocol.decode(line) == message


@pytest.mark.parametrize("line", [b"nonsense\n", b"[1]\n", b"\xff\xfe\n", b" " * (protocol.MAXIMUM_LINE + 1)])
def test_lines_that_are_no_message_are_refused(line):
    with pytest.raises(EngineError):
        protocol.decode(line)


def test_errors_keep_their_kind_across_the_door():
    for kind, error in KINDS.items():
        assert type(from_kind(kind, "text")) is error


def test_legends_survive_json():
    assert Legend.from_json(json.loads(json.dumps(LAND_COVER.to_json()))) == LAND_COVER
    assert LAND_COVER.water_codes == (1,)
