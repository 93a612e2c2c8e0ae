interface RoleFacts {
  readonly label: string;
  /** In kind words for the family itself, where the label is the field’s; no two rows share them. */
  readonly plain?: string;
  /**
   * The label, and the plain word, with the other at `{}`; left out where the word itself has a place
   * for the other ("leans on the child"), or "… toward them" reads well.
   */
  readonly said?: string;
  readonly plainSaid?: string;
  readonly words: readonly string[];
  /** Roles of one family may be matched as the same kind; `null` matches only itself. */
  readonly family: "reversal" | "care" | "loyalty" | null;
  /** `dyad`: toward somebody; `alone`: held without toward; `either`: both are said. */
  readonly toward: "dyad" | "alone" | "either";
  /** Some seats are written in words under the holder and never drawn as a line: an absence is no tie. */
  readonly drawn: "arrow" | "words";
  /** Whose illness or dependence the word tells: it is not for a copy that tells none of others. */
  readonly ill?: "holder" | "other";
  /** Whether the word tells of harm: that is not for a copy that may lie about at home. */
  readonly harm?: true;
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
  "parentified-child": { label: "parentified child", plain: "helper beyond their years", plainSaid: "helper of {} beyond their years", words: ["parentified"], family: "reversal", toward: "dyad", drawn: "arrow", means: "carries responsibilities of a parent beyond their age (Boszormenyi-Nagy & Spark 1973)" },
  "emotional-parentification": { label: "emotionally parentified", plain: "comforter beyond their years", plainSaid: "comforter of {} beyond their years", words: ["emotionally-parentified"], family: "reversal", toward: "dyad", drawn: "arrow", means: "meets a parent's emotional needs: comforts, counsels, mediates (Jurkovic 1997)" },
  "instrumental-parentification": { label: "practically parentified", plain: "helper with grown-up tasks", plainSaid: "helper of {} with grown-up tasks", words: ["practically-parentified"], family: "reversal", toward: "dyad", drawn: "arrow", means: "runs practical tasks of a parent: cooking, bills, nursing (Jurkovic 1997)" },
  "adaptive-parentification": { label: "helps for a time, and is thanked", said: "helps {} for a time, and is thanked", words: [], family: "reversal", toward: "dyad", drawn: "arrow", means: "carries a parent's tasks for a limited time, acknowledged and fair (Jurkovic 1997)" },
  "destructive-parentification": { label: "carries too much, unthanked", said: "carries too much for {}, unthanked", plain: "carries a great deal", plainSaid: "carries a great deal for {}", words: [], family: "reversal", toward: "dyad", drawn: "arrow", means: "carries a parent's tasks without end, acknowledgement or fairness (Jurkovic 1997)" },
  "sibling-parent": { label: "parents a sibling", plain: "brings up a sibling", words: [], family: "reversal", toward: "dyad", drawn: "arrow", means: "an elder child who brings up younger brothers or sisters (Minuchin 1967)" },
  "parental-child": { label: "parental child", plain: "in charge of brothers and sisters", plainSaid: "in charge of {}", words: [], family: "reversal", toward: "dyad", drawn: "arrow", means: "has authority over siblings by delegation; harmful only if unclear or total (Minuchin 1974)" },
  "best-friend-child": { label: "best friend", said: "best friend of {}", words: [], family: "reversal", toward: "dyad", drawn: "arrow", means: "is treated by a parent as an equal friend and companion" },
  confidant: { label: "confidant", said: "confidant of {}", words: ["confidante"], family: "reversal", toward: "dyad", drawn: "arrow", means: "hears a parent's worries and secrets" },
  "surrogate-spouse": { label: "stands in for a partner", said: "stands in for a partner beside {}", plain: "main companion", plainSaid: "main companion of {}", words: ["spousified-child"], family: "reversal", toward: "dyad", drawn: "arrow", means: "fills the emotional seat of a missing partner (Sroufe & Ward 1980)" },
  "emotional-incest": { label: "uses the child as a partner", plain: "finds in the child what a partner gives", words: [], family: "reversal", toward: "dyad", drawn: "arrow", means: "a parent who uses a child as a partner-like emotional object; strong wording, for clinicians" },
  "role-reversal": { label: "roles reversed", said: "in reversed roles with {}", plain: "in each other’s places", plainSaid: "in each other’s places with {}", words: [], family: "reversal", toward: "dyad", drawn: "arrow", means: "both seats are exchanged: the child cares, the parent is cared for (Bowlby 1973)" },
  "emotional-caregiver": { label: "emotional caregiver", said: "emotional caregiver of {}", plain: "looks after the other’s feelings", words: [], family: "reversal", toward: "dyad", drawn: "arrow", means: "reads and repairs the other's mood" },
  "little-caretaker": { label: "little caretaker", said: "little caretaker of {}", plain: "little helper", plainSaid: "little helper of {}", words: [], family: "reversal", toward: "dyad", drawn: "arrow", ill: "other", means: "covers up, cleans up and soothes for a parent who drinks (Wegscheider 1981)" },
  mediator: { label: "mediator", said: "mediator for {}", plain: "go-between", plainSaid: "go-between for {}", words: ["go-between", "peacekeeper"], family: "reversal", toward: "dyad", drawn: "arrow", means: "carries messages and calms fights between two others (Satir 1964)" },
  "young-carer": { label: "young carer", said: "young carer of {}", words: [], family: "reversal", toward: "dyad", drawn: "arrow", means: "a child who cares for an ill or disabled relative" },
  "language-broker": { label: "language broker", said: "language broker for {}", plain: "interprets for the family", plainSaid: "interprets for {}", words: ["family-interpreter"], family: null, toward: "either", drawn: "arrow", means: "a child who interprets for parents at school, with doctors and at offices (Weisskirch 2017); in itself neither burden nor pride" },
  "dependent-parent": { label: "leans on the child", plain: "finds support in the child", words: ["child-like-parent"], family: "reversal", toward: "dyad", drawn: "arrow", means: "a parent who takes the child's seat" },
  "friend-parent": { label: "friend more than parent", said: "more a friend than a parent to {}", words: [], family: "reversal", toward: "dyad", drawn: "arrow", means: "a parent who wants friendship instead of parenting" },
  "disclosing-parent": { label: "confides in the child", words: [], family: "reversal", toward: "dyad", drawn: "arrow", means: "a parent who tells a child what adults carry" },
  "idealizing-child": { label: "idealizes", said: "idealizes {}", plain: "looks up to the parent", words: ["idealising-child"], family: null, toward: "dyad", drawn: "arrow", means: "sees a parent without faults" },
  "idealized-parent": { label: "idealized parent", said: "idealized by {}", plain: "much looked up to", plainSaid: "much looked up to by {}", words: ["idealised-parent"], family: null, toward: "dyad", drawn: "arrow", means: "a parent who is seen without faults" },
  overidentified: { label: "overidentified", said: "overidentified with {}", plain: "feels at one with the other", words: [], family: null, toward: "dyad", drawn: "arrow", means: "feels no difference to the other" },
  rewarder: { label: "rewards with praise", said: "rewards {} with praise", plain: "gives much praise", plainSaid: "gives {} much praise", words: [], family: null, toward: "dyad", drawn: "arrow", means: "praises a child for giving itself up" },
  "absent-parent": { label: "absent parent", said: "absent parent of {}", plain: "not part of daily life", plainSaid: "not part of {}’s daily life", words: ["absent-father", "absent-mother"], family: null, toward: "dyad", drawn: "words", means: "not present in the child's upbringing, for whatever reason" },
  "uninvolved-parent": { label: "uninvolved parent", said: "uninvolved parent of {}", plain: "little involved in daily life", plainSaid: "little involved in {}’s daily life", words: [], family: null, toward: "dyad", drawn: "arrow", means: "present and not engaged: low warmth, low control (Maccoby & Martin 1983)" },
  "single-parent": { label: "single parent", said: "single parent of {}", words: [], family: null, toward: "either", drawn: "words", means: "raises children without a second parent in the household" },
  "young-parent": { label: "young parent", said: "young parent of {}", words: [], family: null, toward: "either", drawn: "words", means: "became a parent below the age of twenty" },
  "helping-grandparent": { label: "helps to raise", said: "helps to raise {}", words: ["co-parenting-grandparent"], family: null, toward: "dyad", drawn: "arrow", means: "a grandparent who shares the daily parenting" },
  "kinship-carer": { label: "kinship carer", said: "kinship carer of {}", plain: "relative who brings up the child", words: [], family: null, toward: "dyad", drawn: "arrow", means: "a relative who is the main carer instead of the parents" },
  "overprotective-parent": { label: "overprotective", plain: "very protective", plainSaid: "very protective of {}", words: [], family: null, toward: "dyad", drawn: "arrow", means: "shields a child beyond its need (Minuchin 1978)" },
  "overwhelmed-parent": { label: "overwhelmed parent", said: "overwhelmed parent of {}", plain: "had a great deal to carry", plainSaid: "had a great deal to carry as parent of {}", words: [], family: null, toward: "either", drawn: "arrow", means: "a parent for whom it is too much" },
  "controlling-parent": { label: "controlling parent", said: "controlling parent of {}", plain: "decides much for the child", words: ["intrusive"], family: null, toward: "dyad", drawn: "arrow", means: "governs the child's choices" },
  "critical-parent": { label: "critical parent", said: "critical parent of {}", plain: "strict, and hard to please", plainSaid: "strict with {}, and hard to please", words: ["rejecting-parent"], family: null, toward: "dyad", drawn: "arrow", means: "blames or turns away the child" },
  "neglectful-parent": { label: "neglectful parent", said: "neglectful parent of {}", plain: "could not give all the care needed", plainSaid: "could not give {} all the care needed", words: [], family: null, toward: "dyad", drawn: "arrow", means: "does not see to what the child needs" },
  "abusive-parent": { label: "abusive parent", said: "abusive parent of {}", plain: "hurt the child", words: [], family: null, toward: "dyad", drawn: "arrow", harm: true, means: "does harm to the child; what was done is better told as a tie" },
  "depressed-parent": { label: "depressed parent", said: "depressed parent of {}", plain: "parent in low spirits", plainSaid: "parent of {}, in low spirits", words: [], family: null, toward: "either", drawn: "arrow", ill: "holder", means: "a parent whose low mood had consequences for the child" },
  "ill-parent": { label: "ill parent", said: "ill parent of {}", words: ["impaired-parent"], family: null, toward: "either", drawn: "arrow", ill: "holder", means: "a parent whose illness had consequences for the child" },
  "substance-dependent-parent": { label: "parent who drinks or uses", said: "drinks or uses, as parent of {}", plain: "parent for whom drink or drugs mattered", plainSaid: "one for whom drink or drugs mattered, as parent of {}", words: [], family: null, toward: "either", drawn: "arrow", ill: "holder", means: "a parent whose use had consequences for the child" },
  "favouring-parent": { label: "favours", said: "favours {}", plain: "closest to one child", words: ["favoring-parent"], family: null, toward: "dyad", drawn: "arrow", means: "prefers one child before the others" },
  "alienating-parent": { label: "turns the child against a parent", plain: "before the child, at odds with a parent", words: [], family: null, toward: "dyad", drawn: "arrow", means: "is said to turn a child against the other parent; a contested word, for clinicians" },
  "alienated-child": { label: "turned against a parent", plain: "turned away from a parent", words: [], family: null, toward: "dyad", drawn: "arrow", means: "a child said to be turned against one parent; a contested word" },
  gatekeeper: { label: "guards the way to the child", plain: "decides who sees the child", words: [], family: null, toward: "dyad", drawn: "arrow", means: "decides on the other parent's access to the child" },
  hero: { label: "hero", plain: "the one who does well", words: [], family: null, toward: "alone", drawn: "arrow", means: "achieves, to bring pride to the family (Wegscheider-Cruse 1981)" },
  scapegoat: { label: "scapegoat", said: "scapegoat for {}", plain: "the one who gets the blame", plainSaid: "the one whom {} would blame", words: [], family: null, toward: "either", drawn: "arrow", means: "carries the blame and draws attention from the real trouble (Vogel & Bell 1960)" },
  "lost-child": { label: "lost child", plain: "quiet one", words: [], family: null, toward: "alone", drawn: "arrow", means: "withdraws and asks for nothing (Wegscheider-Cruse 1981)" },
  entertainer: { label: "entertainer", said: "entertainer of {}", plain: "the one who makes others laugh", plainSaid: "makes {} laugh", words: ["mascot", "clown"], family: null, toward: "either", drawn: "arrow", means: "lightens the tension with fun (Wegscheider-Cruse 1981)" },
  enabler: { label: "enabler", said: "enabler of {}", plain: "covers for the other", words: ["chief-enabler"], family: "care", toward: "dyad", drawn: "arrow", ill: "other", means: "shields a dependent person from the consequences (Wegscheider-Cruse 1981)" },
  "substance-dependent": { label: "substance-dependent", plain: "the one who drinks or uses", words: ["dependent"], family: null, toward: "alone", drawn: "arrow", ill: "holder", means: "the person whose use organizes the family (Wegscheider-Cruse 1981)" },
  mastermind: { label: "mastermind", plain: "the one who steers", words: [], family: null, toward: "alone", drawn: "arrow", means: "uses the disorder for ends of their own" },
  "golden-child": { label: "golden child", said: "golden child of {}", plain: "favourite", plainSaid: "favourite of {}", words: [], family: null, toward: "either", drawn: "arrow", means: "the favoured one, an extension of a parent" },
  "black-sheep": { label: "black sheep", plain: "the one who is different", words: [], family: null, toward: "alone", drawn: "arrow", means: "an outsider by choice or by label" },
  "good-child": { label: "good child", said: "good child to {}", words: [], family: null, toward: "either", drawn: "arrow", means: "the one who gives no trouble" },
  "invisible-child": { label: "invisible child", plain: "seldom noticed", words: [], family: null, toward: "alone", drawn: "arrow", means: "is overlooked" },
  "glass-child": { label: "glass child", plain: "seldom noticed beside a brother or sister", words: [], family: null, toward: "alone", drawn: "arrow", means: "is overlooked beside an ill or troubled sibling" },
  "guilty-child": { label: "guilty child", said: "guilty child of {}", plain: "feels responsible for a parent’s pain", words: [], family: null, toward: "dyad", drawn: "arrow", means: "feels guilty for a parent's suffering" },
  "identified-patient": { label: "identified patient", plain: "the one everybody worries about", words: [], family: null, toward: "alone", drawn: "arrow", means: "bears the symptom for the family (Satir 1964)" },
  "replacement-child": { label: "replacement child", said: "replacement child for {}", plain: "came after somebody who had died", plainSaid: "for {}, came after somebody who had died", words: [], family: null, toward: "dyad", drawn: "arrow", means: "conceived or meant to fill the place of somebody who died (Cain & Cain 1964)" },
  rebel: { label: "rebel", said: "rebel against {}", plain: "goes their own way", plainSaid: "goes their own way with {}", words: [], family: null, toward: "either", drawn: "arrow", means: "goes against what is expected" },
  "compliant-child": { label: "compliant child", plain: "does what is asked", plainSaid: "does what {} would ask", words: [], family: null, toward: "either", drawn: "arrow", means: "does what is expected" },
  switchboard: { label: "switchboard", plain: "passes on all the news", words: [], family: null, toward: "alone", drawn: "arrow", means: "all news of the family passes through this person" },
  "family-historian": { label: "family historian", words: [], family: null, toward: "alone", drawn: "arrow", means: "keeps the family's stories" },
  "keeper-of-secrets": { label: "keeper of secrets", words: [], family: null, toward: "either", drawn: "arrow", means: "knows what others are not to know" },
  placater: { label: "placater", plain: "keeps the peace", plainSaid: "keeps the peace with {}", words: [], family: null, toward: "either", drawn: "arrow", means: "under stress agrees with everybody (Satir 1972)" },
  blamer: { label: "blamer", plain: "says what is wrong", plainSaid: "tells {} what is wrong", words: [], family: null, toward: "either", drawn: "arrow", means: "under stress finds fault (Satir 1972)" },
  "super-reasonable": { label: "super-reasonable", plain: "keeps a cool head", plainSaid: "keeps a cool head with {}", words: ["computer"], family: null, toward: "either", drawn: "arrow", means: "under stress keeps to cool reason (Satir 1972)" },
  irrelevant: { label: "distracts", said: "distracts {}", plain: "changes the subject", plainSaid: "changes the subject with {}", words: ["distracter"], family: null, toward: "either", drawn: "arrow", means: "under stress changes the subject (Satir 1972)" },
  congruent: { label: "congruent", said: "congruent with {}", plain: "says what they mean", plainSaid: "says what they mean to {}", words: [], family: null, toward: "either", drawn: "arrow", means: "says what they mean, under stress too (Satir 1972)" },
  overfunctioner: { label: "overfunctioner", plain: "does a great deal for both", plainSaid: "does a great deal for {} too", words: [], family: "care", toward: "either", drawn: "arrow", means: "does the thinking and doing for both (Bowen 1978)" },
  underfunctioner: { label: "underfunctioner", plain: "leaves a great deal to the other", words: [], family: null, toward: "either", drawn: "arrow", means: "lets the other think and do (Bowen 1978)" },
  pursuer: { label: "pursuer", plain: "seeks closeness", plainSaid: "seeks closeness with {}", words: [], family: null, toward: "dyad", drawn: "arrow", means: "seeks closeness (Fogarty 1976)" },
  distancer: { label: "distancer", plain: "seeks space", plainSaid: "seeks space from {}", words: [], family: null, toward: "dyad", drawn: "arrow", means: "seeks space (Fogarty 1976)" },
  "caregiver-partner": { label: "cares for the partner", words: [], family: "care", toward: "dyad", drawn: "arrow", means: "looks after a partner's mood or illness" },
  "depressed-partner": { label: "depressed partner", said: "depressed partner of {}", plain: "partner in low spirits", plainSaid: "partner of {}, in low spirits", words: [], family: null, toward: "dyad", drawn: "arrow", ill: "holder", means: "a partner whose low mood had consequences for the other" },
  codependent: { label: "codependent", said: "codependent with {}", plain: "puts the other’s needs first", words: [], family: "care", toward: "dyad", drawn: "arrow", means: "own worth is tied to managing the other's problem (Beattie 1986)" },
  rescuer: { label: "rescuer", said: "rescuer of {}", plain: "quick to help", plainSaid: "quick to help {}", words: [], family: "care", toward: "dyad", drawn: "arrow", means: "saves others who may not have asked (Karpman 1968)" },
  victim: { label: "victim", plain: "the one who was hurt", plainSaid: "the one who was hurt, beside {}", words: [], family: null, toward: "either", drawn: "arrow", means: "the one to whom it is done, in the drama triangle (Karpman 1968)" },
  persecutor: { label: "persecutor", plain: "the one who presses", plainSaid: "the one who would press {}", words: [], family: null, toward: "dyad", drawn: "arrow", means: "the one who does it, in the drama triangle (Karpman 1968)" },
  controller: { label: "controls", said: "controls {}", plain: "decides much for the other", words: [], family: null, toward: "dyad", drawn: "arrow", means: "decides for the other" },
  controlled: { label: "controlled", said: "controlled by {}", plain: "seldom gets to decide", plainSaid: "seldom gets to decide beside {}", words: [], family: null, toward: "dyad", drawn: "arrow", means: "for whom the other decides" },
  abuser: { label: "does harm", said: "does harm to {}", plain: "hurt the other", words: [], family: null, toward: "dyad", drawn: "arrow", harm: true, means: "does harm to the other; what was done is better told as a tie" },
  abused: { label: "suffers harm", said: "suffers harm from {}", plain: "was hurt by the other", words: [], family: null, toward: "dyad", drawn: "arrow", harm: true, means: "suffers harm from the other" },
  saboteur: { label: "undermines the bond", said: "undermines the bond with {}", plain: "holds back as the bond grows serious", plainSaid: "holds back as the bond with {} grows serious", words: [], family: null, toward: "dyad", drawn: "arrow", means: "undermines a relation when it grows serious" },
  ambivalent: { label: "ambivalent", plain: "in two minds", plainSaid: "in two minds about {}", words: [], family: null, toward: "dyad", drawn: "arrow", means: "wants and fears the same bond" },
  "affair-partner": { label: "affair partner", said: "affair partner of {}", plain: "love outside the couple", plainSaid: "love of {} outside the couple", words: [], family: null, toward: "dyad", drawn: "arrow", means: "the third in an affair" },
  "betrayed-partner": { label: "betrayed partner", said: "betrayed partner of {}", plain: "let down by the partner", words: [], family: null, toward: "dyad", drawn: "arrow", means: "the partner who was deceived" },
  "in-law-loyalist": { label: "sides with own parent", plain: "stands by their own parent", words: [], family: "loyalty", toward: "dyad", drawn: "arrow", means: "sides with the family of origin against the partner" },
  martyr: { label: "martyr", plain: "bears a great deal", plainSaid: "bears a great deal beside {}", words: [], family: null, toward: "either", drawn: "arrow", means: "gains by suffering aloud" },
  provider: { label: "provider", said: "provider for {}", words: ["breadwinner"], family: null, toward: "either", drawn: "arrow", means: "earns the living" },
  "absent-provider": { label: "provides from afar", said: "provides for {} from afar", words: [], family: null, toward: "either", drawn: "arrow", means: "earns the living and is seldom there" },
  homemaker: { label: "homemaker", said: "homemaker for {}", words: [], family: null, toward: "either", drawn: "arrow", means: "keeps the house" },
  "caretaker-of-aging-parent": { label: "cares for an ageing parent", words: [], family: null, toward: "dyad", drawn: "arrow", means: "an adult who looks after a parent" },
  "sandwich-generation": { label: "cares for parents and children", words: [], family: null, toward: "alone", drawn: "arrow", means: "an adult who cares for parents and children at once (McGoldrick)" },
  "invisible-loyalty": { label: "invisible loyalty", said: "invisible loyalty to {}", plain: "loyal without words", plainSaid: "loyal to {} without words", words: [], family: "loyalty", toward: "dyad", drawn: "arrow", means: "an unstated debt to a parent, paid by own sacrifice (Boszormenyi-Nagy & Spark 1973)" },
  "split-loyalty": { label: "split loyalty", plain: "between two who matter", plainSaid: "between two who matter, {} one of them", words: [], family: "loyalty", toward: "dyad", drawn: "arrow", means: "is made to choose between two parents (Boszormenyi-Nagy & Spark 1973)" },
  "destructive-entitlement": { label: "collects an old debt", said: "collects an old debt from {}", plain: "waits for what was long owed", plainSaid: "waits for what was long owed by {}", words: [], family: null, toward: "dyad", drawn: "arrow", means: "collects from the innocent what was owed by others (Boszormenyi-Nagy & Krasner 1986)" },
  differentiated: { label: "well differentiated", plain: "close, and their own person", words: [], family: null, toward: "alone", drawn: "arrow", means: "keeps a self of their own in close contact; a clinician's judgement (Bowen 1978)" },
  helper: { label: "helper", said: "helper of {}", words: ["mentor"], family: null, toward: "dyad", drawn: "arrow", means: "helped, whoever it was" },
} as const satisfies Record<string, RoleFacts>;

export type RoleKind = keyof typeof rows;
export const roles: Readonly<Record<RoleKind, RoleFacts>> = rows;
