"""Speaks the worker's protocol without an engine; the seed of a simulate job says how it behaves."""

import json
import os
import sys
import threading
import time
from pathlib import Path

FINISH, WAIT, DEAF, CRASH, FAIL, GARBLE = range(6)
cancelled = threading.Event()


def send(identity: int, event: str, **fields) -> None:
    sys.stdout.write(json.dumps({"id": identity, "event": event, **fields}) + "\n")
    sys.stdout.flush()


def run(identity: int, arguments: dict) -> None:
    behaviour, out = arguments["seed"], Path(arguments["out"])
    send(identity, "started")
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
            threading.Thread(target=run, args=(request["id"], request["arguments"]), daemon=True).start()
        elif request["do"] == "cancel":
            cancelled.set()
        else:
            break


main()
