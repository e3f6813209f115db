"""Lists the strings of the QGIS wing as ``translate("context", "text")`` lines, one a string, for pylupdate5.

pylupdate5 itself overlooks f-strings, and takes a module's own ``tr`` for a method of the class around the call.
Run as ``python interface_strings.py PLUGIN_FOLDER``.
"""

from __future__ import annotations

import ast
import sys
from pathlib import Path

SHARED_TR = "algorithms/algorithm.py"
"""The module whose ``tr`` the other algorithms import."""


def interface_strings(plugin: Path) -> list[tuple[str, str]]:
    """(context, text) of every string that is translated at run time, sorted; ValueError for one that is no literal."""
    shared = _own_context(ast.parse((plugin / SHARED_TR).read_text("utf-8")))
    found: set[tuple[str, str]] = set()
    for path in sorted(plugin.rglob("*.py")):
        if path.relative_to(plugin).parts[0] not in ("engine", "contract"):
            module = ast.parse(path.read_text("utf-8"), str(path))
            found |= set(_strings(module, _own_context(module) or shared, "", path))
    return sorted(found)


def _own_context(module: ast.Module) -> str:
    """The context of the module's function ``tr``, empty where it has none."""
    for node in module.body:
        if isinstance(node, ast.FunctionDef) and node.name == "tr":
            return next(call.args[0].value for call in ast.walk(node) if isinstance(call, ast.Call))
    return ""


def _strings(node: ast.AST, module_context: str, class_name: str, path: Path):
    """Walk ``node`` with what ``tr`` and ``self.tr`` mean there: PyQt takes the class of ``self`` for the context."""
    if isinstance(node, ast.FunctionDef) and node.name == "tr":
        return
    if isinstance(node, ast.ClassDef):
        class_name = node.name
    if isinstance(node, ast.Call):
        match node.func:
            case ast.Name(id="tr"):
                yield module_context, _literal(node.args[0], path)
            case ast.Attribute(attr="tr"):
                yield class_name, _literal(node.args[0], path)
            case ast.Attribute(value=ast.Name(id="QCoreApplication"), attr="translate"):
                yield _literal(node.args[0], path), _literal(node.args[1], path)
    for child in ast.iter_child_nodes(node):
        yield from _strings(child, module_context, class_name, path)


def _literal(node: ast.expr, path: Path) -> str:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    raise ValueError(f"{path}:{node.lineno}: expected a literal text to translate, got {ast.unparse(node)}.")


if __name__ == "__main__":
    for context, text in interface_strings(Path(sys.argv[1])):
        escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
        print(f'QCoreApplication.translate("{context}", "{escaped}")')
