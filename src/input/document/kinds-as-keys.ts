import { conditions } from "../../catalogue/conditions.ts";
import { events } from "../../catalogue/events.ts";
import { roles } from "../../catalogue/roles.ts";
import { ties } from "../../catalogue/ties.ts";
import { unions } from "../../catalogue/unions.ts";
import { parseTime } from "../time/parse.ts";
import { type Tree, wordIn } from "../yaml/tree.ts";

type Rows = Readonly<Record<string, { readonly words: readonly string[] }>>;

/** What a line of a section says, and the table of its kinds. */
const tables: readonly (readonly [key: string, rows: Rows])[] = [
  ["union", unions],
  ["tie", ties],
  ["role", roles],
  ["condition", conditions],
  ["event", events],
];

/** `married: 1978` on a line that wants `union`: the kind stands where its key should. */
export interface KindAsKey {
  readonly key: string;
  /** `union: married, when: 1978` */
  readonly instead: string;
}

/** @param known what can stand on the line */
export function kindAsKey(name: string, part: Tree, known: readonly string[]): KindAsKey | null {
  const word = name
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, "-");
  const found = tables.find(([key, rows]) => known.includes(key) && isKindOf(rows, word));
  if (found === undefined) return null;
  const [key] = found;
  const time = wordIn(part);
  const phrase = time === "" ? null : parseTime(time);
  const isTime = phrase !== null && !("mistake" in phrase) && phrase.kind !== "blank";
  return {
    key,
    instead: `${key}: ${word}${isTime && known.includes("when") ? `, when: ${time}` : ""}`,
  };
}

function isKindOf(rows: Rows, word: string): boolean {
  return Object.hasOwn(rows, word) || Object.values(rows).some(({ words }) => words.includes(word));
}
