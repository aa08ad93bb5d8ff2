"""Runs Debian's riscv64 programs here and under qemu-riscv64, and compares output and exit status.

    python tests/system/compare.py DIRECTORY [--short] [--engine auto,interp,jit] [--only REGEX] [--json FILE]

DIRECTORY is what `sysroot.py` made (it is made first when it is not there). Each case runs in its own empty directory;
standard output, exit status and the names of the files left behind must be equal; standard error too where the case says
so. Children of a guest stay guests here; under qemu, which would run the host's programs instead, the search path leads
to wrappers (`DIRECTORY/wrap`) that start each one under qemu again.
Exit status 1 when any case differs. CI runs `--short`.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import shlex
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from translator.bench import sysroot
from translator.errors import TranslatorError

PYTHON_WORK = (
    "import json,re,hashlib,collections,decimal,random,struct,zlib,math;"
    "random.seed(1);d=[random.random() for _ in range(2000)];"
    "print(hashlib.sha256(json.dumps(sorted(d)).encode()).hexdigest(),"
    "collections.Counter(re.findall(r'\\w', 'the quick brown fox'*50)).most_common(3),"
    "decimal.Decimal(2).sqrt(), struct.pack('<d', math.pi).hex(), zlib.crc32(bytes(range(256))*99), 3**200 % 1000007)"
)
LUA_WORK = (
    "local t={} for i=1,20000 do t[i]=(i*7919)%10007 end table.sort(t) local s=0 for i,v in ipairs(t) do s=s+i*v end "
    "print(s, string.format('%.14g', math.sin(1)), ('x'):rep(5), #t, string.format('%q', 'a\\nb'))"
)
PERL_WORK = (
    "my %h; $h{$_ % 97} += $_ ** 2 for 1..30000; my $s = join ',', map { \"$_=$h{$_}\" } sort { $a <=> $b } keys %h;"
    "print length($s), ' ', substr($s, 0, 40), ' ', sprintf('%.10f', atan2(1,1)*4), \"\\n\"; print scalar reverse('abc'), \"\\n\";"
)
SQL_WORK = (
    "create table t(a integer primary key, b text, c real); "
    "with recursive n(i) as (select 1 union all select i+1 from n where i<3000) "
    "insert into t select i, printf('row%05d', i*7919%3001), i*1.5 from n; create index x on t(b); "
    "select count(*), sum(a), max(b), total(c) from t; select a, b from t where b like 'row000%' order by b limit 5; "
    "update t set c = c * 2 where a % 3 = 0; select round(avg(c), 6) from t;"
)
AWK_WORK = 'BEGIN { for (i = 0; i < 20000; i++) { s += sin(i) * i; a[i % 100] += i } n = asorti(a, b); printf "%.6f %d %s\\n", s, n, b[50] }'

# name, shell-quoted command (run through the guest's own sh when it starts with "sh:"), short?, compare stderr?
CASES: tuple[tuple[str, str, bool, bool], ...] = (
    ("echo", "echo hello world", True, True),
    ("true", "true", True, True),
    ("false", "false", True, True),
    ("ls", "sh:mkdir d; touch d/a d/b .hidden; ls -1aF . d", True, True),
    ("ls-missing", "ls /no/such/file", True, True),
    ("cat-pipe", "sh:printf 'b\\na\\nc\\n' | sort | cat -n", True, True),
    ("cp-mv-rm", "sh:echo data > a; cp a b; mv b c; ln -s c l; cat l; rm a; ls; stat -c '%s %F' c", True, True),
    (
        "seq-sort-uniq",
        "sh:seq 1 3000 | sort -r | uniq -c | tail -3; seq 5000 | sort -n | md5sum; seq 100 | tac | head -2",
        True,
        True,
    ),
    ("sha256sum", "sh:seq 1 20000 > f; sha256sum f; md5sum f; cksum f; b2sum f; wc f", True, True),
    (
        "dd",
        "sh:dd if=/dev/zero bs=1k count=64 status=none | wc -c; head -c 100 /dev/zero | od -c | tail -2",
        False,
        True,
    ),
    ("date", "date -u -d @1700000000 +%Y-%m-%dT%H:%M:%S", True, True),
    ("env", "env -i A=1 B=2 env", True, True),
    ("uname", "uname -m", True, True),
    ("factor", "factor 1234567890123456789 18446744073709551557", True, True),
    ("tr-cut-paste", "sh:echo 'a:b:c' | tr a-c A-C | cut -d: -f2; printf '1\\n2\\n' | paste -sd+", True, True),
    ("test-expr", "sh:expr 6 \\* 7; [ 3 -gt 2 ] && echo yes; test -d /nonexistent || echo no", True, True),
    ("timeout", "timeout 0.3 sleep 5", True, True),
    (
        "busybox",
        "sh:busybox echo hi; busybox seq 3 | busybox md5sum; busybox uname -m; echo abc | busybox sed s/b/X/",
        True,
        True,
    ),
    ("busybox-sh", "busybox sh -c 'i=0; while [ $i -lt 500 ]; do i=$((i+1)); done; echo $i'", True, True),
    (
        "dash",
        "dash -c 'f() { echo in $1; return 3; }; f x; echo $?; (exit 5); echo $?; trap \"echo bye\" EXIT; kill -0 $$; echo ok'",
        True,
        True,
    ),
    ("dash-loop", "dash -c 'i=0; while [ $i -lt 3000 ]; do i=$((i+1)); done; echo $i'", False, True),
    (
        "bash",
        "bash -c 'a=(1 2 3); for x in \"${a[@]}\"; do ((s+=x)); done; echo $s ${a[-1]} ${#a[@]} $(echo sub) ${BASH_VERSION%%.*}'",
        True,
        True,
    ),
    (
        "bash-pipes",
        "bash -c 'set -o pipefail; seq 100 | grep 7 | wc -l; diff <(seq 3) <(seq 4); echo $?; false | true; echo $?'",
        True,
        True,
    ),
    (
        "bash-jobs",
        "bash -c 'sleep 0.1 & p=$!; wait $p; echo $?; (kill -TERM $BASHPID); echo $?; trap \"echo got\" USR1; kill -USR1 $$; echo end'",
        True,
        False,
    ),
    ("bash-signal", "bash -c 'kill -SEGV $$'", True, False),
    (
        "bash-string",
        'bash -c \'s=abcdefgh; echo ${s:2:3} ${s/cd/XX} ${s^^}; printf "%05d %x %q\\n" 42 255 "a b"; [[ $s =~ c(.)e ]] && echo ${BASH_REMATCH[1]}\'',
        True,
        True,
    ),
    (
        "grep",
        "sh:seq 1 5000 > f; grep -c 7 f; grep -nE '^(12|34)5$' f; grep -v . f; grep -o '9\\{2,\\}' f | sort | uniq -c; grep zzz f",
        True,
        True,
    ),
    ("grep-P", "sh:printf 'foo123\\nbar\\n' | grep -P '\\d{3}'", False, True),
    ("gawk", f"gawk {shlex.quote(AWK_WORK)}", True, True),
    (
        "gawk-text",
        "sh:seq 1 2000 | gawk '{ s += $1; if ($1 % 500 == 0) print NR, s, length($0), toupper(\"x\" $1) }'",
        True,
        True,
    ),
    ("sed", "sh:seq 20 | sed -n '5,8{s/^/line /;p}'; echo hello | sed -E 's/(l+)/<\\1>/'", True, True),
    ("find", "sh:mkdir -p a/b/c; touch a/x a/b/y.txt; find . -name '*.txt' -o -type d | sort", True, True),
    ("lua", f"lua5.4 -e {shlex.quote(LUA_WORK)}", True, True),
    (
        "lua-fib",
        "lua5.4 -e 'local function f(n) return n < 2 and n or f(n-1) + f(n-2) end print(f(22)) print(2^53, 7//2, -7 % 3, 1e308*10, 0/0 ~= 0/0)'",
        False,
        True,
    ),
    ("lua-error", "lua5.4 -e 'error(\"boom\")'", True, True),
    ("sqlite3", f"sqlite3 :memory: {shlex.quote(SQL_WORK)}", True, True),
    (
        "sqlite3-file",
        f"sh:sqlite3 db {shlex.quote(SQL_WORK)} && sqlite3 db 'pragma integrity_check; select count(*) from t'; rm db",
        True,
        True,
    ),
    ("perl", f"perl -e {shlex.quote(PERL_WORK)}", True, True),
    (
        "perl-fork",
        'perl -e \'$|=1; my $p = fork // die; if (!$p) { print "child\\n"; exit 7 } waitpid $p, 0; print $? >> 8, "\\n"; print `echo sub`\'',
        True,
        True,
    ),
    ("perl-signal", "perl -e '$SIG{ALRM} = sub { print \"alarm\\n\"; exit 3 }; alarm 1; 1 while 1'", False, True),
    (
        "zstd",
        "sh:seq 1 40000 > f; zstd -q --single-thread --no-asyncio -k f && zstd --no-asyncio -dc f.zst | md5sum; zstd -q --single-thread --no-asyncio -19 -f f -o g.zst; zstd --no-asyncio -dqc g.zst | wc -c",
        True,
        True,
    ),
    ("xz", "sh:seq 1 20000 > f; xz -k -T1 f; xz -dc f.xz | md5sum; xz -l --robot f.xz | tail -1 | cut -f4", True, True),
    ("bzip2", "sh:seq 1 20000 > f; bzip2 -k f; bzip2 -dc f.bz2 | md5sum; bzip2 -t f.bz2 && echo ok", True, True),
    ("bc", "sh:echo 'scale=60; 4*a(1); 2^200; sqrt(2); e(1)' | bc -l", True, True),
    (
        "openssl",
        "sh:seq 1 5000 > f; openssl dgst -sha512 f; openssl enc -aes-256-cbc -pbkdf2 -iter 100 -k pw -S 0102030405060708 -in f | md5sum; openssl prime 1000003",
        True,
        True,
    ),
    (
        "openssl-rsa",
        "sh:openssl genrsa -out k 1024 2>/dev/null && openssl rsa -in k -check -noout; echo hi > m; openssl dgst -sha256 -sign k -out s m && openssl rsa -in k -pubout -out p 2>/dev/null && openssl dgst -sha256 -verify p -signature s m; rm k p s m",
        False,
        True,
    ),
    ("python3", f"python3 -S -c {shlex.quote(PYTHON_WORK)}", True, True),
    (
        "python3-site",
        "python3 -c 'import sys, os, platform; print(sys.version_info[:2], os.uname().machine, platform.machine(), sys.byteorder, sys.maxsize)'",
        True,
        True,
    ),
    (
        "python3-proc",
        'python3 -c \'import subprocess, sys; print(subprocess.run(["python3", "-S", "-c", "print(6*7)"], capture_output=True).stdout)\'',
        True,
        True,
    ),
    ("python3-fault", "python3 -c 'import ctypes; ctypes.string_at(0)'", True, False),
    ("python3-error", "python3 -S -c 'import os; os.open(\"/no/such\", 0)'", True, True),
    (
        "python3-signal",
        "python3 -S -c 'import signal, os; signal.signal(signal.SIGUSR1, lambda *a: print(\"got\", a[0])); os.kill(os.getpid(), signal.SIGUSR1); signal.alarm(1); signal.signal(signal.SIGALRM, lambda *a: os._exit(9)); signal.pause()'",
        False,
        True,
    ),
    (
        "python3-float",
        "python3 -S -c 'import math; print([math.fma(a, b, -1.0) if hasattr(math, \"fma\") else a*b for a in (0.1, 1e200, 5e-324) for b in (3.0, 1e10, -2.5)], round(2.675, 2), float.hex(0.1), 1e16+1, int(1e22), math.gamma(5.5), math.erf(0.3))'",
        True,
        True,
    ),
)


def environment() -> dict[str, str]:
    """What every case runs with: nothing of this shell's that a program might print."""
    return {"PATH": "/usr/bin:/bin", "LC_ALL": "C", "HOME": "/", "TZ": "UTC", "LUA_INIT": ""}


