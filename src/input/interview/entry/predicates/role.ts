import { roles, type RoleKind } from "../../../../catalogue/roles.ts";
import type { Pairs } from "../../../write/written.ts";
import { type Scene, saying } from "../scene.ts";
import { whom } from "../whom.ts";
import type { Predicate } from "./predicate.ts";

/** Words of the catalogue that say something else too: they stay a note. */
const ambiguous: ReadonlySet<string> = new Set(
  "computer irrelevant dependent distracts controls controlled intrusive abused helper mentor congruent favours idealizes".split(
    " ",
  ),
);

const kinds: ReadonlyMap<string, RoleKind> = new Map(
  kindsOf(roles).flatMap((kind) =>
    [kind, roles[kind].label.toLowerCase(), ...roles[kind].words].map(
      (word): readonly [string, RoleKind] => [word.replaceAll("-", " "), kind],
    ),
  ),
);

function kindsOf<Kind extends string>(rows: Readonly<Record<Kind, unknown>>): readonly Kind[] {
  const isKind = (word: string): word is Kind => Object.hasOwn(rows, word);
  return Object.keys(rows).filter(isKind);
}

/** A seat by a word of the catalogue: "mum's confidant", "hero", "confidant of her mother since 2010". */
export const role: Predicate = (scene, core, time) => {
  const text = core.trim().replace(/^(?:(?:is|was|were|been|has been) )?(?:an? |the )?/iu, "");
  const [, owner = "", own = ""] = /^(.+)['’]s (.+)$/iu.exec(text) ?? [];
  const [, seat = "", other = ""] = /^(.+?) (?:to|toward|towards|of|for) (.+)$/iu.exec(text) ?? [];
  return (
    held(scene, own, { toward: owner, time }) ??
    held(scene, seat, { toward: other, time }) ??
    held(scene, text, { toward: null, time })
  );
};

function held(
  scene: Scene,
  words: string,
  { toward, time }: { readonly toward: string | null; readonly time: Pairs },
): Scene | null {
  const kind = kinds.get(
    words
      .toLowerCase()
      .replaceAll("-", " ")
      .replace(/^(?:an? |the )/u, ""),
  );
  const own = scene.subject ?? [];
  if (kind === undefined || own.length !== 1 || ambiguous.has(words.toLowerCase())) return null;
  if (toward === null)
    return roles[kind].toward === "dyad" ? null : said(scene, { who: own, role: kind, ...time });
  const met = roles[kind].toward === "alone" ? null : whom(scene, toward);
  if (met === null || met.ids.some((id) => own.includes(id))) return null;
  return said(met.scene, { who: own, role: kind, toward: met.ids, ...time });
}

function said(scene: Scene, { who, toward, ...keys }: Seat): Scene {
  const seat = {
    ...keys,
    who: listed(who),
    ...(toward === undefined ? {} : { toward: listed(toward) }),
  };
  return saying(scene, { say: "line", section: "roles", keys: seat });
}

interface Seat {
  readonly who: readonly string[];
  readonly toward?: readonly string[];
  readonly [key: string]: Pairs[string];
}

function listed(ids: readonly string[]): Pairs[string] {
  return ids.length === 1 ? (ids[0] ?? null) : ids;
}
