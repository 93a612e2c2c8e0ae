import type { Family } from "../../family/family.ts";

/** Where something stands in the file, and in its network of times, is not what it says. */
const places = new Set([
  "path",
  "at",
  "place",
  "start",
  "end",
  "turns",
  "id",
  "visibleTo",
  "names",
]);
/** Words of somebody, in which nothing is an id. */
const prose = new Set(["note", "words", "because", "text", "ask", "shown", "wording", "means"]);

/**
 * What something says, as text that can be compared.
 * @param renamed ids of the file by what they are called instead
 */
export function contentOf(
  family: Pick<Family, "says">,
  said: object,
  renamed: ReadonlyMap<string, string> = new Map(),
): string {
  const usual = JSON.stringify(family.says);
  return JSON.stringify(said, (key, value: unknown) => {
    if (key === "visibleTo") return value;
    if (places.has(key)) return undefined;
    // Who tells what has no teller of its own is said once, for the whole file.
    if (key === "says" && JSON.stringify(value) === usual) return "as usual";
    if (typeof value === "string" && !prose.has(key)) return withOthers(value, renamed);
    return isRecord(value) ? withOtherKeys(value, renamed) : value;
  });
}

/** Ids in a phrase: "when anna was 5". */
function withOthers(phrase: string, renamed: ReadonlyMap<string, string>): string {
  if (renamed.size === 0) return phrase;
  return phrase.replace(/[\p{L}\p{M}\p{N}_-]+/gu, (word) => renamed.get(word) ?? word);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function withOtherKeys(
  value: Readonly<Record<string, unknown>>,
  renamed: ReadonlyMap<string, string>,
): Readonly<Record<string, unknown>> {
  if (renamed.size === 0) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [renamed.get(key) ?? key, one]),
  );
}
