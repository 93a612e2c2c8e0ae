import { ties } from "../../catalogue/ties.ts";
import type { Form } from "./bundle.ts";

/** The least length of a stretch on which its form can be told. */
export function leastLength({ kind, broken }: Form): number {
  const { stroke, head } = ties[kind];
  const wedges = broken.by.length * 11;
  if (stroke === "bars") return (broken.repaired ? 34 : 27) + wedges;
  return head === "none" ? 28 : 34;
}
