"""The stub that starts a process which is nobody's child, for an x86-64 host: `runtime_spawn`, as text.

Two forks, the first without a signal at its end: the process belongs to init. System calls alone: another thread may
have held any lock of the C library or of Python when we forked. Both share our memory, as vfork(2) does, and we wait
until the second executes: a copy would keep the guest's shared mappings while it lives, though the guest has unmapped
them. No signal may come to them meanwhile. The first shares our descriptors too (CLONE_FILES) until close_range takes
it apart from them and closes all but one: copies would keep pipes and locks of the guest's while this process runs,
though the guest has closed them. Before Linux 5.9: unshare, and close them one by one. The second resets the signals,
puts /dev/null where the standard streams were, and executes. Put in by `host_x86_64.runtime_ir`, called by
`Runtime.spawn`.
"""

from __future__ import annotations

from typing import Final

# What it is told, 8 bytes each: path, argv, envp (addresses), a descriptor, the number that it is to have, the highest
# descriptor that is open, the address of "/dev/null". It returns the pid to wait for, or -errno.
NAMES: Final[dict[str, object]] = {
    "PATH": 0, "ARGV": 8, "ENVP": 16, "FD": 24, "NUMBER": 32, "HIGHEST": 40, "NULL": 48,
    "SYS_CLONE": 56, "SYS_CLOSE_RANGE": 436, "SYS_UNSHARE": 272, "SYS_CLOSE": 3, "SYS_EXIT_GROUP": 231,
    "SYS_SETSID": 112, "SYS_RT_SIGACTION": 13, "SYS_RT_SIGPROCMASK": 14, "SYS_OPEN": 2, "SYS_DUP2": 33,
    "SYS_EXECVE": 59,
    "CLONE_FILES": 0x400, "SHARED": 0x100 | 0x4000, "CLOSE_RANGE_UNSHARE": 2, "O_RDWR": 2, "SIG_SETMASK": 2,
}  # fmt: skip

STUB: Final = """
.p2align 4
.globl runtime_spawn
runtime_spawn:
  push rbx
  push -1
  mov rbx, rdi
  mov edi, {SIG_SETMASK}
  mov rsi, rsp
  mov rdx, rsp
  mov r10d, 8
  mov eax, {SYS_RT_SIGPROCMASK}
  syscall
  mov eax, {SYS_CLONE}
  mov edi, {CLONE_FILES} + {SHARED}
  xor esi, esi
  xor edx, edx
  xor r10d, r10d
  xor r8d, r8d
  syscall
  test rax, rax
  jnz .Lspawned
  mov eax, {SYS_CLOSE_RANGE}
  xor edi, edi
  mov rsi, qword ptr [rbx + {FD}]
  dec rsi
  mov edx, {CLOSE_RANGE_UNSHARE}
  syscall
  test rax, rax
  js .Lunshare
  mov eax, {SYS_CLOSE_RANGE}
  mov rdi, qword ptr [rbx + {FD}]
  inc rdi
  mov esi, -1
  xor edx, edx
  syscall
  jmp .Lalone
.Lunshare:
  mov eax, {SYS_UNSHARE}
  mov edi, {CLONE_FILES}
  syscall
  mov rdi, rax
  neg rdi
  test rax, rax
  js .Lquit
  xor r12d, r12d
.Lclose:
  mov rdi, r12
  cmp rdi, qword ptr [rbx + {FD}]
  je .Lkept
  mov eax, {SYS_CLOSE}
  syscall
.Lkept:
  inc r12
  cmp r12, qword ptr [rbx + {HIGHEST}]
  jbe .Lclose
.Lalone:
  xor esi, esi
  xor edx, edx
  mov eax, {SYS_CLONE}
  mov edi, {SHARED}
  syscall
  test rax, rax
  jz .Lworker
  mov rdi, rax
  neg rdi
  test rax, rax
  js .Lquit
  xor edi, edi
.Lquit:
  mov eax, {SYS_EXIT_GROUP}
  syscall
.Lworker:
  mov eax, {SYS_SETSID}
  syscall
  push 0
  push 0
  push 0
  push 0
  mov r12d, 1
.Lsignals:
  mov edi, r12d
  mov rsi, rsp
  xor edx, edx
  mov r10d, 8
  mov eax, {SYS_RT_SIGACTION}
  syscall
  inc r12d
  cmp r12d, 65
  jne .Lsignals
  mov edi, {SIG_SETMASK}
  mov rsi, rsp
  xor edx, edx
  mov r10d, 8
  mov eax, {SYS_RT_SIGPROCMASK}
  syscall
  mov rdi, qword ptr [rbx + {NULL}]
  mov esi, {O_RDWR}
  xor edx, edx
  mov eax, {SYS_OPEN}
  syscall
  mov r12, rax
  xor r13d, r13d
.Lnulls:
  mov rdi, r12
  mov esi, r13d
  mov eax, {SYS_DUP2}
  syscall
  inc r13d
  cmp r13d, 3
  jne .Lnulls
  mov rdi, qword ptr [rbx + {FD}]
  mov rsi, qword ptr [rbx + {NUMBER}]
  mov eax, {SYS_DUP2}
  syscall
  mov rdi, qword ptr [rbx + {PATH}]
  mov rsi, qword ptr [rbx + {ARGV}]
  mov rdx, qword ptr [rbx + {ENVP}]
  mov eax, {SYS_EXECVE}
  syscall
  mov edi, 127
  jmp .Lquit
.Lspawned:
  mov rbx, rax
  mov edi, {SIG_SETMASK}
  mov rsi, rsp
  xor edx, edx
  mov r10d, 8
  mov eax, {SYS_RT_SIGPROCMASK}
  syscall
  mov rax, rbx
  pop rcx
  pop rbx
  ret
"""
