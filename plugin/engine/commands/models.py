"""landclair models: list, show and check model packages."""

from __future__ import annotations

import argparse

from ...contract.jobs import CheckModelJob, ListModelsJob

NAME = "models"
HELP = "List the known models, show one, or check a model file."


def add_arguments(parser: argparse.ArgumentParser) -> None:
    actions = parser.add_subparsers(required=True, metavar="list|show|check")
    listing = actions.add_parser("list", help="all models that can be read")
    listing.add_argument("--folder", default="", help="also look here")
    listing.set_defaults(make_job=lambda options: ListModelsJob(options.folder))
    for name, text in (("show", "what a model is"), ("check", "read, load and run a model, and say what is wrong")):
        action = actions.add_parser(name, help=text)
        action.add_argument("model", metavar="NAME_OR_FILE")
        action.set_defaults(make_job=lambda options: CheckModelJob(options.model))


def job(options: argparse.Namespace):
    return options.make_job(options)


def summary(result: dict) -> str:
    if "model" in result:
        return f"{describe(result['model'])}\nIt loads and runs on {result['provider']}."
    rows = [describe(model) for model in result["models"]]
    rows += [f"unusable: {entry['path']}: {entry['message']}" for entry in result["broken"]]
    return "\n\n".join(rows) or "No models were found."


def describe(model: dict) -> str:
    sensors = [
        f"  {slot}: {', '.join(entry['roles'])} in {entry['units']}{' (may be missing)' if entry['optional'] else ''}"
        for slot, entry in model["sensors"].items()
    ]
    classes = ", ".join(f"{entry['code']} {entry['name']}" for entry in model["legend"])
    accuracy = [
        f"  {entry['metric']} {entry['value']:.3f} on {entry['dataset']} ({entry['split']}, {entry['condition']})"
        for entry in model["accuracy"]
    ] or ["  no measured accuracy"]
    resolution = f"{model['ground_resolution']:g} m" if model["ground_resolution"] else "any resolution"
    head = f"{model['name']}: {model['title']} ({resolution})"
    return "\n".join([head, *sensors, f"  classes: {classes}", *accuracy, f"  sha256 {model['sha256']}"])
