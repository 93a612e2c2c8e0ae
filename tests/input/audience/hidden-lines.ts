import fc from "fast-check";
import { draftOf } from "../../../src/input/splice/draft.ts";

/** One line to be hidden in a file: its section, and its words with ids of the file in them. */
interface Hidden {
  readonly section: string;
  readonly line: (id: (at: number) => string) => string;
}

/** Whatever keeps a line from the people a file is about. */
const marks = [
  "visible-to: clinician",
  "visible-to: [clinician, zz-other]",
  "tags: [secret]",
  "tags: [seen, Secret], visible-to: clinician",
];

const lines: readonly ((mark: string) => Hidden)[] = [
  (mark) => ({ section: "people", line: () => `  zz-lover: { name: Zacharias, gender: male, born: 1950, died: 1999-01-01, ${mark} }` }),
  (mark) => ({ section: "ties", line: (id) => `  - { between: [${id(0)}, ${id(1)}], tie: love, ${mark} }` }),
  (mark) => ({ section: "ties", line: (id) => `  - { id: zz-tie, between: [${id(1)}, ${id(2)}], ${mark}, phases: [ { tie: close }, { tie: cutoff, by: ${id(1)} } ] }` }),
  (mark) => ({ section: "roles", line: (id) => `  - { who: ${id(0)}, role: parentified-child, toward: ${id(1)}, ${mark} }` }),
  (mark) => ({ section: "conditions", line: (id) => `  - { who: ${id(2)}, condition: alcohol, from: 1960, ${mark} }` }),
  (mark) => ({ section: "events", line: (id) => `  - { id: zz-event, who: ${id(0)}, event: left-home, when: 1901-02-03, ${mark} }` }),
  (mark) => ({ section: "notes", line: (id) => `  - { note: "Zacharias was there", about: ${id(0)}, ${mark} }` }),
  (mark) => ({ section: "questions", line: (id) => `  - { ask: "Who was Zacharias?", about: ${id(1)}, ${mark} }` }),
  (mark) => ({ section: "asked", line: (id) => `  - { asked: losses, about: ${id(3)}, answer: unknown, ${mark} }` }),
]; // prettier-ignore

/** Lines without a mark of their own, that speak of somebody or something hidden. */
const followers: readonly Hidden[] = [
  { section: "ties", line: (id) => `  - { between: [zz-other, ${id(0)}], tie: close }` },
  {
    section: "unions",
    line: (id) => `  - { between: [${id(0)}, zz-other], union: affair, when: 1950 }`,
  },
  {
    section: "roles",
    line: (id) => `  - { who: ${id(1)}, role: confidant, toward: zz-other }`,
  },
  { section: "events", line: () => `  - { who: zz-other, event: moved-out, when: 1950-06-07 }` },
  { section: "notes", line: () => `  - { note: "all of it", about: zz-other }` },
];

const other: Hidden = {
  section: "people",
  line: () => "  zz-other: { name: Other, gender: female, born: 1930, visible-to: clinician }",
};

/** Lines to be hidden, and where in their section each stands. */
export const hiddenLines = fc
  .tuple(
    fc.uniqueArray(fc.nat({ max: lines.length - 1 }), { maxLength: 5 }),
    fc.uniqueArray(fc.nat({ max: followers.length - 1 }), { maxLength: 3 }),
    fc.array(fc.nat({ max: 1000 }), { minLength: 10, maxLength: 10 }),
  )
  .map(([own, following, numbers]) => ({
    lines: [
      other,
      ...own.flatMap((at) => lines[at]?.(marks[(numbers[at] ?? 0) % marks.length] ?? "") ?? []),
      ...following.flatMap((at) => followers[at] ?? []),
    ],
    numbers,
  }));

type Drawn = typeof hiddenLines extends fc.Arbitrary<infer T> ? T : never;

/** A file with such lines in it, each a line of its own between those that are there. */
export function withHidden(text: string, { lines: all, numbers }: Drawn): string {
  const draft = draftOf(text);
  if ("mistakes" in draft) throw new Error("not a family file");
  const people = [...draft.document.ids].filter(([, { kind }]) => kind === "person");
  const id = (at: number): string => people[((numbers[0] ?? 0) + at) % people.length]?.[0] ?? "";
  const written = text.split("\n");
  for (const [at, { section, line }] of all.entries()) {
    const spots = spotsIn(written, section);
    const spot = spots[(numbers[at] ?? 0) % Math.max(1, spots.length)];
    if (spot !== undefined) written.splice(spot, 0, line(id));
  }
  return written.join("\n");
}

/** The numbers of the lines of a section before which another may stand. */
function spotsIn(written: readonly string[], section: string): readonly number[] {
  const start = written.indexOf(`${section}:`);
  if (start < 0) return [];
  const spots: number[] = [];
  for (let at = start + 1; at < written.length; at++) {
    const line = written[at] ?? "";
    if (/^\w/.test(line)) break;
    if (/^ {2}(- |[\w-]+:)/.test(line)) spots.push(at);
  }
  return spots;
}
