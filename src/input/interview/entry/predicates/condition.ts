import { conditions } from "../../../../catalogue/conditions.ts";
import type { Pairs } from "../../../write/written.ts";
import { ofEach, type Predicate } from "./predicate.ts";

/** Ways of speaking; whoever says "depressed" tells how it felt, not a diagnosis. */
const spoken: Readonly<Record<string, string>> = {
  ...{ etoh: "alcohol", "on the spectrum": "autism", pnd: "postnatal-depression" },
  ...{ drinks: "alcohol", drank: "alcohol", drinking: "alcohol", alcoholic: "alcohol" },
  ...{ "drinks too much": "alcohol", "drinks heavily": "alcohol", "drank heavily": "alcohol" },
  ...{ "drank too much": "alcohol", "drink problem": "alcohol", "drinking problem": "alcohol" },
  ...{
    "heavy drinker": "alcohol",
    "problem with drink": "alcohol",
    "problems with alcohol": "alcohol",
  },
  ...{
    depressed: "low-mood",
    "very depressed": "low-mood",
    low: "low-mood",
    "low moods": "low-mood",
  },
  ...{ "nervous breakdown": "nervous-illness", breakdown: "nervous-illness" },
  ...{ "panic attacks": "panic", trauma: "ptsd", "self harm": "self-harm", gambles: "gambling" },
  ...{ gambler: "gambling", gambled: "gambling", smokes: "smoking", "drug addict": "drugs" },
  ...{
    "takes drugs": "drugs",
    "took drugs": "drugs",
    "used drugs": "drugs",
    "drug problem": "drugs",
  },
  ...{
    "heart attack": "heart-disease",
    "heart trouble": "heart-disease",
    "heart problems": "heart-disease",
  },
};

const kinds: ReadonlyMap<string, string> = new Map([
  ...Object.entries(conditions).flatMap(([kind, { label, words }]) =>
    [kind, label.toLowerCase(), ...words]
      .filter((word) => !["depressed", "ill", "pills"].includes(word))
      .map((word): readonly [string, string] => [word.replaceAll("-", " "), kind]),
  ),
  ...Object.entries(spoken),
]);

/** What a cancer is called by where it is: the words are kept. */
const growths =
  /^(?:breast|lung|bowel|colon|prostate|liver|skin|brain|stomach|throat|pancreatic|ovarian|cervical|blood|bone|kidney|thyroid) cancer$/u;

const having =
  /^(?:(?:has|had|having|suffers from|suffered from|diagnosed with|struggles with|struggled with|lives with|is|was|been|being|got|became|treated for) )*(?:an? |the |her |his )?(.+)$/iu;

/** An illness, a substance, a word for how it felt: "had depression", "drinks", "never drank". */
export const condition: Predicate = (scene, core, time) => {
  const text = core.trim().toLowerCase();
  const found = recovered(text) ?? denied(text) ?? had(text);
  if (found === null) return null;
  const keys = { ...found, ...time };
  return ofEach(scene, (who) => ({ say: "line", section: "conditions", keys: { who, ...keys } }));
};

/** "Depressed at times", "often low". */
const nowAndThen =
  / (?:at times|sometimes|now and then|now and again|on and off)$|^(?:at times|sometimes) /u;

function had(told: string): Pairs | null {
  const text = told.replace(nowAndThen, "");
  const often: Pairs = text === told ? {} : { status: "at times" };
  const [, what = ""] = having.exec(text) ?? [];
  const [, maybe = "", plain = ""] = /^(maybe |probably |perhaps )?(.+)$/u.exec(what) ?? [];
  const kind = kinds.get(plain) ?? (growths.test(plain) ? "cancer" : undefined);
  if (kind === undefined) return null;
  const isOwn = (kind === "low-mood" && plain !== "low mood") || growths.test(plain);
  return {
    condition: kind,
    ...(maybe === "" ? often : { status: "suspected" }),
    ...(isOwn ? { words: plain } : {}),
  };
}

function denied(text: string): Pairs | null {
  const [, what = ""] =
    /^(?:no|not|never|never had|without|doesn't have|does not have|isn't|wasn't|is not|was not|has no|had no) (?:an? )?(.+)$/u.exec(
      text,
    ) ?? [];
  const dry = /^(?:doesn't|does not|didn't|never) drinks?$|^never drank$|^teetotal$|^t-total$/u;
  const kind = dry.test(text) ? "alcohol" : kinds.get(what);
  return kind === undefined ? null : { condition: kind, answer: "no" };
}

function recovered(text: string): Pairs | null {
  if (
    /^(?:is |was |been |has been )?(?:sober|dry|clean and sober|stopped drinking|gave up drinking)$/u.test(
      text,
    )
  )
    return { condition: "alcohol", status: "recovery" };
  const [, what = ""] =
    /^(?:recovered from|recovering from|in recovery from|got over|over|a recovering|recovering) (?:an? |her |his |the )?(.+)$/u.exec(
      text,
    ) ?? [];
  const kind = kinds.get(what);
  return kind === undefined ? null : { condition: kind, status: "recovery" };
}
