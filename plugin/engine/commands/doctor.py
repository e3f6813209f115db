"""landclair doctor: what works on this machine."""

from __future__ import annotations

import argparse

from ...contract.jobs import DoctorJob

NAME = "doctor"
HELP = "Say what works on this machine: devices that really load, memory, disk, versions."


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """It takes none of its own."""


def job(options: argparse.Namespace) -> DoctorJob:
    return DoctorJob()


def summary(result: dict) -> str:
    devices = [
        f"  {name:<9} {'works' if entry['works'] else 'does not work: ' + entry['reason']}"
        for name, entry in result["devices"].items()
    ]
    packages = [f"  {name} {version}" for name, version in result["packages"].items()]
    head = f"LandClair {result['version']}, Python {result['python']}, {result['platform']}"
    memory = f"{result['cores']} cores, {result['memory_free_gb']} of {result['memory_gb']} GB memory free"
    disk = f"{result['temporary_disk_free_gb']} GB free for temporary files"
    return "\n".join([head, memory, disk, "Devices", *devices, "Packages", *packages])
