import type { YAMLError } from "yaml";

/** What a mistake of form means to somebody who writes a family file. */
export interface Meaning {
  readonly code: string;
  readonly message: string;
  readonly hint: string;
}

const quoteText = "put text that holds a colon, a comma or a quote in quotes";

// prettier-ignore
export const meanings = {
  quote:    { code: "not-yaml",    message: "a quote is opened but not closed",              hint: "close it on the same line; if it is an apostrophe, put the whole text in double quotes" },
  brace:    { code: "not-yaml",    message: "a brace { is opened but not closed",            hint: "end the line with }" },
  bracket:  { code: "not-yaml",    message: "a bracket [ is opened but not closed",          hint: "end the list with ]" },
  closing:  { code: "not-yaml",    message: "this bracket closes nothing",                   hint: "delete it, or open it further left" },
  inside:   { code: "not-yaml",    message: "a quote inside the text has ended it",          hint: "put a text that holds double quotes in single ones: '…'; and the other way round" },
  colon:    { code: "not-yaml",    message: "there is no colon on this line, or not where it should be",                     hint: "write a word, a colon, a space and what it says: title: Anna" },
  colons:   { code: "lost-quotes", message: "a second colon stands in this text",           hint: quoteText },
  indent:   { code: "not-yaml",    message: "this line is not indented like its neighbours", hint: "give lines of one list or section the same number of spaces" },
  escape:   { code: "not-yaml",    message: "a backslash stands before a letter it cannot stand before", hint: "write the backslash twice" },
  start:    { code: "not-yaml",    message: "a text cannot begin with this sign",      hint: "put the text in double quotes" },
  comma:    { code: "not-yaml",    message: "a comma is missing here, or one too many",      hint: "put one comma between each thing and the next: { name: Anna, gender: female }" },
  rest:     { code: "not-yaml",    message: "this cannot be read here",                      hint: quoteText },
} as const satisfies Record<string, Meaning>;

/** By what the parser says, in order: the first that fits. `before` is the text left of the mistake. */
// prettier-ignore
const readings: readonly (readonly [keyof typeof meanings, (error: YAMLError, before: string) => boolean])[] = [
  ["inside",  ({ message }, before) => message.endsWith("at node end") && /["']\s*$/.test(before)],
  ["inside",  ({ message }, before) => message.endsWith("at node end") && /'[^'\n]*$/.test(before)],
  ["quote",   ({ message }) => message.includes("closing")],
  ["brace",   ({ message }) => /end with a \}|Flow map in block/.test(message)],
  ["bracket", ({ message }) => /end with a \]|Flow sequence in block/.test(message)],
  ["closing", ({ message }) => /Unexpected flow-(map|seq)-end/.test(message)],
  ["comma",   ({ message, code }) => code === "BLOCK_IN_FLOW" || /\bcomma\b|Missing ,|Unexpected ,/.test(message)],
  ["colons",  ({ code }) => code === "BLOCK_AS_IMPLICIT_KEY"],
  ["colon",   ({ message }) => /[Ii]mplicit (map )?key/.test(message)],
  ["indent",  ({ message, code }) => code === "BAD_INDENT" || message.includes("without - indicator")],
  ["escape",  ({ code }) => code === "BAD_DQ_ESCAPE"],
  ["start",   ({ code }) => code === "BAD_SCALAR_START"],
];

/** What the mistakes of one line mean together: the first that says more than "cannot be read". */
export function meaningOf(errors: readonly YAMLError[], text: string): Meaning {
  for (const error of errors) {
    const before = text.slice(text.lastIndexOf("\n", error.pos[0] - 1) + 1, error.pos[0]);
    const found = readings.find(([, fits]) => fits(error, before));
    if (found !== undefined) return meanings[found[0]];
  }
  return meanings.rest;
}
