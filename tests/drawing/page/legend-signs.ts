import type { Part, Point, Scene, Shape } from "../../../src/drawing/scene.ts";
import { legendOf } from "./checks.ts";

/** What one person, couple, child, number or row of the legend shows: each look as often as it is there. */
interface Sign {
  /** Whether it is what several children hang on together. */
  readonly shared: boolean;
  readonly kind: "person" | "couple" | "child" | "tag";
  readonly looks: ReadonlyMap<string, number>;
}

const kinds: Partial<Readonly<Record<Part, Sign["kind"]>>> = {
  symbol: "person",
  condition: "person",
  "union-line": "couple",
  "child-line": "child",
  tag: "tag",
};

/** Signs of the drawing that the legend does not show; ties and roles are checked by their words. */
export function signsWithoutLegend(scene: Scene): readonly string[] {
  const rows = [...legendSigns(scene).values()];
  return once(
    drawnSigns(scene)
      .filter((sign) => !isShown(sign, rows))
      .map(told),
  );
}

/** Rows of the legend for people, couples, children and numbers that show what nothing in the drawing is. */
export function legendWithoutSigns(scene: Scene): readonly string[] {
  const drawn = drawnSigns(scene);
  return [...legendSigns(scene)].flatMap(([words, row]) =>
    drawn.some((sign) => sign.kind === row.kind && isPart(row, sign)) ? [] : [words],
  );
}

function drawnSigns({ shapes }: Scene): readonly Sign[] {
  const title = shapes.findIndex(({ part }) => part === "title");
  const groups = new Map<string, Shape[]>();
  let last = "";
  let group = 0;
  for (const shape of shapes.slice(0, title)) {
    const kind = kinds[shape.part];
    if (kind === undefined) continue;
    // The same number stands at several people, each time as a sign of its own.
    if (`${kind} ${shape.of}` !== last || isGround(shape)) group += 1;
    last = `${kind} ${shape.of}`;
    const key = kind === "tag" ? `tag ${group}` : last;
    groups.set(key, [...(groups.get(key) ?? []), shape]);
  }
  return [...groups.values()].map((all) => signOf(kinds[all[0]!.part]!, all));
}

/** What a number is painted over with first. */
function isGround({ ink }: Shape): boolean {
  return ink.kind === "path" && ink.stroke === null && ink.fill === "paper";
}

/** By the words of the row. */
function legendSigns(scene: Scene): ReadonlyMap<string, Sign> {
  const signs = new Map<string, Sign>();
  for (const [words, shapes] of legendOf(scene)) {
    // Letters of a sign, not the last short word of a row.
    const isLetter = (text: string): boolean => text.length <= 2 && !words.endsWith(text);
    const sample = shapes.filter(({ ink }) => ink.kind === "path" || isLetter(ink.text));
    const kind = kindOf(sample);
    if (kind !== null) signs.set(words, signOf(kind, sample));
  }
  return signs;
}

function kindOf(sample: readonly Shape[]): Sign["kind"] | null {
  const shapes = sample.filter(({ ink }) => ink.kind === "text" || ink.fill !== "halo");
  const [first] = shapes;
  if (first === undefined || shapes.length < sample.length - 1) return null;
  if (first.ink.kind === "text") return "person";
  const { stroke, fill, d } = first.ink;
  if (stroke === "structure") return d.replace(/[^A-Z]/g, "") === "ML" ? "child" : "couple";
  if (isGround(first)) return "tag";
  const strokes = d.replace(/[^A-Z]+/g, "");
  const isOutline = strokes.indexOf("Z") === strokes.length - 1;
  const isCross = strokes === "MLML" && fill === null;
  const isPerson = fill === "paper" || isOutline || isCross;
  return stroke === "ink" && isPerson ? "person" : null;
}

function signOf(kind: Sign["kind"], shapes: readonly Shape[]): Sign {
  const looks = new Map<string, number>();
  for (const shape of shapes)
    for (const look of looksOf(shape)) {
      // How long a line is, and round how many corners, says nothing; a second one beside it does.
      const isLine = kind === "child" || (kind === "couple" && !isSlash(shape));
      const name = isLine && isBeside(shape, shapes) ? `${look}, beside` : look;
      looks.set(name, isLine ? 1 : (looks.get(name) ?? 0) + 1);
    }
  return { kind, looks, shared: shapes[0]?.of.includes("/") ?? false };
}

/** Slashes and what cancels them are drawn heavier than lines. */
function isSlash({ ink }: Shape): boolean {
  return ink.kind === "path" && ink.width > 1.1 && ink.dash.length === 0;
}

