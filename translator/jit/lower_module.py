"""The LLVM module around the function of a region: its head, metadata, and the lines that stand for guest instructions.

`lower` calls `module_text` with the function's lines; those who write branches and lines name what is defined here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from translator.jit import host_x86_64_ir as host
from translator.jit.companions import PARAMETERS, RESULT_TYPE
from translator.jit.host_x86_64_asm import ADDR32

if TYPE_CHECKING:
    from translator.jit.lower import FunctionLowering
    from translator.jit.region import Region

FUNCTION: Final = "region"

# Alias scopes: the state (!11), guest memory (!14), the entry table (!16). No access to one touches another.
METADATA: Final = """!10 = distinct !{!10}
!11 = distinct !{!11, !10}
!14 = distinct !{!14, !10}
!16 = distinct !{!16, !10}
!12 = !{!14}
!13 = !{!11, !16}
!15 = !{!"branch_weights", i32 1048575, i32 1}
!17 = !{!"branch_weights", i32 1, i32 1048575}
!18 = !{}
!20 = !{!11}
!21 = !{!14, !16}
!22 = !{!16}
!23 = !{!11, !14}
!24 = distinct !{!24, !25}
!25 = !{!"llvm.loop.vectorize.enable", i1 false}
"""
LIKELY: Final = "!prof !15"
UNLIKELY: Final = "!prof !17"
_DEBUG: Final = """!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!2, !3}
!0 = distinct !DICompileUnit(language: DW_LANG_C99, file: !1, emissionKind: LineTablesOnly, nameTableKind: None)
!1 = !DIFile(filename: "guest", directory: "")
!2 = !{i32 2, !"Debug Info Version", i32 3}
!3 = !{i32 2, !"Dwarf Version", i32 4}
!5 = !DISubroutineType(types: !18)
!6 = distinct !DISubprogram(name: "region", file: !1, type: !5, unit: !0, spFlags: DISPFlagDefinition)
"""
FIRST_LOCATION: Final = 100


def line_of(pc: int, region: Region) -> int:
    """The debug line that stands for a guest pc; `pc_of` is its inverse."""
    return pc - region.base + 1


def pc_of(line: int, base: int) -> int | None:
    """The guest pc of a line of `Blob.lines`, given `Region.base`; None for line 0, code of no instruction."""
    return base + line - 1 if line else None


def module_text(f: FunctionLowering, body: list[str]) -> str:
    """The module of a region, given the lines of its function."""
    options = f.options
    debug = " !dbg !6" if options.lines else ""
    # Where loops are to run on vectors the function does not say `strictfp`, only the calls in its exact part do.
    strict = "" if f.plain or any(nest.floats for nest in f.nests_of.values()) else " strictfp"
    lines = [
        f'target triple = "{host.TRIPLE}"',
        RESULT_TYPE,
        *f.w.helpers.values(),
        f"define dso_local {host.CALL_CONVENTION} %R @{FUNCTION}({PARAMETERS}) "
        f'nounwind{strict} "no-builtins" "frame-pointer"="none"{debug} {{',
        *body,
        "}",
        METADATA,
    ]
    if options.addr32 and not options.precise:  # precise accesses cut their addresses themselves
        lines.append(ADDR32)
    if options.lines:
        lines.append(_DEBUG)
        for number, line in enumerate(f.locations, FIRST_LOCATION):
            lines.append(f"!{number} = !DILocation(line: {line}, scope: !6)")
    if f.nests:
        lines.append(f'!19 = !{{!"{host.STACK_POINTER}"}}')
    return "\n".join(lines) + "\n"
