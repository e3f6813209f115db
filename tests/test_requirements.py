"""The locks: complete, exact, and free of any one machine's package index."""

import re

import pytest

LOCKS = {
    "engine.txt": ("engine.in",),
    "engine-cuda.txt": ("engine-cuda.in",),
    "clouds.txt": ("clouds.in",),
    "training.txt": ("engine.in", "training.in"),
    "testing.txt": ("engine.in", "training.in", "testing.in"),
    "testing-qgis.txt": ("testing-qgis.in",),
}
HASHED = ("engine.txt", "engine-cuda.txt", "clouds.txt", "testing-qgis.txt")
PINNED = re.compile(r"^([a-z0-9-]+)==[0-9][0-9a-z.]*( ; [^\\]+)?( \\)?$")
HASH = re.compile(r"^    --hash=sha256:[0-9a-f]{64}( \\)?$")


def wanted(root, source: str) -> set[str]:
    """The package names in a .in file, as locks spell them."""
    lines = (root / "requirements" / source).read_text().splitlines()
    names = {re.split(r"[=\[]", line)[0] for line in lines if line and not line.startswith("#")}
    return {re.sub(r"[_.]", "-", name.lower()) for name in names}


def locked(root, lock: str) -> dict[str, int]:
    """Package names of a lock with the number of their hashes; every line must be a pin or a hash."""
    found: dict[str, int] = {}
    name = ""
    for line in (root / "requirements" / lock).read_text().splitlines():
        if pin := PINNED.match(line):
            name = pin.group(1)
            found[name] = 0
        else:
            assert HASH.match(line), f"neither a pin nor a hash: {line}"
            found[name] += 1
    return found


@pytest.mark.parametrize("lock", LOCKS)
def test_every_wanted_package_is_pinned(root, lock):
    names = set().union(*(wanted(root, source) for source in LOCKS[lock]))
    assert names <= set(locked(root, lock))


@pytest.mark.parametrize("lock", HASHED)
def test_what_users_install_is_checked_by_hash(root, lock):
    assert [name for name, hashes in locked(root, lock).items() if not hashes] == []


def test_one_version_everywhere(root):
    versions: dict[str, set[str]] = {}
    for lock in LOCKS:
        for name, version in re.findall(r"^([a-z0-9-]+)==([^ \n]+)", (root / "requirements" / lock).read_text(), re.M):
            versions.setdefault(name, set()).add(version)
    assert {name: found for name, found in versions.items() if len(found) > 1} == {}


def test_no_cuda_packages_for_those_who_train_on_a_processor(root):
    assert [name for name in locked(root, "testing.txt") if name.startswith(("nvidia-", "cuda-", "triton"))] == []
