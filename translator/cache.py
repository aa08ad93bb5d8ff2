"""A store of named blobs on disk: generated code and parsed specifications that a later run maps instead of making.

`get` gives a read-only view of a file that was written whole and unchanged by this user, or None; `put` keeps bytes.
Nothing here is ever fatal: a directory that cannot be written or trusted, a full disk, a damaged file cost one line of
warning, and the caller makes the thing anew. Called by `engine` and the compile service; keys are content hashes.
"""

from __future__ import annotations

import mmap
import os
import stat as modes
import struct
import sys
import time
from _blake2 import blake2b
from errno import EACCES, EDQUOT, EMFILE, ENOSPC, EROFS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

MAX_BYTES = 512 << 20

_MAGIC = b"TRCACHE1"
_HEAD = struct.Struct("<8sQ16s")  # magic, payload length, blake2b of the payload
_MAPPED = 1 << 16  # longer blobs are mapped, not read
_STALE_SECONDS = 3600  # a temporary file of this age has lost its writer
_TOUCH_SECONDS = 86400  # how exact "least recently used" is


def default_directory() -> str:
    """TRANSLATOR_CACHE_DIR, or `translator` in the user's cache directory; '' when there is no home."""
    chosen = os.environ.get("TRANSLATOR_CACHE_DIR")
    if chosen:
        return os.path.abspath(chosen)
    base = os.environ.get("XDG_CACHE_HOME", "")
    if not os.path.isabs(base):  # the XDG specification: a relative path is ignored
        base = os.path.join(os.path.expanduser("~"), ".cache")
    return os.path.join(base, "translator") if os.path.isabs(base) else ""


def _say(message: str) -> None:
    print(f"translator: {message}", file=sys.stderr)


