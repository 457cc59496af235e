#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""scripts.py SCRIPTS: what scripts/run starts without a display, and what scripts/test-summary tells of a run."""
import os
import shutil
import subprocess
import sys
import tempfile
import unittest

SCRIPTS = sys.argv.pop(1)
STUB = """#!/bin/sh
echo "{name}: $*"
"""


def write(path, text):
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)
    os.chmod(path, 0o755)


class Run(unittest.TestCase):
    "scripts/run in a tree of its own, where nothing has to be built."

    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)
        tree = self.folder.name
        os.makedirs(os.path.join(tree, "scripts"))
        shutil.copy(os.path.join(SCRIPTS, "run"), os.path.join(tree, "scripts", "run"))
        for name in ("scripts/setup", "bin/cmake"):
            write(os.path.join(tree, name), "#!/bin/sh\n")
        write(os.path.join(tree, "scripts/demonstration"), STUB.format(name="demonstration"))
        write(os.path.join(tree, "build/release/soprano-rex"), STUB.format(name="program"))

    def answer(self, *arguments, display=""):
        environment = {**os.environ, "DISPLAY": display, "WAYLAND_DISPLAY": "",
                       "PATH": os.path.join(self.folder.name, "bin") + ":" + os.environ["PATH"]}
        command = [os.path.join(self.folder.name, "scripts", "run"), *arguments]
        done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
        return done.stdout.splitlines()[-1]

    def test_a_window_without_a_display_is_the_demonstration(self):
        for arguments in ([], ["--demo"], ["--database", "x"], ["--database=x"], ["--demo", "--language", "en"],
                          ["--language=fr"]):
            with self.subTest(arguments):
                self.assertEqual(self.answer(*arguments), "demonstration: ")

    def test_what_needs_no_window_reaches_the_program(self):
        for arguments in (["--help"], ["-h"], ["--version"], ["-v"], ["--language", "en", "--help"], ["--bogus"],
                          ["--demo", "--bogus"], ["stray"], ["send-mail", "--database", "x"],
                          ["run-deadlines", "--database", "x"], ["--database", "x", "run-deadlines"],
                          ["export-pdf", "1", "--database", "x", "--output", "y"], ["--language", "de"],
                          ["--language"], ["--database"], ["--database", ""], ["--demo=1"]):
            with self.subTest(arguments):
                self.assertEqual(self.answer(*arguments), f"program: {' '.join(arguments)}")

    def test_with_a_display_all_reaches_the_program(self):
        self.assertEqual(self.answer("--demo", display=":7"), "program: --demo")


CASE = """<testcase name="{name}" time="{time}" status="{status}">{inside}<system-out>{out}</system-out></testcase>"""


def case(name, out, status="run", inside="", time="0.1"):
    return CASE.format(name=name, out=out, status=status, inside=inside, time=time)


class Summary(unittest.TestCase):
    def told(self, *cases):
        with tempfile.TemporaryDirectory() as folder:
            results, count = os.path.join(folder, "results.xml"), os.path.join(folder, "count")
            write(results, "<testsuite>" + "".join(cases) + "</testsuite>")
            done = subprocess.run([os.path.join(SCRIPTS, "test-summary"), results, count], capture_output=True,
                                  text=True, check=False)
            with open(count, encoding="utf-8") as file:
                return done.returncode, done.stdout.splitlines(), file.read()

    def test_skipped_tests_are_named_and_counted(self):
        code, lines, count = self.told(
            case("tst_a", "PASS   : A::x()\nSKIP   : A::y(row) no such font\n   Loc: [a.cpp(3)]\n"
                          "Totals: 3 passed, 0 failed, 1 skipped, 0 blacklisted, 1ms"),
            case("script", "", status="notrun", inside='<skipped message="SKIP_RETURN_CODE=77"/>'),
        )
        self.assertEqual(code, 0)
        self.assertIn("SKIPPED tst_a: A::y(row) no such font", lines)
        self.assertIn("SKIPPED script: SKIP_RETURN_CODE=77", lines)
        self.assertIn("2 tests skipped", lines)
        self.assertEqual(lines[-1], "2 test programs, 3 tests passed, 0 failed")
        self.assertEqual(count, "3 passed, 0 failed\n")

    def test_nothing_is_said_of_skipping_where_nothing_was(self):
        _, lines, count = self.told(case("tst_a", "Totals: 3 passed, 0 failed, 0 skipped, 0 blacklisted, 1ms"))
        self.assertEqual([line for line in lines if "skip" in line.lower()], [])
        self.assertEqual(count, "3 passed, 0 failed\n")

    def test_what_did_not_run_fails(self):
        code, lines, count = self.told(
            case("tst_a", "", status="notrun", inside='<skipped message="Unable to find executable"/>'),
            case("tst_b", "Totals: 2 passed, 0 failed, 0 skipped", status="fail", inside='<failure message="SEGFAULT"/>'))
        self.assertEqual(code, 1)
        self.assertIn("FAILED tst_b: SEGFAULT", lines)
        self.assertEqual(count, "2 passed, 2 failed\n")


unittest.main()
