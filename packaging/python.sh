#!/bin/sh
# Prints the Python to set up with: $PYTHON if given, else the first that is new enough.
set -eu
for python in ${PYTHON:-python3 python3.11 python3.12 python3.13 python3.14}; do
    if "$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
        echo "$python"
        exit 0
    fi
done
echo "Four Pillars needs Python 3.11 or newer, and ${PYTHON:-python3} is not." >&2
echo "Install one (Debian and Ubuntu: apt install python3.11 python3.11-venv), or: make PYTHON=/path/to/python" >&2
exit 1
