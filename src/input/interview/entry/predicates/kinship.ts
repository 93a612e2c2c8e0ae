import { kinIn, parentsIn } from "../kin.ts";
import { kinWord } from "../relations.ts";
import { relate } from "../relate.ts";
import type { ParentKey } from "../said.ts";
import { type Met, type Scene, saying } from "../scene.ts";
import { strangers } from "../strangers.ts";
import { whom } from "../whom.ts";
import { isTimeless, ofEach, type Predicate } from "./predicate.ts";

/** Whose kin somebody is: "mother of anna", "daughter of ruth and tom", "raised by her gran", "twins". */
export const kinship: Predicate = (scene, core, time) => {
  if (!isTimeless(time)) return null;
  const text = core.trim();
  return (
    twins(scene, text) ??
    kinOf(scene, text) ??
    raised(scene, text) ??
    away(scene, text) ??
    alone(scene, text)
  );
};

function twins(scene: Scene, text: string): Scene | null {
  if (!/^(?:(?:are|were) )?(?:twins|triplets)$/iu.test(text)) return null;
  const children = scene.subject ?? [];
  const many = /triplets/iu.test(text) ? 3 : 2;
  const isNew = children.every((id) =>
    scene.said.some((said) => said.say === "parent" && said.child === id && said.key === "of"),
  );
  return isNew && children.length === many ? saying(scene, { say: "twins", children }) : null;
}

/** "(is) the mother of anna", "her mother". */
function kinOf(scene: Scene, text: string): Scene | null {
  const [, word = "", whose = ""] =
    /^(?:(?:is|was|are) )?(?:an? |the )?(\S+(?: \S+)?) (?:of|to) (.+)$/iu.exec(text) ?? [];
  const kin = kinWord(word);
  if (kin === null) return null;
  const owners = whom({ ...scene, subject: [scene.about] }, whose);
  const [subject] = scene.subject ?? [];
  if (owners === null || subject === undefined || owners.ids.includes(subject)) return null;
  let now: Scene | null = { ...owners.scene, subject: scene.subject };
  for (const who of scene.subject ?? [])
    for (const of of owners.ids)
      now = now === null ? null : relate(now, who, { kin, of, side: null });
  return now;
}

const ways: Readonly<Record<string, ParentKey>> = {
  ...{
    raised: "raised-by",
    "brought up": "raised-by",
    adopted: "adopted-by",
    fostered: "fostered-by",
    helped: "helped-by",
    "helped raise": "helped-by",
    "helped to raise": "helped-by",
    without: "without",
  },
};

/** "raised by her gran", "adopted by sarah and jim", "raised her", "grew up without her father". */
function raised(scene: Scene, told: string): Scene | null {
  const text = told
    .replace(/^(?:(?:was|were) )?(?:raised|brought up|grew up|grown up) without /iu, "without ")
    .replace(/^no (?=(?:father|dad|mother|mum|mom)(?: either)?$)/iu, "without her ")
    .replace(/^(without her \S+) either$/iu, "$1")
    .replace(/^grew up with /iu, "raised by ")
    .replace(/^(raised by .+ and .+) together$/iu, "$1")
    .replace(/^(without|raised by) an? (?=(?:mother|father|mum|dad|mom)$)/iu, "$1 her ");
  const [, how = "", by = "", other = ""] =
    /^(?:(?:was|were|is|are) )?(raised|brought up|adopted|fostered|helped (?:to )?raise|helped(?= by )|without) (by )?(.+)$/iu.exec(
      text,
    ) ?? [];
  const key = ways[how.toLowerCase()];
  const own = scene.subject ?? [];
  if (key === undefined || own.length === 0) return null;
  const isActive = by === "" && key !== "without";
  if (
    isActive &&
    /^(?:adopted|fostered)$/iu.test(how) &&
    kinWord(other.split(" ")[0] ?? "") !== null
  )
    return null;
  const met = isActive
    ? raisedOther(scene, other)
    : (whom(key === "helped-by" ? asRaiser(scene, other) : scene, other) ??
      strangers(scene, other));
  if (met === null || met.ids.some((id) => own.includes(id))) return null;
  const isAdoption = key === "adopted-by" || key === "fostered-by";
  const near = own.flatMap((id) => [
    ...kinIn.siblings(scene.cast, id),
    ...parentsIn(scene.cast, id),
  ]);
  if (isActive && isAdoption && met.ids.some((id) => near.includes(id))) return null;
  const [children, parents] = isActive ? [met.ids, own] : [own, met.ids];
  const said = children.flatMap((child) =>
    parents.map((parent) => ({ say: "parent", child, parent, key }) as const),
  );
  return saying(met.scene, ...said);
}

/** "Raised by her mother, helped by her own mother": hers who raised her. */
function asRaiser(scene: Scene, words: string): Scene {
  const own = scene.subject ?? [];
  const raisers = scene.cast.links.filter((l) => l.key === "raised-by" && own.includes(l.child));
  const [one, more] = [...new Set(raisers.map(({ parent }) => parent))];
  const [, kin = ""] = /^(?:her|his|their) own (.+)$/iu.exec(words) ?? [];
  if (kin === "") return scene;
  // Of her own mother it is clear whose she is; "her own grandmother" may be the child's.
  if (kinWord(kin.split(" ")[0] ?? "")?.relation !== "parent") return { ...scene, subject: null };
  return { ...scene, subject: one === undefined || more !== undefined ? null : [one] };
}

function raisedOther(scene: Scene, words: string): Met | null {
  const isPronoun = /^(?:her|him)$/iu.test(words);
  return whom(isPronoun ? { ...scene, subject: [scene.about] } : scene, words);
}

/** "Her father took no part", "dad was never around": of the one whom the talk is about. */
function away(scene: Scene, text: string): Scene | null {
  const words =
    /^(?:(?:took|had|played) no part(?: in (?:it|raising (?:her|him)|(?:her|his) upbringing))?|(?:was |were )?(?:not|never) (?:around|involved|in the picture|on the scene)|wasn't (?:around|involved)|out of the picture|(?:was )?absent)$/iu;
  const own = scene.subject ?? [];
  const isParent = own.every((id) =>
    scene.cast.links.some((l) => l.parent === id && l.child === scene.about && l.key === "of"),
  );
  if (!words.test(text) || own.length === 0 || !isParent) return null;
  const said = own.map(
    (parent) => ({ say: "parent", child: scene.about, parent, key: "without" }) as const,
  );
  return saying(scene, ...said);
}

const alones: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:an? )?only child$|^no (?:brothers or sisters|brothers and sisters|siblings)$/iu,
    "siblings",
  ],
  [/^(?:has |had )?no (?:children|kids)$|^childless$/iu, "children"],
];

function alone(scene: Scene, text: string): Scene | null {
  const asked = alones.find(([words]) =>
    words.test(text.replace(/^(?:is|was|has|had) /iu, "")),
  )?.[1];
  if (asked === undefined) return null;
  return ofEach(scene, (id) => ({
    say: "line",
    section: "asked",
    keys: { asked, about: id, answer: "none" },
  }));
}
