"""The suite of real programs: Debian's riscv64 packages against the same version's amd64 packages.

Enters: nothing. Leaves: cases (`workloads.Case`) whose programs stand in the unpacked roots, and the functions that
make their input files. The work is the same on both sides: one program, its arguments, its inputs; standard output must
be equal. Called by the command and by `workloads.write_inputs`.
"""

from __future__ import annotations

import random
from collections.abc import Callable

from translator.bench.workloads import FULL, SMALL, TINY, Case


def text_of(size: int) -> bytes:
    """`size` KiB of words and numbers, about as compressible as prose."""
    rng = random.Random(1)
    words = ["".join(rng.choice("etaoinshrdlcu") for _ in range(rng.randint(2, 9))) for _ in range(3000)]
    lines, length = [], 0
    while length < size * 1024:
        line = " ".join(rng.choice(words) for _ in range(rng.randint(3, 12))) + f" {rng.randint(0, 99999)}\n"
        lines.append(line)
        length += len(line)
    return "".join(lines).encode()


def lines_of(size: int) -> bytes:
    """`size` thousand lines: a number, a word, a fraction."""
    rng = random.Random(2)
    rows = (f"{rng.randint(0, 10**9)} w{rng.randint(0, 5000):05d}x {rng.random():.6f}\n" for _ in range(size * 1000))
    return "".join(rows).encode()


def c_source(size: int) -> bytes:
    """A preprocessed C file of `size` functions with loops, switches, structures and floating point."""
    head = "typedef unsigned long u64; struct s { int a, b; double d; u64 w[4]; };\n"
    functions = (
        f"static u64 mix{i}(u64 a, u64 b) {{ a ^= b << {i % 23 + 1}; a *= {2 * i + 3}ul; return a ^ (a >> 29); }}\n"
        f"int loop{i}(struct s *p, int n, const char *t) {{\n"
        f"  int r = {i}; for (int k = 0; k < n; k++) {{ switch (t[k] & 7) {{\n"
        f"    case 0: r += p[k].a * {i + 2}; break; case 1: r ^= p[k].b; break; case 2: p[k].d *= r;\n"
        f"    case 3: p[k].w[k & 3] = mix{i}(p[k].w[0], (u64)r); break; case 5: r = r % (k + 7); break;\n"
        f"    default: if (r > {i * 5}) r -= k; else r = (int)(p[k].d * 3.5); }} }}\n"
        f"  return r{f' + loop{i - 1}(p, n / 2, t)' if i else ''}; }}\n"
        for i in range(size)
    )
    return (head + "".join(functions)).encode()


