import type { Figure, Places } from "../figure.ts";
import type { Box, Point } from "../scene.ts";
import { isFree } from "./free.ts";
import { groundOf } from "./ground.ts";
import type { Laid } from "./ground.ts";
import type { LaidBundle, Lane } from "./lane.ts";
import { noWords } from "./no-words.ts";
import { laidPieces } from "./pieces.ts";
import type { PlacedWords } from "./placed.ts";

interface Around {
  readonly figures: ReadonlyMap<string, Figure>;
  readonly places: Places;
}

/** Words so far from all lines of their pair, and from its other words, are moved. */
const far = 9;
/** Between words and a level line, and between words and an upright one. */
const gap = { level: 3, upright: 6 };
/** So far along its line words look for a place, in such steps. */
const along = { most: 80, step: 4 };
/** Between words. */
const around = 2.5;
const bit = 5;

/**
 * Words are set while nobody knows at which height each line will leave its symbol, and so off all
 * heights that it might have. Now that the lines are settled, words that stand far from theirs, or on
 * one, move to their line where there is room.
 * @param laid with settled lines
 */
export function wordsNear(laid: readonly LaidBundle[], known: Around): readonly LaidBundle[] {
  const all = [...laid];
  const pieces = all.map(piecesOf);
  let taken: readonly Box[] | null = null;
  const lines = pieces.flat().flatMap(inBits).map(boxOf);
  for (const [i, one] of all.entries()) {
    const misplaced = misplacedOf(one.setting, pieces[i] ?? [], lines);
    if (misplaced.length === 0) continue;
    taken ??= standing(pieces.flat(), known);
    const others = all.flatMap((other, k) => (k === i ? [] : boxesOf(other)));
    const words = moved(one, misplaced, [...taken, ...others.map(clearOf)]);
    all[i] = { ...one, setting: { ...one.setting, words } };
  }
  return all;
}

/** Everything that words keep off, but words of ties and roles. */
function standing(lines: readonly Laid[], { figures, places }: Around): readonly Box[] {
  const { obstacles, structure } = groundOf(figures, places);
  return noWords(obstacles, structure, lines.flatMap(inBits));
}

/** A slanted line in bits, for the box around all of it would take in what lies beside it. */
function inBits(line: Laid): readonly Laid[] {
  const { a, b } = line;
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const count = Math.max(1, Math.ceil(Math.min(Math.abs(dx), Math.abs(dy)) / bit));
  return Array.from({ length: count }, (_, i) => {
    const at = (k: number): Point => ({ x: a.x + (dx * k) / count, y: a.y + (dy * k) / count });
    return { ...line, a: at(i), b: at(i + 1) };
  });
}

function moved(
  { lanes, setting }: LaidBundle,
  misplaced: readonly PlacedWords[],
  others: readonly Box[],
): readonly PlacedWords[] {
  let words = setting.words;
  for (const stray of misplaced) {
    const siblings = [...words.filter((one) => one !== stray), ...setting.tags];
    const taken = [...others, ...siblings.map(({ box }) => clearOf(box))];
    const [nearest] = placesFor(stray, lanes)
      .filter(({ box }) => isFree(box, taken))
      .toSorted((a, b) => between(stray.box, a.box) - between(stray.box, b.box));
    words = words.map((one) => (one === stray && nearest !== undefined ? nearest : one));
  }
  return words;
}

/** Words that stand far from their line, and those that a line came to lie on. */
function misplacedOf(
  setting: LaidBundle["setting"],
  own: readonly Laid[],
  lines: readonly Box[],
): readonly PlacedWords[] {
  const far = strays(setting, own);
  return setting.words.filter((words) => far.includes(words) || !isFree(words.box, lines));
}

/** Words that stand neither by a line of their pair nor by words that do. */
function strays(
  { words, tags }: LaidBundle["setting"],
  lines: readonly Laid[],
): readonly PlacedWords[] {
  const anchors = lines.map(boxOf);
  let left = [...words, ...tags];
  for (let found = true; found;) {
    const near = left.filter(({ box }) => anchors.some((one) => between(box, one) <= far));
    anchors.push(...near.map(({ box }) => box));
    left = left.filter((one) => !near.includes(one));
    found = near.length > 0;
  }
  return words.filter((one) => left.includes(one));
}

