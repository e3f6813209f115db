"""The engine's command line: progress on stderr, one JSON result as the last line of stdout with ``--json``.

Exit status: 0 done, 1 an error with one clear line, 2 wrong usage, 130 cancelled.
"""

from __future__ import annotations

import argparse
import importlib
import json
import pkgutil
import re
import signal
import sys
import time
import traceback
from types import ModuleType

from ... import __version__
from ..contract.errors import Cancelled, LandClairError
from . import commands, operations
from .progress import Progress

NEGATIVE = re.compile(r"-\.?\d[-+.,\deE]*")


def main(arguments: list[str] | None = None) -> int:
    """Parse, run one command, print its result; returns the exit status."""
    options = _parser().parse_args(_joined(sys.argv[1:] if arguments is None else arguments))
    progress = Progress(_Meter(sys.stderr))
    signal.signal(signal.SIGINT, lambda *_: progress.cancel())
    signal.signal(signal.SIGTERM, lambda *_: progress.cancel())
    try:
        result = operations.run(options.command.job(options), progress)
    except Cancelled as error:
        return _fail(error, 130)
    except LandClairError as error:
        return _fail(error, 1)
    except MemoryError:
        return _fail("There is not enough memory. Choose a smaller area, tile or number of threads.", 1)
    except Exception as error:  # the boundary of the program: a bug becomes one line, its trace goes above it
        traceback.print_exc()
        return _fail(f"Unexpected {type(error).__name__}: {error}. This is a fault of LandClair; please report it.", 1)
    summary = getattr(options.command, "summary", lambda answer: json.dumps(answer, indent=2, ensure_ascii=False))
    print(json.dumps(result, ensure_ascii=False) if options.json else summary(result))
    return 0


def _joined(arguments: list[str]) -> list[str]:
    """Values that begin with a minus, such as a western extent, joined to their option: argparse takes them for one."""
    joined: list[str] = []
    for argument in arguments:
        value = joined and joined[-1].startswith("--") and "=" not in joined[-1] and NEGATIVE.fullmatch(argument)
        if value:
            joined[-1] += f"={argument}"
        else:
            joined.append(argument)
    return joined


def _fail(error, status: int) -> int:
    print(f"landclair: {' '.join(str(error).split())}", file=sys.stderr)
    return status


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="landclair", description="Land-cover, water and flood maps from optical and radar."
    )
    parser.add_argument("--version", action="version", version=__version__)
    choices = parser.add_subparsers(required=True, metavar="COMMAND")
    for command in _commands():
        command_parser = choices.add_parser(
            command.NAME, help=command.HELP.replace("%", "%%"), description=command.HELP
        )
        command.add_arguments(command_parser)
        for leaf in _leaves(command_parser):
            leaf.add_argument("--json", action="store_true", help="print the result as one line of JSON")
        command_parser.set_defaults(command=command)
    return parser


def _commands() -> list[ModuleType]:
    names = sorted(entry.name for entry in pkgutil.iter_modules(commands.__path__))
    return [importlib.import_module(f"{commands.__name__}.{name}") for name in names]


def _leaves(parser: argparse.ArgumentParser) -> list[argparse.ArgumentParser]:
    """A command's own parser, or those of its sub-commands."""
    groups = [action for action in parser._actions if isinstance(action, argparse._SubParsersAction)]
    return [leaf for group in groups for leaf in group.choices.values()] or [parser]


class _Meter:
    """Progress on one line of stderr, at most ten times a second on a terminal and once a second elsewhere."""

    def __init__(self, stream) -> None:
        self._stream, self._terminal = stream, stream.isatty()
        self._last = 0.0

    def __call__(self, event: dict) -> None:
        if event["event"] != "progress":
            return
        now, done = time.monotonic(), event["fraction"] >= 1
        if now - self._last < (0.1 if self._terminal else 1.0) and not done:
            return
        self._last = now
        rate = f" · {event['rate']:.1f} Mpx/s" if "rate" in event else ""
        left = f" · {event['seconds_left']:.0f} s left" if "seconds_left" in event and not done else ""
        text = f"{event['fraction']:4.0%} {event['message']}{rate}{left}"
        self._stream.write(f"\r\033[K{text}" if self._terminal else text + "\n")
        if done and self._terminal:
            self._stream.write("\n")
        self._stream.flush()
