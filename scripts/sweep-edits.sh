#!/usr/bin/env bash
# Thousands of random edits, layouts and rewritings: scripts/sweep-edits.sh [sequences]. Prints how many of each were made.
set -euo pipefail
cd "$(dirname "$0")/.."
RUNS="${1:-1000}" npx vitest run tests/input/edits/sequences.test.ts tests/input/format tests/input/write tests/input/never-throws.test.ts tests/families/random
