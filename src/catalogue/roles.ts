interface RoleFacts {
  readonly label: string;
  readonly words: readonly string[];
  /** Roles of one family may be matched as the same kind; `null` matches only itself. */
  readonly family: "reversal" | "care" | "loyalty" | null;
  /** `dyad`: toward somebody; `alone`: held without toward; `either`: both are said. */
  readonly toward: "dyad" | "alone" | "either";
  /** Some seats are written in words under the holder and never drawn as a line: an absence is no tie. */
  readonly drawn: "arrow" | "words";
  /** Whose illness or dependence the word tells: it is not for a copy that tells none of others. */
  readonly ill?: "holder" | "other";
  /** In one line, what whoever holds it does; with the source where the word has one. */
  readonly means: string;
}

/**
 * Words for a seat in the family, for others than these there are `own-words` in the file. Roles of
 * families in which somebody drinks are the family's or the clinician's words: the evidence for them
 * conflicts (Vernig 2010), and none is ever inferred.
 * No role ever follows from its complement, nor from structure alone.
 */
// prettier-ignore
const rows = {
  "parentified-child": { label: "parentified child", words: ["parentified"], family: "reversal", toward: "dyad", drawn: "arrow", means: "carries responsibilities of a parent beyond their age (Boszormenyi-Nagy & Spark 1973)" },
  "emotional-parentification": { label: "emotionally parentified", words: ["emotionally-parentified"], family: "reversal", toward: "dyad", drawn: "arrow", means: "meets a parent's emotional needs: comforts, counsels, mediates (Jurkovic 1997)" },
  "instrumental-parentification": { label: "practically parentified", words: ["practically-parentified"], family: "reversal", toward: "dyad", drawn: "arrow", means: "runs practical tasks of a parent: cooking, bills, nursing (Jurkovic 1997)" },
  "adaptive-parentification": { label: "helps for a time, and is thanked", words: [], family: "reversal", toward: "dyad", drawn: "arrow", means: "carries a parent's tasks for a limited time, acknowledged and fair (Jurkovic 1997)" },
  "destructive-parentification": { label: "carries too much, unthanked", words: [], family: "reversal", toward: "dyad", drawn: "arrow", means: "carries a parent's tasks without end, acknowledgement or fairness (Jurkovic 1997)" },
  "sibling-parent": { label: "parents a sibling", words: [], family: "reversal", toward: "dyad", drawn: "arrow", means: "an elder child who brings up younger brothers or sisters (Minuchin 1967)" },
  "parental-child": { label: "parental child", words: [], family: "reversal", toward: "dyad", drawn: "arrow", means: "has authority over siblings by delegation; harmful only if unclear or total (Minuchin 1974)" },
  "best-friend-child": { label: "best friend", words: [], family: "reversal", toward: "dyad", drawn: "arrow", means: "is treated by a parent as an equal friend and companion" },
  confidant: { label: "confidant", words: ["confidante"], family: "reversal", toward: "dyad", drawn: "arrow", means: "hears a parent's worries and secrets" },
  "surrogate-spouse": { label: "stands in for a partner", words: ["spousified-child"], family: "reversal", toward: "dyad", drawn: "arrow", means: "fills the emotional seat of a missing partner (Sroufe & Ward 1980)" },
  "emotional-incest": { label: "uses the child as a partner", words: [], family: "reversal", toward: "dyad", drawn: "arrow", means: "a parent who uses a child as a partner-like emotional object; strong wording, for clinicians" },
  "role-reversal": { label: "roles reversed", words: [], family: "reversal", toward: "dyad", drawn: "arrow", means: "both seats are exchanged: the child cares, the parent is cared for (Bowlby 1973)" },
  "emotional-caregiver": { label: "emotional caregiver", words: [], family: "reversal", toward: "dyad", drawn: "arrow", means: "reads and repairs the other's mood" },
  "little-caretaker": { label: "little caretaker", words: [], family: "reversal", toward: "dyad", drawn: "arrow", ill: "other", means: "covers up, cleans up and soothes for a parent who drinks (Wegscheider 1981)" },
  mediator: { label: "mediator", words: ["go-between", "peacekeeper"], family: "reversal", toward: "dyad", drawn: "arrow", means: "carries messages and calms fights between two others (Satir 1964)" },
  "young-carer": { label: "young carer", words: [], family: "reversal", toward: "dyad", drawn: "arrow", means: "a child who cares for an ill or disabled relative" },
  "dependent-parent": { label: "leans on the child", words: ["child-like-parent"], family: "reversal", toward: "dyad", drawn: "arrow", means: "a parent who takes the child's seat" },
  "friend-parent": { label: "friend more than parent", words: [], family: "reversal", toward: "dyad", drawn: "arrow", means: "a parent who wants friendship instead of parenting" },
  "disclosing-parent": { label: "confides in the child", words: [], family: "reversal", toward: "dyad", drawn: "arrow", means: "a parent who tells a child what adults carry" },
  "idealizing-child": { label: "idealizes", words: ["idealising-child"], family: null, toward: "dyad", drawn: "arrow", means: "sees a parent without faults" },
  "idealized-parent": { label: "idealized parent", words: ["idealised-parent"], family: null, toward: "dyad", drawn: "arrow", means: "a parent who is seen without faults" },
  overidentified: { label: "overidentified", words: [], family: null, toward: "dyad", drawn: "arrow", means: "feels no difference to the other" },
  rewarder: { label: "rewards with praise", words: [], family: null, toward: "dyad", drawn: "arrow", means: "praises a child for giving itself up" },
  "absent-parent": { label: "absent parent", words: ["absent-father", "absent-mother"], family: null, toward: "dyad", drawn: "words", means: "not present in the child's upbringing, for whatever reason" },
  "uninvolved-parent": { label: "uninvolved parent", words: [], family: null, toward: "dyad", drawn: "arrow", means: "present and not engaged: low warmth, low control (Maccoby & Martin 1983)" },
  "single-parent": { label: "single parent", words: [], family: null, toward: "either", drawn: "words", means: "raises children without a second parent in the household" },
  "young-parent": { label: "young parent", words: [], family: null, toward: "either", drawn: "words", means: "became a parent below the age of twenty" },
  "helping-grandparent": { label: "helps to raise", words: ["co-parenting-grandparent"], family: null, toward: "dyad", drawn: "arrow", means: "a grandparent who shares the daily parenting" },
  "kinship-carer": { label: "kinship carer", words: [], family: null, toward: "dyad", drawn: "arrow", means: "a relative who is the main carer instead of the parents" },
  "overprotective-parent": { label: "overprotective", words: [], family: null, toward: "dyad", drawn: "arrow", means: "shields a child beyond its need (Minuchin 1978)" },
  "overwhelmed-parent": { label: "overwhelmed parent", words: [], family: null, toward: "either", drawn: "arrow", means: "a parent for whom it is too much" },
  "controlling-parent": { label: "controlling parent", words: ["intrusive"], family: null, toward: "dyad", drawn: "arrow", means: "governs the child's choices" },
  "critical-parent": { label: "critical parent", words: ["rejecting-parent"], family: null, toward: "dyad", drawn: "arrow", means: "blames or turns away the child" },
  "neglectful-parent": { label: "neglectful parent", words: [], family: null, toward: "dyad", drawn: "arrow", means: "does not see to what the child needs" },
  "abusive-parent": { label: "abusive parent", words: [], family: null, toward: "dyad", drawn: "arrow", means: "does harm to the child; what was done is better told as a tie" },
  "depressed-parent": { label: "depressed parent", words: [], family: null, toward: "either", drawn: "arrow", ill: "holder", means: "a parent whose low mood had consequences for the child" },
  "ill-parent": { label: "ill parent", words: ["impaired-parent"], family: null, toward: "either", drawn: "arrow", ill: "holder", means: "a parent whose illness had consequences for the child" },
  "substance-dependent-parent": { label: "parent who drinks or uses", words: [], family: null, toward: "either", drawn: "arrow", ill: "holder", means: "a parent whose use had consequences for the child" },
  "favouring-parent": { label: "favours", words: ["favoring-parent"], family: null, toward: "dyad", drawn: "arrow", means: "prefers one child before the others" },
  "alienating-parent": { label: "turns the child against a parent", words: [], family: null, toward: "dyad", drawn: "arrow", means: "is said to turn a child against the other parent; a contested word, for clinicians" },
  "alienated-child": { label: "turned against a parent", words: [], family: null, toward: "dyad", drawn: "arrow", means: "a child said to be turned against one parent; a contested word" },
  gatekeeper: { label: "guards the way to the child", words: [], family: null, toward: "dyad", drawn: "arrow", means: "decides on the other parent's access to the child" },
  hero: { label: "hero", words: [], family: null, toward: "alone", drawn: "arrow", means: "achieves, to bring pride to the family (Wegscheider-Cruse 1981)" },
  scapegoat: { label: "scapegoat", words: [], family: null, toward: "either", drawn: "arrow", means: "carries the blame and draws attention from the real trouble (Vogel & Bell 1960)" },
  "lost-child": { label: "lost child", words: [], family: null, toward: "alone", drawn: "arrow", means: "withdraws and asks for nothing (Wegscheider-Cruse 1981)" },
  entertainer: { label: "entertainer", words: ["mascot", "clown"], family: null, toward: "either", drawn: "arrow", means: "lightens the tension with fun (Wegscheider-Cruse 1981)" },
  enabler: { label: "enabler", words: ["chief-enabler"], family: "care", toward: "dyad", drawn: "arrow", ill: "other", means: "shields a dependent person from the consequences (Wegscheider-Cruse 1981)" },
  "substance-dependent": { label: "substance-dependent", words: ["dependent"], family: null, toward: "alone", drawn: "arrow", ill: "holder", means: "the person whose use organizes the family (Wegscheider-Cruse 1981)" },
  mastermind: { label: "mastermind", words: [], family: null, toward: "alone", drawn: "arrow", means: "uses the disorder for ends of their own" },
  "golden-child": { label: "golden child", words: [], family: null, toward: "either", drawn: "arrow", means: "the favoured one, an extension of a parent" },
  "black-sheep": { label: "black sheep", words: [], family: null, toward: "alone", drawn: "arrow", means: "an outsider by choice or by label" },
  "good-child": { label: "good child", words: [], family: null, toward: "either", drawn: "arrow", means: "the one who gives no trouble" },
  "invisible-child": { label: "invisible child", words: [], family: null, toward: "alone", drawn: "arrow", means: "is overlooked" },
  "glass-child": { label: "glass child", words: [], family: null, toward: "alone", drawn: "arrow", means: "is overlooked beside an ill or troubled sibling" },
  "guilty-child": { label: "guilty child", words: [], family: null, toward: "dyad", drawn: "arrow", means: "feels guilty for a parent's suffering" },
  "identified-patient": { label: "identified patient", words: [], family: null, toward: "alone", drawn: "arrow", means: "bears the symptom for the family (Satir 1964)" },
  "replacement-child": { label: "replacement child", words: [], family: null, toward: "dyad", drawn: "arrow", means: "conceived or meant to fill the place of somebody who died (Cain & Cain 1964)" },
  rebel: { label: "rebel", words: [], family: null, toward: "either", drawn: "arrow", means: "goes against what is expected" },
  "compliant-child": { label: "compliant child", words: [], family: null, toward: "either", drawn: "arrow", means: "does what is expected" },
  switchboard: { label: "switchboard", words: [], family: null, toward: "alone", drawn: "arrow", means: "all news of the family passes through this person" },
  "family-historian": { label: "family historian", words: [], family: null, toward: "alone", drawn: "arrow", means: "keeps the family's stories" },
  "keeper-of-secrets": { label: "keeper of secrets", words: [], family: null, toward: "either", drawn: "arrow", means: "knows what others are not to know" },
  placater: { label: "placater", words: [], family: null, toward: "either", drawn: "arrow", means: "under stress agrees with everybody (Satir 1972)" },
  blamer: { label: "blamer", words: [], family: null, toward: "either", drawn: "arrow", means: "under stress finds fault (Satir 1972)" },
  "super-reasonable": { label: "super-reasonable", words: ["computer"], family: null, toward: "either", drawn: "arrow", means: "under stress keeps to cool reason (Satir 1972)" },
  irrelevant: { label: "distracts", words: ["distracter"], family: null, toward: "either", drawn: "arrow", means: "under stress changes the subject (Satir 1972)" },
  congruent: { label: "congruent", words: [], family: null, toward: "either", drawn: "arrow", means: "says what they mean, under stress too (Satir 1972)" },
  overfunctioner: { label: "overfunctioner", words: [], family: "care", toward: "either", drawn: "arrow", means: "does the thinking and doing for both (Bowen 1978)" },
  underfunctioner: { label: "underfunctioner", words: [], family: null, toward: "either", drawn: "arrow", means: "lets the other think and do (Bowen 1978)" },
  pursuer: { label: "pursuer", words: [], family: null, toward: "dyad", drawn: "arrow", means: "seeks closeness (Fogarty 1976)" },
  distancer: { label: "distancer", words: [], family: null, toward: "dyad", drawn: "arrow", means: "seeks space (Fogarty 1976)" },
  "caregiver-partner": { label: "cares for the partner", words: [], family: "care", toward: "dyad", drawn: "arrow", means: "looks after a partner's mood or illness" },
  "depressed-partner": { label: "depressed partner", words: [], family: null, toward: "dyad", drawn: "arrow", means: "a partner whose low mood had consequences for the other" },
  codependent: { label: "codependent", words: [], family: "care", toward: "dyad", drawn: "arrow", means: "own worth is tied to managing the other's problem (Beattie 1986)" },
  rescuer: { label: "rescuer", words: [], family: "care", toward: "dyad", drawn: "arrow", means: "saves others who may not have asked (Karpman 1968)" },
  victim: { label: "victim", words: [], family: null, toward: "either", drawn: "arrow", means: "the one to whom it is done, in the drama triangle (Karpman 1968)" },
  persecutor: { label: "persecutor", words: [], family: null, toward: "dyad", drawn: "arrow", means: "the one who does it, in the drama triangle (Karpman 1968)" },
  controller: { label: "controls", words: [], family: null, toward: "dyad", drawn: "arrow", means: "decides for the other" },
  controlled: { label: "controlled", words: [], family: null, toward: "dyad", drawn: "arrow", means: "for whom the other decides" },
  abuser: { label: "does harm", words: [], family: null, toward: "dyad", drawn: "arrow", means: "does harm to the other; what was done is better told as a tie" },
  abused: { label: "suffers harm", words: [], family: null, toward: "dyad", drawn: "arrow", means: "suffers harm from the other" },
  saboteur: { label: "undermines the bond", words: [], family: null, toward: "dyad", drawn: "arrow", means: "undermines a relation when it grows serious" },
  ambivalent: { label: "ambivalent", words: [], family: null, toward: "dyad", drawn: "arrow", means: "wants and fears the same bond" },
  "affair-partner": { label: "affair partner", words: [], family: null, toward: "dyad", drawn: "arrow", means: "the third in an affair" },
  "betrayed-partner": { label: "betrayed partner", words: [], family: null, toward: "dyad", drawn: "arrow", means: "the partner who was deceived" },
  "in-law-loyalist": { label: "sides with own parent", words: [], family: "loyalty", toward: "dyad", drawn: "arrow", means: "sides with the family of origin against the partner" },
  martyr: { label: "martyr", words: [], family: null, toward: "either", drawn: "arrow", means: "gains by suffering aloud" },
  provider: { label: "provider", words: ["breadwinner"], family: null, toward: "either", drawn: "arrow", means: "earns the living" },
  "absent-provider": { label: "provides from afar", words: [], family: null, toward: "either", drawn: "arrow", means: "earns the living and is seldom there" },
  homemaker: { label: "homemaker", words: [], family: null, toward: "either", drawn: "arrow", means: "keeps the house" },
  "caretaker-of-aging-parent": { label: "cares for an ageing parent", words: [], family: null, toward: "dyad", drawn: "arrow", means: "an adult who looks after a parent" },
  "sandwich-generation": { label: "cares for parents and children", words: [], family: null, toward: "alone", drawn: "arrow", means: "an adult who cares for parents and children at once (McGoldrick)" },
  "invisible-loyalty": { label: "invisible loyalty", words: [], family: "loyalty", toward: "dyad", drawn: "arrow", means: "an unstated debt to a parent, paid by own sacrifice (Boszormenyi-Nagy & Spark 1973)" },
  "split-loyalty": { label: "split loyalty", words: [], family: "loyalty", toward: "dyad", drawn: "arrow", means: "is made to choose between two parents (Boszormenyi-Nagy & Spark 1973)" },
  "destructive-entitlement": { label: "collects an old debt", words: [], family: null, toward: "dyad", drawn: "arrow", means: "collects from the innocent what was owed by others (Boszormenyi-Nagy & Krasner 1986)" },
  differentiated: { label: "well differentiated", words: [], family: null, toward: "alone", drawn: "arrow", means: "keeps a self of their own in close contact; a clinician's judgement (Bowen 1978)" },
  helper: { label: "helper", words: ["mentor"], family: null, toward: "dyad", drawn: "arrow", means: "helped, whoever it was" },
} as const satisfies Record<string, RoleFacts>;

export type RoleKind = keyof typeof rows;
export const roles: Readonly<Record<RoleKind, RoleFacts>> = rows;
