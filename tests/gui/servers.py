# SPDX-FileCopyrightText: 2026 The QunDesk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Walks the pages of a group on every kind of server, from outside and by key: one write on each page and in the
header, what the server refuses, what it cannot do, pages with nothing on them, what the own role forbids."""
import os
import re
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor

import gui
from smoke import find, gui_wait

SHOTS = os.environ.get("QUNDESK_SHOTS", "/tmp")
OWN = "开源软件爱好者"       # this account is its owner
EMPTY = "测试"             # a small group in which nothing was written, marked or awarded
FOREIGN = "幸福小区"        # this account is a plain member
VIEWS = ("table", "tree", "list", "tree table")
SERVERS = ["lagrange", "gocqhttp", "napcat", "llbot", "snowluma"]  # the slowest first


class Walk:
    """One run of the program against one kind of server."""

    def __init__(self, app, server):
        self.app, self.server = app, server
        self.body = app.wait_for("split pane")  # everything but the menu bar, whose many entries take their time
        self.groups = app.table("Groups")
        gui_wait(lambda: self.groups.row_count() >= 5, "the groups are listed")

    def has(self, *servers):
        return self.server in servers

    def choose(self, group):
        row = gui_wait(lambda: find(self.groups, group), f"{group} is listed")
        self.groups.click(row, 0)

    def page(self, key, name, fewest=1):
        self.app.key(key)
        view = gui.Table(self.app, self.body.wait_for(VIEWS, f"^{name}$", timeout=30).acc)
        gui_wait(lambda: view.row_count() >= fewest, f"{name} has rows")
        return view

    def said(self, pattern, seconds=40):
        """A toast, a banner or any other text in sight."""
        return self.body.wait_for(None, pattern, timeout=seconds)

    def dialog(self, title, verb):
        """The open dialog, and the button that does what it asks about."""
        dialog = self.app.wait_for("dialog", title)
        return dialog, lambda: dialog.wait_for("push button", verb).click()

    # -- one page after the other, in the own group

    def requests(self):
        """Approves one request and rejects another; the outcome comes after the time for second thoughts."""
        view = self.page("ctrl+4", "Requests", 2)
        view.click(0, 0)
        self.app.key("a")
        view.click(1, 0)
        self.app.key("r")
        self.app.wait(lambda: self.app.focused() and self.app.focused().name == "Reason", what="the field for a reason")
        self.app.type("no room")
        self.app.key("Return")

    def requests_ended(self):
        view = self.page("ctrl+4", "Requests", 2)
        rejected = "not confirmed" if self.has("lagrange") else "rejected"  # its list never tells
        for state in ("(?<!be )approved", f"(?<!be ){rejected}"):
            gui_wait(lambda: any(re.search(state, view.cell(row, 0).name) for row in range(view.row_count())),
                     f"a request is {state}")

    def messages(self):
        view = self.page("ctrl+3", "Messages", 20)
        self.app.key("Up")  # from the newest, which is current at first
        gui_wait(lambda: bool(view.selected_rows()), "a message is chosen")
        if self.has("snowluma"):
            self.app.key("e")
            self.said("is an essence message now")
            self.app.key("e")
            self.said("no longer an essence message")
        self.app.key("Delete")
        self.said("^Recalled the message of")

    def notices(self):
        view = self.page("ctrl+5", "Notices")
        before = view.row_count()
        self.app.key("ctrl+n")
        editor = self.app.wait_for("dialog", "New notice")
        if self.has("lagrange"):
            editor.wait_for(None, "cannot publish pictures")
        elif self.has("gocqhttp"):
            editor.wait_for(None, "cannot turn that off")
        editor.wait_for("text", "Text of the notice").set_text("Driven from outside")
        self.app.key("ctrl+Return")
        gui_wait(lambda: view.row_count() == before + 1, "the notice is in the list")
        self.said("^Published the notice")
        view.click(0, 0)
        self.app.key("Delete")
        _, confirm = self.dialog("Delete notice", "^Delete notice$")
        confirm()
        gui_wait(lambda: view.row_count() == before, "the notice is gone again")

    def essence(self):
        view = self.page("ctrl+6", "Essence messages", 2)
        before = view.row_count()
        view.click(0, 0)
        self.app.key("Delete")
        if self.has("snowluma"):  # its list has no ids: only what was seen on the Messages page can be removed
            self.said("^Could not remove .* from essence")
            return
        gui_wait(lambda: view.row_count() == before - 1, "one essence message is removed")
        self.said("no longer an essence message")
        self.app.key("ctrl+z")
        gui_wait(lambda: view.row_count() == before, "and put back by undo")

    def honors(self):
        self.page("ctrl+7", "Honors", 2)
        never = "Performer" if self.has("lagrange") else "Newcomer"
        self.body.wait_for(None, f"^{never}").click()
        if self.has("napcat", "llbot", "lagrange"):
            self.said("never tells this list$")
        else:
            self.page("ctrl+7", "Honors")

    def overview(self):
        self.app.key("ctrl+1")
        self.said("^Last spoke")
        if self.has("lagrange"):
            self.said("^Lagrange.* cannot do that")

    def header(self):
        """Checks in, or where that is lacking mutes everybody."""
        if not self.has("lagrange"):
            self.body.wait_for("push button", "^Check in$").click()
            self.said("^Checked in to" if self.has("llbot") else "check-in to|^Checked in to")
            return
        gui_wait(lambda: not self.body.wait_for("push button", "^Check in$").enabled, "there is no check-in")
        self.body.wait_for(None, "^On$").click()
        _, confirm = self.dialog("Mute everybody", "^Mute everybody$")
        confirm()
        self.said("mute of everybody|^Muted everybody")

    def leave(self):
        """An owner cannot leave. Some servers say so, the others say ok to what does not happen."""
        self.app.menu("^Group$")
        anonymous = [enabled for name, enabled in self.app.menu_items() if name == "Anonymous chat"]
        assert anonymous == [self.has("gocqhttp")], anonymous  # the others cannot do that
        self.app.menu("^Leave group")
        dialog, confirm = self.dialog("Leave group", "^Leave group$")
        dialog.wait_for("text", "Type the group's name").set_text("234567890")
        confirm()
        self.said("^Could not leave the group" if self.has("llbot", "snowluma") else "accepted leaving", 30)
        gui_wait(lambda: find(self.groups, OWN) is not None, "the group is still there")

    # -- other groups

    def nothing_there(self):
        self.choose(EMPTY)
        for key, words in (("ctrl+5", "^No notices yet"), ("ctrl+6", "^No essence messages yet"),
                           ("ctrl+7", "^Nobody holds this honor|never tells this list")):
            self.app.key(key)
            self.said(words)

    def not_allowed(self):
        self.body.wait_for(None, r"^All \d").click()  # not only the groups this account manages
        self.choose(FOREIGN)
        view = self.page("ctrl+3", "Messages", 5)
        self.app.key("Up")  # from the newest, which is current at first
        gui_wait(lambda: bool(view.selected_rows()), "a message is chosen")
        notice = self.body.wait_for("push button", "^Publish notice$")
        gui_wait(lambda: not notice.enabled and "Only the owner" in notice.description, "the role forbids notices")
        self.app.key("Delete")
        gui_wait(lambda: self.body.find(None, "^Recalled the message") is None, "and recalls")

    def all(self):
        self.choose(OWN)
        self.page("ctrl+2", "Members", 400)
        self.requests()
        self.essence()
        self.requests_ended()
        self.shot("requests")
        self.messages()
        self.notices()
        self.honors()
        self.overview()
        self.shot("overview")
        self.header()
        self.leave()
        self.shot("leave")
        self.nothing_there()
        self.not_allowed()

    def shot(self, name):
        self.app.screenshot(os.path.join(SHOTS, f"servers-{self.server}-{name}.png"))


def walk(server):
    program = os.environ["QUNDESK"]
    with gui.start([program, "--demo", "--demo-server", server, "--language", "en"]) as app:
        app.wait_for("frame", "QunDesk")
        tour = Walk(app, server)
        try:
            tour.all()
        except Exception:
            tour.shot("failed")
            raise
        app.close()


def main():
    if len(sys.argv) > 1:
        started = time.monotonic()
        walk(sys.argv[1])
        print(f"{sys.argv[1]}: {time.monotonic() - started:.1f} s", flush=True)
        return 0
    # Most of the time is waiting, so two walks share the machine, each on a desktop of its own.
    with ThreadPoolExecutor(2) as pool:
        codes = list(pool.map(lambda server: subprocess.run([sys.executable, __file__, server]).returncode, SERVERS))
    return max(codes)


if __name__ == "__main__":
    sys.exit(main())
