"""Phi-3-mini from its authors: asked for explicitly, resumed where it stopped, every file checked before it is used."""

from __future__ import annotations

import hashlib
import shutil
import urllib.error
import urllib.request
from dataclasses import asdict, dataclass
from pathlib import Path

from ...contract.errors import EngineError
from ...contract.jobs import FetchPhi3Job
from ..progress import Progress
from .writers import default_folder
from .writers.folder import read_folder

HUB = "https://huggingface.co"
REPOSITORY, REVISION = "microsoft/Phi-3-mini-4k-instruct-onnx", "5f5f794c1c23c9d5ee142af85df02a6cc52d6945"
FOLDER = "cpu_and_mobile/cpu-int4-rtn-block-32-acc-level-4"
WEIGHTS = "phi3-mini-4k-instruct-cpu-int4-rtn-block-32-acc-level-4.onnx"
LICENCE = "MIT"
TIMEOUT_SECONDS, CHUNK, TRIES = 60, 1 << 20, 4


@dataclass(frozen=True)
class Part:
    """A file of the model at that revision: its name, size in bytes and SHA-256."""

    name: str
    bytes: int
    sha256: str

    def verified(self, path: Path, progress: Progress) -> bool:
        """Whether the file at ``path`` is this one."""
        if not path.is_file() or path.stat().st_size != self.bytes:
            return False
        digest = hashlib.sha256()
        with path.open("rb") as stream:
            while chunk := stream.read(CHUNK):
                progress.check()
                digest.update(chunk)
        return digest.hexdigest() == self.sha256


PARTS = (
    Part("added_tokens.json", 306, "f8e5a880c6c563a126d9efacb654e105fc4b66f21e5a540f04436e9487a955fb"),
    Part("config.json", 919, "132bb3dca45e641008dce2ba8bbbf3fd877cf8b76a7c18919e0bae1ef13a20ce"),
    Part("genai_config.json", 1_576, "d5ec04466a3d080de412409bf762219628f375314cfff303976733364baec5a2"),
    Part("special_tokens_map.json", 599, "810adc6e6c6ef2f56c285ef930d243358a3a9f05e36a01c5a10bafc6fac4609b"),
    Part("tokenizer_config.json", 3_441, "32f66c2bab499baaa8341819ad9a13342f957501ce1e989bcb90853a01336cc0"),
    Part("tokenizer.json", 1_937_869, "072ab882d6c7192a42f78790945d16c064691321a73251a4b18f6a380f0fbe39"),
    Part(WEIGHTS, 231_335, "385cd1b908a0d2f8634e86d30236f6dbb7ae660eb3943fd1ef5bdc3847326480"),
    Part(f"{WEIGHTS}.data", 2_722_861_056, "5db30ce699aee1123cf9045742488db5928006fa618a42cb3c0840322a85ad0f"),
)


def fetch_phi3(job: FetchPhi3Job, progress: Progress) -> dict:
    """Operation: fetch Phi-3, or with ``estimate`` only say what it would be. EngineError if it cannot be had whole."""
    out = Path(job.out) if job.out else default_folder()
    total = sum(part.bytes for part in PARTS)
    if not job.estimate:
        _check_disk(out)
        done = 0
        for part in PARTS:
            _fetch(part, out, progress, done, total)
            done += part.bytes
        read_folder(out)
    return {
        "folder": str(out), "files": [asdict(part) for part in PARTS], "bytes": total, "licence": LICENCE,
        "source": f"{HUB}/{REPOSITORY}", "revision": REVISION,
        "complete": all((out / part.name).is_file() for part in PARTS),
    }  # fmt: skip


def _fetch(part: Part, out: Path, progress: Progress, done: int, total: int) -> None:
    """One file, under its own name only once it is whole and verified."""
    target, partial = out / part.name, out / f"{part.name}.partial"
    if part.verified(target, progress):
        return
    address = f"{HUB}/{REPOSITORY}/resolve/{REVISION}/{FOLDER}/{part.name}"
    for attempt in range(1, TRIES + 1):
        try:
            _append(
                address, partial, part, lambda have: progress.report((done + have) / total, f"Fetching {part.name}")
            )
            break
        except OSError as error:
            if attempt == TRIES or (isinstance(error, urllib.error.HTTPError) and error.code < 500):
                raise EngineError(
                    f"{address} cannot be fetched: {error}. What has come is kept; try again to go on."
                ) from error
    if not part.verified(partial, progress):
        partial.unlink(missing_ok=True)
        raise EngineError(f"{part.name} is not the file that its authors list: its checksum differs. Fetch it again.")
    partial.replace(target)


def _append(address: str, partial: Path, part: Part, report) -> None:
    """Go on where ``partial`` ends; OSError if the connection ends before the file does."""
    have = partial.stat().st_size if partial.is_file() else 0
    if have >= part.bytes:
        return
    request = urllib.request.Request(address, headers={"Range": f"bytes={have}-"} if have else {})
    with urllib.request.urlopen(request, timeout=TIMEOUT_SECONDS) as reader:
        resumed = reader.status == 206
        have = have if resumed else 0
        with partial.open("ab" if resumed else "wb") as writer:
            while have <= part.bytes and (chunk := reader.read(CHUNK)):
                writer.write(chunk)
                have += len(chunk)
                report(have)
    if have < part.bytes:
        raise ConnectionError(f"the connection ended after {have} of {part.bytes} bytes")


def _check_disk(out: Path) -> None:
    try:
        out.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise EngineError(f"{out} cannot be made: {error.strerror}. Choose another folder.") from error
    here = [(out / part.name, out / f"{part.name}.partial") for part in PARTS]
    have = sum(path.stat().st_size for pair in here for path in pair if path.is_file())
    need, free = sum(part.bytes for part in PARTS) - have, shutil.disk_usage(out).free
    if free < need:
        raise EngineError(
            f"{need / 1e9:.1f} GB are needed in {out}, {free / 1e9:.1f} GB are free. Choose another disk."
        )
