"""Entry point of the engine's interpreter: ``python -I start.py worker`` or ``python -I start.py cli ARGUMENTS``.

The plugin's folder may have any name; here it is given the name ``landclair``, so that the engine's imports are the
same in QGIS, in a checkout and in a pip install, without touching PYTHONPATH.
"""

import ctypes
import importlib
import importlib.util
import sys
from pathlib import Path

M_ARENA_MAX = -8  # malloc.h


def register_package(root: Path) -> None:
    """Make the folder ``root`` importable as ``landclair``."""
    if "landclair" in sys.modules:
        return
    spec = importlib.util.spec_from_file_location(
        "landclair", root / "__init__.py", submodule_search_locations=[str(root)]
    )
    module = importlib.util.module_from_spec(spec)
    sys.modules["landclair"] = module
    spec.loader.exec_module(module)


def share_heaps() -> None:
    """Let the threads share two of glibc's heaps: with one each, what one has freed is of no use to the others."""
    if sys.platform.startswith("linux") and (mallopt := getattr(ctypes.CDLL(None), "mallopt", None)):
        mallopt(M_ARENA_MAX, 2)


def main() -> int:
    share_heaps()
    register_package(Path(__file__).resolve().parents[2])
    module = "worker" if sys.argv[1:2] == ["worker"] else "cli"
    return importlib.import_module(f"landclair.plugin.engine.{module}").main(sys.argv[2:])


if __name__ == "__main__":
    sys.exit(main())
