"""Every switch of the translator in one frozen object; the only reader of environment variables.

The command line and the Python API both make a `Config`; everything below takes it as it is. The table `OPTIONS` is the
documentation: `translator run --help` and `translator doctor` print it.
"""

from __future__ import annotations

import os

from translator.errors import UsageError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

ENGINES = ("auto", "interp", "jit")
MEMORY_KINDS = ("compact", "wide", "checked", "unchecked")
LOGS = ("in_asm", "ir", "ir_opt", "llvm", "out_asm", "exec", "cache", "jit", "strace")


# What `--no-opt` may name: the passes of ir/passes, then the optimisations of jit/. One line each.
OPTIMISATIONS = {
    "forward": "IR: a register read after it was written in the block is the value already there",
    "fold": "IR: constants, algebraic identities, decided branches",
    "fpcanon": "IR: floating-point arithmetic takes a NaN as it is",
    "deadput": "IR: a register write that is overwritten before anything can see it goes",
    "bytes": "IR: what is loaded or stored a byte at a time is one access",
    "dce": "IR: values that nobody uses go",
    "stitch": "interpreter: warm code is stitched together from stencils",
    "calls": "system calls: frequent ones are made by native code, without Python",
    "quick": "regions: made with few passes first, loops with all of LLVM later",
    "grow": "regions: made anew when a path that they left out becomes hot",
    "compact": "regions: whole loops, little straight code behind them",
    "profile": "regions: code that was never run is left out",
    "inline": "regions: calls of small leaves are followed",
    "nested": "regions: calls of small functions that call are followed too, while the region stays small",
    "tables": "regions: jump tables are read from guest data",
    "table-index": "regions: an entry of a jump table chooses the way by its number, not by what stands in it",
    "fixed-tables": "regions: a jump table that cannot change unnoticed is not read, its entries are known",
    "around": "regions: a jump table's address is looked for in the code before the region",
    "foreseen": "regions: a branch that chooses what a jump table's number is loaded from stays a branch",
    "unshare": "regions: what the ways behind a jump table end in, and share, is copied into each",
    "self-call": "recursion calls its own translation directly",
    "at-hand": "what is at hand where control leaves a block is at hand in one that is reached only from there",
    "moves": "what only moves by constants (the stack pointer) is one base for all accesses through it",
    "dead": "a loop's poll does not keep registers that are written before they are read again",
    "early-stores": "registers that only some ways change are stored before these meet the others",
    "chunk": "innermost loops poll every 16,384 rounds",
    "segment": "guest memory is reached through a segment register, where the host lets programs set one",
    "addr32": "addresses in that segment are cut to 32 bits by the host, as part of each access",
    "lazy-nan": "NaNs are made canonical where they are seen, not where they are made",
    "nan-branch": "a NaN that is stored is made canonical behind a branch",
    "bit-linear": "long chains of shifts, masks and exclusive ors, as in a bitwise CRC, are computed all at once",
    "halves": "loops over 32-bit words compute upper halves of registers only for who may look at them",
    "strips": "loops whose rounds can be counted ahead run in strips without tests and polls",
    "scans": "loops that end at what they find in memory look at many places at once",
    "lanes": "rounds of a loop around another run side by side, where they have nothing to do with each other",
    "ahead": "lanes may part at tests, do only the first part of rounds, and enter small functions with loops",
    "vectors": "loops may run on vectors, without exact IEEE flags, until the program looks at flags",
    "slp": "LLVM: straight code around such loops is merged into vectors",
}


class Option:
    """One switch: field of Config, flag, environment variable, kind (flag text int choice list), one line of help."""

    __slots__ = ("field", "flag", "help", "kind", "variable")

    def __init__(self, field: str, flag: str, variable: str, kind: str, help: str) -> None:
        self.field = field
        self.flag = flag
        self.variable = variable
        self.kind = kind
        self.help = help


