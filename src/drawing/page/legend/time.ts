import type { Family } from "../../../family/family.ts";
import { mcgoldrick } from "../../notations/mcgoldrick.ts";
import { lookOf } from "../../notations/notation-of.ts";
import type { Form } from "../../lanes/bundle.ts";
import { drawRole } from "../../lanes/draw-role.ts";
import { drawStretches } from "../../lanes/draw-stretches.ts";
import { curveThrough } from "../../lines/curve.ts";
import type { Scale } from "../../scale.ts";
import type { Shape } from "../../scene.ts";
import { keyOf } from "../../tag.ts";
import type { Row } from "./row.ts";

/** Where phases change, and roles: held, and ended. */
export function timeRows(family: Family, drawing: readonly Shape[], scale: Scale): readonly Row[] {
  const ended = drawing.flatMap(({ part, geometry, ink }) =>
    part === "role" && "points" in geometry && ink.kind === "path" ? [ink.dash.length > 0] : [],
  );
  const held = "held at the dot, toward the arrow head";
  const endedWords = ended.includes(false)
    ? "role that has ended"
    : "role, ended: from the dot toward the arrow head";
  return [
    ...(hasChanges(family, drawing) ? [changeRow(scale)] : []),
    ...(ended.includes(false) ? [roleRow(`role: ${held}`, false, scale)] : []),
    ...(ended.includes(true) ? [roleRow(endedWords, true, scale)] : []),
  ];
}

/** Whether one line shows more than one phase. */
function hasChanges(family: Family, drawing: readonly Shape[]): boolean {
  const drawn = new Set(drawing.flatMap(({ part, of }) => (part === "tie" ? [of] : [])));
  return family.bonds.some(
    ({ phases }) => phases.filter(({ path }) => drawn.has(keyOf(path))).length > 1,
  );
}

const line = curveThrough([
  { x: -15, y: 0 },
  { x: 15, y: 0 },
]);

function changeRow(scale: Scale): Row {
  const wire = { kind: "tie", of: "", half: 3, reach: 3, forms: [plain, plain] } as const;
  const stretches = drawStretches({ wire, curve: line, changes: [15], crossings: [] }, scale);
  const label = "a new phase begins; time runs down, or to the right";
  return { labels: [label], sample: stretches.flatMap(({ shapes }) => shapes) };
}

const plain: Form = {
  key: "",
  keys: [],
  kind: "connected",
  look: lookOf("connected", mcgoldrick),
  words: "",
  toward: null,
  broken: { repaired: false, by: [] },
  boundary: null,
  now: false,
  tags: [],
  dotTags: [],
};

function roleRow(label: string, ended: boolean, scale: Scale): Row {
  const sample = drawRole(line, { of: "", ended, backwards: false }, scale);
  return { labels: [label], sample };
}
