"""Who may import whom, and which library where: the rules of translator/README.md, read off the syntax trees."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

import translator

ROOT = Path(translator.__file__).parent
MODULES = sorted(ROOT.rglob("*.py"))
# package: the packages of ours it may import (besides itself and the leaves everyone may use)
MAY = {
    "isa": {"ir.ops"},  # the table of operations imports nothing
    "decode": {"isa"},
    "ir": {"isa", "decode"},
    "interp": {"isa", "decode", "ir", "guest"},
    "jit": {"isa", "decode", "ir", "guest"},
    "guest": {"isa"},
    "linux": {"guest"},
    "observe": {"isa", "decode", "ir", "jit", "guest", "linux"},
    "bench": set(),  # starts engines as processes
    "cli": {"isa", "observe", "linux", "guest", "bench"},
}
LEAVES = {"errors", "config", "data", "cache", "launch"}
LIBRARIES = {"lark": "isa", "numba": "interp", "llvmlite": "jit"}


def imports(path: Path) -> set[str]:
    """Full names of everything a module imports, wherever the statement stands; not what only type checkers see."""
    found: set[str] = set()
    tree = ast.parse(path.read_text())
    hidden = {
        id(child)
        for node in ast.walk(tree)
        if isinstance(node, ast.If) and isinstance(node.test, ast.Name) and node.test.id == "TYPE_CHECKING"
        for statement in node.body
        for child in ast.walk(statement)
    }
    for node in ast.walk(tree):
        if id(node) in hidden:
            continue
        if isinstance(node, ast.Import):
            found.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            found.add(node.module)
            found.update(f"{node.module}.{alias.name}" for alias in node.names)
    return found


@pytest.mark.parametrize("path", MODULES, ids=lambda p: str(p.relative_to(ROOT)))
def test_layers(path: Path) -> None:
    package = path.relative_to(ROOT).parts[0]
    if package not in MAY:
        return
    for name in imports(path):
        parts = name.split(".")
        if parts[0] == "translator" and len(parts) > 1 and ".".join(parts[1:3]) not in MAY[package]:
            assert parts[1] in MAY[package] | LEAVES | {package, "machine", "engine"} and (
                parts[1] not in ("machine", "engine") or package in ("cli", "observe")
            ), f"{package} imports {name}"


@pytest.mark.parametrize("path", MODULES, ids=lambda p: str(p.relative_to(ROOT)))
def test_libraries(path: Path) -> None:
    package = path.relative_to(ROOT).parts[0]
    for name in imports(path):
        owner = LIBRARIES.get(name.split(".")[0])
        assert owner in (None, package), f"{path.name} imports {name}, which only {owner}/ may"


def test_no_instruction_set_is_named_in_the_engine() -> None:
    words = ("riscv", "rv64", "ia32", "i386", "aarch64", "arm64")
    for path in MODULES:
        relative = path.relative_to(ROOT).as_posix()
        if relative.startswith(("linux/abi/", "cli/", "bench/", "data.py", "_data")) or relative in (
            "observe/doctor.py",
            "api.py",
            "guest/elf.py",
        ):
            continue  # defaults of commands; programs and peers to compare with; names of ELF machines in messages
        code = [
            node.value if isinstance(node, ast.Constant) else node.id if isinstance(node, ast.Name) else ""
            for node in ast.walk(ast.parse(path.read_text()))
        ]
        docstrings = {
            ast.get_docstring(node, clean=False)
            for node in ast.walk(ast.parse(path.read_text()))
            if isinstance(node, (ast.Module, ast.FunctionDef, ast.ClassDef))
        }
        for text in code:
            if isinstance(text, str) and text not in docstrings:
                assert not any(word in text.lower() for word in words), f"{relative}: {text!r}"


def test_warm_run_imports_little(hello: str) -> None:
    """A warm run imports no compiler, no parser, nothing that costs tens of milliseconds."""
    code = (
        "import sys; from translator.cli.main import main; status = main(['run', sys.argv[1]]);"
        "print(sorted(set(m.split('.')[0] for m in sys.modules)), file=sys.stderr); sys.exit(status)"
    )
    subprocess.run([sys.executable, "-c", code, hello], check=True, capture_output=True)
    warm = subprocess.run([sys.executable, "-c", code, hello], check=True, capture_output=True, text=True)
    loaded = set(ast.literal_eval(warm.stderr.splitlines()[-1]))
    costly = {
        "lark",
        "numba",
        "llvmlite",
        "numpy",
        "click",
        "rich",
        "msgspec",
        "elftools",
        "capstone",
        "subprocess",
        "threading",
        "dataclasses",
        "inspect",
        "logging",
        "tempfile",
        "json",
    }
    assert not loaded & costly
