import { rangeIn } from "./range-in.ts";

/**
 * Why a time of EDTF has no words in a family file. Asked only of what `readEdtf` cannot read.
 * @returns a sentence that goes on after the time: "is several times at once: …"
 */
export function whyNotRead(edtf: string): string {
  const text = edtf.trim();
  return reasons.find(({ where }) => where(text))?.says ?? "is not EDTF";
}

// prettier-ignore
const reasons: readonly { readonly where: (text: string) => boolean; readonly says: string }[] = [
  { where: (text) => /^\{.*\}$/.test(text),           says: "is several times at once: write a line for each" },
  { where: (text) => text.startsWith("Y"),                 says: "is a year that no family tells of: they are from 1000 to 2999" },
  { where: (text) => /(^|[/[,.])(-\d{4}|[03-9]\d{3}(?!\d))/.test(text), says: "is a year that no family tells of: they are from 1000 to 2999" },
  { where: (text) => /^X{4}|^\dX{3}(?!-|$)/.test(text), says: "has no year" },
  { where: (text) => /^(\.\.)?\/(\.\.)?$/.test(text), says: "is open on both sides, and so says nothing" },
  { where: isBackwards,                               says: "ends before it begins" },
  { where: (text) => /^[12][\dX]{3}-[\dX]{2}(-[\dX]{2})?$/.test(bare(text)), says: "is no day, month or season of the calendar" },
];

function isBackwards(text: string): boolean {
  const sides = text.split("/").map((side) => rangeIn(bare(side)));
  const [from, to] = sides;
  return sides.length === 2 && from != null && to != null && from.first > to.last;
}

function bare(date: string): string {
  return date.replace(/[?~%]/g, "");
}
