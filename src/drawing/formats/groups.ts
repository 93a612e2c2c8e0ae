import type { Part, Scene, Shape } from "../scene.ts";

/** Shapes that are painted one after the other and belong together. */
export interface Group {
  /** What they are part of; a symbol's conditions and a tie's marks are one with it. */
  readonly part: Part;
  /** Whose they are: a key of the scene's words; `null` where the page's or nobody's. */
  readonly subject: string | null;
  /** What it is called, if anything is. */
  readonly words: string | null;
  readonly shapes: readonly Shape[];
}

/** The scene's shapes in their order, cut wherever another part or subject begins. */
export function groupsOf(scene: Scene): readonly Group[] {
  const groups: (Group & { readonly shapes: Shape[] })[] = [];
  for (const shape of scene.shapes) {
    const part = wholes[shape.part] ?? shape.part;
    const subject = subjectOf(shape, scene);
    const last = groups.at(-1);
    if (last?.subject === subject && last.part === part) last.shapes.push(shape);
    else groups.push({ part, subject, words: wordsOf(part, subject, scene), shapes: [shape] });
  }
  return groups;
}

const wholes: Partial<Record<Part, Part>> = { condition: "symbol", "tie-mark": "tie" };

/** Parts of the page rather than of the family. */
const ofPage: ReadonlySet<Part> = new Set<Part>(["halo", "tag", "caption", "legend", "title"]);

/** `ties/0/phases/1` belongs to `ties/0` if that is what the scene has words for. */
function subjectOf({ part, of }: Shape, scene: Scene): string | null {
  if (ofPage.has(part)) return null;
  const steps = of.split("/");
  const keys = steps.map((_, i) => steps.slice(0, steps.length - i).join("/"));
  return keys.find((key) => scene.words.has(key)) ?? null;
}

/** A line down to a child says nothing of that person alone. */
function wordsOf(part: Part, subject: string | null, scene: Scene): string | null {
  if (subject === null || part === "child-line" || part === "twin-bar") return null;
  return scene.words.get(subject) ?? null;
}
