import { isList, isPairs, type Pairs, Text, type Value } from "./value.ts";

// A family written as a person may write it: in braces or in blocks, with comments and blank lines,
// in quotes of either kind, on Windows too.

type Roll = () => number;

/** @param dice numbers from 0 to 99, which decide on the layout, again and again; 0 is the plainest */
export function inYaml(family: Pairs, dice: readonly number[]): string {
  let at = 0;
  const roll = (): number => dice[at++ % dice.length] ?? 0;
  const step = roll() > 80 ? "    " : "  ";
  const flush = roll() > 80;
  const [end, mark] = [roll() > 80 ? "\r\n" : "\n", roll() > 90 ? "\ufeff" : ""];
  const lines = Object.entries(family).flatMap(([key, value]) => [
    ...between(roll, ""),
    ...pair(key, value, { indent: "", step, flush, top: true, roll }),
  ]);
  return mark + lines.join(end) + (roll() > 90 ? "" : end);
}

interface Place {
  readonly indent: string;
  readonly step: string;
  /** Whether lists stand as far left as the key above them. */
  readonly flush: boolean;
  /** Whether these are the lines of a section. */
  readonly top: boolean;
  readonly roll: Roll;
}

/** Blank lines and comments between two lines. */
function between(roll: Roll, indent: string): readonly string[] {
  return [
    ...(roll() > 75 ? [""] : []),
    ...(roll() > 88 ? [`${indent}# as told: "so", it's {said}`] : []),
    ...(roll() > 95 ? ["", `# - { who: nobody }`, ""] : []),
  ];
}

function remark(roll: Roll): string {
  return roll() > 88 ? "  # to be asked again" : "";
}

/** A key and what stands behind or below it. */
function pair(key: string, value: Value, place: Place): readonly string[] {
  const { indent, step, roll } = place;
  const head = `${indent}${keyOf(key, roll)}:`;
  if (value instanceof Text) return textBelow(head, value, place);
  if (typeof value === "string") return [`${head} ${plain(value, roll)}${remark(roll)}`];
  const isBig =
    indent === "" && (isList(value) ? value.some(isPairs) : Object.values(value).some(isPairs));
  if (!isBig && roll() <= 70) return inline(head, value, place);
  const count = isList(value) ? value.length : Object.keys(value).length;
  if (count === 0) return [`${head} ${isList(value) ? "[]" : "{}"}`];
  if (isPairs(value))
    return [
      `${head}${remark(roll)}`,
      ...block(value, { ...place, indent: indent + step, top: false }),
    ];
  const deeper = place.flush ? indent : indent + step;
  return [
    `${head}${remark(roll)}`,
    ...value.flatMap((item) => dash(item, { ...place, indent: deeper })),
  ];
}

function block(value: Pairs, place: Place): readonly string[] {
  return Object.entries(value).flatMap(([key, below]) => [
    ...between(place.roll, place.indent),
    ...pair(key, below, place),
  ]);
}

/** An item of a list: in braces, or its pairs below each other. */
function dash(item: Value, place: Place): readonly string[] {
  const { indent, roll } = place;
  const before = between(roll, indent);
  if (isPairs(item) && Object.keys(item).length > 0 && roll() > 65) {
    const [first = "", ...rest] = block(item, {
      ...place,
      top: false,
      indent: `${indent}  `,
    }).filter((line) => line.trim() !== "" || line.startsWith(" "));
    if (!first.trim().startsWith("#"))
      return [...before, `${indent}- ${first.trimStart()}`, ...rest];
  }
  const [head, ...more] = inline(`${indent}-`, item, place);
  if (place.top && isPairs(item) && roll() > 92 && more.length === 0)
    return [
      ...before,
      `${indent}- [${head?.slice(indent.length + 2).replace(/ {2}#.*/, "") ?? ""}]`,
    ];
  return [...before, head ?? "", ...more];
}

/** A value in braces or brackets behind its key, now and then over several lines. */
function inline(head: string, value: Value, { indent, roll }: Place): readonly string[] {
  const count = isPairs(value) ? Object.keys(value).length : 0;
  if (!isPairs(value) || count < 2 || roll() <= 85)
    return [`${head} ${flow(value, roll)}${remark(roll)}`];
  const pairs = Object.entries(value).map(
    ([key, below]) => `${indent}    ${keyOf(key, roll)}: ${flow(below, roll)},${remark(roll)}`,
  );
  return [`${head} {`, ...pairs, `${indent}  }`];
}

function flow(value: Value, roll: Roll): string {
  if (value instanceof Text) return quoted(value, roll);
  if (typeof value === "string") return plain(value, roll);
  if (isList(value))
    return `[${value.map((item) => flow(item, roll)).join(roll() > 90 ? "," : ", ")}]`;
  const pairs = Object.entries(value).map(
    ([key, item]) => `${keyOf(key, roll)}: ${flow(item, roll)}`,
  );
  const gap = roll() > 85 ? "" : " ";
  return pairs.length === 0 ? "{}" : `{${gap}${pairs.join(roll() > 90 ? ",   " : ", ")}${gap}}`;
}

function keyOf(key: string, roll: Roll): string {
  return roll() > 97 ? `"${key}"` : key;
}

/** Words of the language may stand in quotes too; where something is named they mean something else then. */
function plain(word: string, roll: Roll): string {
  return /^\d/.test(word) && roll() > 90 ? `"${word}"` : word;
}

/** A text behind its key, or below it as it stands. */
function textBelow(head: string, value: Text, { indent, step, roll }: Place): readonly string[] {
  const { text } = value;
  const fits =
    /^[^\s\p{C}][^\p{C}]*(?:\n[^\p{C}]*)*$/u.test(text) &&
    !/[\u0085\u2028\u2029\ufeff]|\s$/u.test(text);
  if (!fits || roll() <= 85) return [`${head} ${quoted(value, roll)}${remark(roll)}`];
  const below = text.split("\n").map((line) => (line === "" ? "" : indent + step + line));
  return [`${head} ${roll() > 50 ? ">" : "|"}${roll() > 50 ? "-" : ""}`, ...below];
}

function quoted({ text, always }: Text, roll: Roll): string {
  const simple = /^\p{L}[\p{L} ]*\p{L}$/u.test(text) && !/^(yes|no|null|unknown)$/.test(text);
  if (simple && !always && text.includes(" ") && roll() > 60) return text;
  const single = !/[\p{C}\u2028\u2029]/u.test(text) && roll() > 60;
  return single ? `'${text.replaceAll("'", "''")}'` : JSON.stringify(text);
}
