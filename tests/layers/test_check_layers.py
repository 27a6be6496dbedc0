# SPDX-FileCopyrightText: 2026 The QunDesk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Does scripts/check_layers.py report what it must, and nothing else?"""
import contextlib
import importlib.util
import io
import tempfile
import unittest
from pathlib import Path

SPEC = importlib.util.spec_from_file_location(
    "check_layers", Path(__file__).resolve().parents[2] / "scripts" / "check_layers.py")
check_layers = importlib.util.module_from_spec(SPEC)
SPEC.loader.exec_module(check_layers)


class CheckLayers(unittest.TestCase):
    def run_on(self, files):
        """Exit code and output of the check on a tree of \\a files {path: text}."""
        with tempfile.TemporaryDirectory() as folder:
            for path, text in files.items():
                target = Path(folder) / path
                target.parent.mkdir(parents=True, exist_ok=True)
                target.write_text(text, encoding="utf-8")
            output = io.StringIO()
            with contextlib.redirect_stdout(output):
                code = check_layers.main([folder])
            return code, output.getvalue()

    def assert_forbidden(self, path, include, reason):
        code, output = self.run_on({path: f"// first line\n#include {include}\n"})
        self.assertEqual(code, 1, output)
        self.assertIn(f"{path}:2: ", output)
        self.assertIn(reason, output)

    def assert_allowed(self, path, include, *others):
        code, output = self.run_on({path: f"#include {include}\n", **{other: "" for other in others}})
        self.assertEqual(code, 0, output)

    def test_sideways_include_is_reported(self):
        self.assert_forbidden("app/models/membermodel.h", '"api/memberapi.h"', "models must not know api")
        self.assert_forbidden("app/api/apiclient.h", '"models/membermodel.h"', "api must not know models")
        self.assert_forbidden("app/events/eventhub.cpp", '"api/apiclient.h"', "events must not know api")

    def test_upward_include_is_reported(self):
        self.assert_forbidden("app/core/frame.cpp", '"types/member.h"', "core must not know types")
        self.assert_forbidden("app/session/group.cpp", '"pages/memberpage.h"', "session must not know pages")
        self.assert_forbidden("ui/dialogs/mutedialog.cpp", '"pages/memberpage.h"', "dialogs must not know pages")

    def test_window_that_calls_the_wire_is_reported(self):
        for layer in ("api", "transport", "events", "storage", "demo"):
            self.assert_forbidden("ui/pages/memberpage.cpp", f'"{layer}/x.h"', f"pages must not know {layer}")
        self.assert_forbidden("ui/mainwindow.cpp", '"api/x.h"', "ui must not know api")

    def test_brackets_and_blanks_hide_nothing(self):
        self.assert_forbidden("app/models/m.h", "<api/memberapi.h>", "models must not know api")
        self.assert_forbidden("app/models/m.h", '  "api/memberapi.h"  // why', "models must not know api")

    def test_relative_include_is_reported(self):
        self.assert_forbidden("app/models/m.h", '"../api/memberapi.h"', "never relative")

    def test_main_window_is_known_to_main_only(self):
        code, output = self.run_on({"ui/mainwindow.h": "", "ui/pages/p.cpp": '#include "mainwindow.h"\n'})
        self.assertEqual(code, 1, output)
        self.assertIn("pages must not know ui", output)
        self.assert_allowed("ui/main.cpp", '"mainwindow.h"', "ui/mainwindow.h")

    def test_demo_knows_nothing_of_ours(self):
        self.assert_forbidden("app/demo/demoworld.cpp", '"core/ids.h"', "demo must not know core")
        self.assert_forbidden("app/session/session.cpp", '"demo/demoserver.h"', "session must not know demo")
        self.assert_allowed("app/demo/demoworld.cpp", '"demo/demoworld.h"')

    def test_widgets_under_app_are_reported(self):
        for header in ("QWidget", "QApplication", "QStyledItemDelegate", "QtWidgets", "QtWidgets/QLabel", "QTableView"):
            self.assert_forbidden("app/models/membermodel.cpp", f"<{header}>", "Qt Widgets")

    def test_look_knows_no_data(self):
        self.assert_forbidden("ui/widgets/toastbar.h", '"session/session.h"', "widgets must not know session")
        self.assert_forbidden("ui/style/paint.h", '"widgets/toastbar.h"', "style must not know widgets")

    def test_unknown_folder_is_reported(self):
        for path in ("app/misc/x.h", "ui/misc/x.h", "app/x.h", "app/pages/x.h"):
            code, output = self.run_on({path: ""})
            self.assertEqual(code, 1, path)
            self.assertIn("is no layer", output)

    def test_rooms_of_main_are_known_to_nobody_else(self):
        self.assert_allowed("ui/program/run.cpp", '"demo/demoserver.h"\n#include "storage/accountstore.h"')
        self.assert_forbidden("ui/pages/p.cpp", '"program/options.h"', "pages must not know program")

    def test_empty_tree_is_an_error(self):
        self.assertEqual(self.run_on({"README.md": ""})[0], 1)

    def test_what_the_layers_allow_passes(self):
        self.assert_allowed("app/session/session.cpp", '"api/apiclient.h"\n#include "models/m.h"\n#include <QTimer>')
        self.assert_allowed("app/models/m.cpp", "<QAbstractTableModel>\n#include <QStringView>\n#include <QTextLayout>")
        self.assert_allowed("ui/pages/p.cpp", '"session/group.h"\n#include "dialogs/d.h"\n#include <QWidget>')
        self.assert_allowed("ui/main.cpp", '"demo/demoserver.h"\n#include "storage/accountstore.h"')


if __name__ == "__main__":
    unittest.main()
