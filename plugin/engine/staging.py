"""Staging: the files of a job appear together when it succeeds, or not at all."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from ..contract.errors import EngineError
from .progress import Progress


@contextmanager
def staging_folder(out: Path, progress: Progress) -> Iterator[Path]:
    """A hidden folder inside ``out``; on success its files move up to ``out``, on any failure it vanishes."""
    existed = out.exists()
    try:
        out.mkdir(parents=True, exist_ok=True)
        staging = Path(tempfile.mkdtemp(prefix=".landclair-", dir=out))
    except OSError as error:
        raise EngineError(
            f"Nothing can be written to {out}: {error.strerror}. Choose another output folder."
        ) from error
    progress.staging(str(staging))
    try:
        yield staging
        for path in sorted(staging.iterdir()):
            os.replace(path, out / path.name)
    finally:
        shutil.rmtree(staging, ignore_errors=True)
        if not existed and not any(out.iterdir()):
            out.rmdir()
