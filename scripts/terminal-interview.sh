#!/usr/bin/env bash
# A whole interview in a real terminal, from the first question to the drawing, in two sizes of window.
# No line may be wider than the window, and the drawing must be there at the end. Needs tmux and a build.
# bash scripts/terminal-interview.sh
set -euo pipefail
genogram="$(pwd)/bin/genogram.js"
answers=("anna, woman, 34" "quarrels since the move" "" "mum and her brother tom" "unnamed" "married in 1985, divorced when she was 5" "show" "back" "none" "quit")
for size in "80 24" "60 20"; do
  read -r columns rows <<<"$size"
  folder=$(mktemp -d)
  session="genogram-$$-$columns"
  tmux new-session -d -s "$session" -x "$columns" -y "$rows" "cd $folder && bash --norc"
  trap 'tmux kill-session -t "$session" 2>/dev/null || true' EXIT
  tmux send-keys -t "$session" "node $genogram interview anna.genogram.yaml; echo ended \$?" Enter
  for _ in $(seq 100); do
    tmux capture-pane -pt "$session" | grep -q "Whom is it about" && break
    sleep 0.1
  done
  for answer in "${answers[@]}"; do
    tmux send-keys -t "$session" -l "$answer"
    sleep 0.4
    tmux send-keys -t "$session" Enter
    sleep 0.8
  done
  for _ in $(seq 200); do
    tmux capture-pane -pt "$session" | grep -q "^ended" && break
    sleep 0.1
  done
  tmux capture-pane -S - -pt "$session" >"$folder/seen.txt"
  tmux kill-session -t "$session"
  widest=$(LC_ALL=C.UTF-8 wc -L <"$folder/seen.txt")
  grep -q "^ended 0" "$folder/seen.txt" || { cat "$folder/seen.txt"; exit 1; }
  test -s "$folder/anna.svg"
  node "$genogram" check "$folder/anna.genogram.yaml"
  echo "${columns}x${rows}: ended well, widest line $widest, $(ls -A "$folder" | tr '\n' ' ')"
  [ "${1:-}" = "--show" ] && cat "$folder/seen.txt"
done
exit 0
