"""The walls of the house, read from the source: who may import what, and what would break on Qt 6 or load a pickle."""

import ast
import sys
from pathlib import Path

import pytest

PLUGIN = Path(__file__).resolve().parents[1] / "plugin"
ROOT = PLUGIN.parent
QGIS_WING = ("main", "gui", "algorithms", "tasks", "map")
QGIS_SHIPS = {"qgis", "osgeo", "numpy", "processing"}
SOURCES = sorted(PLUGIN.rglob("*.py"))


def part_of(path: Path) -> str:
    """The room of a file: gui, engine, contract ..."""
    return path.relative_to(PLUGIN).parts[0].removesuffix(".py")


def imports(path: Path) -> set[str]:
    """Every module that ``path`` imports, as a full dotted name (``landclair.plugin.…`` for our own)."""
    package = ("landclair", *path.relative_to(ROOT).parent.parts)
    found = set()
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            base = package[: len(package) - node.level + 1] if node.level else ()
            module = ".".join([*base, *([node.module] if node.module else [])])
            found |= {module} | ({f"{module}.{alias.name}" for alias in node.names} if node.level else set())
    return found


def foreign(path: Path) -> set[str]:
    """Top-level packages that are neither ours nor Python's."""
    return {name.split(".")[0] for name in imports(path)} - set(sys.stdlib_module_names) - {"landclair"}


def rooms(path: Path) -> set[str]:
    """The rooms of our own that ``path`` imports from."""
    names = (name.split(".") for name in imports(path) if name.startswith("landclair.plugin."))
    return {name[2] for name in names}


def files(*parts: str):
    return pytest.mark.parametrize(
        "path", [path for path in SOURCES if part_of(path) in parts], ids=lambda path: str(path.relative_to(PLUGIN))
    )


@files("contract")
def test_the_contract_needs_python_alone(path):
    assert foreign(path) == set()
    assert rooms(path) <= {"contract"}


@files(*QGIS_WING)
def test_the_qgis_wing_needs_only_what_qgis_ships(path):
    assert foreign(path) <= QGIS_SHIPS
    assert "engine" not in rooms(path)


@files("engine")
def test_the_engine_knows_neither_qgis_nor_qt(path):
    assert foreign(path) & {"qgis", "osgeo", "PyQt5", "PyQt6", "PySide6", "sip"} == set()
    assert rooms(path) <= {"contract", "engine"}


@files("engine")
def test_no_pickle_is_ever_loaded(path):
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Call):
            options = {entry.arg: ast.unparse(entry.value) for entry in node.keywords}
            assert not ast.unparse(node.func).startswith(("pickle.", "joblib.load", "shelve.", "marshal."))
            assert options.get("allow_pickle", "False") == "False"
            assert ast.unparse(node.func) != "torch.load" or options.get("weights_only") == "True"


def qt6_faults(source: str) -> list[str]:
    """What Qt 6 refuses: enum members without their scope (``Qt.AlignLeft``, ``QgsTask.CanCancel``) and ``exec_``."""
    tree = ast.parse(source)
    scopes = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Attribute)}
    called = {id(node.func) for node in ast.walk(tree) if isinstance(node, ast.Call)}
    faults = []
    for node in ast.walk(tree):
        if not isinstance(node, ast.Attribute):
            continue
        on_class = isinstance(node.value, ast.Name) and node.value.id.startswith("Q")
        member = node.attr[0].isupper() and not node.attr.isupper()
        if node.attr == "exec_" or (on_class and member and id(node) not in scopes | called):
            faults.append(f"line {node.lineno}: {ast.unparse(node)}")
    return faults


@files(*QGIS_WING)
def test_qt_comes_through_qgis_and_enums_are_scoped(path):
    assert qt6_faults(path.read_text("utf-8")) == []


def test_the_search_for_unscoped_enums_finds_them():
    good = "a = Qt.AlignmentFlag.AlignLeft; b = QgsTask.Flag.CanCancel; c = QgsRange.Item(1); dialog.exec()"
    bad = "a = Qt.AlignLeft\nb = QgsTask.CanCancel\ndialog.exec_()"
    assert qt6_faults(good) == []
    assert len(qt6_faults(bad)) == 3