/** Whether a line is the second of two that run side by side. */
function isBeside(shape: Shape, all: readonly Shape[]): boolean {
  const [from, to, ...others] = cornersOf(shape);
  if (from === undefined || to === undefined || others.length > 0) return false;
  return all.some((other) => {
    const [a, b] = cornersOf(other).slice(-3, -1);
    if (a === undefined || b === undefined || cornersOf(other).length !== 4) return false;
    return from.y === to.y && a.y === b.y && from.y > a.y && from.y - a.y < 6 && isOver(from, a);
  });
}

function isOver(a: Point, b: Point): boolean {
  return Math.abs(a.x - b.x) < 1;
}

function cornersOf({ ink }: Shape): readonly Point[] {
  const numbers = ink.kind === "path" ? (ink.d.match(/-?[\d.]+/g) ?? []).map(Number) : [];
  return numbers.flatMap((x, i) => (i % 2 === 0 ? [{ x, y: numbers[i + 1] ?? NaN }] : []));
}

/** What size and place do not change: strokes, whether they are dashed, fillings. */
function looksOf({ ink }: Shape): readonly string[] {
  if (ink.kind === "text") return [/^\d/.test(ink.text) ? `number ${ink.colour}` : ink.text];
  if (ink.fill === "halo" || ink.width > 3) return [];
  const letters = ink.d.replace(/[^A-Za-z]+/g, "").replace(/L+/g, "L");
  const strokes = letters.replace(/^(?:ML){3,}$/, "hatching");
  const dash = ink.dash.length > 0 ? `dash ${ink.dash.join(" ")} ${ink.cap}` : "line";
  const line = ink.stroke === null ? "no line" : dash;
  const isOutline = ink.stroke !== null && ink.fill === "paper";
  return [`${isOutline ? "outline " : ""}${strokes} ${line} ${ink.fill ?? "empty"}`];
}

/**
 * Couples and numbers in a row of their own; what else is drawn by its parts: several lines of one child,
 * somebody's outline and what is added to it.
 */
function isShown(sign: Sign, all: readonly Sign[]): boolean {
  const rows = all.filter(({ kind }) => kind === sign.kind);
  const parts = rows.filter((row) => isPart(row, sign));
  if (sign.kind === "child")
    return [...sign.looks.keys()].every((look) =>
      (sign.shared ? rows : parts).some(({ looks }) => looks.has(look)),
    );
  if (sign.kind !== "person") return parts.some((row) => isPart(sign, row));
  if (parts.some(({ looks }) => sameLooks(looks, sign.looks))) return true;
  const added = [...addedTo(sign)];
  return (
    (added.some(([look]) => isInner(look)) ||
      rows.some((row) => isOutline(row) && outlineOf(row) === outlineOf(sign))) &&
    added.every(([look, count]) =>
      isInner(look)
        ? rows.some((row) => [...row.looks.keys()].some(isInner))
        : parts.some((row) => (addedTo(row).get(look) ?? 0) >= count),
    )
  );
}

function sameLooks(some: Sign["looks"], others: Sign["looks"]): boolean {
  return some.size === others.size && [...some].every(([look, n]) => others.get(look) === n);
}

/** A row for an outline, or for one within another. */
function isOutline(row: Sign): boolean {
  return [...addedTo(row).keys()].every(isInner);
}

/** One of two genders, whose outline is explained by itself. */
function isInner(look: string): boolean {
  return look.endsWith("Z line empty");
}

/** Whether all of the one is in the other; a person's sign may be added to any outline. */
function isPart(one: Sign, other: Sign): boolean {
  const isPerson = one.kind === "person";
  const [some, all] = isPerson ? [addedTo(one), addedTo(other)] : [one.looks, other.looks];
  if (isPerson && some.size === 0) return outlineOf(one) === outlineOf(other);
  return [...some].every(([look, count]) => count <= (all.get(look) ?? 0));
}

function outlineOf({ looks }: Sign): string {
  return [...looks.keys()][0] ?? "";
}

/** All but the first outline; a further one of the same form is "again". */
function addedTo(sign: Sign): ReadonlyMap<string, number> {
  const [first] = sign.looks.keys();
  const added = new Map<string, number>();
  for (const [look, count] of sign.looks) {
    // Of somebody of whose gender nothing is known it stands where nothing else does.
    if (look === "?") continue;
    const rest = look === first ? count - 1 : count;
    const name = look.startsWith("outline") ? "again" : look;
    if (rest > 0) added.set(name, (added.get(name) ?? 0) + rest);
  }
  return added;
}

function told({ kind, looks }: Sign): string {
  return `${kind}: ${[...looks].map(([look, count]) => `${count} ${look}`).join(", ")}`;
}

function once(words: readonly string[]): readonly string[] {
  return [...new Set(words)];
}
