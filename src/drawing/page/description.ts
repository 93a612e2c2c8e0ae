import { parentages } from "../../catalogue/parentage.ts";
import type { Family } from "../../family/family.ts";
import type { Parentage } from "../../family/statements.ts";
import { drawable } from "../drawable.ts";
import type { Marks } from "../marks.ts";
import type { Scene, Shape } from "../scene.ts";
import { keyOf } from "../tag.ts";
import { listed } from "./listed.ts";
import { called } from "../../family/called.ts";
import { wordFor } from "../../family/word-for.ts";
import { capitalized } from "./capitalized.ts";
import { wordsOf } from "./words.ts";

/**
 * The picture for those who listen: how many people in how many generations, who is whose child,
 * what was between them, and what is marked.
 * @param rows generations drawn
 */
export function description(
  family: Family,
  drawing: { readonly shapes: readonly Shape[]; readonly rows: number },
  marks: Marks,
): Pick<Scene, "title" | "description" | "words"> {
  const words = wordsOf(family);
  const drawn = new Set(drawing.shapes.map(({ of }) => of));
  const said = [
    people(family, drawn, drawing.rows),
    ...children(family),
    ...[...family.bonds, ...family.roles]
      .filter(({ path }) => isDrawn(keyOf(path), drawn))
      .map(({ path }) => `${words.get(keyOf(path)) ?? ""}.`),
    ...findings(marks),
  ];
  return {
    title: `Genogram: ${family.title ?? "a family"}`,
    description: said.filter((sentence) => sentence !== "").join(" "),
    words,
  };
}

function isDrawn(key: string, drawn: ReadonlySet<string>): boolean {
  return drawn.has(key) || [...drawn].some((of) => of.startsWith(`${key}/`));
}

function people(family: Family, drawn: ReadonlySet<string>, rows: number): string {
  const count = [...family.people.keys()].filter((id) => drawn.has(id)).length;
  const many = `${count} ${count === 1 ? "person or group" : "people and groups"}`;
  const generations = `${rows} ${rows === 1 ? "generation" : "generations"}`;
  const index = listed(family.index.map((id) => called(family, id)));
  const verb =
    family.index.length === 1
      ? wordFor(family, { label: "is the index person", plain: "stands at the centre" })
      : wordFor(family, { label: "are the index persons", plain: "stand at the centre" });
  return `${many}, ${generations}.${index === "" ? "" : ` ${capitalized(index)} ${verb}.`}`;
}

function children(family: Family): readonly string[] {
  const byChild = new Map<string, Parentage[]>(family.parentages.map(({ child }) => [child, []]));
  for (const link of family.parentages) if (drawable(link)) byChild.get(link.child)?.push(link);
  return [...byChild].flatMap(([id, links]) => {
    const kinds = [...new Set(links.map(({ kind }) => kind))];
    return kinds.map((kind) => {
      const parents = links.filter((link) => link.kind === kind).map(({ parent }) => parent);
      const names = listed(parents.map((parent) => called(family, parent)));
      return `${capitalized(called(family, id))}: ${parentages[kind].label} ${names}.`;
    });
  });
}

function findings(marks: Marks): readonly string[] {
  const items = marks.captions.flatMap((caption) => caption.items);
  if (items.length === 0) return [];
  return [`Marked: ${items.map(({ number, title }) => `${number}, ${title}`).join("; ")}.`];
}
