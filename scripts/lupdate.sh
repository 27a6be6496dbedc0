#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The QunDesk authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Brings the translations up to date with the words in app and ui. Run it after every change of a tr() text.
#
#   ./scripts/lupdate.sh [FOLDER]
#
#   FOLDER  where the .ts files lie (default: translations)
set -euo pipefail
. "$(dirname -- "${BASH_SOURCE[0]}")/lib.sh"

case ${1:-} in -h | --help) usage; exit 0 ;; esac
folder=$(cd -- "${1:-$root/translations}" && pwd -P)
lupdate=${LUPDATE:-/usr/lib/qt6/bin/lupdate}
[ -x "$lupdate" ] || lupdate=$(command -v lupdate6 || command -v lupdate) || fail "lupdate is not here (Debian package qt6-tools-dev-tools)"

cd -- "$root"
# No line numbers in the files: they would change with every edit of the sources.
common=(app ui -extensions 'cpp,h' -no-obsolete -locations none -source-language en -silent)
"$lupdate" "${common[@]}" -target-language zh_CN -ts "$folder/qundesk_zh_CN.ts"
# English needs its plural forms only; every other text is the source text.
"$lupdate" "${common[@]}" -pluralonly -target-language en -ts "$folder/qundesk_en.ts"
