// Reads the advance widths of Noto Sans and writes them as a table: node scripts/font-widths.js
import { readFileSync, writeFileSync } from "node:fs";

const fonts = "node_modules/@embedpdf/fonts-latin/fonts";
const target = "src/drawing/text/noto-sans-widths.ts";
const weights = { 400: "Regular", 600: "SemiBold", 700: "Bold" };
/** Basic Latin to IPA, Greek and Cyrillic, Latin Extended Additional, punctuation, currency. */
const ranges = [
  [0x20, 0x2af],
  [0x370, 0x52f],
  [0x1e00, 0x1eff],
  [0x2010, 0x2044],
  [0x20a0, 0x20bf],
];
/** Marks a character that the font does not have; no letter is this wide. */
const missing = 0;

/** Offsets of an OpenType font's tables, by name. */
function tablesOf(font) {
  const count = font.readUInt16BE(4);
  const entries = Array.from({ length: count }, (_, i) => 12 + 16 * i).map((at) => [
    font.toString("latin1", at, at + 4),
    font.readUInt32BE(at + 8),
  ]);
  return Object.fromEntries(entries);
}

/** The font's Unicode character map (format 12): code point to glyph. */
function glyphOf(font, cmap) {
  const count = font.readUInt16BE(cmap + 2);
  const subtables = Array.from(
    { length: count },
    (_, i) => cmap + font.readUInt32BE(cmap + 8 + 8 * i),
  );
  const full = subtables.find((at) => font.readUInt16BE(at) === 12);
  const groups = Array.from({ length: font.readUInt32BE(full + 12) }, (_, i) => {
    const at = full + 16 + 12 * i;
    return [font.readUInt32BE(at), font.readUInt32BE(at + 4), font.readUInt32BE(at + 8)];
  });
  return (code) => {
    const group = groups.find(([first, last]) => first <= code && code <= last);
    return group === undefined ? null : group[2] + code - group[0];
  };
}

function widthsOf(file) {
  const font = readFileSync(file);
  const tables = tablesOf(font);
  const perEm = font.readUInt16BE(tables.head + 18);
  const measured = font.readUInt16BE(tables.hhea + 34);
  const glyph = glyphOf(font, tables.cmap);
  return (code) => {
    const index = glyph(code);
    if (index === null) return missing;
    const width = font.readUInt16BE(tables.hmtx + 4 * Math.min(index, measured - 1));
    return Math.round((1000 * width) / perEm);
  };
}

function encoded(width, [first, last]) {
  const codes = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  return codes.map((code) => width(code).toString(36).padStart(2, "0")).join("");
}

function lines(text) {
  return (text.match(/.{1,92}/g) ?? []).map((line) => `"${line}"`).join(" +\n    ");
}

const hex = (code) => `0x${code.toString(16)}`;
const rows = Object.entries(weights).map(([weight, name]) => {
  const width = widthsOf(`${fonts}/NotoSans-${name}.ttf`);
  const runs = ranges.map((range) => `  [${hex(range[0])}]:\n    ${lines(encoded(width, range))},`);
  return `  ${weight}: {\n${runs.join("\n")}\n  },`;
});
writeFileSync(
  target,
  `/**
 * Advance widths of Noto Sans in thousandths of an em, written by \`scripts/font-widths.js\`.
 * By weight, then by the first code point of a run: two base-36 digits for each character of it,
 * \`00\` where the font has none.
 */
// prettier-ignore
export const notoSansWidths: Readonly<Record<400 | 600 | 700, Readonly<Record<number, string>>>> = {
${rows.join("\n")}
};
`,
);
