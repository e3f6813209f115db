"""The zip for the plugin repository, held to the repository's published rules."""

import ast
import configparser
import re
import subprocess
import zipfile
from pathlib import PurePosixPath

import pytest

MAXIMUM_BYTES = 25 * 1024 * 1024
REQUIRED = (
    *("name", "qgisMinimumVersion", "description", "about", "version", "author", "email"),
    *("homepage", "tracker", "repository"),
)
FORBIDDEN = re.compile(r"(^|/)(__pycache__|__MACOSX|\.[^/]+)(/|$)|\.(pyc|so|dll|dylib|exe)$")


@pytest.fixture(scope="module")
def package(root, tmp_path_factory):
    folder = tmp_path_factory.mktemp("package")
    built = subprocess.run([root / "scripts" / "package", folder], check=True, capture_output=True, text=True)
    with zipfile.ZipFile(built.stdout.strip()) as archive:
        yield archive


@pytest.fixture(scope="module")
def metadata(package):
    parser = configparser.ConfigParser(interpolation=None)
    parser.optionxform = str
    parser.read_string(package.read("landclair/metadata.txt").decode())
    return parser["general"]


def files(package) -> list[PurePosixPath]:
    return [PurePosixPath(name) for name in package.namelist() if not name.endswith("/")]


def test_it_is_small_enough_and_whole(package):
    assert sum(entry.compress_size for entry in package.infolist()) <= MAXIMUM_BYTES
    assert package.testzip() is None


def test_it_has_one_folder_with_the_licence_in_it(package):
    assert {path.parts[0] for path in files(package)} == {"landclair"}
    assert b"GNU GENERAL PUBLIC LICENSE" in package.read("landclair/LICENSE")


def test_nothing_hidden_compiled_or_only_for_developers_is_in_it(package):
    names = [str(path) for path in files(package)]
    assert [name for name in names if FORBIDDEN.search(name)] == []
    assert {path.parts[1] for path in files(package)} & {"tests", "docs", "benchmarks", "scripts", "demo"} == set()


def test_the_metadata_are_complete(metadata, root):
    assert [key for key in REQUIRED if not metadata.get(key, "").strip()] == []
    assert re.fullmatch(r"\d+\.\d+\.\d+", metadata["version"])
    assert metadata["qgisMinimumVersion"] == "3.40"
    assert metadata["qgisMaximumVersion"] == "4.99"
    assert metadata["hasProcessingProvider"] == "yes"
    assert f'__version__ = "{metadata["version"]}"' in (root / "__init__.py").read_text()


def test_everything_that_the_metadata_and_the_code_name_is_in_it(package, metadata):
    names = {str(path) for path in files(package)}
    needed = {metadata["icon"], "requirements/engine.txt", "requirements/engine-cuda.txt", "plugin/engine/start.py"}
    assert {name for name in needed if f"landclair/{name}" not in names} == set()


def test_the_code_in_it_compiles(package):
    for path in files(package):
        if path.suffix == ".py":
            ast.parse(package.read(str(path)), filename=str(path))
