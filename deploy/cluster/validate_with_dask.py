#!/usr/bin/env python3
"""Has the workers of a Dask cluster check the parts of a file, and writes the findings of the whole in order.

    modtagelse split alle.ndjson --parts 8 --out dele
    validate_with_dask.py dele --scheduler tcp://127.0.0.1:8786 --as-of 2008-09-20 > fund.ndjson

Scheduler, workers and this program see the folder under the same name; `modtagelse` is on the path of each worker, or
named with --command. Ends as `modtagelse validate` does: with the highest exit code of all parts.
"""

import argparse
import heapq
import json
import shlex
import subprocess
import sys
import time
from pathlib import Path

from distributed import Client, as_completed

ERRORS_FOUND = 1


def check(command, part, options):
    """Checks one part on a worker, and writes its findings beside it. Returns the exit code."""
    with open(f"{part}.fund", "wb") as findings:
        run = subprocess.run(
            [*command, "validate", part, "--format", "ndjson", "--workers", "1", *options],
            stdout=findings,
            stderr=subprocess.PIPE,
        )
    if run.returncode > ERRORS_FOUND:
        raise RuntimeError(f"{part}: {run.stderr.decode(errors='replace').strip()}")
    return run.returncode


def offset(line):
    """Where a finding begins in the whole file."""
    return json.loads(line)["range"]["start"]["offset"]


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path, help="the folder that `modtagelse split` made")
    parser.add_argument("--scheduler", help="its address; without it two workers start here")
    parser.add_argument("--command", default="modtagelse", help="how workers call it")
    # The day is told, so that midnight does not come between two machines.
    parser.add_argument("--as-of", required=True)
    parser.add_argument("--profile", default="draft")
    asked = parser.parse_args()

    parts = sorted(str(part.resolve()) for part in asked.folder.glob("del-*.ndjson"))
    if not parts:
        sys.exit(f"{asked.folder}: no parts")
    options = ["--as-of", asked.as_of, "--profile", asked.profile]
    here = {"n_workers": 2, "threads_per_worker": 1, "host": "127.0.0.1", "dashboard_address": None}
    with Client(asked.scheduler) if asked.scheduler else Client(**here) as client:
        began = time.monotonic()
        command = shlex.split(asked.command)
        # Each part is checked anew, also when the same was asked before.
        futures = client.map(check, [command] * len(parts), parts, [options] * len(parts), pure=False)
        exit_code = max(code for _, code in as_completed(futures, with_results=True))
        took = time.monotonic() - began
        workers = len(client.scheduler_info()["workers"])

    # Each part's findings are in order, so that they are merged without being held.
    files = [open(f"{part}.fund", encoding="utf-8") for part in parts]
    for line in heapq.merge(*files, key=offset):
        sys.stdout.write(line)
    for part, file in zip(parts, files):
        file.close()
        Path(f"{part}.fund").unlink()
    print(f"{len(parts)} parts, {workers} workers, {took:.2f} s", file=sys.stderr)
    return exit_code


if __name__ == "__main__":
    sys.exit(main())
