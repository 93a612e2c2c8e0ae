import type { Scale } from "../scale.ts";
import type { Box } from "../scene.ts";
import type { Sayable } from "./needed-along.ts";
import type { Form, TieWire, Wire } from "./bundle.ts";
import { leastLength } from "./least-length.ts";
import { formSaying, roleSaying } from "./sayings.ts";
import { leastBad } from "./setting.ts";
import type { Setting } from "./setting.ts";
import { spotsAmong, upAndDown } from "./spots.ts";
import type { Spots } from "./spots.ts";
import type { Standing } from "./standing.ts";
import type { SetWords, Words } from "./words.ts";

export type Hand = "left" | "right";

/** An upright piece of one or more lines, and what is around it. */
export interface Upright {
  readonly wires: readonly Wire[];
  /** Where the leftmost line reaches to the left, and the rightmost to the right. */
  readonly left: number;
  readonly right: number;
  /** From where to where words may stand; the line runs from the first to the second. */
  readonly from: number;
  readonly to: number;
  readonly standing: Standing;
  readonly scale: Scale;
  readonly setWords: SetWords;
  /** On which side of the tie its roles run. */
  readonly outside: Hand;
}

interface Plan {
  readonly forms: Hand;
  readonly roles: Hand;
  readonly width: number;
}

const widths = [132, 170, 104, 78] as const;
const gap = 7;
const between = 5;
const tagHeight = 15;
const nearBy = upAndDown(60);

/** Words of all wires on either side, wide or narrow: the best of all plans. */
export function wordsBeside(upright: Upright): Setting {
  const { outside, wires } = upright;
  const inside = other(outside);
  // The first of several ties runs inside, and has its words there; the next has them outside.
  const far = wires.filter(({ kind }) => kind === "tie").length > 1 ? outside : inside;
  return leastBad(
    widths.flatMap((width) =>
      [
        { forms: outside, roles: outside, width },
        { forms: outside, roles: inside, width },
        { forms: inside, roles: outside, width },
        { forms: inside, roles: inside, width },
      ].map((plan) => ({
        cost:
          2 * (Number(plan.forms === far) + Number(plan.roles === inside)) +
          Math.abs(widths[0] - width) / 9,
        set: () => follow(upright, plan),
      })),
    ),
  );
}

function other(hand: Hand): Hand {
  return hand === "left" ? "right" : "left";
}

function follow(upright: Upright, plan: Plan): Setting {
  const { wires, scale, standing } = upright;
  const spots = spotsAmong(standing);
  const roles = wires
    .filter((wire) => wire.kind === "role")
    .map((role) => upright.setWords(roleSaying(role, scale), plan.width));
  const first = wires.find((wire) => wire.kind === "tie");
  const together = first !== undefined && plan.forms === plan.roles;
  const changes = wires.map((wire) => {
    if (wire.kind === "role") return [];
    const hand = wire === first ? plan.forms : other(plan.forms);
    const above = wire === first && together ? roles : [];
    return placeTie({ upright, wire, hand, width: plan.width, above }, spots);
  });
  if (!together) {
    spots.lacks(heightOf(roles) - Math.abs(upright.to - upright.from));
    const span = [upright.from, upright.to] as const;
    stack(upright, { blocks: roles, span, hand: plan.roles, before: null }, spots);
  }
  return { ...spots.result(), changes };
}

interface TieColumn {
  readonly upright: Upright;
  readonly wire: TieWire;
  readonly hand: Hand;
  readonly width: number;
  /** Words of roles that stand above those of the first form. */
  readonly above: readonly Words[];
}

/**
 * Shares the piece's length among the forms by what their words need; words stand at their middle,
 * and in the order of their forms.
 */
