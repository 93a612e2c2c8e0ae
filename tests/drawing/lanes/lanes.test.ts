import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { drawFamily } from "../../../src/drawing/draw.ts";
import type { Marks } from "../../../src/drawing/marks.ts";
import type { Scene, Shape } from "../../../src/drawing/scene.ts";
import { familyOf } from "../../family.ts";
import { faultsOf } from "../metrics.ts";
import { tiedFamily } from "./tied-family.ts";

const noMarks: Marks = { halo: null, tags: [], words: [], captions: [], questions: [], more: null };
const none = { overlaps: [], through: [], merged: [] };

function draw(yaml: string, phases: "all" | "now" = "all", marks = noMarks): Promise<Scene> {
  return drawFamily(familyOf(yaml), { marks, phases });
}

/** The drawing without legend, title and captions. */
function picture({ shapes }: Scene): readonly Shape[] {
  const page: readonly string[] = ["legend", "title", "caption"];
  return shapes.filter(({ part }) => !page.includes(part));
}

const examples = ["clarissa", "donna", "enmeshment"].map((name) => ({
  name,
  yaml: readFileSync(`examples/${name}.genogram.yaml`, "utf8"),
}));

test.each(examples)("$name: nothing on words or symbols, no two lines merged", async ({ yaml }) => {
  expect(faultsOf(picture(await draw(yaml)))).toEqual(none);
});

test.each(Array.from({ length: 30 }, (_, seed) => seed))(
  "a family with ties, %d: nothing on words or symbols, no two lines merged",
  async (seed) => {
    expect(faultsOf(picture(await draw(tiedFamily(seed))))).toEqual(none);
  },
);

const couple = `
people: { ann: { name: Ann, gender: female }, ben: { name: Ben, gender: male }, kim: { name: Kim } }
unions: [{ between: [ann, ben], union: married }]
children: [{ child: kim, of: [ann, ben] }]
`;

function tie(phases: string, between = "ann, kim"): string {
  return `${couple}ties: [{ between: [${between}], phases: [${phases}] }]`;
}

function words(scene: Scene): readonly string[] {
  return scene.shapes.flatMap(({ part, ink }) =>
    part === "tie-label" && ink.kind === "text" ? [ink.text] : [],
  );
}

/** Lines of a tie by the phase they belong to. */
function stretches(scene: Scene): readonly string[] {
  return [...new Set(scene.shapes.flatMap(({ part, of }) => (part === "tie" ? [of] : [])))];
}

/** Small filled discs of ink: where a phase begins. */
function dots(scene: Scene): number {
  return scene.shapes.filter(
    ({ part, ink }) => part === "tie-mark" && ink.kind === "path" && ink.fill === "ink",
  ).length;
}

test("phases are one line that changes form, with a dot at each change and words at each", async () => {
  const scene = await draw(tie("{ tie: close }, { tie: conflict }, { tie: distant }"));
  expect(stretches(scene)).toEqual(["ties/0/phases/0", "ties/0/phases/1", "ties/0/phases/2"]);
  expect(dots(scene)).toBe(2);
  expect(words(scene)).toEqual(["close", "conflict", "distant"]);
});

test("time runs from the elder down, whoever is named first", async () => {
  for (const between of ["ann, kim", "kim, ann"]) {
    const scene = await draw(tie("{ tie: close }, { tie: conflict }", between));
    const tops = scene.shapes.flatMap(({ part, geometry }) =>
      part === "tie-label" && "box" in geometry ? [geometry.box.y] : [],
    );
    expect(tops[0]).toBeLessThan(tops[1]!);
  }
});

test("the form that may still hold is heavier than those before it", async () => {
  const scene = await draw(tie("{ tie: close }, { tie: distant }"));
  const widths = scene.shapes.flatMap(({ part, ink }) =>
    part === "tie" && ink.kind === "path" ? [ink.width] : [],
  );
  expect(widths[1]).toBeGreaterThan(widths[0]!);
});

test("phases that look alike are one stretch; a good end has its last word", async () => {
  const scene = await draw(tie("{ tie: cutoff }, { tie: reconciled }, { tie: healthy }"));
  expect(stretches(scene)).toHaveLength(2);
  expect(words(scene)).toEqual(["contact broken off", "healthy"]);
});

test("a phase without a tie adds no stretch", async () => {
  const scene = await draw(tie("{ tie: close }, { feels: { kim: guilt } }, { tie: distant }"));
  expect(stretches(scene)).toEqual(["ties/0/phases/0", "ties/0/phases/2"]);
});

test("more than four forms: the first, two that matter most, the last", async () => {
  const scene = await draw(
    tie("{ tie: close }, { tie: distant }, { tie: cutoff }, { tie: conflict }, { tie: love }"),
  );
  expect(words(scene)).toEqual(["close", "contact broken off", "conflict", "love"]);
});

