import type { Gender } from "../../../catalogue/people.ts";

/** What somebody is to somebody else. */
export type Relation =
  | "parent"
  | "stepparent"
  | "adoptive parent"
  | "foster parent"
  | "grandparent"
  | "great-grandparent"
  | "sibling"
  | "half-sibling"
  | "child"
  | "stepchild"
  | "partner"
  | "distant"
  | "helper"
  | "group";

export interface KinWord {
  readonly relation: Relation;
  readonly gender: Gender;
  /** Whether the word speaks of several. */
  readonly many: boolean;
  /** The plain word, from which an id is made. */
  readonly word: string;
  /** Of partners: the state of the couple. */
  readonly union: string | null;
}

type Row = readonly [Relation, Gender, string, string, string?];

// prettier-ignore
/** Relation, gender, plain word, other words for it; of partners the state that the word says. */
const rows: readonly Row[] = [
  ["parent", "female", "mother", "mum mom mam mummy mommy mama mumma ma"],
  ["parent", "male", "father", "dad daddy papa pa da"],
  ["parent", "unknown", "parent", ""],
  ["stepparent", "female", "stepmother", "step-mother stepmum stepmom step-mum step-mom"],
  ["stepparent", "male", "stepfather", "step-father stepdad step-dad"],
  ["adoptive parent", "female", "adoptive-mother", "adoptive-mum adoptive-mom"],
  ["adoptive parent", "male", "adoptive-father", "adoptive-dad"],
  ["foster parent", "female", "foster-mother", "foster-mum foster-mom"],
  ["foster parent", "male", "foster-father", "foster-dad"],
  ["grandparent", "female", "grandmother", "gran granny grandma nan nana grannie grandmum grandmom gramma"],
  ["grandparent", "male", "grandfather", "grandad granddad grandpa grandpop gramps"],
  ["grandparent", "unknown", "grandparent", ""],
  ["great-grandparent", "female", "great-grandmother", "great-gran great-grandma great-granny great-nan"],
  ["great-grandparent", "male", "great-grandfather", "great-grandad great-grandpa great-granddad"],
  ["sibling", "male", "brother", "bro"],
  ["sibling", "female", "sister", "sis"],
  ["sibling", "unknown", "sibling", ""],
  ["half-sibling", "male", "half-brother", "halfbrother half-bro"],
  ["half-sibling", "female", "half-sister", "halfsister half-sis"],
  ["child", "male", "son", "boy"],
  ["child", "female", "daughter", "girl"],
  ["child", "unknown", "child", "kid baby"],
  ["stepchild", "male", "stepson", "step-son"],
  ["stepchild", "female", "stepdaughter", "step-daughter"],
  ["stepchild", "unknown", "stepchild", "step-child stepkid"],
  ["partner", "male", "husband", "hubby", "married"],
  ["partner", "female", "wife", "", "married"],
  ["partner", "unknown", "spouse", "", "married"],
  ["partner", "unknown", "partner", "", "couple"],
  ["partner", "male", "boyfriend", "bf", "couple"],
  ["partner", "female", "girlfriend", "gf", "couple"],
  ["partner", "male", "fiance", "fiancé", "engaged"],
  ["partner", "female", "fiancee", "fiancée", "engaged"],
  ["partner", "male", "ex-husband", "ex-hubby", "ended"],
  ["partner", "female", "ex-wife", "", "ended"],
  ["partner", "unknown", "ex-partner", "ex", "ended"],
  ["partner", "male", "ex-boyfriend", "", "ended"],
  ["partner", "female", "ex-girlfriend", "", "ended"],
  ["distant", "female", "aunt", "auntie aunty"],
  ["distant", "male", "uncle", ""],
  ["distant", "unknown", "cousin", ""],
  ["distant", "female", "niece", ""],
  ["distant", "male", "nephew", ""],
  ["distant", "female", "mother-in-law", ""],
  ["distant", "male", "father-in-law", ""],
  ["distant", "male", "brother-in-law", ""],
  ["distant", "female", "sister-in-law", ""],
  ["distant", "male", "stepbrother", "step-brother step-bro stepbro"],
  ["distant", "female", "stepsister", "step-sister step-sis stepsis"],
  ["distant", "unknown", "stepsibling", "step-sibling"],
  ["distant", "male", "grandson", ""],
  ["distant", "female", "granddaughter", ""],
  ["distant", "unknown", "grandchild", "grandkid"],
  ["distant", "female", "godmother", ""],
  ["distant", "male", "godfather", ""],
  ["helper", "unknown", "teacher", ""],
  ["helper", "unknown", "therapist", "psychotherapist"],
  ["helper", "unknown", "counsellor", "counselor"],
  ["helper", "unknown", "doctor", "gp"],
  ["helper", "unknown", "social-worker", ""],
  ["helper", "unknown", "priest", "pastor vicar rabbi imam"],
  ["helper", "unknown", "coach", "trainer"],
  ["helper", "unknown", "nanny", "childminder"],
  ["helper", "unknown", "friend", "mate"],
  ["helper", "unknown", "best-friend", "best-mate"],
  ["helper", "unknown", "neighbour", "neighbor"],
  ["helper", "unknown", "colleague", ""],
  ["helper", "unknown", "boss", ""],
  ["group", "unknown", "friends", "mates"],
  ["group", "unknown", "school-friends", ""],
  ["group", "unknown", "neighbours", "neighbors"],
  ["group", "unknown", "colleagues", ""],
];

const plurals: Readonly<Record<string, string>> = {
  child: "children",
  grandchild: "grandchildren",
  stepchild: "stepchildren",
  wife: "wives",
  baby: "babies",
  "ex-wife": "ex-wives",
};

const words: ReadonlyMap<string, KinWord> = new Map(
  rows.flatMap(([relation, gender, word, others, union = null]) =>
    [word, ...others.split(" ").filter((each) => each !== "")].flatMap((each) => {
      const one: KinWord = { relation, gender, word, union, many: relation === "group" };
      const plural: readonly [string, KinWord] = [
        plurals[each] ?? `${each}s`,
        { ...one, many: true },
      ];
      const single: readonly [string, KinWord] = [each, one];
      return relation === "group" ? [single] : [single, plural];
    }),
  ),
);

/** What a word for kin says, its hyphens written as spaces or left out too; `null` if it is none. */
export function kinWord(said: string): KinWord | null {
  const plain = said.toLowerCase().replace(/\s+/gu, "-");
  return words.get(plain) ?? null;
}
