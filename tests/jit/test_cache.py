"""The blob store: what is kept comes back; what cannot be trusted or written costs a line, never an error."""

from __future__ import annotations

import multiprocessing
import os

import pytest

from translator import cache
from translator.cache import Store


@pytest.fixture
def lines():
    return []


@pytest.fixture
def store(tmp_path, lines):
    return Store(str(tmp_path / "cache"), log=lines.append)


def test_what_is_put_comes_back(store, lines):
    assert store.get("code", "k1") is None
    assert store.put("code", "k1", b"hello" * 1000)
    assert store.get("code", "k1") == b"hello" * 1000
    assert store.get("isa", "k1") is None
    assert store.put("code", "k1", b"")
    assert store.get("code", "k1") == b""
    assert lines == []


def test_what_another_process_puts_into_a_new_directory_is_found(store):
    assert store.get("code", "k") is None  # there is no directory yet
    Store(store.directory).put("code", "k", b"x")
    assert store.get("code", "k") == b"x"


def test_a_later_process_finds_it(store):
    store.put("code", "k", memoryview(b"abc"))
    view = Store(store.directory).get("code", "k")
    assert view == b"abc"
    assert view.readonly


@pytest.mark.parametrize("damage", ["flip", "cut", "empty", "grow", "magic"])
def test_damaged_entries_are_ignored_removed_and_logged(store, lines, damage):
    store.put("code", "k", b"x" * 5000)
    path = os.path.join(store.directory, "code", "k")
    with open(path, "rb") as file:
        data = bytearray(file.read())
    if damage == "flip":
        data[3000] ^= 1
    elif damage == "cut":
        del data[2000:]
    elif damage == "empty":
        data.clear()
    elif damage == "grow":
        data += b"y"
    else:
        data[0] ^= 1
    with open(path, "wb") as file:
        file.write(data)
    assert store.get("code", "k") is None
    assert not os.path.exists(path)
    assert len(lines) == 1 and path in lines[0]
    assert store.put("code", "k", b"new")
    assert store.get("code", "k") == b"new"


def test_directory_that_others_may_write_is_not_used(tmp_path, lines):
    where = tmp_path / "cache"
    Store(str(where)).put("code", "k", b"x")
    os.chmod(where, 0o777)
    store = Store(str(where), log=lines.append)
    assert store.get("code", "k") is None
    assert not store.put("code", "j", b"x")
    assert len(lines) == 1 and "can be written by others" in lines[0]


def test_file_that_others_may_write_is_not_used(store, lines):
    store.put("code", "k", b"x")
    os.chmod(os.path.join(store.directory, "code", "k"), 0o666)
    assert store.get("code", "k") is None
    assert len(lines) == 1


def test_links_are_not_followed(store, tmp_path):
    store.put("code", "k", b"x")
    path = os.path.join(store.directory, "code", "k")
    os.rename(path, tmp_path / "elsewhere")
    os.symlink(tmp_path / "elsewhere", path)
    assert store.get("code", "k") is None


def test_directory_that_cannot_be_made_is_one_warning(tmp_path, lines):
    (tmp_path / "file").write_text("")
    store = Store(str(tmp_path / "file" / "cache"), log=lines.append)
    for k in range(3):
        assert not store.put("code", f"k{k}", b"x")
        assert store.get("code", f"k{k}") is None
    assert len(lines) == 1 and "going on without" in lines[0]
    assert store.stat()["usable"] is False


def test_full_disk_is_one_warning_and_leaves_no_file(store, lines, monkeypatch):
    real = os.write

    def full(fd, data):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(cache.os, "write", full)
    assert not store.put("code", "k", b"x")
    assert not store.put("code", "j", b"x")
    monkeypatch.setattr(cache.os, "write", real)
    assert len(lines) == 1 and "No space left" in lines[0]
    assert os.listdir(os.path.join(store.directory, "code")) == []


def test_oldest_entries_go_when_the_bound_is_passed(tmp_path):
    store = Store(str(tmp_path), max_bytes=100_000)
    for k in range(30):
        assert store.put("code", f"k{k}", bytes(8000))
        path = os.path.join(store.directory, "code", f"k{k}")
        os.utime(path, (1000 + k, 1000 + k))
    assert store.stat()["bytes"] <= 100_000
    assert store.get("code", "k29") is not None
    assert store.get("code", "k0") is None
    assert not store.put("code", "big", bytes(200_000))


def test_abandoned_temporary_files_are_swept(tmp_path):
    store = Store(str(tmp_path))
    store.put("code", "k", b"x")
    old, new = tmp_path / "code" / ".1-old.tmp", tmp_path / "code" / ".2-new.tmp"
    old.write_text("")
    new.write_text("")
    os.utime(old, (1000, 1000))
    Store(str(tmp_path)).put("code", "j", b"x")
    assert not old.exists()
    assert new.exists()


def test_folder_for_files_of_others(store, tmp_path, lines):
    where = store.folder("isa")
    assert os.path.isdir(where)
    with open(os.path.join(where, "a.model"), "wb") as file:
        file.write(b"123")
    assert store.stat()["bytes"] == 3
    assert store.verify() == (0, [])
    assert store.clear() == 1
    assert os.listdir(where) == []
    os.chmod(where, 0o777)
    assert Store(store.directory, log=lines.append).folder("isa") is None


def test_stat_clear_verify(store):
    store.put("code", "a", b"12345")
    store.put("isa", "b", b"1")
    assert store.stat()["files"] == 2
    assert set(store.stat()["kinds"]) == {"code", "isa"}
    with open(os.path.join(store.directory, "isa", "b"), "ab") as file:
        file.write(b"!")
    good, bad = store.verify()
    assert good == 1 and len(bad) == 1 and bad[0].endswith("isa/b")
    assert store.clear() == 1
    assert store.get("code", "a") is None


def _hammer(directory, seed):
    store = Store(directory)
    for _ in range(100):
        store.put("code", "same", bytes([seed]) * 20_000)
        view = store.get("code", "same")
        if view is None or len(set(view.tobytes())) != 1:
            raise SystemExit(1)


@pytest.mark.filterwarnings("ignore:.*fork.*:DeprecationWarning")
def test_concurrent_writers_leave_whole_entries(tmp_path):
    context = multiprocessing.get_context("fork")
    workers = [context.Process(target=_hammer, args=(str(tmp_path), seed)) for seed in (1, 2, 3)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    assert [worker.exitcode for worker in workers] == [0, 0, 0]


@pytest.mark.parametrize("key", ["", "../x", "a/b", ".hidden"])
def test_keys_cannot_leave_the_directory(store, key):
    with pytest.raises(ValueError, match="not a cache key"):
        store.put("code", key, b"x")


def test_where_the_cache_is(monkeypatch):
    monkeypatch.setenv("TRANSLATOR_CACHE_DIR", "/somewhere/else")
    assert cache.default_directory() == "/somewhere/else"
    monkeypatch.delenv("TRANSLATOR_CACHE_DIR")
    monkeypatch.setenv("XDG_CACHE_HOME", "/xdg")
    assert cache.default_directory() == "/xdg/translator"
    monkeypatch.setenv("XDG_CACHE_HOME", "relative")
    monkeypatch.setenv("HOME", "/home/me")
    assert cache.default_directory() == "/home/me/.cache/translator"
