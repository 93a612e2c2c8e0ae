#!/usr/bin/env bash
# What a client or a colleague must not see, in hundreds of random families: sweep-leaks.sh [families] [first seed]
# Prints how many were made, which takes an hour or more for hundreds. Each seed is one run of thirty families, so that a failure can be made again.
set -uo pipefail
cd "$(dirname "$0")/.."
first=${2:-$RANDOM}
pieces=$(((${1:-300} + 29) / 30))
failed=0
for ((seed = first; seed < first + pieces; seed++)); do
  echo "seed $seed"
  if ! NO_COLOR=1 SEED=$seed RUNS=30 SWEEP_SECONDS=1200 npx vitest run tests/leaks >"/tmp/leaks-$seed.log" 2>&1; then
    failed=$((failed + 1))
    echo "failed, see /tmp/leaks-$seed.log"
  fi
  grep '^{' "/tmp/leaks-$seed.log"
done
echo "$failed of $pieces runs failed"
exit $((failed > 0))
