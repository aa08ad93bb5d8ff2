"""A builder that writes down what staging tells it, one line per operation."""

from __future__ import annotations

from typing import Any

from translator.isa import Encoding, Isa, stage


class Value:
    """A value named by its text."""

    def __init__(self, width: int, text: str) -> None:
        self.width = width
        self.text = text

    def __repr__(self) -> str:
        return self.text


class Recorder:
    """See `translator.isa.staging.Builder`."""

    def __init__(self, address_width: int) -> None:
        self.address_width = address_width
        self.lines: list[str] = []
        self.depth = 0
        self.count = 0

    def _line(self, text: str) -> None:
        self.lines.append("  " * self.depth + text)

    def _new(self, width: int, text: str) -> Value:
        self.count += 1
        self._line(f"%{self.count} = {text}")
        return Value(width, f"%{self.count}")

    def const(self, width: int, value: Any) -> Value:
        return Value(
            width, f"{value & (1 << width) - 1}:{width}" if isinstance(value, int) else f"<{value.source()}>:{width}"
        )

    def get(self, file: Any, index: Any) -> Value:
        return self._new(file.width, f"get {file.name}[{index if isinstance(index, int) else index.source()}]")

    def put(self, file: Any, index: Any, value: Value) -> None:
        assert value.width == file.width
        self._line(f"put {file.name}[{index if isinstance(index, int) else index.source()}] {value}")

    def op(self, name: str, width: int, args: tuple[Value, ...], attr: Any = None) -> Value:
        shown = " ".join(map(str, args)) + ("" if attr is None else f" {attr}")
        return self._new(width, f"{name}.{width} {shown}".rstrip())

    def effect(self, name: str, args: tuple[Value, ...], attr: Any = None) -> None:
        self._line(f"{name} {' '.join(map(str, args))}" + ("" if attr is None else f" {attr}"))

    def if_begin(self, condition: Value) -> None:
        assert condition.width == 1
        self._line(f"if {condition}")
        self.depth += 1

    def if_else(self) -> None:
        self.depth -= 1
        self._line("else")
        self.depth += 1

    def if_end(self) -> None:
        self.depth -= 1
        self._line("end")

    def jump(self, target: Value, hint: str) -> None:
        self._line(f"jump {target} {hint}".rstrip())

    def trap(self, kind: str) -> None:
        self._line(f"trap {kind}")


def staged(
    isa: Isa, encoding: Encoding | str, fields: dict[str, Any], pc: Any = 0x1000, length: int | None = None
) -> list[str]:
    """The lines of one staging."""
    e = isa.encoding(encoding) if isinstance(encoding, str) else encoding
    recorder = Recorder(isa.address_width)
    stage(isa, e, fields, pc, length or e.length or 4, recorder)
    assert recorder.depth == 0
    return recorder.lines