OPTIONS = (
    Option(
        "sysroot",
        "-L",
        "TRANSLATOR_SYSROOT",
        "text",
        "look paths up under this directory first (guest's ld.so, libraries)",
    ),
    Option("jail", "--jail", "TRANSLATOR_JAIL", "flag", "the directory of -L is the guest's root: it sees no others"),
    Option("set_env", "-E", "TRANSLATOR_SET_ENV", "list", "set a variable in the guest's environment: NAME=VALUE"),
    Option("unset_env", "-U", "TRANSLATOR_UNSET_ENV", "list", "remove a variable from the guest's environment"),
    Option("argv0", "-0", "TRANSLATOR_ARGV0", "text", "the guest's argv[0]"),
    Option(
        "engine",
        "--engine",
        "TRANSLATOR_ENGINE",
        "choice",
        "auto: interpret, translate what is hot; interp; jit: translate everything",
    ),
    Option(
        "memory",
        "--memory",
        "TRANSLATOR_MEMORY",
        "choice",
        "compact: widened when need be; wide; checked: every access compared; unchecked: not isolated",
    ),
    Option("hot", "--hot", "TRANSLATOR_HOT", "int", "calls or loop rounds until code is translated"),
    Option("strace", "--strace", "TRANSLATOR_STRACE", "flag", "print system calls to standard error"),
    Option("log", "--log", "TRANSLATOR_LOG", "list", "comma-separated: " + ", ".join(LOGS)),
    Option("log_file", "--log-file", "TRANSLATOR_LOG_FILE", "text", "write logs here instead of standard error"),
    Option(
        "trace_jit",
        "--trace-jit",
        "TRANSLATOR_TRACE_JIT",
        "flag",
        "one line for everything the translator compiles, refuses, drops",
    ),
    Option("stats", "--stats", "TRANSLATOR_STATS", "flag", "print statistics at exit"),
    Option(
        "uncounted",
        "--uncounted",
        "TRANSLATOR_UNCOUNTED",
        "flag",
        "statistics without the number of instructions: translated code is slower when it counts them",
    ),
    Option("json", "--json", "TRANSLATOR_JSON", "flag", "statistics as JSON"),
    Option(
        "stats_file", "--stats-file", "TRANSLATOR_STATS_FILE", "text", "write statistics here instead of standard error"
    ),
    Option(
        "env_file",
        "--env-file",
        "TRANSLATOR_ENV_FILE",
        "text",
        "the guest's whole environment: NAME=VALUE, separated by zero bytes",
    ),
    Option("no_opt", "--no-opt", "TRANSLATOR_NO_OPT", "list", "switch optimisations off: " + ", ".join(OPTIMISATIONS)),
    Option("seed", "--seed", "TRANSLATOR_SEED", "int", "make AT_RANDOM and the guest's getrandom reproducible"),
    Option("cache_dir", "--cache-dir", "TRANSLATOR_CACHE_DIR", "text", "where generated code is kept"),
    Option("quiet", "--quiet", "TRANSLATOR_QUIET", "flag", "no notices (unimplemented system calls, first build)"),
)
_PLACES = ("sysroot", "log_file", "cache_dir", "stats_file", "env_file")
CHOICES = {"engine": ENGINES, "memory": MEMORY_KINDS}
DEFAULTS: dict[str, Any] = {
    "sysroot": None,
    "jail": False,
    "set_env": (),
    "unset_env": (),
    "argv0": None,
    "engine": "auto",
    "memory": "compact",
    "hot": 2000,
    "strace": False,
    "log": (),
    "log_file": None,
    "trace_jit": False,
    "stats": False,
    "uncounted": False,
    "json": False,
    "stats_file": None,
    "env_file": None,
    "no_opt": (),
    "seed": None,
    "cache_dir": None,
    "quiet": False,
}


class Config:
    """Frozen settings; `Config()` is the defaults, `Config.from_environment()` adds TRANSLATOR_* variables."""

    __slots__ = tuple(DEFAULTS)

    sysroot: str | None
    jail: bool
    set_env: tuple[str, ...]
    unset_env: tuple[str, ...]
    argv0: str | None
    engine: str
    memory: str
    hot: int
    strace: bool
    log: tuple[str, ...]
    log_file: str | None
    trace_jit: bool
    stats: bool
    uncounted: bool
    json: bool
    stats_file: str | None
    env_file: str | None
    no_opt: tuple[str, ...]
    seed: int | None
    cache_dir: str | None
    quiet: bool

    def __init__(self, **values: Any) -> None:
        for name, default in DEFAULTS.items():
            object.__setattr__(self, name, _checked(name, values.pop(name, default)))
        if values:
            raise UsageError(f"no such option: {', '.join(sorted(values))}")
        if self.jail and self.sysroot is None:
            raise UsageError("--jail needs -L: the directory to be jailed in")
        for name in _PLACES if self.jail else ():  # the guest may start in another directory, and its children do
            if getattr(self, name) is not None and not str(getattr(self, name)).startswith("/"):
                object.__setattr__(self, name, os.path.abspath(getattr(self, name)))

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError(f"Config is frozen: use replace({name}=...)")

    def replace(self, **values: Any) -> Config:
        """A copy with some fields changed."""
        return Config(**{**{name: getattr(self, name) for name in DEFAULTS}, **values})

    @classmethod
    def from_environment(cls, **values: Any) -> Config:
        """Defaults, then TRANSLATOR_* variables, then `values`."""
        found: dict[str, Any] = {}
        for option in OPTIONS:
            text = os.environ.get(option.variable)
            if text:
                found[option.field] = parse_value(option, text, option.variable)
        return cls(**{**found, **values})


def parse_value(option: Option, text: str, where: str) -> Any:
    """The value that `text` stands for; UsageError naming `where` (a flag or a variable) when it stands for none."""
    if option.kind == "flag":
        if text.lower() in ("1", "yes", "true", "on"):
            return True
        if text.lower() in ("0", "no", "false", "off"):
            return False
        raise UsageError(f"{where}: expected 1 or 0, not {text!r}")
    if option.kind == "int":
        try:
            return int(text, 0)
        except ValueError:
            raise UsageError(f"{where}: expected a number, not {text!r}") from None
    if option.kind == "list":
        return tuple(part for part in text.split(",") if part)
    return text


def _checked(name: str, value: Any) -> Any:
    choices = CHOICES.get(name)
    if choices and value not in choices:
        raise UsageError(f"{name}: {value!r} is none of {', '.join(choices)}")
    if name in ("set_env", "unset_env", "log", "no_opt"):
        value = (value,) if isinstance(value, str) else tuple(value)
    if name == "log":
        for part in value:
            if part not in LOGS:
                raise UsageError(f"log: {part!r} is none of {', '.join(LOGS)}")
    if name == "no_opt":
        for part in value:
            if part not in OPTIMISATIONS:
                raise UsageError(f"no-opt: {part!r} is none of {', '.join(OPTIMISATIONS)}")
    if name == "set_env":
        for part in value:
            if "=" not in part:
                raise UsageError(f"-E: expected NAME=VALUE, not {part!r}")
    if name == "hot" and not 1 <= value <= 65000:
        raise UsageError(f"hot: {value} is not between 1 and 65000")
    return (
        os.fspath(value)
        if name in _PLACES and value is not None
        else value
    )
