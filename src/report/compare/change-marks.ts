import type { MarkForm, Marks } from "../../drawing/marks.ts";
import type { Change, Kind } from "./compared.ts";

const told = [
  ["added", "Added", "added"],
  ["corrected", "Told otherwise now", "corrected"],
  ["ended", "Told as over now", "ended"],
  ["mended", "Told as mended now", "mended"],
] as const satisfies readonly (readonly [Kind, string, MarkForm])[];

/** Changes that have no place in a drawing are told beside it. */
const unseen = [
  ["gone", "No longer told"],
  ["found", "Newly found"],
  ["lost", "No longer found"],
] as const satisfies readonly (readonly [Kind, string])[];

/** Each change at what it is about, with its number; what cannot be seen there in words alone. */
export function changeMarks(changes: readonly Change[]): Marks {
  const seen = told.flatMap(([kind, heading, form]) =>
    changes
      .filter((one) => one.kind === kind && one.on.length > 0)
      .map((change) => ({ change, heading, form })),
  );
  const numbered = seen.map((one, at) => ({ ...one, number: at + 1 }));
  return {
    halo: null,
    tags: numbered.map(({ number, form, change }) => ({ number, form, on: change.on })),
    words: [],
    captions: told
      .map(([, heading]) => ({
        heading,
        items: numbered
          .filter((one) => one.heading === heading)
          .map(({ number, form, change }) => itemOf(change.words, number, form)),
      }))
      .filter(({ items }) => items.length > 0),
    questions: [],
    more: wordsWithout(changes),
  };
}

function itemOf(
  words: string,
  number: number,
  form: MarkForm,
): Marks["captions"][number]["items"][number] {
  const colon = words.indexOf(": ");
  const [title, text] = colon < 0 ? [words, ""] : [words.slice(0, colon), words.slice(colon + 2)];
  return { number, form, triangle: false, title, text, note: null };
}

/** Only what they are: their sentences are in the list. */
function wordsWithout(changes: readonly Change[]): string | null {
  const said = unseen.flatMap(([kind, heading]) => {
    const own = changes.filter((one) => one.kind === kind);
    const titles = own.map(({ words }) => (kind === "gone" ? words : words.replace(/: .*$/su, "")));
    return own.length === 0 ? [] : [`${heading}: ${[...new Set(titles)].join("; ")}.`];
  });
  const others = changes.filter(
    ({ kind, on }) => told.some(([one]) => one === kind) && on.length === 0,
  );
  const more =
    others.length === 0 ? [] : [`Besides: ${others.map(({ words }) => words).join("; ")}.`];
  return said.length + more.length === 0 ? null : [...said, ...more].join(" ");
}
