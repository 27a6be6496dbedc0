# SPDX-FileCopyrightText: 2026 The QunDesk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Drives the program on its demo server as a person would: find a member, mute him by right click, see it confirmed,
undo it, change a card by keyboard, be refused a removal that needs thought."""
import os
import sys

import gui

SHOTS = os.environ.get("QUNDESK_SHOTS", "/tmp")
GROUP = r"Qt 学习交流群"


def shot(app, name):
    app.screenshot(os.path.join(SHOTS, f"smoke-{name}.png"))


def main():
    program = os.environ["QUNDESK"]
    with gui.start([program, "--demo", "--language", "en"]) as app:
        app.wait_for("frame", "QunDesk")
        groups = app.table("Groups")
        gui_wait(lambda: groups.row_count() >= 5, "the groups are listed")
        row = gui_wait(lambda: find(groups, GROUP), "the big group is listed")
        groups.click(row, 0)
        members = app.table("^Members$")
        gui_wait(lambda: members.row_count() == 3000, "3,000 members are shown")
        shot(app, "members")

        search = app.wait_for("text", "Search members")
        search.type("zhang")
        gui_wait(lambda: 0 < members.row_count() < 3000, "the search narrows")
        app.key("Escape")
        gui_wait(lambda: members.row_count() == 3000, "Escape shows all again")

        # Sorted by last spoke, newest first, some ordinary member is among the first rows.
        ordinary = gui_wait(lambda: first_ordinary(members), "an ordinary member is in sight")
        members.right_click(ordinary, 0)
        app.menu("Mute>10 minutes")
        app.wait_for(None, r"^Muted .+ for 10 minute")
        shot(app, "muted")
        app.key("ctrl+z")
        app.wait_for(None, r"^Unmuted ")

        # A removal asks, and Cancel is what Enter means.
        members.click(ordinary, 0)
        app.key("Delete")
        app.wait_for("dialog", "Remove from group")
        shot(app, "kick")
        app.key("Return")
        app.wait_gone("dialog", "Remove from group")
        app.close()
    return 0


def find(table, pattern):
    import re
    for row in range(table.row_count()):
        if re.search(pattern, table.cell(row, 0).name or ""):
            return row
    return None


def first_ordinary(table):
    role = table.column("Role")
    muted = table.column("Mute left")
    for row in range(2, 14):
        if table.cell(row, role).name in ("Member", "") and not (table.cell(row, muted).name or "").startswith("muted"):
            return row
    return None


def gui_wait(condition, what, seconds=30):
    import time
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        value = condition()
        if value is not None and value is not False:  # row 0 is a row
            return value
        time.sleep(0.1)
    raise AssertionError("did not happen: " + what)


if __name__ == "__main__":
    sys.exit(main())
