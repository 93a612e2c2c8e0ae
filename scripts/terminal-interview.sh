#!/usr/bin/env bash
# A whole interview in a real terminal, from the first question to the drawing, in two sizes of window.
# It fails if a line is wider than the window, if a question is not asked, in its order, if the interview does
# not end well, or if no drawing is there. Needs tmux and a build.
# bash scripts/terminal-interview.sh [--show]
set -euo pipefail
export LC_ALL=C.UTF-8
genogram="$(pwd)/bin/genogram.js"
turns=(
  "Whom is it about?|clarissa, young woman"
  "What brings Clarissa now?|torn about leaving for a college out of state, feels guilty toward her mother, who says that she is being left by her best friend"
  "Has anybody in the family had something like it?|"
  "Who lives with Clarissa?|just her mom clara"
  "Who is Clarissa’s father?|show"
  "Who is Clarissa’s father?|back"
  "Who lives with Clarissa?|"
  "Who is Clarissa’s father?|never in the picture, she doesn't know his name"
  "How was it between Clarissa’s parents|not together, never married"
  "Who is Clara’s mother?|unnamed, died last year"
  "Who is Clara’s father?|never in the picture"
  "Brothers and sisters of Clarissa|none"
  "Partners of Clarissa|?"
  "Children of Clarissa|none"
  "Who brought Clarissa up?|her mom, helped by her grandmother"
  "Who brought Clara up?|her mom, helped by her own mother"
  "How old was Clara when Clarissa was born?|mid-teens"
  "How old was Clara’s mother when Clara was born?|mid-teens, she thinks"
  "Who is Clarissa closest to?|best friends with her mom"
  "With whom is it most tense for Clarissa?|later"
  "Is there anybody not spoken to?|none"
  "What was Clarissa’s job in the family as a child|her mom's confidant"
  "What was Clara’s job in the family as a child|her mom's best friend all her life"
  "May they be asked?|yes"
  "Did anybody drink too much|-"
  "Low moods, fears, breakdowns|mom depressed at times"
  "Serious illness|skip"
  "What has helped before?|note she tears up when she speaks of her grandmother"
  "What has helped before?|talking to her therapist"
  "Who else helped|her therapist"
  "Anything else?|find therapist"
  "Anything else?|in therapy since last year"
  "Anything else?|undo"
  "Anything else?|in therapy since last year"
  "Anything else?|"
  "With whom is it most tense for Clarissa?|fights with her mom since last year"
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
  tmux send-keys -t "$session" "g interview clarissa.genogram.yaml; echo ended \$?" Enter
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
    sleep 0.25
    tmux send-keys -t "$session" Enter
    sleep 0.25
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
  [ -s "$folder/clarissa.svg" ] || fault "there is no drawing"
  node "$genogram" check "$folder/clarissa.genogram.yaml" || fault "the file makes no sense"
  [ -e "$folder/.clarissa.genogram.yaml.journal" ] && fault "the journal is still there"
  echo "$columns×$rows: $asked of ${#turns[@]} questions asked, $(wc -l <"$folder/seen.txt") lines"
  [ "${1:-}" = "--show" ] && cat "$folder/seen.txt"
done

# A terminal that is closed in the middle of a line: what was answered before is there, and no colour was used.
columns=80 rows=24 folder=$(mktemp -d) session="genogram-$$-closed"
tmux new-session -d -s "$session" -x 80 -y 24 "cd $folder && NO_COLOR=1 node $genogram interview anna.genogram.yaml"
for line in "anna, woman, 34" "quarrels since the move"; do
  sleep 2
  tmux send-keys -t "$session" -l "$line"
  sleep 0.3
  tmux send-keys -t "$session" Enter
done
sleep 1
tmux send-keys -t "$session" -l "half an ans"
sleep 0.3
tmux capture-pane -e -pt "$session" | grep -qP '\x1b\[3[0-7]m' && fault "there is colour in spite of NO_COLOR"
tmux kill-session -t "$session"
for _ in $(seq 40); do
  (cd "$folder" && echo quit | node "$genogram" interview anna.genogram.yaml) >"$folder/seen.txt" 2>&1 && break
  sleep 0.3
done
grep -q "quarrels since the move" "$folder/anna.genogram.yaml" || fault "an answer is lost with its terminal"
grep -q "Has anybody in the family" "$folder/seen.txt" || fault "it does not go on where it stopped"
echo "closed terminal: $(node "$genogram" check "$folder/anna.genogram.yaml" 2>&1 | tail -n 1)"
[ "$faults" -eq 0 ]
