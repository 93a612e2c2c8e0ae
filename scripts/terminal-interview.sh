#!/usr/bin/env bash
# A whole interview in a real terminal, from the first question to the drawing, in two sizes of window.
# It fails if a line is wider than the window, if a question is not asked, in its order, if the interview does
# not end well, or if no drawing is there. Needs tmux and a build.
# bash scripts/terminal-interview.sh [--show]
set -euo pipefail
export LC_ALL=C.UTF-8
genogram="$(pwd)/bin/genogram.js"
turns=(
  "Whom is it about?|anna, woman, 34"
  "What brings Anna now?|quarrels since the move, which nobody in the house wanted and all of them had to pay for, year after year"
  "Has anybody in the family had something like it?|"
  "Who lives with Anna?|mum and her brother tom"
  "Who is Anna’s mother?|ruth, born about 1950, nurse, kind to everybody, a smoker, and since then in therapy"
  "Who is Anna’s father?|show"
  "Who is Anna’s father?|back"
  "Who is Anna’s mother?|"
  "Who is Anna’s father?|note she does not want to speak of him now"
  "Who is Anna’s father?|none"
  "Who is Ruth’s mother?|find ruth"
  "Who is Ruth’s mother?|quit"
)
faults=0
fault() { echo "FAULT $columns×$rows: $1"; faults=$((faults + 1)); }

for size in "80 24" "60 20"; do
  read -r columns rows <<<"$size"
  folder=$(mktemp -d)
  session="genogram-$$-$columns"
  # The window is asked for in full, whatever tmux shows of it: wrapped lines are put together again (-J).
  seen() { tmux capture-pane -S - -J -pt "$session" | sed 's/ *$//'; }
  tmux new-session -d -s "$session" -x "$columns" -y "$rows" "cd $folder && PS1='$ ' bash --norc"
  trap 'tmux kill-session -t "$session" 2>/dev/null || true' EXIT
  tmux set-option -t "$session" history-limit 5000 >/dev/null
  tmux send-keys -t "$session" "alias g='node $genogram'; clear" Enter
  tmux send-keys -t "$session" "g interview anna.genogram.yaml; echo ended \$?" Enter
  asked=0
  for turn in "${turns[@]}"; do
    question=${turn%%|*} answer=${turn#*|}
    # As often as it was asked before, and once more; questions are broken over lines in a narrow window.
    asked=$((asked + 1))
    for _ in $(seq 150); do
      last=$(seen | grep -v '^ *$' | tail -n 4 | tr '\n' ' ' | tr -s ' ')
      [[ $last == *"$question"*">"* ]] && break
      sleep 0.1
    done
    [[ $last == *"$question"*">"* ]] || { fault "question $asked is not asked: $question; there is: $last"; break; }
    [ -n "$answer" ] && tmux send-keys -t "$session" -l "$answer"
    sleep 0.6
    tmux send-keys -t "$session" Enter
    sleep 0.4
  done
  for _ in $(seq 200); do
    seen | grep -q "^ended" && break
    sleep 0.1
  done
  seen >"$folder/seen.txt"
  tmux kill-session -t "$session"
  grep -q "^ended 0" "$folder/seen.txt" || fault "it does not end well"
  wide=$(while IFS= read -r line; do ((${#line} > columns)) && echo "$line"; done < <(grep -v '^\$ \|^> ' "$folder/seen.txt")) || true
  [ -z "$wide" ] || fault "wider than the window: $wide"
  [ -s "$folder/anna.svg" ] || fault "there is no drawing"
  node "$genogram" check "$folder/anna.genogram.yaml" || fault "the file makes no sense"
  [ -e "$folder/.anna.genogram.yaml.journal" ] && fault "the journal is still there"
  echo "$columns×$rows: $asked of ${#turns[@]} questions asked, $(wc -l <"$folder/seen.txt") lines"
  [ "${1:-}" = "--show" ] && cat "$folder/seen.txt"
done
[ "$faults" -eq 0 ]
