#!/bin/sh
# Makes sure of what Python packages cannot bring: Qt's system libraries, and with "test" what the
# tests need. On Debian and Ubuntu it installs what is missing, after saying so; elsewhere it names it.
set -eu

run="python3-venv libegl1 libgl1 libdbus-1-3 libfontconfig1 libglib2.0-0 libxkbcommon0
 libxkbcommon-x11-0 libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0
 libxcb-render-util0 libxcb-shape0 libxcb-xkb1"
test="xvfb xdotool dbus at-spi2-core gir1.2-atspi-2.0 python3-gi poppler-utils strace"

wanted=$run
[ "${1:-run}" = test ] && wanted="$run $test"
[ "$(uname -s)" = Linux ] || exit 0

if ! command -v dpkg-query >/dev/null 2>&1; then
    echo "This is not Debian or Ubuntu. If the window does not open, install what these hold:" $wanted
    exit 0
fi
# A renamed package (libglib2.0-0t64) provides the old name.
have=$(dpkg-query -W -f '${db:Status-Status} ${Package} ${Provides}\n' 2>/dev/null | sed -n 's/^installed //p' | tr -d ',')
missing=""
for package in $wanted; do
    printf '%s\n' "$have" | grep -qE "(^| )$package( |\$)" || missing="$missing $package"
done
[ -z "$missing" ] && exit 0

sudo=""
if [ "$(id -u)" != 0 ]; then
    if ! command -v sudo >/dev/null 2>&1; then
        echo "Missing system packages. Ask an administrator to run: apt-get install$missing" >&2
        exit 1
    fi
    sudo="sudo"
fi
echo "Installing system packages with apt (${sudo:-as root}):$missing"
export DEBIAN_FRONTEND=noninteractive
$sudo apt-get update -qq
$sudo apt-get install -y -qq --no-install-recommends $missing >/dev/null
