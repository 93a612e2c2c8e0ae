import type { Change } from "../../index.ts";
import { wrap } from "../wrap.ts";

/**
 * Lines of the file that an answer changed, as whoever typed it wants to see them: own words, and the
 * question what they mean, are told beside them.
 */
export function tidy(changes: readonly Change[]): readonly string[] {
  const lines = changes.flatMap(({ after }) => after.lines).map((line) => `  ${line.trimEnd()}`);
  const telling = lines.filter(
    (line) => line.trim() !== "" && !/^\s*- \{.*\b(?:note: "|ask: "What is meant by )/u.test(line),
  );
  return telling.filter(
    (line, at) => !/^ {2}[a-z]+:$/u.test(line) || (telling[at + 1] ?? "").startsWith("   "),
  );
}

/** A line of the file in a window: broken at spaces, what goes on stands further in. */
export function folded(line: string, columns: number): string {
  const indent = /^[\s\d|]*/u.exec(line)?.[0] ?? "";
  const hanging = `${" ".repeat(indent.length)}    `;
  return wrap(line.slice(indent.length), columns - hanging.length - 1, indent, hanging);
}
