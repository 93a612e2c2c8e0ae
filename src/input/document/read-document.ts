import type { Diagnostic, Span } from "../../diagnostic/diagnostic.ts";
import { placeOf, type TextFile } from "../../diagnostic/text-file.ts";
import type { Path } from "../../family/fact.ts";
import { head } from "../schema/head.ts";
import { widthsOf } from "../time/settings.ts";
import type { Widths } from "../time/widths.ts";
import type { Tree } from "../yaml/tree.ts";
import type { Document, Head } from "./document.ts";
import { idMeantIn } from "./id-meant.ts";
import { idsOf } from "./ids.ts";
import { read } from "./mistakes.ts";
import { readOwnWords } from "./own-words.ts";
import { referencesIn } from "./references.ts";
import { cut, type RawSections, readSections } from "./sections.ts";
import { timeAtTop, timesBelow, type TimeWritten } from "./times.ts";
import { type WordsRead, wordsRead } from "./words-read.ts";
import { unknownKeys } from "./unknown-keys.ts";
import { wrongType } from "./wrong-type.ts";

type Tell = (diagnostic: Diagnostic) => void;

/** Turns the values of a file into lines of our own language, and tells what does not fit its form. */
export function readDocument(tree: Tree, text: TextFile, tell: Tell): Document | null {
  if (tree.value === null || typeof tree.value === "string" || Array.isArray(tree.value)) {
    tell(wrongType({ key: "file", label: "the file" }, tree, "object"));
    return null;
  }
  const { raw, ownAt } = readOwnWords(cut(tree, tell));
  const ownHead = readHead(tree, raw, tell);
  const sections = readSections(raw, tell);
  const ids = idsOf(raw, tell);
  return {
    text,
    head: ownHead,
    ...sections,
    ...ids,
    idMeant: idMeantIn({ ...sections, ...ids }),
    references: referencesIn(tree, raw),
    ownAt,
    ...timetable(tree, raw, widthsOf(ownHead.settings?.time ?? {})),
    ...placesIn(tree, text),
  };
}

function timetable(
  tree: Tree,
  raw: RawSections,
  widths: Widths,
): Pick<Document, "times" | "timeAt" | "timeOf" | "widths"> {
  const times = timesOf(tree, raw, wordsRead(widths));
  const byPart = new Map(times.map((time) => [partAt(tree, time.path), time]));
  const timeOf: Document["timeOf"] = (written) => {
    const path = ofLine(written);
    const owner = partAt(tree, path.slice(0, -1));
    const part = owner.parts.get(path[path.length - 1] ?? "");
    if (part === undefined) return null;
    return byPart.get(part) ?? byPart.get(part.parts.get("is") ?? part) ?? null;
  };
  return { times, timeAt: (owner, key) => timeOf([...owner, key]), timeOf, widths };
}

/** What a line says of when holds for each of several it is about: `who`, 1 says it no second time. */
function ofLine(path: Path): Path {
  const isSeat = (step: Path[number] | undefined) => step === "who" || step === "toward";
  return path.filter((step, i) => i < 2 || !isSeat(typeof step === "number" ? path[i - 1] : step));
}

function placesIn(
  tree: Tree,
  text: TextFile,
): Pick<Document, "locate" | "placeAt" | "wordAt" | "quoted" | "listed"> {
  return {
    locate: (path, part = "value") => spanAt(tree, path, part),
    placeAt: (path) => placeOf(text, spanAt(tree, path, "value").start),
    wordAt: (path) => wordOrNone(partAt(tree, path)),
    quoted: (path) => partAt(tree, path).quoted,
    listed: (path) => Array.isArray(partAt(tree, path).value),
  };
}

function wordOrNone({ value }: Tree): string | null {
  return typeof value === "string" ? value : null;
}

const nothing: Head = { genogram: "1" };

/** What stands beside the sections at the top of the file. */
function readHead(tree: Tree, raw: RawSections, tell: Tell): Head {
  const own = [...tree.parts].filter(([key]) => !Object.hasOwn(raw, key));
  const known = [...Object.keys(head.shape), ...Object.keys(raw)];
  const ours = own.filter(([key]) => !String(key).startsWith("x-"));
  const isKnown = ([key]: (typeof own)[number]) => known.includes(String(key));
  const strange = ours.filter((pair) => !isKnown(pair)).map(([key]) => String(key));
  const missing = tree.parts.has("genogram") ? [] : ["genogram"];
  const { mistakes, meant } = unknownKeys(strange, tree, { known, missing });
  mistakes.forEach(tell);
  const kept = ours.filter(isKnown);
  const value = Object.fromEntries(kept.map(([key, part]) => [key, part.value]));
  const outcome = read(
    head,
    { ...tree, value, parts: new Map(kept) },
    { key: "file", label: "the file" },
  );
  if ("keys" in outcome) return outcome.keys;
  const isMeant = ({ code }: Diagnostic) => code === "missing-key" && meant.includes("genogram");
  outcome.mistakes.filter((mistake) => !isMeant(mistake)).forEach(tell);
  return nothing;
}

function timesOf(tree: Tree, raw: RawSections, reads: WordsRead): readonly TimeWritten[] {
  const lines = Object.values(raw).flatMap((lines) =>
    lines.flatMap((line) => timesBelow(line.tree, line.path, reads)),
  );
  const written = tree.parts.get("written")?.value;
  const drawn = tree.parts.get("draw")?.parts.get("when")?.value;
  return [
    ...lines,
    ...timeAtTop(written, ["written"], "written", reads),
    ...timeAtTop(drawn, ["draw", "when"], "when", reads),
  ];
}

function partAt(tree: Tree, path: Path): Tree {
  let part = tree;
  for (const step of path) {
    const next = part.parts.get(step);
    if (next === undefined) break;
    part = next;
  }
  return part;
}

function spanAt(tree: Tree, path: Path, wanted: "key" | "value"): Span {
  const part = partAt(tree, path);
  return wanted === "key" ? (part.key ?? part.span) : part.span;
}
