#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The QunDesk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""totals.py LASTTEST_LOG CTEST_EXIT_CODE: adds up what the test programs counted.

Reads ctest's own log, where the output of each program stands whole and in one piece. A Qt Test program counts with
its "Totals:" lines, any other as one test. A program that crashed, hung or never started counts as one failure more.
Prints "N passed, N failed, N skipped" as the last line; exits 1 if anything failed.
"""
import re
import sys

TOTALS = re.compile(r"^Totals: (\d+) passed, (\d+) failed, (\d+) skipped", re.M)
BLOCK = re.compile(r"^\d+/\d+ Testing: (?P<name>.*?)$(?P<body>.*?)(?=^\d+/\d+ Testing: |\Z)", re.M | re.S)


def count(log):
    """Sums over all programs in \\a log: (passed, failed, skipped, names that failed without a failed function)."""
    passed = failed = skipped = 0
    broken = []
    for block in BLOCK.finditer(log):
        body = block["body"]
        counts = [tuple(map(int, found)) for found in TOTALS.findall(body)]
        verdict = re.findall(r"^Test (Passed|Failed|Skipped|Not Run)\b", body, re.M)
        good = bool(verdict) and verdict[-1] == "Passed"
        if not counts and good:
            passed += 1
        elif not counts and verdict and verdict[-1] == "Skipped":
            skipped += 1
        elif not good and not any(count[1] for count in counts):
            failed += 1
            broken.append(block["name"])
        passed += sum(count[0] for count in counts)
        failed += sum(count[1] for count in counts)
        skipped += sum(count[2] for count in counts)
    return passed, failed, skipped, broken


def main():
    try:
        with open(sys.argv[1], encoding="utf-8", errors="replace") as file:
            log = file.read()
    except OSError:
        log = ""
    passed, failed, skipped, broken = count(log)
    for name in broken:
        print(f"{name}: ended without counting (crash, time limit, or never started)")
    if int(sys.argv[2]) != 0 and failed == 0:
        print(f"ctest ended with code {sys.argv[2]}")
        failed = 1
    print(f"{passed} passed, {failed} failed, {skipped} skipped")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