class Store:
    """Blobs by (kind, key) below one directory; the oldest go when they are more than `max_bytes`."""

    def __init__(
        self, directory: str | None = None, max_bytes: int = MAX_BYTES, log: Callable[[str], None] = _say
    ) -> None:
        self.directory = default_directory() if directory is None else os.path.abspath(directory)
        self.max_bytes = max_bytes
        self._log = log
        self._warned = False
        self._kinds: dict[str, bool] = {}  # directories looked at: may be trusted
        self._writable = True
        self._unswept = max_bytes  # bytes written since the total was looked at: the first put looks

    def get(self, kind: str, key: str) -> memoryview | None:
        """The payload, or None. The view of a large one keeps the file mapped; it is never written through."""
        if not self._trusted(kind):
            return None
        path = self._path(kind, key)
        try:
            fd = os.open(path, os.O_RDONLY | os.O_CLOEXEC | os.O_NOFOLLOW)
        except FileNotFoundError:
            return None
        except OSError as error:
            if error.errno != EMFILE:  # a guest that has used all descriptors: nothing is wrong with the cache
                self._warn(f"cannot read the cache at {path}: {error.strerror}")
            return None
        try:
            status = os.fstat(fd)
            if status.st_uid != os.geteuid() or status.st_mode & 0o022:
                self._drop(path, "is not this user's alone")
                return None
            problem, view = _read(fd, status.st_size)
        except OSError as error:
            self._warn(f"cannot read the cache at {path}: {error.strerror}")
            return None
        finally:
            os.close(fd)
        if problem:
            self._drop(path, problem)
            return None
        if time.time() - status.st_mtime > _TOUCH_SECONDS:
            try:
                os.utime(path)
            except OSError:
                pass
        return view

    def put(self, kind: str, key: str, data: bytes | bytearray | memoryview) -> bool:
        """Keep `data`; whether it was. Readers see all of it or nothing."""
        if not self._writable or not self._trusted(kind, make=True):
            return False
        size = _HEAD.size + len(data)
        if size > self.max_bytes:
            return False
        path = self._path(kind, key)
        temporary = os.path.join(self.directory, kind, f".{os.getpid()}-{key[:40]}.tmp")
        try:
            fd = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC | os.O_NOFOLLOW, 0o600)
            try:
                _write(fd, _HEAD.pack(_MAGIC, len(data), blake2b(data, digest_size=16).digest()))
                _write(fd, data)
            finally:
                os.close(fd)
            os.rename(temporary, path)
        except FileExistsError:
            return False  # another thread of ours writes the same key now
        except OSError as error:
            try:
                os.unlink(temporary)
            except OSError:
                pass
            self._writable = error.errno not in (ENOSPC, EDQUOT, EACCES, EROFS)
            self._warn(f"cannot write the cache at {self.directory}: {error.strerror}; going on without")
            return False
        self._unswept += size
        if self._unswept > self.max_bytes // 16:
            self._unswept = 0
            self._sweep()
        return True

    def folder(self, kind: str) -> str | None:
        """A trusted directory for files of a kind that others write and check; None when there is no such directory.

        Their names must have an extension: they are counted, swept and cleared here, but not verified.
        """
        return os.path.join(self.directory, kind) if self._trusted(kind, make=True) else None

    def stat(self) -> dict[str, object]:
        """Directory, whether it can be used, number and bytes of the blobs, by kind too."""
        kinds: dict[str, dict[str, int]] = {}
        for kind, entry in self._files():
            row = kinds.setdefault(kind, {"files": 0, "bytes": 0})
            row["files"] += 1
            row["bytes"] += entry.stat(follow_symlinks=False).st_size
        return {
            "directory": self.directory,
            "usable": self._trusted("", make=True),
            "files": sum(row["files"] for row in kinds.values()),
            "bytes": sum(row["bytes"] for row in kinds.values()),
            "max_bytes": self.max_bytes,
            "kinds": kinds,
        }

    def clear(self) -> int:
        """Remove every blob; how many there were."""
        count = 0
        for _kind, entry in list(self._files(temporary=True)):
            try:
                os.unlink(entry.path)
                count += 1
            except OSError as error:
                self._warn(f"cannot remove {entry.path}: {error.strerror}")
        return count

    def verify(self) -> tuple[int, list[str]]:
        """Read every blob: how many are good, and the paths of those that were not and have been removed."""
        good = 0
        bad: list[str] = []
        for kind, entry in list(self._files()):
            if "." in entry.name:
                continue
            if self.get(kind, entry.name) is not None:
                good += 1
            else:
                bad.append(entry.path)
        return good, bad

    # ---- inside ---------------------------------------------------------------------------------

    def _path(self, kind: str, key: str) -> str:
        if not key or "." in key or "/" in key or "/" in kind:
            raise ValueError(f"not a cache key: {kind}/{key}")
        return os.path.join(self.directory, kind, key)

    def _trusted(self, kind: str, make: bool = False) -> bool:
        """May files of this kind be used: is the directory ours, and nobody else's to write?"""
        known = self._kinds.get(kind)
        if known is not None and (known or not make):
            return known
        good = bool(self.directory)
        path = os.path.join(self.directory, kind) if kind else self.directory
        if kind and not self._trusted("", make):
            return False
        if good:
            try:
                if make:
                    os.makedirs(path, mode=0o700, exist_ok=True)
                status = os.stat(path)
            except FileNotFoundError:
                return False  # not there yet: nothing to read
            except OSError as error:
                self._warn(f"cannot use the cache at {path}: {error.strerror}; going on without")
                good = False
            else:
                good = modes.S_ISDIR(status.st_mode)
                if good and (status.st_uid != os.geteuid() or status.st_mode & 0o022):
                    self._warn(f"the cache at {path} can be written by others; going on without (chmod go-w, or set "
                               "TRANSLATOR_CACHE_DIR)")  # fmt: skip
                    good = False
        self._kinds[kind] = good
        if not good and make:
            self._writable = False
        return good

    def _files(self, temporary: bool = False) -> Iterator[tuple[str, os.DirEntry[str]]]:
        try:
            kinds = [entry for entry in os.scandir(self.directory) if entry.is_dir(follow_symlinks=False)]
        except OSError:
            return
        for kind in kinds:
            try:
                entries = list(os.scandir(kind.path))
            except OSError:
                continue
            for entry in entries:
                if entry.is_file(follow_symlinks=False) and (temporary or not entry.name.startswith(".")):
                    yield kind.name, entry

    def _sweep(self) -> None:
        """Bring the total under the bound: abandoned temporary files first, then the longest unused blobs."""
        now = time.time()
        found: list[tuple[float, int, str]] = []
        for _kind, entry in self._files(temporary=True):
            try:
                status = entry.stat(follow_symlinks=False)
            except OSError:
                continue  # another process was faster
            if entry.name.startswith("."):
                if now - status.st_mtime > _STALE_SECONDS:
                    self._unlink(entry.path)
                continue
            found.append((status.st_mtime, status.st_size, entry.path))
        total = sum(size for _, size, _ in found)
        if total <= self.max_bytes:
            return
        for _, size, path in sorted(found):
            self._unlink(path)
            total -= size
            if total <= self.max_bytes * 3 // 4:
                break

    def _drop(self, path: str, problem: str) -> None:
        self._log(f"removed {path} from the cache: it {problem}")
        self._unlink(path)

    def _unlink(self, path: str) -> None:
        try:
            os.unlink(path)
        except OSError:
            pass  # gone already, or not ours to remove: it will not be used either way

    def _warn(self, message: str) -> None:
        if not self._warned:
            self._warned = True
            self._log(message)


def _read(fd: int, size: int) -> tuple[str, memoryview | None]:
    """What is wrong with an open blob ('' for nothing), and its payload."""
    if size < _HEAD.size:
        return "is truncated", None
    if size > _MAPPED:
        view = memoryview(mmap.mmap(fd, size, flags=mmap.MAP_PRIVATE, prot=mmap.PROT_READ))
    else:
        view = memoryview(os.read(fd, size))
        if len(view) < size:
            return "is truncated", None
    magic, length, digest = _HEAD.unpack_from(view)
    if magic != _MAGIC:
        return "is of another kind or version", None
    if length != size - _HEAD.size:
        return "is truncated", None
    payload = view[_HEAD.size :]
    if blake2b(payload, digest_size=16).digest() != digest:
        return "is damaged", None
    return "", payload


def _write(fd: int, data: bytes | bytearray | memoryview) -> None:
    rest = memoryview(data)
    while rest:
        rest = rest[os.write(fd, rest) :]
