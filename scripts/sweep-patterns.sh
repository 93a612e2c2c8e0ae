#!/usr/bin/env bash
# Random families searched in two ways, and one pattern planted in each of as many: scripts/sweep-patterns.sh [families]
set -euo pipefail
cd "$(dirname "$0")/.."
FAMILIES="${1:-1000}" npx vitest run tests/patterns/brute
