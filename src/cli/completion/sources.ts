/** Where the words come from that may stand somewhere in a command. */
export type Source = "family" | "file" | "ids" | "findings" | readonly string[];

const parts = ["structure", "emotional", "health", "roles", "households", "gender-history"];

/** By option, and by its command where that matters. */
const options: Readonly<Record<string, Source>> = {
  "--output": "file",
  "--aliases": "file",
  "--with": "family",
  "draw --format": ["svg", "png", "pdf", "html", "dot", "scene"],
  "report --format": ["html", "pdf", "md"],
  "--theme": ["colour", "book", "grey"],
  "--phases": ["all", "now"],
  "--show": parts,
  "--notation": ["mcgoldrick", "genopro", "bowen"],
  "--names": ["full", "initials", "none"],
  "--death-mark": ["cross", "slash", "none"],
  "--paper": ["a4", "letter"],
  "report --for": ["clinician", "client", "supervision"],
  "--for": ["clinician", "client"],
  "--focus": "ids",
  "--mark": "findings",
  "--finding": "findings",
  "--says": "ids",
};

/** What `add` can add. */
const told: readonly string[] = [
  ...["person", "helper", "group", "place", "child", "union", "tie", "role", "condition"],
  ...["event", "household", "triangle", "asked", "note", "question", "phase"],
];

/** In their order; the last one holds for all that follow. */
const words: Readonly<Record<string, readonly Source[]>> = {
  add: ["family", told, "ids"],
  set: ["family", "ids"],
  rename: ["family", "ids", []],
  remove: ["family", "ids"],
  explain: ["family", "findings", []],
  answer: ["family", "findings", ["dismissed", "confirmed", "reworded"], []],
  completion: [["bash", "zsh", "fish"], []],
  check: ["family"],
  format: ["family"],
  compare: ["family", "family", []],
};

/** All other commands take one family file. */
const usual: readonly Source[] = ["family", []];

/** What an option takes. */
export function sourceOfOption(command: string, option: string): Source {
  return options[`${command} ${option}`] ?? options[option] ?? [];
}

/** What a word of a command is, counted from 0. */
export function sourceOfWord(command: string, at: number): Source {
  const all = words[command] ?? usual;
  return all[at] ?? all.at(-1) ?? [];
}
