# SPDX-FileCopyrightText: 2026 The QunDesk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Files from outside: dropped from a file manager they go into the group and through the queue; a download is slowed
down, paused and resumed by key; a finished one is dragged out."""
import os
import re
import sys
import tempfile

import gui
from smoke import GROUP, find, gui_wait

SHOTS = os.environ.get("QUNDESK_SHOTS", "/tmp")
PAUSE, SPACE = "Paused", "space"


def state(transfers, pattern):
    row = find(transfers, pattern)
    return "" if row is None else transfers.cell(row, transfers.column("State")).name or ""


def save(app, files, row, path):
    files.click(row, 0)
    app.key("ctrl+s")
    dialog = app.wait_for("dialog", "Save file")
    dialog.find("text", "File name:").set_text(path)
    dialog.find("push button", "Save").click()
    app.wait_gone("dialog", "Save file")


def file_of(files, smallest, biggest):
    """The first file whose size in bytes is within the limits; of a folder the cell has the number of its files."""
    size = files.column("Size")
    for row in range(files.row_count()):
        digits = re.sub(r"\D", "", files.cell(row, size).name or "")
        if digits and smallest <= int(digits) <= biggest:
            return row
    return None


def main():
    program = os.environ["QUNDESK"]
    folder = tempfile.mkdtemp()
    dropped = os.path.join(folder, "dropped 文件.txt")
    with open(dropped, "w", encoding="utf-8") as out:
        out.write("hello")
    with gui.start([program, "--demo", "--language", "en"]) as app:
        app.wait_for("frame", "QunDesk")
        groups = app.table("Groups")
        gui_wait(lambda: groups.row_count() >= 5, "the groups are listed")
        groups.click(gui_wait(lambda: find(groups, GROUP), "the big group is listed"), 0)
        app.key("ctrl+8")
        files = app.table("^Files$")
        gui_wait(lambda: files.row_count() > 3, "the files are listed")
        app.wait_for("progress bar", r"of 10\.0 GB")

        assert app.drop_files([dropped], files), "the table takes files"
        gui_wait(lambda: find(files, "^dropped"), "the dropped file is in the group")
        app.wait_for("page tab", "^Finished").click()
        transfers = app.table("^Transfers$")
        gui_wait(lambda: state(transfers, "^dropped") == "Uploaded", "the queue tells of it")
        app.screenshot(os.path.join(SHOTS, "files-uploaded.png"))

        app.wait_for("spin button", "Speed limit").set_value(256)
        big = gui_wait(lambda: file_of(files, 1_500_000, 40_000_000), "there is a file of some megabytes")
        name = files.cell(big, 0).name
        save(app, files, big, os.path.join(folder, "big.bin"))
        gui_wait(lambda: "Downloading" in state(transfers, re.escape(name)), "it is on its way")
        transfers.click(find(transfers, re.escape(name)), 0)
        app.key(SPACE)
        gui_wait(lambda: state(transfers, re.escape(name)) == PAUSE, "Space pauses it")
        app.screenshot(os.path.join(SHOTS, "files-paused.png"))
        app.key(SPACE)
        gui_wait(lambda: "Downloading" in state(transfers, re.escape(name)), "and resumes it")
        app.wait_for("spin button", "Speed limit").set_value(0)

        small = gui_wait(lambda: file_of(files, 5_000, 900_000), "there is a small file")
        name = files.cell(small, 0).name
        path = os.path.join(folder, "small.bin")
        save(app, files, small, path)
        gui_wait(lambda: os.path.exists(path), "the small file is saved")
        small = find(files, "^" + re.escape(name) + "$")
        files.click(small, 0)
        app.wait_for("page tab", "^Finished").click()
        gui_wait(lambda: state(transfers, re.escape(name)) == "Saved", "the queue tells of it")
        out = gui_wait(lambda: app.drag_out(files.cell(small, 0).centre()), "a saved file can be dragged out")
        assert out["data"] and b"small.bin" in out["data"], out
        app.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
