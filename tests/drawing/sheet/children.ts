import type { Shape } from "../../../src/drawing/scene.ts";
import { familyOf } from "../../family.ts";
import { laidOut } from "../layout/laid-out.ts";
import { centred } from "./cell.ts";
import type { Cell } from "./cell.ts";

const people = `
people: { ann: { name: A, gender: female }, bob: { name: B, gender: male }, kim: { name: K, gender: female }, lou: { name: L, gender: female } }
unions: [{ between: [ann, bob], union: married }]
`;
const one = (said: string): string => `${people}children: [{ child: kim, ${said} }]`;
const twins = (kind: string): string =>
  `${people}children: [{ child: [kim, lou], of: [ann, bob], twins: ${kind} }]`;

const told: Readonly<Record<string, string>> = {
  "child of": one("of: [ann, bob]"),
  "adopted by": one("adopted-by: [ann, bob]"),
  "raised by": one("raised-by: [ann, bob]"),
  "fostered by": one("fostered-by: [ann, bob]"),
  guardian: one("guardian: [ann, bob]"),
  donor: one("donor: bob"),
  "carried by": one("carried-by: ann"),
  "twins, not alike": twins("fraternal"),
  "identical twins": twins("identical"),
  "twins, not known of which kind": twins("unknown"),
};

/** The lines from parents to children: what hangs on the couple line, without the parents. */
export async function childCells(): Promise<readonly Cell[]> {
  return Promise.all(
    Object.entries(told).map(async ([label, yaml]) => {
      const { shapes } = await laidOut(familyOf(yaml));
      const isShown = ({ part, of }: Shape): boolean =>
        part === "child-line" ||
        part === "twin-bar" ||
        (part !== "union-line" && (of === "kim" || (of === "lou" && label.includes("twins"))));
      const isName = ({ ink }: Shape): boolean =>
        ink.kind === "text" && ink.text.length === 1 && ink.text !== "?";
      return { label, shapes: centred(shapes.filter((shape) => isShown(shape) && !isName(shape))) };
    }),
  );
}