/** At the words' own line: all along it if it has one form, else beside the stretch they stand at. */
function placesFor(stray: PlacedWords, lanes: readonly Lane[]): readonly PlacedWords[] {
  const { words } = stray;
  const lane = lanes.find(({ wire }) =>
    wire.kind === "role" ? wire.of === words.of : wire.forms.some(({ key }) => key === words.of),
  );
  if (lane === undefined) return [];
  const { wire, route, main } = lane;
  const hasOneForm = wire.kind === "role" || wire.forms.length === 1;
  const lines = laidPieces(route, { a: "", b: "", half: wire.reach });
  return lines
    .flatMap((line, i) => (hasOneForm || i === main ? placesAt(stray, line, hasOneForm) : []))
    .filter(({ box }) => lines.some((line) => isBeside(box, line)));
}

function placesAt(stray: PlacedWords, line: Laid, isWhole: boolean): readonly PlacedWords[] {
  const { x, y, width, height } = boxOf(line);
  const { box } = stray;
  const shifts = isWhole ? shiftsAlong : [0];
  if (Math.abs(line.a.y - line.b.y) < 0.5) {
    const at = isWhole ? inside(box.x, [x, x + width - box.width]) : box.x;
    return [y - gap.level - box.height, y + height + gap.level].flatMap((top) =>
      shifts.map((by) => ({ ...stray, align: "middle", box: { ...box, x: at + by, y: top } })),
    );
  }
  if (Math.abs(line.a.x - line.b.x) > 0.5) return [];
  const at = isWhole ? inside(box.y, [y, y + height - box.height]) : box.y;
  return shifts.flatMap((by): readonly PlacedWords[] => [
    { ...stray, align: "end", box: { ...box, x: x - gap.upright - box.width, y: at + by } },
    { ...stray, align: "start", box: { ...box, x: x + width + gap.upright, y: at + by } },
  ]);
}

/** Whether at least the middle of a box lies beside a line. */
function isBeside({ x, y, width, height }: Box, line: Laid): boolean {
  const middle = { x: x + width / 2, y: y + height / 2, width: 0, height: 0 };
  const reach = boxOf(line);
  const across = Math.abs(line.a.y - line.b.y) < 0.5;
  const at = across ? { ...middle, y: reach.y } : { ...middle, x: reach.x };
  return between(at, reach) === 0 && between({ x, y, width, height }, reach) < far;
}

const shiftsAlong = Array.from(
  { length: (2 * along.most) / along.step + 1 },
  (_, i) => i * along.step - along.most,
);

/** Within a stretch, or in the middle of one that is too short. */
function inside(at: number, [least, most]: readonly [number, number]): number {
  return most < least ? (least + most) / 2 : Math.min(Math.max(at, least), most);
}

/** From one box to another: 0 where they touch. */
function between(a: Box, b: Box): number {
  return Math.hypot(
    Math.max(0, a.x - b.x - b.width, b.x - a.x - a.width),
    Math.max(0, a.y - b.y - b.height, b.y - a.y - a.height),
  );
}

function piecesOf({ bundle: { a, b }, lanes }: LaidBundle): readonly Laid[] {
  return lanes.flatMap(({ route, wire }) =>
    laidPieces(route, { a, b, half: wire.reach }).map((piece) => ({ ...piece, settled: true })),
  );
}

function boxesOf({ setting: { words, tags } }: LaidBundle): readonly Box[] {
  return [...words, ...tags].map(({ box }) => box);
}

/** The line with all that it takes up to either side. */
function boxOf({ a, b, half }: Laid): Box {
  const [x, y] = [Math.min(a.x, b.x), Math.min(a.y, b.y)];
  return grown({ x, y, width: Math.abs(a.x - b.x), height: Math.abs(a.y - b.y) }, half);
}

function clearOf(box: Box): Box {
  return grown(box, around);
}

function grown({ x, y, width, height }: Box, by: number): Box {
  return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by };
}
