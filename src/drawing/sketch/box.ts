import width from "fast-string-width";
import { shortDate } from "../wording/short-date.ts";
import { label } from "../../family/called.ts";
import type { Family } from "../../family/family.ts";

/** Somebody as a box of letters: corners square for a man, round for a woman. */
export interface Box {
  readonly id: string;
  readonly lines: readonly string[];
  readonly width: number;
}

const mostLetters = 22;

const corners: Readonly<Record<string, string>> = {
  male: "┌┐└┘",
  female: "╭╮╰╯",
  "non-binary": "╭╮└┘",
  unknown: "┌┐└┘",
};

export function boxOf(family: Family, id: string): Box {
  const person = family.people.get(id);
  const [a = "", b = "", c = "", d = ""] = corners[person?.gender ?? "unknown"] ?? "";
  const isIndex = family.index.includes(id);
  const name = shortened(`${label(family, id)}${person?.gender === "unknown" ? " ?" : ""}`);
  const words = [isIndex ? `▸ ${name}` : name, dates(family, id)].filter((word) => word !== "");
  const inner = Math.max(...words.map((word) => width(word))) + 2;
  const padded = words.map((word) => {
    const left = Math.floor((inner - width(word)) / 2);
    return `│${" ".repeat(left)}${word}${" ".repeat(inner - left - width(word))}│`;
  });
  const edge = "─".repeat(inner);
  return { id, lines: [`${a}${edge}${b}`, ...padded, `${c}${edge}${d}`], width: inner + 2 };
}

function shortened(words: string): string {
  const letters = Array.from(words);
  return letters.length <= mostLetters ? words : `${letters.slice(0, mostLetters - 1).join("")}…`;
}

/** Years, where they are told as years, else the words of a time that has one; and a cross for the dead. */
function dates(family: Family, id: string): string {
  const person = family.people.get(id);
  const year = (words: string | null | undefined): string =>
    shortDate(words ?? null) ?? (/(?:^|\D)\d{4}/u.test(words ?? "") ? (words ?? "") : "");
  const born = person?.values.find(({ key }) => key === "born")?.is;
  const died = person?.values.find(({ key }) => key === "died")?.is;
  const cross = person?.dead === "yes" ? `†${year(died)}` : "";
  const age = person?.age?.words ?? "";
  const start = year(born) === "" ? age : `*${year(born)}`;
  return [start, cross].filter((word) => word !== "").join(" ");
}
