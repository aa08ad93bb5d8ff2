"""`emit`: any page-aligned address will do, constants and jump tables come along, and what cannot be flattened is
named.
"""

from __future__ import annotations

import ctypes

import pytest

from tests.jit.harness import executable
from translator.errors import HostError
from translator.jit import emit as emit_module
from translator.jit.emit import emit

PROGRAM = r"""
@table = private unnamed_addr constant [4 x i32] [i32 11, i32 22, i32 33, i32 44]
define i64 @triple(i64 %x) noinline {
  %y = mul i64 %x, 3
  ret i64 %y
}
define i64 @main(i64 %x, ptr %p) nounwind !dbg !6 {
  switch i64 %x, label %d [ i64 0, label %a
    i64 1, label %b
    i64 2, label %c
    i64 3, label %e
    i64 4, label %f ]
a:
  %l = load volatile i64, ptr %p, !dbg !7
  ret i64 %l
b:
  store volatile i64 3, ptr %p, !dbg !8
  ret i64 27
c:
  %i = load volatile i64, ptr %p
  %q = getelementptr [4 x i32], ptr @table, i64 0, i64 %i
  %v = load i32, ptr %q
  %vv = zext i32 %v to i64
  ret i64 %vv
e:
  %r = call i64 @triple(i64 %x)
  ret i64 %r
f:
  %dd = uitofp i64 %x to double
  %ee = fmul double %dd, 2.5
  %ff = fptoui double %ee to i64
  ret i64 %ff
d:
  ret i64 0
}
!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!2, !3}
!0 = distinct !DICompileUnit(language: DW_LANG_C99, file: !1, emissionKind: LineTablesOnly, nameTableKind: None)
!1 = !DIFile(filename: "g", directory: "")
!2 = !{i32 2, !"Debug Info Version", i32 3}
!3 = !{i32 2, !"Dwarf Version", i32 VERSION}
!4 = !{}
!5 = !DISubroutineType(types: !4)
!6 = distinct !DISubprogram(name: "main", file: !1, type: !5, unit: !0, spFlags: DISPFlagDefinition)
!7 = !DILocation(line: 70001, column: 0, scope: !6)
!8 = !DILocation(line: 5, column: 0, scope: !6)
"""


@pytest.mark.parametrize("opt", [0, 1, 2])
@pytest.mark.parametrize("dwarf", [4, 5])
def test_code_runs_where_it_is_mapped(opt: int, dwarf: int) -> None:
    blob = emit(PROGRAM.replace("VERSION", str(dwarf)), opt=opt)
    areas = [executable(blob.code) for _ in range(2)]
    value = ctypes.c_int64(2)
    for _, address in areas:
        main = ctypes.CFUNCTYPE(ctypes.c_int64, ctypes.c_int64, ctypes.c_void_p)(address + blob.symbols["main"])
        value.value = 2
        assert [main(k, ctypes.addressof(value)) for k in (2, 0, 1, 3, 4, 5)] == [33, 2, 27, 9, 10, 0]
        assert value.value == 3
    assert {line for _, line in blob.lines} == {0, 5, 70001}
    assert [offset for offset, _ in blob.lines] == sorted({offset for offset, _ in blob.lines})


def test_exports_make_the_rest_internal() -> None:
    text = "define i64 @a(i64 %x) {\n %y = add i64 %x, 1\n ret i64 %y\n}\n"
    text += "define i64 @b(i64 %x) {\n %y = call i64 @a(i64 %x)\n ret i64 %y\n}\n"
    assert set(emit(text).symbols) == {"a", "b"}
    assert set(emit(text, exports=["b"]).symbols) == {"b"}


def test_loops_do_not_become_library_calls() -> None:
    text = """define void @clear(ptr %p, i64 %n) local_unnamed_addr nounwind {
  br label %loop
loop:
  %i = phi i64 [ 0, %0 ], [ %j, %loop ]
  %q = getelementptr i8, ptr %p, i64 %i
  store i8 0, ptr %q
  %j = add i64 %i, 1
  %c = icmp ult i64 %j, %n
  br i1 %c, label %loop, label %out
out:
  ret void
}
"""
    blob = emit(text)
    _, address = executable(blob.code)
    data = ctypes.create_string_buffer(b"x" * 100, 100)
    ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.c_int64)(address)(ctypes.addressof(data), 60)
    assert data.raw == bytes(60) + b"x" * 40


def test_what_level_one_leaves_out_is_back_for_level_two(monkeypatch: pytest.MonkeyPatch) -> None:
    """They are options of the process. The loop's pointers are what one of those passes makes."""
    text = """define i64 @sum(ptr %p, ptr %q, i64 %n) nounwind {
  br label %loop
loop:
  %i = phi i64 [ 0, %0 ], [ %j, %loop ]
  %s = phi i64 [ 0, %0 ], [ %t, %loop ]
  %k = mul i64 %i, 24
  %a = getelementptr i8, ptr %p, i64 %k
  %b = getelementptr i8, ptr %q, i64 %k
  %x = load volatile i64, ptr %a
  %y = load volatile i64, ptr %b
  %z = mul i64 %x, %y
  %t = add i64 %s, %z
  %j = add i64 %i, 1
  %c = icmp ult i64 %j, %n
  br i1 %c, label %loop, label %out
out:
  ret i64 %t
}
"""
    full, quick = (emit(text, opt=opt).code for opt in (2, 1))
    assert [emit(text, opt=opt).code for opt in (2, 1, 2)] == [full, quick, full]
    emit_module._leave_out(True)
    monkeypatch.setattr(emit_module, "_leave_out", lambda _: None)
    assert emit(text, opt=2).code != full


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("declare i64 @missing()\ndefine i64 @f() {\n %x = call i64 @missing()\n ret i64 %x\n}", "missing"),
        ("@x = external global i64\ndefine ptr @f() {\n ret ptr @x\n}", "x, which it does not define"),
        ("@x = global i64 3\ndefine void @f() {\n store i64 4, ptr @x\n ret void\n}", "writable section .data"),
        ("@x = global i64 0\ndefine void @f() {\n store i64 4, ptr @x\n ret void\n}", "writable section .bss"),
        ("@f = constant ptr @g\ndefine void @g() {\n ret void\n}", "not position-independent"),
        (
            "define i64 @f(i128 %a, i128 %d) {\n %b = udiv i128 %a, %d\n %c = trunc i128 %b to i64\n ret i64 %c\n}",
            "__udivti3",
        ),
        ("define i64 @f() {\n ret i32 0\n}", "LLVM refuses the generated code"),
    ],
)
def test_what_cannot_be_flattened_is_named(text: str, message: str) -> None:
    with pytest.raises(HostError) as caught:
        emit(text)
    assert message in str(caught.value)
    assert "\n" not in str(caught.value)
