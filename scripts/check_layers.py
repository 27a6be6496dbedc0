#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The QunDesk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""check_layers.py [ROOT]: reads every #include of app and ui against the table of who may know whom.

Prints FILE:LINE: reason for each forbidden include and exits 1. docs/architecture.md tells why the layers are so.
"""
import re
import sys
from pathlib import Path

# layer: the layers of ours it may include beside itself. "ui" are the files directly in ui, except main.cpp.
APP = {
    "core": "",
    "types": "core",
    "transport": "core",
    "api": "transport types core",
    "events": "types core",
    "models": "types core",
    "storage": "types core",
    "session": "api events models storage transport types core",
    "demo": "",
}
SEEN_BY_UI = "session models types core style widgets"
UI = {
    "style": "core",
    "widgets": "style core",
    "support": SEEN_BY_UI + " dialogs",
    "delegates": SEEN_BY_UI + " support",
    "dialogs": SEEN_BY_UI + " support delegates",
    "pages": SEEN_BY_UI + " support delegates dialogs",
    "ui": SEEN_BY_UI + " support delegates dialogs pages",
    "program": " ".join(APP) + " style widgets support delegates dialogs pages ui",  # main.cpp's rooms
}
TABLE = {layer: set(seen.split()) | {layer} for layer, seen in {**APP, **UI}.items()}
COMPOSITION_ROOT = "ui/main.cpp"  # joins everything, so it may see everything

INCLUDE = re.compile(r'^\s*#\s*include\s*(["<])([^">]+)[">]')
# Classes of Qt Widgets by their names. The exceptions only look like some: they are of Qt Core or Qt Gui.
WIDGETS = re.compile(
    r"^Q(\w*(Widget|Dialog|View|Button|Layout|LayoutItem|Box|Edit|Label|Slider|ScrollBar|ScrollArea|Frame|Menu|MenuBar"
    r"|ToolBar|ToolBox|StatusBar|TabBar|ProgressBar|Style|ItemDelegate|MainWindow|MessageBox)|Application|ButtonGroup"
    r"|(Style|Widget|Graphics|Mdi|Wizard|Splitter|Scroller|ListWidget|TableWidget|TreeWidget)\w*|ToolTip|WhatsThis"
    r"|Completer|SystemTrayIcon|SplashScreen|SizePolicy|SizeGrip|SpacerItem|Dial|LCDNumber|ErrorMessage|RubberBand"
    r"|FileIconProvider|TextBrowser|DataWidgetMapper|ItemEditor\w*|\w*Gesture\w*)$")
WIDGETS_EXCEPT = {"QStyleHints", "QTextLayout", "QPageLayout", "QAbstractTextDocumentLayout", "QTextFrame",
                  "QByteArrayView", "QStringView", "QAnyStringView", "QLatin1StringView", "QUtf8StringView",
                  "QBasicUtf8StringView", "QNativeGestureEvent"}


def layer_of(path):
    """Layer of a file or include given relative to app or ui; None if it is none of ours."""
    parts = Path(path).parts
    return parts[0] if len(parts) > 1 and parts[0] in TABLE else None


def uses_widgets(header):
    """Whether <header> belongs to Qt Widgets."""
    return header.startswith("QtWidgets") or (header not in WIDGETS_EXCEPT and bool(WIDGETS.match(header)))


def complaint(root, file, bracket, name):
    """Why \\a file (relative to \\a root) must not include \\a name; None if it may."""
    inside = file.relative_to(file.parts[0])
    layer = layer_of(inside) or "ui"
    if file.parts[0] == "app" and bracket == "<" and uses_widgets(name):
        return f"nothing under app may use Qt Widgets (<{name}>)"
    if file.as_posix() == COMPOSITION_ROOT:
        return None
    if ".." in Path(name).parts:
        return f'"{name}": includes are rooted at app and ui, never relative'
    seen = layer_of(name)
    if seen is None and bracket == '"' and "/" not in name and not (root / file.parent / name).exists() \
            and (root / "ui" / name).exists():
        seen = "ui"
    if seen is not None and seen not in TABLE[layer]:
        return f'{layer} must not know {seen} ("{name}")'
    return None


def check(root):
    """All complaints about the tree under \\a root, and how many files were read."""
    found, files = [], 0
    for path in sorted(path for top in ("app", "ui") for path in (root / top).rglob("*")):
        if path.suffix not in {".h", ".cpp"}:
            continue
        files += 1
        file = path.relative_to(root)
        home = APP if file.parts[0] == "app" else UI
        if file.parent.name != "ui" and file.parts[1] not in home:
            found.append(f"{file}: {'/'.join(file.parts[:2])} is no layer; add it to {Path(__file__).name}")
            continue
        for number, line in enumerate(path.read_text(encoding="utf-8", errors="replace").splitlines(), 1):
            include = INCLUDE.match(line)
            wrong = include and complaint(root, file, include[1], include[2])
            if wrong:
                found.append(f"{file}:{number}: {wrong}")
    return found, files


def main(arguments):
    root = Path(arguments[0] if arguments else Path(__file__).parent.parent).resolve()
    found, files = check(root)
    print("\n".join(found) if found else f"{files} files, no forbidden include")
    return 1 if found or not files else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