function placeTie(column: TieColumn, spots: Spots): readonly number[] {
  const { upright, wire, hand } = column;
  const blocks = wire.forms.map((form, i) => blocksOf(column, form, i));
  const shares = wire.forms.map((form, i) => shareOf(form, blocks[i] ?? []));
  const needed = shares.reduce((sum, share) => sum + share, 0);
  const length = Math.abs(upright.to - upright.from);
  spots.lacks(needed - length);
  const way = Math.sign(upright.to - upright.from);
  const starts = shares.map((_, i) => {
    const before = shares.slice(0, i).reduce((sum, share) => sum + share, 0);
    const spare =
      length < needed ? before * (length / needed - 1) : ((length - needed) * i) / shares.length;
    return upright.from + way * (before + spare);
  });
  let before: Box | null = null;
  for (const [i, form] of wire.forms.entries()) {
    const [start, end] = [starts[i] ?? upright.from, starts[i + 1] ?? upright.to];
    const tagged = i > 0 && form.dotTags.length > 0;
    if (tagged) placeTags(upright, { form, at: start, hand }, spots);
    const span = [tagged ? start + (way * tagHeight) / 2 : start, end] as const;
    before = stack(upright, { blocks: blocks[i] ?? [], span, hand, before }, spots) ?? before;
  }
  return starts.slice(1);
}

function blocksOf({ upright, width, above }: TieColumn, form: Form, i: number): readonly Words[] {
  const own = upright.setWords(formSaying(form, upright.scale), width);
  return i === 0 ? [...above, own] : [own];
}

function shareOf(form: Form, blocks: readonly Words[]): number {
  const tags = form.dotTags.length > 0 ? tagHeight : 0;
  return Math.max(leastLength(form), heightOf(blocks) + between + tags);
}

function heightOf(blocks: readonly Words[]): number {
  return blocks.reduce((sum, { height }) => sum + height + 2, -2);
}

interface Stack {
  readonly blocks: readonly Words[];
  readonly span: readonly [number, number];
  readonly hand: Hand;
  /** Words of what came before on the line; `null` where nothing did. */
  readonly before: Box | null;
}

/**
 * Words one below the other, in the middle of a span, on this side of those before.
 * @returns where the last of them stand
 */
function stack(upright: Upright, { blocks, span, hand, before }: Stack, spots: Spots): Box | null {
  let y = (span[0] + span[1] - heightOf(blocks)) / 2;
  let last: Box | null = null;
  const isDown = upright.from < upright.to;
  for (const words of blocks) {
    const { width, height } = words;
    const box = { x: columnAt(upright, hand, width), y, width, height };
    const align = hand === "right" ? "start" : "end";
    const shifts = before === null ? nearBy : nearBy.filter((by) => inTurn(before, box.y + by.y));
    const found = spots.place({ words, box, align, shifts });
    last = found ?? last;
    y = (found?.y ?? y) + height + 2;
  }
  return last;

  function inTurn(earlier: Box, top: number): boolean {
    return isDown ? top > earlier.y : top < earlier.y;
  }
}

function columnAt({ left, right }: Upright, hand: Hand, width: number): number {
  return hand === "right" ? right + gap : left - gap - width;
}

interface AtDot {
  readonly form: Form;
  readonly at: number;
  readonly hand: Hand;
}

function placeTags(upright: Upright, { form, at, hand }: AtDot, spots: Spots): void {
  spots.tags(form.dotTags, ({ width, height }) => ({
    x: columnAt(upright, hand, width),
    y: at - height / 2,
    width,
    height,
  }));
}

/** How long an upright piece ought to be for the words of its lines in one column. */
export function heightNeeded(wires: readonly Wire[], sayable: Sayable): number {
  const { scale, setWords } = sayable;
  const roles = wires
    .filter((wire) => wire.kind === "role")
    .map((role) => setWords(roleSaying(role, scale), widths[0]));
  const ties = wires
    .filter((wire) => wire.kind === "tie")
    .map((tie, k) =>
      tie.forms.reduce((sum, form, i) => {
        const own = setWords(formSaying(form, scale), widths[0]);
        return sum + shareOf(form, i === 0 && k === 0 ? [...roles, own] : [own]);
      }, 0),
    );
  return Math.max(heightOf(roles), ...ties);
}
