# SPDX-FileCopyrightText: 2026 The QunDesk authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# What the other scripts share; sourced, never run. Needs bash, coreutils and sed only.

root=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd -P)
self=${0##*/}

say() { printf '%s: %s\n' "$self" "$*"; }
fail() {
    printf '%s: %s\n' "$self" "$*" >&2
    exit 1
}

# usage: prints the comment block at the top of the script that calls it (all but the first and the SPDX lines).
usage() { sed -n '2,/^[^#]/{/^# SPDX/d;s/^# \{0,1\}//p}' "$0"; }

# packages_of GROUP…: "package reason" lines, each package once.
packages_of() {
    local group
    for group in "$@"; do
        sed -n "s/^$group \(.*\)/\1/p" "$root/scripts/packages.txt"
    done | awk '!seen[$1]++'
}

as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo "$@"
    else
        fail "packages must be installed; run this as root, or install sudo, or install them by hand (named above)"
    fi
}

# ensure_packages GROUP…: installs what is missing and says what and why. Touches no network when nothing is missing.
# QUNDESK_NO_INSTALL=1 forbids installing.
ensure_packages() {
    local list installed missing=() package reason
    list=$(packages_of "$@")
    if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
        ensure_tools "$list"
        return
    fi
    # shellcheck disable=SC2046 # one word per package is meant
    installed=$(dpkg-query -W -f '${db:Status-Status} ${Package}\n' $(printf '%s\n' "$list" | cut -d' ' -f1) \
        2>/dev/null | sed -n 's/^installed //p') || : # it complains of unknown packages, which are the missing ones
    while read -r package reason; do
        grep -qxF -- "$package" <<<"$installed" && continue
        [ ${#missing[@]} -gt 0 ] || say "these Debian packages are missing:"
        printf '    %-26s %s\n' "$package" "$reason"
        missing+=("$package")
    done <<<"$list"
    [ ${#missing[@]} -gt 0 ] || return 0
    if [ "${QUNDESK_NO_INSTALL:-0}" = 1 ]; then
        say "QUNDESK_NO_INSTALL is set: going on without them"
        return 0
    fi
    install_packages "${missing[@]}"
}

install_packages() {
    local log apt
    log=$(mktemp "${TMPDIR:-/tmp}/qundesk-install.XXXXXX")
    apt=(env DEBIAN_FRONTEND=noninteractive apt-get -q -o Acquire::Retries=3 -o DPkg::Lock::Timeout=300)
    say "installing them with apt-get; this can take some minutes (log: $log)"
    as_root "${apt[@]}" update </dev/null >>"$log" 2>&1 || say "apt-get update failed; trying with the lists that are here"
    if ! as_root "${apt[@]}" install -y --no-install-recommends "$@" </dev/null >>"$log" 2>&1; then
        tail -n 15 "$log" >&2
        fail "apt-get could not install them; the end of its log stands above"
    fi
    rm -f -- "$log"
    say "installed"
}

# Not Debian: name the packages once and go on if the tools are there.
ensure_tools() {
    local tool lacking=()
    for tool in cmake ninja c++; do
        command -v "$tool" >/dev/null || lacking+=("$tool")
    done
    say "this is not a Debian system, so nothing is installed here. On Debian these would be needed:"
    printf '%s\n' "$1" | while read -r package reason; do printf '    %-26s %s\n' "$package" "$reason"; done
    [ ${#lacking[@]} -eq 0 ] || fail "not found: ${lacking[*]}; install the counterparts of the packages above and try again"
    say "the tools are there; going on"
}

# build_preset NAME: configures and builds into build/NAME.
build_preset() {
    say "building preset $1 in build/$1"
    cd -- "$root" || exit 1
    cmake --preset "$1" -Wno-dev >"$root/build/configure-$1.log" 2>&1 || {
        tail -n 30 "$root/build/configure-$1.log" >&2
        fail "CMake could not configure; what it said stands above (whole: build/configure-$1.log)"
    }
    cmake --build --preset "$1" --parallel "${QUNDESK_JOBS:-$(nproc 2>/dev/null || echo 2)}" ||
        fail "the build failed; the first error stands above"
}

# private_home: a home, a runtime folder and a neutral locale of our own for this script, removed at its end, so that
# nobody's settings or keyring are touched and every machine gives the same result.
private_home() {
    qundesk_private=$(mktemp -d "${TMPDIR:-/tmp}/qundesk.XXXXXX") || exit 1
    trap 'rm -rf -- "$qundesk_private"' EXIT
    mkdir -p -- "$qundesk_private/home" "$qundesk_private/run"
    chmod 0700 -- "$qundesk_private/run"
    export HOME=$qundesk_private/home XDG_RUNTIME_DIR=$qundesk_private/run TZ=UTC LANG=C.UTF-8 LC_ALL=C.UTF-8
    unset XDG_CONFIG_HOME XDG_DATA_HOME XDG_CACHE_HOME XDG_STATE_HOME XDG_CURRENT_DESKTOP DBUS_SESSION_BUS_ADDRESS \
        LANGUAGE ONEBOT_HTTP_URL ONEBOT_WS_URL ONEBOT_ACCESS_TOKEN QT_STYLE_OVERRIDE QT_QPA_PLATFORMTHEME \
        QT_SCALE_FACTOR QT_FONT_DPI
}

mkdir -p -- "$root/build"
