import type { Edit } from "../edits/index.ts";
import type { Draft } from "../splice/draft.ts";
import { type Refusal, refusal } from "../splice/outcome.ts";
import type { Pairs, Written } from "../write/written.ts";
import { findLine } from "./find-line.ts";
import { pairsOf, typedIn } from "./pairs.ts";
import { phaseKey } from "./phase-key.ts";
import { sectionCalled, wordsForLines } from "./section-called.ts";

/** By the word for a line: the keys that its first words stand for, and how to say it. */
// prettier-ignore
const sentences: Readonly<Record<string, { readonly keys: readonly string[]; readonly like: string }>> = {
  union:     { keys: ["between", "between", "union"],         like: "union anna bert married" },
  tie:       { keys: ["between", "between", "tie"],           like: "tie anna bert close" },
  role:      { keys: ["who", "role"],                         like: "role anna confidant toward=bert" },
  condition: { keys: ["who", "condition"],                    like: "condition anna depression" },
  event:     { keys: ["who", "event"],                        like: "event anna left-home when=2006" },
  household: { keys: ["household"],                           like: "household anna bert" },
  triangle:  { keys: ["triangle", "triangle", "triangle"],    like: "triangle anna bert carl" },
  asked:     { keys: ["asked"],                               like: "asked siblings about=anna answer=none" },
  note:      { keys: ["note"],                                like: 'note "told by telephone"' },
  question:  { keys: ["ask"],                                 like: 'question "What became of Bert?" about=bert' },
};

const entries = ["people", "helpers", "groups", "places"] as const;

/** What is to be added: `person anna`, `child anna of=berta`, `tie anna bert close` … */
export function addTold(draft: Draft, all: readonly string[]): readonly Edit[] | Refusal {
  const [what = "", ...rest] = all;
  const section = sectionCalled(what);
  if (section === null && what !== "phase")
    return refusal(`"${what}" cannot be added`, `one of: ${wordsForLines().join(", ")}, phase`);
  const typed = typedIn(rest, what === "note" || what === "question" ? 1 : 0);
  if ("refused" in typed) return typed;
  const keys = pairsOf(typed.pairs);
  if (what === "phase") return phase(draft, typed.words, keys);
  if (what === "child") return child(typed.words, keys);
  const people = entries.find((name) => name === section);
  if (people === undefined || section === null) return line(what, section ?? "", typed.words, keys);
  const [id, more] = typed.words;
  if (id === undefined || more !== undefined)
    return refusal(`a ${what} is added by one id`, `write: ${what} anna name=Anna`);
  return [{ edit: "add-entry", section: people, id, keys }];
}

/** Keys that speak of a child, not of whose child it is. */
const ofPerson = [
  "name",
  "gender",
  "born",
  "died",
  "cause",
  "age",
  "work",
  "education",
  "faith",
  "culture",
  "note",
];

function child(words: readonly string[], keys: Pairs): readonly Edit[] | Refusal {
  const said = Object.entries(keys);
  const isPersonal = ([key]: readonly [string, Written]) => ofPerson.includes(key);
  const person = Object.fromEntries(said.filter(isPersonal));
  const whose = Object.fromEntries(said.filter((pair) => !isPersonal(pair)));
  if (words.length === 0 || said.length === Object.keys(person).length)
    return refusal("a child is added with its parents", "write: child anna of=berta,carl");
  return words.map((id) => ({ edit: "add-child", child: id, person, keys: whose }));
}

function line(what: string, section: string, words: readonly string[], told: Pairs) {
  const sentence = sentences[what] ?? { keys: [], like: "" };
  const said = new Map<string, Written>();
  for (const [i, word] of words.entries()) {
    const key = sentence.keys[Math.min(i, what === "household" ? 0 : i)];
    if (key === undefined)
      return refusal(`"${word}" is one word too many`, `write: ${sentence.like}`);
    const before = said.get(key);
    const value = word.includes(",") && !["note", "ask"].includes(key) ? word.split(",") : word;
    said.set(key, before === undefined ? value : [before, value].flat());
  }
  const keys = { ...Object.fromEntries(said), ...told };
  const [first = "", second] = sentence.keys;
  const many = first === second ? 2 : 1;
  if (keys[first] === undefined || [keys[first]].flat().length < many)
    return refusal("too little is said", `write: ${sentence.like}`);
  const edit: Edit = { edit: "add-line", section, keys };
  return [edit];
}

/** `phase anna bert cutoff from=1990`, `phase annas-bond repaired`. */
function phase(draft: Draft, words: readonly string[], told: Pairs): readonly Edit[] | Refusal {
  const last = words[words.length - 1] ?? "";
  const key = words.length > 1 ? phaseKey(last) : null;
  const where = key === null ? words : words.slice(0, -1);
  if (where.length === 0) return refusal("too little is said", "write: phase anna bert cutoff");
  const at = findLine(draft, where);
  if ("refused" in at) return at;
  const keys = key === null ? told : { [at[0] === "conditions" ? "status" : key]: last, ...told };
  return [{ edit: "add-phase", at, keys }];
}
