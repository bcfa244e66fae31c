#!/bin/sh
# Makes sure of what Python packages cannot bring: Python's own venv, Qt's system libraries, with
# "build" what packages are made with, and with "test" what the tests need as well. On Debian and
# Ubuntu it installs what is missing, after saying so; elsewhere it names it.
set -eu

libraries="libegl1 libgl1 libdbus-1-3 libfontconfig1 libglib2.0-0 libxkbcommon0
 libxkbcommon-x11-0 libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0
 libxcb-render-util0 libxcb-shape0 libxcb-xkb1"
makers="binutils dpkg-dev icu-devtools libcups2 libgssapi-krb5-2 libwayland-client0
 libwayland-cursor0 patchelf"
tools="git xvfb xdotool dbus at-spi2-core gir1.2-atspi-2.0 python3-gi poppler-utils strace
 libreoffice-writer-nogui libreoffice-calc-nogui tidy appstream debootstrap desktop-file-utils eatmydata
 lintian man-db weston"

[ "$(uname -s)" = Linux ] || exit 0
# Tests print to a server of their own. Where installing one would start it for the whole system
# they do without: its printers would be offered to everybody.
case "$(cat /proc/1/comm 2>/dev/null)" in
    systemd | init) ;;
    *) tools="$tools cups-daemon cups-client cups-filters" ;;
esac
wanted=$libraries
case "${1:-run}" in
    build) wanted="$wanted $makers" ;;
    test) wanted="$wanted $makers $tools" ;;
esac
if ! command -v dpkg-query >/dev/null 2>&1; then
    echo "This is not Debian or Ubuntu. If something is missing, install what these hold:" $wanted
    exit 0
fi
command -v "${PYTHON:-python3}" >/dev/null 2>&1 || wanted="python3 python3-venv $wanted"

# A renamed package (libglib2.0-0t64) provides the old name.
have=$(dpkg-query -W -f '${db:Status-Status} ${Package} ${Provides}\n' | sed -n 's/^installed //p' | tr -d ',')
missing=""
for package in $wanted; do
    printf '%s\n' "$have" | grep -qE "(^| )$package( |\$)" || missing="$missing $package"
done
# Debian ships venv apart from Python; any other Python has it.
python=$("$(dirname "$0")/python.sh" 2>/dev/null) || python=""
if [ -n "$python" ] && ! "$python" -c 'import ensurepip, venv' 2>/dev/null; then
    missing="$missing $("$python" -c 'import sys; print("python%d.%d-venv" % sys.version_info[:2])')"
fi
[ -z "$missing" ] && exit 0

sudo=""
if [ "$(id -u)" != 0 ]; then
    sudo=sudo
    if ! command -v sudo >/dev/null 2>&1; then
        echo "System packages are missing. Ask an administrator to run: apt-get install$missing" >&2
        exit 1
    fi
fi
echo "Installing system packages with apt (${sudo:-as root}):$missing"
if ! { $sudo env DEBIAN_FRONTEND=noninteractive apt-get update -qq &&
    $sudo env DEBIAN_FRONTEND=noninteractive \
        apt-get install -y -qq --no-install-recommends $missing >/dev/null; }; then
    echo "apt could not install them. Put that right, or ask an administrator to run: apt-get install$missing" >&2
    exit 1
fi
