import { roles } from "../../catalogue/roles.ts";
import type { Role } from "../../family/statements.ts";
import { wordFor } from "../../family/word-for.ts";
import type { Told } from "../told.ts";
import type { Study } from "../study.ts";
import { inWords } from "../wording.ts";
import { familyOfRole } from "./seats.ts";

/** "best friend and confidant": the words of a line that belong to one family. */
export function seatWords(study: Study, line: Role, family: string): string {
  return inWords(
    line.kinds
      .filter((kind) => familyOfRole(kind) === family)
      .map((kind) => wordFor(study.family, roles[kind])),
  );
}

/** A line as evidence: "Anna toward Berta: best friend and confidant". */
export function seatTold(study: Study, line: Role, family: string): Told {
  const toward = line.toward === null ? "" : ` toward ${study.name(line.toward)}`;
  return {
    fact: line,
    words: `${study.name(line.who)}${toward}: ${seatWords(study, line, family)}`,
  };
}
