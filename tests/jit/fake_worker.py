"""A worker whose compiler needs no specification: the first bytes of guest code say what to do.

    b"RET n v"  code that sets x1 to v and returns pc n      b"LONG"   reads on into the next page, then as RET of it
    b"BAD"      refuse      b"BUG"  raise something
    b"LOOP n v" as RET, and it says that it has a loop; at level 2 the value is v + 1000
    b"GROW n v" as RET, and it says that it leaves to 64 bytes further
    b"DIE"      end the process      b"SLOW"  take half a second first
    b"SAME"     say that it does not depend on the option `strict_fp`; others do, by 100
    b"TABLE a"  what stands at a, if it cannot change unnoticed, is a constant of the translation; goes before others
"""

from __future__ import annotations

import os
import sys
import time

_HERE = os.path.dirname(os.path.abspath(__file__))
sys.path[:0] = [_HERE, os.path.dirname(os.path.dirname(_HERE))]

import runtime_bench  # noqa: E402

from translator.jit.code import pack_lines  # noqa: E402
from translator.jit.emit import emit  # noqa: E402
from translator.jit.worker import Refused, main  # noqa: E402


class FakeCompiler:
    def __init__(self, specification, models):
        if specification == "missing":
            raise ValueError("no such specification")

    def compile(self, pc, options, fetch, read=None, seen=None, fixed=None):
        text = fetch(pc, 32)
        if not text:
            raise Refused("its first instruction cannot be translated")
        words = text.split(b"\n")[0].split()
        constants = ()
        if words[0] == b"TABLE":  # what stands at an address is taken for granted
            table = fixed(int(words[1]), 16)
            constants = ((int(words[1]), table),) if table else ()
            words = words[2:]
        if words[0] == b"SLOW":
            time.sleep(0.5)
            words = words[1:]
        same = words[0] == b"SAME"
        if same:
            words = words[1:]
        if words[0] == b"BAD":
            raise Refused("because it is bad")
        if words[0] == b"BUG":
            raise KeyError("oops")
        if words[0] == b"DIE":
            os._exit(3)
        sources = [(pc, text)]
        if words[0] == b"LONG":
            sources.append((pc + 4096, fetch(pc + 4096, 32)))
            words = sources[1][1].split(b"\n")[0].split()
        extra = dict(options).get("context", (("", 0, 0),))[0][2]
        level = dict(options)["opt_level"]
        extra += 1000 * (words[0] == b"LOOP" and level == 2)
        if not same and dict(options).get("strict_fp"):
            extra += 100
        body = "%v = add i64 0, " + str(int(words[2]) + extra) + runtime_bench.leave(int(words[1]), "%v")
        blob = emit(runtime_bench._R + runtime_bench.SIGNATURE + body)
        return {
            "code": blob.code,
            "entries": ((pc, blob.symbols["f"]),),
            "sources": tuple(sources),
            "constants": constants,
            "lines": pack_lines([(0, pc)]),
            "sites": b"",
            "blocks": 1,
            "insns": len(words),
            "level": level,
            "llvm_seconds": 0.25,
            "loops": words[0] == b"LOOP",
            "either": same,
            "leaves": (pc + 64,) if words[0] == b"GROW" else (),
        }


if __name__ == "__main__":
    main(FakeCompiler)