test("on request only the last form, with all of them in words", async () => {
  const scene = await draw(
    tie("{ tie: fused }, { tie: cutoff, by: ann }, { tie: repaired }"),
    "now",
  );
  expect(stretches(scene)).toEqual(["ties/0/phases/2"]);
  expect(dots(scene)).toBe(0);
  expect(words(scene).join(" ")).toBe("fused, contact broken off, repaired");
});

test("who broke off contact is said and shown, and both if both did", async () => {
  const wedges = (scene: Scene): number =>
    scene.shapes.filter(
      ({ part, ink }) => part === "tie-mark" && ink.kind === "path" && ink.fill === "distance",
    ).length;
  const one = await draw(tie("{ tie: cutoff, by: kim }"));
  expect(words(one).join(" ")).toBe("contact broken off by Kim");
  expect(wedges(one)).toBe(1);
  const both = await draw(tie("{ tie: cutoff, by: kim }, { event: gave-up-contact, by: ann }"));
  expect(words(both).join(" ")).toBe("contact broken off by Kim; then Ann gave up contact");
  expect(wedges(both)).toBe(2);
});

test("how strong a tie is and how sure whoever tells it is stand with its words", async () => {
  const scene = await draw(
    tie("{ tie: conflict, intensity: strong, certainty: possible, when: 1990 }"),
  );
  expect(words(scene).join(" ")).toBe("conflict (strong, possible) 1990");
  const whole = await draw(
    `${couple}ties: [{ between: [ann, kim], certainty: doubtful, phases: [{ tie: close }, { tie: distant }] }]`,
  );
  expect(words(whole)).toEqual(["close (doubtful)", "distant (doubtful)"]);
  const sure = await draw(tie("{ tie: close, certainty: certain }"));
  expect(words(sure)).toEqual(["close"]);
});

test("how sure a role, a condition, a union and a date are told stands with them", async () => {
  const scene = await draw(`
people:
  ann: { name: Ann, born: { is: 1960, certainty: likely }, died: { is: 1999, certainty: doubtful } }
  ben: { name: Ben }
unions: [{ between: [ann, ben], union: married, when: 1980, certainty: possible }]
conditions: [{ who: ann, condition: alcohol, certainty: likely }]
roles:
  - { who: ann, role: rescuer, toward: ben, certainty: possible }
  - { who: ben, role: hero, certainty: possible }
`);
  const said = scene.shapes
    .flatMap(({ part, ink }) => (part !== "legend" && ink.kind === "text" ? [ink.text] : []))
    .join(" ");
  expect(said).toContain("1960 (likely)–1999 (doubtful)");
  expect(said).toContain("alcohol (likely)");
  expect(said).toContain("m. 1980 (possible)");
  expect(said).toContain("rescuer (possible)");
});

const arrow = (scene: Scene): readonly Shape[] =>
  scene.shapes.filter(({ part, geometry }) => part === "role" && "points" in geometry);

test("all roles of one toward one other are one arrow", async () => {
  const scene = await draw(`${couple}
roles:
  - { who: kim, role: confidant, toward: ann }
  - { who: kim, role: [rescuer, mediator], toward: ann, until: now }
  - { who: ann, role: friend-parent, toward: kim }
  - { who: kim, role: hero }
  - { who: kim, role: confidant, toward: ben, level: hypothesis }
`);
  expect(arrow(scene)).toHaveLength(2);
  expect(words(scene).join(" ")).toContain("Kim: confidant, rescuer, mediator");
});

test("an arrow begins with a dot at the holder and has its head at the other; ended ones are dashed", async () => {
  const scene = await draw(`${couple}
events: [{ id: move, who: kim, event: left-home, when: 1990 }]
roles: [{ who: kim, role: confidant, toward: ann, until: move }]
`);
  const [line] = arrow(scene);
  expect(line!.ink).toMatchObject({ dash: [3, 2.4] });
  const [, dot, head] = scene.shapes.filter(
    ({ part, ink }) => part === "role" && ink.kind === "path" && ink.stroke !== "paper",
  );
  const y = ({ geometry }: Shape): number => ("box" in geometry ? geometry.box.y : NaN);
  expect(y(dot!)).toBeGreaterThan(y(head!));
});

test("what is general, supposed or known not to be is not drawn", async () => {
  const scene = await draw(`${couple}
ties:
  - { between: [ann, kim], tie: close, level: general }
  - { between: [ben, kim], tie: close, level: hypothesis }
  - { between: [ann, ben], tie: close, answer: no }
`);
  expect(stretches(scene)).toEqual([]);
});

test("numbers stand with the words, those of changes at the dot where the phase begins", async () => {
  const marks: Marks = {
    ...noMarks,
    tags: [
      { number: 1, form: "repeat", on: [["ties", 0, "phases", 0]] },
      { number: 2, form: "change", on: [["ties", 0, "phases", 1]] },
    ],
  };
  const scene = await draw(tie("{ tie: close }, { tie: cutoff }"), "all", marks);
  const tags = picture(scene).filter(({ part }) => part === "tag");
  expect([...new Set(tags.map(({ of }) => of))].sort()).toEqual(["1", "2"]);
  expect(faultsOf(picture(scene)).through).toEqual([]);
});
