"""Statements: the bodies of instructions, functions and views to Python statements.

Enters: statement nodes and a scope. Leaves: Python syntax nodes. An `if` on ints becomes a Python `if`, one on bits
calls the builder's `if_begin`/`if_else`/`if_end`; which of the two is often known only when the function runs.
"""

from __future__ import annotations

import ast
from typing import Any

from translator.isa import syntax as s
from translator.isa.atomic import compile_atomic
from translator.isa.errors import did_you_mean
from translator.isa.expressions import Expressions, Inlined, Local, Operand, Scope, dotted
from translator.isa.intrinsics import TRAPS
from translator.isa.pynodes import Py, assign_name, branch, call, constant, load_name, method, placed, python_name

STATEMENTS = (s.Let, s.Assign, s.Atomic, s.Jump, s.Trap, s.Return, s.SetFlags, s.Do, s.If, s.MatchStmt)


class Unit(Expressions):
    """One Python function in the making."""

    # ---- statements -----------------------------------------------------------------------------
    def block(self, body: tuple[s.Stmt, ...], scope: Scope) -> list[ast.stmt]:
        """Statements in a scope of their own."""
        inner = dict(scope)
        done: list[ast.stmt] = []
        for position, statement in enumerate(body):
            done.extend(self.statement(statement, inner))
            if isinstance(statement, (s.Jump, s.Trap, s.Return)) and position < len(body) - 1:
                raise self.fail(body[position + 1].at, f"this is never reached: '{_word(statement)}' ends the path")
        return done

    def statement(self, st: s.Stmt, scope: Scope) -> list[ast.stmt]:
        """One statement."""
        result: list[ast.stmt] = getattr(self, f"_do_{type(st).__name__.lower()}")(st, scope)
        return result

    def _define(self, name: str, kind: str, at: int, scope: Scope) -> str:
        if name in scope:
            raise self.fail(at, f"'{name}' is bound already", "there is no reassignment: choose another name")
        if (
            name in self.isa.register_files
            or name in self.semantics.views
            or name == self.semantics.memory
            or name in ("pc", "next_pc")
        ):
            raise self.fail(at, f"'let {name}' would hide the state of that name", "choose another name")
        if self.encoding is not None and name in self.encoding.fields:
            raise self.fail(at, f"'let {name}' would hide the field of that name", "choose another name")
        py = f"l_{python_name(name)}"
        scope[name] = Local(py, kind)
        return py

    def _do_let(self, st: s.Let, scope: Scope) -> list[ast.stmt]:
        value, kind = self.expr(st.value, scope)
        return [assign_name(self._define(st.name, kind, st.at, scope), value)]

    def _do_assign(self, st: s.Assign, scope: Scope) -> list[ast.stmt]:
        value = self.value(st.value, scope)
        if len(st.targets) == 1:
            return self.write(st.targets[0], value, scope, st.at)
        temporary = self.fresh("t")
        done: list[ast.stmt] = [assign_name(temporary, value)]
        for target in st.targets:
            done.extend(self.write(target, load_name(temporary), scope, st.at))
        return done

    def write(self, target: s.Expr, value: Py, scope: Scope, at: int) -> list[ast.stmt]:
        """`target = value`."""
        B = load_name("B")
        if isinstance(target, s.Name):
            binding = scope.get(target.name)
            if isinstance(binding, Operand):
                return [ast.Expr(method(binding.py, "write", [B, value], at))]
            if isinstance(binding, Inlined) and not isinstance(binding.node, s.Assign):
                return self.write(binding.node, value, scope, at)  # type: ignore[arg-type]
            if binding is not None:
                raise self.fail(
                    target.at,
                    f"'{target.name}' is a name for a value, it cannot be assigned",
                    "use a register, a view or memory",
                )
            bound = self.bound_view(target.name, scope)
            if bound is not None:
                return self.write(bound[0], value, bound[1], at)
            if self.is_field(target.name):
                raise self.fail(
                    target.at,
                    f"'{target.name}' is a number that was decoded, it cannot be assigned",
                    f"bind the field to a view: field {target.name} ... : X[{target.name}]",
                )
            register = self.isa.register_files.get(target.name)
            if register is not None and not register.count:
                put = call("coerce", [B, value, ast.Constant(register.width)], at)
                return [
                    ast.Expr(method("B", "put", [load_name(f"R_{python_name(target.name)}"), ast.Constant(0), put], at))
                ]
            if target.name in self.semantics.operands:
                return [ast.Expr(call(ast.Attribute(self.place(target, scope), "write", ast.Load()), [B, value], at))]
        if isinstance(target, s.Index):
            access = self._indexed(target, scope)
            if access is not None:
                return [ast.Expr(access[1](value))]
            return self._write_slice(target.base, target.index, target.index, value, scope, at)
        if isinstance(target, s.Slice):
            return self._write_slice(target.base, target.high, target.low, value, scope, at)
        if isinstance(target, s.Cond):
            test, kind = self.expr(target.test, scope)
            if kind == "int":
                temporary = self.fresh("t")
                then = self.write(target.then, load_name(temporary), scope, at)
                other = self.write(target.other, load_name(temporary), scope, at)
                return [assign_name(temporary, value), ast.If(test, then, other)]
        if isinstance(target, s.Call) and isinstance(target.fn, s.Name) and target.fn.name in self.semantics.operands:
            return [ast.Expr(call(ast.Attribute(self.place(target, scope), "write", ast.Load()), [B, value], at))]
        if isinstance(target, s.Name) and target.name not in self.isa.register_files:
            raise self.fail(
                target.at, f"there is no '{target.name}'", did_you_mean(target.name, self.known_names(scope))
            )
        raise self.fail(target.at, "this cannot be assigned", "a register, a view, memory, or a slice of one")

    def _write_slice(self, base: s.Expr, high: s.Expr, low: s.Expr, value: Py, scope: Scope, at: int) -> list[ast.stmt]:
        temporary = self.fresh("t")  # the value is computed before the rest of the register is read
        old = self.value(base, scope)
        bounds = [self.value(high, scope), self.value(low, scope)]
        new = call("insert", [load_name("B"), old, *bounds, load_name(temporary)], at)
        return [assign_name(temporary, value), *self.write(base, new, scope, at)]

    def _do_jump(self, st: s.Jump, scope: Scope) -> list[ast.stmt]:
        target = call(
            "coerce", [load_name("B"), self.value(st.target, scope), ast.Constant(self.isa.address_width)], st.target.at
        )
        return [ast.Expr(method("B", "jump", [target, ast.Constant(st.hint)], st.at)), self._end(st.at)]

    def _do_trap(self, st: s.Trap, scope: Scope) -> list[ast.stmt]:
        if st.kind not in TRAPS:
            raise self.fail(
                st.at, f"there is no trap '{st.kind}'", did_you_mean(st.kind, TRAPS) or f"possible: {', '.join(TRAPS)}"
            )
        return [ast.Expr(method("B", "trap", [ast.Constant(st.kind)], st.at)), self._end(st.at)]

    def _end(self, at: int) -> ast.stmt:
        if self.top and not self.conditions:
            return placed(ast.Return(None), at)  # type: ignore[no-any-return]
        return placed(ast.Raise(load_name("PathEnd"), None), at)  # type: ignore[no-any-return]

    def _do_return(self, st: s.Return, scope: Scope) -> list[ast.stmt]:
        if self.top:
            raise self.fail(
                st.at, "'return' outside a fn", "an instruction ends with its last statement, a jump or a trap"
            )
        value, _ = self.expr(st.value, scope)
        if self.return_type is not None and self.return_type.name != "int":
            value = call("coerce", [load_name("B"), value, self.type_width(self.return_type, scope)], st.value.at)
        elif self.return_type is not None:
            value = call("need_int", [value], st.value.at)
        done: list[ast.stmt] = []
        if self.conditions:
            test: Py = load_name(self.conditions[0])
            if len(self.conditions) > 1:
                test = ast.BoolOp(ast.Or(), [load_name(c) for c in self.conditions])
            done.append(ast.If(test, [ast.Expr(call("return_in_run_time_if", [], st.at))], []))
        return [*done, placed(ast.Return(value), st.at)]

    def _do_setflags(self, st: s.SetFlags, scope: Scope) -> list[ast.stmt]:
        flagset = self.semantics.flagsets.get(st.flagset)
        if flagset is None:
            raise self.fail(
                st.at, f"there is no flagset '{st.flagset}'", did_you_mean(st.flagset, self.semantics.flagsets)
            )
        if len(st.args) != len(flagset.params):
            raise self.fail(st.at, f"'{st.flagset}' takes {len(flagset.params)} argument(s), not {len(st.args)}")
        for name in st.excepted:
            if name not in {f.name for f in flagset.flags}:
                raise self.fail(
                    st.at, f"'{st.flagset}' does not set '{name}'", did_you_mean(name, [f.name for f in flagset.flags])
                )
        py = self.library.require("flags", st.flagset, st.at, self.file)
        arguments = [self.value(a, scope) for a in st.args]
        return [ast.Expr(call(py, [load_name("B"), load_name("C"), constant(st.excepted), *arguments], st.at))]

    def _do_do(self, st: s.Do, scope: Scope) -> list[ast.stmt]:
        e = st.call
        if isinstance(e, s.Name):
            binding = scope.get(e.name)
            if isinstance(binding, Inlined):
                node = binding.node
                if isinstance(
                    node, (s.Let, s.Assign, s.Atomic, s.Jump, s.Trap, s.Return, s.SetFlags, s.Do, s.If, s.MatchStmt)
                ):
                    return self.statement(node, scope)
                return [ast.Expr(self.value(node, scope))]
        if not isinstance(e, s.Call):
            raise self.fail(
                e.at, "this computes a value and drops it", "a statement is an assignment, a call, a jump, ..."
            )
        return [ast.Expr(self.value(e, scope))]

    def _do_if(self, st: s.If, scope: Scope) -> list[ast.stmt]:
        test, kind = self.expr(st.test, scope)
        if kind == "int":
            return [placed(ast.If(test, self.block(st.then, scope), self.block(st.other, scope)), st.at)]
        condition, dynamic = self.fresh("c"), self.fresh("d")
        then_ended, other_ended = self.fresh("e"), self.fresh("e")
        self.conditions.append(dynamic)
        then = self.block(st.then, scope)
        other = self.block(st.other, scope)
        self.conditions.pop()
        is_dynamic = load_name(dynamic)
        not_bool = ast.Compare(
            ast.Attribute(load_name(condition), "__class__", ast.Load()), [ast.IsNot()], [load_name("bool")]
        )
        done: list[ast.stmt] = [
            assign_name(condition, call("truth", [load_name("B"), test], st.test.at)),
            assign_name(dynamic, not_bool),
            ast.If(is_dynamic, [ast.Expr(method("B", "if_begin", [load_name(condition)], st.at))], []),
        ]
        then_ends, other_ends = self.may_end(st.then, scope), self.may_end(st.other, scope)
        not_false = ast.Compare(load_name(condition), [ast.IsNot()], [ast.Constant(False)])
        done.extend(branch(not_false, then, dynamic, then_ended if then_ends else None))
        if other:
            done.append(ast.If(is_dynamic, [ast.Expr(method("B", "if_else", [], st.at))], []))
            not_true = ast.Compare(load_name(condition), [ast.IsNot()], [ast.Constant(True)])
            done.extend(branch(not_true, other, dynamic, other_ended if other_ends else None))
        closing: list[ast.stmt] = [ast.Expr(method("B", "if_end", [], st.at))]
        if then_ends and other_ends:
            ended = ast.BoolOp(ast.And(), [load_name(then_ended), load_name(other_ended)])
            closing.append(ast.If(ended, [ast.Raise(load_name("PathEnd"), None)], []))
        done.append(ast.If(is_dynamic, closing, []))
        return done

    def may_end(self, node: Any, scope: Scope) -> bool:
        """Whether a jump or trap may be reached in it (calls count)."""
        if isinstance(node, tuple):
            return any(self.may_end(n, scope) for n in node)
        if isinstance(node, (s.Jump, s.Trap)):
            return True
        if isinstance(node, s.Name):
            binding = scope.get(node.name)
            return isinstance(binding, Inlined) and node.name not in self.inlining and self.may_end(binding.node, scope)
        if isinstance(node, s.Call):
            name = dotted(node.fn)
            if name in self.semantics.fns and self.may_end(self.semantics.fns[name].body, {}):
                return True
        if isinstance(node, s.Index):
            base = node.base.fn if isinstance(node.base, s.Call) else node.base
            if (
                isinstance(base, s.Name)
                and base.name in self.semantics.views
                and self.may_end(self.semantics.views[base.name].setter, {})
            ):
                return True
        if isinstance(node, s.Node):
            return any(self.may_end(getattr(node, f), scope) for f in node.__struct_fields__ if f != "at")
        return False

    def _do_matchstmt(self, st: s.MatchStmt, scope: Scope) -> list[ast.stmt]:
        subject, kind = self.expr(st.subject, scope)
        temporary = self.fresh("m")
        inner = dict(scope)
        hidden = f" {temporary}"  # no name of a specification has a blank
        inner[hidden] = Local(temporary, kind)
        chain: tuple[s.Stmt, ...] = ()
        for case in reversed(st.cases):
            if case.values is None:
                if case is not st.cases[-1]:
                    raise self.fail(case.at, "'else' must be the last case")
                chain = case.body
                continue
            test: s.Expr | None = None
            for value in case.values:
                one = s.Binary(case.at, "==", s.Name(case.at, hidden), s.Int(case.at, value))
                test = one if test is None else s.Binary(case.at, "|", test, one)
            assert test is not None
            chain = (s.If(case.at, test, case.body, chain),)
        return [assign_name(temporary, subject), *self.block(chain, inner)]

    def _do_atomic(self, st: s.Atomic, scope: Scope) -> list[ast.stmt]:
        return compile_atomic(self, st, scope)

    def bind_let(self, name: str, at: int, scope: Scope) -> str:
        """Introduce a name for bits; used by `atomic`."""
        return self._define(name, "any", at, scope)


def _word(st: s.Stmt) -> str:
    return type(st).__name__.lower()
