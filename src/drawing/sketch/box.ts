import width from "fast-string-width";
import { shortDate } from "../wording/short-date.ts";
import { label } from "../../family/called.ts";
import { beings } from "../../catalogue/beings.ts";
import type { ParentageKind } from "../../catalogue/parentage.ts";
import type { Family } from "../../family/family.ts";
import type { Person } from "../../family/person.ts";

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

/** @param way how somebody came to the parents above, where that was not by birth */
export function boxOf(family: Family, id: string, way: ParentageKind): Box {
  const person = family.people.get(id);
  const [a = "", b = "", c = "", d = ""] = corners[person?.gender ?? "unknown"] ?? "";
  const isIndex = family.index.includes(id);
  const isLoss = person !== undefined && person.being !== "person";
  const isOpen = person?.gender === "unknown" && !isLoss;
  const name = shortened(`${label(family, id)}${isOpen ? " ?" : ""}`);
  const told = isLoss ? lossWords(family, person, name) : dates(family, id);
  const words = [isIndex ? `▸ ${name}` : name, told, ways[way] ?? ""].filter((word) => word !== "");
  const inner = Math.max(...words.map((word) => width(word))) + 2;
  const padded = words.map((word) => {
    const left = Math.floor((inner - width(word)) / 2);
    return `│${" ".repeat(left)}${word}${" ".repeat(inner - left - width(word))}│`;
  });
  const edge = (isIndex ? "═" : "─").repeat(inner);
  return { id, lines: [`${a}${edge}${b}`, ...padded, `${c}${edge}${d}`], width: inner + 2 };
}

const ways: Readonly<Partial<Record<ParentageKind, string>>> = {
  adopted: "adopted",
  fostered: "fostered",
  raised: "raised here",
  guardian: "a ward",
};

/** What it was, and the year of it: of a loss nobody says that it died. */
function lossWords(family: Family, { being, id, dead }: Person, name: string): string {
  const kind = beings[being].label;
  const isLost = being === "pregnancy" && dead === "yes";
  const what = name.includes(kind) ? "" : kind;
  const year = dates(family, id).replace(/[*†]/gu, "");
  return [isLost ? `${what} lost`.trim() : what, year].filter((word) => word !== "").join(" ");
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
