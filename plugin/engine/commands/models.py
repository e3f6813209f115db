"""landclair models: list, show, check and fetch model packages."""

from __future__ import annotations

import argparse

from ...contract.jobs import CheckModelJob, FetchModelJob, ListModelsJob

NAME = "models"
HELP = "List the known models, show one, check a model file, or fetch weights from their authors."


def add_arguments(parser: argparse.ArgumentParser) -> None:
    actions = parser.add_subparsers(required=True, metavar="list|show|check|fetch")
    listing = actions.add_parser("list", help="all models that can be read")
    listing.add_argument("--folder", default="", help="also look here")
    listing.set_defaults(make_job=lambda options: ListModelsJob(options.folder))
    for name, text in (("show", "what a model is"), ("check", "read, load and run a model, and say what is wrong")):
        action = actions.add_parser(name, help=text)
        action.add_argument("model", metavar="NAME_OR_FILE")
        action.set_defaults(make_job=lambda options: CheckModelJob(options.model))
    fetch = actions.add_parser("fetch", help="download published weights, check them and make a package of them")
    fetch.add_argument("model", choices=("presto",))
    fetch.add_argument("--out", default="", metavar="FILE.onnx", help="the package; your own model folder by default")
    fetch.add_argument("--weights", default="", metavar="F", help="take this file instead of downloading")
    fetch.add_argument("--latitude", type=float, required=True, metavar="DEGREES", help="where the scenes lie")
    fetch.add_argument("--longitude", type=float, required=True, metavar="DEGREES")
    fetch.add_argument("--month", type=int, required=True, metavar="1-12", help="when the scenes were taken")
    fetch.set_defaults(make_job=_fetch_job)


def job(options: argparse.Namespace):
    return options.make_job(options)


def _fetch_job(options: argparse.Namespace) -> FetchModelJob:
    return FetchModelJob(
        options.model, options.out, options.weights, options.latitude, options.longitude, options.month
    )


def summary(result: dict) -> str:
    if "model" in result:
        model = result["model"]
        head = describe_image_text(model) if "templates" in model else describe(model)
        return f"{head}\nIt loads and runs on {result['provider']}." if "provider" in result else head
    rows = [describe(model) for model in result["models"]]
    rows += [describe_image_text(model) for model in result["scene_models"]]
    rows += [f"unusable: {entry['path']}: {entry['message']}" for entry in result["broken"]]
    return "\n\n".join(rows) or "No models were found."


def describe(model: dict) -> str:
    sensors = [
        f"  {slot}: {', '.join(entry['roles'])} in {entry['units']}{' (may be missing)' if entry['optional'] else ''}"
        for slot, entry in model["sensors"].items()
    ]
    classes = ", ".join(f"{entry['code']} {entry['name']}" for entry in model["legend"])
    return "\n".join(
        [_head(model), *sensors, f"  classes: {classes}", *_accuracy(model), f"  sha256 {model['sha256']}"]
    )


def describe_image_text(model: dict) -> str:
    size = f"  for scenes: pictures of {model['size']} pixels and words, {model['dimension']} numbers each"
    return "\n".join([_head(model), size, *_accuracy(model), f"  sha256 {model['sha256']}"])


def _head(model: dict) -> str:
    resolution = f"{model['ground_resolution']:g} m" if model["ground_resolution"] else "any resolution"
    return f"{model['name']}: {model['title']} ({resolution})"


def _accuracy(model: dict) -> list[str]:
    return [
        f"  {entry['metric']} {entry['value']:.3f} on {entry['dataset']} ({entry['split']}, {entry['condition']})"
        for entry in model["accuracy"]
    ] or ["  no measured accuracy"]
