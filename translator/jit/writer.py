"""The text of one LLVM function body: fresh names, lines, types. Used by all lowering modules.

Text templates, not an object model: an IR instruction costs a fraction of a microsecond to write.
"""

from __future__ import annotations


class Writer:
    """Lines of a function body. `where` is appended to instructions that may fault, so that they can be found again."""

    __slots__ = ("_labels", "_values", "block", "helpers", "lines", "where")

    def __init__(self) -> None:
        self.lines: list[str] = []
        self.helpers: dict[str, str] = {}  # definitions the module needs, by name
        self.where = ""
        self.block = ""  # the label we are under
        self._values = 0
        self._labels = 0

    def value(self, text: str) -> str:
        """Write an instruction that has a result; the name of the result."""
        self._values += 1
        name = f"%v{self._values}"
        self.lines.append(f" {name} = {text}")
        return name

    def do(self, text: str) -> None:
        """Write an instruction without a result."""
        self.lines.append(f" {text}")

    def fresh(self, stem: str) -> str:
        """A new label."""
        self._labels += 1
        return f"{stem}.{self._labels}"

    def label(self, name: str) -> None:
        """Begin the basic block of this name."""
        self.block = name
        self.lines.append(f"{name}:")

    def resize(self, operand: str, width: int, wanted: int) -> str:
        """An unsigned value in another width: zeros above, or its low bits."""
        if width == wanted:
            return operand
        if operand[0] != "%":
            return str(int(operand) & ((1 << wanted) - 1))
        return self.value(f"{'zext' if wanted > width else 'trunc'} i{width} {operand} to i{wanted}")
