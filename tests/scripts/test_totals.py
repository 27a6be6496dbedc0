# SPDX-FileCopyrightText: 2026 The QunDesk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Does scripts/totals.py count what ctest logged?"""
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

SCRIPT = Path(__file__).resolve().parents[2] / "scripts" / "totals.py"


def block(number, output, verdict):
    return (f"{number}/9 Testing: tst_{number}\n{number}/9 Test: tst_{number}\nOutput:\n------\n{output}\n"
            f"<end of output>\nTest time =   0.01 sec\n------\n{verdict}\n\"tst_{number}\" end time: now\n------\n\n")


def totals(passed, failed, skipped):
    return f"PASS   : x()\nTotals: {passed} passed, {failed} failed, {skipped} skipped, 0 blacklisted, 3ms"


class Totals(unittest.TestCase):
    def count(self, *blocks, ctest=0):
        """Exit code and last line for a log of \\a blocks."""
        with tempfile.NamedTemporaryFile("w", suffix=".log") as log:
            log.write("Start testing: now\n------\n" + "".join(blocks) + "End testing: now\n")
            log.flush()
            done = subprocess.run([sys.executable, "-B", str(SCRIPT), log.name, str(ctest)],
                                  capture_output=True, text=True)
            return done.returncode, done.stdout.splitlines()[-1]

    def test_functions_are_added_up(self):
        self.assertEqual(self.count(block(1, totals(5, 0, 1), "Test Passed."), block(2, totals(7, 0, 0), "Test Passed.")),
                         (0, "12 passed, 0 failed, 1 skipped"))

    def test_failed_function_fails(self):
        self.assertEqual(self.count(block(1, totals(5, 2, 0), "Test Failed."), ctest=8),
                         (1, "5 passed, 2 failed, 0 skipped"))

    def test_crash_before_the_totals_is_a_failure(self):
        self.assertEqual(self.count(block(1, "PASS   : x()", "Test Failed."), block(2, totals(3, 0, 0), "Test Passed."),
                                    ctest=8), (1, "3 passed, 1 failed, 0 skipped"))

    def test_crash_after_good_totals_is_a_failure(self):
        self.assertEqual(self.count(block(1, totals(3, 0, 0), "Test Failed."), ctest=8),
                         (1, "3 passed, 1 failed, 0 skipped"))

    def test_other_programs_count_as_one(self):
        self.assertEqual(self.count(block(1, "fine", "Test Passed.")), (0, "1 passed, 0 failed, 0 skipped"))

    def test_ctest_that_failed_without_a_word_is_a_failure(self):
        self.assertEqual(self.count(ctest=8), (1, "0 passed, 1 failed, 0 skipped"))


if __name__ == "__main__":
    unittest.main()
