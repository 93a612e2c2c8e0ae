import { readdirSync, readFileSync } from "node:fs";
import { drawable } from "../../../src/drawing/drawable.ts";
import { drawFamily } from "../../../src/drawing/draw.ts";
import type { Marks } from "../../../src/drawing/marks.ts";
import type { Scene } from "../../../src/drawing/scene.ts";
import type { Family } from "../../../src/family/family.ts";
import { familyOf } from "../../family.ts";

/** All of them, by name. */
export const examples = readdirSync("examples").map((file) => file.replace(".genogram.yaml", ""));

export function exampleFamily(name: string): Family {
  return familyOf(readFileSync(`examples/${name}.genogram.yaml`, "utf8"));
}

export function draw(family: Family, marks: Marks): Promise<Scene> {
  return drawFamily(family, { marks, phases: "all" });
}

export const noMarks: Marks = {
  halo: null,
  tags: [],
  words: [],
  captions: [],
  questions: [],
  more: null,
};

/** A number at everybody, at every phase drawn, role and condition; one of each form in turn. */
export function everythingMarked(family: Family): Marks {
  const subjects = [
    ...[...family.people.values()].filter(({ kind }) => kind === "person").map(({ id }) => id),
    ...family.bonds
      .filter((bond) => bond.section === "ties" && drawable(bond))
      .map(({ phases }) => phases[0]!.path),
  ];
  const forms = ["repeat", "repeat-resource", "change", "resource", "note"] as const;
  const tags = subjects.map((subject, i) => ({
    number: i + 1,
    form: forms[i % forms.length]!,
    on: [subject],
  }));
  const items = tags.map(({ number, form }) => ({
    number,
    form,
    triangle: number % 4 === 0,
    title: `Finding ${number}, as told`,
    text: "One or two cautious sentences about what seems to be so.",
    note: null,
  }));
  const [first, ...others] = [...family.people.values()].filter(({ kind }) => kind === "person");
  return {
    halo: {
      filled: [first!.id],
      open: others.slice(0, 1).map(({ id }) => id),
      ribbon: family.bonds.flatMap(({ phases }) => phases.slice(0, 1).map(({ path }) => path)),
    },
    tags,
    words: [{ on: first!.id, text: "the seat changes" }],
    captions: [{ heading: "What repeats, as told", items }],
    questions: ["Who else?"],
    more: null,
  };
}
