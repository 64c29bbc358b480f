#!/usr/bin/env bash
# Installs what the tests need (a browser) and runs every test.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$root"

# The headless shell is the same engine without windows, profiles and their processes: a third of the time.
browser() {
  for name in chromium-headless-shell chromium chromium-browser google-chrome google-chrome-stable; do
    if command -v "$name" >/dev/null; then command -v "$name"; return; fi
  done
}

install() {
  command -v apt-get >/dev/null || return 1
  local as_root=""; [ "$(id -u)" = 0 ] || as_root="sudo -n"
  $as_root apt-get update -qq && DEBIAN_FRONTEND=noninteractive $as_root apt-get install -y -qq "$@" >/dev/null
}

if [ -z "${PARLEY_CHROMIUM:-}" ]; then
  case "$(browser)" in
    *headless-shell) ;;
    "") install chromium-headless-shell fonts-noto-core || install chromium fonts-noto-core || true ;;
    # Another one would do: ours to add only where nobody is asked for a password, and no fault where it cannot be had.
    *) install chromium-headless-shell 2>/dev/null || true ;;
  esac
  PARLEY_CHROMIUM=$(browser)
fi
# Without one, the test library fetches its own; it says so clearly where it cannot.
if [ -n "${PARLEY_CHROMIUM:-}" ]; then export PARLEY_CHROMIUM PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1; fi

if ./mvnw -v >/dev/null 2>&1; then maven=./mvnw; elif command -v mvn >/dev/null; then maven=mvn
else echo "Maven could not be downloaded, and there is none on the PATH." >&2; exit 1; fi
# Two modules at a time: what depends on each other still waits for each other. What was added goes to the second Maven too.
exec "$maven" -B -ntp -T 2 -Pchecks,whole "-Dparley.arguments=$*" -fae verify "$@"
