import type { Form } from "./bundle.ts";

/** The least length of a stretch on which its form can be told. */
export function leastLength({ look: { stroke, head }, broken }: Form): number {
  const wedges = broken.by.length * 11;
  if (stroke.startsWith("bars") || stroke.startsWith("arc"))
    return (broken.repaired ? 34 : 27) + wedges;
  return head === "none" ? 28 : 34;
}
