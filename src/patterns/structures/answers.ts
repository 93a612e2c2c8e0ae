import type { Asked } from "../../family/statements.ts";
import { counted } from "../counted.ts";
import type { Study } from "../study.ts";

/** An answer that makes the record of somebody's children, siblings or partners complete. */
export function answerOf(
  { about }: Study,
  what: "siblings" | "children" | "partners" | "losses",
  id: string,
): Asked | null {
  const complete = about(id).asked.find(
    (line) =>
      counted(line) &&
      line.asked === what &&
      line.about.includes(id) &&
      (line.outcome === "none" || line.outcome === "no others"),
  );
  return complete ?? null;
}

/** Whoever such a question names. */
export function askedAbout({ family }: Study, what: Asked["asked"]): readonly string[] {
  return family.asked.filter(({ asked }) => asked === what).flatMap(({ about }) => about);
}
