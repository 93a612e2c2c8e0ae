#!/usr/bin/env bash
# Runs every property with other random examples: sweep-seeds.sh [how many seeds] [first seed]
set -uo pipefail
cd "$(dirname "$0")/.."
properties=$(grep -rl '"fast-check"' tests --include='*.test.ts')
first=${2:-$RANDOM}
failed=0
for ((seed = first; seed < first + ${1:-10}; seed++)); do
  if SEED=$seed npx vitest run $properties >"/tmp/seed-$seed.log" 2>&1; then
    rm "/tmp/seed-$seed.log"
    echo "seed $seed: passed"
  else
    failed=$((failed + 1))
    echo "seed $seed: failed, see /tmp/seed-$seed.log"
  fi
done
echo "$failed of ${1:-10} seeds failed"
exit $((failed > 0))
