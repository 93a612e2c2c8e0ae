import { CST, Lexer, Parser } from "yaml";
import type { Diagnostic, Span } from "../../diagnostic/diagnostic.ts";

/** The tokens of a YAML text, and why they should not be composed, if so. */
export interface Tokens {
  readonly tokens: readonly CST.Token[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Broken tokens after which reading stops: they cost quadratic time. */
const enough = 100;
/** Who wrote more of these did not write a family file by hand: they are not all told. */
const mostRefused = 20;

/**
 * The first stage of parsing, which copes with any text: it refuses what is nested too deep, what
 * the language leaves out of YAML, and gives up on a text that is no YAML at all.
 * @param depth how deep nesting may be
 */
export function tokensOf(text: string, depth: number): Tokens {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  const diagnostics: Diagnostic[] = [];
  let broken = 0;
  let inScalar = false;
  for (const lexeme of new Lexer().lex(text)) {
    const at = parser.offset;
    if (!inScalar) refuse(lexeme, at, diagnostics);
    inScalar = lexeme === CST.SCALAR;
    for (const token of parser.next(lexeme)) {
      if (token.type === "error") broken += 1;
      tokens.push(token);
    }
    if (parser.stack.length > depth && parser.stack.filter(isCollection).length > depth)
      return { tokens, diagnostics: [...diagnostics, tooDeep(at, depth)] };
    if (broken > enough) return { tokens, diagnostics };
  }
  tokens.push(...parser.end());
  return { tokens, diagnostics };
}

/** Lists and pairs, not the document around them or a text in them. */
function isCollection({ type }: CST.Token): boolean {
  return type === "block-map" || type === "block-seq" || type === "flow-collection";
}

function tooDeep(at: number, depth: number): Diagnostic {
  return {
    severity: "error",
    code: "too-deep",
    message: `more than ${depth} brackets or indents inside each other`,
    span: { start: at, end: at + 1 },
    hint: "no family file needs more than eight; look for brackets that are not closed",
  };
}

/** By the sign they begin with. */
// prettier-ignore
const leftOut = new Map([
  ["&", { code: "anchor",  hint: "if it is text, put it in quotes; to point at a line, give it an id" }],
  ["*", { code: "alias",   hint: "if it is text, put it in quotes; to point at a line, use its id" }],
  ["!", { code: "yaml-tag", hint: "if it is text, put it in quotes" }],
]);

const asterisk = {
  code: "not-yaml",
  message: 'a line of a list begins with a hyphen, not with "*"',
  hint: "write a hyphen and a space: - { … }",
};

function refuse(lexeme: string, at: number, diagnostics: Diagnostic[]): void {
  const facts = leftOut.get(lexeme.charAt(0));
  if (facts === undefined || diagnostics.length === mostRefused) return;
  const span: Span = { start: at, end: at + lexeme.length };
  if (lexeme === "*") {
    diagnostics.push({ severity: "error", span, ...asterisk });
    return;
  }
  const message = `"${lexeme}" begins with a sign that means something else in a YAML file`;
  diagnostics.push({ severity: "error", code: facts.code, message, span, hint: facts.hint });
}