def wrappers(where: Path, root: Path, qemu: Path) -> Path:
    """A directory with one script for every program of the sysroot, which runs it under qemu with its own argv[0]."""
    folder = where / "wrap"
    if not folder.exists():
        folder.mkdir()
        for program in (root / "usr/bin").iterdir():
            script = folder / program.name
            script.write_text(f'#!/bin/bash\nexec {qemu} -L {root} -0 {program.name} {program} "$@"\n')
            script.chmod(0o755)
    return folder


def command_of(case: str, root: Path) -> list[str]:
    """The guest command, its program named inside the sysroot."""
    if case.startswith("sh:"):
        return [str(root / "usr/bin/dash"), "-c", case[3:]]
    words = shlex.split(case)
    return [str(root / "usr/bin" / words[0]), *words[1:]]


def run(command: list[str], env: dict[str, str], timeout: float) -> dict[str, object]:
    """Run in an empty directory: status, output, what it left, seconds."""
    with tempfile.TemporaryDirectory() as scratch:
        begin = time.monotonic()
        try:
            done = subprocess.run(
                command, env=env, cwd=scratch, capture_output=True, timeout=timeout, stdin=subprocess.DEVNULL
            )
            status, out, err = done.returncode, done.stdout, done.stderr
        except subprocess.TimeoutExpired as late:
            status, out, err = "timeout", late.stdout or b"", late.stderr or b""
        seconds = time.monotonic() - begin
        files = sorted(str(path.relative_to(scratch)) for path in Path(scratch).rglob("*"))
    if isinstance(status, int) and status < 0:
        status = 128 - status  # qemu dies of the signal itself; the shell's number for it
    return {"status": status, "out": out, "err": err, "files": files, "seconds": seconds}


