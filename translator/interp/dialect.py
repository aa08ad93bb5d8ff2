"""The numba front end of the interpreter: Python functions in, text of LLVM functions out.

The generated functions know one type: `int64`, which holds every guest value zero-extended. Every operation is a call
of a function that `access`, `control`, `ops_int` and `ops_float` define in LLVM's own language, so numba's part is the
control flow and the calls; it never optimises or links here, which is most of what a numba compilation costs. Operators
on `int64` wrap (numba's own promise the compiler that they do not). Used by `build`.
"""

from __future__ import annotations

import operator
from collections.abc import Callable, Iterable
from types import FunctionType
from typing import Any, Final

from translator.errors import HostError

VALUE: Final = "value"  # result kinds of an operation
NOTHING: Final = "nothing"
TRUTH: Final = "truth"  # what `if` asks for


class Dialect:
    """One numba context pair and one LLVM module; `declare` operations, then `compile` functions, then take `text`."""

    def __init__(self) -> None:
        try:
            self._set_up()
        except (ImportError, AttributeError) as error:
            raise HostError(f"the interpreter cannot be built with this numba: {error}") from error

    def _set_up(self) -> None:
        from numba.core import callconv, compiler, cpu, lowering, types, typing
        from numba.core.cgutils import ir as lir

        word = lir.IntType(64)

        results = {VALUE: types.int64, NOTHING: types.none, TRUTH: types.boolean}

        class Convention(callconv.BaseCallConv):  # type: ignore[misc]
            """A function returns its value and nothing else: there are no exceptions to report."""

            def get_function_type(self, restype: Any, argtypes: Any) -> Any:
                return lir.FunctionType(word, [word] * len(argtypes))

            def decorate_function(self, fn: Any, args: Any, fe_argtypes: Any, noalias: bool = False) -> None:
                for value, name in zip(fn.args, args, strict=True):
                    value.name = name

            def get_arguments(self, func: Any) -> Any:
                return func.args

            def decode_arguments(self, builder: Any, argtypes: Any, func: Any) -> Any:
                return list(func.args)

            def return_value(self, builder: Any, retval: Any) -> None:
                builder.ret(retval)

            def init_call_helper(self, builder: Any) -> None:
                return None

        class Target(cpu.CPUContext):  # type: ignore[misc]
            """Numba's CPU without its array, string and container libraries."""

            def load_additional_registries(self) -> None:
                from numba.cpython import builtins, numbers  # noqa: F401  (imported for what they register)

            @property
            def call_conv(self) -> Any:
                return Convention(self)

            def post_lowering(self, mod: Any, library: Any) -> None:
                return None

        class Typing(typing.Context):  # type: ignore[misc]
            """Knows no function but those we declare."""

            def load_additional_registries(self) -> None:
                return None

            def _load_builtins(self) -> None:
                return None

        class Lowering(lowering.Lower):  # type: ignore[misc]
            def emit_environment_object(self) -> None:
                return None

        class Library:
            """What lowering wants of a code library: one module for all functions."""

            def __init__(self) -> None:
                self.module = lir.Module("interpreter")

            def create_ir_module(self, name: str) -> Any:
                return self.module

            def add_ir_module(self, module: Any) -> None:
                return None

            def add_linking_library(self, library: Any) -> None:
                return None

        self._typing = Typing()
        self._target = Target(self._typing, "cpu")
        self._target.refresh()
        self._library = Library()
        self._lowering = Lowering
        self._results = results
        self._word = word
        self._flags = compiler.Flags()
        self._flags.error_model = "numpy"
        self._flags.nrt = False
        self._flags.boundscheck = False
        self._flags.no_cpython_wrapper = True
        self.namespace: dict[str, Any] = {}
        for function, method in (
            (operator.add, "add"),
            (operator.sub, "sub"),
            (operator.and_, "and_"),
            (operator.or_, "or_"),
            (operator.xor, "xor"),
        ):
            self._define(function, 2, VALUE, self._wrapping(method))
        self._define(bool, 1, TRUTH, lambda builder, value: builder.icmp_unsigned("!=", value, word(0)))

    @staticmethod
    def _wrapping(method: str) -> Callable[..., Any]:
        return lambda builder, *args: getattr(builder, method)(*args)

    def _define(self, function: Any, count: int, result: str, code: Callable[..., Any]) -> None:
        from numba.core import types
        from numba.core.typing.templates import ConcreteTemplate, signature

        operands = (types.int64,) * count
        case = signature(self._results[result], *operands)
        template = type("Operation", (ConcreteTemplate,), {"key": function, "cases": [case]})
        self._typing.insert_global(function, types.Function(template))
        self._target.insert_func_defn([(lambda context, builder, sig, args: code(builder, *args), function, operands)])

    def declare(self, name: str, count: int, result: str, called: str = "") -> None:
        """Make the LLVM function `name` of `count` words callable from the dialect, as `called` or its own name."""
        from numba.core.cgutils import ir as lir

        returns = lir.VoidType() if result == NOTHING else self._word
        callee = lir.Function(self._library.module, lir.FunctionType(returns, [self._word] * count), name)

        def stand_in(*args: int) -> int:
            raise NotImplementedError(name)

        def call(builder: Any, *args: Any) -> Any:
            value = builder.call(callee, args)
            return lir.Constant(lir.PointerType(), None) if result == NOTHING else value

        stand_in.__name__ = name
        self.namespace[called or name] = stand_in
        self._define(stand_in, count, result, call)

    def compile(self, source: str, names: Iterable[str]) -> None:
        """Compile the functions `names` of a source text. All their parameters and results are `int64`."""
        exec(compile(source, "<interpreter>", "exec"), self.namespace)
        for name in names:
            self._compile(self.namespace[name])

    def _compile(self, function: FunctionType) -> None:
        from numba.core import bytecode, funcdesc, interpreter, targetconfig, typed_passes, types

        name = function.__name__
        operands = (types.int64,) * function.__code__.co_argcount
        identity = bytecode.FunctionIdentity.from_function(function)
        ir = interpreter.Interpreter(identity).interpret(bytecode.ByteCode(func_id=identity))
        with targetconfig.ConfigStack().enter(self._flags.copy()):
            typed = typed_passes.type_inference_stage(self._typing, self._target, ir, operands, types.int64)
            descriptor = funcdesc.PythonFunctionDescriptor.from_specialized_function(
                ir,
                typed.typemap,
                typed.return_type,
                typed.calltypes,
                mangler=lambda *args, **keywords: name,
                inline=False,
                noalias=False,
                abi_tags=(),
            )
            lowering = self._lowering(self._target, self._library, descriptor, ir, {})
            with self._target.push_code_library(self._library):
                lowering.lower()

    def text(self) -> str:
        """The LLVM functions compiled so far; declared operations are left out, whoever uses the text defines them."""
        lines = str(self._library.module).split("\n")
        return "\n".join(line for line in lines if not line.startswith(("declare ", "target ", "; ModuleID")))
