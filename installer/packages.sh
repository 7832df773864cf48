#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what Throughline needs from the distribution's packages (Debian 12, Ubuntu 24.04).
# Usage: installer/packages.sh build|test

set -euo pipefail

build=(
    ca-certificates g++ cmake ninja-build ccache mold pkgconf make git
    nlohmann-json3-dev libboost-dev libexpected-dev libfmt-dev libhowardhinnant-date-dev
    librandom123-dev libcsv-dev zlib1g-dev libzip-dev libpugixml-dev libutf8proc-dev nettle-dev
    libcli11-dev libsqlite3-dev
    qt6-base-dev qt6-svg-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools
    qt6-translations-l10n libqcustomplot-dev libgl-dev
    graphviz tzdata fonts-inter fonts-noto-core fonts-noto-cjk fonts-noto-color-emoji
)
test=(
    libvalijson-dev libbenchmark-dev libyaml-cpp-dev libxml2-utils locales sqlite3
)
# Node.js from elsewhere brings its own npm and conflicts with the distribution's.
if ! command -v npm >/dev/null; then
    test+=(nodejs npm)
fi

wanted=("${build[@]}")
if [ "${1:-build}" = test ]; then
    wanted+=("${test[@]}")
fi

missing=()
for package in "${wanted[@]}"; do
    state=$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null || true)
    if [ "$state" != installed ]; then
        missing+=("$package")
    fi
done
if [ ${#missing[@]} -eq 0 ]; then
    echo "All ${#wanted[@]} packages are installed already."
    exit 0
fi

as_root=()
if [ "$(id -u)" -ne 0 ]; then
    if ! command -v sudo >/dev/null; then
        echo "These packages are missing, and there is neither root nor sudo to install them:" >&2
        echo "  ${missing[*]}" >&2
        exit 1
    fi
    as_root=(sudo)
fi
echo "Installing ${#missing[@]} packages${as_root:+ through sudo}: ${missing[*]}"
log=$(mktemp)
trap 'rm -f "$log"' EXIT
install() {
    "${as_root[@]}" apt-get update -q &&
        "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
            apt-get install -y -q --no-install-recommends "${missing[@]}"
}
if ! install >"$log" 2>&1; then
    echo "The packages could not be installed; the package manager said:" >&2
    tail -n 30 "$log" >&2
    exit 1
fi
echo "Installed."