def differences(ours: dict[str, object], theirs: dict[str, object], *, stderr: bool) -> list[str]:
    """What is not equal, in words."""
    keys = ("status", "out", "files", *(["err"] if stderr else []))
    found = [f"{k}: {ours[k]!r:.700} instead of {theirs[k]!r:.700}" for k in keys if ours[k] != theirs[k]]
    if ours["status"] != theirs["status"]:
        found.append(f"err: {ours['err']!r:.1500}")
    return found


def main() -> None:
    parser = argparse.ArgumentParser(description="compare Debian's riscv64 programs with qemu-riscv64")
    parser.add_argument("directory")
    parser.add_argument("--short", action="store_true", help="the quick cases only")
    parser.add_argument("--engine", default="auto,interp,jit")
    parser.add_argument("--only", default="", help="cases whose name matches")
    parser.add_argument("--timeout", type=float, default=120)
    parser.add_argument("--json", help="write seconds of every run here")
    options = parser.parse_args()
    where = Path(options.directory).absolute()
    where.mkdir(parents=True, exist_ok=True)
    try:
        root = sysroot.unpack(where, "riscv64", "riscv64", sysroot.GUEST_PACKAGES)
        qemu = sysroot.unpack(where, "host", "amd64", sysroot.HOST_PACKAGES) / "usr/bin/qemu-riscv64"
    except TranslatorError as error:
        sys.exit(str(error))
    env = environment()
    qemu_path = f"{wrappers(where, root, qemu)}:{env['PATH']}"
    host = {
        name: os.environ[name]
        for name in ("PYTHONPATH", "TRANSLATOR_CACHE_DIR", "XDG_CACHE_HOME")
        if name in os.environ
    }
    failed, seconds = 0, {}
    cases = [c for c in CASES if (c[2] or not options.short) and re.search(options.only, c[0])]
    for name, case, _, stderr in cases:
        command = command_of(case, root)
        theirs = run([str(qemu), "-L", str(root), *command], {**env, "PATH": qemu_path}, options.timeout)
        row = {"qemu": theirs["seconds"]}
        verdict = []
        for engine in options.engine.split(","):
            flags = [f for key, value in env.items() for f in ("-E", f"{key}={value}")]
            flags += [f for key in host for f in ("-U", key)]
            ours = run(
                [
                    sys.executable,
                    "-m",
                    "translator",
                    "run",
                    "-L",
                    str(root),
                    "--engine",
                    engine,
                    "--quiet",
                    *flags,
                    *command,
                ],
                {**env, **host},
                options.timeout,
            )
            row[engine] = ours["seconds"]
            wrong = differences(ours, theirs, stderr=stderr)
            verdict.append(f"{engine} {ours['seconds']:.2f}s")
            verdict.extend(f"\n    {engine}: {line}" for line in wrong)
            failed += bool(wrong)
        seconds[name] = row
        print(
            f"{'FAIL' if any(v.startswith(chr(10)) for v in verdict) else 'ok  '} {name:16} qemu {row['qemu']:.2f}s  {'  '.join(verdict)}",
            flush=True,
        )
    if options.json:
        Path(options.json).write_text(json.dumps(seconds, indent=1))
    runs = len(cases) * len(options.engine.split(","))
    print(f"{runs - failed} passed, {failed} failed")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
