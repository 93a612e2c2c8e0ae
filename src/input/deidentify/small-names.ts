import { kinWords } from "../../catalogue/kin-words.ts";
import { plainWords } from "./plain-words.ts";

/** What is said of somebody in one word, and is no name. */
const qualities: ReadonlySet<string> = new Set(
  (
    "sad ill dead alive kind quiet strict poor rich sick strong weak alone gone away home abroad back right wrong " +
    "proud calm loud shy cold warm hard soft mad cruel gentle harsh well better worse best absent present pregnant " +
    "violent silent distant close blind deaf free safe happy unhappy sober drunk jealous anxious adopted single " +
    "ashamed afraid aware able unable sure unsure fine nice firm torn hurt lonely angry busy clever foolish brave " +
    "late early ready missing lost found known unknown there here one two three four five six seven eight nine ten"
  ).split(" "),
);
/** Endings of words for what somebody is or does. */
const ending = /(?:ed|ing|ful|less|ous|ive|able|ible|ish|ent|ant|ary|er|or|ist|ian|man|woman)$/u;

const kin = [...kinWords].filter((word) => /^[a-z]+$/u.test(word)).join("|");
/** "her mother is …", "a friend called …", "his name was …": what follows may be a name. */
const saidToBe = new RegExp(
  `\\b((?:(?:${kin}|friend|boyfriend|girlfriend|neighbour|teacher|name)s?\\s+(?:is|was)|(?:called|named|nicknamed|known as|by the name of))\\s+)(\\p{Ll}{3,})(?=\\s*(?:$|[.,;:!?)]|and\\b|who\\b|from\\b))`,
  "gu",
);

/**
 * Without names that are written small: what somebody is said to be, in one word, where that word is
 * of no use to say how they are. Rather too much is left out than too little.
 */
export function withoutSmallNames(text: string, gone: string): string {
  return text.replace(saidToBe, (all: string, before: string, word: string) => {
    const isPlain = plainWords.has(word) || qualities.has(word) || ending.test(word);
    return isPlain ? all : `${before}${gone}`;
  });
}
