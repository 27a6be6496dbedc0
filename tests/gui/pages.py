# SPDX-FileCopyrightText: 2026 The QunDesk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Walks the pages of a group from outside, as a person would: every page is reached by key and filled from the server,
a request is approved by key, an essence message is removed and put back."""
import os
import sys

import gui
from smoke import GROUP, find, gui_wait

SHOTS = os.environ.get("QUNDESK_SHOTS", "/tmp")
# Key, name of the view, fewest rows the demo has there.
PAGES = [("ctrl+3", "Messages", 20), ("ctrl+4", "Requests", 1), ("ctrl+5", "Notices", 1),
         ("ctrl+6", "Essence messages", 2), ("ctrl+7", "Honors", 1), ("ctrl+8", "Files", 1)]


def main():
    program = os.environ["QUNDESK"]
    with gui.start([program, "--demo", "--language", "en"]) as app:
        app.wait_for("frame", "QunDesk")
        groups = app.table("Groups")
        gui_wait(lambda: groups.row_count() >= 5, "the groups are listed")
        groups.click(gui_wait(lambda: find(groups, GROUP), "the big group is listed"), 0)
        members = app.table("^Members$")
        gui_wait(lambda: members.row_count() == 3000, "3,000 members are shown")
        for key, name, fewest in PAGES:
            app.key(key)
            view = app.table(f"^{name}$")
            gui_wait(lambda: view.row_count() >= fewest, f"{name} has rows")
            app.screenshot(os.path.join(SHOTS, "pages-" + name.split()[0].lower() + ".png"))

        app.key("ctrl+6")
        essence = app.table("^Essence messages$")
        before = essence.row_count()
        essence.click(0, 0)
        app.key("Delete")
        gui_wait(lambda: essence.row_count() == before - 1, "one essence message is removed")
        app.key("ctrl+z")
        gui_wait(lambda: essence.row_count() == before, "and put back by undo")

        app.key("ctrl+1")
        app.screenshot(os.path.join(SHOTS, "pages-overview.png"))
        app.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