def blob(size: int) -> bytes:
    """`size` KiB: the same prose over and over."""
    return (text_of(512) * (size // 512 + 1))[: size * 1024]


def passwords(size: int) -> bytes:
    """`size` lines to hash."""
    return b"".join(b"secret%d\n" % i for i in range(size))


GENERATORS: dict[str, Callable[[int], bytes]] = {
    "text": text_of,
    "blob": blob,
    "lines": lines_of,
    "c": c_source,
    "passwords": passwords,
}

LUA = """
local n = {n}
local t, words = {}, {}
for i = 1, n * 1000 do t[i] = (i * 7919) % 100003 end
table.sort(t)
for i = 1, n * 300 do local k = 'k' .. (i % 997); words[k] = (words[k] or 0) + #k end
local function fib(k) if k < 2 then return k end return fib(k - 1) + fib(k - 2) end
local s = 0
for i = 1, n do s = s + fib(18) + t[i * 7] end
local out = {}
for k, v in pairs(words) do out[#out + 1] = k .. '=' .. v end
table.sort(out)
print(s, #out, out[1], ('%s'):rep(3, '-'):format(1, 2, 3), table.concat(out, ','):find('k99='))
"""
LUA_FLOAT = """
local n, dt = {n} * 2000, 0.001
local b = {{0, 0, 0, 0, 39.5}, {4.8, -1.2, 0.6, 2.8, 0.04}, {8.3, 4.1, -1.0, 1.8, 0.01}, {12.9, -15.1, 1.1, 0.9, 0.002}}
for step = 1, n do
  for i = 1, #b do
    local p = b[i]
    for j = i + 1, #b do
      local q = b[j]
      local dx, dy = p[1] - q[1], p[2] - q[2]
      local d = dx * dx + dy * dy
      local f = dt / (d * math.sqrt(d))
      p[3] = p[3] - dx * q[5] * f; p[4] = p[4] - dy * q[5] * f
      q[3] = q[3] + dx * p[5] * f; q[4] = q[4] + dy * p[5] * f
    end
  end
  for i = 1, #b do local p = b[i]; p[1] = p[1] + dt * p[3]; p[2] = p[2] + dt * p[4] end
end
print(string.format('%.9f %.9f', b[2][1], b[3][2]))
"""
SQL = """
create table t(a integer primary key, b text, c real);
with recursive n(i) as (select 1 union all select i + 1 from n where i < {n}000)
insert into t select i, printf('row%06d', i * 7919 % 300007), i * 1.5 from n;
create index x on t(b);
select count(*), sum(a), max(b), total(c) from t;
select substr(b, 1, 5) k, count(*), round(avg(c), 3) from t group by k order by k limit 8;
select count(*) from t p join t q on q.b = printf('row%06d', p.a * 13 % 300007) where p.a % 3 = 0;
update t set c = c * 2 where a % 3 = 0;
select round(avg(c), 6) from t where b like '%77%';
"""
PERL = r"""
my ($n, %h, $s) = ({n});
for my $i (1 .. $n * 2000) { $h{$i % 997} .= chr(97 + $i % 26); $s += $i ** 0.5 if $i % 3; }
my $text = join ' ', map { "$_:" . length $h{$_} } sort { $a <=> $b } keys %h;
for my $i (1 .. $n) { my $c = () = $text =~ /(\d+):1?\d*5/g; $s += $c;
  (my $u = $text) =~ tr/0-9/a-j/; $s += length $u; }
my @w = sort { $h{$a} cmp $h{$b} or $a <=> $b } keys %h;
printf "%.3f %s %d\n", $s, join(',', @w[0 .. 5]), scalar @w;
"""
PYTHON = """
import collections, hashlib, json, math, random, re
random.seed(1)
n = {n}
text = ' '.join(random.choice(('alpha', 'beta', 'gamma', 'delta')) + str(random.randrange(99)) for _ in range(n * 200))
count = collections.Counter(re.findall(r'[a-z]+(\\d+)', text))
rows = [{'k': k, 'v': v, 'r': math.sqrt(v)} for k, v in sorted(count.items())]
class Node:
    def __init__(self, key): self.key, self.left, self.right = key, None, None
def insert(node, key):
    if node is None: return Node(key)
    if key < node.key: node.left = insert(node.left, key)
    elif key > node.key: node.right = insert(node.right, key)
    return node
def total(node): return 0 if node is None else node.key + total(node.left) + total(node.right)
top = None
for _ in range(n * 40): top = insert(top, random.randrange(10 ** 6))
grid = [[(x * y) % 7 for x in range(60)] for y in range(60)]
for _ in range(n // 8 + 1):
    grid = [[(grid[y - 1][x] + grid[y][x - 1] + grid[(y + 1) % 60][x]) % 7 for x in range(60)] for y in range(60)]
print(total(top), sum(map(sum, grid)), hashlib.sha256(json.dumps(rows).encode()).hexdigest(), 3 ** (n * 20) % 1000007)
"""
AWK = """
{ words[$2]++; sum += $3; if ($1 % 7 == 0) text = text substr($2, 2, 1) }
END { n = asorti(words, keys); for (i = 1; i <= n; i += 500) printf "%s %d\\n", keys[i], words[keys[i]]
      for (i = 0; i < 20000; i++) s += sin(i) * sqrt(i)
      gsub(/[0-3]+/, "<&>", text); printf "%.6f %.6f %d\\n", sum, s, length(text) }
"""
BC = "scale={n}\na(1)*4\nsqrt(2)\nscale=0\nx=1\nfor(i=1;i<{n};i++) x=x*i%10^60\nx\nquit\n"
SHELL = (
    "i=0; s=0; while [ $i -lt {n}000 ]; do i=$((i+1)); case $i in *7) s=$((s+i));; *) s=$((s^i));; esac; "
    "t=${s%?}; done; echo $i $s $t"
)


def _case(name: str, kind: str, sizes: tuple[int, int], about: str, program: str, *words: str, **more: object) -> Case:
    full, small = sizes
    return Case(
        name, "debian", kind, about, {FULL: full, SMALL: small, TINY: max(1, small // 4)},
        program=f"usr/bin/{program}" if "/" not in program else program, arguments=words, **more,  # type: ignore[arg-type]
    )  # fmt: skip


DEBIAN = (
    _case("lua", "int", (1200, 120), "tables, strings, recursion", "lua5.4", "w.lua", inputs=(("w.lua", LUA),)),
    _case("lua-float", "fp", (450, 45), "gravity in Lua", "lua5.4", "w.lua", inputs=(("w.lua", LUA_FLOAT),)),
    _case("sqlite3", "int", (250, 25), "inserts, index, join, group", "sqlite3", ":memory:", SQL),
    _case("perl", "int", (900, 90), "hashes, regular expressions", "perl", "w.pl", inputs=(("w.pl", PERL),)),
    _case(
        "python3", "int", (1200, 120), "objects, regular expressions, json", "python3.13", "-S", "w.py",
        inputs=(("w.py", PYTHON),), environment={"PYTHONHASHSEED": "0", "PYTHONDONTWRITEBYTECODE": "1"},
    ),
    _case("gawk", "int", (1000, 100), "fields, arrays, substitution", "gawk", AWK, "{input}", generator="lines"),
    _case("sort", "int", (600, 60), "lines by number", "sort", "--parallel=1", "-n", "{input}", generator="lines"),
    _case("xz", "int", (1500, 150), "compression, preset 6", "xz", "-T1", "-6", "-c", "{input}", generator="text"),
    _case("bzip2", "int", (12000, 1200), "compression", "bzip2", "-c", "{input}", generator="text"),
    _case(
        "zstd", "int", (6000, 600), "compression, level 12", "zstd", "-q", "--single-thread", "--no-asyncio", "-12",
        "-c", "{input}", generator="text",
    ),
    _case("sha256sum", "int", (400000, 40000), "digest of a file", "sha256sum", "{input}", generator="blob"),
    _case("bc", "int", (1900, 700), "arctangent, root, long products", "bc", "-l", "w.bc", inputs=(("w.bc", BC),)),
    _case(
        "openssl", "int", (400, 40), "SHA-512 password hashes", "openssl", "passwd", "-6", "-salt", "abcdefgh", "-in",
        "{input}", generator="passwords", environment={"OPENSSL_CONF": "/dev/null"},
    ),
    _case(
        "cc1", "int", (60, 6), "GCC's C compiler, -O2", "usr/libexec/gcc/riscv64-linux-gnu/14/cc1", "-quiet", "-O2",
        "-fpreprocessed", "-fno-ident", "-march=rv64gc", "-mabi=lp64d", "-dumpbase", "w.c", "-o", "-", "{input}",
        generator="c", keep=r"^(?!\s*\.(file|attribute|ident))",
        native_program="usr/libexec/gcc-cross/riscv64-linux-gnu/14/cc1",
    ),
    _case(
        "stockfish", "int", (10, 6), "chess search of fixed depth", "usr/games/stockfish", "bench", "16", "1", "{n}",
        "default", "depth", keep="^bestmove",
    ),
    _case("busybox-sh", "int", (700, 70), "shell loop, patterns", "busybox", "sh", "-c", SHELL),
    _case("grep", "int", (2500, 250), "back-references", "grep", "-cE", r"([a-z]+) .* \1 ", "{input}",
          generator="text"),
)  # fmt: skip
