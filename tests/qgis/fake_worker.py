"""Speaks the worker's protocol without an engine: ``fake_worker.py [ANSWERS]``.

The seed of a simulate job says how it behaves. Other jobs get their answer from the JSON file ANSWERS; a segment,
explain or index job with the model "patient" waits to be cancelled. An explain job first says something that it
takes back.
"""

import json
import os
import sys
import threading
import time
from pathlib import Path

FINISH, WAIT, DEAF, CRASH, FAIL, GARBLE = range(6)
cancelled = threading.Event()
answers = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8")) if len(sys.argv) > 1 else {}


def send(identity: int, event: str, **fields) -> None:
    sys.stdout.write(json.dumps({"id": identity, "event": event, **fields}) + "\n")
    sys.stdout.flush()


def run(identity: int, job: str, arguments: dict) -> None:
    send(identity, "started")
    simulate(identity, arguments) if job == "simulate" else answer(identity, job, arguments)


def answer(identity: int, job: str, arguments: dict) -> None:
    result = answers[job]
    if job == "describe_layer":
        result = result[Path(arguments["path"]).stem]
    if job == "explain" and arguments["each"]:
        places = json.loads(Path(arguments["polygons"]).read_text(encoding="utf-8"))["features"]
        result = {"explanations": [result | {"feature": at} for at in range(len(places))], "seconds": 1.0}
    elif job == "explain":
        result = result | {"question": arguments["question"]}
        for data in ({"sentence": answers["taken_back"]}, {"restart": True}, {"sentence": result["sentences"][0]}):
            send(identity, "preview", data=data)
    if job in ("segment", "explain", "index"):
        send(identity, "progress", fraction=0.4, message="Mapping", rate=1.5, seconds_left=41.0)
        if arguments["model"] == "patient":
            wait(identity, WAIT)
            return
    send(identity, "done", result=result)


def simulate(identity: int, arguments: dict) -> None:
    behaviour, out = arguments["seed"], Path(arguments["out"])
    if behaviour == FAIL:
        send(identity, "failed", kind="input", message="expected a raster, got a poem")
    elif behaviour == GARBLE:
        sys.stdout.write("Segmentation fault in some library\n")
        sys.stdout.flush()
    elif behaviour == FINISH:
        for step in (1, 2):
            send(identity, "progress", fraction=step / 2, message="Simulating", rate=1.5, seconds_left=0.0)
        time.sleep(arguments["size"] / 1000)
        send(identity, "done", result={"out": str(out), "pid": os.getpid(), "variables": dict(os.environ)})
    else:
        staging = out / "staging"
        staging.mkdir(parents=True)
        (staging / "half.tif").write_bytes(b"half")
        send(identity, "staging", path=str(staging))
        wait(identity, behaviour)


def wait(identity: int, behaviour: int) -> None:
    if behaviour == CRASH:
        os.abort()
    if behaviour == DEAF:
        time.sleep(60)
    cancelled.wait(60)
    cancelled.clear()
    send(identity, "cancelled")


def main() -> None:
    send(0, "ready", version="0", pid=os.getpid())
    for line in sys.stdin:
        request = json.loads(line)
        if request["do"] == "run":
            arguments = request["id"], request["job"], request["arguments"]
            threading.Thread(target=run, args=arguments, daemon=True).start()
        elif request["do"] == "cancel":
            cancelled.set()
        else:
            break


main()
