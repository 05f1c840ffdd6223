#!/bin/sh
# Makes sure there is a Chromium with Chinese fonts for the browser tests: CHROMIUM, the PATH, or Debian's package.
set -u

found() {
    [ -n "${CHROMIUM:-}" ] && [ -x "$CHROMIUM" ] && return 0
    command -v chromium >/dev/null 2>&1 && return 0
    command -v chromium-browser >/dev/null 2>&1 && return 0
    command -v google-chrome >/dev/null 2>&1
}

if found; then
    exit 0
fi
if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
    echo "No Chromium: installing it from Debian, quietly"
    export DEBIAN_FRONTEND=noninteractive
    log=$(mktemp)
    if apt-get -q update >"$log" 2>&1 \
        && apt-get -q install -y --no-install-recommends chromium fonts-noto-cjk >>"$log" 2>&1 && found; then
        rm -f "$log"
        exit 0
    fi
    tail -n 20 "$log"
fi
echo "The browser tests need Chromium: install it (Debian: apt-get install chromium fonts-noto-cjk)," >&2
echo "or name one by the variable CHROMIUM, or leave all tests out with -DskipTests." >&2
exit 1
