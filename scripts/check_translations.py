#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The QunDesk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""check_translations.py [--current] [--complete]: are the .ts files those of the sources, and is every text translated?

--current   lupdate on a copy changes nothing
--complete  no text is unfinished or empty, and each translation has the placeholders (%1, %n, …) of its source
Without options both. Exits 1 and names what is wrong.
"""
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FILES = ["qundesk_zh_CN.ts", "qundesk_en.ts"]


def current():
    """Complaints about files that lupdate would change."""
    with tempfile.TemporaryDirectory() as folder:
        for name in FILES:
            if (ROOT / "translations" / name).exists():
                shutil.copy(ROOT / "translations" / name, folder)
        subprocess.run([ROOT / "scripts/lupdate.sh", folder], check=True, stdout=subprocess.DEVNULL)
        return [f"translations/{name}: not current; run scripts/lupdate.sh" for name in FILES
                if not (ROOT / "translations" / name).exists()
                or (ROOT / "translations" / name).read_bytes() != (Path(folder) / name).read_bytes()]


def placeholders(text):
    return set(re.findall(r"%L?(\d+|n)", text))


def complaint(message):
    """What is wrong with one message element; None if nothing."""
    translation = message.find("translation")
    forms = [form.text or "" for form in translation.findall("numerusform")] if translation is not None else []
    texts = forms or [translation.text or "" if translation is not None else ""]
    if translation is None or translation.get("type") == "unfinished":
        return "unfinished"
    if not all(text.strip() for text in texts):
        return "empty"
    wanted = placeholders(message.findtext("source") or "")
    for text in texts:
        # A singular form may leave its number out ("one member").
        if placeholders(text) - wanted or (wanted - placeholders(text)) - ({"n"} if len(forms) > 1 else set()):
            return f"placeholders differ in “{text}”"
    return None


def complete():
    """Complaints about texts without a proper translation."""
    found = []
    for name in FILES:
        path = ROOT / "translations" / name
        if not path.exists():
            found.append(f"translations/{name}: missing; run scripts/lupdate.sh")
            continue
        for context in ElementTree.parse(path).getroot().findall("context"):
            for message in context.findall("message"):
                wrong = complaint(message)
                if wrong:
                    found.append(f"translations/{name}: {context.findtext('name')}: "
                                 f"“{message.findtext('source')}”: {wrong}")
    return found


def main():
    wanted = sys.argv[1:] or ["--current", "--complete"]
    if set(wanted) - {"--current", "--complete"}:
        print(__doc__.strip())
        return 2
    complaints = (current() if "--current" in wanted else []) + (complete() if "--complete" in wanted else [])
    for line in complaints[:60]:
        print(line)
    if len(complaints) > 60:
        print(f"… and {len(complaints) - 60} more")
    return 1 if complaints else 0


if __name__ == "__main__":
    sys.exit(main())
