import type { Family } from "../../../family/family.ts";
import type { Scene, Shape } from "../../scene.ts";
import { keyOf } from "../../tag.ts";
import { escaped, rounded } from "../markup.ts";
import { shapeMarkup } from "../shape-markup.ts";
import { lastingOf } from "./lasting.ts";
import type { Lasting } from "./lasting.ts";
import type { Markup } from "./markup.ts";
import { variables } from "./paints.ts";
import { timeKeyOf } from "./time-keys.ts";

/**
 * A drawing that a page can be walked through: each thing with its words, its people, its time.
 * @param notation whose signs these are; only one of several stages is shown
 */
export function stage(
  scene: Scene,
  family: Family,
  { notation, hidden }: { readonly notation: string; readonly hidden: boolean },
): Markup {
  const [w, h] = [rounded(scene.width), rounded(scene.height)];
  const lasting = lastingOf(family);
  const people = peopleOf(family);
  const groups = runsOf(scene, family).map(({ part, of, shapes, time }) => {
    // What came to be later is part of what is called already.
    const words = time === of ? wordsFor(scene, part, of) : null;
    const who = [...people].find(([key]) => key === of || of.startsWith(`${key}/`))?.[1] ?? [];
    return [
      `<g data-part="${part}" data-of="${escaped(of)}"`,
      who.length === 0 ? "" : ` data-people="${escaped(who.join(" "))}"`,
      timeOf(lasting.get(time)),
      words === null ? "" : ` role="img" tabindex="0" aria-label="${escaped(words)}"`,
      part === "halo" ? ` aria-hidden="true"` : "",
      `>`,
      ...shapes.map((shape) => hitArea(shape) + shapeMarkup(shape, variables)),
      `</g>`,
    ].join("");
  });
  const head =
    `<svg class="stage" data-notation="${notation}"${hidden ? " hidden" : ""} viewBox="0 0 ${w} ${h}" ` +
    `role="group" aria-label="${escaped(scene.title)}" tabindex="0">`;
  return { html: [head, ...groups, `</svg>`].join("\n") };
}

interface Run {
  readonly part: string;
  readonly of: string;
  /** The key of when it is there. */
  readonly time: string;
  readonly shapes: Shape[];
}

const wholes: Readonly<Record<string, string>> = { condition: "symbol", "tie-mark": "tie" };

/** Shapes that are painted one after the other and belong to one thing at one time. */
function runsOf({ shapes }: Scene, { people }: Family): readonly Run[] {
  const runs: Run[] = [];
  for (const shape of shapes) {
    const part = wholes[shape.part] ?? shape.part;
    const time = timeKeyOf(shape, people.has(shape.of));
    const last = runs.at(-1);
    if (last?.part === part && last.of === shape.of && last.time === time) last.shapes.push(shape);
    else runs.push({ part, of: shape.of, time, shapes: [shape] });
  }
  return runs;
}

const spoken: ReadonlySet<string> = new Set(["symbol", "tie", "role", "union-line"]);

function wordsFor({ words, shapes }: Scene, part: string, of: string): string | null {
  if (part === "caption" && /^\d+$/u.test(of)) return captionWords(shapes, of);
  if (!spoken.has(part)) return null;
  const steps = of.split("/");
  const keys = steps.map((_, i) => steps.slice(0, steps.length - i).join("/"));
  return keys.flatMap((key) => words.get(key) ?? [])[0] ?? null;
}

function captionWords(shapes: readonly Shape[], of: string): string {
  const lines = shapes.flatMap((shape) =>
    shape.part === "caption" && shape.of === of && shape.ink.kind === "text"
      ? [shape.ink.text]
      : [],
  );
  return lines.join(" ");
}

function peopleOf(family: Family): ReadonlyMap<string, readonly string[]> {
  return new Map<string, readonly string[]>([
    ...[...family.people.keys()].map((id) => [id, [id]] as const),
    ...family.bonds.map(({ path, between }) => [keyOf(path), between] as const),
    ...family.roles.map(
      ({ path, who, toward }) => [keyOf(path), toward === null ? [who] : [who, toward]] as const,
    ),
  ]);
}

function timeOf(lasting: Lasting | undefined): string {
  if (lasting === undefined) return "";
  const [a, b] = lasting.begins.map(day);
  const [c, d] = lasting.ends.map(day);
  return ` data-begins="${a ?? ""} ${b ?? ""}" data-ends="${c ?? ""} ${d ?? ""}"`;
}

function day(days: number): string {
  return Number.isFinite(days) ? String(Math.round(days)) : days > 0 ? "never" : "ever";
}

/** Lines are thin: what answers to a pointer is 14 points wide. */
function hitArea({ part, ink }: Shape): string {
  if ((part !== "tie" && part !== "role") || ink.kind === "text" || ink.fill !== null) return "";
  return `<path class="hit" d="${rounded(ink.d)}"/>`;
}
